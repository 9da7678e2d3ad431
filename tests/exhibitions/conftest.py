import pytest

from eske.announcements import read
from eske.exhibitions.actions.open_announcement import open_announcement
from eske.register.actions.remember import Witness
from eske.text import document_of

# An invented announcement with everything that a real one has.
TEXT = """On 31 May we keep the day of remembrance of the victims of political repression.

More than 3 million people were sent to camps in Kazakhstan.

"We remember all who never came home to us," President Arman Samatov said in his address.

Among those shot though innocent were A. Zhumatov, B. Kasymov and T. Dauletov.

List of books on display:

1. Samatova B. Voices of the steppe / comp.: V. K. Omarova. - Almaty: City Library, 2001.
2. Zhumatov Askar. Works, documents. - Almaty: City Library, 2009.
"""


@pytest.fixture
def witness():
    return Witness("A. Librarian")


@pytest.fixture
def open_text():
    """Open a text as an announcement, as `eske open` does."""

    def opener(text=TEXT, name="announcement.txt", **options):
        content = text.encode()
        return open_announcement(read(document_of(content, name)), content, **options)

    return opener
