"""What `docs/how-to/install.md` says is done as it is written, but for the machine's own commands."""

import configparser
import os
import re
import shutil
import sqlite3
import subprocess
from contextlib import closing

import pytest

from library import ESKE, ROOT

PAGE = (ROOT / "docs/how-to/install.md").read_text(encoding="utf-8")
# Commands of the machine, which a test must not touch: they say that they were called.
MACHINE = ("apt-get", "useradd", "systemctl", "chown", "runuser", "git", "python3", "pip")


def blocks(heading, kind):
    section = re.search(rf"^## {heading}\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    return re.findall(rf"```{kind}\n(.*?)```", section[1], re.DOTALL)


@pytest.fixture(scope="module")
def machine(tmp_path_factory, library):
    """A folder for `/srv` and `/opt`, with a copy of the example site in it and the machine's commands played."""
    root = tmp_path_factory.mktemp("machine")
    played = root / "bin"
    played.mkdir()
    for name in MACHINE:
        (played / name).write_text(f'#!/bin/sh\necho "{name} $*" >> {root}/called\n')
        (played / name).chmod(0o755)
    venv = root / "opt/eske/venv/bin"
    venv.mkdir(parents=True)
    (venv / "eske").symlink_to(ESKE)
    (venv / "pip").symlink_to(played / "pip")
    shutil.copytree(library.home, root / "srv/eske")
    (root / "srv/eske/media").mkdir(exist_ok=True)
    (root / "srv/eske/media/picture.txt").write_text("a picture")
    return root


def follow(machine, heading):
    """Do what a section says; /srv and /opt are folders of the test."""
    script = "\n".join(blocks(heading, "sh"))
    script = re.sub(r"(?<![\w/])/(srv|opt)/", rf"{machine}/\1/", script)
    environment = {**os.environ, "PATH": f"{machine}/bin:{os.environ['PATH']}"}
    environment.pop("DATABASE_URL", None)
    return subprocess.run(
        ["sh", "-euc", script], env={**environment, "DJANGO_SETTINGS_MODULE": "eske.website.settings"}, cwd=machine,
        capture_output=True, text=True
    )  # fmt: skip


def titles(home):
    with closing(sqlite3.connect(home / "eske.sqlite3")) as database:
        return [title for (title,) in database.execute("SELECT title FROM wagtailcore_page ORDER BY id")]


def test_the_program_is_installed_from_the_locks_that_there_are(machine):
    assert follow(machine, "The program").returncode == 0
    said = (machine / "called").read_text()
    for lock in re.findall(r"/source/(requirements/\S+)", said):
        assert (ROOT / lock).exists()


def test_the_service_is_one_that_systemd_and_eske_understand(machine, tmp_path):
    (unit,) = blocks("The service", "ini")
    read = configparser.ConfigParser(strict=False, interpolation=None)
    read.optionxform = str
    read.read_string(unit)
    command = read["Service"]["ExecStart"].split()
    assert subprocess.run([ESKE, *command[1:], "--help"], capture_output=True).returncode == 0
    settings = (ROOT / "docs/reference/settings.md").read_text()
    assert all(f"`{name}`" in settings for name in re.findall(r"Environment=(\w+)", unit))
    if shutil.which("systemd-analyze"):
        file = tmp_path / "eske.service"
        file.write_text(unit.replace("/opt/eske/venv/bin/eske", "/bin/true"))
        checked = subprocess.run(["systemd-analyze", "verify", file], capture_output=True, text=True)
        assert "eske.service" not in checked.stderr, checked.stderr


def test_what_was_backed_up_is_restored_and_what_was_there_is_moved_aside(machine):
    home = machine / "srv/eske"
    assert titles(home)
    backed_up = follow(machine, "Backup")
    assert backed_up.returncode == 0, backed_up.stderr
    (file,) = (machine / "srv/backup").glob("eske-*.tar.gz")
    assert file.stat().st_mode & 0o077 == 0

    with closing(sqlite3.connect(home / "eske.sqlite3")) as database, database:
        database.execute("UPDATE wagtailcore_page SET title = 'broken'")
    (home / "media/picture.txt").unlink()
    restored = follow(machine, "Restore")
    assert restored.returncode == 0, restored.stderr
    assert "broken" not in titles(home)
    assert (home / "media/picture.txt").read_text() == "a picture"
    (aside,) = home.glob("before-restore-*")
    assert set(titles(aside)) == {"broken"}
    assert "systemctl stop eske" in (machine / "called").read_text()


def test_an_upgrade_begins_with_a_backup(machine):
    done = follow(machine, "Upgrade")
    assert done.returncode == 0, done.stderr
    assert (machine / "srv/backup/eske-before-upgrade.tar.gz").exists()
