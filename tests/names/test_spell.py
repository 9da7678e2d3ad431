"""The spellings of a name in each script and tradition. The people of these names are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eske.names import TRADITIONS, spell


def spelt(name, tradition):
    return [one.text for one in spell(name) if tradition in one.traditions]


FIRST = [
    ("Әлім Көкейхан", "kk-Cyrl", "Әлім Көкейхан"),
    ("Әлім Көкейхан", "kk-Latn", "Älım Kökeihan"),
    ("Әлім Көкейхан", "kk-Latn-2018", "Álim Kókeıhan"),
    ("Әлім Көкейхан", "kk-Latn-2017", "A'lim Ko'kei'han"),
    ("Әлім Көкейхан", "kk-Arab", "ٴالىم كوكەيحان"),
    ("Әлім Көкейхан", "kk-bgn", "Älim Kökeykhan"),
    ("Әлім Көкейхан", "kk-en", "Alim Kokeikhan"),
    ("Әлім Көкейхан", "kk-tr", "Elim Kökeyhan"),
    ("Әлім Көкейхан", "ru-Cyrl", "Алим Кокейхан"),
    ("Әлім Көкейхан", "ru-uk", "Алім Кокейхан"),
    ("Мерген Болатпаев", "kk-Cyrl", "Мерген Болатбаев"),
    ("Алия Болатовна Саматова", "kk-Cyrl", "Әлия Болатқызы Саматова"),
    ("М. Асанұлы", "kk-Latn", "M. Asanūly"),
    ("Саматов А.Б.", "kk-Latn", "Samatov A. B."),
    ("Иван Соколов", "kk-Cyrl", "Иван Соколов"),
    ("Юлия Щукина", "ru-bgn", "Yuliya Shchukina"),
    ("Юлия Щукина", "ru-icao", "Iuliia Shchukina"),
    ("Юлия Щукина", "iso-9", "Ûliâ Ŝukina"),
    ("Сергій Дарченко", "uk-2010", "Serhii Darchenko"),
    ("Болатом Саматовым", "ru-Cyrl", "Болат Саматов"),
    ("академик Болат (Бола) Саматов", "ru-Cyrl", "Болат Саматов"),
]


@pytest.mark.parametrize(("name", "tradition", "text"), FIRST)
def test_the_first_spelling_of_a_tradition(name, tradition, text):
    assert spelt(name, tradition)[0] == text


ALSO = [
    ("Болатбаев", "ru-Cyrl", "Болатпаев", {"voiceless"}),
    ("Болатпаев", "kk-Cyrl", "Болатбайұлы", {"kazakh-letters", "uly"}),
    ("Болатбайұлы", "ru-Cyrl", "Болатбаев", {"ov"}),
    ("Өмірзақов", "ru-Cyrl", "Умирзаков", {"older"}),
    ("Жұматов", "ru-Cyrl", "Джуматов", {"dzh"}),
    ("Қайынов", "ru-Cyrl", "Каинов", set()),
    ("Қайынов", "ru-Cyrl", "Кайынов", {"letters"}),
    ("Арман Болатұлы Саматов", "ru-Cyrl", "Арман Болатович Саматов", {"vich"}),
    ("Bolatbayev", "kk-Arab", "بولاتباەۆ", {"read:ru-en"}),
    ("Болатбаев", "kk-Arab", "بولاتبايەۆ", set()),
]


@pytest.mark.parametrize(("name", "tradition", "text", "derived"), ALSO)
def test_what_else_a_tradition_writes_and_what_was_concluded(name, tradition, text, derived):
    found = {one.text: one for one in spell(name) if tradition in one.traditions}
    assert set(found[text].derived) == derived


NAMES = [
    "Әлім Көкейхан",
    "Мұхамеджан Болатбаев",
    "Жұмабек Сайынұлы",
    "Шәкір Құлманов",
    "Гүлнар Өтеева",
    "Ғалия Әбдіхалықова",
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("alphabet", ["kk-Latn", "kk-Latn-2018", "kk-Latn-2017", "kk-Arab"])
def test_the_spelling_in_an_alphabet_leads_back_to_the_name(name, alphabet):
    assert name in spelt(spelt(name, alphabet)[0], "kk-Cyrl")


def test_the_name_of_the_example_is_reached_from_every_script():
    for name in ("Тынышпаев", "Tynyshbayev", "Tınışbaev", "تىنىشباەۆ", "Тынышбайұлы"):
        texts = {one.text for one in spell(name)}
        assert texts >= {"Тынышпаев", "Тынышбаев", "Tynyşbaev", "تىنىشباەۆ", "Tynyshpaev", "Tynyshbayev"}, name


def test_where_there_is_no_word_there_is_no_spelling():
    assert spell("1937 (?)") == ()


LETTERS = st.text("АӘбвгғкқұлыйпаеовнbcqyı'áş .-يقەۆكء", max_size=30)


def test_a_sign_without_a_sound_is_passed_over():
    assert "Bolat" in {spelling.text for spelling in spell("Болат ء")}
    assert len(spell("ء")) <= 1


@given(st.text(max_size=40) | LETTERS)
def test_any_text_has_each_spelling_once_in_the_order_of_the_traditions(name):
    spellings = spell(name)
    assert len({one.text for one in spellings}) == len(spellings)
    first = [TRADITIONS.index(one.traditions[0]) for one in spellings]
    assert first == sorted(first)
    assert spell(name) == spellings
