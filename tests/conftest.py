"""What every test may ask for, and how hard the properties are tried.

A running site comes from `library.py` and a browser from `browser.py`; the project's data and the rule about skipped
tests from `skips.py`. The settings of the site for the tests are `site_settings.py`.
"""

import os
from collections.abc import Iterable

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ("library", "browser", "skips")

# By default the same few cases every time: what fails for one fails for everybody. `all` tries more, and new
# ones each time, except in CI, where chance must not decide whether a change lands.
_patient = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow], "print_blob": True}
settings.register_profile("fast", max_examples=60, derandomize=True, **_patient)
settings.register_profile("all", max_examples=1000, derandomize="CI" in os.environ, **_patient)
settings.load_profile("fast")

_NEEDS_DATABASE = {"db", "transactional_db", "django_db_reset_sequences", "live_server"}


def pytest_configure() -> None:
    # The settings of the tests are loaded by now; a command started by a test is to use the real ones.
    os.environ["DJANGO_SETTINGS_MODULE"] = "eske.website.settings"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: Iterable[pytest.Item]) -> None:
    """Mark what uses the database, so that `make test-all` can run the same tests on PostgreSQL."""
    for item in items:
        if item.get_closest_marker("django_db") or _NEEDS_DATABASE & set(getattr(item, "fixturenames", ())):
            item.add_marker("database")


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("postgres") and not os.environ.get("DATABASE_URL", "").startswith("postgres"):
        pytest.skip("needs PostgreSQL: run `make test-all`")
