"""What records of real shape say, in MARC 21, UNIMARC and RUSMARC."""

import io
from dataclasses import replace

import pytest

from eske.references.formats import FORMATS, Entry
from marc_records import BOOK_MARC21, BOOK_UNIMARC, iso


def read(name, *fields, **options):
    (entry,) = (one for one in FORMATS[name].read(io.BytesIO(iso(*fields, **options))) if isinstance(one, Entry))
    return entry


def written(name, entry):
    out = io.BytesIO()
    FORMATS[name].write([entry], out)
    return out.getvalue()


MARC21 = {
    "marks of ISBD": (
        ("245 10$aАқ жол :$bөлеңдер = Белый путь : стихи /$cА. Бекова ; ауд. Н. Сотов.",),
        {
            "title": "Ақ жол",
            "subtitle": "өлеңдер",
            "parallel_titles": ("Белый путь : стихи",),
            "responsibility": "А. Бекова ; ауд. Н. Сотов",
        },
    ),
    "a parallel title in a field of its own": (
        ("245 00$aАқ жол", "246 31$aБелый путь", "246 30$aЖол"),
        {"parallel_titles": ("Белый путь",)},
    ),
    "several places, and who printed it": (
        ("245 00$aХ", "264 #1$aАлматы ;$aАстана :$bФолиант,$c2010.", "264 #3$aОмск :$bТипография"),
        {"places": ("Алматы", "Астана"), "publishers": ("Фолиант",), "year": "2010"},
    ),
    "a volume": (("245 00$aТарих.$n2-том,$pОрта ғасыр",), {"title": "Тарих", "volume": "2-том, Орта ғасыр"}),
    "the year and language of coded characters": (
        ("008 100101s1988    kz            000 0 kaz d", "245 00$aХ"),
        {"year": "1988", "language": "kk"},
    ),
    "a number with a binding, and a second one": (
        ("020 ##$a978-601-01-0268-2 (в пер.) :$c45 к.", "020 ##$a5-02-010068-4", "245 00$aХ"),
        {"isbn": "978-601-01-0268-2"},
    ),
    "an article in words": (
        ("245 00$aТілдің тірегі", "773 0#$tЖалын.$g2001. - № 5. - С. 12-15$x1560-1749"),
        {"container": "Жалын", "issue": "№ 5", "pages": "12-15", "year": "2001", "issn": "1560-1749"},
    ),
    "subjects with parts": (
        ("245 00$aХ", "650 #4$aВойна$xИстория$zКазахстан."),
        {"topics": ("Война -- История -- Казахстан",)},
    ),
}


@pytest.mark.parametrize(("fields", "said"), MARC21.values(), ids=MARC21)
def test_marc_21_says(fields, said):
    reference = read("marc21", *fields).reference
    assert {name: getattr(reference, name) for name in said} == said


RUSMARC = {
    "several statements of responsibility": (
        ("200 1#$aДала$eповесть$eроман$fА. Бекова$gпер. Н. Сотов$gхудож. К. Ли",),
        {"subtitle": "повесть : роман", "responsibility": "А. Бекова ; пер. Н. Сотов ; худож. К. Ли"},
    ),
    "an article in a journal": (
        (
            "200 1#$aСлово о матери$fТ. В. Лосева",
            "461 #0$12001#$aБиблиотека",
            "463 #0$12000#$aN 3.$vС. 4.$1210##$d2003",
        ),
        {"container": "Библиотека", "issue": "N 3.", "pages": "4", "year": "2003"},
    ),
    "an article in a book": (
        ("200 1#$aО слове", "463 #0$12001#$aСборник статей$vС. 10-15$1210##$aМ.$d1999"),
        {"container": "Сборник статей", "pages": "10-15", "issue": None},
    ),
    "a linking field without embedded ones": (("200 1#$aО слове", "463 ##$tСборник"), {"container": "Сборник"}),
    "a series with its number": (
        ("200 1#$aХ", "225 1#$aБиблиотека историка$v5"),
        {"series": "Библиотека историка ; 5"},
    ),
    "a shelf mark of a copy": (("200 1#$aХ", "899 ##$aЧЗ$j63.3 С17"), {"shelf_mark": "63.3 С17"}),
    "coded year": (("100 ##$a20001121d1988####u##y0rusy50######ca", "200 1#$aХ"), {"year": "1988"}),
}


