"""Which fields can a format not hold, and why?"""

import tomllib
from functools import cache
from importlib.resources import files

# Formats that hold the same as another.
_LIKE = {
    "unimarc-xml": "unimarc",
    "rusmarc": "unimarc",
    "rusmarc-xml": "unimarc",
    "marc21-xml": "marc21",
    "xlsx": "csv",
}


@cache
def _all() -> dict[str, dict[str, str]]:
    return tomllib.loads(files("eske.references.formats").joinpath("losses.toml").read_text(encoding="utf-8"))


def declared_losses(format_name: str) -> dict[str, str]:
    """The reason for each field that this format loses, wholly or in part; that under `*` holds for every field."""
    return _all().get(_LIKE.get(format_name, format_name), {})
