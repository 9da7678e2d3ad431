"""A book keeps everything that its reference says, and gives it back."""

from dataclasses import replace

import pytest

from eske.catalogue.transcription import book_of, reference_of
from eske.references import Contributor, Reference
from eske.references.model import KINDS, SEVERAL, TEXTS
from eske.references.roles import ROLES
from eske.references.structured import book_number, serial_number

pytestmark = pytest.mark.django_db

WHOLE = Reference(
    raw="Серікова А. Дала дауысы = Голос степи : әңгімелер / А. Серікова. – Алматы ; Астана : Ана, 1991. – 320 б.",
    title="Дала дауысы",
    subtitle="әңгімелер",
    parallel_titles=("Голос степи", "Voice of the steppe"),
    responsibility="А. Серікова ; ред. басқ. Б. Омаров",
    contributors=(
        Contributor("Серікова А.", "author", "Серікова", "А.", dates="1931–1990"),
        Contributor("Б. Омаров", "editor", "Омаров", "Б."),
        Contributor("Қазақ ССР Ғылым академиясы", "publisher", is_body=True),
    ),
    edition="2-бас.",
    places=("Алматы", "Астана"),
    publishers=("Ана", "Бала"),
    year="[1991]",
    volume="2-т.",
    issue="№ 3",
    series="Ел аузынан",
    extent="320 б.",
    illustrations="сур.",
    size="20 см",
    pages="12–18-б.",
    container="Жұлдыз",
    isbn="978-601-271-019-9",
    issn="0134-3475",
    url="https://example.org/dala",
    doi="10.1000/182",
    language="kk",
    shelf_mark="84(5Қаз) С 45",
    topics=("Қазақ әдебиеті", "Әңгіме"),
    annotation="Соғыс жылдары туралы.",
    notes=("Библиогр.: 310–315-б.",),
    kind="article",
    identifiers=(book_number("978-601-271-019-9"), serial_number("0134-3475")),
)


def test_the_example_says_something_in_every_field():
    silent = [name for name in (*TEXTS, *SEVERAL, "contributors", "identifiers") if not getattr(WHOLE, name)]
    assert not silent


def test_a_reference_comes_back_whole():
    kept = book_of(WHOLE)
    kept.slug = "dala"
    kept.save()
    kept.refresh_from_db()
    back = reference_of(kept)
    spanless = tuple(replace(one, span=None) for one in back.contributors)
    assert replace(back, contributors=spanless, fields={}) == replace(WHOLE, fields={})


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_a_reference_is_a_kind_of_book(kind):
    assert book_of(Reference(raw="x", title="x", kind=kind)).kind == kind


@pytest.mark.parametrize("role", ROLES)
def test_every_role_of_a_reference_is_kept(role):
    (kept,) = book_of(Reference(raw="x", title="x", contributors=(Contributor("А. Б.", role),))).contributors.all()
    assert kept.role == role


def test_a_line_without_a_title_is_the_title():
    assert book_of(Reference(raw="Жазуы өшкен парақ")).title == "Жазуы өшкен парақ"


def test_what_is_too_long_for_its_field_is_cut_and_the_line_kept():
    book = book_of(Reference(raw="т" * 2000, title="т" * 2000, year="1991 " * 20))
    assert (len(book.title), len(book.year), len(book.reference)) == (500, 40, 2000)


LANGUAGES = [
    ({"title": "Лагерь"}, "kk", "kk"),
    ({"title": "Letters"}, "ru", "en"),
    ({"title": "x", "language": "kk"}, "ru", "kk"),
    ({"title": "Ұмытылмас есімдер мен тағдырлар"}, "ru", "kk"),
    ({"title": "Жол", "extent": "212 б."}, "ru", "kk"),
    ({"title": "Степові листи", "places": ("Київ",)}, "", "uk"),
    ({"title": "Жол", "places": ("Алматы",)}, "kk", "kk"),
    ({"title": "Letters", "places": ("London",)}, "", "en"),
    ({"title": "Лагерь"}, "", "ru"),
    ({"title": "x", "language": "sw"}, "ru", "mis"),
]


@pytest.mark.parametrize(("said", "around", "language"), LANGUAGES)
def test_the_language_is_told_by_the_reference_and_else_by_what_stands_around_it(said, around, language):
    assert book_of(Reference(raw="x", **said), around).language == language


def test_a_language_that_has_no_name_here_is_not_handed_on():
    assert reference_of(book_of(Reference(raw="x", title="x", language="sw"))).language is None


def test_a_garbled_title_gives_way_to_the_original_with_its_subtitle(a_book):
    book = a_book(
        "Alash movement", subtitle="Encyclopedic", garbled=True, language="en", original_title="Алаш қозғалысы"
    )
    book.original_language = "kk"
    written = reference_of(book)
    assert (written.title, written.subtitle, written.language) == ("Алаш қозғалысы", None, "kk")
