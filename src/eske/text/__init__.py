"""Which script and language is this, how is it transliterated, how is it read out of a document?

`read_document` gives the text of a file with its encoding and digest, or says by a code why it cannot be read.
`language_of` tells the language, `transliterate` writes Cyrillic in other letters by published tables. `Span` and
`Reading` say where in a text a thing was read, by which rule and how surely.
"""

from eske.text.documents import LIMIT, Document, document_of, read_document
from eske.text.errors import UnreadableDocument, explain
from eske.text.language import Language, language_of, script_of
from eske.text.span import Reading, Span
from eske.text.translit import SYSTEMS, transliterate

__all__ = [
    "LIMIT",
    "SYSTEMS",
    "Document",
    "Language",
    "Reading",
    "Span",
    "UnreadableDocument",
    "document_of",
    "explain",
    "language_of",
    "read_document",
    "script_of",
    "transliterate",
]
