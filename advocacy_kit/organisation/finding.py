"""Where ``advocacy.yml`` is looked for; nothing here depends on the folder that somebody happens to stand in."""

import os
from pathlib import Path

from advocacy_kit.errors import ContentError, Fault
from advocacy_kit.locale import say

NAME = "advocacy.yml"
#: What an editor, Windows or a habit makes of that name.
_MEANT = frozenset([NAME, "advocacy.yaml", "advocacy.yml.txt", "advocacy.yaml.txt"])
#: Folder of a workspace in which messages are kept (see `advocacy_kit.door.workspace`).
_DATA = "data"


def find_file(messages: str | Path, config: str | Path | None = None) -> Path | None:
    """Find the file that holds for a file (or folder) of messages.

    Parameters
    ----------
    messages : path
        The messages.
    config : path, optional
        The file that somebody named; then no other is looked for.

    Returns
    -------
    Path or None
        `config`; else ``advocacy.yml`` beside the messages; else that of the workspace: the nearest folder in whose
        ``data`` they lie, or the one that ``ADVOCACY_KIT_HOME`` names. One file holds; they are not put together.

    Raises
    ------
    ContentError
        A file lies there that was meant to be it, under another name.
    """
    if config:
        return Path(config).expanduser().absolute()
    here = Path(os.path.abspath(Path(messages).expanduser()))
    folders = [here if here.is_dir() else here.parent]
    folders += [above.parent for above in (folders[0], *folders[0].parents) if above.name == _DATA]
    home = os.environ.get("ADVOCACY_KIT_HOME")
    if home:
        folders.append(Path(home).expanduser().absolute())
    for folder in folders:
        misnamed = _misnamed(folder)
        if misnamed:
            raise ContentError([Fault(path, 0, say("organisation-misnamed", name=NAME)) for path in misnamed])
        # Also a folder of that name, or a link to a file that is gone: whoever loads it tells what is wrong.
        if os.path.lexists(folder / NAME):
            return folder / NAME
    return None


def _misnamed(folder: Path) -> list[Path]:
    """Files that were surely meant, under names by which they would not be found."""
    try:
        inside = os.listdir(folder)
    except OSError:
        return []
    return [folder / name for name in sorted(inside) if name != NAME and name.casefold() in _MEANT]
