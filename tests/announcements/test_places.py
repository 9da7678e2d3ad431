"""Camps, countries and regions of the events."""

import pytest

PLACES = [
    ("They were sent to Steplag in Kazakhstan.", [("Steplag", "camp"), ("Kazakhstan", "country")]),
    ("Узники Степлага и АЛЖИРа жили в Казахстане.", [("Степлаг", "camp"), ("АЛЖИР", "camp"), ("Казахстан", "country")]),
    ("Степлагтың тұтқындары Қазақстанда қалды.", [("Степлаг", "camp"), ("Қазақстан", "country")]),
    ("Жители Ленинграда и Киева помнят.", [("Ленинград", "town"), ("Киев", "town")]),
    ("Жителі Харкова та Києва пам’ятають.", [("Харків", "town"), ("Київ", "town")]),
    ("Қостанайға және Сібірге айдалды.", [("Қостанай", "town"), ("Сібір", "region")]),
    ("Узники Аушвица (Освенцима) и Дахау.", [("Аушвиц (Освенцим)", "camp"), ("Дахау", "camp")]),
    ("Расстрелы в Бабьем Яру.", [("Бабий Яр", "site")]),
    ('Узницы лагеря "Алжир".', [("АЛЖИР", "camp")]),
    ("The library of Ashford, Massachusetts, is open.", [("Ashford", "town"), ("Massachusetts", "region")]),
    ("Расстреляны на Заозёрском полигоне.", [("Заозёрский полигон", "site")]),
    ("Их везли в Заречную и Нагорскую области.", [("Нагорская область", "region")]),
    (
        "Их везли в Лесногорскую, Нагорскую и Озерскую области.",
        [
            ("Лесногорская область", "region"),
            ("Нагорская область", "region"),
            ("Озерская область", "region"),
        ],
    ),
    ("У Заріченському лісі поховано людей.", [("Заріченський ліс", "site")]),
    ("Узники жили в селе Карабулак и в ауле Верхний Саз.", [("Карабулак", "town"), ("Верхний Саз", "town")]),
    ("У селі Гнатівка померли люди.", [("Гнатівка", "town")]),
    ("Саздыкөл ауылы мен Қоржын ауданының тұрғындары.", [("Саздыкөл", "town"), ("Қоржын", "region")]),
    (
        "In the Zarichne region, in the village of Hnativka, people starved.",
        [
            ("Zarichne region", "region"),
            ("Hnativka", "town"),
        ],
    ),
    ("Голод на Зарічанщині. Його роковини.", [("Зарічанщина", "region")]),
    ("Он родился в Мариендорфе и погиб под Заозёрском.", [("Мариендорфе", "town"), ("Заозёрск", "town")]),
    ("He was born in Hnativka and shot near Zarichne.", [("Hnativka", "town"), ("Zarichne", "town")]),
    ("Әкем ағасымен Саздыкөлде туған.", [("Саздыкөл", "town")]),
    ("ПАМЯТЬ КАРАГАНДЫ", [("Караганда", "town")]),
    ("Из воспоминаний в Книге памяти, в Музее и в Интернете.", []),
    ("В 1937 г. Сталин, на 256 с. Текст, 1932 р. Влада.", []),
    ("Из Лапшиной, Ахмедова и Арманова сослан никто не был.", []),
    ("М. В. Фрунзе и библиотека имени Фрунзе.", []),
    ("Қарағанды университеті.", []),
    ("Соловецкий архипелаг. Архипелаг большой.", []),
    ("Герой Советского Союза Саматов.", []),
    ("г. Алматы, ул. Садовая, дом 5, тел. 11", []),
    ("The Gulag was a system.", []),
    ("The flag was raised.", []),
]


@pytest.mark.parametrize(("sentence", "places"), PLACES)
def test_places_are_read_in_their_nominative(read_text, sentence, places):
    assert [(place.name, place.kind) for place in read_text(f"Title\n\n{sentence}").places] == places


def test_the_place_of_an_imprint_is_no_place_of_the_events(read_text):
    prose = "The display “Famine in Ukraine and Poland” shows “Letters from Minsk” (2001)."
    draft = read_text(f"T\n\n{prose}\n\nList of books on display:\n\n1. Works. - Almaty: Kazakhstan, 2009.")
    assert draft.places == ()
