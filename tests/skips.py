"""A test may be skipped in CI only for a reason stated here; any other skipped test fails the run.

Elsewhere a skip is a courtesy to a machine that lacks something; in CI it would hide that nothing was tested.
"""

import os
from pathlib import Path

import pytest

NO_SHARED = "shared data is not here"
STATED = (NO_SHARED,)

_unstated: list[str] = []


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder `shared` beside the checkout; the test is skipped where it is missing."""
    folder = Path(__file__).resolve().parents[2] / "shared"
    if not folder.is_dir():
        pytest.skip(f"{NO_SHARED}: {folder} is missing")
    return folder


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    _look_at(report)


def pytest_collectreport(report: pytest.CollectReport) -> None:
    _look_at(report)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    if _unstated and "CI" in os.environ:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if _unstated and "CI" in os.environ:
        terminalreporter.section("skipped without a stated reason: in CI this is a failure", red=True)
        for line in _unstated:
            terminalreporter.line(line)


def _look_at(report: pytest.TestReport | pytest.CollectReport) -> None:
    if not report.skipped or hasattr(report, "wasxfail"):
        return
    reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    reason = reason.removeprefix("Skipped: ")
    if not reason.startswith(STATED):
        _unstated.append(f"{report.nodeid}: {reason}")
