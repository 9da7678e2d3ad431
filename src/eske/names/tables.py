"""The tables of names and of what their words show; their sources stand in the TOML files beside this one."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def read_table(name: str) -> Any:
    """The table `<name>.toml`, as written there."""
    return tomllib.loads(files("eske.names").joinpath(f"{name}.toml").read_text(encoding="utf-8"))
