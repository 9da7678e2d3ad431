"""How are the codes of the catalogue said to a librarian?"""

from collections.abc import Sequence

from django.utils.translation import gettext_lazy as _

from eske.catalogue.models import Book
from eske.references.styles import styles

_REFUSED = {
    "empty": _("It is empty: there is nothing to read in it."),
    "too-large": _("It is larger than %(0)s megabytes: divide it, or give it to the library's technician to import."),
    "too-many": _("It holds more than %(0)s references: divide it, or give it to the library's technician to import."),
    "no-references": _("No references were found in it. Is it the right file?"),
    "unknown-dialect": _(
        "These are records of MARC, but of which kind cannot be told: export them as MARC 21 or UNIMARC."
    ),
    "bad-markup": _("Its markup is damaged: export it anew from the program that made it."),
    "binary": _(
        "This is neither a file of records nor a text: export RIS, BibTeX, MARC or a table, or paste the lines."
    ),
    "unsupported-type": _("Files of this type are not read: export RIS, BibTeX, MARC or a table, or paste the lines."),
    "undecodable": _("Its letters cannot be told: save it in UTF-8."),
    "broken": _("It is damaged or was not received whole: ask for it once more."),
    "locked": _("It is protected by a password: open it and save it without one."),
    "no-text": _("It holds pictures of pages and no text: have the text recognised, or type it."),
}
_REFUSED_OTHERWISE = _("It cannot be read: export it anew from the program that made it, or paste the lines.")
_PROBLEMS = {
    "truncated": _("its end is missing"),
    "bad-leader": _("it does not begin as a record does"),
    "bad-directory": _("its list of fields is damaged"),
    "no-fields": _("it has no fields"),
    "not-a-record": _("something stands here that is no record"),
    "wrong-length": _("it gives its length wrongly; it was read by its end mark"),
    "mended-directory": _("its list of fields counts wrongly; its fields were parted by their end marks"),
    "undecodable": _("some of its letters cannot be told"),
    "bad-markup": _("its markup is damaged"),
    "bad-line": _("a line belongs to no field"),
    "no-end": _("its end mark is missing"),
    "no-begin": _("it does not say what it is; it was taken for a book"),
    "bad-entry": _("it is damaged"),
    "bad-value": _("a value is not of its form"),
    "unmapped-column": _("a column is not known"),
    "no-title": _("it has no title"),
}
_DOUBTS = {
    "unsure": _("read without certainty"),
    "missing": _("not found"),
    "wrong-number": _("the check digit is wrong"),
}
_DOUBLES = {
    "reference": _("the same title, year and volume"),
    "original-title": _("the original title of a garbled one"),
    "isbn-and-title": _("the same ISBN and title"),
    "isbn": _("the same ISBN, but another title"),
    "title-and-name": _("the same title and contributor"),
}


# Fields of a reference that a book keeps under another name, or not as one field.
_FIELDS = {
    "contributors": _("Contributors"),
    "identifiers": _("Numbers and addresses"),
    "parallel_titles": _("title in other languages"),
    "places": _("place of publication"),
    "publishers": _("publisher"),
    "shelf_mark": _("shelf mark"),
    "annotation": _("annotation"),
}


_STYLES = {
    "gost-2018": _("GOST R 7.0.100-2018"),
    "gost-2018-short": _("GOST R 7.0.100-2018, short"),
    "gost-2003": _("GOST 7.1-2003"),
    "gost-2008": _("GOST R 7.0.5-2008"),
}


def say_style(name: str) -> str:
    """What a style of citation is called; its own label where we have no other."""
    return str(_STYLES.get(name, styles()[name].label))


def say_field(name: str) -> str:
    """What a field of a reference is called at the desk."""
    return str(_FIELDS.get(name) or Book._meta.get_field(name).verbose_name)


def say_refused(code: str, values: Sequence[str]) -> str:
    """Why a file was not read, and what helps."""
    said = _REFUSED.get(code, _REFUSED_OTHERWISE)
    return str(said) % {str(number): value for number, value in enumerate(values)}


def say_problem(code: str) -> str:
    return str(_PROBLEMS.get(code, _PROBLEMS["bad-entry"]))


def say_doubt(code: str) -> str:
    return str(_DOUBTS[code])


def say_double(why: str) -> str:
    return str(_DOUBLES[why])
