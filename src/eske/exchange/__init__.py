"""What we hand to other programs: plain payloads, no HTTP."""

from eske.exchange.calendar import Day, calendar

__all__ = ["Day", "calendar"]
