"""A folder of mail as one table: .eml, .msg and mailboxes, in the order of their names, in the folders below it too."""

from pathlib import Path

from advocacy_kit.messages.readers import eml, mbox, msg
from advocacy_kit.messages.readers.base import Reader
from advocacy_kit.messages.readers.mail import MailTable

#: What a system leaves in a folder for itself; in lower case.
_CLUTTER = frozenset(["thumbs.db", "ehthumbs.db", "desktop.ini"])
_KINDS = (mbox.READER, eml.READER, msg.READER)


def mail_files(folder: Path) -> tuple[list[tuple[Path, Reader]], int]:
    """List a folder's files of mail, and count those of another kind.

    Parameters
    ----------
    folder : Path
        What is hidden in it, and what a link leads to elsewhere, is not looked at.

    Returns
    -------
    files : list of (Path, Reader)
        In the order of their names.
    others : int
        How many others there are.
    """
    found, others = [], 0
    for path in sorted(folder.rglob("*"), key=lambda p: p.relative_to(folder).as_posix()):
        hidden = any(part.startswith((".", "~$")) for part in path.relative_to(folder).parts)
        hidden = hidden or path.name.lower() in _CLUTTER
        if hidden or path.is_symlink() or not path.is_file():
            continue
        kind = _kind(path)
        if kind is None:
            others += 1
        else:
            found.append((path, kind))
    return found, others


def is_all_mail(folder: Path) -> bool:
    """Tell a folder of nothing but mail, which is one table, from a folder of files that stand by themselves."""
    try:
        files, others = mail_files(folder)
    except OSError:
        return False
    return bool(files) and not others


def _kind(path: Path) -> Reader | None:
    suffix = path.suffix.lower()
    for reader in _KINDS:
        if suffix in reader.suffixes:
            return reader
    if suffix:
        # A table or a document: another reader's, or nobody's.
        return None
    with path.open("rb") as file:
        head = file.read(4096)
    return next((reader for reader in (mbox.READER, eml.READER) if reader.recognises(head)), None)


def open_mail_folder(folder: Path) -> tuple[Reader, list[MailTable]] | None:
    """Open a folder of mail; None where it holds none.

    Raises
    ------
    OSError
        A file in it cannot be read.
    """
    files, others = mail_files(folder)
    if not files:
        return None

    def mails():
        row, total = 0, len(files)
        for i, (path, kind) in enumerate(files):
            name = path.relative_to(folder).as_posix()
            if kind is mbox.READER:
                for number, mail, start, share in mbox.read(path):
                    row += 1
                    yield row, mail, start, f"{name} ({number})", (i + share) / total
            else:
                row += 1
                mail, start = (msg if kind is msg.READER else eml).read(path)
                yield row, mail, start, name, (i + 1) / total

    details = {"files": str(len(files))}
    if others:
        details["other_files"] = str(others)
    kinds = dict.fromkeys(kind.name for _, kind in files)
    reader = Reader(name=" + ".join(kinds), suffixes=(), recognises=lambda head: False, open=lambda path: [])
    return reader, [MailTable(mails, details)]
