"""Camps, countries and regions of the events."""

import pytest

PLACES = [
    ("They were sent to Steplag in Kazakhstan.", [("Steplag", "camp"), ("Kazakhstan", "country")]),
    ("Узники Степлага и АЛЖИРа жили в Казахстане.", [("Степлаг", "camp"), ("АЛЖИР", "camp"), ("Казахстан", "country")]),
    ("Степлагтың тұтқындары Қазақстанда қалды.", [("Степлаг", "camp"), ("Қазақстан", "country")]),
    ("The Gulag was a system.", []),
    ("The flag was raised.", []),
]


@pytest.mark.parametrize(("sentence", "places"), PLACES)
def test_places_are_read_in_their_nominative(read_text, sentence, places):
    assert [(place.name, place.kind) for place in read_text(f"Title\n\n{sentence}").places] == places


def test_the_place_of_an_imprint_is_no_place_of_the_events(read_text):
    draft = read_text("T\n\nList of books on display:\n\n1. Works. - Almaty: Kazakhstan, 2009.")
    assert draft.places == ()
