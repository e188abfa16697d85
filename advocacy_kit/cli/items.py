"""``advocacy items``: hold files of items to their schema, and print it."""

from collections import Counter
from pathlib import Path

import click

from advocacy_kit.cli import language_option
from advocacy_kit.cli.spoken import Group
from advocacy_kit.locale import say
from advocacy_kit.paths import content


@click.group("items", cls=Group, help=say("items-help"))
def command() -> None:
    """Work on items."""


@command.command("check", help=say("items-check-help"))
@click.argument(
    "files",
    nargs=-1,
    metavar=f"[{say('cli-metavar-file')}]...",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@language_option
def check(files: tuple[Path, ...], language: str) -> None:
    """Check files of items, all that come with the kit if none is named."""
    from advocacy_kit.codebook import load_codebook
    from advocacy_kit.learning.items import calm_messages, check_items

    paths = list(files) or sorted(content("exercises", "items").glob("*.yml"))
    if not paths:
        click.echo(say("items-none", language))
        raise click.exceptions.Exit(2)
    codebook = load_codebook()
    # All files together, since ids must be unique over files.
    items = check_items(paths, codebook)
    for place in dict.fromkeys((item.chapter, item.language) for item in items):
        here = [item for item in items if (item.chapter, item.language) == place]
        kinds = Counter(item.type for item in here)
        calm, total = calm_messages(here, codebook)
        met = {signal for item in here for signal in item.heard}
        unmet = [s.id for s in codebook.of_voice(here[0].voice) if s.id not in met]
        click.echo(
            say("items-counted", language, chapter=place[0], spoken=place[1], count=len(here), calm=calm, total=total,
                kinds=", ".join(f"{n} {kind}" for kind, n in sorted(kinds.items())))
        )  # fmt: skip
        if unmet:
            click.echo("  " + say("items-unmet", language, signals=", ".join(unmet)))
    click.echo(say("items-good", language))


@command.command("schema", help=say("items-schema-help"))
def schema() -> None:
    """Print the JSON Schema of a file of items."""
    from advocacy_kit.learning.items import json_schema

    click.echo(json_schema(), nl=False)
