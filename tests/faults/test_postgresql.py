"""A PostgreSQL that goes away for a moment takes no visitor with it."""

import os
import uuid
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.request import urlopen

import pytest

from library import Library, served

pytestmark = [pytest.mark.fault, pytest.mark.postgres]

OPEN = ("open", Path(__file__).parent / "announcement.txt", "--accept", "--by", "A. Librarian")


@pytest.fixture
def server():
    """A connection to the server itself, that may end those of others."""
    import psycopg

    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as connection:
        yield connection


@pytest.fixture
def empty(server, tmp_path):
    """A site in a database of its own, with nothing in it."""
    name = f"fault_{uuid.uuid4().hex[:8]}"
    server.execute(f"CREATE DATABASE {name}")
    library = Library(tmp_path, database=f"{os.environ['DATABASE_URL'].rpartition('/')[0]}/{name}")
    assert library.eske("manage", "migrate", "--verbosity", "0").returncode == 0
    yield library
    server.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def site(empty):
    """The same with one exhibition."""
    opened = empty.eske(*OPEN)
    assert opened.returncode == 0, opened.stderr
    return empty


def test_a_connection_that_was_cut_is_made_anew_before_the_next_visitor(server, site):
    with served(site) as library:
        pages = [f"{library.address}/{language}/" for language in ("kk", "ru", "en")]
        assert [urlopen(page).status for page in pages] == [200, 200, 200]
        cut = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname LIKE 'fault_%'"
        assert server.execute(cut).fetchone()[0] > 0
        assert [urlopen(page).status for page in pages] == [200, 200, 200]


def test_the_same_announcement_a_second_time_makes_nothing_twice(site):
    again = site.eske(*OPEN)
    assert again.returncode == 0, again.stderr
    assert "nothing was made twice" in again.stdout


def test_two_librarians_at_once_open_one_exhibition(empty):
    import psycopg

    with ThreadPoolExecutor() as both:
        ended = list(both.map(lambda _: empty.eske(*OPEN), range(2)))
    assert [command.returncode for command in ended] == [0, 0], [command.stderr for command in ended]
    with psycopg.connect(empty.database) as database:
        counted = {
            table: database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("exhibitions_announcement", "catalogue_book", "register_person", "register_figure")
        }
    assert counted == {
        "exhibitions_announcement": 1,
        "catalogue_book": 3,
        "register_person": 3,
        "register_figure": 2,
    }
