"""On which day did the newspaper appear?"""

import re

from eske.references.line import Line
from eske.references.pieces import Piece
from eske.references.shapes import YEAR, YEAR_WORD

YEARS_IN = re.compile(rf"(?<!\d){YEAR}(?!\d)")


def take_date(line: Line, piece: Piece) -> bool:
    """The year of a date is the year."""
    if year := YEARS_IN.search(line.text, piece.start, piece.end):
        line.take("year", *year.span(), "year-of-date", 0.9)
    return True


def take_day(line: Line, piece: Piece) -> None:
    """Day and month of a date, without its year, tell which issue of a newspaper it is."""
    start, end = piece.start, piece.end
    if year := YEARS_IN.search(line.text, start, end):
        start, end = (year.end(), end) if year.start() == start else (start, year.start())
        if word := re.match(YEAR_WORD, line.text[start:end]):
            start += word.end()
    if not any(letter.isdigit() for letter in line.text[start:end]):
        return
    if "issue" in line.found and (issue := line.found["issue"][1].span):
        # The number of the issue stands beside its day: `21 тамыз, № 190`.
        first, last = min(start, issue.start), max(end, issue.end)
        between = line.text[min(end, issue.end) : max(start, issue.start)]
        if between.strip(" .,;(–—-"):
            return
        del line.found["issue"]
        start, end = first, last
    line.take("issue", start, end, "day-of-newspaper", 0.8)
