"""Which dialect of MARC is this record: MARC 21, UNIMARC or RUSMARC?"""

from collections import Counter
from collections.abc import Iterable

from eske.references.formats.marc.record import MarcRecord

DIALECTS = ("marc21", "unimarc", "rusmarc")
# What only one of the two families has, or has in another sense (MARC 21 Format for Bibliographic Data; UNIMARC Manual:
# Bibliographic Format; Российский коммуникативный формат RUSMARC).
_MARC21 = dict.fromkeys(("245",), 4) | dict.fromkeys(("008", "040", "260", "264"), 2)
_MARC21 |= dict.fromkeys(("050", "082", "110", "240", "490", "650"), 1)
_UNIMARC = (
    dict.fromkeys(("200",), 4) | dict.fromkeys(("210",), 3) | dict.fromkeys(("215", "463", "701", "702", "801"), 2)
)
_UNIMARC |= dict.fromkeys(("105", "225", "461", "606"), 1)
_RUSSIAN = (b"\x1faRU", b"\x1fgRCR", b"\x1fgPSBO", b"\x1f2rubbk")


def dialect_of(record: MarcRecord) -> str | None:
    """One of `DIALECTS`; None where the fields speak for none, or for two alike."""
    tags = {field.tag for field in record.fields}
    marc21 = sum(weight for tag, weight in _MARC21.items() if tag in tags)
    unimarc = sum(weight for tag, weight in _UNIMARC.items() if tag in tags)
    # Field 100 is a name in MARC 21, and a string of 35 or 36 coded characters with no indicators in UNIMARC.
    for field in record.fields:
        if field.tag == "100":
            coded = field.data[4:12].isdigit() and field.data[2:4] == b"\x1fa"
            marc21, unimarc = marc21 + 3 * (not coded), unimarc + 3 * coded
    if record.leader[22:24] == b"00":
        marc21 += 1
    if marc21 == unimarc:
        return None
    if marc21 > unimarc:
        return "marc21"
    return "rusmarc" if _is_russian(record, tags) else "unimarc"


def _is_russian(record: MarcRecord, tags: set[str]) -> bool:
    if "899" in tags:
        return True
    return any(sign in field.data for field in record.fields if field.tag in ("801", "686") for sign in _RUSSIAN)


def dialect_of_file(records: Iterable[MarcRecord]) -> str | None:
    """The dialect of most of these records, for those that do not tell it themselves."""
    counts = Counter(found for record in records if (found := dialect_of(record)))
    return counts.most_common(1)[0][0] if counts else None
