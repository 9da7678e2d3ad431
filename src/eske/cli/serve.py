"""`eske serve`: the site in a browser."""

import click

from eske.cli.site import reach_site

_BEHIND = {"trusted_proxy": "127.0.0.1", "trusted_proxy_headers": {"x-forwarded-for", "x-forwarded-proto"}}


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
def serve(host: str, port: int) -> None:
    """Serve the site until you press Ctrl+C.

    \b
    Examples:
      eske serve
      eske serve --host 0.0.0.0 --port 8080
    """
    reach_site()
    click.echo(f"Eske answers at http://{host}:{port}/ — Ctrl+C ends it.")
    run(host, port)


def run(host: str, port: int) -> None:
    """Serve until interrupted; a taken port ends with one clean line.

    A server on this machine that hands requests on is believed about where they come from, and nobody else.
    """
    import waitress

    from eske.website.wsgi import application

    try:
        waitress.serve(application, host=host, port=port, threads=8, ident=None, _quiet=True, **_BEHIND)
    except OSError as error:
        raise click.ClickException(f"port {port} cannot be used: {error.strerror}. Try --port {port + 1}.") from error
