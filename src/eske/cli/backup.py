"""`eske backup`: the whole site in one file."""

from pathlib import Path

import click

from eske.cli.site import reach_site


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def backup(file: Path) -> None:
    """Write the site to FILE while it runs: its database, pictures, documents and key.

    \b
    Examples:
      eske backup eske.tar.gz
      eske backup "/srv/backup/eske-$(date +%F).tar.gz"
    """
    reach_site(prepare=False)
    from django.conf import settings
    from django.db import connection

    from eske.website.backup import back_up

    in_file = connection.vendor == "sqlite"
    if in_file and not (settings.HOME / "eske.sqlite3").exists():
        raise click.UsageError(f"there is no site in {settings.HOME}: set ESKE_HOME to the folder of the site")
    if not file.resolve().parent.is_dir():
        raise click.UsageError(f"there is no folder {file.resolve().parent}: make it first")
    back_up(settings.HOME, file, database=in_file)
    click.echo(f"{file}: {file.stat().st_size / 1_000_000:.1f} MB")
    if not in_file:
        click.echo('The database is in PostgreSQL and not in this file: pg_dump "$DATABASE_URL" > eske.sql', err=True)
