"""How do the rows of a register lie beside each other, so that family and given names are found together?"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

Numbers = npt.NDArray[np.int32]
Arrays = dict[str, npt.NDArray[np.generic]]


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of records as they come, one value a row: numbers of tokens and places, -1 for none.

    Years are 0 where they are not known. `id` is of whole numbers (int64) or of strings.
    """

    id: pa.Array
    family: Numbers
    given: Numbers
    father: Numbers
    birth: npt.NDArray[np.int16]
    death: npt.NDArray[np.int16]
    place: Numbers

    def take(self, rows: npt.NDArray[np.int64]) -> "Columns":
        """These rows, in this order."""
        others = {name: getattr(self, name)[rows] for name in _NUMBERS}
        return Columns(self.id.take(pa.array(rows)), **others)

    def renumbered(self, tokens: Numbers, places: Numbers) -> "Columns":
        """The rows with the numbers that tokens and places have elsewhere; -1 stays."""
        token, place = np.append(tokens, np.int32(-1)), np.append(places, np.int32(-1))
        return replace(
            self, family=token[self.family], given=token[self.given], father=token[self.father], place=place[self.place]
        )

    def named(self, names: Numbers) -> "Columns":
        """The same records under other names: three columns of tokens, family, given name and patronymic."""
        return replace(self, family=names[:, 0], given=names[:, 1], father=names[:, 2])


_NUMBERS = ("family", "given", "father", "birth", "death", "place")


def joined(pieces: Sequence[Columns]) -> Columns:
    """The rows of all pieces. Ids are whole numbers where all of them are written as such."""
    others = {
        name: np.concatenate([getattr(piece, name) for piece in pieces] or [np.empty(0, dtype=np.int32)])
        for name in _NUMBERS
    }
    return Columns(_as_numbers([piece.id for piece in pieces]), **others)


def _as_numbers(ids: Sequence[pa.Array]) -> pa.Array:
    if all(pa.types.is_integer(piece.type) for piece in ids):
        return pa.concat_arrays([piece.cast(pa.int64()) for piece in ids] or [pa.array([], pa.int64())])
    texts = pa.concat_arrays([piece.cast(pa.large_string()) for piece in ids])
    try:
        numbers = texts.cast(pa.int64())
    except pa.ArrowInvalid:
        return texts
    return numbers if pc.all(pc.equal(numbers.cast(pa.large_string()), texts)).as_py() is not False else texts


def arranged(columns: Columns, tokens: int) -> Arrays:
    """The arrays of the rows, sorted by family, given name and year of birth, with where each token's rows begin."""
    order = _order(columns.family, columns.given, columns.birth)
    family, given, father = columns.family[order], columns.given[order], columns.father[order]
    birth = columns.birth[order]
    by_given = _order(given, father, birth)
    by_given = by_given[np.count_nonzero(given < 0) :]
    every = np.arange(tokens + 1, dtype=np.int32)
    return {
        "family_start": np.searchsorted(family, every).astype(np.int32),
        "family": family,
        "given": given,
        "father": father,
        "year": birth,
        "death": columns.death[order] if columns.death.any() else np.empty(0, dtype=np.int16),
        "place": columns.place[order],
        "by_year": _order(family, birth),
        "by_given": by_given,
        "given_start": np.searchsorted(given[by_given], every).astype(np.int32),
        **_ids(columns.id.take(pa.array(order))),
    }


def _order(first: Numbers, *others: npt.NDArray[np.signedinteger[Any]]) -> Numbers:
    """The order of rows by columns of numbers from -1, rows that are equal in all as they were."""
    key = first.astype(np.int64) + 1
    for column in others:
        key <<= int(column.max(initial=0) + 1).bit_length()
        key += column
        key += 1
    return np.argsort(key, kind="stable").astype(np.int32)


def _ids(ids: pa.Array) -> Arrays:
    if pa.types.is_integer(ids.type):
        return {"id": ids.to_numpy()}
    _, starts, text = ids.cast(pa.large_string()).buffers()
    return {
        "id_text": np.frombuffer(text or b"", dtype=np.uint8),
        "id_start": np.frombuffer(starts, dtype=np.int64)[: len(ids) + 1],
    }
