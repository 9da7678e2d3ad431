"""What an announcement calls itself. All invented."""

import pytest

PROSE = "The library has opened its doors, and everybody who remembers those years may come and read."
HEADINGS = [
    ("A display of books", "A display of books"),
    ("Staff Picks\nHolocaust Remembrance Day", "Holocaust Remembrance Day"),
    ("Новости\n\nКнижная выставка «Тихая степь»", "Книжная выставка «Тихая степь»"),
    ("А. Саматов ат. қалалық\nкітапханасы\n22.05.2019\nТыныш дала кітап көрмесі", "Тыныш дала кітап көрмесі"),
    ("КГУ «Городская библиотека»\n\nСреда, 13.07.25", None),
    ("Саматова И.Г., заведующая библиотекой", None),
    ("", None),
]


@pytest.mark.parametrize(("above", "title"), HEADINGS)
def test_the_line_that_names_the_exhibition_or_the_day_is_the_title(read_text, above, title):
    found = read_text(f"{above}\n\n{PROSE}\n{PROSE}").title
    assert (found and found.text) == title
