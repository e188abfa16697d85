"""``advocacy scan``: detections in a file of messages, as a file."""

import click

from advocacy_kit.cli import language_option
from advocacy_kit.cli.options import message_options, reading_options
from advocacy_kit.locale import say


@click.command("scan", help=say("scan-help"))
@click.argument("file")
@click.option("--out", "target", required=True, metavar="OUT.(parquet|csv|jsonl|xlsx)", help=say("scan-out"))
@click.option("--force", is_flag=True, help=say("scan-force"))
@message_options
@language_option
def command(file: str, target: str, force: bool, language: str, **given: object) -> None:
    """Scan, with a progress bar, and tell what came of it."""
    from tqdm import tqdm

    from advocacy_kit.codebook import load_codebook
    from advocacy_kit.scanning import scan

    with tqdm(unit=say("scan-unit", language), disable=None, leave=False) as bar:
        done = scan(
            file,
            target,
            overwrite=force,
            language=language,
            progress=lambda rows, _: bar.update(rows - bar.n),
            **reading_options(given),
        )
    for line in done.summary.counts(language):
        click.echo(line)
    codebook = load_codebook()
    click.echo(say("scan-heard", language, k=done.with_signal, n=done.messages))
    for signal, count in done.heard.most_common():
        click.echo(f"  {count:>8}  {codebook[signal][language].name} ({signal})")
    if done.rejected:
        click.echo(say("scan-rejected", language, path=done.rejected))
    click.echo(say("scan-written", language, path=done.path))
