"""``advocacy check``: what the kit makes of a file, before anything is done with it."""

import click

from advocacy_kit.cli import language_option
from advocacy_kit.cli.options import message_options, reading_options, sender_option
from advocacy_kit.cli.spoken import Command
from advocacy_kit.locale import say


@click.command("check", cls=Command, help=say("check-help"))
@click.argument("file", metavar=say("cli-metavar-file"))
@message_options
@sender_option
@click.option(
    "--rejected", metavar=say("cli-metavar-file"), type=click.Path(dir_okay=False), help=say("check-rejected")
)
@language_option
def command(file: str, rejected: str | None, language: str, **given: object) -> None:
    """Print what was recognised and counted."""
    from advocacy_kit.messages import check_messages

    check = check_messages(file, language=language, **reading_options(given))
    click.echo(check.text(language))
    if rejected:
        click.echo(
            say("check-rejected-written", language, path=check.reading.write_rejected(rejected, language))
        )
    if not check.usable:
        check.reading.require_messages()
