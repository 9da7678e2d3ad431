"""Which coded characters does a record have that is made here?"""

import re
from datetime import date

from eske.references.formats.languages import marc_code
from eske.references.formats.marc.crosswalk import Dialect
from eske.references.formats.marc.text import TextField
from eske.references.model import Reference


def coded(reference: Reference, by: Dialect) -> TextField:
    """Field 008 of MARC 21, or field 100 of UNIMARC, which says that the record is in UTF-8 (50).

    Both tell the day on which the record is made; what is not known is left as it is for things unknown.
    """
    today = date.today()
    year = next(iter(re.findall(r"(?<!\d)[12]\d{3}(?!\d)", reference.year or "")), "")
    if by.name == "marc21":
        language = marc_code(reference.language or "") or "und"
        return TextField(
            "008", "", (("", f"{today:%y%m%d}{'s' if year else 'n'}{year or 'uuuu'}    xx {'|' * 17}{language}|d"),)
        )
    return TextField(
        "100", "  ", (("a", f"{today:%Y%m%d}{'d' if year else 'u'}{year or '    '}    u  y0rusy50      ca"),)
    )
