"""Compile functions to machine code with numba, and keep what was compiled.

Numba would keep the code of each file apart, and not see that a function called from another file has changed. So all is kept
in a folder named after the sources that it came from: beside them, or where that cannot be written, in the user's cache.
"""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import numba
import platformdirs

HERE = Path(__file__).parent
#: Folders whose sources decide what is compiled, and how.
SOURCES = ("detection", "patterns", "messages/redaction", "messages/own_words")


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
    """Folder of what was compiled from these sources; what was compiled from earlier ones goes."""
    digest = hashlib.sha256(numba.__version__.encode())
    for folder in SOURCES:
        for path in sorted([*HERE.glob(f"{folder}/**/*.py"), *HERE.glob(f"{folder}/**/*.txt")]):
            digest.update(path.read_bytes())
    name = f"compiled-{digest.hexdigest()[:16]}"
    for parent in (HERE / "__pycache__", Path(platformdirs.user_cache_dir("advocacy_kit"))):
        if _is_writable(parent):
            for earlier in parent.glob("compiled-*"):
                if earlier.name != name:
                    shutil.rmtree(earlier, ignore_errors=True)
            return parent / name
    return Path(tempfile.gettempdir()) / f"advocacy_kit-{name}"


def _is_writable(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return os.access(folder, os.W_OK)
