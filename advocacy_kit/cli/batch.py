"""``advocacy batch``: many chapters, segments and languages from one file of jobs."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from advocacy_kit.cli import language_option
from advocacy_kit.locale import say


@click.command("batch", help=say("jobs-help"))
@click.argument("jobs")
@click.option("--workers", type=click.IntRange(1, 64), default=2, show_default=True, help=say("jobs-workers"))
@click.option("--force", is_flag=True, help=say("run-force"))
@language_option
def command(jobs: str, workers: int, force: bool, language: str) -> None:
    """Run all jobs, with a progress bar, and tell which page to open."""
    from advocacy_kit.batch import run_batch

    with with_bar(language) as progress:
        batch = run_batch(jobs, workers=workers, force=force, progress=progress, language=language)
    finish(batch, language)


@contextmanager
def with_bar(language: str) -> Iterator[Callable[[float, float], None]]:
    """Show a bar that moves with the cells of all jobs."""
    from tqdm import tqdm

    shown = "{desc}: {percentage:3.0f}%|{bar}| {elapsed}"
    with tqdm(desc=say("jobs-bar", language), total=1.0, bar_format=shown, disable=None, leave=False) as bar:

        def progress(done: float, of: float) -> None:
            bar.total = of
            bar.update(done - bar.n)

        yield progress


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
