"""Laws that hold for every register and every question."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from eske.search.build import add, build
from eske.search.finding import When
from eske.search.folding import merge
from eske.search.index import open_index
from small_register import write_csv

FAMILIES = ["Ахметов", "Akhmetov", "Ахметұлы", "Ким", "Цой", "Шмидт", "Schmidt", "Ковальчук", "احمەتوۆ"]
GIVEN = ["Ерлан", "Yerlan", "Иван", "И.", "Johann", "Ён Хи", "ەرلان", ""]
people = st.lists(
    st.tuples(
        st.sampled_from(FAMILIES),
        st.sampled_from(GIVEN),
        st.sampled_from(["", "Иванович"]),
        st.sampled_from(["", "1890", "1901"]),
        st.sampled_from(["", "Алматы", "Омск"]),
    ),
    min_size=1,
    max_size=12,
)


def numbered(rows, start):
    return [(number, *row) for number, row in enumerate(rows, start=start)]


def answers(directory):
    index = open_index(directory)
    names = [*FAMILIES, *map(" ".join, zip(FAMILIES, GIVEN, strict=False))]
    return {name: {hit.id: round(hit.score, 4) for hit in index.find(name, limit=50)} for name in names}


def close(hits):
    """The hits that come close; who is only a little alike is left out where there are nearer ones."""
    return {one: score for one, score in hits.items() if score > 0.65}


@settings(max_examples=5, deadline=None)
@given(people, people)
def test_adding_loses_nobody_and_an_index_that_grew_equals_its_rebuild(first, second):
    with tempfile.TemporaryDirectory() as folder:
        grown, anew = Path(folder) / "grown", Path(folder) / "anew"
        first, second = numbered(first, 1), numbered(second, 101)
        build(write_csv(Path(folder) / "first.csv", first), grown)
        before = answers(grown)
        add(write_csv(Path(folder) / "second.csv", second), grown)
        after = answers(grown)
        for name, hits in before.items():
            assert close(hits).items() <= after[name].items()
        merge(grown)
        build(write_csv(Path(folder) / "all.csv", first + second), anew)
        assert answers(grown) == answers(anew)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300), st.integers(0, 9999), st.text(max_size=60))
def test_any_text_may_be_asked(index, name, year, place):
    hits = index.find(name, When(year, 1, place))
    assert len(hits) <= 10
    assert all(0 < hit.score <= 1 for hit in hits)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    for hit in hits:
        index.why(hit, name, When(year, 1, place))
    index.suggest(name)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.text(max_size=12), st.text(max_size=40), st.text(max_size=8)), max_size=8))
def test_any_text_may_stand_in_a_register(rows):
    with tempfile.TemporaryDirectory() as folder:
        heading = ("id", "name", "birth_year")
        built = build(write_csv(Path(folder) / "any.csv", rows, heading), Path(folder) / "names")
        assert built.manifest.rows == built.rows
        open_index(Path(folder) / "names").find("Ахметов Ерлан")
