"""What did a decision change, told so that somebody can see it later?"""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from eske.exhibitions.desk.models import Decision
from eske.exhibitions.desk.things import Thing, kind_of, words_of
from eske.exhibitions.desk.words import KINDS, say_role

_LONG = 90


@dataclass(frozen=True, slots=True)
class Told:
    """A decision in words: what it was about, and each field with its value before and after."""

    decision: Decision
    verb: str
    kind: str
    words: str
    fields: list[tuple[str, str, str]]


def told(decision: Decision) -> Told:
    """The decision in words; undoing names what was undone."""
    about = decision.of or decision
    change = about.changes[0]
    kind = kind_of(change["thing"])
    thing = change["after"] or change["before"]
    return Told(
        decision=decision,
        verb=str(Decision.Verb(decision.verb).label),
        kind=str(KINDS[kind]),
        words=_short(words_of(change["thing"], thing)),
        fields=_differences(change["before"], change["after"]) if about is decision else [],
    )


def _differences(before: Thing | None, after: Thing | None) -> list[tuple[str, str, str]]:
    """The fields of a thing that changed; none where it came or went as a whole."""
    if before is None or after is None:
        return []
    keys = [key for key in after if before.get(key) != after[key] and key not in ("confirmed", "as_written", "authors")]
    return [(key, _said(key, before.get(key)), _said(key, after[key])) for key in keys]


def _said(key: str, value: object) -> str:
    if value in (None, "", []):
        return "—"
    if key == "role":
        return say_role(str(value))
    if key == "match" and isinstance(value, dict):
        return f"№ {value['pk']}" if value["pk"] else _("none of those")
    if isinstance(value, list):
        texts = [one.get("as_written") or one.get("text") if isinstance(one, dict) else str(one) for one in value]
        return _short("; ".join(str(text) for text in texts))
    return _short(str(value))


def _short(text: str) -> str:
    return text if len(text) <= _LONG else f"{text[:_LONG]}…"
