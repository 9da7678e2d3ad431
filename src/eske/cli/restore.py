"""`eske restore`: the site again, from the file that `eske backup` wrote."""

from pathlib import Path

import click

from eske.cli.site import reach_site


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--replace", is_flag=True, help="Also where there is a site; what was there is moved aside, not deleted.")
def restore(file: Path, replace: bool) -> None:
    """Make the site in ESKE_HOME from FILE. Stop the site first.

    \b
    Examples:
      eske restore eske.tar.gz
      eske restore eske.tar.gz --replace
    """
    reach_site(prepare=False)
    from django.conf import settings
    from django.db import connection

    from eske.website.backup import BadBackup
    from eske.website.backup import restore as restore_site

    if (settings.HOME / "eske.sqlite3").exists() and not replace:
        raise click.UsageError(f"there is a site in {settings.HOME}: stop it, and add --replace to move it aside")
    connection.close()
    try:
        aside = restore_site(file, settings.HOME)
    except BadBackup as error:
        raise click.UsageError(str(error)) from error
    click.echo(f"The site is in {settings.HOME}.")
    if aside:
        click.echo(f"What was there before is in {aside}.")
    reach_site()
