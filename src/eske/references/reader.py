"""What does one loose bibliographic line say?"""

import re
from dataclasses import replace
from functools import cache

from eske.names import Verdict, alike
from eske.references.heading import heading
from eske.references.imprint import imprint
from eske.references.model import Contributor, Reference
from eske.references.responsibility import responsible
from eske.references.tables import any_of, table
from eske.references.title import title_of
from eske.text.span import Reading, Span

_LEAD = re.compile(r"\s*(?:\[?\d{1,3}\s*[.)\]](?!\d)\s*|[-–—•*·]\s+)?")
_SLASH = re.compile(r"\s+/\s*|\s*/\s+")
_CONTAINER = re.compile(r"\s*//\s*")

_Fields = dict[str, tuple[str, Reading]]


def read_reference(line: str) -> Reference:
    """The reference in one line, as transcribed; what the line does not say stays None.

    A list number or bullet in front belongs to no field. The line is anchored from the right (extent, year,
    publisher, place), then come volume, responsibility and heading, and the rest is the title.
    """
    lead = _LEAD.match(line)
    end = len(line.rstrip())
    start = min(lead.end() if lead else 0, end)
    read = imprint(line, start, end)
    fields: _Fields = dict(read.fields)
    stop = read.start
    if container := _CONTAINER.search(line, start, stop):
        stop = container.start()
    stop = _volume(line, start, stop, fields)
    people, stop = _responsibility(line, start, stop, fields)
    heads, begin = heading(line, start, stop)
    people = tuple(person for person in people if not _repeats(person, heads))
    fields |= title_of(line, begin, stop)
    return _reference(line, fields, (*heads, *people), is_article=container is not None)


def _repeats(person: Contributor, heads: tuple[Contributor, ...]) -> bool:
    """Whether an author named behind the slash is one who heads the reference already."""
    return person.role == "author" and any(
        alike(person.as_written, head.as_written).verdict is not Verdict.DIFFERENT for head in heads
    )


def _responsibility(line: str, start: int, stop: int, fields: _Fields) -> tuple[tuple[Contributor, ...], int]:
    slash = _SLASH.search(line, start, stop)
    if not slash:
        return (), stop
    text = line[slash.end() : stop].rstrip(" .,;–—-")
    span = Span(slash.end(), slash.end() + len(text))
    if text:
        fields["responsibility"] = (text, Reading("behind-slash", 0.95, span))
    return responsible(line, span), slash.start()


def _volume(line: str, start: int, stop: int, fields: _Fields) -> int:
    match = _volume_at_end().search(line, start, stop)
    if not match or match.start() == start:
        return stop
    text = match["volume"].strip()
    begin = match.start("volume")
    fields["volume"] = (text, Reading("volume-designation", 0.9, Span(begin, begin + len(text))))
    return match.start()


@cache
def _volume_at_end() -> re.Pattern[str]:
    words = table("volumes")
    before = rf"(?:{any_of(words['before'])})\s*(?:\d[\d()/–-]*|[IVXLC]+)"
    behind = rf"(?:\d+|[IVXLC]+)(?:{any_of(words['behind'])})"
    return re.compile(rf"[.,:;]?\s*(?<![^\W\d_])(?P<volume>{before}|{behind})[\s.,;–—-]*$")


def _reference(line: str, fields: _Fields, people: tuple[Contributor, ...], *, is_article: bool) -> Reference:
    reference = Reference.of(line, fields, people, "article" if is_article else "book")
    return replace(reference, kind="periodical") if _is_periodical(reference) else reference


def _is_periodical(reference: Reference) -> bool:
    """An issue of a periodical is called so in its title, or has a number and neither author nor imprint."""
    words = re.findall(r"[^\W\d_]+", (reference.title or "").casefold())
    if not reference.volume or reference.kind != "book":
        return False
    return bool(set(words) & set(table("periodicals")["words"])) and not reference.contributors
