"""Figures stand beside their rivals, and what they measure differently is said."""

import pytest

from eske.register.models import Figure, Place, Source
from eske.register.rivals import rivals

pytestmark = pytest.mark.django_db


@pytest.fixture
def stated():
    source = Source.objects.create(slug="s", kind="library-page", title="A page")
    country = Place.objects.create(slug="country", name_en="Steppeland", kind="country")
    camp = Place.objects.create(slug="camp", name_en="A camp", kind="camp")

    def make(low, place="country", topic="shot", **scope):
        at = {"country": country, "camp": camp, None: None}[place]
        return Figure.objects.create(topic=topic, low=low, place=at, source=source, **scope)

    return make


def test_the_same_topic_place_group_and_period_is_a_rival_without_difference(stated):
    one, other = stated(20_000), stated(25_000)
    assert [(r.figure, r.measures_the_same) for r in rivals(one)] == [(other, True)]


def test_another_group_or_period_is_said(stated):
    one, other = stated(20_000), stated(25_000, group="kazakhs", period="1921/1954")
    (rival,) = rivals(one)
    assert rival.figure == other
    assert [(d.code, d.ours, d.theirs) for d in rival.differences] == [
        ("group", "", "kazakhs"),
        ("period", "", "1921/1954"),
    ]


def test_another_place_or_topic_answers_another_question(stated):
    one = stated(20_000)
    stated(500, place="camp")
    stated(1_000, topic="deported")
    assert rivals(one) == []


def test_a_figure_without_a_place_stands_beside_those_of_whole_countries(stated):
    one, other = stated(20_000, place=None), stated(25_000)
    stated(9, place="camp")
    (rival,) = rivals(one)
    assert rival.figure == other
    assert [d.code for d in rival.differences] == ["place"]
    assert [r.figure for r in rivals(other)] == [one]


def test_deaths_by_famine_stand_beside_deaths_by_famine_and_repression(stated):
    one, other = stated(None, topic="died-repression-and-famine", magnitude=6), stated(1_500_000, topic="died-famine")
    (rival,) = rivals(one)
    assert rival.figure == other
    assert [d.code for d in rival.differences] == ["topic"]


def test_those_that_measure_the_same_come_first(stated):
    one = stated(20_000)
    far, near = stated(1, period="1937"), stated(99_000)
    assert [r.figure for r in rivals(one)] == [near, far]
