"""How much does each thing that two names show weigh?"""

import math
import re
import tomllib
from functools import cache
from importlib.resources import files

from eske.names.nearness import Nearness

LEAST, MOST = -4.0, 6.0  # log odds of one word: no sound alone proves more
_FORMANT = re.compile("(?<=..)(sk|enko|uk|[ij]an|dze|Svili|s[oe]n|e[sz]|iC)D?$")
_FAR = 0.35  # slips a sound from which more slips tell little more


def alike(near: Nearness | None) -> float:
    """The log odds that two words are one name, by what it costs to hear one as the other."""
    weights = table("word")
    if near is None:
        return LEAST
    if near.equivalent:
        return weights["equivalent"]
    if near.distinct:
        return weights["distinct"]
    if near.cost == 0:
        return MOST
    said = sum(weights[key] * value for key, value in word_features(near).items())
    if formant(near.ones) != formant(near.others):
        said += weights["formants"]
    return max(LEAST, min(MOST, said))


def word_features(near: Nearness) -> dict[str, float]:
    """What of two words the odds are made of: slips, sounds, and slips a sound."""
    rate = near.cost / max(near.length, 1)
    return {
        "bias": 1.0,
        "root-of-rate": math.sqrt(rate),
        "slips": near.cost,
        "sounds": float(near.length),
        "far": max(0.0, rate - _FAR) * (not near.kin),
        "kin": float(near.kin),
        "kin-root-of-rate": math.sqrt(rate) * near.kin,
        "kin-far": max(0.0, rate - _FAR) * near.kin,
        "odd": float(near.odd),
        "odd-in-short": near.odd / max(near.length, 1),
        "odd-first": float(near.odd > 0 and near.ones[:1] != near.others[:1]),
        "odd-last": float(near.odd > 0 and near.ones[-1:] != near.others[-1:]),
    }


def formant(sounds: str) -> str:
    """What a family name is formed with (-ский, -енко, -дзе); -ов and -ин do not count, for they come and go."""
    found = _FORMANT.search(sounds)
    return found.group(1) if found else ""


@cache
def table(kind: str) -> dict[str, float]:
    """The weights of `weights.toml` for a `word` or a whole `name`."""
    text = files("eske.names").joinpath("weights.toml").read_text(encoding="utf-8")
    found: dict[str, float] = tomllib.loads(text)[kind]
    return found
