"""What we hand to other programs: plain payloads, no HTTP."""

from eske.exchange.calendar import Day, calendar
from eske.exchange.coins import coins
from eske.exchange.highwire import highwire
from eske.exchange.jsonld import Exhibition, book_data, exhibition_data, script_text
from eske.exchange.unapi import Offered, offer

__all__ = [
    "Day",
    "Exhibition",
    "Offered",
    "book_data",
    "calendar",
    "coins",
    "exhibition_data",
    "highwire",
    "offer",
    "script_text",
]
