"""How is a whole site kept in one file, and made again from it?

The file is a gzipped tar: `eske.json` says what it is, `eske.sqlite3` is the database as it was at one moment, and
`media/` and `secret-key` are as they lie in the site's folder. A site in PostgreSQL keeps its database apart.
"""

import io
import json
import sqlite3
import tarfile
import tempfile
from contextlib import closing
from datetime import datetime
from pathlib import Path

from eske import __version__

_FORM = "eske-backup/1"
_DATABASE, _MEDIA, _KEY, _LABEL = "eske.sqlite3", "media", "secret-key", "eske.json"
_PARTS = (_DATABASE, _MEDIA, _KEY)


class BadBackup(Exception):
    """A file that is no backup, or is damaged. The text says which and what is wrong."""


def back_up(home: Path, file: Path, *, database: bool = True) -> None:
    """Write the site in a folder to a file, while it runs. The file is there whole or not at all."""
    unfinished = file.with_name(f".{file.name}.unfinished")
    try:
        with tempfile.TemporaryDirectory() as folder, tarfile.open(unfinished, "w:gz") as archive:
            label = {"form": _FORM, "version": __version__, "made": datetime.now().astimezone().isoformat()}
            _add_text(archive, _LABEL, json.dumps(label))
            if database:
                _copy_database(home / _DATABASE, Path(folder) / _DATABASE)
                archive.add(Path(folder) / _DATABASE, _DATABASE)
            for name in (_MEDIA, _KEY):
                if (home / name).exists():
                    archive.add(home / name, name)
        unfinished.chmod(0o600)
        unfinished.replace(file)
    finally:
        unfinished.unlink(missing_ok=True)


def restore(file: Path, home: Path) -> Path | None:
    """Make the site in a folder from a file; what was there is moved aside, and the folder it went to given back.

    Raises `BadBackup`, and then nothing in the folder was changed.
    """
    home.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=home, prefix=".restore-") as folder:
        fresh = Path(folder)
        _unpack(file, fresh)
        there = [home / name for name in _there(home)]
        aside = home / f"before-restore-{datetime.now():%Y%m%d-%H%M%S}" if there else None
        if aside:
            aside.mkdir()
            for part in there:
                part.rename(aside / part.name)
        for part in fresh.iterdir():
            if part.name in _PARTS:
                part.rename(home / part.name)
    return aside


def _there(home: Path) -> list[str]:
    """The parts of a site that lie in a folder, with the journals of its database."""
    return [name for name in (*_PARTS, f"{_DATABASE}-wal", f"{_DATABASE}-shm") if (home / name).exists()]


def _copy_database(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as there, closing(sqlite3.connect(target)) as copy:
        there.backup(copy)


def _add_text(archive: tarfile.TarFile, name: str, text: str) -> None:
    content = text.encode()
    info = tarfile.TarInfo(name)
    info.size, info.mtime = len(content), int(datetime.now().timestamp())
    archive.addfile(info, io.BytesIO(content))


def _unpack(file: Path, folder: Path) -> None:
    """Unpack a backup and look whether it is whole."""
    try:
        with tarfile.open(file, "r:gz") as archive:
            archive.extractall(folder, filter="data")
        label = json.loads((folder / _LABEL).read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        said = "there is no such file" if not file.exists() else "it is no backup of Eske"
        raise BadBackup(f"{file}: {said}") from error
    except (tarfile.TarError, OSError, EOFError, ValueError) as error:
        raise BadBackup(f"{file}: it is no backup of Eske, or is damaged ({error})") from error
    if label.get("form") != _FORM:
        raise BadBackup(f"{file}: {label.get('form')!r} is a form that this version does not read ({_FORM})")
    if (folder / _DATABASE).exists() and not _is_whole(folder / _DATABASE):
        raise BadBackup(f"{file}: the database in it is damaged")


def _is_whole(database: Path) -> bool:
    try:
        with closing(sqlite3.connect(database)) as opened:
            return bool(opened.execute("PRAGMA integrity_check").fetchone() == ("ok",))
    except sqlite3.DatabaseError:
        return False
