"""A workspace of one's own: copies to work in, laid down once and never written over."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from advocacy_kit.errors import CallError, Refusal
from advocacy_kit.locale import LANGUAGES
from advocacy_kit.paths import content

STARTER = Path(__file__).parent / "starter"


@dataclass
class Laid:
    """What became of each file, as paths below the workspace."""

    made: list[Path] = field(default_factory=list)
    #: They were there, and are exactly what the kit would have laid.
    same: list[Path] = field(default_factory=list)
    #: They were there and differ: left as they are.
    kept: list[Path] = field(default_factory=list)
    #: New versions of notebooks, laid beside those that were kept.
    beside: list[Path] = field(default_factory=list)


def lay(folder: Path, language: str, *, update: bool = False) -> Laid:
    """Make a workspace, or complete one.

    Parameters
    ----------
    folder : Path
        Where; made if it is not there yet.
    language : {"nl", "en"}
        Language of the examples of a jobs file and of own words; everything else is laid in both.
    update : bool
        Lay a newer notebook beside one that differs, as ``….new.ipynb``.

    Returns
    -------
    Laid

    Raises
    ------
    CallError
        The folder is a file, or cannot be written to.
    """
    folder = folder.expanduser()
    laid = Laid()
    if folder.exists() and not folder.is_dir():
        raise CallError("door-new-file", path=folder)
    try:
        for name in ("data", "reports"):
            (folder / name).mkdir(parents=True, exist_ok=True)
        for name, source in sorted(_files(language).items()):
            _lay_one(folder, Path(name), source.read_bytes(), laid, update=update)
    except (FileExistsError, NotADirectoryError) as error:
        raise CallError("door-new-file", path=error.filename or folder) from None
    except OSError as error:
        raise CallError("door-new-unwritable", path=error.filename or folder, reason=Refusal(error)) from None
    return laid


def _files(language: str) -> dict[str, Path]:
    """Name every file of a workspace, with where it comes from."""
    files = {
        name: STARTER / name for name in ("README.md", "LEESMIJ.md", "data/README.txt", "data/LEESMIJ.txt")
    }
    # Under another name in the package: a .gitignore there would be read by git itself.
    files[".gitignore"] = STARTER / "gitignore"
    files["JOBS.yml"] = STARTER / f"JOBS.{language}.yml"
    files["advocacy.yml"] = STARTER / f"advocacy.{language}.yml"
    for code in LANGUAGES:
        files[f"data/lommer-{code}.csv"] = content("datasets", "lommer", f"messages-{code}.csv")
        for path in content("notebooks", code).glob("*.ipynb"):
            if re.match(r"\d", path.name):
                files[f"notebooks/{code}/{path.name}"] = path
    return files


def _lay_one(folder: Path, name: Path, wanted: bytes, laid: Laid, *, update: bool) -> None:
    path = folder / name
    if path.exists() or path.is_symlink():
        if path.is_file() and path.read_bytes() == wanted:
            laid.same.append(name)
            return
        laid.kept.append(name)
        if not (update and name.suffix == ".ipynb"):
            return
        name = _free_name(folder, name, wanted)
        if name is None:
            return
        path = folder / name
        laid.beside.append(name)
    else:
        laid.made.append(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    # "x" refuses to write over a file that somebody laid in the meantime.
    with path.open("xb") as out:
        out.write(wanted)


def _free_name(folder: Path, name: Path, wanted: bytes) -> Path | None:
    """Name for a new version; ``None`` where that very version lies there already."""
    n = 1
    while True:
        new = name.with_name(f"{name.stem}.new{'' if n == 1 else f'-{n}'}.ipynb")
        if not (folder / new).exists():
            return new
        if (folder / new).read_bytes() == wanted:
            return None
        n += 1
