"""Where a thing was read, and how surely."""

import pytest

from eske.text import Reading, Span


def test_a_span_gives_its_part_of_the_text():
    assert Span(2, 5).of("abcdef") == "cde"
    assert Span(2, 5).shifted(3) == Span(5, 8)


def test_spans_that_touch_do_not_overlap():
    assert Span(0, 3).overlaps(Span(2, 4))
    assert not Span(0, 3).overlaps(Span(3, 4))
    assert Span(0, 5).holds(Span(0, 5))


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_a_span_cannot_run_backwards(start, end):
    with pytest.raises(ValueError, match="cannot run"):
        Span(start, end)


def test_a_confidence_lies_between_0_and_1():
    with pytest.raises(ValueError, match="between 0 and 1"):
        Reading("rule", 1.2)
