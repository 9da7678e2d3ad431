"""In which script is this word written?"""

import re

# Letters of a script in the blocks of Unicode that name it (Scripts.txt): Cyrillic, Latin, Arabic with its forms.
_LETTERS = {
    "Cyrl": re.compile("[\u0400-\u0482\u048a-\u052f\u1c80-\u1c8a\ua640-\ua66e\ua680-\ua69d]"),
    "Latn": re.compile("[A-Za-zªº\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua722-\ua787]"),
    "Arab": re.compile(
        "[\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\ufb50-\ufdfb\ufe70-\ufefc]"
    ),
}


def script_of(word: str) -> str:
    """The script of most letters of a word: Cyrl, Latn, Arab, or Zyyy where it has none of these letters."""
    counts = {script: len(letters.findall(word)) for script, letters in _LETTERS.items()}
    best = max(counts, key=lambda script: counts[script])
    return best if counts[best] else "Zyyy"


def scripts_in(word: str) -> frozenset[str]:
    """Every script of which a word has a letter; of the three that are told here."""
    return frozenset(script for script, letters in _LETTERS.items() if letters.search(word))
