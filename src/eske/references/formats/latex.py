"""How does LaTeX write a plain text, and what does a text in LaTeX say?"""

import re
from functools import cache
from typing import Any

_ESCAPES = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "&": r"\&",
    "%": r"\%",
    "#": r"\#",
    "_": r"\_",
    "$": r"\$",
}
_CIRCUMFLEX = "\ue000"
_SPECIAL = re.compile("[" + re.escape("".join(_ESCAPES)) + "]")
# Pairs that become one character, a dash or a quotation mark.
_PAIRS = re.compile(r"(?<=-)(?=-)|(?<=')(?=')|(?<=`)(?=`)|(?<=[!?])(?=`)|(?<=<)(?=<)|(?<=>)(?=>)|(?<=,)(?=,)")
_NOT_PLAIN = re.compile(r"[\\{}~^$%]|--|''|``|[!?]`|<<|>>|,,")


def latex(text: str, protect: str = "") -> str:
    """The text with what LaTeX would read otherwise escaped; the word or mark to protect stands in braces."""
    escaped = _PAIRS.sub("{}", _SPECIAL.sub(lambda match: _ESCAPES[match[0]], " ".join(text.split())))
    if protect and protect in escaped:
        escaped = re.sub(rf"(?<!\\){re.escape(protect)}", f"{{{protect}}}", escaped)
    return escaped


def plain(text: str) -> str:
    """What the text says, with blanks folded."""
    if _NOT_PLAIN.search(text):
        # The reader knows the sign by this name only as the accent.
        text = _reader().latex_to_text(text.replace(r"\textasciicircum{}", _CIRCUMFLEX)).replace(_CIRCUMFLEX, "^")
    return " ".join(text.replace("\u00a0", " ").split())


@cache
def _reader() -> Any:
    from pylatexenc.latex2text import LatexNodes2Text  # type: ignore[import-untyped]

    return LatexNodes2Text(math_mode="verbatim", strict_latex_spaces=True, keep_comments=True)
