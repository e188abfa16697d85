"""Errors that a person can act on: what was found, where, what is allowed, what to do.

An error carries the key of a UI text and its values, so that the same fault can be told in Dutch or English. In a
notebook it shows itself as that text; only faults of our own show a traceback.
"""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from advocacy_kit.locale import interface_language, say

#: Refusals of a system that have words of our own.
_REFUSALS = {
    "EACCES": "denied",
    "EPERM": "denied",
    "ENOENT": "gone",
    "ENOTDIR": "not-folder",
    "EISDIR": "folder",
    # A folder was to be made where a file stands.
    "EEXIST": "not-folder",
    "ENOSPC": "full",
    "EDQUOT": "full",
    "EROFS": "read-only",
    "ENAMETOOLONG": "long",
    "EBUSY": "busy",
    "ETXTBSY": "busy",
}


class Refusal:
    """Why the system would not open or write a file, to be told in the language of who reads it.

    Parameters
    ----------
    error : OSError
        One that has no words of ours is told in the system's own.
    """

    def __init__(self, error: OSError) -> None:
        self._kind = _REFUSALS.get(errno.errorcode.get(error.errno, ""), "other")
        self._said = error.strerror or str(error) or type(error).__name__

    def text(self, language: str | None = None) -> str:
        """Tell it in a language (default: that of the interface)."""
        return say("core-refusal", language, kind=self._kind, said=self._said)

    def __str__(self) -> str:
        return self.text()


class AdvocacyError(Exception):
    """What a person did, or a file holds, that can be mended by a person.

    Parameters
    ----------
    key : str
        Key of the UI text.
    **values
        What the text mentions.
    """

    exit_code = 2

    def __init__(self, key: str, /, **values: object) -> None:
        self.key = key
        self.values = values
        #: Language in which the error tells itself when nobody names one.
        self.language: str | None = None
        super().__init__(key)

    def text(self, language: str | None = None) -> str:
        """Tell the error in a language (default: that of the interface)."""
        language = language or self.language or interface_language()
        values = {k: v.text(language) if isinstance(v, Refusal) else v for k, v in self.values.items()}
        return say(self.key, language, **values)

    def __str__(self) -> str:
        return self.text()

    def _render_traceback_(self) -> list[str]:
        """Show the text alone in IPython: a user's mistake deserves no traceback."""
        return self.text().splitlines()


class InputError(AdvocacyError):
    """A file or its content cannot be used as it is."""


class CallError(AdvocacyError):
    """A command, function or parameter was given something it does not take."""


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Write a file or folder that somebody named; where the system refuses, they are told.

    Raises
    ------
    CallError
        It cannot be written.
    """
    try:
        yield
    except OSError as error:
        raise CallError("core-unwritable", path=path, reason=Refusal(error)) from None


class RunError(AdvocacyError):
    """A run of a chapter failed; what was written so far is kept under a name that says so."""

    exit_code = 1


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault in a content file: where it stands and what it is.

    Parameters
    ----------
    file : Path
        The file.
    line : int
        Where it stands, from 1; 0 where the file as a whole cannot be used: it is missing, or no file.
    text : str
        What it is.
    """

    file: Path
    line: int
    text: str

    def __str__(self) -> str:
        place = f"{self.file.name}:{self.line}" if self.line else self.file.name
        return f"{place}: {self.text}"


class ContentError(AdvocacyError):
    """Content files (codebook, items, jobs) that do not hold to their schema: every fault at once.

    Parameters
    ----------
    faults : list of Fault
        In the order of file and line.
    """

    def __init__(self, faults: list[Fault]) -> None:
        self.faults = sorted(faults, key=lambda f: (str(f.file), f.line, f.text))
        key = "core-content-faults" if any(f.line for f in self.faults) else "core-file-faults"
        super().__init__(key, count=len(faults), faults="\n".join(map(str, self.faults)))
