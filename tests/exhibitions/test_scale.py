"""Figures on one scale."""

from eske.exhibitions.scale import scale
from eske.register.models import Figure


def test_marks_stand_in_proportion_to_the_largest():
    drawn = scale([Figure(low=20_000), Figure(low=25_000), Figure(low=5_000, high=10_000)])
    assert drawn is not None
    assert drawn.top == 25_000
    assert [(m.start, m.width) for m in drawn.marks] == [(80, 0), (100, 0), (20, 20)]


def test_one_number_or_none_needs_no_scale():
    assert scale([]) is None
    assert scale([Figure(low=5), Figure(low=None, magnitude=6)]) is None


def test_shares_and_counts_do_not_stand_on_one_scale():
    drawn = scale([Figure(low=20_000), Figure(low=25_000), Figure(low=0.25, is_share=True)])
    assert drawn is not None
    assert [m.figure.low for m in drawn.marks] == [20_000, 25_000]
