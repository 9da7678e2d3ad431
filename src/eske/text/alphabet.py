"""In which of the Latin alphabets of Kazakh is this name written?"""

import re
import unicodedata

from eske.text.translit import APOSTROPHES

_Q = "q(?!u[aeio])"  # of Kazakh, not of Márquez
_VOWEL_Y = r"[^\W\d_aeiouäöüı]y[^\W\d_aeiouäöüı]"
_NAME = r"(?:[oe]v|[oe]va|uly|qyzy)\b"  # endings that German, Turkish, Spanish and Czech names do not have
# The first that fits is taken. What another language shares with an alphabet proves nothing alone.
_SIGNS = (
    ("kk-bgn", rf"^(?=.*[ūīäöü])(?=.*(?:zh|gh|kh))|^(?=.*ū)(?=.*[cs]h)|^(?=.*ī)(?=.*(?:sh|{_Q}|[äöü]|{_NAME}))"),
    ("kk-Latn-2018", rf"ǵ|ý\B|[aeou]ı|^(?=.*[áóúń])(?=.*(?:ı|{_Q}|{_NAME}))|^(?=.*ı)(?=.*(?:sh|ch))"),
    ("kk-Latn-2017", r"[aginscuy]'(?=.*')|[gnscuy]'"),
    ("kk-Latn-2019", rf"ŋ|^(?=.*w)(?=.*[ğşçı])|^(?=.*ç)(?=.*{_Q})"),
    ("kk-tr", r"\b(?!\w*[qūy])(?=\w*ı)(?=\w*[aou])(?!\w*[eöüä]\w*(?<![oe]v)(?<![oe]va)\b)"),
    ("kk-Latn", rf"ū|\bğ|^(?=.*[äöüğşñ])(?=.*(?:{_Q}|{_VOWEL_Y}|{_NAME}))|^(?=.*ä)(?=.*[ğşñı])"),
    ("kk-Latn", r"\b(?=\w*ı)(?=\w*[eöüä])(?!\w*[aou])"),
    ("kk-tr", r"ı"),
)
_PATTERNS = tuple((code, re.compile(signs)) for code, signs in _SIGNS)


def kazakh_latin_of(name: str) -> str | None:
    """The code of the alphabet (kk-Latn, kk-Latn-2019 …, kk-bgn, kk-tr) that the letters of a name show.

    None where they show none: Latin letters of English practice, or of another language.
    """
    small = unicodedata.normalize("NFC", name).translate(APOSTROPHES).lower().replace("i̇", "i")
    return next((code for code, signs in _PATTERNS if signs.search(small)), None)
