"""Of which stem is a family name or patronymic of Kazakh made, and which names does a stem make?"""

from dataclasses import dataclass

# Russian endings on a Kazakh stem: the ending, and what the stem ends in. The first that fits is taken.
_OV = (
    *(("баев", "бай"), ("паев", "бай"), ("аев", "ай"), ("еев", "ей"), ("иев", "и"), ("оев", "ой"), ("уев", "у")),
    *(("ов", ""), ("ев", "")),
)
_IN = tuple((f"{c}ин", f"{c}а") for c in ("лл", "с", "д", "р", "л", "ш", "ж", "н", "з"))
_VICH = (("аевич", "ай"), ("еевич", "ей"), ("иевич", "и"), ("евич", "й"), ("ович", ""))
_VNA = (("аевна", "ай"), ("еевна", "ей"), ("иевна", "и"), ("евна", "й"), ("овна", ""))
_SONS, _DAUGHTERS = ("ұлы", "улы", "оғлы", "оглы"), ("қызы", "кызы", "гызы")
_LEAST = 2  # letters of a stem


@dataclass(frozen=True, slots=True)
class Made:
    """A name in small letters as stem and ending: `kind` is bare, ov, uly or vich; `woman` says which gender it has.

    `soft` is -ев where the stem asks for -ов: Әбілев beside Әбілов.
    """

    stem: str
    kind: str = "bare"
    woman: bool = False
    soft: bool = False


def taken_apart(word: str) -> Made:
    """The stem and ending of a name: Бөкеев is of Бөкей, Болатұлы of Болат; a name without an ending is the stem."""
    for endings, woman in ((_SONS, False), (_DAUGHTERS, True)):
        for ending in endings:
            if word.endswith(ending) and len(word) >= len(ending) + _LEAST:
                return Made(word.removesuffix(ending).rstrip(" -"), "uly", woman)
    woman = word.endswith(("ова", "ева", "ина"))
    for kind, rows, bare in (
        ("vich", _VICH, word),
        ("vich", _VNA, word),
        ("ov", _OV + _IN, word[:-1] if woman else word),
    ):
        for ending, end in rows:
            if bare.endswith(ending) and len(bare) >= len(ending) + _LEAST:
                stem = bare.removesuffix(ending) + end
                return Made(stem, kind, woman or rows is _VNA, soft=ending == "ев" and _with_v(stem) != bare)
    return Made(word)


def put_together(made: Made, *, kazakh: bool) -> str:
    """The name of a stem and an ending, in Kazakh or in Russian letters."""
    if made.kind == "uly":
        son, daughter = ("ұлы", "қызы") if kazakh else ("улы", "кызы")
        return made.stem + (daughter if made.woman else son)
    if made.kind == "ov":
        return (made.stem + "ев" if made.soft else _with_ov(made.stem)) + ("а" if made.woman else "")
    if made.kind == "vich":
        return _with_v(made.stem) + ("на" if made.woman else "ич")
    return made.stem


def _with_ov(stem: str) -> str:
    return stem[:-1] + "ин" if stem.endswith(("а", "ә")) else _with_v(stem)


def _with_v(stem: str) -> str:
    if stem.endswith(("й", "ь")):
        return stem[:-1] + "ев"
    return stem + ("ев" if stem.endswith(tuple("иіеужшчщц")) else "ов")
