"""May an initial stand for this word?"""

from eske.names.edits import tables
from eske.names.words import Word

_FITS, _FITS_ACROSS = 0.6, 1.0  # what the first sound of a word may cost against an initial, in one script and across


def begin_alike(one: Word, other: Word) -> bool:
    """Whether two words, of which one may be an initial, begin with one letter, or one sound spelt otherwise."""
    table = tables()[False, False]
    most = _FITS if one.script == other.script else _FITS_ACROSS
    return one.text[0].casefold() == other.text[0].casefold() or any(
        table[a[0]][b[0]] <= most for a in one.sounds for b in other.sounds
    )
