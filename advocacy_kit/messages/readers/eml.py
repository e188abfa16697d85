"""One mail a file (.eml), as mail programs save it."""

import re
from email import message_from_bytes
from pathlib import Path

from advocacy_kit.messages.readers.base import Reader
from advocacy_kit.messages.readers.mail import Mail, MailTable, UnreadableMailError, take_apart

#: Bytes of a mail that are read: the text comes first, what follows are attachments.
LARGEST = 32 << 20

_HEADER = re.compile(rb"([!-9;-~]{1,60}):[ \t]?", re.M)
_SURE = {b"received", b"return-path", b"delivered-to", b"message-id", b"mime-version", b"x-unsent"}
_LIKELY = {b"from", b"to", b"subject", b"date", b"cc", b"content-type", b"reply-to"}


def begins_like_mail(head: bytes) -> bool:
    """Tell a mail by its first lines: headers, and such as only a mail has."""
    names = set()
    lines = head.removeprefix(b"\xef\xbb\xbf").split(b"\n")
    # Servers on the way put kilobytes on top: the last line that is at hand may be half a line.
    for line in lines[:-1] if len(lines) > 1 else lines:
        if not line.strip():
            break
        if line[:1] in b" \t":
            continue
        found = _HEADER.match(line)
        if not found:
            return False
        names.add(found[1].lower())
    return (
        bool(names & _SURE and names & _LIKELY)
        or len(names & _SURE) > 1
        or {b"from", b"date", b"subject"} <= names
    )


def parse(raw: bytes) -> Mail:
    """Take the bytes of one mail apart.

    Raises
    ------
    UnreadableMailError
        They are no mail, or an encrypted one.
    """
    try:
        return take_apart(message_from_bytes(raw.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")), raw)
    except UnreadableMailError:
        raise
    except Exception:
        # The parser of the standard library is not made for what is broken on purpose; one mail must not cost the others.
        raise UnreadableMailError("mail") from None


def read(path: Path) -> tuple[Mail | UnreadableMailError, str]:
    """Read a file of one mail: the mail, or why it cannot be read; and how it begins."""
    with path.open("rb") as file:
        raw = file.read(LARGEST)
    try:
        return parse(raw), ""
    except UnreadableMailError as error:
        return error, start_of(raw)


def start_of(raw: bytes) -> str:
    """Give the beginning of a mail that could not be read, to recognise it by."""
    return raw[:200].decode("utf-8", errors="replace")


def _open(path: Path) -> list[MailTable]:
    def mails():
        mail, start = read(path)
        yield 1, mail, start, "", 1.0

    return [MailTable(mails, {})]


READER = Reader(name="EML", suffixes=(".eml",), recognises=begins_like_mail, open=_open)
