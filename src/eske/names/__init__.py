"""What are the parts of this personal name, and may another name be the same person's?

`parse` takes a name as written apart, in the orders that the region writes; `open_readings` gives every way to read it
that is open, with codes for why. `spell` gives the likely spellings of a name in each script and tradition. `compare`
says how surely two names name one person, with a reason for each word; `ground` says in one code
what two names that may be one have in common.
`ends_as` tells family names and patronymics by their endings; `nominatives` and `in_nominative` undo the cases of
Kazakh, Russian and Ukrainian.
"""

from eske.names.cases import nominatives
from eske.names.compare import Comparison, Verdict, compare
from eske.names.endings import ends_as
from eske.names.ground import Ground, ground
from eske.names.lookup import lookup_keys
from eske.names.nominative import in_nominative
from eske.names.parse import Name, open_readings, parse
from eske.names.parts import NameReading, Part, Role
from eske.names.reasons import Reason
from eske.names.same_word import same_word
from eske.names.spell import TRADITIONS, Spelling, spell

__all__ = [
    "TRADITIONS",
    "Comparison",
    "Ground",
    "Name",
    "NameReading",
    "Part",
    "Reason",
    "Role",
    "Spelling",
    "Verdict",
    "compare",
    "ends_as",
    "ground",
    "in_nominative",
    "lookup_keys",
    "nominatives",
    "open_readings",
    "parse",
    "same_word",
    "spell",
]
