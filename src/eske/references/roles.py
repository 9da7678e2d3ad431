"""What has somebody done for a book, in our words and in the codes of libraries?"""

from functools import cache

# MARC relator codes (Library of Congress, https://www.loc.gov/marc/relators/) and UNIMARC function codes (IFLA, UNIMARC
# Bibliographic, appendix C), by our word.
ROLES = {
    "author": ("aut", "070"),
    "compiler": ("com", "220"),
    "editor": ("edt", "340"),
    "translator": ("trl", "730"),
    "illustrator": ("ill", "440"),
    "introducer": ("aui", "080"),
    "commentator": ("cwt", "212"),
    "photographer": ("pht", "600"),
    "reviewer": ("rev", "675"),
    "supervisor": ("ths", "727"),
    "publisher": ("pbl", "650"),
    "contributor": ("ctb", "205"),
}


def relator(role: str) -> str:
    """The MARC relator code of a role; that of a contributor where the role is none of ours."""
    return ROLES.get(role, ROLES["contributor"])[0]


def function_code(role: str) -> str:
    """The UNIMARC function code of a role; that of a contributor where the role is none of ours."""
    return ROLES.get(role, ROLES["contributor"])[1]


def role_of(code: str) -> str:
    """The role that a MARC relator or UNIMARC function code names; contributor where it is none of ours."""
    return _by_code().get(code.strip().casefold(), "contributor")


@cache
def _by_code() -> dict[str, str]:
    return {code: role for role, codes in ROLES.items() for code in codes}
