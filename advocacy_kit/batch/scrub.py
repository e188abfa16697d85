"""Take the machine out of an executed notebook: no path, no account, no timings of papermill's."""

import json
import re
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping
from html import escape
from pathlib import Path

from advocacy_kit.messages.shown import names_somebody, shown_name
from advocacy_kit.paths import PACKAGE, content_root

#: A picture as text: what looks like a path in it is none.
_DATA = r"data:[\w.+/-]+;base64,[A-Za-z0-9+/=\s]+"
_CELL = r"(?:/[\w.-]+)*/ipykernel_\d+/\d+\.py"
#: Tags of the cells that papermill adds where it stops.
MARKER = "papermill-error-cell-tag"


def shown(files: Iterable[Path]) -> dict[Path, str]:
    """Say what is to stand instead of files: their name without a path, and where that names somebody, another."""
    files = list(files)
    # In what an error says, a file goes by its bare name.
    bare = {Path(file.name): shown_name(file) for file in files if names_somebody(file)}
    return {file: shown_name(file) for file in files} | bare


def scrubber(names: Mapping[Path, str]) -> Callable[[str], str]:
    """Make a function that replaces paths of this machine in a text.

    Parameters
    ----------
    names : mapping of Path to str
        Paths of the run (file of messages, folders) and what is to stand instead; the kit's, Python's and the user's own
        folders are added.
    """
    known = {
        **names,
        content_root(): "advocacy_kit",
        PACKAGE.parent: "advocacy_kit",
        Path(sys.prefix): "python",
        Path(sys.base_prefix): "python",
        Path.home(): "~",
        Path(tempfile.gettempdir()): "tmp",
    }
    written = {}
    for path, name in known.items():
        for form in {str(path), str(path.absolute()), str(path.resolve()), path.resolve().as_posix()}:
            # A path of one letter or "/" would match all over the place.
            if len(form) > 3:
                for way, instead in zip(_ways(form), _ways(name), strict=True):
                    written.setdefault(way, instead)
    paths = "|".join(re.escape(form) for form in sorted(written, key=len, reverse=True))
    pattern = re.compile(rf"(?P<data>{_DATA})|(?P<cell>{_CELL})|(?<![\w.])(?P<path>{paths})(?![\w-])")

    def scrub(text: str) -> str:
        def instead(found: re.Match) -> str:
            if found["data"]:
                return found["data"]
            return "cell" if found["cell"] else written[found["path"]]

        return pattern.sub(instead, text)

    return scrub


def _ways(text: str) -> list[str]:
    """A text as itself, and as code, JSON, HTML and papermill's own cell would write it."""
    escaped = text.encode("unicode_escape").decode("ascii")
    return [
        text, repr(text)[1:-1], ascii(text)[1:-1], json.dumps(text)[1:-1], escape(text), escaped,
        escaped.replace('"', '\\"'), text.replace("\\", "\\\\"),
    ]  # fmt: skip


def scrub_notebook(notebook, scrub: Callable[[str], str]) -> None:
    """Scrub sources, outputs and metadata of a notebook, in place."""
    notebook.metadata.pop("papermill", None)
    notebook.metadata.pop("widgets", None)
    notebook.cells = [c for c in notebook.cells if MARKER not in c.metadata.get("tags", [])]
    for cell in notebook.cells:
        for key in ("papermill", "execution"):
            cell.metadata.pop(key, None)
        if not cell.metadata.get("tags", True):
            del cell.metadata["tags"]
        cell.source = scrub(cell.source)
        if cell.cell_type == "code":
            cell.outputs = _scrubbed(cell.outputs, scrub)


def _scrubbed(part, scrub: Callable[[str], str]):
    if isinstance(part, str):
        return scrub(part)
    if isinstance(part, list):
        return [_scrubbed(p, scrub) for p in part]
    if isinstance(part, dict):
        for key in part:
            part[key] = _scrubbed(part[key], scrub)
    return part
