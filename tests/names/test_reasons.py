"""Thirty reasons as a reader would write them: which words, which letters changed, which endings.

The people are invented.
"""

import pytest

from eske.names import compare

# one name | the other | code | words | letters that changed, with / for nothing | endings
WRITTEN_BY_HAND = """
Серік Дүйсенбай | Серик Дуйсенбай | same-sound | Серік ~ Серик | і→и |
Серік Дүйсенбай | Серик Дуйсенбай | like-sound | Дүйсенбай ~ Дуйсенбай | ү→у |
Сәуле Тілеужан | Сауле Тлеужан | like-sound | Сәуле ~ Сауле | ә→а |
Сәуле Тілеужан | Сауле Тлеужан | like-sound | Тілеужан ~ Тлеужан | і→/ |
Дәмелі Қоңырбай | Дамели Конырбаев | like-sound | Қоңырбай ~ Конырбаев | қ→к ң→н й→/ | / ев
Мәлік Өтеген | Малик Утегенов | like-sound | Өтеген ~ Утегенов | ө→у | / ов
Мәлік Өтегенұлы | Малик Утегенов | like-sound | Өтегенұлы ~ Утегенов | ө→у | ұлы ов
Мәлік Өтегенұлы | Малик Утегенович | like-sound | Өтегенұлы ~ Утегенович | ө→у | ұлы ович
Ұлжан Бәкірқызы | Улжан Бакировна | like-sound | Бәкірқызы ~ Бакировна | ә→а і→и | қызы овна
Тілек Жанболат | Tilek Zhanpolat | like-sound | Жанболат ~ Zhanpolat | б→p |
Асқар Жайлаубек | Asqar Dzhailaubek | like-sound | Жайлаубек ~ Dzhailaubek | ж→dzh |
Асқар Жайлаубек | Askar Jaylaubek | like-sound | Асқар ~ Askar | қ→k |
Ғани Мырзабек | Гани Мырзабек | like-sound | Ғани ~ Гани | ғ→г |
Ғани Мырзабек | Gani Mirzabek | like-sound | Мырзабек ~ Mirzabek | ы→i |
Мырзабек Ғани | ميرزابەك عاني | like-sound | Мырзабек ~ ميرزابەك | ы→ي |
Семён Горшков | Семен Горшков | same-sound | Семён ~ Семен | ё→е |
Олексій Гнатюк | Алексей Игнатюк | equivalent | Олексій ~ Алексей | |
Семён Горшков | Semjon Gorshkow | same-sound | Семён ~ Semjon | |
Семён Горшков | Semjon Gorshkow | same-sound | Горшков ~ Gorshkow | |
Якуб Досанов | Жақып Досанов | equivalent | Якуб ~ Жақып | |
Екатерина Лунина | Катя Лунина | equivalent | Екатерина ~ Катя | |
Тілек Жанболаттың | Тілек Жанболат | declined | Жанболаттың ~ Жанболат | |
Ивану Горшкову | Иван Горшков | declined | Ивану ~ Иван | |
Ивану Горшкову | Иван Горшков | declined | Горшкову ~ Горшков | |
С. Горшков | Семён Горшков | initial | С ~ Семён | |
С. Горшков | Фёдор Горшков | other-initial | С ~ Фёдор | |
Семён Горшков | Фёдор Горшков | other-word | Семён ~ Фёдор | |
Семён Олегович Горшков | Семён Горшков | patronymic-alone | Олегович | |
Семён Горшков-Дальний | Семён Горшков | family-alone | Дальний | |
Горшков Семён | Семён Горшков | order | | |
Семён Олегович Горшков | Семён Ильич Горшков | other-patronymic | Олегович ~ Ильич | |
Олег Горшков | Семён Олегович Горшков | father | Олег ~ Олегович | |
Walter Brimstone Jr. | Walter Brimstone III | other-generation | Jr ~ III | |
Walter Brimstone Jr. | Walter Brimstone | generation-alone | Jr | |
Hamdan Rafid Qasri | Rafid Hamdan Qasri | crossed | | |
Горшков | Семён Горшков | one-word | | |
Нұрлан Ахметов | Нурлан Ахметов | common | Ахметов ~ Ахметов | |
Абдул Рахман Лаваш | Абдулрахман Лаваш | same-sound | Абдул Рахман ~ Абдулрахман | |
"""
ROWS = [tuple(part.strip() for part in line.split("|")) for line in WRITTEN_BY_HAND.strip().splitlines()]


def as_written(reason):
    words = " ~ ".join(filter(None, (reason.one, reason.other)))
    letters = " ".join(f"{one or '/'}→{other or '/'}" for one, other in reason.letters)
    endings = " ".join(ending or "/" for ending in reason.endings or ())
    return reason.code, words, letters, endings


def test_there_are_thirty():
    assert len(set(ROWS)) >= 30


@pytest.mark.parametrize("row", ROWS, ids=" | ".join)
def test_a_reason_says_what_a_reader_would(row):
    one, other, *wanted = row
    assert tuple(wanted) in [as_written(reason) for reason in compare(one, other).reasons]
