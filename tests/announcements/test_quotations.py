"""Whose words a text gives. The speakers are invented."""

import pytest

SPOKEN = [
    ("“We remember everybody who did not come home,” said Director Arman Samatov.", "Arman Samatov"),
    ("«Мы помним всех, кто не вернулся домой», – сказал А. Саматов на открытии.", "А. Саматов"),
    ("«Үйіне оралмаған әр адамды біз ұмытпаймыз», – деді директор Арман Саматов.", "Арман Саматов"),
    ('Arman Samatov wrote: "We remember everybody who did not come home."', "Arman Samatov"),
]


@pytest.mark.parametrize(("paragraph", "speaker"), SPOKEN)
def test_a_quotation_has_its_speaker(read_text, paragraph, speaker):
    (quotation,) = read_text(f"Title\n\n{paragraph}").quotations
    assert quotation.speaker == speaker
    assert len(quotation.parts) == 1


def test_a_quotation_that_is_not_closed_runs_into_the_next_paragraph(read_text):
    draft = read_text(
        'Title\n\n"We remember those who starved. We remember those who fled.\n\n'
        'This land took them in. "They stayed and became one people," President Arman Samatov said in his address.'
    )
    (quotation,) = draft.quotations
    assert quotation.speaker == "Arman Samatov"
    assert quotation.text.startswith("We remember those who starved")
    assert quotation.text.endswith("became one people")
    assert "quotation-unclosed" in {doubt.code for doubt in draft.doubts}


TITLES = [
    "The display “Ten years in the camps and after” is open.",
    "На выставке представлена книга «Повесть о времени и о себе самом».",
    "Көрмеде «Ұлы даланың үні мен мұңы туралы сөз» кітабы бар.",
]


@pytest.mark.parametrize("sentence", TITLES)
def test_a_title_in_quotes_is_nobody_s_speech(read_text, sentence):
    assert read_text(f"Title\n\n{sentence}").quotations == ()


def test_a_title_is_no_quotation_though_somebody_is_said_to_have_written(read_text):
    draft = read_text("T\n\nА. Саматов написал много. Его роман «Повесть о времени и о себе самом» читают.")
    assert draft.quotations == ()


def test_a_quotation_on_lines_of_its_own_is_that_of_the_name_below(read_text):
    (quotation,) = read_text(
        "Новости\n\n«Мы помним всех, кто не вернулся домой».\nА. Саматов\n\nВыставка открыта."
    ).quotations
    assert quotation.speaker == "А. Саматов"
