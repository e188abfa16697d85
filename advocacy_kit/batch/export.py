"""An executed notebook as a page to hand round: offline, without script or code, fit for a screen reader and paper."""

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from urllib.parse import quote

import advocacy_kit
from advocacy_kit.locale import say
from advocacy_kit.reporting import html, text
from advocacy_kit.statistics import MIN_GROUP

TEMPLATES = Path(__file__).parent / "template"
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"
#: Cells with this tag belong to one mode and are left out of a report on the other.
OTHER_MODE = {"learn": "analyse", "analyse": "learn"}
#: Cells that are of use in a notebook only.
NOT_IN_REPORT = {"parameters", "injected-parameters", "lab"}


def style() -> str:
    """The style sheets of a report, as ``<style>`` elements."""
    return html.style() + f"<style>{(TEMPLATES / 'report.css').read_text(encoding='utf-8')}</style>"


def report(notebook, manifest: Mapping[str, object], shown_files: Sequence[str]) -> str:
    """Turn an executed notebook into a page.

    Parameters
    ----------
    notebook : NotebookNode
        Executed and scrubbed; it is not changed.
    manifest : mapping
        Of the run.
    shown_files : sequence of str
        Files beside the page to link to.

    Returns
    -------
    str
        HTML with a content-security policy that forbids every request and every script.
    """
    from nbconvert import HTMLExporter

    language = manifest["language"]
    page = notebook.copy()
    page.metadata = {k: v for k, v in notebook.metadata.items() if k != "widgets"}
    page.cells = [c for c in notebook.cells if _shown(c, manifest["parameters"].get("mode", "both"))]
    title = notebook.metadata.get("advocacy_kit", {}).get("title", manifest["chapter"]["id"])
    file = manifest["input"]["file"] if manifest["input"] else None
    exporter = HTMLExporter(
        template_name="advocacy",
        extra_template_basedirs=[str(TEMPLATES)],
        exclude_anchor_links=True,
        language_code=language,
    )
    told = {
        "language": language,
        "policy": POLICY,
        "generator": f"advocacy_kit {advocacy_kit.__version__}",
        "title": f"{title} – {file}" if file else title,
        "style": style(),
        "skip": say("batch-html-skip", language),
        "made": _made(manifest, title, shown_files),
    }
    body, _ = exporter.from_notebook_node(page, resources={"report": told})
    return body


def _shown(cell, mode: str) -> bool:
    tags = set(cell.metadata.get("tags", []))
    if tags & NOT_IN_REPORT or OTHER_MODE.get(mode) in tags:
        return False
    if cell.cell_type != "code":
        return cell.cell_type == "markdown"
    # The style sheet that a notebook shows for itself stands in the head of the page already.
    return any(o.get("data", {}).get("text/html") != html.style() for o in cell.outputs)


def _made(manifest: Mapping[str, object], title: str, files: Sequence[str]) -> str:
    """The block that says what was run, on what, and with which versions."""
    language = manifest["language"]

    def tell(key: str, **values: object) -> str:
        return say(f"batch-html-{key}", language, **values)

    day = manifest["finished_at"][:10]
    rows = [(tell("chapter"), f"{title} ({manifest['chapter']['id']})")]
    if manifest["input"]:
        name = manifest["input"]["file"]
        rows.append((tell("messages"), tell("sample", file=name) if manifest["input"]["sample"] else name))
        rows.append((tell("sha256"), manifest["input"]["sha256"][:16] + "…"))
    counts = manifest["counts"]
    if counts and counts["used"] is None:
        rows.append((tell("rows"), tell("few", read=counts["read"], least=MIN_GROUP, few=counts["few"])))
    elif counts:
        rejected, filtered = (sum(counts[kind].values()) for kind in ("rejected", "filtered"))
        told = tell("counts", read=counts["read"], used=counts["used"], rejected=rejected, filtered=filtered)
        rows.append((tell("rows"), told))
    chosen = [f"{name}: {manifest['parameters'][name]}" for name in ("where", "since", "until", "voice", "mapping")
              if manifest["parameters"].get(name)]  # fmt: skip
    if chosen:
        rows.append((tell("selection"), " · ".join(chosen)))
    if manifest.get("organisation"):
        own = manifest["organisation"]
        rows.append((tell("own-words"), f"{own['file']} ({own['sha256'][:16]}…)"))
    rows.append((tell("versions"), tell("versions-are", kit=manifest["kit"], codebook=manifest["codebook"])))
    rows.append((tell("made-on"), text.day(_date(day), language)))
    parts = [f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in rows]
    if files:
        links = ", ".join(f'<a href="{quote(name)}">{escape(name)}</a>' for name in files)
        parts.append(f"<dt>{escape(tell('files'))}</dt><dd>{links}</dd>")
    heading = html.heading(tell("made"), 2)
    return f'<section class="made">{heading}<dl>{"".join(parts)}</dl></section>'


def _date(day: str):
    from datetime import datetime

    return datetime.fromisoformat(day)
