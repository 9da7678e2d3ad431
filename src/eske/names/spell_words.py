"""Which forms has one word of a name in the Cyrillic letters of Kazakh and of Russian?"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from eske.names.parts import Part, Role
from eske.names.spell_bases import Bases, bases_of
from eske.names.spell_family import Made, put_together
from eske.names.spell_letters import in_russian

FORMS = ("bare", "ov", "uly")
PRACTICES = ("written", "rule", "letters", "older", "dzh", "voiceless", "vich")

_HEARD = re.compile("(?<=[кпстфхцчшщ])б(?=а[йе])")
_INITIAL = re.compile(r"(?<![\w'’])\w")


@dataclass(frozen=True, slots=True)
class Forms:
    """The forms of one word: which the family name may have, its Kazakh text and Russian texts by practice in each.

    The form "" is that which was written.
    """

    how: tuple[str, ...]
    kazakh: Mapping[str, str]
    russian: Mapping[str, Mapping[str, str]]


def forms_of(part: Part, alphabet: str | None, family: tuple[str, ...] = FORMS) -> Forms:
    """The forms of a part of a name: one, but those in `family` for a Kazakh family name."""
    bases = bases_of(part.text, alphabet)
    if bases.kazakh is None:
        word = _capital(bases.russian or "", part)
        return Forms(bases.how, {"": word}, {"": {"written": word}})
    kinds = {"": bases.kazakh.kind}
    if part.role is Role.FAMILY and not part.initial:
        kinds |= {form: form for form in family if form != bases.kazakh.kind}
    made = {form: replace(bases.kazakh, kind=kind, soft=bases.kazakh.soft and not form) for form, kind in kinds.items()}
    return Forms(
        bases.how,
        {form: _capital(put_together(one, kazakh=True), part) for form, one in made.items()},
        {form: _in_russian(one, bases if form == "" else None, part) for form, one in made.items()},
    )


def _in_russian(made: Made, written: Bases | None, part: Part) -> dict[str, str]:
    """The Russian texts of one form by practice, the official one first unless another was written."""
    texts = {"written": written.russian} if written and written.russian else {}
    for variant in in_russian(made.stem):
        texts[variant.practice] = put_together(replace(made, stem=variant.text), kazakh=False)
    first = next(iter(texts.values()))
    if made.kind == "ov":
        texts["voiceless"] = _HEARD.sub("п", first)
    if part.role is Role.PATRONYMIC and made.kind == "uly":
        texts["vich"] = put_together(replace(made, stem=in_russian(made.stem)[0].text, kind="vich"), kazakh=False)
    return {practice: _capital(text, part) for practice, text in texts.items() if text}


def _capital(word: str, part: Part) -> str:
    """The word with a capital at its front and behind hyphens; a particle stays small."""
    return word if part.role is Role.PARTICLE else _INITIAL.sub(lambda match: match.group().upper(), word)
