"""What the register keeps, one file a thing."""

from eske.register.models.book_link import BookPerson, BookSource
from eske.register.models.figure import Figure
from eske.register.models.judgement import Remembrance
from eske.register.models.person import Person, Spelling
from eske.register.models.place import Place
from eske.register.models.source import Source
from eske.register.models.statement import Statement

__all__ = [
    "BookPerson",
    "BookSource",
    "Figure",
    "Person",
    "Place",
    "Remembrance",
    "Source",
    "Spelling",
    "Statement",
]
