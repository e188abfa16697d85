"""``advocacy scan``: detections in a file of messages, as a file."""

from pathlib import Path

import click

from advocacy_kit.cli import language_option
from advocacy_kit.cli.moving import moving
from advocacy_kit.cli.options import message_options, reading_options
from advocacy_kit.cli.spoken import Command
from advocacy_kit.locale import say


@click.command("scan", cls=Command, help=say("scan-help"))
@click.argument("file", metavar=say("cli-metavar-file"))
@click.option(
    "--out",
    "target",
    required=True,
    metavar=f"{say('cli-metavar-file')}.(parquet|csv|jsonl|xlsx)",
    help=say("scan-out"),
)
@click.option("--force", is_flag=True, help=say("scan-force"))
@click.option("--probabilities", is_flag=True, help=say("scan-probabilities"))
@message_options
@language_option
def command(file: str, target: str, force: bool, probabilities: bool, language: str, **given: object) -> None:
    """Scan, with a progress bar, and tell what came of it."""
    with moving(say("scan-starts", language, file=Path(file).name), language) as progress:
        from advocacy_kit.scanning import scan

        done = scan(
            file,
            target,
            overwrite=force,
            probabilities=probabilities,
            language=language,
            progress=lambda rows, share: progress(share or 0.0, 1.0),
            **reading_options(given),
        )
    from advocacy_kit.codebook import load_codebook

    own = done.own_words.told(language, gone=done.summary.columns_gone)
    for line in own if done.own_words.organisation else []:
        click.echo(line)
    for line in [*done.summary.sheets_told(language), *done.summary.counts(language)]:
        click.echo(line)
    if done.summary.voice_doubt:
        silent, messages = done.summary.voice_silent, done.summary.messages
        click.echo(say(f"scan-voice-{done.summary.voice_doubt}", language, silent=silent, messages=messages))
    click.echo(say("scan-heard", language, k=done.with_signal, n=done.messages))
    codebook = load_codebook()
    for voice in ("customer", "organisation"):
        heard = [(signal, n) for signal, n in done.heard.most_common() if codebook[signal].voice == voice]
        if heard:
            click.echo(say(f"cli-codebook-{voice}", language))
        for signal, count in heard:
            click.echo(f"  {count:>8}  {codebook[signal][language].name} ({signal})")
    if done.rejected:
        click.echo(say("scan-rejected", language, path=done.rejected))
    click.echo(say("scan-written", language, path=done.path))
