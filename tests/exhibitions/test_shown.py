"""A thing is shown in the reader's language where it exists, else in its own, and what is derived says so."""

from eske.exhibitions.models import Occasion
from eske.exhibitions.shown import Shown, other_scripts, shown, shown_name
from eske.register.models import Person


def test_the_reader_s_language_comes_first():
    occasion = Occasion(name_kk="Еске алу күні", name_en="Day of remembrance")
    assert shown(occasion, "name", "en") == Shown("Day of remembrance", "en")
    assert shown(occasion, "name", "ru") == Shown("Еске алу күні", "kk")


def test_nothing_is_shown_where_nothing_is_known():
    assert shown(Occasion(), "name", "kk") is None


def test_a_latin_name_is_derived_and_marked():
    name = shown_name(Person(slug="x", name_ru="Иван Щукин"), "en")
    assert (name.language, name.derived) == ("en", True)
    assert name.text.isascii()


def test_a_kazakh_name_is_never_derived_from_a_russian_one():
    assert shown_name(Person(slug="x", name_ru="Иван Щукин"), "kk") == Shown("Иван Щукин", "ru")


def test_kazakh_is_also_written_in_latin_and_arabic_letters():
    latin, arabic = other_scripts(Person(slug="x", name_kk="Қазақ"))
    assert (latin.text, latin.derived, arabic.language) == ("Qazaq", True, "kk-Arab")
    assert other_scripts(Person(slug="x", name_ru="Иван")) == []
