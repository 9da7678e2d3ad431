"""Which segments make up an index now, and how does one generation follow another?

An index is a folder. `manifest.json` names its segments, each a folder of arrays, and what each file must be like; it
is exchanged in one step, so that a reader sees the old generation or the new one, and a writer cut short has changed
nothing. What no manifest names is swept away by the next writer.
"""

import json
import os
import shutil
import zlib
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from eske.search.files import BadIndex, Stamp, sync_folder

_NAME = "manifest.json"
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Part:
    """A segment: its folder, its rows, what its files must be like, and the file of rows withdrawn from it, if any."""

    folder: str
    rows: int
    files: dict[str, Stamp]
    withdrawn: str | None = None
    withdrawn_rows: int = 0
    withdrawn_stamp: Stamp | None = None


@dataclass(frozen=True, slots=True)
class Manifest:
    """One generation of an index."""

    generation: int = 0
    parts: tuple[Part, ...] = ()
    format: int = field(default=_FORMAT)

    @property
    def rows(self) -> int:
        """Rows that can be found: withdrawn ones do not count."""
        return sum(part.rows - part.withdrawn_rows for part in self.parts)


def seen(directory: Path) -> tuple[int, int, int]:
    """What tells one generation from the next without reading it: a manifest is never written in place."""
    try:
        status = (directory / _NAME).stat()
    except OSError:
        return 0, 0, 0
    return status.st_ino, status.st_mtime_ns, status.st_size


def read_manifest(directory: Path) -> Manifest:
    """The present generation. `BadIndex` where there is none, or where it is damaged or of another format."""
    path = directory / _NAME
    try:
        body, crc = path.read_bytes().rsplit(b"\n", 1)
        if int(crc) != zlib.crc32(body):
            raise ValueError("its bytes changed")
        values = json.loads(body)
    except FileNotFoundError as error:
        raise BadIndex(f"{directory}: there is no index here. Make one: eske index FILE --out {directory}") from error
    except (ValueError, OSError) as error:
        raise BadIndex(f"{path}: this file is damaged ({error}). Build the index again from its source.") from error
    if values["format"] != _FORMAT:
        raise BadIndex(f"{path}: format {values['format']}; this Eske reads {_FORMAT}. Build the index again.")
    return Manifest(values["generation"], tuple(Part(**part) for part in values["parts"]))


def present(directory: Path) -> Manifest:
    """The present generation, or one of nothing where there is no index yet."""
    return read_manifest(directory) if (directory / _NAME).exists() else Manifest()


def switch(directory: Path, parts: tuple[Part, ...], generation: int) -> Manifest:
    """Make these segments the index. Whatever happens, a reader finds the generation before or this one."""
    manifest = Manifest(generation, parts)
    body = json.dumps(_values(manifest), indent=1).encode()
    written = directory / f"{_NAME}.new"
    with written.open("wb") as handle:
        handle.write(body + b"\n" + str(zlib.crc32(body)).encode())
        handle.flush()
        os.fsync(handle.fileno())
    written.replace(directory / _NAME)
    sync_folder(directory)
    return manifest


def _values(manifest: Manifest) -> dict[str, Any]:
    return asdict(manifest)


def sweep(directory: Path, manifest: Manifest) -> None:
    """Remove what no generation needs: segments left by a writer cut short, and those that were folded together."""
    kept = {part.folder for part in manifest.parts} | {part.withdrawn for part in manifest.parts}
    for path in directory.iterdir():
        if path.name in kept or not path.name.startswith(("segment-", "withdrawn-")):
            continue
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
