"""Compile functions to machine code with numba, and keep what was compiled.

Numba would keep the code of each file apart, and not see that a function called from another file has changed. So all is kept
in a folder named after the sources that it came from: beside them, or where that cannot be written, in the user's cache.
"""

import atexit
import hashlib
import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cache
from pathlib import Path

import numba
import platformdirs

HERE = Path(__file__).parent
#: Folders whose sources decide what is compiled, and how.
SOURCES = ("detection", "patterns", "messages/redaction", "messages/own_words")
#: Folders that are kept of one installation, for processes that began before a change and still run; and installations.
FOLDERS, INSTALLATIONS = 3, 8


def compiled(*, allocates: bool = False, inline: bool = False) -> Callable[[Callable], Callable]:
    """Compile a function when it is first called.

    Parameters
    ----------
    allocates : bool
        Whether the function makes arrays. One that makes none is spared the counting of references to those it is given, which
        would cost more than its own work; it is also never compiled with it by mistake: numba refuses.
    inline : bool
        Write the function out where it is called.
    """

    def decorate(function: Callable) -> Callable:
        before = numba.config.CACHE_DIR
        numba.config.CACHE_DIR = str(kept())
        try:
            return numba.njit(
                cache=True, inline="always" if inline else "never", **({} if allocates else {"_nrt": False})
            )(function)
        finally:
            numba.config.CACHE_DIR = before

    return decorate


@cache
def kept() -> Path:
    """Folder of what was compiled from these sources; of what was compiled from earlier ones, only the latest stays."""
    digest = hashlib.sha256(numba.__version__.encode())
    for folder in SOURCES:
        for path in sorted([*HERE.glob(f"{folder}/**/*.py"), *HERE.glob(f"{folder}/**/*.txt")]):
            digest.update(path.read_bytes())
    folder = _parent() / f"compiled-{digest.hexdigest()[:16]}"
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    in_use(folder)
    keep_latest(folder.parent.glob("compiled-*"), FOLDERS)
    return folder


def _parent() -> Path:
    """Where compiled code may be kept: beside the sources, else in the user's cache, else in a folder for the time being."""
    beside = HERE / "__pycache__"
    if _is_writable(beside):
        return beside
    # An installation keeps its own: another version beside it has other sources.
    shared = Path(platformdirs.user_cache_dir("advocacy_kit"))
    own = shared / f"of-{hashlib.sha256(str(HERE).encode()).hexdigest()[:16]}"
    if _is_writable(own):
        in_use(own)
        keep_latest(shared.glob("of-*"), INSTALLATIONS)
        return own
    return _private()


def _is_writable(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return os.access(folder, os.W_OK)


def _private() -> Path:
    """A temporary folder that is ours alone: who could write in it could have us run what they like."""
    user = os.getuid() if hasattr(os, "getuid") else "of-user"
    folder = Path(tempfile.gettempdir()) / f"advocacy_kit-{user}"
    with suppress(OSError):
        folder.mkdir(mode=0o700)
    if _is_ours_alone(folder):
        return folder
    # Somebody made it first, or let it lead elsewhere: one whose name nobody can know, until we are done.
    folder = Path(tempfile.mkdtemp(prefix="advocacy_kit-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _is_ours_alone(folder: Path) -> bool:
    try:
        found = folder.lstat()
    except OSError:
        return False
    if not stat.S_ISDIR(found.st_mode):
        return False
    # On Windows a user's temporary folder is the user's own, and modes say nothing.
    return os.name == "nt" or (found.st_uid == os.getuid() and not found.st_mode & 0o077)


def in_use(path: Path) -> None:
    """Note that a file or folder is used now, so that it counts among the latest."""
    with suppress(OSError):
        os.utime(path)


def keep_latest(paths: Iterable[Path], count: int) -> None:
    """Delete all but the `count` files or folders that were used last; what another process deletes or holds is left to it."""
    used = []
    for path in paths:
        with suppress(OSError):
            used.append((path.lstat().st_mtime_ns, path))
    for _, path in sorted(used, reverse=True)[count:]:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            with suppress(OSError):
                path.unlink()
