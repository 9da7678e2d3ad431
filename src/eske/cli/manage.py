"""`eske manage`: Django's own commands, for who runs the site."""

import click

from eske.cli.site import reach_site


@click.command(context_settings={"ignore_unknown_options": True, "help_option_names": []})
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def manage(arguments: tuple[str, ...]) -> None:
    """Run a command of Django or Wagtail on the site.

    \b
    Examples:
      eske manage createsuperuser
      eske manage migrate
      eske manage help
    """
    reach_site(prepare=False)
    from django.core.management import execute_from_command_line

    execute_from_command_line(["eske manage", *arguments])
