"""JOBS.yml: which chapters to run on which messages; validated whole, every fault with its line."""

from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from advocacy_kit.batch.jobs import Job
from advocacy_kit.batch.notebooks import find_notebook
from advocacy_kit.batch.run import pairs_text, senders_text
from advocacy_kit.chapters.parameters import Parameters
from advocacy_kit.errors import CallError, ContentError, Fault
from advocacy_kit.locale import interface_language, say
from advocacy_kit.messages.filters import read_where
from advocacy_kit.yaml_lines import Lines, read_yaml, validation_faults

Language = Literal["nl", "en"]
Text = Annotated[str, Field(strict=True, min_length=1)]


def _text(value: object) -> object:
    # A sheet is called 2025, or is the second, and a chapter is 01: written as numbers.
    return str(value) if type(value) is int else value


def _several(value: object) -> object:
    # One is a list of one.
    return [value] if isinstance(value, str) else value


def _texts(value: object) -> object:
    # `where: {team: 12}` and `{paid: yes}` mean the text in the file, which YAML has made something else of.
    if isinstance(value, dict):
        return {k: str(v) if type(v) in (int, float) else v for k, v in value.items()}
    return value


Chapter = Annotated[Text, BeforeValidator(_text)]
Pairs = Annotated[dict[Text, Text], BeforeValidator(_texts)]


def _wanted(value: object) -> object:
    """One value of a column, or a list of values of which each counts."""
    values = [
        str(v) if type(v) in (int, float) else v for v in (value if isinstance(value, list) else [value])
    ]
    if not values or not all(isinstance(v, str) and v for v in values):
        raise ValueError(say("batch-jobs-where"))
    return values if isinstance(value, list) else values[0]


def _conditions(value: object) -> object:
    """Take ``team=Planning; channel=chat``, or a list of such, as the command line and Python do."""
    given = [value] if isinstance(value, str) else value
    if not isinstance(given, list) or not all(isinstance(part, str) for part in given):
        return value
    try:
        parts = [part for text in given for part in text.split(";") if part.strip()]
        return {column: values[0] if len(values) == 1 else values for column, values in read_where(parts)}
    except CallError:
        raise ValueError(say("batch-jobs-conditions")) from None


