"""How do arrays lie on a disk, so that damage is recognised?"""

import io
import os
import zlib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TypedDict

import numpy as np
import numpy.typing as npt

Arrays = Mapping[str, npt.NDArray[np.generic]]

_READ = 8 << 20
_BEFORE_HEAD = 10  # bytes of NumPy's format before its head; the last two are the length of that


class BadIndex(Exception):
    """An index that cannot be used: what is wrong, with which file, and what to do."""


class Stamp(TypedDict):
    """What a file must be like: its size, and the CRC-32 of its bytes."""

    size: int
    crc: int


def write_arrays(folder: Path, arrays: Arrays) -> dict[str, Stamp]:
    """Write each array as `NAME.npy` into a new folder, and have the disk hold it all before returning."""
    folder.mkdir()
    stamps = {f"{name}.npy": write_array(folder / f"{name}.npy", array) for name, array in arrays.items()}
    sync_folder(folder)
    return stamps


def write_array(path: Path, array: npt.NDArray[np.generic]) -> Stamp:
    """Write an array in NumPy's own format, and have the disk hold it."""
    array = np.ascontiguousarray(array)
    head = io.BytesIO()
    np.lib.format.write_array_header_1_0(
        head, {"descr": np.lib.format.dtype_to_descr(array.dtype), "fortran_order": False, "shape": array.shape}
    )
    body = array.reshape(-1).view(np.uint8).data
    with path.open("wb") as handle:
        handle.write(head.getvalue())
        handle.write(body)
        handle.flush()
        os.fsync(handle.fileno())
    return {"size": len(head.getvalue()) + len(body), "crc": zlib.crc32(body, zlib.crc32(head.getvalue()))}


def sync_folder(folder: Path) -> None:
    """Have the disk hold the names in a folder, where the system can be asked for that."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def read_array(path: Path) -> npt.NDArray[np.generic]:
    """The array mapped into memory, read-only."""
    try:
        mapped = np.load(path, mmap_mode="r", allow_pickle=False)
    except (ValueError, OSError, EOFError) as error:
        raise _damaged(path, str(error)) from error
    return np.asarray(mapped)


def read_checked(path: Path, stamp: Stamp) -> npt.NDArray[np.generic]:
    """The array read into memory at once, and its bytes checked: of a small file, quicker than to map it."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        content = b""
    if len(content) != stamp["size"]:
        check_size(path, stamp)
    if zlib.crc32(content) != stamp["crc"]:
        raise _damaged(path, "its bytes changed")
    begin = _BEFORE_HEAD + int.from_bytes(content[_BEFORE_HEAD - 2 : _BEFORE_HEAD], "little")
    shape, kind = _shape_and_kind(content[:begin])
    return np.frombuffer(content, dtype=kind, offset=begin).reshape(shape)


@lru_cache(maxsize=256)
def _shape_and_kind(head: bytes) -> tuple[tuple[int, ...], np.dtype[np.generic]]:
    """What the head of a file says; many have the same, and to understand it takes longer than to read the file."""
    body = io.BytesIO(head)
    np.lib.format.read_magic(body)
    shape, _, kind = np.lib.format.read_array_header_1_0(body)
    return shape, kind


def check_size(path: Path, stamp: Stamp) -> None:
    """Raise `BadIndex` where the file is missing, or not as long as it was written."""
    if not path.exists():
        raise BadIndex(f"{path}: this file of the index is missing. Build the index again from its source.")
    if (size := path.stat().st_size) != stamp["size"]:
        raise _damaged(path, f"{size} bytes instead of {stamp['size']}")


def check_bytes(path: Path, stamp: Stamp) -> None:
    """Raise `BadIndex` where the file does not hold the bytes that were written."""
    crc = 0
    with path.open("rb") as handle:
        while piece := handle.read(_READ):
            crc = zlib.crc32(piece, crc)
    if crc != stamp["crc"]:
        raise _damaged(path, "its bytes changed")


def _damaged(path: Path, how: str) -> BadIndex:
    return BadIndex(f"{path}: this file is damaged ({how}). Build the index again from its source.")
