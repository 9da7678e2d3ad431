"""A name of plain words has the parts that any name with these words has."""

from hypothesis import given
from hypothesis import strategies as st

from eske.names import parse
from eske.names.parse_plain import plain_parts

WORDS = [
    "Сәкен",
    "Оспанов",
    "Оспанұлы",
    "Оспанова",
    "Ким",
    "Ён",
    "Иван",
    "Иванович",
    "Шостакович",
    "Абай",
    "Хан",
    "хан",
    "фон",
    "ибн",
    "Ли",
    "Сергей",
    "Бек",
    "Zhanna",
    "Kim",
    "Ibrayev",
    "Nurqyzy",
    "ұлы",
    "Салтанов-Жаров",
    "Ән",
    "граф",
    "урождённая",
    "Ерлан",
    "Ханым",
]


@given(st.lists(st.sampled_from(WORDS), min_size=2, max_size=5).map(" ".join).filter(plain_parts))
def test_an_empty_bracket_changes_nothing(name):
    assert parse(name) == parse(f"{name} ()")


def test_what_is_more_than_plain_words_is_left_to_the_whole_rules():
    assert [plain_parts(name) for name in ("О. Сәкенов", "Шмидт, Анна", "Иоганн фон Шмидт", "Оспан ұлы Ерлан")] == [
        None
    ] * 4
    assert plain_parts("Сәкенов Ерлан Оспанұлы") == ("Сәкенов", "Ерлан", "Оспанұлы")
