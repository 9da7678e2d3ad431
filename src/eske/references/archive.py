"""What does a reference to a document in an archive say?"""

import re
from functools import cache

from eske.references.line import Line
from eske.references.pieces import Piece
from eske.references.tables import any_of, table

_LEAVES = re.compile(
    r"(?<![^\W\d_])(?:Л|л|L|Парақ|Арк|арк|C|С|P)[лЛ]?\.?\s*(?P<leaves>\d[\d–—,; -]*(?:\s*об\.?)?)"
    r"|(?P<behind>\d[\d–-]*?)\s*-?\s*(?:парақ|пп?\b)"
)


def code_at(text: str, start: int, end: int) -> int | None:
    """Where the code of fonds and inventory begins, or None where the line has none."""
    match = _code().search(text, start, end)
    return match.start() if match else None


def archive(line: Line, pieces: list[Piece], at: int) -> int:
    """Keep repository, code and leaves of a document whose code begins at `at`; how many pieces are before them all."""
    before = [number for number, piece in enumerate(pieces) if piece.start < at]
    first = before[-1] if before else 0
    marked = [n for n in before if pieces[n].mark == "//" or _within().match(line.words(pieces[n]))]
    first = marked[-1] if marked else first
    named = len(line.text[:at].rstrip(" .,;:–—-"))
    line.take("container", _inside(line, pieces[first]), named, "repository", 0.9)
    leaves = list(_LEAVES.finditer(line.text, at, pieces[-1].end))
    code_end = leaves[-1].start() if leaves else pieces[-1].end
    line.take("shelf_mark", at, code_end, "archive-code", 0.95)
    if leaves:
        line.take("pages", *leaves[-1].span("leaves" if leaves[-1]["leaves"] else "behind"), "leaves", 0.9)
    return first


def _inside(line: Line, piece: Piece) -> int:
    match = _within().match(line.words(piece))
    return piece.start + match.end() if match else piece.start


@cache
def _within() -> re.Pattern[str]:
    return re.compile(r"(?:In|В кн\.|Кітапта)\s*:\s*")


@cache
def _code() -> re.Pattern[str]:
    words = table("words", "archives")
    fonds, units = any_of(words["fonds"]), any_of(words["units"])
    behind = r"\d+\s*-\s*қ(?:ор)?\b(?=[\s.,;]*\d+\s*-\s*(?:тізбе|тізім|т\.))"
    return re.compile(
        rf"{behind}|(?<![^\W\d_])(?:{fonds})\.?\s*(?:[A-ZА-Я]{{1,2}}-?)?\d+[\w-]*(?=\s*[.,]\s*(?:(?i:{units})\b|\())"
    )
