"""How are references read from and written to files of other programs?

`FORMATS` names each format with its reader and writer; `sniff` tells the format of a file by what stands in it. Reading
yields entries and problems one by one: a damaged record is a `Problem` with its number, place and reason, and the rest
is read. Writing returns `Losses`: what the format could not hold of which records. An `Entry` keeps the record as it
stood beside its reference, so that what was not changed is written back to the byte.
"""

from eske.references.formats.declared import declared_losses
from eske.references.formats.entry import Entry
from eske.references.formats.losses import Loss, Losses
from eske.references.formats.problem import Problem, UnreadableRecords, explain_problem, explain_unreadable
from eske.references.formats.registry import FORMATS, WRITABLE, Format
from eske.references.formats.sniff import sniff

__all__ = [
    "FORMATS",
    "WRITABLE",
    "Entry",
    "Format",
    "Loss",
    "Losses",
    "Problem",
    "UnreadableRecords",
    "declared_losses",
    "explain_problem",
    "explain_unreadable",
    "sniff",
]
