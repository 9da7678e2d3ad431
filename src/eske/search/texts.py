"""Which distinct texts does a column hold, and which of them stands in each row?"""

import unicodedata
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pyarrow as pa

Numbers = npt.NDArray[np.int32]


def clean(text: str | None) -> str:
    """The text as it is kept: composed letters, single blanks, nothing where it holds no letter or digit."""
    text = " ".join(unicodedata.normalize("NFC", text or "").split()).strip(" ,;")
    return text if any(letter.isalnum() for letter in text) else ""


class Texts:
    """Numbers texts in the order in which they come; -1 is no text."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {"": -1}

    def number(self, text: str | None) -> int:
        """The number of a text, given as it is written."""
        cleaned = clean(text)
        return self._numbers.setdefault(cleaned, len(self._numbers) - 1)

    def all(self) -> list[str]:
        """The texts, each at its number."""
        return list(self._numbers)[1:]


def each(column: pa.Array | None, rows: int, value: Callable[[str | None], int], *, none: int = -1) -> Numbers:
    """What `value` says of the text in each row; it is asked once for each distinct text. No column: `none`."""
    if column is None:
        return np.full(rows, none, dtype=np.int32)
    if not pa.types.is_dictionary(column.type):
        column = column.dictionary_encode()
    texts = [None if text is None else str(text) for text in column.dictionary.to_pylist()]
    values = np.array([*map(value, texts), value(None)], dtype=np.int32)
    numbers: Numbers = values[column.indices.fill_null(len(texts)).to_numpy(zero_copy_only=False)]
    return numbers