Where = Annotated[dict[Text, Annotated[object, BeforeValidator(_wanted)]], BeforeValidator(_conditions)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Defaults(_Strict):
    """What a job may name, and what holds for all that do not."""

    chapter: Chapter | None = None
    messages: Text | None = None
    language: Language | None = None
    mode: Literal["learn", "analyse", "both"] | None = None
    message_language: Literal["auto", "nl", "en"] | None = None
    mapping: Pairs | None = None
    voice: Literal["customer", "organisation"] | None = None
    own_senders: Annotated[list[Text], BeforeValidator(_several)] | None = None
    timezone: Text | None = None
    sheet: Annotated[Text, BeforeValidator(_text)] | None = None
    since: Annotated[Text, BeforeValidator(_text)] | None = None
    until: Annotated[Text, BeforeValidator(_text)] | None = None
    where: Where | None = None
    config: Text | None = None


class Entry(Defaults):
    """One job of the list."""

    name: Text | None = None
    out: Text | None = None


class Combine(_Strict):
    """Jobs for every chapter, segment and language."""

    chapters: list[Chapter] = Field(min_length=1)
    languages: list[Language] = Field(min_length=1)
    segments: dict[Text, Where] = Field(default={"all": {}}, min_length=1)


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
    if data is None:
        raise ContentError(faults)
    file, left_out = _validated(path, data, lines, faults)
    if file is None:
        raise ContentError(faults)
    home = path.absolute().parent
    out = home / Path(file.out).expanduser()
    shared = file.defaults.model_dump(exclude_none=True)
    found = [
        _Found(("jobs", i), shared | entry.model_dump(exclude_none=True)) for i, entry in enumerate(file.jobs)
    ]
    for wanted in _combined(file.combine):
        where = shared.get("where", {}) | wanted.pop("where")
        found.append(_Found(("combine",), shared | wanted | ({"where": where} if where else {})))
    # A part that is at fault was left out: that it is missing is no news then.
    faults += _faults(path, lines, found, home, out, left_out)
    if faults:
        raise ContentError(faults)
    return out, [_job(f.entry, home, out) for f in found]


@dataclass(frozen=True, slots=True)
class _Found:
    """A job as the file has it, and where it stands."""

    where: tuple
    entry: dict


def _validated(path: Path, data: object, lines: Lines, faults: list[Fault]) -> tuple[File | None, set[tuple]]:
    """Hold the file against its schema; what is at fault is told and left out, so that the rest is looked at too."""
    try:
        return File.model_validate(data), set()
    except ValidationError as error:
        faults += validation_faults(path, lines, error, model=File)
        wrong = {tuple(p["loc"][:-1] if p["type"] == "missing" else p["loc"]) for p in error.errors()}
    try:
        return File.model_validate(_without(data, wrong)), wrong
    except ValidationError:
        return None, wrong


def _without(data: object, wrong: Iterable[tuple]) -> object:
    rest = deepcopy(data)
    for where in wrong:
        part = rest
        try:
            for step in where[:-1]:
                part = part[step]
            if isinstance(part, list):
                part[where[-1]] = {}
            else:
                del part[where[-1]]
        except (LookupError, TypeError):
            # It went with what is around it.
            continue
    return rest


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
    for name in ("messages", "config"):
        if name in entry:
            entry[name] = str(home / Path(entry[name]).expanduser())
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


def _faults(
    path: Path, lines: Lines, found: list[_Found], home: Path, out: Path, left_out: set[tuple]
) -> list[Fault]:
    """List what is wrong beyond the schema; what can only be told on the day, such as a file that is gone, fails its job."""
    if not found:
        return [] if left_out else [Fault(path, 1, say("batch-jobs-empty"))]
    faults: dict[tuple[int, str], Fault] = {}

    def tell(line: int, text: str) -> None:
        faults.setdefault((line, text), Fault(path, line, text))

    folders: dict[Path, int] = {}
    for job in found:
        line = lines.line(job.where)
        for key, text in _call_faults(job.entry):
            tell(_line_of(lines, job.where, key), text)
        gone = any(w and (w[-1] == "chapter" or w == job.where or w[0] == "combine") for w in left_out)
        if not job.entry.get("chapter") and not gone:
            tell(line, say("batch-jobs-no-chapter"))
        made = _job(dict(job.entry), home, out)
        folder = Path(made.out).resolve()
        if folder in folders and not left_out:
            tell(line, say("batch-jobs-same-out", out=made.out_name, first=folders[folder]))
        folders.setdefault(folder, line)
    return list(faults.values())


def _line_of(lines: Lines, where: tuple, key: str) -> int:
    """Line of a job's key: its own, that of the defaults, or that of the job."""
    for place in ((*where, key), ("defaults", key), (*where, f"{key}s")):
        if lines.stands(place):
            return lines.line(place)
    return lines.line(where)


def _call_faults(entry: dict) -> list[tuple[str, str]]:
    """Hold a job's values against what a chapter takes: key and fault."""
    language, faults = interface_language(), []
    if entry.get("chapter"):
        try:
            find_notebook(entry["chapter"], entry.get("language", "en"))
        except CallError as error:
            faults.append(("chapter", error.text(language)))
    for key, written in (
        ("mapping", partial(pairs_text, "mapping")),
        ("where", partial(pairs_text, "where")),
        ("own_senders", senders_text),
    ):
        try:
            written(entry.get(key))
        except CallError as error:
            faults.append((key, error.text(language)))
    alone = [{key: entry[key]} for key in ("since", "until", "timezone") if key in entry]
    together = [{key: entry[key] for key in ("since", "until")}] if {"since", "until"} <= entry.keys() else []
    for values in [*alone, *together]:
        try:
            Parameters.check(language=language, **values)
        except CallError as error:
            told = str(error.values["faults"]).splitlines()
            faults += [(next(iter(values)), line.removeprefix("- ")) for line in told]
    return list(dict.fromkeys(faults))
