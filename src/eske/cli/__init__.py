"""The command `eske`: thin shells over the rooms. A command is imported when it is called, so that each starts fast."""

import importlib
from typing import Any

import click

from eske import __version__

# Command: where it is, and its line in the list.
COMMANDS = {
    "read": ("eske.cli.read:read", "What an announcement says: people, figures, books and what is doubtful."),
    "open": ("eske.cli.open:open_", "Make an exhibition of an announcement."),
    "references": (
        "eske.cli.references:references",
        "What loose references say; the same in other styles and formats.",
    ),
    "convert": ("eske.cli.convert:convert", "Records of one format in another: MARC, RIS, BibTeX, tables …"),
    "import": ("eske.cli.import_:import_", "Take a whole file of records into the catalogue of the site."),
    "serve": ("eske.cli.serve:serve", "Show the site in a browser."),
    "demo": ("eske.cli.demo:demo", "Prepare the example exhibition and show it."),
    "compare": ("eske.cli.compare:compare", "Whether two names name one person, and why."),
    "index": ("eske.cli.index:index", "Make an index of a register, so that names are found in it."),
    "find": ("eske.cli.find:find", "Who in an index bears a name, in any script and spelling."),
    "spell": ("eske.cli.spell:spell", "How a name is spelt in each script and tradition."),
    "backup": ("eske.cli.backup:backup", "Write the whole site to one file."),
    "restore": ("eske.cli.restore:restore", "Make the site again from such a file."),
    "manage": ("eske.cli.manage:manage", "Run a command of Django or Wagtail on the site."),
}


class LazyGroup(click.Group):
    """A group whose commands stand in `COMMANDS` and are imported only when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        module, attribute = COMMANDS[name][0].split(":")
        command: click.Command = getattr(importlib.import_module(module), attribute)
        return command

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except Exception as error:
            from eske.cli.site import explain_unwritable

            if explained := explain_unwritable(error):
                raise click.ClickException(explained) from error
            raise

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


@click.command(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "--version")
def main() -> None:
    """Eske makes exhibitions of remembrance and keeps a register of the people remembered.

    \b
    Examples:
      eske demo                              the example exhibition in your browser
      eske read announcement.txt             what is read in an announcement
      eske open announcement.txt             make an exhibition of it
      eske COMMAND --help                    more on a command
    """
