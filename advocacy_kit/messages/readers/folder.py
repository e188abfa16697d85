"""A folder of mail as one table: .eml, .msg and mailboxes, in the order of their names, in the folders below it too."""

from dataclasses import dataclass
from pathlib import Path

from advocacy_kit.errors import InputError
from advocacy_kit.messages.readers import eml, mbox, msg
from advocacy_kit.messages.readers.base import Reader, quoted
from advocacy_kit.messages.readers.mail import MailTable

#: What a system leaves in a folder for itself; in lower case.
_CLUTTER = frozenset(["thumbs.db", "ehthumbs.db", "desktop.ini"])
_KINDS = (mbox.READER, eml.READER, msg.READER)
_SUFFIXES = frozenset(suffix for reader in _KINDS for suffix in reader.suffixes)


@dataclass(frozen=True, slots=True)
class Found:
    """What is in a folder, and in the folders below it.

    Parameters
    ----------
    mails : list of (Path, Reader)
        Files of mail, in the order of their names.
    others : list of Path
        Files of another kind.
    aside : list of Path
        Mail that is hidden, and links, which may lead to anywhere: not opened, but told.
    """

    mails: list[tuple[Path, Reader]]
    others: list[Path]
    aside: list[Path]

    @property
    def is_mail(self) -> bool:
        """Whether it is read as a whole: mail is there, and no more files that are read one by one, nor one apart from the mail.

        A picture or a document beside the mail does not count, and is told; among tables a mail or two is a file like the others.
        A table is apart where no mail lies in its own folder, nor in one above it: it came with none.
        """
        alone = [path for path in self.others if _stands_alone(path)]
        with_mail = {path.parent for path, _ in self.mails}
        apart = any(with_mail.isdisjoint(path.parents) for path in alone)
        return bool(self.mails) and not apart and len(self.mails) >= len(alone)


def _stands_alone(path: Path) -> bool:
    """Tell a file that is read by itself; a text is one where it is a chat, and else somebody's note."""
    from advocacy_kit.messages.readers import readers

    suffix = path.suffix.lower()
    if suffix == ".txt":
        with path.open("rb") as file:
            head = file.read(4096)
        return any(reader.recognises(head) for reader in readers().values())
    return any(suffix in reader.suffixes for reader in readers().values())


def look_into(folder: Path) -> Found:
    """List a folder's files.

    Raises
    ------
    OSError
        It, or a file in it, cannot be opened.
    """
    found = Found([], [], [])
    for path in sorted(folder.rglob("*"), key=lambda p: p.relative_to(folder).as_posix()):
        if path.name.startswith(("~$", "._")) or path.name.lower() in _CLUTTER:
            # What Office, macOS and Windows leave beside a file for themselves.
            continue
        if any(part.startswith(".") for part in path.relative_to(folder).parts):
            if path.suffix.lower() in _SUFFIXES:
                found.aside.append(path)
            continue
        if path.is_symlink():
            found.aside.append(path)
            continue
        if not path.is_file():
            continue
        kind = _kind(path)
        if kind is None:
            found.others.append(path)
        else:
            found.mails.append((path, kind))
    return found


def is_mail_folder(folder: Path) -> bool:
    """Tell a folder of mail, which is one table, from one of files that stand by themselves."""
    try:
        return look_into(folder).is_mail
    except OSError:
        return False


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


def open_mail_folder(folder: Path) -> tuple[Reader, list[MailTable]]:
    """Open a folder of mail.

    Raises
    ------
    InputError
        It is none; says what there is instead.
    OSError
        A file in it cannot be read.
    """
    from advocacy_kit.messages.readers import known

    found = look_into(folder)
    if not found.is_mail:
        seen = [*found.others, *(path for path, _ in found.mails)]
        why = "mixed" if found.mails else "none" if seen else "aside" if found.aside else "empty"
        names = [path.relative_to(folder).as_posix() for path in seen or found.aside]
        raise InputError("messages-is-folder", file=str(folder), why=why, names=quoted(names), known=known())
    files = found.mails

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
    if found.others:
        details["other_files"] = str(len(found.others))
    if found.aside:
        details["hidden_files"] = str(len(found.aside))
    kinds = dict.fromkeys(kind.name for _, kind in files)
    reader = Reader(name=" + ".join(kinds), suffixes=(), recognises=lambda head: False, open=lambda path: [])
    others = [path.relative_to(folder).as_posix() for path in found.others]
    return reader, [MailTable(mails, details, others)]
