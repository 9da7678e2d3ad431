"""The answer to the question who is remembered."""

import click
import pytest

from eske.announcements.doubts import CODES
from eske.cli.doubts import explain_doubt
from eske.cli.open import check_answer, left_out


@pytest.mark.parametrize(
    ("typed", "numbers"), [("y", set()), ("Y ", set()), ("3", {3}), ("3, 7", {3, 7}), ("3 7,3", {3, 7})]
)
def test_who_is_left_out(typed, numbers):
    assert left_out(check_answer(typed, 10)) == numbers


@pytest.mark.parametrize("typed", ["", "maybe", "0", "11", "3, x", "-1"])
def test_an_answer_that_is_none_is_asked_again(typed):
    with pytest.raises(click.BadParameter, match="1 to 10"):
        check_answer(typed, 10)


@pytest.mark.parametrize("code", CODES)
def test_every_doubt_can_be_said(code):
    from eske.announcements.draft import Doubt

    said = explain_doubt(Doubt(code, ("one", "two"), None))
    assert said
    assert "{" not in said
