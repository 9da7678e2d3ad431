"""Which forms are one person's?"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache

from eske.announcements.draft import Form, Person, Role
from eske.announcements.name_words import signs_of
from eske.announcements.person_name import person_name
from eske.announcements.words import table
from eske.names import Ground, Name, compare, ground, lookup_keys, parse, same_word
from eske.text.span import Reading, Span

_TWO_INITIALS = re.compile(r"([^\W\d_])\.\s?([^\W\d_])\.")
_FIRST_INITIAL = re.compile(r"(?<!\w)([^\W\d_])[^\W\d_]?\.")
# Letters that a name may begin with in another spelling or language.
_ALIKE = str.maketrans("ЁЄЭІЇЙҐҒҚӘӨҰҮҢҺ", "ЕЕЕИИИГГКАОУУНХ")
# Who is more than one thing is what stands first here.
_RANK = (
    Role.REMEMBERED,
    Role.AUTHOR,
    Role.COMPILER,
    Role.EDITOR,
    Role.TRANSLATOR,
    Role.ILLUSTRATOR,
    Role.STAFF,
    Role.SPEAKER,
    Role.SUBJECT,
    Role.NAMED,
    Role.NAMESAKE,
)
_ALMOST_SURE = 0.85  # a score of the comparison from which the words of two names fit, whatever their order
_SURE = {
    "same-form": 1.0,
    Ground.NAMES: 0.9,
    Ground.INITIAL: 0.75,
    "given-and-patronymic": 0.7,
    Ground.FAMILY: 0.6,
    Ground.GIVEN: 0.55,
}


@dataclass(eq=False, slots=True)
class _Group:
    forms: list[Form]
    reasons: set[str] = field(default_factory=set)


def people_of(forms: tuple[Form, ...], read: Mapping[Span, Name]) -> tuple[Person, ...]:
    """The people behind these forms, in the order in which they are first named.

    Forms are joined by their sound, full names first; a form that fits two people is joined with neither. `read` holds
    the names of forms that are known in the nominative.
    """
    groups: list[_Group] = []
    heard: dict[str, list[_Group]] = {}
    for form in sorted(forms, key=lambda form: -_weight(form)):
        near = dict.fromkeys(group for key in _keys(form.text) for group in heard.get(key, ()))
        fitting = [(group, reason) for group in near if (reason := _fits(form, group))]
        certain = [(group, reason) for group, reason in fitting if reason == "same-form"]
        chosen = certain[:1] or _only(form, fitting)
        if chosen:
            group, reason = chosen[0]
            group.forms.append(form)
            group.reasons.add(reason)
        else:
            group = _Group([form])
            groups.append(group)
        for key in _keys(form.text):
            heard.setdefault(key, []).append(group)
    people = [_person(group, read) for group in groups]
    return tuple(sorted(people, key=lambda person: person.forms[0].span))


def _only(form: Form, fitting: list[tuple[_Group, str]]) -> list[tuple[_Group, str]]:
    """The one group that fits; of several, the one in which alone a word stands that the form has as its only one."""
    if len(fitting) > 1 and " " not in form.text:
        same = [(group, reason) for group, reason in fitting if any(form.text in f.text.split() for f in group.forms)]
        return same if len(same) == 1 else []
    return fitting if len(fitting) == 1 else []


@lru_cache(maxsize=4096)
def _keys(written: str) -> tuple[str, ...]:
    """The keys of a name, and two letters for two initials and for a given name with a patronymic."""
    found = sorted(lookup_keys(written))
    words = written.split()
    if len(words) == 2 and signs_of(words[1]).patronymic:
        found.append(words[0][0] + words[1][0])
    found += ["".join(pair) for pair in _TWO_INITIALS.findall(written)]
    return tuple(dict.fromkeys(found))


def _weight(form: Form) -> int:
    """How much of a name a form holds: parts written whole count more than initials."""
    name = parse(form.text)
    return (0 if name.given is None else 2 if name.initials else 3) + (name.patronymic is not None)


def _fits(form: Form, group: _Group) -> str:
    """The reason for which a form joins a group, or nothing; a namesake institution is not its namesake."""
    if any(" ".join(form.text.split()) == " ".join(other.text.split()) for other in group.forms):
        return "same-form"
    reasons: set[str | None] = set()
    if not _names_two(form.text):
        reasons = {_shared(form.text, other.text) for other in group.forms if not _names_two(other.text)}
    if any(_is_called(*pair) for f in group.forms for pair in ((form.text, f.text), (f.text, form.text))):
        reasons.add("given-and-patronymic")
    return next((reason for reason in _SURE if reason in reasons), "")


def _shared(one: str, other: str) -> str | None:
    """What two names have in common; where their order hides it, what their words have that fit almost surely."""
    if _initials_clash(one, other) or _initials_clash(other, one):
        return None
    found = ground(one, other)
    if found or not _words_shared(one, other) or compare(one, other, explained=False).score < _ALMOST_SURE:
        return found
    if any(_is_polite(written.split()) for written in (one, other)):
        return "given-and-patronymic"
    if min(len(one.split()), len(other.split())) < 2:
        return Ground.FAMILY
    return Ground.INITIAL if "." in one + other else Ground.NAMES


def _words_shared(one: str, other: str) -> bool:
    """Whether every word of the shorter name shares a key with the other: what costs less than to compare them."""
    shorter, longer = sorted((one, other), key=lambda name: len(name.split()))
    keys = [lookup_keys(word) for word in shorter.split()]
    return all(not of_word or of_word & lookup_keys(longer) for of_word in keys)


def _initials_clash(one: str, other: str) -> bool:
    """Whether the first initial of a name begins no word of another of the same alphabet."""
    initial = _FIRST_INITIAL.search(one)
    begins = {word[0] for word in other.translate(_ALIKE).split()}
    if not initial or len(begins) < 2:
        return False
    letter = initial.group(1).translate(_ALIKE)
    return letter not in begins and all((letter < "\u0250") == (one < "\u0250") for one in begins)


def _is_polite(words: list[str]) -> bool:
    """Whether a form is a given name and a patronymic."""
    return len(words) == 2 and signs_of(words[1]).patronymic and not signs_of(words[0]).family


def _names_two(written: str) -> bool:
    """Whether a form joins two given names with one family name."""
    return not _joining().isdisjoint(written.split())


def _is_called(polite: str, whole: str) -> bool:
    """Whether a given name and a patronymic, as one speaks of somebody with respect, fit a name with a family name."""
    words = polite.split()
    if not _is_polite(words):
        return False
    name = parse(whole)
    parts = re.findall(r"[^\W\d_]+", f"{name.given or ''} {name.patronymic or ''}")
    if name.initials:
        return len(parts) == 2 and all(part[0] == word[0] for part, word in zip(parts, words, strict=True))
    return 0 < len(parts) <= 2 and all(same_word(part, word) for part, word in zip(parts, words, strict=False))


@cache
def _joining() -> frozenset[str]:
    return frozenset(table("people")["joining"])


def _person(group: _Group, read: Mapping[Span, Name]) -> Person:
    forms = tuple(sorted(group.forms, key=lambda form: form.span))
    fullest = max(forms, key=lambda form: (_weight(form), len(form.text)))
    name = read.get(fullest.span) or person_name(fullest.text)
    role = min((form.role for form in forms), key=_RANK.index)
    reasons = group.reasons - {"same-form"}
    weakest = min(reasons, key=lambda reason: _SURE[reason]) if reasons else None
    return Person(
        forms=forms,
        family=name.family,
        given=name.given,
        patronymic=name.patronymic,
        role=role,
        reading=Reading(f"role-{role.value}", _role_sure(role, forms), forms[0].span),
        joined_by=Reading(weakest, _SURE[weakest]) if weakest else None,
    )


def _role_sure(role: Role, forms: tuple[Form, ...]) -> float:
    if role in (Role.NAMED, Role.STAFF):
        return 0.5
    if role is Role.REMEMBERED:
        return 0.8
    return 0.7 if role is Role.SUBJECT else 0.9
