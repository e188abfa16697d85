"""``advocacy batch``: many chapters, segments and languages from one file of jobs."""

import click

from advocacy_kit.cli import language_option
from advocacy_kit.cli.moving import moving
from advocacy_kit.cli.spoken import Command
from advocacy_kit.locale import say


@click.command("batch", cls=Command, help=say("jobs-help"))
@click.argument("jobs", metavar=say("cli-metavar-jobs"))
@click.option(
    "--workers",
    metavar=say("cli-metavar-number"),
    type=click.IntRange(1, 64),
    default=2,
    show_default=True,
    help=say("jobs-workers"),
)
@click.option("--force", is_flag=True, help=say("run-force"))
@language_option
def command(jobs: str, workers: int, force: bool, language: str) -> None:
    """Run all jobs, with a progress bar, and tell which page to open."""
    with moving(say("jobs-starts", language, workers=workers), language) as progress:
        from advocacy_kit.batch import run_batch

        batch = run_batch(jobs, workers=workers, force=force, progress=progress, language=language)
    finish(batch, language)


def finish(batch, language: str) -> None:
    """Tell how each job went, which page to open, and leave with 1 where one failed."""
    for result in batch.results:
        click.echo(f"  {say('batch-state-' + result.state, language):<16} {result.job.name}")
        if result.error:
            for line in result.error.splitlines():
                click.echo(f"      {line}", err=True)
    failed = sum(result.state == "failed" for result in batch.results)
    click.echo(say("jobs-done", language, count=len(batch.results), failed=failed))
    click.echo(say("jobs-index", language, path=batch.index.resolve()))
    if failed:
        # click's own Exit would be lost on the way: the group does not run stand-alone.
        raise SystemExit(1)
