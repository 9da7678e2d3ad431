"""What of the site answers to a few words: exhibitions, people, books, places and days?

People are found under every spelling in every script, by how the words sound; the rest by its words, whatever their
case. A site holds some thousands of things, which are looked through one by one; registers of millions have
`eske.search`.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from django.db import models

from eske.catalogue.models import Book, Contributor
from eske.exhibitions.models import ExhibitionPage, Occasion
from eske.names import compare, same_word
from eske.names.words import read_word
from eske.register.models import Person, Place, Spelling

_WORD = re.compile(r"[^\W_]+")
_LONG = 4  # letters: shorter words sound like too many others
_SHOWN = 30  # of a kind
_LONGEST = 200  # characters of a question


@dataclass(frozen=True, slots=True)
class Found:
    """People, each with the spelling that answers best, and the other things by kind."""

    people: list[tuple[Person, str]]
    exhibitions: list[ExhibitionPage]
    books: list[Book]
    places: list[Place]
    occasions: list[Occasion]

    def __bool__(self) -> bool:
        return any((self.people, self.exhibitions, self.books, self.places, self.occasions))


def find(question: str, language: str) -> Found:
    """What answers to a question in the order of how well it does; nothing where the question has no word."""
    question = question[:_LONGEST]
    wanted = _words(question)
    if not wanted:
        return Found([], [], [], [], [])
    pages = ExhibitionPage.objects.live().filter(locale__language_code=language)
    exhibitions = [page for page in pages if _answers(wanted, _text(page))]
    return Found(
        people=_people(question, wanted),
        exhibitions=exhibitions[:_SHOWN],
        books=_books(wanted),
        places=_named(Place, wanted),
        occasions=_named(Occasion, wanted),
    )


def _text(page: ExhibitionPage) -> str:
    """The words of an exhibition: its title, what stands under it, and its blocks."""
    block = page._meta.get_field("body").stream_block
    return " ".join((page.title, page.lead, page.venue, *block.get_searchable_content(page.body)))


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.casefold()))


def _answers(wanted: Iterable[str], text: str) -> bool:
    """Whether every word begins a word of the text, or sounds like one."""
    there = _words(text)
    return all(any(word.startswith(one) or _sounds_like(one, word) for word in there) for one in wanted)


def _sounds_like(one: str, word: str) -> bool:
    return min(len(one), len(word)) >= _LONG and _key(one) == _key(word) and same_word(one, word)


def _named(model: type[models.Model], wanted: tuple[str, ...]) -> list:
    rows = model._default_manager.values_list("pk", "name_kk", "name_ru", "name_en")
    keys = [pk for pk, *names in rows if any(_answers(wanted, name) for name in names if name)][:_SHOWN]
    return _in_order(model, keys)


def _books(wanted: tuple[str, ...]) -> list[Book]:
    books = Book.objects.public()
    fields = ("pk", "title", "subtitle", "original_title", "year")
    texts = {pk: " ".join(words) for pk, *words in books.values_list(*fields)}
    for pk, name in Contributor.objects.filter(book__in=books).values_list("book", "as_written"):
        if pk in texts:  # a book may have come in meanwhile
            texts[pk] += f" {name}"
    return _in_order(Book, [pk for pk, text in texts.items() if _answers(wanted, text)][:_SHOWN])


def _people(question: str, wanted: tuple[str, ...]) -> list[tuple[Person, str]]:
    """Those remembered who may be meant, the likeliest first, each with the spelling that answers best.

    A spelling with the very words that were asked for answers better than any that only sounds so.
    """
    keys = {key for word in wanted if len(word) > 1 and (key := _key(word))} or {_key(word) for word in wanted} - {""}
    if not keys:
        return []
    best: dict[int, tuple[bool, float, str]] = {}
    for pk, name in _spellings():
        heard = [_key(word) for word in _words(name)]
        if all(
            any(there.startswith(key) or (len(key) > 2 and key[:3] == there[:3]) for there in heard) for key in keys
        ):
            as_asked = set(wanted) <= set(_words(name))
            score = compare(question, name, explained=False).score
            best[pk] = max(best.get(pk, (False, 0.0, "")), (as_asked, score, name))
    ranked = sorted(best, key=lambda pk: (not best[pk][0], -best[pk][1], best[pk][2]))[:_SHOWN]
    return [(person, best[person.pk][2]) for person in _in_order(Person, ranked)]


def _spellings() -> Iterator[tuple[int, str]]:
    """Every spelling of everybody who is remembered."""
    for pk, *names in Person.objects.remembered().values_list("pk", "name_kk", "name_ru", "name_en"):
        yield from ((pk, name) for name in names if name)
    yield from Spelling.objects.filter(person__remembered=True).values_list("person", "text")


@lru_cache(1 << 16)
def _key(word: str) -> str:
    """The consonants of a word by kind; the whole word where it has none, empty where it cannot be read aloud."""
    read = read_word(word)
    return next(filter(None, (*read.coarse, *read.sounds)), "")


def _in_order(model: type[models.Model], keys: list[int]) -> list:
    things = model._default_manager.in_bulk(keys)
    return [things[pk] for pk in keys]
