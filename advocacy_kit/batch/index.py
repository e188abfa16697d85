"""The page over all jobs of a batch, and the same as data."""

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from urllib.parse import quote

from advocacy_kit.batch import export
from advocacy_kit.batch.scrub import scrubber, shown
from advocacy_kit.chapters.selection import end_in_words
from advocacy_kit.locale import say
from advocacy_kit.messages.shown import shown_labels, shown_name
from advocacy_kit.reporting import html
from advocacy_kit.statistics import MIN_GROUP

#: Options that are paths.
PATHS = ("messages", "config")
#: Of the table; what one came for stands first.
COLUMNS = ("report", "messages", "which", "counts", "language", "chapter", "state")


def address(path: Path, out: Path) -> str:
    """Address of a file from the page's folder; a file on another drive keeps its own."""
    try:
        return quote(Path(os.path.relpath(path, out)).as_posix())
    except ValueError:
        return path.as_uri()


def reason(result, out: Path) -> str:
    """Why a job failed, without a path of this machine: the page may be handed round."""
    files = [Path(file) for name in PATHS if (file := result.job.options.get(name))]
    return scrubber({out: ".", **shown(files)})(result.error)


def _chosen(options) -> dict[str, list[str]]:
    """What a job chose by, redacted: who was looked for stands on a page that is handed round."""
    where = options.get("where") or {}
    values = {k: [v] if isinstance(v, str) else [str(x) for x in v] for k, v in where.items()}
    return {shown_labels([k])[0]: shown_labels(some) for k, some in values.items()}


def record(result, out: Path) -> dict[str, object]:
    """What a batch remembers of a job; no path but those below its folder."""
    options = dict(result.job.options)
    options |= {name: shown_name(Path(options[name])) for name in PATHS if options.get(name)}
    if options.get("where"):
        options["where"] = {k: v[0] if len(v) == 1 else v for k, v in _chosen(options).items()}
    return {
        "name": result.job.name,
        "chapter": result.job.chapter,
        "language": result.job.language,
        "options": options,
        "state": result.state,
        "report": address(result.page, out) if result.page else None,
        "error": reason(result, out) or None,
        "fingerprint": result.manifest["fingerprint"] if result.manifest else None,
        "counts": result.manifest["counts"] if result.manifest else None,
    }


def pages(language: str, of_reports: Iterable[str]) -> dict[str, str]:
    """Name the page in each language in which somebody will read it: that of the interface, and those of the reports."""
    others = [code for code in dict.fromkeys(of_reports) if code != language]
    return {language: "index.html"} | {code: f"index.{code}.html" for code in others}


def page(results: Sequence, out: Path, language: str, pages: Mapping[str, str] | None = None) -> str:
    """Make the page: a table with a row a job, and the reasons of those that failed.

    Parameters
    ----------
    results : sequence of Result
        In the order of the jobs.
    out : Path
        Folder of the page.
    language : {"nl", "en"}
        Of the page.
    pages : mapping of str to str, optional
        The same page by language: file names, first that of the interface, in which faults are told.

    Returns
    -------
    str
        HTML, offline as the reports are.
    """
    pages = pages or {language: "index.html"}

    def tell(key: str, **values: object) -> str:
        return say(f"batch-index-{key}", language, **values)

    names = [tell(f"column-{name}") for name in COLUMNS]
    rows = [_row(result, out, language, names) for result in results]
    failed = [result for result in results if result.state == "failed"]
    counted = tell("lead", count=len(results), failed=len(failed))
    sample = all(_is_sample(result) for result in results)
    parts = [
        *(_other_page(code, name) for code, name in pages.items() if code != language),
        html.paragraph(tell("welcome-sample" if sample else "welcome", count=len(results))),
        html.paragraph(counted, "key"),
        f'<div class="batch">{html.table(tell("caption"), names, rows)}</div>',
    ]
    if failed:
        parts.append(html.heading(tell("failed"), 2))
        for result in failed:
            told = _spoken(reason(result, out), next(iter(pages)), language)
            parts.append(html.heading(result.job.name, 3) + f"<pre>{told}</pre>")
    title = tell("title", count=len(results))
    skip = html.escape(say("batch-html-skip", language))
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{export.POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{html.escape(title)}</title>\n{export.style()}\n</head>\n<body>\n"
        f'<a class="skip" href="#main">{skip}</a>\n'
        f'<main id="main" class="wide" tabindex="-1">\n<h1>{html.escape(title)}</h1>\n'
        f'<div class="ak">{"".join(parts)}</div>\n</main>\n</body>\n</html>\n'
    )


def _other_page(language: str, name: str) -> str:
    told = html.escape(say("batch-index-in-this-language", language))
    return f'<p><a href="{quote(name)}" lang="{language}" hreflang="{language}">{told}</a></p>'


def _spoken(text: str, language: str, around: str) -> html.Safe:
    """Mark the language of a text, where it is not that of what stands around it (HTML)."""
    escaped = html.escape(text)
    return html.Safe(escaped if language == around else f'<span lang="{language}">{escaped}</span>')


def _is_sample(result) -> bool:
    """Whether a job read the messages of the sample company."""
    if result.manifest and result.manifest["input"]:
        return result.manifest["input"]["sample"]
    return not result.job.options.get("messages")


def _row(result, out: Path, language: str, names: Sequence[str]) -> list[str]:
    def tell(key: str, **values: object) -> str:
        return say(f"batch-index-{key}", language, **values)

    job, manifest = result.job, result.manifest or {}
    messages = job.options.get("messages")
    counts = manifest.get("counts")
    used = "–"
    if counts and counts["used"] is None:
        used = tell("few", least=MIN_GROUP, few=counts["few"])
    elif counts:
        # A row that holds a conversation gives several.
        several = counts["messages"] != counts["used"]
        used = tell(
            "used-several" if several else "used",
            used=counts["used"],
            read=counts["read"],
            messages=counts["messages"],
        )
    chapter = manifest.get("chapter", {})
    own_name = say("batch-language-name", job.language)
    link = _spoken(job.name, job.language if job.name == own_name else language, language)
    if result.page:
        link = f'<a href="{html.escape(address(result.page, out))}" hreflang="{job.language}">{link}</a>'
    cells = [
        html.escape(tell("sample") if not messages else shown_name(Path(messages))),
        html.escape(_which(job.options, language)),
        used,
        _spoken(own_name, job.language, language),
        _spoken(chapter.get("title") or chapter.get("id", job.chapter), job.language, language),
        html.escape(say(f"batch-state-{result.state}", language)),
    ]
    # On a narrow screen the row becomes a block, and each value says itself what it is.
    return [
        html.Safe(link),
        *(
            html.Safe(f'<span class="label">{html.escape(name)}: </span>{cell}')
            for name, cell in zip(names[1:], cells, strict=True)
        ),
    ]


def _which(options, language: str) -> str:
    """Which messages a job was about: values of columns, and the period."""
    parts = [f"{column} = {' / '.join(values)}" for column, values in _chosen(options).items()]
    days = {
        name: end_in_words(options[name], language, end=name == "until")
        for name in ("since", "until")
        if options.get(name)
    }
    if days:
        parts.append(say(f"batch-index-{'-'.join(days)}", language, **days))
    return "; ".join(parts) or say("batch-index-all", language)
