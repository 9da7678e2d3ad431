"""What does this bibliographic reference say?

`read_reference` reads one loose line as libraries of the region write it (GOST 7.1-2003, GOST R 7.0.100-2018, GOST R
7.0.5-2008, ISBD and their damaged variants) into a `Reference`: transcribed fields, each with its span in the line, the
rule that found it and a confidence. What cannot be told is left open; the line itself is always kept.
"""

from eske.references.model import Contributor, Identifier, Reference
from eske.references.reader import read_reference

__all__ = ["Contributor", "Identifier", "Reference", "read_reference"]
