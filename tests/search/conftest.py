"""A small register of invented people, indexed once."""

import pytest

from eske.search.build import build
from eske.search.index import open_index
from small_register import PEOPLE, write_csv


@pytest.fixture(scope="session")
def index(tmp_path_factory):
    folder = tmp_path_factory.mktemp("index")
    build(write_csv(folder / "people.csv", PEOPLE), folder / "names")
    return open_index(folder / "names")
