"""Whatever happens while an announcement is opened, the site is afterwards as before, or the exhibition is whole."""

import resource
import shutil
import sqlite3
import subprocess
import threading
from contextlib import closing
from pathlib import Path

import pytest

from library import ESKE, ROOT, Library

pytestmark = pytest.mark.fault

ANNOUNCEMENT = Path(__file__).parent / "announcement.txt"
OPEN = ("open", ANNOUNCEMENT, "--accept", "--by", "A. Librarian")
# What a site notes of its own doings, and what it can make anew, may differ between two ways to the same state.
APART = ("sqlite_", "django_session", "wagtailsearch_", "wagtailcore_modellogentry", "wagtailcore_pagelogentry")


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """A site with its tables and nothing in it."""
    library = Library(tmp_path_factory.mktemp("prepared"))
    made = library.eske("manage", "migrate", "--verbosity", "0")
    assert made.returncode == 0, made.stderr
    return library


@pytest.fixture
def site(prepared, tmp_path):
    """A copy of that site, to be broken."""
    shutil.copytree(prepared.home, tmp_path / "home")
    return Library(tmp_path / "home")


@pytest.fixture(scope="module")
def undisturbed(prepared, tmp_path_factory):
    """How many rows each table has where the announcement was opened in peace."""
    home = tmp_path_factory.mktemp("undisturbed") / "home"
    shutil.copytree(prepared.home, home)
    assert Library(home).eske(*OPEN).returncode == 0
    counted = rows(Library(home))
    assert (counted["catalogue_book"], counted["register_figure"]) == (3, 2)
    return counted


def rows(library):
    """How many rows each table has, once the file of the database was found whole."""
    with closing(sqlite3.connect(library.home / "eske.sqlite3")) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
            for name in names
            if not name.startswith(APART)
        }


def start(library, **options):
    """The same command, not waited for."""
    return subprocess.Popen(
        [ESKE, *map(str, OPEN)],
        cwd=ROOT,
        env=library.environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **options,
    )


@pytest.mark.parametrize("tenths", [5, 10, 14, 17, 20, 23, 27, 32])
def test_a_command_that_is_killed_leaves_nothing_half_made(site, prepared, undisturbed, tenths):
    command = start(site)
    try:
        command.communicate(timeout=tenths / 10)
    except subprocess.TimeoutExpired:
        command.kill()
        command.communicate()
    kept = rows(site)["exhibitions_announcement"]
    assert kept in (0, 1)
    again = site.eske(*OPEN)
    assert again.returncode == 0, again.stderr
    assert rows(site) == undisturbed


def test_a_full_disk_ends_the_command_with_one_line_and_changes_nothing(site, prepared, undisturbed):
    before = rows(site)
    command = start(site, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000)))
    _said, error = command.communicate()
    assert command.returncode == 1
    assert "Traceback" not in error
    assert error.startswith("Error: ")
    assert rows(site) == before
    assert site.eske(*OPEN).returncode == 0
    assert rows(site) == undisturbed


def test_two_librarians_at_once_open_one_exhibition(site, undisturbed):
    commands = [start(site) for _ in range(2)]
    errors = [command.communicate()[1] for command in commands]
    assert [command.returncode for command in commands] == [0, 0], errors
    assert rows(site) == undisturbed


def test_a_command_waits_for_somebody_who_is_writing(site, undisturbed):
    writer = sqlite3.connect(site.home / "eske.sqlite3", isolation_level=None, check_same_thread=False)
    writer.execute("BEGIN IMMEDIATE")
    threading.Timer(5, lambda: writer.execute("ROLLBACK")).start()
    waited = site.eske(*OPEN)
    assert waited.returncode == 0, waited.stderr
    writer.close()
    assert rows(site) == undisturbed
