"""What is in one segment of an index, as it lies in memory?"""

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from eske.search.files import Stamp, check_bytes, check_size, read_array, read_checked
from eske.search.kernels.nearest import Entries
from eske.search.kernels.rest import Rows
from eske.search.manifest import Part
from eske.search.nearing import Slates

Arrays = dict[str, npt.NDArray[np.generic]]
_PLACES = "place_"  # the vocabulary of places has the arrays of that of names, under this name
_SMALL = 512 << 10  # bytes of a file that is read at once; larger ones are mapped, and shared between processes
_CHECKED = 64 << 20  # bytes whose contents are checked on opening: small files, and small indexes whole


@dataclass(frozen=True, slots=True, eq=False)
class Segment:
    """The rows of a segment and the vocabularies of its names and places, mapped into memory."""

    part: Part
    arrays: dict[str, Any]
    words: Entries
    places: Entries
    rows: Rows
    slates: Slates
    place_slates: Slates

    def word(self, token: int) -> str:
        """The text of a token; nothing for -1."""
        return self._text("token_text", "token_start", token)

    def place(self, number: int) -> str:
        """The text of a place; nothing for -1."""
        return self._text("place_token_text", "place_token_start", number)

    def id(self, row: int) -> int | str:
        """The id of a row as the source wrote it."""
        if "id" in self.arrays:
            return int(self.arrays["id"][row])
        return self._text("id_text", "id_start", row)

    def ids(self) -> pa.Array:
        """The ids of all rows, whole numbers or strings."""
        if "id" in self.arrays:
            return pa.array(self.arrays["id"])
        starts, text = self.arrays["id_start"], self.arrays["id_text"]
        return pa.LargeStringArray.from_buffers(len(starts) - 1, pa.py_buffer(starts), pa.py_buffer(text))

    def words_of(self, kind: str) -> list[str]:
        """The texts of all tokens, or of all places (`place_token`), each at its number."""
        text, starts = self.arrays[f"{kind}_text"].tobytes(), self.arrays[f"{kind}_start"].tolist()
        return [text[start:end].decode() for start, end in pairwise(starts)]

    def family(self, row: int) -> int:
        """The token of a row's family name, or -1."""
        return int(self.rows.family[row])

    def death(self, row: int) -> int:
        """The year of death, 0 where it is not known."""
        return int(self.arrays["death"][row]) if len(self.arrays["death"]) else 0

    def _text(self, texts: str, starts: str, number: int) -> str:
        if number < 0:
            return ""
        start, end = self.arrays[starts][number : number + 2]
        return str(self.arrays[texts][start:end].tobytes(), "utf-8")


def open_segment(directory: Path, part: Part, *, thorough: bool = False) -> Segment:
    """The segment as the manifest says it is; `BadIndex` names the file that is damaged.

    The size of every file is checked. Its bytes are checked as well where `thorough`, and of small files always, so
    that a large index opens at once.
    """
    left = _CHECKED
    arrays: dict[str, Any] = {}
    for name, stamp in sorted(part.files.items(), key=lambda item: item[1]["size"]):
        path = directory / part.folder / name
        left -= stamp["size"]
        arrays[name.removesuffix(".npy")] = _opened(path, stamp, check=thorough or left > 0)
    return Segment(
        part,
        arrays,
        Entries(*(arrays[name] for name in Entries._fields)),
        Entries(*(arrays[_PLACES + name] for name in Entries._fields)),
        _rows(directory, part, arrays),
        Slates(len(arrays["token_first"])),
        Slates(len(arrays[_PLACES + "token_first"])),
    )


def _opened(path: Path, stamp: Stamp, *, check: bool) -> npt.NDArray[np.generic]:
    if stamp["size"] <= _SMALL:
        return read_checked(path, stamp)
    check_size(path, stamp)
    if check:
        check_bytes(path, stamp)
    return read_array(path)


def _rows(directory: Path, part: Part, arrays: dict[str, Any]) -> Rows:
    columns = {name: arrays[name] for name in Rows._fields if name in arrays}
    return Rows(**columns, first=arrays["token_first"], withdrawn=_withdrawn(directory, part))


def _withdrawn(directory: Path, part: Part) -> npt.NDArray[np.bool_]:
    if part.withdrawn is None or part.withdrawn_stamp is None:
        return np.zeros(0, dtype=np.bool_)
    path = directory / part.withdrawn
    check_size(path, part.withdrawn_stamp)
    check_bytes(path, part.withdrawn_stamp)
    marked = np.zeros(part.rows, dtype=np.bool_)
    marked[read_array(path)] = True
    return marked
