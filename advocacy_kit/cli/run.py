"""``advocacy run``: one chapter on one file of messages."""

import hashlib
from contextlib import suppress
from pathlib import Path

import click

from advocacy_kit.chapters.parameters import MODES
from advocacy_kit.cli import language_option
from advocacy_kit.cli.moving import moving
from advocacy_kit.cli.options import message_options, reading_options
from advocacy_kit.cli.spoken import Command
from advocacy_kit.locale import say
from advocacy_kit.statistics import MIN_GROUP


@click.command("run", cls=Command, help=say("run-help"))
@click.argument("chapter", metavar=say("cli-metavar-chapter"))
@click.option("--messages", metavar=say("cli-metavar-file"), help=say("run-messages"))
@click.option("--out", metavar=say("cli-metavar-folder"), help=say("run-out"))
@click.option("--mode", type=click.Choice(MODES), default="analyse", show_default=True, help=say("run-mode"))
@click.option("--force", is_flag=True, help=say("run-force"))
@message_options
@language_option
def command(
    chapter: str,
    messages: str | None,
    out: str | None,
    mode: str,
    force: bool,
    language: str,
    **given: object,
) -> None:
    """Run, with a progress bar, and tell what came of it."""
    from advocacy_kit.batch.notebooks import called

    reading = reading_options(given)
    _, chapter, _ = called(chapter, language)
    target = Path(out) if out else default_out(chapter, messages, language)
    file = Path(messages).name if messages else say("run-sample", language)
    with moving(say("run-starts", language, chapter=chapter, file=file), language) as progress:
        from advocacy_kit.batch import run_chapter

        run = run_chapter(
            chapter,
            messages=messages,
            language=language,
            out=target,
            mode=mode,
            force=force,
            progress=progress,
            **reading,
        )
    from advocacy_kit.messages.shown import names_somebody, shown_name

    if messages and names_somebody(Path(messages)):
        click.echo(say("messages-note-chat-file-name", language, shown=shown_name(Path(messages))))
    for line in told(run, language):
        click.echo(line)


def default_out(chapter: str, messages: str | None, language: str) -> Path:
    """Where a report goes when nobody says: a folder of its own under ``reports``."""
    file = _folder_of(Path(messages)) if messages else ""
    return Path("reports") / "-".join(filter(None, [chapter, file, language]))


def _folder_of(path: Path) -> str:
    """A file's part in the name of a folder; chats, which are not called by their person, are told apart by what is in them."""
    from advocacy_kit.messages.shown import names_somebody, shown_name

    name = Path(shown_name(path)).stem
    if names_somebody(path) and path.is_file():
        # One that cannot be read is told by whoever reads it.
        with suppress(OSError), path.open("rb") as file:
            name += f"-{hashlib.file_digest(file, 'sha256').hexdigest()[:6]}"
    return name


def told(run, language: str) -> list[str]:
    """Say what a run has read and left."""
    lines = [] if run.fresh else [say("run-already", language)]
    counts, read = run.manifest["counts"], run.manifest.get("input") or {}
    from advocacy_kit.messages.summary import sheets_told

    lines += sheets_told(read.get("sheet", ""), read.get("sheets_left", {}), language)
    if counts and counts["used"] is None:
        lines.append(say("run-few", language, read=counts["read"], least=MIN_GROUP, few=counts["few"]))
    elif counts:
        rejected, filtered = (sum(counts[kind].values()) for kind in ("rejected", "filtered"))
        lines.append(
            say(
                "run-counts",
                language,
                read=counts["read"],
                used=counts["used"],
                rejected=rejected,
                filtered=filtered,
            )
        )
    doubt = run.manifest.get("voice_doubt")
    if doubt:
        lines.append(
            say(
                f"run-voice-{doubt}",
                language,
                silent=counts["voice_silent"],
                messages=counts["messages"],
            )
        )
    if run.manifest["organisation"]:
        lines.append(say("run-own-words", language, file=run.manifest["organisation"]["file"]))
    if run.kept:
        lines.append(say("run-kept", language, files=", ".join(run.kept)))
    beside = [o["file"] for o in run.manifest["outputs"] if o["file"] != run.page.name]
    lines.append(say("run-beside", language, files=", ".join([*beside, "manifest.json"])))
    lines.append(say("run-report", language, path=run.page.resolve()))
    return lines
