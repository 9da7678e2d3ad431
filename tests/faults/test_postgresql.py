"""A PostgreSQL that goes away for a moment takes no visitor with it."""

import os
import uuid
from pathlib import Path
from urllib.request import urlopen

import pytest

from library import Library, served

pytestmark = [pytest.mark.fault, pytest.mark.postgres]

ANNOUNCEMENT = Path(__file__).parent / "announcement.txt"


@pytest.fixture
def server():
    """A connection to the server itself, that may end those of others."""
    import psycopg

    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as connection:
        yield connection


@pytest.fixture
def site(server, tmp_path):
    """A site in a database of its own, with one exhibition."""
    name = f"fault_{uuid.uuid4().hex[:8]}"
    server.execute(f"CREATE DATABASE {name}")
    library = Library(tmp_path, database=f"{os.environ['DATABASE_URL'].rpartition('/')[0]}/{name}")
    opened = library.eske("open", ANNOUNCEMENT, "--accept", "--by", "A. Librarian")
    assert opened.returncode == 0, opened.stderr
    yield library
    server.execute(f"DROP DATABASE {name} WITH (FORCE)")


def test_a_connection_that_was_cut_is_made_anew_before_the_next_visitor(server, site):
    with served(site) as library:
        pages = [f"{library.address}/{language}/" for language in ("kk", "ru", "en")]
        assert [urlopen(page).status for page in pages] == [200, 200, 200]
        cut = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname LIKE 'fault_%'"
        assert server.execute(cut).fetchone()[0] > 0
        assert [urlopen(page).status for page in pages] == [200, 200, 200]


def test_the_same_announcement_a_second_time_makes_nothing_twice(site):
    again = site.eske("open", ANNOUNCEMENT, "--accept", "--by", "A. Librarian")
    assert again.returncode == 0, again.stderr
    assert "nothing was made twice" in again.stdout
