"""How is each thing of the draft shown beside the text?"""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from eske.catalogue.models import Contributor
from eske.exhibitions.desk.doubts import Doubts
from eske.exhibitions.desk.history import State
from eske.exhibitions.desk.things import KINDS, Thing, in_order, kind_of, spans_of, words_of
from eske.exhibitions.desk.words import KINDS as KIND_WORDS
from eske.exhibitions.desk.words import SECTIONS, say_doubt, say_role
from eske.exhibitions.models import Mention
from eske.exhibitions.wording import say_number, say_recurrence
from eske.register.models import Figure, Place
from eske.register.topics import Topic

_FORMS_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Line:
    """One thing: its words, what more is known, what is asked about it, and how it was read."""

    name: str
    kind: str
    kind_words: str
    words: str
    detail: str
    questions: list[str]
    confirmed: bool
    stands: bool  # somewhere in the text
    rule: str
    percent: int


@dataclass(frozen=True, slots=True)
class Section:
    key: str
    heading: str
    lines: list[Line]


def sections(state: State, doubts: Doubts, language: str) -> list[Section]:
    """The draft as it stands: what is doubtful first, then the rest by kind in the order of the text."""
    made = {key: Section(key, str(heading), []) for key, heading in SECTIONS.items()}
    for kind in KINDS:
        for name in _sorted(state, kind):
            line = line_of(name, state.things[name], language, doubts)
            made["look" if line.questions else kind].lines.append(line)
    return [section for section in made.values() if section.lines]


def line_of(name: str, thing: Thing, language: str, doubts: Doubts | None = None) -> Line:
    kind = kind_of(name)
    asked = doubts.of_things.get(name, []) if doubts else []
    return Line(
        name=name,
        kind=kind,
        kind_words=str(KIND_WORDS[kind]),
        words=words_of(name, thing),
        detail=_DETAILS[kind](thing, language) if kind in _DETAILS else "",
        questions=[say_doubt(doubt) for doubt in asked],
        confirmed=bool(thing.get("confirmed")),
        stands=bool(spans_of(kind, thing)),
        rule=thing.get("rule") or "by-hand",
        percent=round(100 * thing.get("confidence", 1.0)),
    )


def _sorted(state: State, kind: str) -> list[str]:
    names = in_order(state.things, kind)
    if kind != "person":
        return names
    return sorted(names, key=lambda name: Mention.Role.values.index(state.things[name]["role"]))


def _person(thing: Thing, _language: str) -> str:
    forms = thing["as_written"]
    more = len(forms) - _FORMS_SHOWN
    also = ", ".join(forms[:_FORMS_SHOWN]) + (
        f" {ngettext('and %(n)s more', 'and %(n)s more', more) % {'n': more}}" if more > 0 else ""
    )
    return f"{say_role(thing['role'])} · {also}"


def _book(thing: Thing, _language: str) -> str:
    labels = dict(Contributor.Role.choices)
    people = [
        one["as_written"]
        if one["role"] == "author"
        else f"{one['as_written']} ({labels.get(one['role'], one['role'])})"
        for one in thing["contributors"]
    ]
    where = ": ".join(filter(None, ("; ".join(thing["places"]), "; ".join(thing["publishers"]))))
    imprint = ", ".join(filter(None, (where, thing["year"], thing["volume"], thing["issue"], thing["extent"])))
    return " · ".join(filter(None, (thing["subtitle"], ", ".join(people), thing["container"], imprint)))


def _figure(thing: Thing, language: str) -> str:
    number = "" if thing["value"] is None else say_number(thing["value"], False, language)
    bound = dict(Figure.Bound.choices).get(thing["bound"], "") if thing["bound"] != "unqualified" else ""
    topic = dict(Topic.choices).get(thing["topic"]) or _("no topic of the register: it will not be shown")
    counted = " ".join(str(part) for part in (bound, number) if part) or _("no number")
    return " · ".join(str(part) for part in (counted, topic, thing["place"], thing["period"]) if part)


def _quotation(thing: Thing, _language: str) -> str:
    return thing["speaker"] or _("speaker not named")


def _place(thing: Thing, _language: str) -> str:
    return str(dict(Place.Kind.choices).get(thing["kind"], ""))


def _occasion(thing: Thing, language: str) -> str:
    return say_recurrence(thing["recurrence"], language) if thing["recurrence"] else _("day not known")


_DETAILS = {
    "person": _person,
    "book": _book,
    "figure": _figure,
    "quotation": _quotation,
    "place": _place,
    "occasion": _occasion,
}
