"""How is a personal name written, letter by letter?

Patterns as strings, to be put together: they say what could be a name, not what is one.
"""

_CAPITALS = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŹŻŽА-ЯЁӘҒҚҢӨҰҮҺІЇЄҐЎ"
UPPER = rf"[{_CAPITALS}]"
_LOWER = rf"[^\W\d_{_CAPITALS}]"
_LETTER = r"[^\W\d_]"
_INNER = r"['’ʼ′`´-]"

SMALL_WORD = rf"[a-zа-яёіїєґәғқңөұүһ]{_LETTER}*"
# A capital behind a small letter begins another word that is glued on, but for McDonald and the like.
_STEM = rf"(?:(?:Mc|Mac|De|Di|La|Le|Fitz){UPPER}{_LOWER}+|{UPPER}['’ʼ]{UPPER}?{_LOWER}+|{UPPER}(?:{_LOWER}+|{UPPER}+))"
WORD = rf"{_STEM}(?:{_INNER}{_LETTER}+)*"
INITIAL = rf"{UPPER}(?![A-ZА-ЯЁӘҒҚҢӨҰҮҺІЇЄҐ]){_LETTER}?\.(?:-{UPPER}\.)?"  # not a Roman number
INITIALS = rf"{INITIAL}(?:\s?{INITIAL}){{0,2}}"

# Small words in the middle of a name, and those behind it that Kazakh and Azerbaijani write apart.
PARTICLE = r"(?:de|del|della|di|da|du|la|le|von|van|der|den|ten|ter|zu|al|el|ibn|bin|ben|де|фон|ван|дер|аль|ибн)"
ENDING_WORD = r"(?:оглы|улы|ұлы|қызы|кызы)"

# Words of a name apart by blanks, not by line ends.
GAP = r"[ \u00a0\u2009]+"
_MORE = rf"{GAP}(?:{PARTICLE}{GAP})?(?:{UPPER}\.{GAP})?{WORD}"
_ENDING = rf"(?:{GAP}{ENDING_WORD}(?!\w))?"
WORDS = rf"{WORD}(?:{_MORE}){{0,3}}{_ENDING}"
ROW = rf"{WORD}(?:{_MORE})*{_ENDING}"

WITH_INITIALS = rf"{INITIALS}[ \u00a0]?{WORD}"
INITIALS_BEHIND = rf"{WORD},?{GAP}{INITIALS}"

# “Family, Given.”, as English lists of books begin.
TURNED = rf"(?P<family>{WORD}),\s(?P<given>{WORD}(?:\s{UPPER}\.)?)(?=\.\s)"

PERSON = rf"(?:{WITH_INITIALS}|{INITIALS_BEHIND}(?![ \u00a0]?[^\W\d_])|{WORDS})"
AND = r"(?:\s*[,;&]\s*|\s+(?:и|та|і|й|and|мен|бен|пен|және)\s+)"
PEOPLE = rf"{PERSON}(?:{AND}{PERSON})*"
