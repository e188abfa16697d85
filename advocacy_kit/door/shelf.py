"""Which chapters there are to open: the notebooks of a folder, with the title and promise that they name themselves."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

from advocacy_kit.errors import InputError
from advocacy_kit.locale import LANGUAGES
from advocacy_kit.paths import content

#: Notebooks that a run or an update leaves beside the real ones.
LEFT_BEHIND = re.compile(r"\.(partial|failed|new(-\d+)?)\.ipynb$")


@dataclass(frozen=True, slots=True)
class Page:
    """One chapter in one language, as the front page shows it."""

    chapter: str
    language: str
    #: Place in the series, such as ``"01"``; empty where the file's name has none.
    number: str
    title: str
    #: What a reader will be able to do; empty where the notebook does not say.
    promise: str
    #: Time it takes; ``None`` where the notebook does not say.
    minutes: int | None
    #: Where the notebook lies, below the folder of all notebooks, with ``/``.
    notebook: str


def notebooks_folder(folder: Path | None = None) -> Path:
    """Find the notebooks to serve.

    Parameters
    ----------
    folder : Path, optional
        A workspace or a checkout. Without one: the folder one stands in, if it has notebooks in a language of the kit;
        else those that came with the kit.

    Returns
    -------
    Path
        The folder that holds ``nl`` and ``en``.

    Raises
    ------
    InputError
        `folder` was named and holds no notebooks.
    """
    for place in (folder, folder / "notebooks") if folder else (Path.cwd() / "notebooks",):
        if any((place / language).is_dir() for language in LANGUAGES):
            return place.resolve()
    if folder is not None:
        raise InputError("door-no-notebooks" if folder.is_dir() else "door-no-folder", folder=folder)
    return content("notebooks").resolve()


def pages(notebooks: Path) -> dict[str, list[Page]]:
    """List the chapters of each language, in the order of their numbers.

    A file that is no notebook is passed over here: one broken file must not close the door of the others.
    """
    found = {}
    for language in LANGUAGES:
        files = sorted((notebooks / language).glob("*.ipynb"))
        read = [_page(path, language) for path in files if not LEFT_BEHIND.search(path.name)]
        found[language] = [page for page in read if page]
    return found


def _page(path: Path, language: str) -> Page | None:
    try:
        notebook = json.loads(path.read_text(encoding="utf-8"))
        about = notebook["metadata"].get("advocacy_kit", {})
        cells = notebook["cells"]
    except (OSError, ValueError, KeyError, AttributeError, TypeError):
        return None
    number, name = re.fullmatch(r"(?:(\d+)-)?(.*)", path.stem).groups()
    minutes = about.get("minutes")
    return Page(
        chapter=str(about.get("chapter") or name),
        language=language,
        number=number or "",
        title=str(about.get("title") or _first_heading(cells) or name.replace("-", " ").capitalize()),
        promise=str(about.get("promise", "")),
        minutes=minutes if isinstance(minutes, int) and minutes > 0 else None,
        notebook=f"{language}/{path.name}",
    )


def _first_heading(cells: list[dict]) -> str:
    for cell in cells:
        if cell.get("cell_type") == "markdown":
            source = cell.get("source", "")
            match = re.search(
                r"^#+\s+(.+?)\s*#*$", source if isinstance(source, str) else "".join(source), re.M
            )
            if match:
                return match[1]
    return ""
