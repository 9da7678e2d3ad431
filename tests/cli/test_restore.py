"""`eske restore` says what it will not do, and does nothing then."""

import pytest
from click.testing import CliRunner

from eske.cli.restore import restore


@pytest.fixture
def home(tmp_path, settings):
    settings.HOME = tmp_path / "home"
    settings.HOME.mkdir()
    (settings.HOME / "eske.sqlite3").write_bytes(b"a site")
    return settings.HOME


def run(*arguments):
    return CliRunner().invoke(restore, [str(argument) for argument in arguments])


def test_over_a_site_it_wants_to_be_asked(home):
    said = run(home / "b.tar.gz")
    assert said.exit_code == 2
    assert "--replace" in said.output


def test_a_file_that_is_no_backup_is_named(home, tmp_path):
    (tmp_path / "damaged.tar.gz").write_bytes(b"no backup")
    said = run(tmp_path / "damaged.tar.gz", "--replace")
    assert said.exit_code == 2
    assert "damaged.tar.gz: it is no backup" in said.output
    assert [path.name for path in home.iterdir()] == ["eske.sqlite3"]
