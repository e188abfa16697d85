"""Readers: one module a format; a module here that offers ``READER`` is a format that can be read.

To add a format, add a file: a `Reader` with a name, the suffixes it goes by, a test on the first bytes and a
function that opens a file as tables (see `base.py`). Heavy libraries are imported by that function, not by
the module.
"""

from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from advocacy_kit.errors import InputError, Refusal
from advocacy_kit.messages.readers.base import Reader, Table, require_ordinary

__all__ = ["Reader", "Table", "open_tables", "readers"]

#: First bytes of files that people do try, and what they are called.
_FOREIGN = {
    b"%PDF": "PDF",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF8": "GIF",
    b"\x1f\x8b": "gzip",
    b"7z\xbc\xaf": "7-Zip",
    b"Rar!": "RAR",
    b"PK\x03\x04": "zip",
    b"PK\x05\x06": "zip",
    b"{\\rtf": "RTF",
    b"MZ": "exe",
    b"\x7fELF": "ELF",
    b"SQLite format 3": "SQLite",
    b"!BDN": "Outlook PST",
}


@cache
def readers() -> dict[str, Reader]:
    """All formats by name.

    Raises
    ------
    RuntimeError
        Two modules claim the same name or suffix.
    """
    found: dict[str, Reader] = {}
    claimed: dict[str, str] = {}
    for module in sorted(m.name for m in iter_modules(__path__)):
        reader = getattr(import_module(f"{__name__}.{module}"), "READER", None)
        if reader is None:
            continue
        for claim in (reader.name, *reader.suffixes):
            if claim in claimed:
                raise RuntimeError(f"{claim!r} is claimed by the readers {claimed[claim]!r} and {module!r}")
            claimed[claim] = module
        found[reader.name] = reader
    return found


def _choose(path: Path, head: bytes) -> Reader:
    """Choose the reader by content where that is sure, else by suffix."""
    suffix = path.suffix.lower()
    by_suffix = next((reader for reader in readers().values() if suffix in reader.suffixes), None)
    able = [reader for reader in readers().values() if reader.recognises(head)]
    if able:
        # One kind of container holds mails of Outlook and old workbooks: there the name decides.
        return by_suffix if by_suffix in able else able[0]
    if by_suffix and suffix == ".zip" and head.startswith(b"PK"):
        # What an archive is for stands at its end.
        return by_suffix
    for magic, name in _FOREIGN.items():
        # A text may begin with "MZ": of two-letter signs it takes the binary rest too.
        if head.startswith(magic) and (len(magic) > 2 or b"\0" in head):
            raise InputError("messages-foreign-format", file=path.name, format=name, known=known())
    if by_suffix and suffix != ".zip":
        return by_suffix
    raise InputError("messages-unknown-format", file=path.name, suffix=suffix or "–", known=known())


def known() -> str:
    """Name the formats that can be read, with the ends of their files' names."""
    return ", ".join(f"{r.name} ({' '.join(r.suffixes)})" for r in readers().values())


def open_tables(path: Path) -> tuple[Reader, list[Table]]:
    """Open a file of messages.

    Parameters
    ----------
    path : Path
        The file.

    Returns
    -------
    reader : Reader
        The format it was recognised as.
    tables : list of Table
        Its tables, best first; at least one.

    Raises
    ------
    InputError
        Missing, a folder without mail, unreadable, empty, of an unknown or foreign format, or shut by a password.
    """
    try:
        require_ordinary(path)
        if path.is_dir():
            return _open_folder(path)
        with path.open("rb") as file:
            head = file.read(4096)
    except (FileNotFoundError, ValueError):
        # A name with a NUL in it is no name.
        near = _near(path)
        key = "messages-missing-near" if near else "messages-missing"
        raise InputError(key, file=str(path), near=near) from None
    except OSError as error:
        raise InputError("messages-no-access", file=path.name, why=Refusal(error)) from None
    if not head.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0"):
        raise InputError("messages-empty-file", file=path.name)
    reader = _choose(path, head)
    try:
        return reader, reader.open(path)
    except OSError as error:
        raise InputError("messages-no-access", file=path.name, why=Refusal(error)) from None


def _open_folder(path: Path) -> tuple[Reader, list[Table]]:
    from advocacy_kit.messages.readers.folder import open_mail_folder

    try:
        return open_mail_folder(path)
    except OSError as error:
        raise InputError("messages-no-access", file=str(path), why=Refusal(error)) from None


def _near(path: Path) -> str:
    """Name of a file beside a missing one that may have been meant."""
    from difflib import get_close_matches

    try:
        names = [p.name for p in path.parent.iterdir() if p.is_file()]
    except (OSError, ValueError):
        return ""
    return next(iter(get_close_matches(path.name, names, 1, 0.75)), "")
