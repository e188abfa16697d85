"""``advocacy new``: a workspace of one's own."""

from pathlib import Path

import click

from advocacy_kit.cli import language_option
from advocacy_kit.cli.spoken import Command
from advocacy_kit.locale import say


@click.command("new", cls=Command, help=say("door-new-help"))
@click.argument("folder", metavar=say("cli-metavar-folder"), type=click.Path(path_type=Path))
@click.option("--update", is_flag=True, help=say("door-new-update"))
@language_option
def command(folder: Path, update: bool, language: str) -> None:
    """Lay the files, tell what was left alone, and what to do next."""
    from advocacy_kit.door.workspace import lay

    laid = lay(folder, language, update=update)
    click.echo(say("door-new-made", language, count=len(laid.made), folder=folder.expanduser().resolve()))
    if laid.same:
        click.echo(say("door-new-same", language, count=len(laid.same)))
    for name in laid.kept:
        click.echo("  " + say("door-new-kept", language, name=name.as_posix()))
    for name in laid.beside:
        click.echo("  " + say("door-new-beside", language, name=name.as_posix()))
    if not update and any(name.suffix == ".ipynb" for name in laid.kept):
        click.echo(say("door-new-hint", language))
    readme = {"nl": "LEESMIJ.md", "en": "README.md"}[language]
    click.echo("\n" + say("door-new-next", language, folder=_typed(folder), readme=readme))


def _typed(folder: Path) -> str:
    """A path as one types it: in quotes where it holds a space."""
    return f'"{folder}"' if " " in str(folder) else str(folder)