@pytest.mark.parametrize(("fields", "said"), RUSMARC.values(), ids=RUSMARC)
def test_rusmarc_says(fields, said):
    reference = read("rusmarc", *fields, leader=b"00000nab  2200000   450 ").reference
    assert {name: getattr(reference, name) for name in said} == said


def test_a_volume_of_a_set_has_the_title_of_the_set():
    fields = ("200 1#$aКнига первая", "461 #0$12001#$aПамять народа$vТ. 1")
    reference = read("unimarc", *fields, leader=b"00000nam  2200000   450 ").reference
    assert (reference.title, reference.volume, reference.kind) == ("Память народа", "Т. 1. Книга первая", "multivolume")


PEOPLE = [
    ("marc21", "100 1#$aМүсірепов, Ғабит,$d1902-1985.", ("Мүсірепов", "Ғабит", "author", "1902-1985")),
    ("marc21", "700 1#$aЛи, К.$eхудож.", ("Ли", "К.", "illustrator", None)),
    ("marc21", "700 1#$aЛи, К.$4edt", ("Ли", "К.", "editor", None)),
    ("marc21", "700 1#$aЛи, К.", ("Ли", "К.", "contributor", None)),
    ("marc21", "100 0#$aАбай", ("Абай", None, "author", None)),
    ("marc21", "710 2#$aТіл институты.$bКітапхана", ("Тіл институты. Кітапхана", None, "contributor", None)),
    (
        "unimarc",
        "700 #1$aСамсонов$bА. М.$gАлексей Маратович$f1950-",
        ("Самсонов", "Алексей Маратович", "author", "1950-"),
    ),
    ("unimarc", "701 #1$aЛи$bК.$4авт.", ("Ли", "К.", "author", None)),
    ("unimarc", "702 #1$aЛи$bК.$4730", ("Ли", "К.", "translator", None)),
    ("unimarc", "702 #1$aЛи$bК.$4340 ред.", ("Ли", "К.", "editor", None)),
    ("unimarc", "702 #1$aЛи$bК.$4сост.", ("Ли", "К.", "compiler", None)),
]


@pytest.mark.parametrize(("dialect", "field", "person"), PEOPLE, ids=[field for _, field, _ in PEOPLE])
def test_somebody_is_named(dialect, field, person):
    title = "245 00$aХ" if dialect == "marc21" else "200 1#$aХ"
    (one,) = read(dialect, title, field).reference.contributors
    assert (one.family or one.as_written, one.given, one.role, one.dates) == person


def test_somebody_with_two_parts_in_a_book_stands_in_it_twice():
    people = read("marc21", "245 00$aХ", "100 1#$aЛи, К.$4aut$4ill").reference.contributors
    assert [one.role for one in people] == ["author", "illustrator"]


@pytest.mark.parametrize(
    ("leader", "kind"),
    [
        (b"00000nam a2200000   4500", "book"),
        (b"00000nas a2200000   4500", "periodical"),
        (b"00000nab a2200000   4500", "article"),
        (b"00000ngm a2200000   4500", "film"),
        (b"00000nim a2200000   4500", "audiobook"),
        (b"00000n?? a2200000   4500", "book"),
    ],
    ids=["am", "as", "ab", "gm", "im", "unknown"],
)
def test_the_leader_tells_the_kind(leader, kind):
    assert read("marc21", "245 00$aХ", leader=leader).reference.kind == kind


CHANGES = [
    ("marc21", BOOK_MARC21, {"title": "Басқа атау"}, ["245"]),
    ("marc21", BOOK_MARC21, {"year": "1990", "places": ("Астана",)}, ["260"]),
    ("marc21", BOOK_MARC21, {"topics": ("Соғыс",)}, ["653"]),
    ("marc21", BOOK_MARC21, {"isbn": None, "identifiers": ()}, ["020"]),
    ("unimarc", BOOK_UNIMARC, {"title": "Другое заглавие"}, ["200"]),
    ("unimarc", BOOK_UNIMARC, {"extent": "500 с."}, ["215"]),
    ("unimarc", BOOK_UNIMARC, {"contributors": ()}, ["700", "702"]),
]


