"""Spellings and forms of one word of a name, and words that are two."""

import pytest

from eske.names import same_word

SAME = """
Болатбаев Bolatbayev
Болатбаев Болатпаев
Жұматов Jūmatov
Жұматовтың Жуматов
Көкей Kökei
Кокейханом Көкейхан
Шәріп Şärıp
Дәулетұлы Даулетов
Сәрсекеева Сарсекеев
Якуб Жақып
Шәкір شاكىر
Zhumatova Жуматов
Dvořáková Dvořák
Nowicka Nowicki
Nowakowa Nowak
Samatinskaya Саматинский
"""
TWO = """
Каим Карим
Марат Мурат
Асан Хасан
Жуматов Жумабаев
Арман 1937
李 李
"""


@pytest.mark.parametrize(("one", "other"), [line.split() for line in SAME.strip().splitlines()])
def test_spellings_and_forms_of_one_name_are_one_word(one, other):
    assert same_word(one, other)
    assert same_word(other, one)


@pytest.mark.parametrize(("one", "other"), [line.split() for line in TWO.strip().splitlines()])
def test_a_slip_or_another_name_makes_two_words(one, other):
    assert not same_word(one, other)
