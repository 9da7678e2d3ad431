"""How do formats write a name that has a family name and others, and how is such a name read?"""

from eske.references.model import Contributor


def inverted(contributor: Contributor) -> str:
    """`Family, Given`; the family name alone where there is no other, a body as it is written."""
    if contributor.is_body or not contributor.family:
        return contributor.as_written
    return f"{contributor.family}, {contributor.given}" if contributor.given else contributor.family


def named(text: str, role: str, *, is_body: bool = False, dates: str | None = None) -> Contributor:
    """The contributor that a name in the form of `inverted` names. Without a comma it is a family name alone."""
    if is_body:
        return Contributor(text, role, is_body=True, dates=dates)
    family, _, given = (part.strip() for part in text.partition(","))
    if not family:
        return Contributor(text, role, dates=dates)
    return parted(family, given, role, dates)


def parted(family: str, given: str, role: str, dates: str | None = None) -> Contributor:
    """The contributor of a format that keeps the parts of a name apart."""
    return Contributor(f"{family}, {given}" if given else family, role, family, given or None, dates=dates)
