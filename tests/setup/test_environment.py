import pytest

import environment


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """A checkout whose environment is made and whose pip only writes down what it is asked."""
    asked = []
    (tmp_path / "requirements").mkdir()
    for name in ("pyproject.toml", "requirements/site.txt", "requirements/develop.txt"):
        (tmp_path / name).write_text(name)
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    (tmp_path / ".venv" / "bin" / "python").touch()
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "PYTHON", tmp_path / ".venv" / "bin" / "python")
    monkeypatch.setattr(environment, "STAMP", tmp_path / ".venv" / "installed-from")
    monkeypatch.setattr(environment, "usable", lambda: True)
    monkeypatch.setattr(environment, "pip", lambda *arguments: asked.append(arguments) or True)
    return tmp_path, asked


def test_the_lock_is_installed_once(checkout):
    _folder, asked = checkout
    assert [environment.main("site") for _ in range(2)] == [0, 0]
    assert asked == [
        ("--require-hashes", "--requirement", "requirements/site.txt"),
        ("--no-deps", "--no-build-isolation", "--editable", "."),
    ]


@pytest.mark.parametrize("changed", ["requirements/site.txt", "pyproject.toml"])
def test_a_change_of_the_lock_or_the_project_installs_again(checkout, changed):
    folder, asked = checkout
    environment.main("site")
    (folder / changed).write_text("changed")
    environment.main("site")
    assert len(asked) == 4


def test_an_environment_of_development_serves_the_site_too(checkout):
    _folder, asked = checkout
    environment.main("develop")
    environment.main("site")
    assert len(asked) == 2


def test_an_environment_of_the_site_does_not_do_for_development(checkout):
    _folder, asked = checkout
    environment.main("site")
    environment.main("develop")
    assert len(asked) == 4


def test_what_stopped_halfway_is_not_taken_for_done(checkout, monkeypatch, capsys):
    monkeypatch.setattr(environment, "pip", lambda *_arguments: False)
    assert environment.main("site") == 1
    assert "run the same command again" in capsys.readouterr().err
    assert not environment.STAMP.exists()
