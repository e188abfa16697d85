"""The ``advocacy`` command: one module a subcommand, loaded when it is asked for.

Exit codes: 0 done, 1 a job failed, 2 the input or the call is at fault. A person's mistake gives a text, never a
traceback.
"""

import os
import sys
from importlib import import_module

import click

from advocacy_kit import __version__
from advocacy_kit.cli.spoken import Group, told
from advocacy_kit.errors import AdvocacyError
from advocacy_kit.locale import LANGUAGES, interface_language, say

#: Subcommands in the order that help shows them; ``advocacy_kit.cli.<name>`` holds ``command``.
COMMANDS = (
    "demo",
    "new",
    "start",
    "check",
    "run",
    "batch",
    "scan",
    "evaluate",
    "train",
    "codebook",
    "items",
    "progress",
)


class LazyGroup(Group):
    """A group that knows its commands' names and loads only the one that is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names in the order of use."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load one subcommand."""
        if cmd_name not in COMMANDS:
            return None
        return import_module(f"advocacy_kit.cli.{cmd_name}").command


def language_option(command):
    """Add ``--language`` to a command: the language of interface and report."""
    return click.option(
        "--language", type=click.Choice(LANGUAGES), default=interface_language, help=say("cli-help-language")
    )(command)


def _language_of(arguments: list[str]) -> str | None:
    """Find ``--language`` before click does, so that help and errors speak it too."""
    for i, argument in enumerate(arguments):
        if argument == "--language" and i + 1 < len(arguments):
            return arguments[i + 1]
        if argument.startswith("--language="):
            return argument.partition("=")[2]
    return None


def build() -> click.Group:
    """Make the command group in the interface's language."""
    group = LazyGroup(
        "advocacy", help=say("cli-help"), context_settings={"help_option_names": ["-h", "--help"]}
    )
    version = click.version_option(
        __version__, prog_name="advocacy_kit", message="%(prog)s %(version)s", help=say("cli-help-version")
    )
    return version(group)


def main(arguments: list[str] | None = None) -> None:
    """Run the command line; leaves with the exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    wanted = _language_of(arguments)
    if wanted in LANGUAGES:
        os.environ["ADVOCACY_LANGUAGE"] = wanted
    for stream in (sys.stdout, sys.stderr):
        # A Windows console or a pipe may not know every sign; a message must never fail on one.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        # Outside its standalone mode click gives an exit code back instead of leaving with it.
        sys.exit(build().main(args=arguments, prog_name="advocacy", standalone_mode=False))
    except click.exceptions.Abort:
        click.echo(say("cli-interrupted"), err=True)
        sys.exit(130)
    except click.ClickException as error:
        click.echo(told(error), err=True)
        sys.exit(2)
    except AdvocacyError as error:
        click.echo(error.text(), err=True)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        click.echo(say("cli-interrupted"), err=True)
        sys.exit(130)
    except BrokenPipeError:
        # The reader of our output left (`advocacy codebook | head`): nothing is wrong.
        sys.stderr.close()
        sys.exit(0)
