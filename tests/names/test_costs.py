"""What it costs to hear one sound for another."""

import pytest

from eske.names.costs import MOST, SIGNS, costs
from eske.names.phonemes import VOWELS, vowelless


def cost(one, other, kind="vowelled"):
    return costs(kind)[SIGNS.index(one)][SIGNS.index(other)]


@pytest.mark.parametrize(
    ("near", "far"),
    [("hx", "hp"), ("iy", "ia"), ("VW", "Vk"), ("uo", "ui"), ("ZJ", "Zk"), ("bp", "bs"), ("-j", "-p"), ("-D", "-r")],
)
def test_sounds_that_are_confused_cost_less_than_others(near, far):
    assert cost(*near) < cost(*far)


def test_every_sound_has_a_sign_of_its_own():
    assert len(set(SIGNS)) == len(SIGNS)


def test_equal_sounds_cost_nothing_and_none_costs_more_than_the_most():
    for kind in ("vowelled", "abjad"):
        assert all(costs(kind)[i][i] == 0 for i in range(len(SIGNS)))
        assert all(0 <= value <= MOST for row in costs(kind) for value in row)


def test_the_order_of_two_vowelled_words_does_not_matter():
    assert [*map(tuple, zip(*costs(), strict=True))] == [*costs()]


def test_short_vowels_are_cheaply_missing_in_a_script_without_them():
    assert all(cost(vowel, "-", "abjad") < cost(vowel, "-") for vowel in VOWELS if vowel != "U")
    assert cost("r", "-", "abjad") > 1


@pytest.mark.parametrize(
    ("word", "without"), [("محمد", True), ("جکی", True), ("بوكەيحان", False), ("ٴابىش", False), ("Ali", False)]
)
def test_kazakh_in_arabic_letters_has_its_vowels(word, without):
    assert vowelless(word) is without
