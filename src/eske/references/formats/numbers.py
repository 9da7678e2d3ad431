"""Which numbers name the thing, and are they right?"""

import re
from typing import Any

from eske.references.model import Identifier, Reference
from eske.references.structured import book_number, serial_number

# What stands behind the number: binding, price, which volume.
_NUMBER = re.compile(r"\d[\dXxХх\s–‑-]*[\dXxХх]")
_FIELDS = ("isbn", "issn", "doi", "url")
_CHECKED = {"isbn": book_number, "issn": serial_number}
_DOI = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|doi:\s*)?(10\.\d{4,9}/\S+)", re.IGNORECASE)


def bare_number(text: str) -> str:
    """The number alone of `978-601-… (в пер.)`; the whole text where it does not begin with one."""
    match = _NUMBER.match(text.strip())
    return match.group().strip() if match else text.strip()


def doi_of(text: str) -> str | None:
    """The DOI of an address or of `doi:…`; None where the text is none."""
    match = _DOI.fullmatch(text.strip())
    return match[1] if match else None


def identified(found: dict[str, Any]) -> None:
    """Turn the lists of numbers found under `scheme+` into fields of a reference and its identifiers, in place."""
    numbers: list[Identifier] = []
    for key in [key for key in found if key.endswith("+")]:
        scheme, values = key[:-1], found.pop(key)
        if scheme in _FIELDS:
            found.setdefault(scheme, values[0])
        numbers += [identifier(scheme, value) for value in values]
    if numbers:
        found["identifiers"] = list(dict.fromkeys(numbers))


def identifier(scheme: str, value: str) -> Identifier:
    """The number, checked where its scheme has a check digit."""
    check = _CHECKED.get(scheme)
    return check(value) if check else Identifier(scheme, value)


def further(reference: Reference) -> list[Identifier]:
    """The identifiers that no field of their own holds: second book numbers, and numbers of other schemes."""
    own = {(name, value) for name in _FIELDS if (value := getattr(reference, name))}
    own |= {(name, identifier(name, value).value) for name, value in own}
    return [number for number in reference.identifiers if (number.scheme, number.value) not in own]
