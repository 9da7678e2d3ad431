"""How is somebody told that a command needs packages that were not installed?"""

from collections.abc import Callable
from functools import wraps
from typing import Any

import click


def needs_search(command: Callable[..., Any]) -> Callable[..., Any]:
    """The command, which says what to install where the packages of the search are missing."""

    @wraps(command)
    def told(*arguments: Any, **options: Any) -> Any:
        try:
            import numba  # noqa: F401
            import pyarrow  # noqa: F401
        except ImportError as error:
            raise click.ClickException(f"{error.name} is missing. Install it: pip install 'eske[search]'") from error
        return command(*arguments, **options)

    return told
