"""How does each format name the kind of thing that is described?"""

import csv
from functools import cache
from importlib.resources import files

from eske.references.model import KINDS

# Things that are a part of another.
PARTS = ("article", "chapter", "newspaper")
# What programs write beside the codes of `kinds.csv`, by format.
_ALSO = {
    "ris": {
        "GEN": "book",
        "EBOOK": "book",
        "SER": "book",
        "CONF": "collection",
        "CPAPER": "chapter",
        "MGZN": "article",
        "EJOUR": "article",
        "INPR": "article",
        "ABST": "article",
        "ICOMM": "web",
        "BLOG": "web",
        "UNPB": "archive",
        "BILL": "law",
        "LEGAL": "law",
        "MPCT": "film",
        "ADVS": "film",
        "AUDIO": "audiobook",
    },
    "bibtex": {
        "booklet": "book",
        "mvcollection": "collection",
        "proceedings": "collection",
        "inbook": "chapter",
        "inproceedings": "chapter",
        "conference": "chapter",
        "suppperiodical": "article",
        "mastersthesis": "thesis",
        "thesis": "thesis",
        "electronic": "web",
        "www": "web",
        "movie": "film",
    },
    "csl": {
        "article": "article",
        "article-magazine": "article",
        "paper-conference": "chapter",
        "entry-encyclopedia": "chapter",
        "entry-dictionary": "chapter",
        "entry": "chapter",
        "post-weblog": "web",
        "post": "web",
        "bill": "law",
        "treaty": "law",
        "collection": "archive",
        "broadcast": "film",
    },
    "irbis": {
        "PVK": "book",
        "PAZ": "book",
        "SPK": "multivolume",
        "NJK": "periodical",
        "NJP": "periodical",
        "OJ": "periodical",
        "OJK": "periodical",
        "AUNTD": "law",
    },
}


@cache
def _rows() -> list[dict[str, str]]:
    text = files("eske.references.formats").joinpath("kinds.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(line for line in text.splitlines() if not line.startswith("#")))


@cache
def code_of_kind(kind: str, column: str) -> str:
    """The code of a kind in a column of `kinds.csv`; that of a book where the kind is none of ours."""
    codes = {row["kind"]: row[column] for row in _rows()}
    return codes.get(kind, codes["book"])


@cache
def kind_of_code(code: str, column: str) -> str | None:
    """The kind that a code of this column means; None where it means none of ours."""
    codes = {row[column].casefold(): row["kind"] for row in reversed(_rows()) if row[column]}
    codes |= {also.casefold(): kind for also, kind in _ALSO.get(column, {}).items()}
    return codes.get(code.strip().casefold())


@cache
def kind_of_leader(leader: str) -> str:
    """The kind that the bytes 6 and 7 of a leader mean; a book where they mean none of ours."""
    by_type = {"g": "film", "i": "audiobook", "j": "cd", "t": "archive"}
    kind = kind_of_code(leader, "leader") or by_type.get(leader[:1], "book")
    assert kind in KINDS
    return kind
