"""Does a title look damaged by translation?"""

import re

from eske.announcements.words import table
from eske.references import Reference
from eske.text import language_of, script_of
from eske.text.span import Reading

_SPEECH = re.compile(r"[\"“«][^\"”»]+[,.!?]?[\"”»],?\s+(?:he|she|they|said|сказал|деді|сказав)\b", re.IGNORECASE)
_GLUED = re.compile(r"[^\W\d_]{2}[.,:][^\W\d_]{2}")
_LOCAL = re.compile(
    r"alma|astana|nur-sultan|karaganda|shymkent|semey|moscow|leningrad|kyiv|kiev|tashkent|bishkek", re.I
)


def garbled(reference: Reference) -> Reading | None:
    """The first sign of damage in the title, or None.

    Speech in a title, words glued together at a stop, a parallel title that repeats the title's words, and an English
    title of a book that a town of the region published without a word of being a translation. The last is weak: such a
    title may be the real one.
    """
    title = " : ".join(filter(None, (reference.title, reference.subtitle)))
    if _SPEECH.search(title):
        return Reading("speech-in-title", 0.8)
    if len(_GLUED.findall(title)) > 1:
        return Reading("glued-words", 0.7)
    if _repeats(reference.title or "", reference.subtitle or ""):
        return Reading("parallel-title-repeats", 0.7)
    if script_of(title) == "Latn" and language_of(title).code in ("en", "und") and _is_local(reference):
        return Reading("english-title-of-a-local-book", 0.5)
    return None


def _repeats(title: str, subtitle: str) -> bool:
    """Two titles of two to six words that share half of them: a parallel title, translated by half."""
    one, other = title.casefold().split(), subtitle.casefold().split()
    joining = set(table("people")["joining"])
    shared = [word for word in one if word in other and word not in joining]
    return 2 <= len(one) <= 6 and len(one) == len(other) and one != other and bool(shared)


def _is_local(reference: Reference) -> bool:
    if reference.place:
        return bool(_LOCAL.match(reference.place))
    # An issue of a periodical without any imprint, in a list of local books, is as likely to be one.
    return reference.kind == "periodical"
