"""Which words, initials and brackets does a name as written consist of?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from eske.names.lexicon import is_listed
from eske.text import Span

_LETTER = r"(?:[^\W\d_][\u0300-\u036f]*)"
_PATTERNS = (
    ("bracket", r"\([^()]*\)|\[[^\[\]]*\]|«[^«»]*»|“[^“”]*”|„[^„“”]*[“”]|\"[^\"]*\""),
    (
        "initial",
        rf"(?<!\w){_LETTER}{{1,2}}\.(?:-{_LETTER}{{1,2}}\.)?|(?<!\w){_LETTER}\s\.|(?<![\w'’ʼ-]){_LETTER}(?![\w'’ʼ-])",
    ),
    ("word", rf"{_LETTER}(?:['’ʼʻ`-]?{_LETTER})*\.?"),
    ("comma", "[,،]"),
)
_SPACE = re.compile(r"\s")
_TOKEN = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _PATTERNS))


@dataclass(frozen=True, slots=True)
class Token:
    """A word, initial, bracket or comma of a name; `before` are the particles in front of a word."""

    kind: str
    text: str
    span: Span
    before: tuple["Token", ...] = ()
    mark: str = ""  # son: the ending stands apart; father, line


def tokens_of(written: str) -> tuple[Token, ...]:
    """The tokens of a name. An ending that stands apart (Момыш ұлы) is one word with the name before it."""
    found = [Token(str(match.lastgroup), match.group(), Span(*match.span())) for match in _TOKEN.finditer(written)]
    last = max((at for at, token in enumerate(found) if token.kind == "word"), default=0)
    named = (_named(token, last=at == last) for at, token in enumerate(found))
    return tuple(_with_particles(_joined(named, written)))


def _named(token: Token, *, last: bool) -> Token:
    """The token with its kind as the lists know it: a title may look like a word or like an initial (St.).

    The last word of a name is a title only in small letters: Граф and Пан are family names too.
    """
    if token.kind == "initial" and not is_listed("titles", token.text):
        return replace(token, text=_SPACE.sub("", token.text).rstrip(".") + ".")
    if token.kind in ("word", "initial") and _is_title(token.text, small=not token.text[:1].isupper(), last=last):
        return replace(token, kind="title")
    if token.kind == "word" and token.text.endswith("."):
        return replace(token, text=token.text.rstrip("."))
    return token


def _is_title(word: str, *, small: bool, last: bool) -> bool:
    return (is_listed("titles", word) and (small or not last)) or (is_listed("epithets", word) and small)


def _joined(tokens: Iterator[Token], written: str) -> list[Token]:
    joined: list[Token] = []
    for token in tokens:
        last = joined[-1] if joined else None
        mark = next((kind for kind in ("sons", "lineages") if is_listed(kind, token.text)), "")
        if last and last.kind == "word" and not last.mark and token.kind == "word" and mark:
            span = Span(last.span.start, token.span.start + len(token.text))
            joined[-1] = Token("word", span.of(written), span, mark="son" if mark == "sons" else "line")
        else:
            joined.append(token)
    return joined


def _with_particles(tokens: list[Token]) -> Iterator[Token]:
    """Particles are held by the word behind them; one without such a word is a word itself."""
    held: list[Token] = []
    for at, token in enumerate(tokens):
        followed = any(other.kind == "word" for other in tokens[at + 1 :])
        if token.kind == "word" and followed and _is_particle(token, first=at == 0):
            held.append(token)
        elif token.kind == "word" and held:
            father = any(is_listed("fathers", particle.text) for particle in held)
            yield replace(token, before=tuple(held), mark="father" if father else token.mark)
            held = []
        else:
            yield token
    yield from held


def _is_particle(token: Token, *, first: bool) -> bool:
    """A particle in small letters, or in capitals between two words; at the front a capital makes it a name."""
    if is_listed("fathers", token.text):
        return not first
    return is_listed("particles", token.text) and (token.text[:1].islower() or not first)
