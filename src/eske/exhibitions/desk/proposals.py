"""Which book, person or day of the site may a thing of the draft be, and why is it proposed?"""

from dataclasses import dataclass
from typing import Any

from rapidfuzz.fuzz import token_sort_ratio
from rapidfuzz.process import extract

from eske.announcements.draft import Occasion as ReadOccasion
from eske.announcements.from_json import BY_HAND, book_from_json
from eske.catalogue.doubles import doubles_of
from eske.catalogue.models import Book
from eske.catalogue.transcription import book_of
from eske.exhibitions.actions.find_occasion import find_occasion
from eske.exhibitions.desk.things import Thing, full_name, kind_of
from eske.exhibitions.models import Occasion
from eske.register.actions.find_person import everybody, find_person
from eske.register.models import Person

_ALIKE = 82  # of 100: a title with a word or two changed is still proposed, another title is not
_OFFERED = 6


@dataclass(frozen=True, slots=True)
class Proposal:
    """Something of the site that a thing may be. `rule` is the code of the reason."""

    pk: int
    label: str
    detail: str
    rule: str


MODELS: dict[str, type[Any]] = {"book": Book, "person": Person, "occasion": Occasion}


def proposals(name: str, thing: Thing) -> list[Proposal]:
    """What the thing may be, the surest first; nothing for kinds that are not joined by hand."""
    read = {"book": _books, "person": _people, "occasion": _occasions}.get(kind_of(name))
    return read(thing) if read else []


def chosen(name: str, thing: Thing) -> Any:
    """The book, person or day that somebody said it is; None where nobody did, or where it is gone."""
    pk = (thing.get("match") or {}).get("pk")
    return MODELS[kind_of(name)].objects.filter(pk=pk).first() if pk else None


def _people(thing: Thing) -> list[Proposal]:
    forms = [*thing["as_written"], full_name(thing)]
    found = find_person(forms, everybody())[:_OFFERED]
    return [Proposal(one.person.pk, str(one.person), _life(one.person), one.rule) for one in found]


def _life(person: Person) -> str:
    return "–".join(filter(None, (person.birth, person.death)))


def _books(thing: Thing) -> list[Proposal]:
    reference = book_from_json({**thing, "subjects": []}).reference
    found = {double.book.pk: (double.book, double.why) for double in doubles_of(book_of(reference))}
    rows = Book.objects.filter(merged_into=None).exclude(pk__in=found).values_list("pk", "title", "original_title")
    titles = {(pk, name): name.casefold() for pk, *names in rows for name in names if name}
    title = (reference.title or reference.raw).casefold()
    near = extract(title, titles, scorer=token_sort_ratio, score_cutoff=_ALIKE, limit=_OFFERED)
    alike = Book.objects.in_bulk([pk for _words, _score, (pk, _name) in near])
    found |= {pk: (book, "title-alike") for pk, book in alike.items()}
    return [Proposal(b.pk, str(b), ", ".join(filter(None, (b.heading, b.year))), rule) for b, rule in found.values()]


def _occasions(thing: Thing) -> list[Proposal]:
    likely = find_occasion(ReadOccasion(thing["name"], thing["recurrence"], BY_HAND))
    same_day = Occasion.objects.filter(recurrence=thing["recurrence"] or "-")
    rules = {one.pk: "same-day" for one in same_day} | ({likely.pk: "same-day-and-name"} if likely else {})
    rest = {one.pk: "kept-here" for one in Occasion.objects.all()}
    ordered = sorted((rest | rules).items(), key=lambda pair: pair[1] == "kept-here")
    days = Occasion.objects.in_bulk([pk for pk, _ in ordered])
    return [Proposal(pk, str(days[pk]), days[pk].recurrence, rule) for pk, rule in ordered]
