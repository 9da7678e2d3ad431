"""Lines as librarians and students really write them: each fault in a line of its shape, with what it still says."""

import pytest

from eske.references import read_reference

DALA = {"title": "Дала дауысы", "place": "Алматы", "publisher": "Жазушы", "year": "1988"}

DAMAGED = {
    "year and pages fused": (
        "Саматов Арман. Дала дауысы: Повесть. - Алматы: Жазушы, 1988-208с.",
        DALA | {"extent": "208с."},
    ),
    "blanks missing": ("Саматов А.Б. Дала дауысы.-Алматы:Жазушы,1988.-208б.", DALA | {"extent": "208б."}),
    "a Latin c for a Cyrillic с": (
        "Саматов А. Дала дауысы. – Алматы: Жазушы, 1988. – 171 c.",
        DALA | {"extent": "171 c."},
    ),
    "a hyphen for a dash": ("Саматов А. Дала дауысы - Алматы: Жазушы, 1988 - 208 б.", DALA | {"extent": "208 б."}),
    "a stop for a colon": ("Саматов А. Дала дауысы. – Алматы. Жазушы, 1988.", DALA),
    "a stop for a comma": ("Саматов А. Дала дауысы.-Алматы:Жазушы. 1988. – 208б.", DALA | {"extent": "208б."}),
    "a number in front": ("27 Дала дауысы. – Алматы: Жазушы, 1988. – 208 б.", DALA),
    "a number with a bracket in front": ("27) Саматов А. Дала дауысы. – Алматы: Жазушы, 1988.", DALA),
    "a shelf mark in front": (
        "84(5Каз) С 17 Саматов А. Дала дауысы. – Алматы: Жазушы, 1988.",
        DALA | {"shelf_mark": "84(5Каз) С 17"},
    ),
    "a shelf mark with its kind of publication in front": (
        "63.3(5Қаз)я73 С 17 Саматов А. Дала дауысы. – Алматы: Жазушы, 1988.",
        DALA | {"shelf_mark": "63.3(5Қаз)я73 С 17"},
    ),
    "an author mark in front": ("С 17 Дала дауысы. – Алматы: Жазушы, 1988.", DALA | {"shelf_mark": "С 17"}),
    "the key of a citation in front": ("Саматов 1988 – Саматов А.Б. Дала дауысы. Алматы: Жазушы, 1988. 96 с.", DALA),
    "the annotation glued on": (
        "Саматов А. Дала дауысы. – Алматы: Жазушы, 1988. – 208 б. Кітап дала адамдарының тағдыры туралы.",
        DALA | {"extent": "208 б.", "annotation": "Кітап дала адамдарының тағдыры туралы"},
    ),
    "two publishers": (
        "Саматов А. Дала дауысы. – Алматы : Жазушы : Жалын, 1988.",
        DALA | {"publisher": "Жазушы : Жалын", "publishers": ("Жазушы", "Жалын")},
    ),
    "two places, each with a publisher": (
        "Саматов А. Дала дауысы. – Алматы : Жазушы ; Астана : Фолиант, 1988.",
        DALA
        | {
            "places": ("Алматы", "Астана"),
            "publishers": ("Жазушы", "Фолиант"),
            "place": "Алматы ; Астана",
            "publisher": "Жазушы : Фолиант",
        },
    ),
    "no publisher": ("Саматов А. Дала дауысы. – Алматы : [б. и.], 1988.", DALA | {"publisher": None}),
    "neither place nor publisher": (
        "Саматов А. Дала дауысы. – [Б. м. : б. и.], 1988.",
        DALA | {"place": None, "publisher": None},
    ),
    "a parallel title behind an equals sign": (
        "Дала дауысы = Голос степи. – Алматы: Жазушы, 1988.",
        DALA | {"parallel_titles": ("Голос степи",)},
    ),
    "a parallel title behind a dash": (
        "Даланың көне дауысы – Старый голос степи. – Алматы: Жазушы, 1988.",
        DALA | {"title": "Даланың көне дауысы", "parallel_titles": ("Старый голос степи",)},
    ),
    "a title that holds a dash": (
        "Саматов А. Степь – дом кочевника. – Алматы: Жазушы, 1988.",
        DALA | {"title": "Степь – дом кочевника"},
    ),
    "a title that holds years": (
        "Саматов А. Степь в 1937-1938 гг. – Алматы: Жазушы, 1988.",
        DALA | {"title": "Степь в 1937-1938 гг."},
    ),
    "a title that begins with a year": (
        "Саматов А. 1937 год : документы. – Алматы: Жазушы, 1988.",
        DALA | {"title": "1937 год", "subtitle": "документы"},
    ),
    "a title with quotes in it": (
        "Саматов А. Песня «Дала» и её время. – Алматы: «Жазушы», 1988.",
        DALA | {"title": "Песня «Дала» и её время"},
    ),
    "no mark at all": ("Саматов А. Дала дауысы Алматы Жазушы 1988", DALA),
    "no mark, and a publisher that is not known behind an abbreviated place": (
        "Саматов А. Дала дауысы М. Рассвет 1988",
        DALA | {"place": "М.", "publisher": "Рассвет"},
    ),
    "a place behind a question": (
        "Саматов А. Дала дауысы қайда? А., «Жазушы», 1988.",
        DALA | {"title": "Дала дауысы қайда?", "place": "А."},
    ),
    "a place behind a call": ("Саматов А. Дала дауысы! Алматы, Жазушы, 1988.", DALA | {"title": "Дала дауысы!"}),
    "no mark before a compiler's initial and a place": (
        "Дала дауысы / Сост. Саматова М. Алматы 1988 г.",
        DALA | {"publisher": None},
    ),
    "a place abbreviated by its two parts": ("Саматов А. Дала дауысы. А-А.: Жазушы, 1988.", DALA | {"place": "А-А."}),
    "place and year fused": ("Дала дауысы. Алматы1988", DALA | {"publisher": None}),
    "no mark between author and title": ("А.Саматов Дала дауысы. Алматы: Жазушы, 1988.", DALA),
    "a stray stop in the name": ("Саматов .А. Дала дауысы. Алматы: Жазушы, 1988.", DALA),
    "commas for everything": (
        "А. Б. Саматов, Дала дауысы, Алматы, 1988, стр. 28.",
        DALA | {"publisher": None, "pages": "28"},
    ),
    "letters that a font has lost": (
        "Ж‰сіпов А. Т‰ркі даласы. - Алматы: Жазушы, 1988.",
        DALA | {"title": "Т‰ркі даласы"},
    ),
    "hyphens without blanks between the areas of a journal": (
        "Саматов А. Дала дауысы //Мектеп әлемі-1988-№6-с 24-27",
        {"title": "Дала дауысы", "container": "Мектеп әлемі", "year": "1988", "issue": "№6", "pages": "24-27"},
    ),
    "a letter for the noughts of a year": ("Саматов А. Дала дауысы. Алматы; Жазушы, 2ОО1.", DALA | {"year": "2ОО1"}),
    "a price behind the number of the book": (
        "Саматов А. Дала дауысы. – Алматы: Жазушы, 1988. – ISBN 9965-06-114-8: 850 т.",
        DALA | {"volume": None},
    ),
    "a misprinted place": ("Саматов А. Дала дауысы. – Алмматы: Жазушы, 1988.", DALA | {"place": "Алмматы"}),
    "page, title and place fused": (
        "3. 1988.Dala dauysy. Ocherk7Almaty",
        {"title": "Dala dauysy", "year": "1988", "place": "Almaty", "publisher": None},
    ),
}


@pytest.mark.parametrize("fault", DAMAGED)
def test_what_a_damaged_line_still_says(fault):
    line, fields = DAMAGED[fault]
    reference = read_reference(line)
    assert reference.raw == line
    assert {name: getattr(reference, name) for name in fields} == fields


def test_a_contested_field_is_marked():
    sure = read_reference("Саматов А. Дала дауысы: роман. – Алматы: Жазушы, 1988.").fields
    unsure = read_reference("Саматов А. Дала дауысы. Әңгімелер. – Тораңғы: Жазушы, 1988.").fields
    assert min(sure[name].confidence for name in ("title", "place")) >= 0.9
    assert unsure["title"].confidence < 0.9
    assert unsure["place"].rule == "unlisted-place"
    assert unsure["place"].confidence < 0.9


@pytest.mark.parametrize("between", [", ", " ; "])
def test_a_line_of_thousands_of_places_is_read(between):
    line = f"Саматов А. Дала дауысы. - {between.join(['Алматы'] * 3000)}: Жазушы, 1988."
    read = read_reference(line)
    assert (read.raw, read.title, read.year) == (line, "Дала дауысы", "1988")
