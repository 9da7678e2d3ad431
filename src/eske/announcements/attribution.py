"""To whom does a text give the words in quotation marks?"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from eske.announcements.draft import Quotation
from eske.announcements.find_names import names_in
from eske.announcements.name_words import is_barred
from eske.announcements.shapes import GAP, INITIALS, WORD
from eske.announcements.words import either, table, whole
from eske.text.span import Reading, Span

_FAR = 240  # characters in which an attribution stands
_BEFORE_COLON = 160  # characters before a colon in which the speaker stands
_BESIDE = 8  # characters between the words and a verb that says by itself that they are said
_TITLE = 3  # letters of “Mrs”
_SHORT = 4  # words of a quotation in which only a dash or a verb tells speech from a title
_SPEECH_DASH = re.compile(r"[,!?…]\s*[»”\"“’]\s*[–—-]\s?(?=[^\W\d_])|[»”\"“’],\s*[–—-]\s?(?=[^\W\d_])")
_SPEECH_COMMA = re.compile(r",[”\"’]\s+(?=[^\W\d_])")
_END = re.compile(r"(?<=[^\W\d_]{2})(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)[.!?…](?=\s|$)|\n|[«“„]")
_POLITE = re.compile(r"(?:Mr|Mrs|Ms|Dr)\.?\s+")
_ALONE = re.compile(rf"(?:{INITIALS}\s?)?{WORD}(?:{GAP}{WORD}){{0,3}}")
_COLON = re.compile(r":\s*[«“„\"‘]?\s*$")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is said to have said something, where that is told, by which rule and how surely."""

    speaker: Span | None
    end: int  # where the attribution ends
    rule: str
    sure: float


def attribution_of(text: str, words: Span, block: Span) -> Attribution | None:
    """The attribution of quoted words in their paragraph, behind them or before them, or None.

    A comma and a dash behind the closing mark, a verb of saying, or a colon before the opening one tell it; the
    speaker is the name in the same clause, and where a pronoun stands for it the last one named before.
    """
    return _behind(text, words, block) or _before(text, words, block) or _owner_behind(text, words, block)


def _behind(text: str, words: Span, block: Span) -> Attribution | None:
    """A verb of saying right behind the words, or behind a mark that ends speech; or a dash and small letters."""
    start = min(words.end, block.end)
    end = _END.search(text, min(start + 2, block.end), min(block.end, start + _FAR))
    place = Span(start, end.start() if end else min(block.end, start + _FAR))
    dash, comma = _mark(_SPEECH_DASH, text, words, place.end), _mark(_SPEECH_COMMA, text, words, place.end)
    verb = _pattern("verbs").search(text, start, place.end)
    if verb and (dash or comma or verb.start() - start < _BESIDE):
        return _said(text, words, block, place, verb)
    if dash and text[dash.end()].islower() and (speaker := _speaker(text, place, start)):
        return Attribution(speaker, place.end, "quoted-with-dash", 0.7)
    return None


def _mark(mark: re.Pattern[str], text: str, words: Span, stop: int) -> re.Match[str] | None:
    """The mark at the end of the words, which may hold the comma that ends them."""
    return mark.match(text, max(words.start, words.end - 1), stop) or mark.match(text, words.end, stop)


def _said(text: str, words: Span, block: Span, place: Span, verb: re.Match[str]) -> Attribution:
    """Who said it: a name beside the verb, in Kazakh also before the words, else the last one named before."""
    speaker = _speaker(text, place, verb.end())
    if speaker is None and verb.group().casefold().startswith("де"):
        speaker = _last(text, Span(max(block.start, words.start - _BEFORE_COLON), words.start))
    if speaker:
        return Attribution(speaker, place.end, "quoted-and-attributed", 0.9)
    return Attribution(_last(text, Span(block.start, words.start)), place.end, "quoted-and-said", 0.6)


def _before(text: str, words: Span, block: Span) -> Attribution | None:
    """A colon before the opening mark, and before it who speaks."""
    colon = _COLON.search(text, max(block.start, words.start - 6), words.start)
    if not colon:
        return None
    start = max(block.start, words.start - _BEFORE_COLON)
    begins = [m.end() for m in re.finditer(r"(?<=[^\W\d_]{3})[.!?…]\s|[»”]\s", text[start : colon.start()])]
    place = Span(start + begins[-1] if begins else start, colon.start())
    verb = _pattern("verbs").search(text, place.start, place.end)
    speaker = _last(text, place)
    if speaker and (verb or _pattern("readings").search(text, place.start, place.end)):
        return Attribution(speaker, words.end, "quoted-behind-colon", 0.85)
    if speaker and len(words.of(text).split()) >= _SHORT and place.end - speaker.end <= _TITLE:
        return Attribution(speaker, words.end, "quoted-behind-colon", 0.7)
    if verb:
        return Attribution(_last(text, Span(block.start, place.start)), words.end, "quoted-and-said", 0.6)
    return None


def _owner_behind(text: str, words: Span, block: Span) -> Attribution | None:
    """“These are the words of …”, in the sentence behind."""
    owner = _words_of().match(text, min(words.end, block.end), min(block.end, words.end + _FAR))
    if not owner:
        return None
    names = names_in(text, Span(owner.end(), min(block.end, owner.end() + 60)))
    return Attribution(names[0], names[0].end, "quoted-and-owned", 0.85) if names else None


def says(words: str) -> bool:
    """Whether there is a verb of saying among the words."""
    return _pattern("verbs").search(words) is not None


def speaker_in(text: str, place: Span) -> Span | None:
    """Who speaks in an attribution that has a verb."""
    verb = _pattern("verbs").search(text, place.start, place.end)
    return _speaker(text, place, verb.end() if verb else place.start)


def _speaker(text: str, place: Span, verb: int) -> Span | None:
    """The name in the attribution that stands nearest to the verb; else one capitalised word beside the verb."""
    names = sorted(names_in(text, place), key=lambda name: min(abs(name.start - verb), abs(name.end - verb)))
    if names:
        polite = _POLITE.match(text, names[0].start, names[0].end)
        return Span(polite.end() if polite else names[0].start, names[0].end)
    for match in _ALONE.finditer(text, place.start, place.end):
        if not is_barred(match.group().split()[0]) and not match.group().isupper() and len(match.group()) > _TITLE:
            return Span(*match.span())
    return None


def _last(text: str, place: Span) -> Span | None:
    names = names_in(text, place)
    return names[-1] if names else None


def as_quotation(text: str, parts: Sequence[Span], by: Attribution) -> Quotation:
    """The quotation of these parts of the text."""
    return Quotation(
        text=joined(text, parts),
        parts=tuple(parts),
        speaker=by.speaker.of(text) if by.speaker else None,
        speaker_span=by.speaker,
        reading=Reading(by.rule, by.sure, Span(parts[0].start, parts[-1].end)),
    )


def joined(text: str, parts: Iterable[Span]) -> str:
    """What parts of the text say as one, without their marks."""
    return " ".join(" ".join(part.of(text).split()).strip('"“”„«» ,') for part in parts)


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return whole(table("speech")[name])


@cache
def _words_of() -> re.Pattern[str]:
    these = r"(?:these are|this is|это|так|це|бұл)?"
    return re.compile(
        rf"[.!?…]?\s*[»”\"’]?[.,]?\s*[–—-]?\s*\(?{these}\s*(?:the\s+)?(?:{either(table('speech')['words_of'])})(?!\w)",
        re.IGNORECASE,
    )