@pytest.mark.parametrize(("name", "fields", "change", "touched"), CHANGES, ids=[f"{c[0]} {[*c[2]]}" for c in CHANGES])
def test_a_change_touches_its_own_fields_alone(name, fields, change, touched):
    from eske.references.formats.marc.iso2709_in import read_iso2709

    entry = read(name, *fields)
    changed = replace(entry, reference=replace(entry.reference, **change))
    (after,) = read_iso2709(io.BytesIO(written(name, changed)))
    (before,) = read_iso2709(io.BytesIO(entry.original))
    assert {field.tag for field in set(before.fields) ^ set(after.fields)} == set(touched)
    assert {field: getattr(read_again(name, changed), field) for field in change} == change


def read_again(name, entry):
    (found,) = (one for one in FORMATS[name].read(io.BytesIO(written(name, entry))) if isinstance(one, Entry))
    return found.reference


def test_subfields_that_the_model_does_not_know_go_with_a_field_that_is_written_anew():
    imprint = "260 ##$aАлматы$c1990$g(басылған 1991)"
    entry = read(
        "marc21", "245 10$aДала$h[кітап] /$cА. Бекова", "300 ##$a5 б.$e1 диск", imprint, "100 1#$aЛи, К.$0(x)7"
    )
    who = replace(entry.reference.contributors[0], role="editor")
    change = {"title": "Тау", "extent": "6 б.", "year": "1992", "contributors": (who,)}
    content = written("marc21", replace(entry, reference=replace(entry.reference, **change))).decode()
    assert [sign in content for sign in ("\x1fh[кітап]", "\x1fe1 диск", "\x1fg(басылған 1991)", "1990")] == [
        True,
        True,
        True,
        False,
    ]


def test_control_characters_are_no_part_of_a_value_and_stay_in_their_record():
    entry = read("unimarc", "200 1#$a\x98The\x9c Steppe\x07s", "300 ##$aa\x00b", "300 ##$aa b")
    assert (entry.reference.title, entry.reference.notes) == ("The Steppe s", ("a b",))
    changed = replace(entry, reference=replace(entry.reference, edition="2"))
    assert b"a\x00b" in written("unimarc", changed)


def test_a_letter_that_cannot_be_told_is_reported_and_kept():
    content = iso("245 00$aҚазақстан тарихы: көне заманнан бүгінге дейін", "901 ##$a3")
    at = content.index("тарихы".encode()) + 1
    broken = content[:at] + b"\xff" + content[at + 1 :]
    problem, entry = FORMATS["marc21"].read(io.BytesIO(broken))
    assert (problem.code, problem.values, problem.lost) == ("undecodable", ("utf-8",), False)
    assert "\ufffd" in entry.reference.title
    assert written("marc21", entry) == broken


def test_a_letter_that_the_table_of_the_record_has_not_makes_the_record_utf_8():
    entry = read("rusmarc", *BOOK_UNIMARC, charset="cp1251")
    changed = replace(entry, reference=replace(entry.reference, title="Қазақ жері"))
    again = next(
        one for one in FORMATS["rusmarc"].read(io.BytesIO(written("rusmarc", changed))) if isinstance(one, Entry)
    )
    assert (again.reference.title, again.charset) == ("Қазақ жері", "utf-8")
    assert again.reference.publishers == ("Наука",)


def test_a_record_that_is_too_long_is_left_out_and_told():
    entry = read("marc21", *BOOK_MARC21)
    long = replace(entry, reference=replace(entry.reference, annotation="ж" * 6000))
    out = io.BytesIO()
    losses = FORMATS["marc21"].write([long, entry], out)
    (loss,) = losses
    assert (loss.name, loss.records, losses.written) == ("record", [1], 1)
    assert out.getvalue() == entry.original
