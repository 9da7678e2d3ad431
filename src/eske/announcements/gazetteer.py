"""Which places of the tables could begin here, in any case of their language?"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

from eske.announcements.words import table
from eske.text.span import Span

_KINDS = ("camp", "site", "region", "town", "country", "water")
# How names of places end in the cases of Russian and Ukrainian, and what falls off before such an ending.
_ENDINGS = (
    "а|я|о|е|ы|и|і|ї|ь|й|у|ю|ой|ою|ей|ею|ём|ом|ем|ым|им|ого|его|ему|ому|ах|ях|ам|ям|ами|ями|ов|ев|ів|ью|єю|ові|еві|"
    "ий|ый|ая|ую|их|ых|ій|ім|ої|ьего|ьему|ьем|ьим"
)
_FALLS_OFF = re.compile(r"(?:ий|ый|ая|яя|ое|[аяоеёыиіїьй])$")
_KAZAKH_CASES = (
    "ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|на|не|да|де|та|те|нда|нде|дан|ден|тан|тен|нан|нен|ды|ді|ны|ні|ты|ті|"
    "дағы|дегі|тағы|тегі|ндағы|ндегі|мен|бен|пен|дық|лық"
)
_SHOUTED = re.compile(r"[A-ZА-ЯЁӘҒҚҢӨҰҮҺІЇЄҐ]{5,}(?!\w)")  # a shorter one is an acronym
_BEGINS = re.compile(r"(?<![\w-])[^\W\d_a-zа-яё][\w.]|(?<!\w)A\.L")


def listed_in(text: str, span: Span) -> Iterator[tuple[Span, str, str]]:
    """The names of the tables in a stretch, the longest that fits at each word: where, in the nominative, what kind.

    A word in capitals, as headings have it, is read as if it were not.
    """
    for begin in _BEGINS.finditer(text, span.start, span.end):
        letters = begin.group()
        shouted = _SHOUTED.match(text, begin.start(), span.end) is not None
        rows = _gazetteer().get(letters, ()), _gazetteer().get(letters.capitalize(), ()) if shouted else ()
        for name, kind, pattern in chain(*rows):
            if match := _compiled(pattern, shouted).match(text, begin.start(), span.end):
                yield Span(*match.span()), name, kind
                break


@cache
def _gazetteer() -> dict[str, list[tuple[str, str, str]]]:
    """The names of the tables by their first two letters, the longer ones first, each with its kind and pattern."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for kind in _KINDS:
        for row in table("places")[kind]["rows"]:
            for name, decline in zip(row, (_english, _slavic, _kazakh, _slavic), strict=True):
                if name:
                    found.setdefault(name[:2], []).append((name, kind, decline(name)))
    return {key: sorted(rows, key=lambda row: -len(row[0])) for key, rows in found.items()}


@cache
def _compiled(pattern: str, shouted: bool) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE if shouted else re.RegexFlag(0))


def _english(name: str) -> str:
    return rf"{re.escape(name)}(?!\w)"


def _slavic(name: str) -> str:
    """A name in any case: what is left of each word when its ending falls off, with any ending."""
    if name.isupper() and len(name) < 5:
        return rf"{name}(?!\w)"
    return r"\s".join(_declined(word) for word in name.split()) + r"(?!\w)"


def _declined(word: str) -> str:
    stem = _FALLS_OFF.sub("", word)
    # Ukrainian closes a syllable with і where an open one has о or е: Харків, Харкова.
    changed = re.escape(stem[:-2]) + "(?:ів|ов|їв|єв|ев)" if stem.endswith(("ів", "їв")) else re.escape(stem)
    if word.isupper():
        return rf"{re.escape(word)}(?:а|е|у|ом|і)?"
    if stem.endswith(("ск", "цк", "ьк")):  # the others are those of the adjective
        return rf"{changed}(?:а|у|е|ом|і|ові)?"
    return rf"{changed}(?:{_ENDINGS})?" if len(stem) > 2 else rf"{re.escape(word)}(?:{_ENDINGS})?"


def _kazakh(name: str) -> str:
    return rf"{re.escape(name)}(?:{_KAZAKH_CASES})?(?!\w)"
