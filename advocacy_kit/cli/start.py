"""``advocacy start``: open the chapters, as plain pages or in JupyterLab."""

from pathlib import Path

import click

from advocacy_kit.cli import language_option
from advocacy_kit.cli.moving import waiting
from advocacy_kit.cli.spoken import Command
from advocacy_kit.locale import say


@click.command("start", cls=Command, help=say("door-start-help"))
@click.argument(
    "folder", required=False, metavar=f"[{say('cli-metavar-folder')}]", type=click.Path(path_type=Path)
)
@click.option("--lab", is_flag=True, help=say("door-start-lab"))
@click.option("--no-browser", is_flag=True, help=say("door-start-no-browser"))
@click.option(
    "--port",
    metavar=say("cli-metavar-number"),
    type=click.IntRange(1, 65535),
    default=8866,
    show_default=True,
    help=say("door-start-port"),
)
@language_option
def command(folder: Path | None, lab: bool, no_browser: bool, port: int, language: str) -> None:
    """Serve until Ctrl-C."""
    with waiting(say("door-starting", language)) as there:

        def tell(line: str) -> None:
            there()
            click.echo(line)

        from advocacy_kit.door.shelf import notebooks_folder

        notebooks = notebooks_folder(folder)
        if lab:
            from advocacy_kit.door.lab import open_lab as serve
            from advocacy_kit.door.lab import root_of

            root_of(notebooks)
        else:
            from advocacy_kit.door.server import serve
        serve(notebooks, language, port, browser=not no_browser, tell=tell)
