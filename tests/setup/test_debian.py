import pytest

import debian


@pytest.fixture
def machine(monkeypatch):
    """A machine without Chromium, whose apt-get is only written down."""
    asked = []
    monkeypatch.setitem(debian.NEEDS, "chromium", (lambda: False, ("chromium",)))
    monkeypatch.setitem(debian.NEEDS, "font", (lambda: True, ("fonts-dejavu-core",)))
    monkeypatch.setattr(debian.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(debian, "_install", lambda packages: asked.append(packages) or True)
    return asked


def test_root_gets_what_is_missing_and_nothing_else(machine, monkeypatch):
    monkeypatch.setattr(debian.os, "geteuid", lambda: 0)
    assert debian.main(["chromium", "font"]) == 0
    assert machine == [["chromium"]]


def test_anybody_else_is_told_in_one_line(machine, monkeypatch, capsys):
    monkeypatch.setattr(debian.os, "geteuid", lambda: 1000)
    assert debian.main(["chromium", "font"]) == 1
    assert capsys.readouterr().err.splitlines() == ["Missing on this machine: sudo apt-get install chromium"]
    assert machine == []


def test_what_is_here_is_left_alone(machine, capsys):
    assert debian.main(["font"]) == 0
    assert machine == []
    assert capsys.readouterr().out == ""
