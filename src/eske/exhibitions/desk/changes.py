"""What does each decision change? Plain values in, changes out; nothing is kept here."""

from typing import Any

from eske.exhibitions.desk.things import Thing, Things, kind_of
from eske.names import parse

Change = dict[str, Any]
BY_HAND = {"rule": "by-hand", "confidence": 1.0}


def _change(name: str, before: Thing | None, after: Thing | None) -> Change:
    return {"thing": name, "before": before, "after": after}


def corrected(things: Things, name: str, values: Thing) -> list[Change]:
    """The thing with other values. Whoever corrects a thing has looked at it."""
    return [_change(name, things[name], {**things[name], **values, "confirmed": True})]


def dropped(things: Things, name: str) -> list[Change]:
    """The thing no more."""
    return [_change(name, things[name], None)]


def added(name: str, thing: Thing) -> list[Change]:
    """A thing that the reading had not."""
    return [_change(name, None, {**thing, "confirmed": True})]


def joined(things: Things, name: str, other: str) -> list[Change]:
    """Two people are one: the other gets the forms of this one, and books that name this one name the other.

    Raises KeyError where one of them is not there, or both are the same.
    """
    if name == other:
        raise KeyError(other)
    one, two = things[name], things[other]
    forms = sorted([*two["forms"], *one["forms"]], key=lambda form: form["span"])
    after = {
        **two,
        "forms": forms,
        "as_written": as_written(forms),
        "joined_by": {"span": None, **BY_HAND},
        "confirmed": True,
    }
    books = [
        _change(book, value, {**value, "subjects": _renamed(value["subjects"], name, other)})
        for book, value in things.items()
        if kind_of(book) == "book" and name in value.get("subjects", ())
    ]
    return [_change(other, two, after), _change(name, one, None), *books]


def parted(things: Things, name: str, number: int, new: str) -> list[Change]:
    """One form of a person is somebody else, under the name `new`. Raises IndexError where it is the only one."""
    person = things[name]
    form = person["forms"][number]
    rest = [other for other in person["forms"] if other["text"] != form["text"]]
    apart = [other for other in person["forms"] if other["text"] == form["text"]]
    if not rest:
        raise IndexError(number)
    return [
        _change(name, person, {**person, "forms": rest, "as_written": as_written(rest), "confirmed": True}),
        _change(new, None, somebody(apart, form["role"])),
    ]


def matched(things: Things, name: str, pk: int | None, rule: str) -> list[Change]:
    """The thing is this one of the site, or, without a number, none of them."""
    return corrected(things, name, {"match": {"pk": pk, "rule": rule}})


def somebody(forms: list[dict[str, Any]], role: str) -> Thing:
    """A person of these forms, added by hand."""
    name = parse(forms[0]["text"])
    return {
        "as_written": as_written(forms),
        "family": name.family,
        "given": name.given,
        "patronymic": name.patronymic,
        "role": role,
        "forms": forms,
        "joined_by": None,
        "span": forms[0]["span"],
        **BY_HAND,
    }


def as_written(forms: list[dict[str, Any]]) -> list[str]:
    return list(dict.fromkeys(form["text"] for form in forms))


def _renamed(names: list[str], old: str, new: str) -> list[str]:
    return list(dict.fromkeys(new if name == old else name for name in names))
