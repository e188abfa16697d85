"""Many runs: two at a time, each in a process of its own, with one page over all."""

import json
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock

from advocacy_kit.batch import index
from advocacy_kit.batch.process import Processes
from advocacy_kit.errors import CallError, writing
from advocacy_kit.locale import interface_language

SCHEMA = "advocacy_kit/batch"
RECORD = "batch.json"
#: Called with the share of the work that is done, counted in jobs, and the number of jobs.
Progress = Callable[[float, float], None]


@dataclass(frozen=True, slots=True)
class Job:
    """One run to be made.

    Attributes
    ----------
    chapter : str
        Id, number or stem.
    language : {"nl", "en"}
        Of the report.
    out : str
        Folder; from the folder of the batch where it is relative.
    name : str
        How people call it.
    options : mapping
        Further arguments of ``run_chapter``.
    """

    chapter: str
    language: str = "en"
    out: str = ""
    name: str = ""
    options: Mapping[str, object] = field(default_factory=dict)

    @property
    def out_name(self) -> str:
        """Last part of its folder."""
        return Path(self.out).name


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a job.

    Attributes
    ----------
    job : Job
        The job.
    state : {"done", "already", "failed"}
        ``already``: the same run stood there.
    page : Path or None
        Its report.
    error : str
        Why it failed.
    manifest : dict or None
        Of its run.
    """

    job: Job
    state: str
    page: Path | None = None
    error: str = ""
    manifest: dict | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """What became of all jobs: their results in the order of the jobs, and the page over them."""

    results: tuple[Result, ...]
    index: Path

    @property
    def exit_code(self) -> int:
        """0 where all stand, 1 where one failed."""
        return int(any(result.state == "failed" for result in self.results))


def run_batch(
    jobs: str | Path,
    *,
    workers: int = 2,
    force: bool = False,
    progress: Progress | None = None,
    language: str | None = None,
) -> Batch:
    """Run the jobs of a file.

    Parameters
    ----------
    jobs : path
        ``JOBS.yml``: `defaults`, a list of `jobs`, or what to `combine`; paths are meant from its own folder.
    workers : int
        How many at a time, each in a process of its own.
    force : bool
        Run again what stands already.
    progress : callable, optional
        Called with jobs done (a fraction while they run) and jobs there are.
    language : {"nl", "en"}, optional
        Of the page over all; default: the interface's. Where reports are in another language, the page is there in that one too.

    Raises
    ------
    ContentError
        The file is at fault, with every fault's line; nothing was run.
    CallError
        The folder for the page over all holds files that are not the kit's.
    """
    from advocacy_kit.batch.jobs_file import read_jobs

    out, found = read_jobs(Path(jobs).expanduser())
    return run_jobs(found, out, workers=workers, force=force, progress=progress, language=language)


def run_jobs(
    jobs: Sequence[Job],
    out: str | Path,
    *,
    workers: int = 2,
    force: bool = False,
    progress: Progress | None = None,
    language: str | None = None,
) -> Batch:
    """Run jobs and write ``index.html`` and ``batch.json`` over them into `out`; see :func:`run_batch`."""
    out = Path(out).expanduser().absolute()
    language = interface_language(language)
    jobs = [_named(job, out) for job in jobs]
    pages = index.pages(language, (job.language for job in jobs))
    _clear(out, [RECORD, *pages.values()])
    shares, lock = [0.0] * len(jobs), Lock()

    def moved(place: int, share: float) -> None:
        with lock:
            shares[place] = share
            if progress:
                progress(sum(shares), len(jobs))

    started = _now()
    with Processes(language) as processes, ThreadPoolExecutor(max_workers=workers) as pool:
        waiting = [
            pool.submit(processes.run, job, force, lambda share, i=i: moved(i, share))
            for i, job in enumerate(jobs)
        ]
        try:
            results = tuple(_result(job, w.result()) for job, w in zip(jobs, waiting, strict=True))
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            processes.stop()
            raise
    with writing(out):
        out.mkdir(parents=True, exist_ok=True)
        _write(out, results, started, pages)
    return Batch(results, out / pages[language])


def _named(job: Job, out: Path) -> Job:
    """A job with an absolute folder, and a name."""
    name = job.name or f"{job.chapter}-{job.language}"
    return Job(job.chapter, job.language, str(out / job.out), name, job.options)


def _result(job: Job, answer: dict) -> Result:
    if "error" in answer:
        return Result(job, "failed", error=answer["error"])
    state = "done" if answer["fresh"] else "already"
    return Result(job, state, Path(answer["page"]), manifest=answer["manifest"])


def _clear(out: Path, wanted: Sequence[str]) -> None:
    """Take an earlier batch's pages away: until all jobs are through, nothing speaks for them.

    Raises
    ------
    CallError
        Files of these names are somebody else's.
    """
    if out.exists() and not out.is_dir():
        raise CallError("batch-out-file", out=out)
    ours = _left_by_us(out)
    foreign = [name for name in wanted if name not in ours and (out / name).exists()]
    if foreign:
        raise CallError("batch-out-taken", out=out, files=", ".join(foreign))
    for name in ours:
        (out / name).unlink(missing_ok=True)


def _left_by_us(out: Path) -> list[str]:
    """Pages and record of an earlier batch, the record last; none where there was no batch."""
    try:
        record = json.loads((out / RECORD).read_text(encoding="utf-8"))
        if record.get("schema") != SCHEMA:
            return []
        return [*(Path(name).name for name in record.get("pages", ["index.html"])), RECORD]
    except (OSError, ValueError, AttributeError, TypeError):
        return []


def _write(out: Path, results: Sequence[Result], started: str, pages: Mapping[str, str]) -> None:
    record = {
        "schema": SCHEMA,
        "version": 1,
        "started_at": started,
        "finished_at": _now(),
        "pages": list(pages.values()),
        "jobs": [index.record(result, out) for result in results],
    }
    # The record goes first: it is what tells the pages for ours.
    texts = {RECORD: json.dumps(record, ensure_ascii=False, indent=2) + "\n"}
    texts |= {name: index.page(results, out, language, pages) for language, name in pages.items()}
    for name, text in texts.items():
        partial = out / (name + ".partial")
        partial.write_text(text, encoding="utf-8")
        partial.replace(out / name)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
