"""What are the parts of this personal name, and may another name be the same person's?

`parse` takes a name as written apart, in the orders that the region writes; `open_readings` gives every way to read it
that is open, with codes for why. `spell` gives the likely spellings of a name in each script and tradition. `compare`
says how surely two names name one person, with a reason for each word; `alike` says it in short, within one text.
`ends_as` tells family names and patronymics by their endings; `nominatives` and `in_nominative` undo the cases of
Kazakh, Russian and Ukrainian.
"""

from eske.names.alike import Alike, alike, same_word
from eske.names.cases import nominatives
from eske.names.compare import Comparison, Verdict, compare
from eske.names.endings import ends_as
from eske.names.nominative import in_nominative
from eske.names.parse import Name, open_readings, parse
from eske.names.parts import NameReading, Part, Role
from eske.names.reasons import Reason
from eske.names.spell import TRADITIONS, Spelling, spell

__all__ = [
    "TRADITIONS",
    "Alike",
    "Comparison",
    "Name",
    "NameReading",
    "Part",
    "Reason",
    "Role",
    "Spelling",
    "Verdict",
    "alike",
    "compare",
    "ends_as",
    "in_nominative",
    "nominatives",
    "open_readings",
    "parse",
    "same_word",
    "spell",
]
