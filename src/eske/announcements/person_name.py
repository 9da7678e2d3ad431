"""What are the parts of a name that a text gives, in the nominative?"""

import re
from dataclasses import replace

from eske.announcements.given_names import given_forms, is_given_name
from eske.announcements.name_words import signs_of
from eske.names import Name, in_nominative, nominatives, parse
from eske.names.cases import declined
from eske.names.given import is_family_too, is_given
from eske.references import Contributor
from eske.text.span import Span

_OF_A_WOMAN = re.compile(r"[сц]кой$")  # the genitive of -ская; of a man it is a nominative, as Trubetskoy
_SON_OR_DAUGHTER = re.compile(r"(?:ұлы|улы|қызы|кызы)$")  # looks like a genitive of Russian, and is none


def person_name(written: str, *, genitive: bool = False) -> Name:
    """The parts of a name as the text writes it; `genitive` says that the sentence asks for that case.

    Which of two words is the given name is told by the table of given names, where the endings do not. The name is
    taken as declined where its given name is in the table only in the nominative.
    """
    words = written.replace(",", " ").split()
    if "," not in written and _is_in_western_order(words):
        name = Name(words[-1], " ".join(words[:-1]))
    else:
        name = parse(" ".join(written.split()))
    if len(words) == 2 and name.given and not name.initials and _is_turned(name.given, name.family):
        name = replace(name, family=name.given, given=name.family)
    sure = bool(name.patronymic and nominatives(name.patronymic, sure=True)) or _declines_all(name.family)
    in_case = genitive or sure or (name.given is not None and _is_declined(name.given))
    undone = in_nominative(name, genitive=in_case)
    if _SON_OR_DAUGHTER.search(name.family):
        undone = replace(undone, family=name.family)
    given = _given(name.given, undone.given, declined=sure)
    if given and given != name.given and given[-1] in "ая" and _OF_A_WOMAN.search(name.family):
        undone = replace(undone, family=f"{name.family[:-2]}ая")
    return replace(undone, given=given)


def author_at(text: str, span: Span) -> Contributor:
    """The author whose name stands at `span`."""
    name = person_name(span.of(text))
    return Contributor(span.of(text), "author", name.family, name.given, span)


def _is_in_western_order(words: list[str]) -> bool:
    """Whether words in Latin letters, none of them of the region's form, end with the family name.

    An initial may stand among the given names, not before or behind them alone.
    """
    signs = [signs_of(word) for word in words]
    if len(words) < 2 or not signs[0].latin or signs[0].initial or signs[-1].initial or any(s.small for s in signs):
        return False
    return not any(sign.family == 2 or sign.patronymic for sign in signs)


def _is_turned(given: str, family: str) -> bool:
    """Whether what was taken for the family name is a given name, and the other is none, or a family name too."""
    told = is_given_name(given) and not any(map(is_family_too, (given, *given_forms(given))))
    return is_given_name(family) and not told and not signs_of(family).family


def _is_declined(given: str) -> bool:
    return not is_given(given) and is_given_name(given)


def _declines_all(family: str) -> bool:
    """Whether the family name is surely declined in a language, unlike Kazakh, that declines the given name too."""
    return any(form.sure and form.language != "kk" for form in declined(family))


def _given(written: str | None, undone: str | None, *, declined: bool) -> str | None:
    """The given name of the table where one fits.

    One that the table has as written is none of another's forms, unless the other parts show that it is declined.
    """
    if not written or (is_given(written) and not declined):
        return written
    return next((form for form in given_forms(written) if is_given(form)), undone)
