"""``advocacy demo``: chapter 01 on the sample company's messages, in both languages."""

import click

from advocacy_kit.cli import language_option
from advocacy_kit.cli.batch import finish
from advocacy_kit.cli.moving import moving
from advocacy_kit.cli.spoken import Command
from advocacy_kit.locale import LANGUAGES, say


@click.command("demo", cls=Command, help=say("demo-help"))
@click.option(
    "--out", metavar=say("cli-metavar-folder"), default="demo-report", show_default=True, help=say("demo-out")
)
@click.option("--force", is_flag=True, help=say("run-force"))
@language_option
def command(out: str, force: bool, language: str) -> None:
    """Run both, and tell which page to open."""
    with moving(say("demo-starts", language), language) as progress:
        from advocacy_kit.batch import Job, run_jobs

        jobs = [
            Job(chapter="hear-the-signals", language=name, out=name, name=say("batch-language-name", name))
            for name in LANGUAGES
        ]
        batch = run_jobs(jobs, out, force=force, progress=progress, language=language)
    finish(batch, language)
