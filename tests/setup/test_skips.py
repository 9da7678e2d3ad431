import os
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent.parent


def run(folder, test, ci):
    """What pytest says of one small test under the rule about skips."""
    (folder / "test_one.py").write_text(f"import pytest\n{test}\n")
    bare = {name: value for name, value in os.environ.items() if name not in ("CI", "PYTEST_ADDOPTS")}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "skips", "-p", "no:django", "-p", "no:cacheprovider", str(folder)],
        cwd=folder,
        env={**bare, "PYTHONPATH": str(TESTS), **({"CI": "true"} if ci else {})},
        capture_output=True,
        text=True,
    )


WHIM = "def test_one():\n    pytest.skip('no time today')"
WHOLE_FILE = "pytest.skip('no time today', allow_module_level=True)"
NO_DATA = "def test_one():\n    pytest.skip('shared data is not here: nowhere')"
KNOWN_BUG = "@pytest.mark.xfail\ndef test_one():\n    assert False"
PASSES = "def test_one(): pass"


@pytest.mark.parametrize("test", [WHIM, WHOLE_FILE])
def test_in_ci_a_skip_without_a_stated_reason_fails_the_run_and_is_named(tmp_path, test):
    ended = run(tmp_path, f"{test}\ndef test_two(): pass", ci=True)
    assert ended.returncode == 1
    assert "no time today" in ended.stdout


@pytest.mark.parametrize("test", [NO_DATA, KNOWN_BUG, PASSES])
def test_in_ci_a_stated_reason_is_none_to_fail(tmp_path, test):
    assert run(tmp_path, test, ci=True).returncode == 0


def test_elsewhere_a_skip_is_a_courtesy(tmp_path):
    assert run(tmp_path, WHIM, ci=False).returncode == 0
