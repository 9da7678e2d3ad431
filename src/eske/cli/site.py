"""Reach the site from the command line: its settings loaded, its database there and up to date."""

import os
import sys
from io import StringIO

import click


def reach_site(*, prepare: bool = True) -> None:
    """Load the site; with `prepare`, make its database where it is missing or behind.

    Ends with one clean line where the site's packages are not installed or its database cannot be reached.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "eske.website.settings")
    try:
        import django
    except ModuleNotFoundError as error:
        raise click.ClickException("the site is not installed: install it with `pip install eske[site]`") from error
    django.setup()
    if prepare:
        _migrate()


def _migrate() -> None:
    from django.core.management import call_command
    from django.db import OperationalError, connection
    from django.db.migrations.executor import MigrationExecutor

    try:
        executor = MigrationExecutor(connection)
        behind = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except OperationalError as error:
        raise click.ClickException(
            f"the database cannot be reached: {str(error).strip()}. Is DATABASE_URL right and the server running?"
        ) from error
    if not behind:
        return
    click.echo("Preparing the database …", err=True)
    call_command("migrate", interactive=False, verbosity=0, stdout=StringIO())
    call_command("update_index", verbosity=0, stdout=StringIO(), stderr=sys.stderr)
