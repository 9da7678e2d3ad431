"""What the catalogue keeps, one file a thing."""

from eske.catalogue.models.book import Book
from eske.catalogue.models.contributor import Contributor
from eske.catalogue.models.holding import Holding
from eske.catalogue.models.imported import ImportedFile
from eske.catalogue.models.incoming import Incoming, IncomingBook
from eske.catalogue.models.judgement import BookJudgement
from eske.catalogue.models.language import Language
from eske.catalogue.models.original import Original

__all__ = [
    "Book",
    "BookJudgement",
    "Contributor",
    "Holding",
    "ImportedFile",
    "Incoming",
    "IncomingBook",
    "Language",
    "Original",
]
