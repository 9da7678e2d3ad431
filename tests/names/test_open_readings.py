"""Every reading of a name that is open, the likeliest first. The people of these names are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eske.names import Role, open_readings, parse


def told(reading):
    """The parts of a reading in short, in the order written: `given Арман, family Саматов`."""
    return ", ".join(f"{part.role.value} {part.text}" for part in reading.parts)


LIKELIEST = [
    # order
    ("Арман Саматов", "given Арман, family Саматов", "given-known"),
    ("Саматов Арман", "family Саматов, given Арман", "family-by-ending"),
    ("Саматов Мартин", "family Саматов, given Мартин", "family-by-ending"),
    ("Қалдыбай Саматов", "given Қалдыбай, family Саматов", "family-by-ending"),
    ("Цой Ольга", "family Цой, given Ольга", "family-known"),
    ("Ольга Цой", "given Ольга, family Цой", "family-known"),
    ("Пак Сен Ир", "family Пак, given Сен, given Ир", "family-known"),
    ("Саматов, Арман Болатович", "family Саматов, given Арман, patronymic Болатович", "comma"),
    ("Қасым-Жомарт Болатұлы Саматов", "given Қасым-Жомарт, patronymic Болатұлы, family Саматов", "son-as-patronymic"),
    ("Саматов Арман Болатұлы", "family Саматов, given Арман, patronymic Болатұлы", "son-as-patronymic"),
    ("Соколович Иван Петрович", "family Соколович, given Иван, patronymic Петрович", "patronymic-by-ending"),
    # initials
    ("А. Б. Саматов", "given А., patronymic Б., family Саматов", "initials"),
    ("Саматов А.Б", "family Саматов, given А., patronymic Б.", "initials"),
    ("Саматов А Б", "family Саматов, given А., patronymic Б.", "initials"),
    ("Б .Саматова", "given Б., family Саматова", "initials"),
    ("Ж.-Б. Саматов", "given Ж.-Б., family Саматов", "initials"),
    ("John F. Samatov", "given John, patronymic F., family Samatov", "family-by-ending"),
    ("Арман Б.", "given Арман, family Б.", "initial-of-family"),
    ("А. М. Иванович", "given А., patronymic М., family Иванович", "initials"),
    # sons and daughters, fused or apart
    ("Арман Болат ұлы", "given Арман, family Болат ұлы", "son-as-family"),
    ("Болат-улы Арман", "family Болат-улы, given Арман", "son-as-family"),
    ("Әсия Болат қызы Саматова", "given Әсия, patronymic Болат қызы, family Саматова", "son-as-patronymic"),
    ("Мустафа Болат оглы", "given Мустафа, family Болат оглы", "son-as-family"),
    ("Арман ибн Болат", "given Арман, particle ибн, patronymic Болат", "father-by-particle"),
    # titles, particles, brackets
    ("академик Арман Саматов", "title академик, given Арман, family Саматов", "given-known"),
    ("проф. А. Саматов", "title проф., given А., family Саматов", "initials"),
    ("Dr. Arman Samatov", "title Dr., given Arman, family Samatov", "given-known"),
    ("Болат хан", "given Болат, title хан", "one-word"),
    ("Иоганн фон Саммер", "given Иоганн, particle фон, family Саммер", "family-by-particle"),
    ("Maria de la Cruz", "given Maria, particle de, particle la, family Cruz", "family-by-particle"),
    ("Әбу Насыр әл-Самати", "given Әбу, given Насыр, family әл-Самати", "given-known"),
    ("Арман (Сәкен) Саматов", "given Арман, other Сәкен, family Саматов", "given-known"),
    ("Арман «Батыр» Саматов", "given Арман, other Батыр, family Саматов", "given-known"),
    ("Саматова Мария (урожд. Цой)", "family Саматова, given Мария, birth Цой", "given-known"),
    # cases
    ("Арман Саматовтың", "given Арман, family Саматов", "declined-sure:genitive"),
    ("Арман Болатұлына", "given Арман, family Болатұлы", "declined-sure:dative"),
    ("Арманом Саматовым", "given Арман, family Саматов", "declined-sure:instrumental"),
    ("Анатолия Саматова", "given Анатолий, family Саматов", "declined:genitive"),
    ("Ольги Цой", "given Ольга, family Цой", "declined:genitive"),
    ("Ивану Петровичу Саматину", "given Иван, patronymic Петрович, family Саматин", "declined-sure:dative"),
    ("Марії Зайченської", "given Марія, family Зайченська", "declined-sure:genitive"),
    ("М. Саматова-Щедринского", "given М., family Саматов-Щедринский", "declined-sure:genitive"),
    ("Саматовым Болат", "family Саматов, given Болат", "declined-sure:instrumental"),
    # Arabic letters
    ("ءاليحان ساماتوۆ", "given ءاليحان, family ساماتوۆ", "family-by-ending"),
    ("ولجاس ساماتوۆتىڭ", "given ولجاس, family ساماتوۆ", "declined-sure:genitive"),
]


@pytest.mark.parametrize(("written", "parts", "why"), LIKELIEST)
def test_the_likeliest_reading_and_why(written, parts, why):
    first = open_readings(written)[0]
    assert told(first) == parts
    assert why in first.why


OPEN = [
    ("Арман Болатұлы", "given Арман, patronymic Болатұлы", "son-as-patronymic"),
    ("А. Болатұлы", "given А., patronymic Болатұлы", "son-as-patronymic"),
    ("Саматова", "family Саматов", "declined:genitive"),
    ("А. Саматова", "given А., family Саматов", "declined:genitive"),
    ("Болат", "family Болат", "one-word"),
    ("Сәкен Хан", "given Сәкен, title Хан", "epithet"),
    ("Арман Керей Дәрмен", "given Арман, family Керей, family Дәрмен", "given-known"),
    ("Керей Дәрмен", "family Керей, given Дәрмен", "order-assumed"),
    ("Арман Соколович", "given Арман, patronymic Соколович", "patronymic-by-ending"),
    ("Саматову Болат", "family Саматов, given Болат", "declined:dative"),
    ("Александра Саматова", "given Александр, family Саматов", "declined:genitive"),
]


@pytest.mark.parametrize(("written", "parts", "why"), OPEN)
def test_what_else_it_may_be_stays_open(written, parts, why):
    others = {told(reading): reading.why for reading in open_readings(written)[1:]}
    assert why in others[parts]


def test_each_part_says_where_it_stands_as_it_was_written():
    written = "академик Арман Саматовтың"
    for part in open_readings(written)[0].parts:
        assert part.span.of(written) == part.written
    assert open_readings(written)[0].of(Role.FAMILY)[0].written == "Саматовтың"


@pytest.mark.parametrize("nothing", ["", "   ", "1937", "(?)", "…"])
def test_where_there_is_no_word_there_is_no_reading(nothing):
    assert open_readings(nothing) == ()


NAMES = st.text("АБәұлыіқызовичйнаsamuly .,-()«»ибن ن'’\u0301", max_size=40)


@given(st.text(max_size=60) | NAMES)
def test_any_text_is_read_into_parts_that_stand_in_it(written):
    readings = open_readings(written)
    assert len(readings) <= 8
    assert len(set(readings)) == len(readings)
    for reading in readings:
        assert all(part.span.end <= len(written) + 2 for part in reading.parts)
    assert isinstance(parse(written).family, str)


def test_a_long_text_is_read_in_bounded_steps():
    assert len(open_readings("Саматов Арман (" * 500)) <= 8
