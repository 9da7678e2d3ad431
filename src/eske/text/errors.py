"""Why can a document not be read?"""

# Each code with its sentence in English, for the command line; {0} and {1} are the error's values.
_SAID = {
    "not-found": "there is no such file: look at its name and folder",
    "not-a-file": "this is a folder: give a file in it",
    "not-allowed": "you may not read this file: ask its owner",
    "empty": "the document is empty: nothing can be read in it",
    "too-large": "the document has {0} bytes, more than the {1} that are read: is it an announcement?",
    "too-large-unpacked": "unpacked it has {0} bytes, more than the {1} that are read: is it an announcement?",
    "too-long": "its text has {0} characters, more than the {1} that are read: is it an announcement?",
    "too-many-pages": "the document has {0} pages, more than the {1} that are read: is it an announcement?",
    "binary": "this is no text: save the announcement as text (.txt, .docx, .odt, .html or .pdf)",
    "unsupported-type": "documents of the type {0} are not read: save it as .docx, .odt, .html, .pdf or .txt",
    "undecodable": "its letters cannot be told (tried {0}): save it as plain text in UTF-8",
    "broken": "the document, of the type {0}, is damaged or was not received whole: ask for it once more",
    "locked": "the document is protected by a password: open it and save it without one",
    "no-text": "its {0} pages are pictures without text, as from a scanner: have the text recognised (OCR) or type it",
    "package-missing": "documents of the type {0} need the package {1}: pip install 'eske[documents]'",
}
CODES = tuple(_SAID)


class UnreadableDocument(Exception):
    """A document that cannot be read. `code` is one of `CODES`, `name` the document, `values` what it is about.

    not-found, not-a-file, not-allowed, empty, binary and locked have no values; too-large and too-large-unpacked have
    the size and the limit in bytes, too-long in characters, too-many-pages in pages; unsupported-type and broken have
    the media type; undecodable the encodings that were tried; no-text the number of pages; package-missing the type
    and the package.
    """

    def __init__(self, code: str, name: str, *values: str) -> None:
        self.code, self.name, self.values = code, name, values
        super().__init__(f"{name}: {code} {' '.join(values)}".rstrip())


def explain(error: UnreadableDocument) -> str:
    """The error as an English sentence for the command line: the document, what is wrong, the remedy."""
    return f"{error.name}: {_SAID[error.code].format(*error.values)}"
