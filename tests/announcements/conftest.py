import pytest

from eske.announcements import read
from eske.text import document_of


@pytest.fixture
def read_text():
    """Read a text as if it had been opened from a file."""
    return lambda text: read(document_of(text.encode(), "announcement.txt"))
