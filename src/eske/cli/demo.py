"""`eske demo`: the example exhibition in a browser."""

import os
import secrets
import sys
import threading
import webbrowser
from pathlib import Path

import click

from eske.cli.site import reach_site

_LOGIN = "librarian"


@click.command()
@click.option(
    "--examples",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=Path("examples"),
    show_default=True,
    help="The folder of the example announcements and facts.",
)
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
@click.option("--no-serve", is_flag=True, help="Prepare everything, then end.")
def demo(examples: Path, host: str, port: int, no_serve: bool) -> None:
    """Prepare the example exhibition and serve it.

    \b
    Example:
      eske demo --port 8080
    """
    reach_site()
    from eske.cli.serve import run
    from eske.exhibitions.actions.make_example import make_example
    from eske.exhibitions.facts import BadFacts

    try:
        page = make_example(examples, tell=click.echo)
    except BadFacts as error:
        raise click.ClickException(str(error)) from error
    if no_serve:
        return
    address = f"http://{host}:{port}"
    click.echo(f"\n  The exhibition  {address}{page.url}\n  The desk        {address}/desk/")
    click.echo(f"  Login           {_LOGIN}\n  Password        {_new_password()}\n\nCtrl+C ends it.")
    if _has_screen():
        threading.Timer(1.5, webbrowser.open, [f"{address}/"]).start()
    run(host, port)


def _new_password() -> str:
    """The password of the example's librarian, made anew at every start so that none is ever known beforehand."""
    from django.contrib.auth import get_user_model

    password = secrets.token_urlsafe(9)
    user, _ = get_user_model().objects.get_or_create(
        username=_LOGIN, defaults={"is_staff": True, "is_superuser": True, "email": ""}
    )
    user.set_password(password)
    user.save()
    return password


def _has_screen() -> bool:
    return sys.platform in ("darwin", "win32") or any(os.environ.get(k) for k in ("DISPLAY", "WAYLAND_DISPLAY"))
