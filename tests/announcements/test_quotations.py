"""Whose words a text gives. The speakers are invented."""

import pytest

SPOKEN = [
    ("“We remember everybody who did not come home,” said Director Arman Samatov.", "Arman Samatov"),
    ("«Мы помним всех, кто не вернулся домой», – сказал А. Саматов на открытии.", "А. Саматов"),
    ("«Үйіне оралмаған әр адамды біз ұмытпаймыз», – деді директор Арман Саматов.", "Арман Саматов"),
    ('Arman Samatov wrote: "We remember everybody who did not come home."', "Arman Samatov"),
    ("«Хлеба давали двести граммов», – вспоминала Зинаида Лапшина.", "Зинаида Лапшина"),
    ("«Прощают тех, кто просит», – ответила гостья Зинаида Лапшина и заплакала.", "Зинаида Лапшина"),
    ("Зинаида Лапшина рассказывает: «Отца забрали ночью, и мы его не видели».", "Зинаида Лапшина"),
    ("На вопрос школьницы Зинаида Лапшина ответила: «Прощают тех, кто просит».", "Зинаида Лапшина"),
    ("«Нас было сорок в теплушке. Доехали двое». Это слова Марты Келлер из нашего села.", "Марты Келлер"),
    ("«Страшнее голода, – признавалась Зинаида Лапшина, – было молчание».", "Зинаида Лапшина"),
    ("Зинаида Лапшина пришла с внуком. «Я помню только голод и снег», – сказала она.", "Зинаида Лапшина"),
    ("«Мы помним всех, кто не вернулся домой», – добавил Саматов.", "Саматов"),
    ("«Біз аштықтан емес, үнсіздіктен қорықтық», – деп еске алады Күләш Саматова.", "Күләш Саматова"),
    ("Тарихшы Арман Саматов «Бұл – бір ұлттың қасіреті» деп атап өтті.", "Арман Саматов"),
    ("Тарихшы Арман Саматов: «Аштық туралы үндемесек, ештеңе үйренбейміз», – деді.", "Арман Саматов"),
    ("– Хлеб мы прятали за печкой, – говорит Зинаида Лапшина.", "Зинаида Лапшина"),
    ("— Отца забрали ночью, — рассказывает Зинаида Лапшина. — Больше мы его не видели.", "Зинаида Лапшина"),
    ("«Ми їли лободу і кору», – пригадувала Ганна Стеценко.", "Ганна Стеценко"),
    ("Ганна Стеценко згадує: «Мати наказали не виходити за ворота».", "Ганна Стеценко"),
    ("“I was five and mother boiled a belt,” Arman Samatov laughed.", "Arman Samatov"),
    ("“My grandmother never spoke of that winter,” recalls curator Arman Samatov.", "Arman Samatov"),
    ('"We counted loaves in our sleep," said Mr. Samatov.', "Samatov"),
]


@pytest.mark.parametrize(("paragraph", "speaker"), SPOKEN)
def test_a_quotation_has_its_speaker(read_text, paragraph, speaker):
    (quotation,) = read_text(f"Title\n\n{paragraph}").quotations
    assert quotation.speaker == speaker


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


def test_what_is_said_on_behind_the_attribution_belongs_to_it(read_text):
    (quotation,) = read_text(
        'T\n\n"My mother kept every crust," Arman Samatov told us. "I was forty before I understood."'
    ).quotations
    assert quotation.text == "My mother kept every crust I was forty before I understood."
    assert len(quotation.parts) == 2


def test_verse_of_two_lines_has_the_speaker_of_the_line_that_leads_to_it(read_text):
    (quotation,) = read_text(
        "Жиын\n\nАқын Арман Саматовтың жырларынан оқылды:\n«Біз қырылған жұртпыз ғой,\nҚалған бәрі – жаңғырық...»"
    ).quotations
    assert quotation.speaker == "Арман Саматовтың"


MOTTO = "Музей\n\nСтепь молчала. Только ветер\nИмена перебирал...\n{}\n\nВыставка открыта для всех."


def test_a_motto_without_marks_is_that_of_the_name_below(read_text):
    (quotation,) = read_text(MOTTO.format("А. Саматов, узник лагеря")).quotations
    assert (quotation.speaker, len(quotation.parts)) == ("А. Саматов", 2)
    assert quotation.reading.confidence < 0.8


def test_lines_above_somebody_of_the_staff_are_no_motto(read_text):
    assert read_text(MOTTO.format("А. Саматов, библиотекарь")).quotations == ()


def test_what_somebody_is_said_to_have_said_is_no_book(read_text):
    draft = read_text("Урок\n\nУчитель Арман Саматов сказал: «Аштық туралы үндемеу үлкен күнә болады».")
    assert (len(draft.quotations), draft.books) == (1, ())


TITLES = [
    "На выставке: «Повесть о времени и о себе», «Хлеб и снег на ладони».",
    "“The Silent Land of Salt,” by Arman Samatov, stands beside it.",
    "Выставка «Память о тех, кто не вернулся» – о судьбах людей.",
    "Арман Саматов пришёл на урок «Мы помним всех, кто не вернулся».",
    "«Үнсіз далада қалған ерлер» көрмесі ашылады, деп жазады газет.",
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
