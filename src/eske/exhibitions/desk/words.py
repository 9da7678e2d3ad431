"""How are the codes of the desk said in the reader's language: kinds, doubts, reasons and errors?"""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from eske.announcements.draft import Doubt
from eske.exhibitions.models import Mention
from eske.text.errors import UnreadableDocument

KINDS = {
    "title": gettext_lazy("title"),
    "occasion": gettext_lazy("occasion"),
    "person": gettext_lazy("person"),
    "book": gettext_lazy("book"),
    "figure": gettext_lazy("figure"),
    "quotation": gettext_lazy("quotation"),
    "place": gettext_lazy("place"),
}
SECTIONS = {
    "look": gettext_lazy("Please look"),
    "title": gettext_lazy("Title"),
    "occasion": gettext_lazy("Day of remembrance"),
    "person": gettext_lazy("People"),
    "book": gettext_lazy("Books"),
    "figure": gettext_lazy("Figures"),
    "quotation": gettext_lazy("Quotations"),
    "place": gettext_lazy("Places"),
}
_DOUBTS = {
    "language-unsure": gettext_lazy("The language cannot be told."),
    "title-missing": gettext_lazy("The text gives no title; the name of the day will be proposed. Mark one if it has."),
    "occasion-missing": gettext_lazy("No day of remembrance is named."),
    "occasion-without-day": gettext_lazy("The day has no date beside it."),
    "books-missing": gettext_lazy("No books were found."),
    "people-missing": gettext_lazy("Nobody is named as remembered."),
    "quotation-unclosed": gettext_lazy("The quotation runs over several paragraphs. Are its ends right?"),
    "quotation-without-speaker": gettext_lazy("Nobody is named as the speaker."),
    "figure-without-number": gettext_lazy("A figure in words alone."),
    "figure-scope-carried": gettext_lazy("Whom this counts was taken from the sentence before."),
    "figure-unsure": gettext_lazy("Is this a figure of loss? What it counts stands further off."),
    "role-unsure": gettext_lazy("Is the role right?"),
    "forms-joined": gettext_lazy("Is this one person? %(first)s"),
    "title-garbled": gettext_lazy("The title may be garbled by translation."),
}
_FIELDS = {
    "place": gettext_lazy("The reference has no place of publication."),
    "year": gettext_lazy("The reference has no year."),
}
_REASONS = {
    "kept-spelling": gettext_lazy("the register keeps this spelling"),
    "family-and-given": gettext_lazy("family name and given name sound alike"),
    "family-and-initial": gettext_lazy("the family name sounds alike and the initial fits"),
    "given-and-patronymic": gettext_lazy("given name and patronymic fit"),
    "reference": gettext_lazy("the same title and year"),
    "original-title": gettext_lazy("its original title"),
    "isbn-and-title": gettext_lazy("the same ISBN and title"),
    "isbn": gettext_lazy("the same ISBN"),
    "title-and-name": gettext_lazy("the same title and author, another year or none"),
    "title-alike": gettext_lazy("a title much like it"),
    "same-day": gettext_lazy("the same day of the year"),
    "same-day-and-name": gettext_lazy("the same day and a name much like it"),
    "kept-here": gettext_lazy("kept in this site"),
    "chosen": gettext_lazy("chosen at the desk"),
}
_ERRORS = {
    "empty": gettext_lazy("it is empty: nothing can be read in it."),
    "too-large": gettext_lazy("it has %(first)s bytes, and no more than %(second)s are read. Is it an announcement?"),
    "too-large-unpacked": gettext_lazy(
        "unpacked it has %(first)s bytes, and no more than %(second)s are read. Is it an announcement?"
    ),
    "too-long": gettext_lazy(
        "its text has %(first)s characters, and no more than %(second)s are read. Is it an announcement?"
    ),
    "too-many-pages": gettext_lazy("it has %(first)s pages, and no more than %(second)s are read."),
    "binary": gettext_lazy("this is no text. Save the announcement as .docx, .odt, .html, .pdf or .txt."),
    "unsupported-type": gettext_lazy(
        "documents of the type %(first)s are not read. Save it as .docx, .odt, .html, .pdf or .txt."
    ),
    "undecodable": gettext_lazy("its letters cannot be told (tried %(first)s). Save it as plain text in UTF-8."),
    "broken": gettext_lazy("it is damaged or was not received whole. Ask for it once more."),
    "locked": gettext_lazy("it is protected by a password. Open it and save it without one."),
    "no-text": gettext_lazy(
        "its pages are pictures without text, as from a scanner. Have the text recognised, or type it."
    ),
    "package-missing": gettext_lazy(
        "this site cannot read documents of the type %(first)s: the package %(second)s is missing."
    ),
}


def say_doubt(doubt: Doubt) -> str:
    """The question that a doubt asks; a doubt without words of its own is shown by its code."""
    if doubt.code == "imprint-incomplete" and doubt.values[1] in _FIELDS:
        return str(_FIELDS[doubt.values[1]])
    said = _DOUBTS.get(doubt.code, _("Please look: %(code)s"))
    return str(said) % {"code": doubt.code, "first": doubt.values[0] if doubt.values else ""}


def say_reason(rule: str) -> str:
    """Why something of the site was proposed."""
    return str(_REASONS.get(rule, rule))


def say_unreadable(error: UnreadableDocument) -> str:
    """Why a document cannot be read and what to do, with its name."""
    first, second, *_rest = (*error.values, "", "")
    said = _ERRORS.get(error.code, _("it cannot be read (%(code)s)."))
    return f"{error.name}: " + str(said) % {"code": error.code, "first": first, "second": second}


def say_role(role: str) -> str:
    """The role of a person."""
    return str(dict(Mention.Role.choices).get(role, role))
