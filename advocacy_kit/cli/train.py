"""``advocacy train``: the models that hear, trained anew."""

import click

from advocacy_kit.cli import language_option
from advocacy_kit.cli.moving import moving
from advocacy_kit.cli.spoken import Command
from advocacy_kit.locale import say


@click.command("train", cls=Command, help=say("train-help"))
@click.option("--out", required=True, metavar=say("cli-metavar-folder"), help=say("train-out"))
@language_option
def command(out: str, language: str) -> None:
    """Train, with a progress bar, and tell how well each signal is heard."""
    with moving(say("train-starts", language), language) as progress:
        from advocacy_kit.codebook import load_codebook
        from advocacy_kit.detection.shipping import train_models

        figures = train_models(out, lambda _language, _voice, done: progress(done, 1.0))
    codebook = load_codebook()
    for name, signals in figures.items():
        spoken, _, voice = name.partition("-")
        click.echo(say("train-of", language, messages=spoken, voice=voice))
        for signal, figure in signals.items():
            click.echo(
                f"  {figure['messages']:>5}  {figure['f1_by_patterns']:.2f} → {figure['f1']:.2f}  "
                f"{codebook[signal][language].name} ({signal})"
            )
    click.echo(say("train-mind", language))
    click.echo(say("train-written", language, path=out))
