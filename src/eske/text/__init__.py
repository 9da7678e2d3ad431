"""Which script and language is this, how is it transliterated, how is it read out of a document?

`read_document` gives the text of a file with its encoding and digest, or says by a code why it cannot be read.
`language_of` tells the language, `script_of` the script. `normalise` makes a word the same whoever typed or scanned it.
`transliterate` writes Cyrillic in other letters by published tables, `in_cyrillic` reads them back. `Span` and
`Reading` say where in a text a thing was read, by which rule and how surely.
"""

from eske.text.alphabet import kazakh_latin_of
from eske.text.documents import LIMIT, Document, document_of, read_document
from eske.text.errors import UnreadableDocument, explain
from eske.text.language import Language, language_of
from eske.text.normal import Word, normalise, one_script
from eske.text.script import script_of, scripts_in
from eske.text.span import Reading, Span
from eske.text.translit import READABLE, SYSTEMS, in_cyrillic, transliterate

__all__ = [
    "LIMIT",
    "READABLE",
    "SYSTEMS",
    "Document",
    "Language",
    "Reading",
    "Span",
    "UnreadableDocument",
    "Word",
    "document_of",
    "explain",
    "in_cyrillic",
    "kazakh_latin_of",
    "language_of",
    "normalise",
    "one_script",
    "read_document",
    "script_of",
    "scripts_in",
    "transliterate",
]
