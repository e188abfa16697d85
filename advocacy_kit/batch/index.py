"""The page over all jobs of a batch, and the same as data."""

import os
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from advocacy_kit.batch import export
from advocacy_kit.batch.scrub import scrubber
from advocacy_kit.locale import interface_language, say
from advocacy_kit.reporting import html


def address(path: Path, out: Path) -> str:
    """Address of a file from the page's folder; a file on another drive keeps its own."""
    try:
        return quote(Path(os.path.relpath(path, out)).as_posix())
    except ValueError:
        return path.as_uri()


def reason(result, out: Path) -> str:
    """Why a job failed, without a path of this machine: the page may be handed round."""
    return scrubber({out: "."})(result.error)


def record(result, out: Path) -> dict[str, object]:
    """What a batch remembers of a job; no path but those below its folder."""
    options = dict(result.job.options)
    if options.get("messages"):
        options["messages"] = Path(options["messages"]).name
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


def page(results: Sequence, out: Path, language: str | None = None) -> str:
    """Make the page: a table with a row a job, and the reasons of those that failed.

    Parameters
    ----------
    results : sequence of Result
        In the order of the jobs.
    out : Path
        Folder of the page.
    language : {"nl", "en"}, optional
        Of the page; default: the interface's.

    Returns
    -------
    str
        HTML, offline as the reports are.
    """
    language = interface_language(language)

    def tell(key: str, **values: object) -> str:
        return say(f"batch-index-{key}", language, **values)

    columns = ("job", "chapter", "messages", "language", "where", "counts", "state", "report")
    rows = [_row(result, out, language) for result in results]
    failed = [result for result in results if result.state == "failed"]
    counted = tell("lead", count=len(results), failed=len(failed))
    parts = [
        html.paragraph(counted, "key"),
        html.table(tell("caption"), [tell(f"column-{name}") for name in columns], rows, numeric=(5,)),
    ]
    if failed:
        parts.append(html.heading(tell("failed"), 2))
        for result in failed:
            parts.append(html.heading(result.job.name, 3) + f"<pre>{html.escape(reason(result, out))}</pre>")
    title = tell("title")
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


def _row(result, out: Path, language: str) -> list[str]:
    def tell(key: str, **values: object) -> str:
        return say(f"batch-index-{key}", language, **values)

    job, manifest = result.job, result.manifest or {}
    messages = job.options.get("messages")
    where = job.options.get("where") or {}
    counts = manifest.get("counts")
    used = tell("used", used=counts["used"], read=counts["read"]) if counts else "–"
    link = tell("none")
    if result.page:
        label = tell("open", name=job.name)
        link = html.Safe(f'<a href="{html.escape(address(result.page, out))}">{html.escape(label)}</a>')
    return [
        job.name,
        manifest.get("chapter", {}).get("id", job.chapter),
        Path(messages).name if messages else tell("sample"),
        say("batch-language-name", job.language),
        "; ".join(f"{k} = {v}" for k, v in where.items()) or tell("all"),
        used,
        say(f"batch-state-{result.state}", language),
        link,
    ]
