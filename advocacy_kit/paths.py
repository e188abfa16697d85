"""Where content and a user's own state live.

Content (notebooks, datasets, exercises) lies at the top of a checkout and inside an installed package; a workspace of
one's own, made by ``advocacy new``, wins over both.
"""

import os
from pathlib import Path

PACKAGE = Path(__file__).parent
CONTENT_KINDS = ("notebooks", "datasets", "exercises")


def content_root() -> Path:
    """Folder that holds ``notebooks``, ``datasets`` and ``exercises`` as shipped."""
    inside = PACKAGE / "_content"
    return inside if inside.is_dir() else PACKAGE.parent


def content(kind: str, *parts: str) -> Path:
    """Path of a piece of shipped content, e.g. ``content("datasets", "lommer", "messages-nl.csv")``."""
    if kind not in CONTENT_KINDS:
        raise ValueError(f"kind is one of {CONTENT_KINDS}, not {kind!r}")
    return content_root().joinpath(kind, *parts)


def state_root() -> Path:
    """Folder of a user's own state (attempts): ``ADVOCACY_KIT_HOME``, else the platform's data folder.

    The folder need not exist yet; whoever writes makes it.
    """
    home = os.environ.get("ADVOCACY_KIT_HOME")
    if home:
        return Path(home).expanduser()
    if os.name == "nt":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "advocacy_kit"
    return Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local" / "share")) / "advocacy_kit"
