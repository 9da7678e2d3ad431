"""When, as surely as the source says.

A date is kept as its source gives it, in the Extended Date/Time Format (EDTF, ISO 8601-2:2019): an unknown month stays
unknown. `bounds` says between which days it lies, `shape` takes it apart for display, and `recurrence` reads the rule
of a day that returns every year.
"""

from eske.dates.bounds import Bounds, bounds
from eske.dates.edtf_text import BadDate, check
from eske.dates.recurrence import BadRecurrence, next_days, pattern
from eske.dates.shape import Point, Shape, shape

__all__ = [
    "BadDate",
    "BadRecurrence",
    "Bounds",
    "Point",
    "Shape",
    "bounds",
    "check",
    "next_days",
    "pattern",
    "shape",
]
