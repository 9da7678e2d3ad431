"""What are the parts of this personal name, and may another name be the same person's?

`parse` takes a name as written apart, in the orders that the region writes; `alike` says whether two names may be one
person's, with the code of the reason. `ends_as` tells family names and patronymics by their endings.
"""

from eske.names.alike import Alike, Verdict, alike, same_word
from eske.names.endings import ends_as
from eske.names.parse import Name, parse

__all__ = ["Alike", "Name", "Verdict", "alike", "ends_as", "parse", "same_word"]
