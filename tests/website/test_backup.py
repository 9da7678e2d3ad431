"""A backup is whole or not there; a damaged one changes nothing."""

import gzip
import io
import sqlite3
import tarfile
from contextlib import closing

import pytest

from eske.website.backup import BadBackup, back_up, restore


@pytest.fixture
def home(tmp_path):
    """The folder of a small site."""
    home = tmp_path / "home"
    (home / "media").mkdir(parents=True)
    (home / "media" / "сурет.txt").write_text("a picture")
    (home / "secret-key").write_text("key")
    with closing(sqlite3.connect(home / "eske.sqlite3")) as database, database:
        database.execute("CREATE TABLE page (title)")
        database.execute("INSERT INTO page VALUES ('first')")
    return home


def titles(home):
    with closing(sqlite3.connect(home / "eske.sqlite3")) as database:
        return [title for (title,) in database.execute("SELECT title FROM page")]


def archive(files):
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w:gz") as packed:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            packed.addfile(info, io.BytesIO(content))
    return made.getvalue()


def test_a_new_place_gets_the_site_as_it_was(home, tmp_path):
    writer = sqlite3.connect(home / "eske.sqlite3")
    writer.execute("INSERT INTO page VALUES ('not yet said for good')")
    back_up(home, tmp_path / "b.tar.gz")
    writer.close()
    assert restore(tmp_path / "b.tar.gz", tmp_path / "new" / "home") is None
    assert titles(tmp_path / "new" / "home") == ["first"]
    assert (tmp_path / "new" / "home" / "media" / "сурет.txt").read_text() == "a picture"
    assert (tmp_path / "b.tar.gz").stat().st_mode & 0o077 == 0


def test_a_disk_without_room_leaves_the_last_backup_as_it_is(home, tmp_path, monkeypatch):
    file = tmp_path / "b.tar.gz"
    back_up(home, file)
    before = file.read_bytes()
    monkeypatch.setattr(tarfile.TarFile, "add", lambda *_a, **_k: (_ for _ in ()).throw(OSError(28, "No space")))
    with pytest.raises(OSError, match="No space"):
        back_up(home, file)
    assert file.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\x03\x04 a zip",
        gzip.compress(b"no tar"),
        archive({"eske.json": b"{}"}),
        archive({"eske.json": b"nonsense"}),
        archive({"other": b"x"}),
        archive({"eske.json": b'{"form": "eske-backup/1"}', "eske.sqlite3": b"no database at all" * 99}),
        archive({"../secret-key": b"x", "eske.json": b'{"form": "eske-backup/1"}'}),
    ],
    ids=["empty", "zip", "no-tar", "no-form", "no-label", "other", "bad-database", "outside"],
)
def test_what_is_no_backup_changes_nothing(home, tmp_path, content):
    file = tmp_path / "b.tar.gz"
    file.write_bytes(content)
    with pytest.raises(BadBackup, match=r"b\.tar\.gz"):
        restore(file, home)
    assert titles(home) == ["first"]
    assert sorted(path.name for path in home.iterdir()) == ["eske.sqlite3", "media", "secret-key"]


def test_half_a_file_and_a_missing_one_are_named(home, tmp_path):
    back_up(home, tmp_path / "b.tar.gz")
    whole = (tmp_path / "b.tar.gz").read_bytes()
    (tmp_path / "half.tar.gz").write_bytes(whole[: len(whole) // 2])
    for name in ("half.tar.gz", "none.tar.gz"):
        with pytest.raises(BadBackup, match=name):
            restore(tmp_path / name, home)
    assert titles(home) == ["first"]
