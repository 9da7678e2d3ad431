"""A machine that is not as the site expects it is told so in one line that names the remedy."""

import socket
from dataclasses import replace
from pathlib import Path

import pytest

from library import Library

pytestmark = pytest.mark.fault

ANNOUNCEMENT = Path(__file__).parent / "announcement.txt"


def error_of(library, *command):
    """The one line of a command that fails."""
    ended = library.eske(*command)
    assert ended.returncode in (1, 2), ended.stdout
    lines = [line for line in ended.stderr.splitlines() if not line.startswith(("Usage:", "Try 'eske")) and line]
    assert len(lines) == 1, ended.stderr
    assert lines[0].startswith("Error: ")
    return lines[0]


def test_a_home_that_is_a_file_is_named(tmp_path):
    home = tmp_path / "home"
    home.write_text("no folder")
    assert str(home) in error_of(Library(home), "open", ANNOUNCEMENT)


@pytest.mark.parametrize("database", ["nonsense", "postgres://eske@127.0.0.1:1/eske"])
def test_a_database_that_cannot_be_reached_is_named_with_the_variable(tmp_path, database):
    assert "DATABASE_URL" in error_of(Library(tmp_path, database=database), "open", ANNOUNCEMENT)


def test_a_file_that_is_no_database_is_named(tmp_path):
    (tmp_path / "eske.sqlite3").write_bytes(b"no database at all " * 1000)
    assert "eske.sqlite3" in error_of(Library(tmp_path), "open", ANNOUNCEMENT)


def test_a_port_that_is_taken_is_named_with_another(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        library = replace(Library(tmp_path), home=tmp_path)
        assert library.eske("manage", "migrate", "--verbosity", "0").returncode == 0
        said = error_of(library, "serve", "--port", str(port))
    assert f"port {port}" in said
    assert f"--port {port + 1}" in said
