"""Where names stand, and what their parts are in the nominative. The people are invented."""

import pytest

from eske.announcements.find_names import names_in
from eske.announcements.person_name import person_name
from eske.text import Span

NAMES = [
    ("President of Kazakhstan Arman Samatov spoke.", ["Arman Samatov"]),
    ("Полка Гузель Саматовой рядом.", ["Гузель Саматовой"]),
    ("Маршал Победы Иван Петрович Саматов", ["Иван Петрович Саматов"]),
    ("Книга И. П. Саматова, Т. Касымова.", ["И. П. Саматова", "Т. Касымова"]),
    ("Саматов И.П. и Касымова Т.", ["Саматов И.П.", "Касымова Т."]),
    ("жазушы Сәбит Саматовтың кітабы", ["Сәбит Саматовтың"]),
    ("Ахмет Саматұлы мен Әкімбеков С.", ["Ахмет Саматұлы", "Әкімбеков С."]),
    ("письменника Тімоті Саматенка", ["Тімоті Саматенка"]),
    ("our librarian, Roméo Palé, reads", ["Roméo Palé"]),
    ("by Erica S. Perlova and Mary Cronk Palé", ["Erica S. Perlova", "Mary Cronk Palé"]),
    ("Arman Samatov’s Steppe", ["Arman Samatov"]),
    ("Decree No. 3443, World War II. Great Steppe", []),
    ("Героя Советского Союза, Бабий Яр, Великой Отечественной", []),
    ("Ұлы Отан соғысы, Қазақ хандығы, Орталық кітапхана", []),
    ("We Will Be There. Grace Hall. May Day", []),
]


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_names_are_told_from_other_capitalised_words(text, names):
    assert [span.of(text) for span in names_in(text, Span(0, len(text)))] == names


PARTS = [
    ("Георгия Саматова", ("Саматов", "Георгий")),
    ("Ильи Саматова", ("Саматов", "Илья")),
    ("Анны Саматовой", ("Саматова", "Анна")),
    ("Анна Саматова", ("Саматова", "Анна")),
    ("Лидии Саматовской", ("Саматовская", "Лидия")),
    ("Саматова Валерия Петровича", ("Саматов", "Валерий")),
    ("Б. Саматұлы", ("Саматұлы", "Б.")),
    ("Саматовтың Сәбит", ("Саматов", "Сәбит")),
    ("Қ. Саматовтің", ("Саматов", "Қ.")),
    ("Станіслава Саматинського", ("Саматинський", "Станіслав")),
    ("Faris Casson Palé", ("Palé", "Faris Casson")),
    ("Tilar J. Palé", ("Palé", "Tilar J.")),
    ("Arman Palé", ("Palé", "Arman")),
]


@pytest.mark.parametrize(("written", "parts"), PARTS)
def test_the_parts_of_a_declined_name_are_given_in_the_nominative(written, parts):
    name = person_name(written)
    assert (name.family, name.given) == parts
