"""The example exhibition, whole in three languages."""

from pathlib import Path

import pytest

from eske.exhibitions.actions.make_example import make_example
from eske.exhibitions.models import ExhibitionPage
from eske.register.models import Person, Statement

pytestmark = pytest.mark.django_db
EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


def test_the_example_is_one_exhibition_in_three_languages():
    first = make_example(EXAMPLES)
    make_example(EXAMPLES)
    pages = list(ExhibitionPage.objects.all())
    assert {page.locale.language_code for page in pages} == {"kk", "ru", "en"} == {p.content_language for p in pages}
    assert {len(page.books) for page in pages} == {len(page.people) for page in pages} == {10}
    assert {tuple(p.pk for p in page.people) for page in pages} == {tuple(p.pk for p in first.people)}
    assert {tuple(f.pk for f in page.figures) for page in pages} == {tuple(f.pk for f in first.figures)}
    assert [f.low for f in first.figures] == [None, 5_000_000, 100_000, 20_000]


def test_it_quotes_nobody():
    make_example(EXAMPLES)
    assert not [b for page in ExhibitionPage.objects.all() for b in page.body if b.block_type == "quotation"]


def test_nobody_of_the_books_or_the_office_is_remembered():
    make_example(EXAMPLES)
    assert Person.objects.count() == Person.objects.remembered().count() == 34
    assert Statement.objects.filter(status="known-false").exclude(doubt_kk="").exclude(doubt_ru="").count() == 1
