"""Which Kazakh and which Russian word is this word of a name, in whatever script it is written?"""

import re
import unicodedata
from dataclasses import dataclass, replace

from eske.names.spell_family import Made, put_together, taken_apart
from eske.names.spell_letters import in_kazakh
from eske.text import in_cyrillic, normalise

_KAZAKH = re.compile("[әғқңөұүһі]")
_UKRAINIAN = re.compile("[їєґ]")
_BARRED = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ə": "a"})
_FROM_UKRAINIAN = str.maketrans({"і": "и", "и": "ы", "є": "е", "ї": "и", "ґ": "г"})


@dataclass(frozen=True, slots=True)
class Bases:
    """A word in small Cyrillic letters: as Kazakh, in stem and ending, and as Russian.

    `kazakh` is None for a word that is not made of Kazakh elements: Kazakh then writes it as Russian does. `russian` is
    None where only the Kazakh word is given. `how` has the codes of what was concluded: read:SYSTEM for a word read
    from other letters, kazakh-letters where those that Russian does not tell apart were put back.
    """

    kazakh: Made | None
    russian: str | None
    how: tuple[str, ...] = ()


def bases_of(word: str, alphabet: str | None) -> Bases:
    """The bases of one word of a name, whose Latin alphabet is known from the whole name."""
    known = normalise(word)
    if known.script == "Arab":
        return Bases(taken_apart(in_cyrillic(known.text, "kk-Arab")), None, ("read:kk-Arab",))
    if known.script == "Latn" and alphabet:
        return Bases(taken_apart(in_cyrillic(word, alphabet).casefold()), None, (f"read:{alphabet}",))
    if known.script == "Latn":
        return _of_russian(in_cyrillic(_plain(known.text), "ru-en"), "read:ru-en")
    if _UKRAINIAN.search(known.text):
        return _of_russian(known.text.translate(_FROM_UKRAINIAN), "read:uk")
    if _KAZAKH.search(known.text):
        return Bases(taken_apart(known.text), None)
    return _of_russian(known.text)


def _plain(word: str) -> str:
    """Latin letters without their marks, for who reads them as English."""
    return "".join(c for c in unicodedata.normalize("NFD", word.translate(_BARRED)) if not unicodedata.combining(c))


def _of_russian(word: str, *how: str) -> Bases:
    """A Russian word with its Kazakh one, where its stem is made of Kazakh elements or its ending is Kazakh."""
    made = taken_apart(word)
    stem = in_kazakh(made.stem, sure=word.endswith(("ин", "ина"))) or (made.stem if made.kind == "uly" else None)
    if stem is None:
        return Bases(None, word, how)
    kazakh = replace(made, stem=stem, kind="uly" if made.kind == "vich" else made.kind)
    changed = put_together(kazakh, kazakh=True) != word
    return Bases(kazakh, word, (*how, "kazakh-letters") if changed else how)
