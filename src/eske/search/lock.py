"""Who may change an index now? One writer at a time; readers ask nobody."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from eske.search.files import BadIndex


class Busy(BadIndex):
    """Another process is changing the index."""


@contextmanager
def only_writer(directory: Path) -> Iterator[None]:
    """Hold the lock of an index; `Busy` where another process holds it. A process that ends lets go of it."""
    path = directory / "lock"
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        try:
            _take(handle)
        except OSError as error:
            raise Busy(f"{directory}: another process is changing this index. Try again when it has ended.") from error
        yield
    finally:
        os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
