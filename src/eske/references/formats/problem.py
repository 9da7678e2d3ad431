"""What went wrong with a record, or with the whole file, and what can be done?"""

from dataclasses import dataclass

# Code: what it says (values in braces), for the command line. A record is lost only where `Problem.lost` says so.
_SAID = {
    "truncated": "its end is missing: {0} bytes are there of {1}; take it from the library's system again",
    "bad-leader": "it does not begin with a leader of 24 characters but with {0}",
    "bad-directory": "its list of fields cannot be followed ({0})",
    "no-fields": "it has no fields",
    "too-large": "it has more than {0} bytes and no end: is this a file of records?",
    "not-a-record": "{0} bytes between records belong to none of them",
    "wrong-length": "it says that it has {0} bytes and has {1}; it was read by its end mark",
    "mended-directory": "its list of fields counts wrongly; the fields were parted by their end marks",
    "undecodable": "some of its letters cannot be told in {0}; they are shown as \ufffd and kept as they were",
    "bad-markup": "its markup cannot be read ({0})",
    "bad-line": "this line belongs to no field: {0}",
    "no-end": "its end mark is missing; it was read up to the next record",
    "no-begin": "it does not say of which type it is; it was taken for a book",
    "bad-entry": "it cannot be followed ({0})",
    "bad-value": "this value is not of its form: {0}",
    "unmapped-column": "no field is known for the column {0}",
    "no-title": "it has no title",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in a file of records.

    `number` counts records from 1 (the damaged ones too), `offset` is the byte, in text formats the character, at
    which the record begins. `lost` tells whether the record is missing from what was read.
    """

    code: str
    number: int
    offset: int
    values: tuple[str, ...] = ()
    lost: bool = True


class UnreadableRecords(Exception):
    """A file in which no records can be read at all: `code` says why."""

    def __init__(self, code: str, name: str, *values: str) -> None:
        self.code, self.name, self.values = code, name, values
        super().__init__(f"{name}: {code} {' '.join(values)}".rstrip())


def explain_problem(problem: Problem) -> str:
    """The problem as an English sentence for the command line."""
    said = _SAID[problem.code].format(*problem.values)
    return f"record {problem.number}, at {problem.offset}: {said}{' (not read)' if problem.lost else ''}"


def explain_unreadable(error: UnreadableRecords) -> str:
    """The error as an English sentence: the file, what is wrong, the remedy."""
    said = {
        "unknown-format": "this is none of the formats that are read: say which it is",
        "empty": "the file is empty",
        "undecodable": "the encoding of its letters cannot be told: save it as UTF-8",
        "package-missing": "the package {0} is not installed: install it with `pip install eske[formats]`",
        "unknown-dialect": "its fields do not tell MARC 21 from UNIMARC: say which it is",
        "no-headings": "no headings of a table of books are known in its first rows: say which column is which field",
        "too-large": "the file unpacks to more than {0} bytes",
        "bad-markup": "its markup cannot be read ({0}): write it anew with the program that made it",
    }[error.code]
    return f"{error.name}: {said.format(*error.values)}"
