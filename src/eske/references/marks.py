"""By which marks of punctuation is a reference divided?"""

import re

# In single quotes an apostrophe stands within a word, or behind the s of a plural.
QUOTED = (
    r"«[^«»]*»|“[^“”]*”|„[^„“”]*[“”]|\"[^\"\s][^\"]*\""
    r"|(?<![^\s(\[])[‘'](?:[^‘’']|(?<=\w)[’'](?=\w)|(?<=s)[’'](?=\s[a-z]))+[’'](?!\w)"
)
# A note in Chicago style has the imprint in brackets: `(Almaty: Sardar, 2014)`.
_IMPRINT = r"[^():,\d]{3,40}(?:,\s[^():\d]{2,20})?:\s[^():]{3,80},\s(?:1[5-9]|20)\d\d"
# APA style has the edition in brackets behind the title: `(2nd ed.)`.
_EDITION = r"(?:\d{1,2}(?:st|nd|rd|th)|[Rr]ev\.)\sedn?\b"
# What brackets and quotes hold is not divided; a bracket with a slash in it holds a description of its own. That a mark
# begins here is asked first, for nearly everywhere none does.
MARKS = re.compile(
    rf"""(?=[\s.,;:/=–—()\[«“„"‘'-])(?:
    (?P<opened>[.,]?\s*\((?={_IMPRINT}\)|{_EDITION}))|(?P<closed>(?<=[\d.])\)[.,]?\s*)
    |(?P<whole>\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\[\]/]*\]|{QUOTED})
    |(?P<container>\s*//+\s*)
    |(?P<slash>\s+/\s*|\s*/\s+|(?<=[.\])»a-zа-яёәғқңөұүһі])/(?=[^\W\d_]))
    |(?P<dash>[.,;:]*\s*[–—]+\s+|[.,;:]*\s+[–—-]+\s*|[.,;:]+\s*[–—-]+\s*|(?<=\d{{4}})-(?=\d{{1,4}}\s*[сcбp]\b)
       |(?<=[^\W\d_])-(?=(?:1[5-9]|20)\d\d\s*-\s*[№\w])|(?<=\d)-(?=№|(?:[сcСCбБ]|стр|бет)\.?\s?\d))
    |(?P<equals>\s+=\s*)
    |(?P<colon>\s*:\s*)
    |(?P<semicolon>\s*;\s*)
    |(?P<comma>\s*,(?:\s*[,.])*\s*)
    |(?P<stop>\s*(?:\.\s*)+))""",
    re.VERBOSE,
)
SIGN = {
    "opened": "-",
    "closed": ".",
    "container": "//",
    "slash": "/",
    "dash": "-",
    "equals": "=",
    "colon": ":",
    "semicolon": ";",
    "comma": ",",
    "stop": ".",
}
