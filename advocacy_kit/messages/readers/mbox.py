"""Mailboxes (mbox): many mails in one file, read one by one, so that the size of the box plays no part."""

import re
from collections.abc import Iterator
from pathlib import Path

from advocacy_kit.messages.readers.base import Reader
from advocacy_kit.messages.readers.eml import LARGEST, begins_like_mail, parse, start_of
from advocacy_kit.messages.readers.mail import Mail, MailTable, UnreadableMailError

#: "From sender date": what stands above each mail. A line of somebody's text that begins with "From " has no year at its end.
_FROM = re.compile(rb"From (?:\S{1,320}|-)? ?.{0,80}\d{1,2}:\d{2}.{0,40}\r?\n?\Z")
_ESCAPED = re.compile(rb">+From ")


def raw_mails(path: Path) -> Iterator[tuple[bytes, int]]:
    """Give the bytes of each mail, without its first line, and where in the file it ends."""
    lines: list[bytes] = []
    size, at, blank, begun = 0, 0, True, False
    with path.open("rb") as file:
        for line in _lines(file):
            at += len(line)
            if blank and line.startswith(b"From ") and _FROM.match(line):
                if begun or any(part.strip() for part in lines):
                    yield b"".join(lines), at - len(line)
                lines, size, begun = [], 0, True
            elif size < LARGEST:
                if line.startswith(b">") and _ESCAPED.match(line):
                    line = line[1:]
                lines.append(line)
                size += len(line)
            blank = not line.strip()
    if begun or any(part.strip() for part in lines):
        yield b"".join(lines), at


def _lines(file) -> Iterator[bytes]:
    """Give lines; one that never ends comes in pieces."""
    while line := file.readline(1 << 20):
        yield line


def read(path: Path) -> Iterator[tuple[int, Mail | UnreadableMailError, str, float]]:
    """Read a mailbox: number, the mail or why it cannot be read, how it begins, share of the file."""
    total = max(1, path.stat().st_size)
    for number, (raw, end) in enumerate(raw_mails(path), 1):
        try:
            yield number, parse(raw), "", min(1.0, end / total)
        except UnreadableMailError as error:
            yield number, error, start_of(raw), min(1.0, end / total)


def _open(path: Path) -> list[MailTable]:
    def mails():
        for number, mail, start, share in read(path):
            yield number, mail, start, "", share

    return [MailTable(mails, {})]


def _is_mailbox(head: bytes) -> bool:
    first, _, rest = head.partition(b"\n")
    return first.startswith(b"From ") and bool(_FROM.match(first)) and begins_like_mail(rest)


READER = Reader(name="mbox", suffixes=(".mbox", ".mbx"), recognises=_is_mailbox, open=_open)
