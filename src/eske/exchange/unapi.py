"""In which formats can a record be had? The list that programs ask for first (unAPI, version 1)."""

from collections.abc import Iterable
from typing import NamedTuple
from xml.sax.saxutils import quoteattr


class Offered(NamedTuple):
    """A format by the name under which it is asked for, and its media type."""

    name: str
    media_type: str


def offer(formats: Iterable[Offered], identifier: str = "") -> bytes:
    """The list of formats as XML; with an identifier, of those in which that record can be had."""
    lines = [f"<format name={quoteattr(one.name)} type={quoteattr(one.media_type)}/>" for one in formats]
    of = f" id={quoteattr(identifier)}" if identifier else ""
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<formats{of}>{"".join(lines)}</formats>\n'.encode()
