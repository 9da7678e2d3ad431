import pytest
from hypothesis import given
from hypothesis import strategies as st

from eske.dates import BadDate, Point, Shape, shape


@pytest.mark.parametrize(
    ("edtf", "point"),
    [
        ("1937", Point(year=1937)),
        ("1937-11", Point(year=1937, month=11)),
        ("1937-11-21", Point(year=1937, month=11, day=21)),
        ("1937-XX-21", Point(year=1937, day=21)),
        ("1937-11-XX", Point(year=1937, month=11)),
        ("193X", Point(decade=1930)),
        ("19XX", Point(century=1900)),
        ("1937-24", Point(year=1937, season="winter")),
        ("1930~", Point(year=1930, approximate=True)),
        ("1930?", Point(year=1930, uncertain=True)),
        ("1930-05%", Point(year=1930, month=5, approximate=True, uncertain=True)),
        ("--05-31", Point(month=5, day=31)),
        ("XXXX-05-31", Point(month=5, day=31)),
    ],
)
def test_a_point_has_the_parts_that_its_source_gives(edtf, point):
    assert shape(edtf) == Shape("point", (point,))


@pytest.mark.parametrize(
    ("edtf", "kind", "points"),
    [
        ("1951/1955", "interval", (Point(year=1951), Point(year=1955))),
        ("../1955", "interval", (None, Point(year=1955))),
        ("1951/", "interval", (Point(year=1951), None)),
        ("1930~/1955?", "interval", (Point(year=1930, approximate=True), Point(year=1955, uncertain=True))),
        ("[1937,1938-02]", "one-of", (Point(year=1937), Point(year=1938, month=2))),
        ("[..1937]", "one-of", (Point(year=1937),)),
    ],
)
def test_dates_of_several_points_keep_their_order_and_their_open_ends(edtf, kind, points):
    assert shape(edtf) == Shape(kind, points)


def test_what_is_no_date_has_no_shape():
    with pytest.raises(BadDate):
        shape("autumn of 1937")


@given(st.dates())
def test_the_parts_of_a_day_make_the_day_again(day):
    (point,) = shape(day.isoformat()).points
    assert (point.year, point.month, point.day) == (day.year, day.month, day.day)
