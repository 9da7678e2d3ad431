"""How are the doubts of a draft said at the command line?"""

from eske.announcements.draft import Doubt

_SAID = {
    "language-unsure": "The language cannot be told.",
    "title-missing": "The text gives no title. Eske proposes the name of the day.",
    "occasion-missing": "No day of remembrance is named.",
    "occasion-without-day": "The day has no date beside it: {0}",
    "books-missing": "No books are listed.",
    "people-missing": "Nobody is named as remembered.",
    "quotation-unclosed": "A quotation runs over several paragraphs. Are its ends right? “{0} …”",
    "quotation-without-speaker": "Nobody is named as the speaker of “{0} …”",
    "figure-without-number": "A figure in words alone: “{0}”",
    "figure-scope-carried": "Whom this counts was taken from the sentence before: “{0}”",
    "figure-unsure": "Is this a figure of loss? “{0}”",
    "role-unsure": "{0}: is “{1}” right?",
    "forms-joined": "Is this one person? {0} ({1})",
    "title-garbled": "The title may be garbled by translation: {0} ({1})",
    "imprint-incomplete": "The reference has no {1}: {0}",
}


def explain_doubt(doubt: Doubt) -> str:
    return _SAID[doubt.code].format(*doubt.values)
