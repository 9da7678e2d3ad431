"""Where do the words of an item begin, behind its bullet, emoji, letter or number?"""

import re

from eske.text.span import Span

# Arrows, signs, dingbats and emoji, with what changes their look.
_LOOK = "[\ufe0f\u200d\U0001f3fb-\U0001f3ff]*"
_SIGN = f"(?:\\d\ufe0f?\u20e3|[\u2022\u2023\u25e6\u00b7*\u2190-\u2bff\U0001f000-\U0001faff]{_LOOK})"
_LETTER = r"[a-zа-яәіғқңөұүһєї]\)"
BULLET = rf"(?:\s*(?:{_SIGN}|[–—-](?!\s*[\d–—-])|\d{{1,3}}\s*[.)](?!\d)|{_LETTER}))+\s*"
_BULLET = re.compile(BULLET)


def without_bullet(text: str, line: Span) -> Span:
    """The line from its first word on; a line without a bullet as it is."""
    match = _BULLET.match(text, line.start, line.end)
    return Span(match.end(), line.end) if match else line


def has_bullet(text: str, line: Span) -> bool:
    return _BULLET.match(text, line.start, line.end) is not None
