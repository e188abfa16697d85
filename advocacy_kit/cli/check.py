"""``advocacy check``: what the kit makes of a file or a folder, before anything is done with it."""

from pathlib import Path

import click

from advocacy_kit.cli import language_option
from advocacy_kit.cli.options import message_options, reading_options
from advocacy_kit.cli.spoken import Command
from advocacy_kit.errors import CallError
from advocacy_kit.locale import say


@click.command("check", cls=Command, help=say("check-help"))
@click.argument("file", metavar=say("cli-metavar-file-or-folder"))
@message_options
@click.option("--save-mapping", is_flag=True, help=say("check-save-mapping"))
@click.option(
    "--rejected", metavar=say("cli-metavar-file"), type=click.Path(dir_okay=False), help=say("check-rejected")
)
@language_option
def command(file: str, rejected: str | None, save_mapping: bool, language: str, **given: object) -> None:
    """Print what was recognised and counted."""
    from advocacy_kit.messages.readers.folder import is_mail_folder

    path = Path(file).expanduser()
    if path.is_dir() and not is_mail_folder(path):
        _folder(file, rejected, save_mapping, language, reading_options(given))
        return
    from advocacy_kit.checking import check_file

    found = check_file(file, language=language, **reading_options(given))
    click.echo(found.text(language))
    reading = found.check.reading
    if rejected:
        click.echo(say("check-rejected-written", language, path=reading.write_rejected(rejected, language)))
    if not found.check.usable:
        reading.require_messages()
    if save_mapping:
        for line in found.save_mapping().told(language):
            click.echo(line)
        left = found.not_kept()
        if left:
            click.echo(say("organisation-kept-not", language, options=", ".join(left)))


def _folder(
    folder: str, rejected: str | None, save_mapping: bool, language: str, reading: dict[str, object]
) -> None:
    """Print a line a file; leave with 2 where not one message can be used."""
    from advocacy_kit.checking import check_folder

    of_a_file = [
        name
        for name, asked in (
            ("--save-mapping", save_mapping),
            ("--rejected", rejected),
            ("--sheet", reading["sheet"]),
        )
        if asked
    ]
    if of_a_file:
        raise CallError("check-of-a-file", options=", ".join(of_a_file))
    found = check_folder(folder, language=language, **reading)
    click.echo(found.text(language))
    if not found.usable:
        # click's own Exit would be lost on the way: the group does not run stand-alone.
        raise SystemExit(2)
