"""Where ``advocacy.yml`` is looked for; nothing here depends on the folder that somebody happens to stand in."""

import os
from pathlib import Path

NAME = "advocacy.yml"
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
    """
    if config:
        return Path(config).expanduser().absolute()
    here = Path(os.path.abspath(Path(messages).expanduser()))
    folders = [here if here.is_dir() else here.parent]
    folders += [above.parent for above in (folders[0], *folders[0].parents) if above.name == _DATA]
    home = os.environ.get("ADVOCACY_KIT_HOME")
    if home:
        folders.append(Path(home).expanduser().absolute())
    return next((path for folder in folders if (path := folder / NAME).is_file()), None)
