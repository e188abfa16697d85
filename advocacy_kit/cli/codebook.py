"""``advocacy codebook``: read the codebook, validate it, print its schema."""

import textwrap
from collections import defaultdict
from typing import TYPE_CHECKING

import click

from advocacy_kit.cli import language_option
from advocacy_kit.cli.spoken import Command
from advocacy_kit.locale import say

if TYPE_CHECKING:
    from advocacy_kit.codebook import Codebook, Signal

WIDTH = 100


@click.command("codebook", cls=Command, help=say("cli-codebook-help"))
@click.argument("signal", required=False, metavar=f"[{say('cli-metavar-signal')}]")
@click.option("--check", is_flag=True, help=say("cli-codebook-check"))
@click.option("--schema", is_flag=True, help=say("cli-codebook-schema"))
@click.option(
    "--folder",
    metavar=say("cli-metavar-folder"),
    type=click.Path(file_okay=False),
    help=say("cli-codebook-folder"),
)
@language_option
def command(signal: str | None, check: bool, schema: bool, folder: str | None, language: str) -> None:
    """Print what was asked for."""
    from advocacy_kit.codebook import json_schema, load_codebook

    if schema:
        click.echo(json_schema(), nl=False)
        return
    codebook = load_codebook(folder, only=signal if check else None)
    if check:
        if _check(codebook, codebook[signal].id if signal else None, language):
            raise click.exceptions.Exit(1)
    elif signal:
        click.echo(describe(codebook[signal], language))
    else:
        click.echo(overview(codebook, language))


def overview(codebook: "Codebook", language: str) -> str:
    """Write the list of signals with their definitions."""
    lines = [say("cli-codebook-title", language, version=codebook.version, count=len(codebook.signals))]
    for voice in ("customer", "organisation"):
        lines += ["", say(f"cli-codebook-{voice}", language)]
        for signal in codebook.of_voice(voice):
            lines.append(f"  {signal.id} ({signal[language].name})")
            lines += _wrapped(signal[language].definition, 6)
    lines += ["", say("cli-codebook-dimensions", language)]
    for dimension in codebook.dimensions:
        text = getattr(dimension, language)
        lines.append(f"  {dimension.id} ({text.name})")
        lines += _wrapped(text.definition, 6)
    return "\n".join([*lines, "", say("cli-codebook-more", language)])


def describe(signal: "Signal", language: str) -> str:
    """Write one signal out in full."""
    text = signal[language]
    lines = [f"{text.name} ({signal.id})", *_wrapped(text.definition, 2)]
    lines += ["", say("cli-codebook-when", language), *(_item(w) for w in text.when)]
    lines += ["", say("cli-codebook-not-when", language), *(_item(n.text) for n in text.not_when)]
    lines += ["", say("cli-codebook-examples", language)]
    for example in text.examples:
        intensity = say("cli-codebook-intensity", language, intensity=example.intensity)
        lines += [
            _item(example.text),
            *_wrapped(f"→ {', '.join(f'«{q}»' for q in example.evidence)} ({intensity}). {example.why}", 6),
        ]
    lines += ["", say("cli-codebook-near-misses", language)]
    for near in text.near_misses:
        lines += [_item(near.text), *_wrapped(f"→ {near.why}", 6)]
    lines += ["", say("cli-codebook-say-now", language), *_wrapped(text.say_now, 2)]
    return "\n".join(lines)


def _wrapped(text: str, indent: int) -> list[str]:
    return textwrap.wrap(
        " ".join(text.split()), WIDTH, initial_indent=" " * indent, subsequent_indent=" " * indent
    )


def _item(text: str) -> str:
    return textwrap.fill(" ".join(text.split()), WIDTH, initial_indent="  - ", subsequent_indent="    ")


def _check(codebook: "Codebook", only: str | None, language: str) -> int:
    """Report what the patterns make of examples and near misses; give the number of near misses heard."""
    from advocacy_kit.detection.behaviour import check_codebook

    groups = defaultdict(list)
    for check in check_codebook(codebook, [only] if only else None):
        groups[check.signal, check.language].append(check)
    false = 0
    for (signal, spoken), checks in groups.items():
        examples = [c for c in checks if c.kind == "example"]
        near = [c for c in checks if c.kind == "near miss"]
        wrong = [c for c in near if not c.right]
        false += len(wrong)
        click.echo(
            say("cli-codebook-result", language, signal=signal, language=spoken, found=sum(c.right for c in examples),
                examples=len(examples), false=len(wrong), near=len(near))
        )  # fmt: skip
        for c in examples:
            if not c.right:
                click.echo(
                    "  "
                    + say(
                        "cli-codebook-missed", language, signal=signal, language=spoken, id=c.id, text=c.text
                    )
                )
        for c in wrong:
            words = '", "'.join(c.heard)
            click.echo(
                "  "
                + say(
                    "cli-codebook-false",
                    language,
                    signal=signal,
                    language=spoken,
                    id=c.id,
                    words=words,
                    text=c.text,
                )
            )
    if false:
        click.echo(say("cli-codebook-false-total", language, count=false))
    return false
