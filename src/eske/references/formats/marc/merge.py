"""How is a record changed where its reference was changed, and nowhere else?"""

from collections.abc import Sequence
from typing import Any

from eske.references.formats.marc.crosswalk import Dialect, fields_of
from eske.references.formats.marc.text import TextField
from eske.references.model import Reference

# The subfields of a field, or of fields that begin alike, that a dialect reads otherwise than by its rows. With `1`
# begin fields within the field, whose subfields are nobody's but theirs.
_SAID_OTHERWISE = {
    "10": "abde4",
    "11": "abde4",
    "70": "abdefg4",
    "71": "abde4",
    "225": "v",
    "245": "np",
    "461": "1",
    "463": "1",
    "490": "v",
    "773": "gqtx",
}


def merged(
    original: Sequence[TextField], old: Reference, new: Reference, by: Dialect, *, punctuated: bool
) -> list[TextField]:
    """The fields of a record that said `old` and is to say `new`.

    What the two would write alike stays as it stands in the original, and so does every field that the dialect does not
    know. A field that is written anew takes its place, and the subfields that the dialect does not know go with it.
    """
    before, after = fields_of(old, by), fields_of(new, by)
    added = [part for part in after if part not in before]
    fields: list[TextField | None] = list(original)
    for removed in (part for part in before if part not in after):
        at = _standing(fields, removed, by, punctuated)
        if at is None:
            continue
        counterpart = next((part for part in added if part.tag[:2] == removed.tag[:2]), None)
        if counterpart:
            added.remove(counterpart)
        fields[at] = _with_unknown(counterpart, fields[at], by) if counterpart else None
    kept = [part for part in fields if part is not None]
    for part in added:
        kept.insert(_place(kept, part.tag), part)
    return kept


def _standing(fields: Sequence[TextField | None], removed: TextField, by: Dialect, punctuated: bool) -> int | None:
    """Where the original says what the removed field would say, in this field or in another."""
    gone = _said(removed, by, False)
    shared = [len(gone & _said(part, by, punctuated)) if part else 0 for part in fields]
    most = max(shared, default=0)
    return shared.index(most) if most else None


def _said(part: TextField, by: Dialect, punctuated: bool) -> set[Any]:
    return {(name.rstrip("?!"), value) for name, value in by.say(part, punctuated)}


def _with_unknown(part: TextField, original: TextField | None, by: Dialect) -> TextField:
    if original is None or original.tag != part.tag:
        return part
    known = {*by.codes.get(part.tag, ()), *_SAID_OTHERWISE.get(part.tag, _SAID_OTHERWISE.get(part.tag[:2], ""))}
    unknown = [] if "1" in known else [one for one in original.parts if one[0] not in known]
    return part._replace(marks=original.marks or part.marks, parts=(*part.parts, *unknown))


def _place(fields: Sequence[TextField], tag: str) -> int:
    """Behind the last field whose tag is not higher."""
    places = [at for at, part in enumerate(fields, start=1) if part.tag.zfill(3) <= tag.zfill(3)]
    return places[-1] if places else 0
