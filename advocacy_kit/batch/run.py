"""Run one chapter: its notebook executed, a page to read, findings, and a manifest of it all."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from advocacy_kit.batch import folder, manifest
from advocacy_kit.batch.execute import CellError, Progress, execute
from advocacy_kit.batch.notebooks import Source, check_parameters, find_notebook, title
from advocacy_kit.batch.scrub import scrub_notebook, scrubber, shown
from advocacy_kit.chapters.parameters import Parameters
from advocacy_kit.errors import CallError, Refusal, RunError
from advocacy_kit.locale import LANGUAGES
from advocacy_kit.messages.own_senders import require_senders
from advocacy_kit.messages.readers.base import require_ordinary
from advocacy_kit.messages.shown import shown_name
from advocacy_kit.paths import content

if TYPE_CHECKING:
    from advocacy_kit.organisation import Applied

#: What a chapter may leave beside its page; ``rejected.csv`` only where rows were rejected.
FINDINGS = ("findings.csv", "findings.xlsx", "reading.json", "rejected.csv")


@dataclass(frozen=True, slots=True)
class Run:
    """A run that stands.

    Attributes
    ----------
    path : Path
        Its folder.
    manifest : dict
        What it was made of, and what it left.
    fresh : bool
        False where an earlier run was found that is the same in all that matters.
    kept : tuple of str
        Files of an earlier run that somebody had changed, and the names under which they were kept.
    """

    path: Path
    manifest: dict
    fresh: bool = True
    kept: tuple[str, ...] = field(default=())

    @property
    def stem(self) -> str:
        """How its files are named."""
        return f"{self.manifest['chapter']['id']}.{self.manifest['language']}"

    @property
    def page(self) -> Path:
        """The report."""
        return self.path / f"{self.stem}.html"

    @property
    def notebook(self) -> Path:
        """The executed notebook."""
        return self.path / f"{self.stem}.ipynb"


class ChapterError(RunError):
    """A chapter stopped at something a person can mend, in the messages or in the call: nothing of the run is kept."""

    exit_code = 2


def pairs_text(name: str, given: str | Mapping[str, str | Sequence[str]] | None) -> str:
    """Write pairs the way a notebook's parameter takes them: ``"channel=chat; team=Planning"``; several values as several pairs.

    Raises
    ------
    CallError
        A name or value holds a sign that keeps pairs apart.
    """
    if given is None or isinstance(given, str):
        return given or ""
    pairs = [
        (k, v) for k, some in given.items() for v in (some if isinstance(some, list | tuple) else [some])
    ]
    for key, value in pairs:
        if not isinstance(key, str) or "=" in key or ";" in f"{key}{value}" or not key.strip():
            raise CallError("batch-pair", name=name, pair=f"{key}={value}")
    return "; ".join(f"{key}={value}" for key, value in pairs)


def senders_text(given: str | Iterable[str] | None) -> str:
    """Write senders the way a notebook's parameter takes them: ``"lommer.example; help@shop.example"``.

    Raises
    ------
    CallError
        One of a list is empty.
    """
    if isinstance(given, str):
        return given
    senders = list(given or ())
    require_senders(senders)
    return "; ".join(senders)


def run_chapter(
    chapter: str,
    *,
    messages: str | Path | None = None,
    language: str = "en",
    out: str | Path,
    mode: str = "analyse",
    message_language: str | None = None,
    mapping: str | Mapping[str, str] | None = None,
    voice: str | None = None,
    own_senders: str | Iterable[str] | None = None,
    timezone: str | None = None,
    sheet: str | int | None = None,
    since: str | None = None,
    until: str | None = None,
    where: str | Mapping[str, str | Sequence[str]] | None = None,
    config: str | Path | None = None,
    parameters: Mapping[str, object] | None = None,
    force: bool = False,
    progress: Progress | None = None,
    notebook_root: str | Path | None = None,
    told_in: str | None = None,
) -> Run:
    """Run a chapter on a file of messages.

    Parameters
    ----------
    chapter : str
        Id (``hear-the-signals``), number (``01``) or stem of the notebook.
    messages : path, optional
        File of messages; default: the sample company's.
    language : {"nl", "en"}
        Of the report.
    out : path
        Folder for what comes of it; only an earlier run of the kit is ever replaced.
    mode, message_language, mapping, voice, own_senders, timezone, sheet, since, until, where
        As the chapter's notebook has them; left out: the notebook's own defaults. `mapping` and `where` also as dict,
        `own_senders` also as a list.
    config : path, optional
        File of the organisation's own words; default: ``advocacy.yml`` beside the messages or in the workspace.
    parameters : mapping, optional
        Further parameters that the notebook declares.
    force : bool
        Run again, though the same run stands already.
    progress : callable, optional
        Called with cells done and cells there are.
    notebook_root : path, optional
        Folder of other notebooks, a folder a language.
    told_in : {"nl", "en"}, optional
        In which language faults of the parameters are told; default: `language`.

    Returns
    -------
    Run

    Raises
    ------
    CallError
        The chapter, parameters or `out` cannot be used; nothing was run.
    ContentError
        ``advocacy.yml`` has faults; nothing was run.
    ChapterError, RunError
        The notebook stopped (exit code 2: somebody can mend it; 1: it failed, and is kept as ``*.failed.ipynb``).
    """
    if language not in LANGUAGES:
        raise CallError("batch-language", language=language, known=", ".join(LANGUAGES))
    source = find_notebook(chapter, language, notebook_root)
    out = Path(out).expanduser()
    file = Path(messages).expanduser().absolute() if messages else None
    named = {
        "mode": mode, "message_language": message_language, "messages": str(file) if file else None, "voice": voice,
        "mapping": pairs_text("mapping", mapping) or None, "timezone": timezone,
        "sheet": None if sheet is None else str(sheet), "since": since, "until": until,
        "where": pairs_text("where", where) or None, "own_senders": senders_text(own_senders) or None,
        "config": str(Path(config).expanduser().absolute()) if config else None,
    }  # fmt: skip
    given = {name: value for name, value in named.items() if value is not None} | dict(parameters or {})
    given |= {"language": language, "interactive": "no"}
    check_parameters(source, given, told_in or language)
    input_ = _input(given, language)
    own = _own_words(given)
    planned = _planned(source, given, input_, own and own.record())
    earlier = manifest.read(out)
    same = earlier is not None and earlier["fingerprint"] == planned["fingerprint"]
    if same and not force and manifest.intact(out, earlier):
        folder.settle(out)
        return Run(out, earlier, fresh=False)
    names = [f"{source.stem}.ipynb", f"{source.stem}.html", *FINDINGS, manifest.NAME]
    folder.require_ours(out, names)
    with folder.working_folder(out) as work:
        finished = _run(source, given, planned, own, work, out, progress)
        kept = folder.publish(work, out, finished, source.stem)
    return Run(out, finished, kept=tuple(kept))


def _run(
    source: Source,
    given: dict,
    planned: dict,
    own: "Applied | None",
    work: Path,
    out: Path,
    progress: Progress | None,
) -> dict:
    """Execute, export and describe a run in its working folder."""
    import nbformat

    from advocacy_kit.batch.export import report

    executed = work / f"{source.stem}.partial.ipynb"
    files = [Path(given[name]) for name in ("messages", "config") if given.get(name)]
    scrub = scrubber({work: ".", out: ".", **shown(files)})
    started = _now()
    try:
        # The kernel works in this very folder: "." tells nothing about the machine.
        execute(source, given | {"out": "."}, executed, log=work.parent / "kernel.log", progress=progress)
    except CellError as stop:
        raise _failure(stop, source, executed, out, scrub) from None
    notebook = nbformat.read(executed, as_version=4)
    scrub_notebook(notebook, scrub)
    finished = {**planned, "counts": None, "voice_doubt": "", "started_at": started, "finished_at": _now()}
    read = work / "reading.json"
    if read.exists():
        counts = json.loads(read.read_text(encoding="utf-8"))
        finished["counts"] = {"read": counts["rows"]} | {
            k: counts[k]
            for k in ("used", "messages", "voice_silent", "rejected", "filtered", "few")
            if k in counts
        }
        finished["voice_doubt"] = counts.get("voice_doubt", "")
        if own:
            finished["organisation"] = own.record(counts.get("columns_gone"))
        if finished["input"]:
            finished["input"]["rows"] = counts["rows"]
            if counts.get("sheets_left"):
                finished["input"] |= {k: counts[k] for k in ("sheet", "sheets_left")}
    files = [name for name in FINDINGS if (work / name).exists()]
    (work / f"{source.stem}.html").write_text(report(notebook, finished, files), encoding="utf-8")
    nbformat.write(notebook, work / f"{source.stem}.ipynb")
    executed.unlink()
    return {**finished, "outputs": manifest.outputs(work)}


def _failure(stop: CellError, source: Source, executed: Path, out: Path, scrub) -> RunError:
    """Tell why a notebook stopped; what a person can mend needs no more than its own text, of a fault of ours the notebook is kept."""
    if stop.mistake:
        error = ChapterError("batch-stopped", text=stop.text)
    elif not (stop.number and executed.exists()):
        error = RunError("batch-not-started", chapter=source.chapter, text=stop.text or stop.error)
    else:
        kept = _kept(executed, out / (source.stem + folder.FAILED), scrub)
        told = f"{stop.error}: {stop.text}" if stop.text else stop.error
        error = RunError(
            "batch-failed", chapter=source.chapter, cell=stop.cell, number=stop.number, kept=kept, text=told
        )
    error.language = source.language
    return error


def _kept(executed: Path, target: Path, scrub) -> Path:
    """Keep what was executed of a notebook, for who mends the kit."""
    import nbformat

    notebook = nbformat.read(executed, as_version=4)
    scrub_notebook(notebook, scrub)
    nbformat.write(notebook, target)
    return target


def _planned(source: Source, given: dict, input_: dict | None, own: dict | None) -> dict:
    """What is known of a run before it starts: all that decides its result."""
    elsewhere = ("messages", "out", "interactive", "config")
    told = {k: v for k, v in (source.defaults | given).items() if k not in elsewhere}
    planned = {
        "schema": manifest.SCHEMA,
        "version": manifest.VERSION,
        "chapter": {
            "id": source.chapter,
            "number": source.number,
            "title": title(source.path),
            "notebook": source.path.name,
            "sha256": manifest.sha256(source.path),
        },
        "language": source.language,
        "parameters": dict(sorted(told.items())),
        "input": input_,
        "organisation": own,
        **manifest.versions(),
    }
    decides = {k: v for k, v in planned.items() if k not in ("schema", "python", "libraries")}
    return {**planned, "fingerprint": manifest.fingerprint(decides)}


def _own_words(given: dict) -> "Applied | None":
    """What of an organisation's own words a run uses: its chapter finds the same file."""
    if given.get("mode") == "learn":
        return None
    from advocacy_kit.organisation import organisation_for

    checked = Parameters.check(**{k: given[k] for k in ("mapping", "timezone") if k in given})
    asked = {"mapping": checked.pairs["mapping"], "timezone": checked.timezone}
    return organisation_for(given.get("messages"), given.get("config"), asked)


def _input(given: dict, language: str) -> dict | None:
    """Name and hash of the file that a run reads; ``None`` where it reads none."""
    if given.get("mode") == "learn":
        return None
    if given.get("messages"):
        path, sample = Path(given["messages"]), False
    else:
        wanted = given.get("message_language", "auto")
        path = content("datasets", "lommer", f"messages-{language if wanted == 'auto' else wanted}.csv")
        sample = True
    try:
        require_ordinary(path)
        return {
            "file": shown_name(path),
            "sample": sample,
            **manifest.measured(path),
        }
    except OSError as error:
        raise CallError("batch-input", file=path.name, reason=Refusal(error)) from None


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
