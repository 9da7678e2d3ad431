"""A list pasted as text becomes its references. The books are invented, the shapes are real."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eske.references import read_reference
from eske.references.listed import references_in

LISTS = {
    "numbered": (
        "Әдебиеттер тізімі:\n1. Саматов А. Дала. – Алматы: Ғылым, 1991. – 208 б.\n2. Жуматов В. Степь. М., 1988.\n",
        ["1. Саматов А. Дала. – Алматы: Ғылым, 1991. – 208 б.", "2. Жуматов В. Степь. М., 1988."],
    ),
    "numbered and wrapped": (
        "1. Саматов А. Даланың көне\nдауысы. – Алматы: Ғылым,\n1991. – 208 б.\n2. Жуматов В. Степь. М., 1988.",
        ["1. Саматов А. Даланың көне дауысы. – Алматы: Ғылым, 1991. – 208 б.", "2. Жуматов В. Степь. М., 1988."],
    ),
    "a word divided at the end of the line": (
        "1. Жуматов В. Степная библио-\nграфия. М., 1988.\n2. Саматов А. Дала. А., 1991.",
        ["1. Жуматов В. Степная библиография. М., 1988.", "2. Саматов А. Дала. А., 1991."],
    ),
    "one a line, without numbers": (
        "Саматов А. Дала. – Алматы, 1991. – 208 б.\nЖуматов В. Степь. М., 1988\nОмаров К. Ел. А., 2001.",
        ["Саматов А. Дала. – Алматы, 1991. – 208 б.", "Жуматов В. Степь. М., 1988", "Омаров К. Ел. А., 2001."],
    ),
    "wrapped, without numbers": (
        "Жуматов В. О зимних дорогах степи и о людях,\nкоторые шли по ним. – М. : Наука, 1988. – 120 с.\n"
        "Саматов А. Дала. А., 1991.",
        [
            "Жуматов В. О зимних дорогах степи и о людях, которые шли по ним. – М. : Наука, 1988. – 120 с.",
            "Саматов А. Дала. А., 1991.",
        ],
    ),
    "parted by empty lines, annotation behind": (
        "63.3(5Каз) С 17 Саматов А. Дала. – Алматы: Ғылым, 1991. – 208 б.\n"
        "Книга рассказывает о людях степи, об их дорогах и песнях, о памяти.\n\n84 Ж 88 Жуматов В. Степь. М., 1988.",
        [
            "63.3(5Каз) С 17 Саматов А. Дала. – Алматы: Ғылым, 1991. – 208 б. "
            "Книга рассказывает о людях степи, об их дорогах и песнях, о памяти.",
            "84 Ж 88 Жуматов В. Степь. М., 1988.",
        ],
    ),
    "bullets": (
        "• Саматов А. Дала. А., 1991.\n• Жуматов В. Степь. М., 1988.",
        ["• Саматов А. Дала. А., 1991.", "• Жуматов В. Степь. М., 1988."],
    ),
    "one a line, with what no rule knows at the end": (
        "Саматов А. Дала. – Алматы, 1991. – 208 б. – 2.10 т.\nЖуматов В. Степь. М., 1988.",
        ["Саматов А. Дала. – Алматы, 1991. – 208 б. – 2.10 т.", "Жуматов В. Степь. М., 1988."],
    ),
    "an address on a line of its own": (
        "Саматов А. Дала // Край. 2015. № 2.\nURL: https://example.kz/2015",
        ["Саматов А. Дала // Край. 2015. № 2. URL: https://example.kz/2015"],
    ),
    "nothing": ("\n\n", []),
}


@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_parted(name):
    text, references = LISTS[name]
    assert list(references_in(text)) == references


def test_shelf_mark_and_annotation_are_fields_of_their_own():
    line = references_in(LISTS["parted by empty lines, annotation behind"][0])[0]
    read = read_reference(line)
    assert (read.shelf_mark, read.title, read.extent) == ("63.3(5Каз) С 17", "Дала", "208 б.")
    assert read.annotation == "Книга рассказывает о людях степи, об их дорогах и песнях, о памяти"


@given(st.text())
def test_no_list_fails_and_no_word_is_lost(text):
    words = "".join(references_in(text)).split()
    assert set("".join(words)) <= set(text)
