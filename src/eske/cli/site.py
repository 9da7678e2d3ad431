"""Reach the site from the command line: its settings loaded, its database there and up to date."""

import errno
import logging
import os
import sys
from io import StringIO

import click

_OF_THE_DISK = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EIO}


def reach_site(*, prepare: bool = True) -> None:
    """Load the site; with `prepare`, make its database where it is missing or behind.

    Ends with one clean line where the site's packages are not installed, or its folder or database cannot be used.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "eske.website.settings")
    try:
        import django
    except ModuleNotFoundError as error:
        raise click.ClickException("the site is not installed: install it with `pip install eske[site]`") from error
    try:
        django.setup()
    except OSError as error:
        raise click.ClickException(
            f"the site's folder cannot be used: {error}. Set ESKE_HOME to a folder that you may write to."
        ) from error
    except ValueError as error:
        raise click.ClickException(f"DATABASE_URL is no address of a database: {error}") from error
    # A search index that cannot be written ends the command by its transaction: its own log would only repeat it.
    for name in ("django_tasks", "modelsearch"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    if prepare:
        _migrate()


def _migrate() -> None:
    from django.core.management import call_command
    from django.db import DatabaseError, connection
    from django.db.migrations.executor import MigrationExecutor

    from eske.exhibitions.actions.prepare_site import prepare_site

    try:
        executor = MigrationExecutor(connection)
        behind = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError as error:
        raise click.ClickException(_no_database(error)) from error
    if not behind:
        prepare_site()
        return
    click.echo("Preparing the database …", err=True)
    call_command("migrate", interactive=False, verbosity=0, stdout=StringIO())
    prepare_site()
    call_command("update_index", verbosity=0, stdout=StringIO(), stderr=sys.stderr)


def explain_unwritable(error: Exception) -> str | None:
    """What to say where a file or the database could not be written; None where the error is of another kind.

    Actions are whole or not at all, so nothing was changed.
    """
    said = error.strerror if isinstance(error, OSError) and error.errno in _OF_THE_DISK else None
    if "django.db" in sys.modules:
        from django.db import OperationalError
        from django.db.transaction import TransactionManagementError

        said = str(error) if isinstance(error, OperationalError) else said
        said = "a part of the change failed" if isinstance(error, TransactionManagementError) else said
    return f"the site could not be written: {said}. Nothing was changed. Is its disk full?" if said else None


def _no_database(error: Exception) -> str:
    """What to do where the database does not answer: a server may be down, a file may be another's."""
    from django.db import connection

    said = str(error).strip().splitlines()[0].rstrip(".")
    if connection.vendor == "sqlite":
        return f"the database {connection.settings_dict['NAME']} cannot be used: {said}. Is it a file of Eske?"
    return f"the database cannot be reached: {said}. Is DATABASE_URL right and the server running?"
