"""Who is named behind the slash, and for what?"""

import re

from eske.references.line import Line
from eske.references.model import Contributor
from eske.references.name_shapes import FAMILY, INITIALS, WORD
from eske.references.pieces import Piece
from eske.references.role_words import last_role, role_at_start, without_roles
from eske.text.span import Span

_PERSON = re.compile(
    rf"(?P<given1>{INITIALS})\s?(?P<family1>{FAMILY})|(?P<family2>{FAMILY})\s+(?P<given2>{INITIALS})"
    rf"|(?P<given3>{WORD})\s+(?P<family3>{WORD})"
)
# Bodies: what is named after somebody is not by him.
_BODY = re.compile(r"(?:им\.|имени|атындағы|ат\.|ім\.|імені)\s*$", re.IGNORECASE)
# Words before a name that are neither a role nor a degree say that somebody did what no role tells.
_SAID = re.compile(r"[^\W\d_]{4,}[.\s]+[^\W\d_]{3,}[^;,/]*$")
_ORGANISATION = re.compile(
    r"(?<![^\W\d_])(?:ин-?т|институт|акад|универ|ун-т|музей|б-ка|библиот|центр|общ|кітапхана|мин|нац|гос|респ|обл)",
    re.I,
)
_AFTER = re.compile(r"\s*(?:атындағы|ат\.|атын)", re.IGNORECASE)


def is_credit(line: Line, piece: Piece) -> bool:
    """Whether a sentence says who compiled, edited or translated: `Под ред. А. Саматова`, `Құрастырушы`.

    Behind a comma it must name somebody: `Roads, trans. P. Moore`, but `Письма, комментарии`.
    """
    if role_at_start(line.words(piece)) in (None, "author"):
        return False
    named = piece.mark == "," and responsible(line.text, Span(piece.start, piece.end))
    return bool(named) or piece.mark in ".-"


def responsible(text: str, span: Span) -> tuple[Contributor, ...]:
    """The people of a statement of responsibility; a role word holds for all who follow it until the next.

    Somebody without a role word is an author.
    """
    found: list[Contributor] = []
    role, at = "author", span.start
    # A role word with a capital letter has the shape of a family name.
    bare = " " * span.start + without_roles(span.of(text))
    for match in _PERSON.finditer(bare, span.start):
        before = text[at : match.start()]
        role = last_role(before) or ("contributor" if _SAID.search(before) else role)
        at = match.end()
        if _BODY.search(before) or _AFTER.match(text, match.end(), span.end):
            continue
        number = next(n for n in "123" if match[f"family{n}"])
        if number == "3" and (_ORGANISATION.search(match.group()) or match["given3"].isupper()):
            continue
        given, family = match[f"given{number}"].strip(), match[f"family{number}"]
        found.append(Contributor(match.group().strip(), role, family, given, Span(*match.span())))
    return tuple(found)
