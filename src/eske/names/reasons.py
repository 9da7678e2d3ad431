"""Why may two names be one person's, word by word?"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from eske.names.cases import nominatives
from eske.names.evidence import Evidence, full_pairs
from eske.names.fathers import is_patronymic
from eske.names.letters import changed
from eske.names.pairing import Pair, Pairing
from eske.names.weights import table
from eske.names.words import Kind, Word


@dataclass(frozen=True, slots=True)
class Reason:
    """What one word of each name, or the whole, says: a code, the words as written, and what it adds to the log odds.

    same-word, same-sound (written otherwise), like-sound (heard or spelt otherwise), equivalent (one name in two
    languages, or its short form), declined (one is a case of the other), other-word (two words in one place),
    other-patronymic (two fathers), father (the patronymic is made of the other's given name); initial, other-initial;
    other-generation (Jr. and Sr.), generation-alone (Jr., and no such word); patronymic-alone, family-alone,
    initial-alone, word-alone (no partner in the other name); common (very many bear this name), order (the words come
    in another order), crossed (two of them change places), one-word (a single word was compared), unreadable (no word
    can be read aloud).

    `letters` are the letters that changed, one side against the other, '' where there is none; `endings` the two
    endings of one role: -ов against -ұлы, or against none.
    """

    code: str
    one: str = ""
    other: str = ""
    weight: float = 0.0
    letters: tuple[tuple[str, str], ...] = ()
    endings: tuple[str, str] | None = None

    def turned(self) -> "Reason":
        """The reason with its two sides changed."""
        letters = tuple((other, one) for one, other in self.letters)
        endings = self.endings and (self.endings[1], self.endings[0])
        return replace(self, one=self.other, other=self.one, letters=letters, endings=endings)


def reasons(
    ones: Sequence[Word], others: Sequence[Word], found: Pairing, said: Sequence[Evidence]
) -> tuple[Reason, ...]:
    """A reason for each word of the two names in the order of the first, then those for the whole."""
    if not ones or not others:
        return (Reason("unreadable"),)

    def weight(*kinds: str, pair: Pair | None = None) -> float:
        parts = (e for e in said if e.pair is pair and (e.kind in kinds if kinds else e.kind != "common"))
        return round(sum(table("name")[part.kind] * part.value for part in parts), 2)

    placed = []
    for pair in found.same:
        placed.append((pair, replace(_of_words(ones, others, pair), weight=weight(pair=pair))))
    for code, pair in _apart(found, said):
        placed.append((pair, Reason(code, _text(ones, pair.ones), _text(others, pair.others), weight(pair=pair))))
    by_word = [reason for _, reason in sorted(placed, key=lambda item: item[0].ones)]
    common = [
        Reason("common", _text(ones, pair.ones), _text(others, pair.others), weight("common", pair=pair))
        for pair in full_pairs(ones, others, found)
        if any(e.kind == "common" and e.pair is pair for e in said)
    ]
    return (*by_word, *_alone(ones, others, found, said), *common, *_whole(said))


def _apart(found: Pairing, said: Sequence[Evidence]) -> list[tuple[str, Pair]]:
    """The pairs that are not two spellings of one word, with their codes."""
    coded = [("other-patronymic" if pair in found.patronymics else "other-word", pair) for pair in found.clashes]
    coded += [("father", pair) for pair in found.fathers]
    coded += [("initial", pair) for pair in found.fits] + [("other-initial", pair) for pair in found.misfits]
    codes = {"generation-other": "other-generation", "generation-alone": "generation-alone"}
    return coded + [(codes[each.kind], each.pair) for each in said if each.kind in codes and each.pair]


def _of_words(ones: Sequence[Word], others: Sequence[Word], pair: Pair) -> Reason:
    one, other = _text(ones, pair.ones), _text(others, pair.others)
    near = pair.near
    if one.casefold() == other.casefold() or near is None:
        return Reason("same-word", one, other)
    if near.equivalent:
        return Reason("equivalent", one, other)
    if (
        near.declined
        or one.casefold() in nominatives(other.casefold())
        or other.casefold() in nominatives(one.casefold())
    ):
        return Reason("declined", one, other)
    letters, endings = changed(one.replace(" ", ""), other.replace(" ", ""), near)
    return Reason("like-sound" if near.cost else "same-sound", one, other, letters=letters, endings=endings)


def _alone(ones: Sequence[Word], others: Sequence[Word], found: Pairing, said: Sequence[Evidence]) -> list[Reason]:
    """The words without partner, each with the weight of its kind; particles come and go, and are not named."""
    kinds = iter([e for e in said if e.kind.startswith("left")])
    reasons = []
    for words, left, turned in ((ones, found.left[0], False), (others, found.left[1], True)):
        for place in left:
            word = words[place]
            if word.kind is Kind.PARTICLE:
                continue
            if word.kind is Kind.INITIAL:
                reason = Reason("initial-alone", word.text)
            else:
                kind = next(kinds)
                reason = Reason(
                    _role(word, kind.kind), word.text, weight=round(table("name")[kind.kind] * kind.value, 2)
                )
            reasons.append(reason.turned() if turned else reason)
    return reasons


def _role(word: Word, kind: str) -> str:
    if is_patronymic(word):
        return "patronymic-alone"
    return "family-alone" if kind == "left-last" else "word-alone"


def _whole(said: Sequence[Evidence]) -> list[Reason]:
    codes = {"swapped": "order", "crossed": "crossed", "alone": "one-word"}
    return [Reason(codes[e.kind], weight=round(table("name")[e.kind] * e.value, 2)) for e in said if e.kind in codes]


def _text(words: Sequence[Word], places: tuple[int, ...]) -> str:
    return " ".join(words[place].text for place in places)
