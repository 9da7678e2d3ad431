"""The settings are read once, as the site starts; each case starts it anew in a home of its own."""

import json
import os
import subprocess
import sys

import pytest

ASK = """
import json
from eske.website import settings
print(json.dumps({name: getattr(settings, name, None) for name in %r}, default=str))
"""


def settings(home, *names, **environment):
    """The settings of these names, as a site with this environment has them."""
    bare = {name: value for name, value in os.environ.items() if not name.startswith(("ESKE_", "DATABASE_URL"))}
    asked = subprocess.run(
        [sys.executable, "-c", ASK % (names,)],
        env={**bare, "ESKE_HOME": str(home), **environment},
        capture_output=True,
        text=True,
    )
    assert asked.returncode == 0, asked.stderr
    return json.loads(asked.stdout)


def test_a_site_needs_nothing_to_begin(tmp_path):
    found = settings(tmp_path, "DATABASES", "DEBUG", "ALLOWED_HOSTS", "BASE_URL")
    assert found["DATABASES"]["default"]["NAME"] == str(tmp_path / "eske.sqlite3")
    assert found["DEBUG"] is False
    assert found["ALLOWED_HOSTS"] == ["localhost", "127.0.0.1", "[::1]"]
    assert found["BASE_URL"] == "http://localhost:8000"


def test_the_secret_key_is_made_once_and_for_its_owner_alone(tmp_path):
    home = tmp_path / "not" / "there yet"
    first, second = (settings(home, "SECRET_KEY")["SECRET_KEY"] for _ in range(2))
    assert first == second
    assert len(first) >= 50
    assert (home / "secret-key").stat().st_mode & 0o077 == 0


def test_a_secret_key_may_be_given(tmp_path):
    assert settings(tmp_path, "SECRET_KEY", ESKE_SECRET_KEY="given")["SECRET_KEY"] == "given"
    assert not (tmp_path / "secret-key").exists()


def test_sqlite_lets_readers_read_while_somebody_writes(tmp_path):
    options = settings(tmp_path, "DATABASES")["DATABASES"]["default"]["OPTIONS"]
    assert "journal_mode=WAL" in options["init_command"]
    assert options["transaction_mode"] == "IMMEDIATE"


def test_one_variable_moves_the_site_to_postgresql(tmp_path):
    address = "postgres://librarian:secret@db.example.org:5433/remembrance"
    found = settings(tmp_path, "DATABASES", DATABASE_URL=address)["DATABASES"]["default"]
    assert found["ENGINE"].endswith("postgresql")
    assert (found["HOST"], found["PORT"], found["NAME"]) == ("db.example.org", 5433, "remembrance")
    assert "OPTIONS" not in found


def test_a_socket_in_a_folder_is_an_address_too(tmp_path):
    found = settings(tmp_path, "DATABASES", DATABASE_URL="postgres://eske@%2Frun%2Fpostgresql/eske")
    assert found["DATABASES"]["default"]["HOST"] == "/run/postgresql"


@pytest.mark.parametrize(("address", "secure"), [("https://library.example.org/", True), ("http://localhost", None)])
def test_cookies_stay_on_encrypted_lines_where_the_site_has_one(tmp_path, address, secure):
    found = settings(tmp_path, "BASE_URL", "SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE", ESKE_URL=address)
    assert found["BASE_URL"] == address.rstrip("/")
    assert found["SESSION_COOKIE_SECURE"] is found["CSRF_COOKIE_SECURE"] is secure


def test_the_desk_asks_no_other_host(tmp_path):
    names = ("WAGTAIL_ENABLE_UPDATE_CHECK", "WAGTAIL_ENABLE_WHATS_NEW_BANNER", "WAGTAIL_GRAVATAR_PROVIDER_URL")
    found = settings(tmp_path, *names, "WAGTAILEMBEDS_FINDERS")
    assert not any(found.values())
