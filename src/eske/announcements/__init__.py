"""What does this announcement announce?

`read` makes a `Draft` of a document: the occasion, figures, the quotation and its speaker, people with roles, places
and books, each thing with its span in the text, the rule that found it and a confidence, and what is doubtful.
`draft_to_json` and `draft_from_json` write and read a draft as a file that a person may correct.
"""

from eske.announcements.draft import Draft
from eske.announcements.from_json import draft_from_json
from eske.announcements.node import BadDraft
from eske.announcements.reader import read
from eske.announcements.to_json import SCHEMA, draft_to_json

__all__ = ["SCHEMA", "BadDraft", "Draft", "draft_from_json", "draft_to_json", "read"]
