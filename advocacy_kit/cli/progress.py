"""``advocacy progress``: a learner's own attempts, to see, to take along, to erase."""

from datetime import datetime
from pathlib import Path

import click

from advocacy_kit.cli import language_option
from advocacy_kit.cli.spoken import Group, confirmed
from advocacy_kit.errors import CallError, Refusal
from advocacy_kit.learning.exports import form_names
from advocacy_kit.locale import say


def learner_option(function):
    """Add ``--learner``: whose attempts."""
    return click.option("--learner", metavar=say("cli-metavar-name"), help=say("progress-learner"))(function)


@click.group("progress", cls=Group, help=say("progress-help"))
def command() -> None:
    """Work on one's own attempts."""


def _open(learner: str | None):
    """Open the store, and tell whose attempts are meant."""
    from advocacy_kit.learning.logbook import pseudonym, pseudonym_of_machine
    from advocacy_kit.store import Store

    store = Store()
    named = pseudonym(learner) if learner is not None else pseudonym_of_machine()
    return store, named or store.default_learner()


@command.command("show", help=say("progress-show-help"))
@learner_option
@language_option
def show(learner: str | None, language: str) -> None:
    """Print how far the learner is."""
    from advocacy_kit.codebook import load_codebook
    from advocacy_kit.learning.progress import count_progress
    from advocacy_kit.reporting.text import day

    store, name = _open(learner)
    attempts = store.attempts(name)
    click.echo(say("progress-of", language, learner=name, store=store.name))
    if not attempts:
        click.echo(say("progress-nothing", language))
        return
    codebook = load_codebook()
    for part in count_progress(attempts, _items(attempts)):
        last = day(datetime.fromisoformat(part.last), language)
        click.echo("")
        click.echo(say("progress-chapter", language, chapter=part.chapter, spoken=part.language))
        click.echo(
            "  " + say("progress-answers", language, answers=part.answers, rounds=part.rounds, last=last)
        )
        if part.first[1]:
            click.echo("  " + say("progress-first", language, right=part.first[0], n=part.first[1]))
        if part.later[1]:
            click.echo("  " + say("progress-later", language, right=part.later[0], n=part.later[1]))
        if part.skipped:
            click.echo("  " + say("progress-skipped", language, count=part.skipped))
        for signal in codebook:
            if signal.id in part.signals:
                k, n = part.signals[signal.id]
                click.echo("    " + say("progress-signal", language, signal=signal[language].name, k=k, n=n))
    click.echo("")
    click.echo(say("progress-honest", language))


def _items(attempts) -> dict:
    """The items that attempts speak of, as far as there still are such."""
    from advocacy_kit.learning.items import load_items

    found = {}
    for chapter, language in dict.fromkeys((a.chapter, a.language) for a in attempts):
        try:
            found |= {item.id: item for item in load_items(chapter, language)}
        except CallError:
            # A chapter of another version of the kit: its answers are counted all the same.
            continue
    return found


@command.command("export", help=say("progress-export-help"))
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar=say("cli-metavar-file"),
    help=say("progress-export-out"),
)
@click.option(
    "--form",
    type=click.Choice(form_names()),
    default="xapi",
    show_default=True,
    help=say("progress-export-form"),
)
@learner_option
@language_option
def export(out: Path | None, form: str, learner: str | None, language: str) -> None:
    """Write attempts to a file, or to the screen."""
    from advocacy_kit.learning import exports

    store, name = _open(learner)
    attempts = store.attempts(name)
    text = exports.form(form).write(attempts)
    if out is None:
        click.echo(text, nl=False)
        return
    try:
        with out.open("x", encoding="utf-8", newline="") as file:
            file.write(text)
    except FileExistsError:
        raise CallError("progress-export-exists", file=out) from None
    except OSError as error:
        raise CallError("progress-export-fails", file=out, reason=Refusal(error)) from None
    click.echo(say("progress-exported", language, count=len(attempts), file=out))


@command.command("delete", help=say("progress-delete-help"))
@click.option("--yes", is_flag=True, help=say("progress-delete-yes"))
@learner_option
@language_option
def delete(yes: bool, learner: str | None, language: str) -> None:
    """Erase a learner's attempts, after asking."""
    store, name = _open(learner)
    count = len(store.attempts(name))
    if not count:
        click.echo(say("progress-of", language, learner=name, store=store.name))
        click.echo(say("progress-nothing", language))
        return
    if not yes and not confirmed(say("progress-delete-ask", language, count=count, learner=name)):
        click.echo(say("progress-delete-not", language))
        return
    click.echo(say("progress-deleted", language, count=store.delete(name), learner=name))
