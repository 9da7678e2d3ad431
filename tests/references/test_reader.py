"""One loose reference, read into its fields. The books are invented, their shapes are real."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eske.references import read_reference
from eske.references.model import SEVERAL
from eske.references.styles import STYLES, cite

_FIELDS = {one: several for several, one in SEVERAL.items()}

LINES = [
    (
        "Саматов А. Дала дауысы: роман. – Алматы: Жазушы, 1991. – 208 б.",
        {
            "title": "Дала дауысы",
            "subtitle": "роман",
            "place": "Алматы",
            "publisher": "Жазушы",
            "year": "1991",
            "extent": "208 б.",
        },
    ),
    (
        "3.Саматов А.Б. Память степи.-М.:Наука. 1988. – 480с.",
        {"title": "Память степи", "place": "М.", "publisher": "Наука", "year": "1988", "extent": "480с."},
    ),
    (
        "Samatov H. Voices of the steppe. A reader. - Almaty: Sardar, 2014.",
        {
            "title": "Voices of the steppe",
            "subtitle": "A reader",
            "place": "Almaty",
            "publisher": "Sardar",
            "year": "2014",
        },
    ),
    (
        "A person of note:a public figure / comp.:B. K. Samatova. - Almaty: City Library, 2008.",
        {
            "title": "A person of note",
            "subtitle": "a public figure",
            "responsibility": "comp.:B. K. Samatova",
            "year": "2008",
        },
    ),
    ("Steppe Review magazine. №17", {"title": "Steppe Review magazine", "issue": "№17", "place": None, "year": None}),
    ("Bright day. - Almaty, 2008.", {"title": "Bright day", "place": "Almaty", "publisher": None, "year": "2008"}),
    ("Works of a life. - Almaty: Kazakhstan, 2009.", {"publisher": "Kazakhstan", "place": "Almaty"}),
    ("Саматов А. 1937 год : документы. – Москва : Текст, 2001.", {"title": "1937 год", "year": "2001"}),
    ("Көне сөздік. Л.,1969", {"title": "Көне сөздік", "place": "Л.", "year": "1969"}),
]


@pytest.mark.parametrize(("line", "fields"), LINES)
def test_the_fields_of_a_line(line, fields):
    reference = read_reference(line)
    assert {name: getattr(reference, name) for name in fields} == fields


HEADS = [
    ("Samatov H. Voices. - Almaty: Sardar, 2014.", [("Samatov", "H.", "author")]),
    ("Samatov Arman. Voices, papers. - Almaty: Sardar, 2014.", [("Samatov", "Arman", "author")]),
    ("А.Б. Саматов, В.Г. Жуматов. Степь. – М., 1991.", [("Саматов", "А.Б.", "author"), ("Жуматов", "В.Г.", "author")]),
    ("Voices / comp.: B. K. Samatova. - Almaty, 2008.", [("Samatova", "B. K.", "compiler")]),
    ("Степь / Под ред. А. Б. Саматова. – М., 1991.", [("Саматова", "А. Б.", "editor")]),
    ("The Great Voice of the land. - Almaty: Library, 2001.", []),
    ("Political exhibition, works. - Almaty: Library, 2001.", []),
]


@pytest.mark.parametrize(("line", "people"), HEADS)
def test_who_is_named_and_for_what(line, people):
    assert [(c.family, c.given, c.role) for c in read_reference(line).contributors] == people


def test_a_periodical_is_known_by_its_word_and_number():
    assert read_reference("Steppe Review magazine. №17").kind == "periodical"
    assert read_reference("Steppe Review. - Almaty, 2001.").kind == "book"


def test_what_the_line_does_not_say_stays_open():
    reference = read_reference("Voices of the steppe")
    assert (reference.title, reference.year, reference.place, reference.contributors) == (
        "Voices of the steppe",
        None,
        None,
        (),
    )


FRAGMENTS = [
    *(
        "Саматов А.Б.",
        "Samatov, A.",
        "Дала дауысы",
        "Voices of the steppe",
        "Алматы",
        "М.",
        "London",
        "Жазушы",
        "Наука",
    ),
    *(
        "1988",
        "1948–1950",
        "(2012)",
        "208 б.",
        "480с.",
        "С. 12–15",
        "№ 3",
        "Т. 2",
        "3-том",
        "Вып. 2",
        "11(2)",
        "2-е изд.",
    ),
    *(" // ", " / ", " – ", ". – ", ": ", "; ", ", ", ". ", " ", "", " = ", "«", "»", "[", "]", "(", ")", '"'),
    *("[Мәтін]", "[б. и.]", "ISBN 978-5-02-039252-6", "https://example.kz/a", "doi:10.1234/a.5", "сост.", "под ред. "),
    *(
        "Ф. 64. Оп. 1. Д. 5. Л. 7",
        "В кн.: ",
        "In: ",
        "by Askar Samatov",
        "Серия: ",
        "12 мамыр",
        "– Библиогр.: с. 5",
        "1.",
    ),
]


def in_order(value, text):
    """Whether the words of the value stand in the text in their order."""
    at = 0
    for word in value.split():
        at = text.find(word, at) + 1
        if not at:
            return False
        at += len(word) - 1
    return True


@given(st.one_of(st.text(max_size=200), st.lists(st.sampled_from(FRAGMENTS), max_size=30).map("".join)))
def test_no_line_fails_and_every_span_holds_its_value(line):
    reference = read_reference(line)
    assert reference.raw == line
    for name, reading in reference.fields.items():
        field, _, number = name.partition(".")
        values = getattr(reference, field if number else _FIELDS.get(field, field))
        value = values[int(number or 0)] if isinstance(values, tuple) else values
        assert reading.span is None or in_order(value, reading.span.of(line)), name
    for contributor in reference.contributors:
        assert contributor.span
        assert contributor.as_written == contributor.span.of(line)


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=30).map("".join))
def test_whatever_was_read_is_written_in_every_style(line):
    reference = read_reference(line)
    for style in STYLES:
        assert not reference.title or reference.title.split()[0] in cite(reference, style)


LONG = ["А" * 400, "ABC " * 300, "Reed, Anna, " + "Paul Moore, " * 200 + "and", "'a b's " * 300, "(abc, de: " * 300]


@pytest.mark.parametrize("line", LONG, ids=lambda line: line[:12])
def test_a_long_line_of_one_shape_comes_to_its_end(line):
    assert read_reference(line).raw == line
