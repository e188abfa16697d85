"""JOBS.yml: which chapters to run on which messages; validated whole, every fault with its line."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from advocacy_kit.batch.jobs import Job
from advocacy_kit.errors import ContentError, Fault
from advocacy_kit.locale import say
from advocacy_kit.yaml_lines import Lines, read_yaml, validation_faults

Language = Literal["nl", "en"]
Text = Annotated[str, Field(strict=True, min_length=1)]


def _day(value: object) -> object:
    # YAML turns 2025-01-31 into a date of its own; a time of day is nothing that we could use.
    return value.isoformat() if type(value).__name__ == "date" else value


def _texts(value: object) -> object:
    # `where: {team: 12}` and `{paid: yes}` mean the text in the file, which YAML has made something else of.
    if isinstance(value, dict):
        return {k: str(v) if type(v) in (int, float) else v for k, v in value.items()}
    return value


Day = Annotated[Text, BeforeValidator(_day)]
Pairs = Annotated[dict[Text, Text], BeforeValidator(_texts)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Defaults(_Strict):
    """What a job may name, and what holds for all that do not."""

    chapter: Text | None = None
    messages: Text | None = None
    language: Language | None = None
    mode: Literal["learn", "analyse", "both"] | None = None
    message_language: Literal["auto", "nl", "en"] | None = None
    mapping: Pairs | None = None
    voice: Literal["customer", "organisation"] | None = None
    timezone: Text | None = None
    since: Day | None = None
    until: Day | None = None
    where: Pairs | None = None


class Entry(Defaults):
    """One job of the list."""

    name: Text | None = None
    out: Text | None = None


class Combine(_Strict):
    """Jobs for every chapter, segment and language."""

    chapters: list[Text] = Field(min_length=1)
    languages: list[Language] = Field(min_length=1)
    segments: dict[Text, Pairs] = Field(default={"all": {}}, min_length=1)


class File(_Strict):
    """The whole file."""

    out: Text = "reports"
    defaults: Defaults = Defaults()
    jobs: list[Entry] = []
    combine: Combine | None = None


def read_jobs(path: Path) -> tuple[Path, list[Job]]:
    """Read a file of jobs.

    Parameters
    ----------
    path : Path
        YAML; paths in it are meant from its own folder.

    Returns
    -------
    out : Path
        Folder for the page over all jobs.
    jobs : list of Job
        At least one; their paths absolute, no two with the same folder.

    Raises
    ------
    ContentError
        Naming every fault, with its line.
    """
    data, lines, faults = read_yaml(path)
    if data is None and not faults:
        faults = [Fault(path, 1, say("batch-jobs-empty"))]
    if faults:
        raise ContentError(faults)
    try:
        file = File.model_validate(data)
    except ValidationError as error:
        raise ContentError(validation_faults(path, lines, error)) from None
    home = path.absolute().parent
    out = home / Path(file.out).expanduser()
    shared = file.defaults.model_dump(exclude_none=True)
    found = [(i, _job(shared | e.model_dump(exclude_none=True), home, out)) for i, e in enumerate(file.jobs)]
    found = [(("jobs", i), job) for i, job in found]
    for wanted in _combined(file.combine):
        where = shared.get("where", {}) | wanted.pop("where")
        entry = shared | wanted | ({"where": where} if where else {})
        found.append((("combine",), _job(entry, home, out)))
    faults = _faults(path, lines, found)
    if faults:
        raise ContentError(faults)
    return out, [job for _, job in found]


def _combined(combine: Combine | None) -> list[dict]:
    if combine is None:
        return []
    return [
        {"chapter": chapter, "language": language, "where": where, "name": "-".join(
            [chapter, *([segment] if len(combine.segments) > 1 else []), language])}
        for chapter in combine.chapters
        for segment, where in combine.segments.items()
        for language in combine.languages
    ]  # fmt: skip


def _job(entry: dict, home: Path, out: Path) -> Job:
    if "messages" in entry:
        entry["messages"] = str(home / Path(entry["messages"]).expanduser())
    folder = entry.pop("out", None)
    name = entry.pop("name", None)
    chapter, language = entry.pop("chapter", ""), entry.pop("language", "en")
    slug = safe_name(name or f"{chapter}-{language}")
    target = home / Path(folder).expanduser() if folder else out / slug
    return Job(
        chapter=chapter, language=language, out=str(target), name=name or (folder or slug), options=entry
    )


def safe_name(text: str) -> str:
    """A name that every file system takes as a folder."""
    kept = "".join(c if c.isalnum() or c in "-_." else "-" for c in text.strip())
    return kept.strip(".-") or "job"


def _faults(path: Path, lines: Lines, found: list[tuple[tuple, Job]]) -> list[Fault]:
    if not found:
        return [Fault(path, 1, say("batch-jobs-empty"))]
    faults, seen = [], {}
    for where, job in found:
        line = lines.line(where)
        if not job.chapter:
            faults.append(Fault(path, line, say("batch-jobs-no-chapter")))
        folder = Path(job.out).resolve()
        if folder in seen:
            faults.append(Fault(path, line, say("batch-jobs-same-out", out=job.out_name, first=seen[folder])))
        seen.setdefault(folder, line)
        messages = job.options.get("messages")
        if messages and not Path(messages).is_file():
            faults.append(Fault(path, line, say("batch-jobs-no-file", file=Path(messages).name)))
    return faults
