"""Why can a document not be read?"""

CODES = ("not-found", "not-a-file", "empty", "too-large", "binary", "unsupported-type", "undecodable")


class UnreadableDocument(Exception):
    """A document that cannot be read. `code` is one of `CODES`, `name` the document, `values` what it is about.

    not-found, not-a-file, empty and binary have no values; too-large has the size and the limit in bytes;
    unsupported-type has the type; undecodable has the encodings that were tried.
    """

    def __init__(self, code: str, name: str, *values: str) -> None:
        self.code, self.name, self.values = code, name, values
        super().__init__(f"{name}: {code} {' '.join(values)}".rstrip())


def explain(error: UnreadableDocument) -> str:
    """The error as an English sentence for the command line: the document, what is wrong, the remedy."""
    values = error.values
    said = {
        "not-found": "there is no such file: look at its name and folder",
        "not-a-file": "this is a folder: give a file in it",
        "empty": "the document is empty: nothing can be read in it",
        "too-large": "the document has {0} bytes, more than the {1} that are read: is it an announcement?",
        "binary": "this is no text: save the announcement as plain text (.txt) in UTF-8",
        "unsupported-type": "documents of the type {0} are not read yet: save it as plain text (.txt) in UTF-8",
        "undecodable": "its letters cannot be told (tried {0}): save it as plain text in UTF-8",
    }[error.code]
    return f"{error.name}: {said.format(*values)}"
