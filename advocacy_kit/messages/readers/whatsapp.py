"""Chats exported from WhatsApp: the text file, or the .zip that a phone makes of it.

The shapes of lines are those that published readers of such files know (iOS and Android, Dutch and English; for the format
in general see "WhatsR: Parsing, Anonymizing and Visualizing Exported WhatsApp Chat Logs", rdrr.io/cran/WhatsR). WhatsApp
describes none of it, and no real chat was seen.
"""

import re
from collections import deque
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from advocacy_kit.errors import InputError
from advocacy_kit.messages.readers.base import SAMPLE_ROWS, Batch, Reader, Unreadable, require_no_trap
from advocacy_kit.messages.readers.encoding import find_encoding
from advocacy_kit.messages.readers.whatsapp_lines import (
    Line,
    day_first,
    kind_of_notice,
    read_line,
    without_marks,
)
from advocacy_kit.messages.shown import names_somebody, shown_name

NAMES = ["conversation id", "sent at", "sender", "text"]
#: Bytes of a chat beyond which it is none: phones export some ten thousands of messages.
LARGEST = 200_000_000
_MEMBER = re.compile(r"(?:^|/)(?:_chat|whatsapp[ -].*)\.txt$", re.I)
#: Lines by which a chat is known, and how many of them have to look like one.
_LOOK, _ENOUGH = 20, 3
_LOG = frozenset(["info", "warn", "warning", "error", "debug", "trace", "fatal", "critical"])


class Chat:
    """A chat, opened.

    Parameters
    ----------
    path : Path
        The file.
    text : str
        What stands in it.
    encoding : str
        As a summary names it.
    """

    def __init__(self, path: Path, text: str, encoding: str) -> None:
        self.path, self.names = path, list(NAMES)
        self._rows, self._lines, self._left, notices = _messages(text)
        #: How many people wrote, for the hint on who of them are ours; their names go no further.
        self.senders = len({row[2] for row in self._rows})
        first, reason = day_first(self._lines)
        for row, line in zip(self._rows, self._lines, strict=True):
            row[1] = line.moment(first=first)
        mark = blake2b(text[:4096].encode(errors="replace"), digest_size=8).digest()
        # Letters only: digits in a row could pass for somebody's number.
        chat = "chat-" + "".join("abcdefghijklmnop"[b % 16] for b in mark)
        for row in self._rows:
            row[0] = chat
        self.details = {"encoding": encoding}
        self._notes = [(f"chat-{reason}", {})] if reason else []
        if names_somebody(path):
            self._notes.append(("chat-file-name", {"shown": shown_name(path)}))
        if notices:
            self._notes.append(("chat-notices", {"count": notices}))

    def notes(self, names: list[str]) -> list[tuple[str, dict]]:
        """What was decided about the chat, and how much of it nobody sent."""
        return list(self._notes)

    def head(self) -> list[list]:
        """First messages, all columns."""
        return [row[:4] for row in self._rows[:SAMPLE_ROWS]]

    def batches(self, columns: list[int], size: int, *, skip: int, width: int) -> Iterator[Batch]:
        """Hand over the messages, batch by batch; a row's number is that of its first line."""
        left, count = deque(self._left), len(self._rows)
        for at in range(0, max(1, count), size):
            part = self._rows[at : at + size]
            numbers = [row[4] for row in part]
            share = min(1.0, (at + size) / max(1, count))
            batch = Batch(numbers, numbers, [[row[c] for row in part] for c in columns], share=share)
            while left and (share == 1 or left[0].row < numbers[-1]):
                batch.unreadable.append(left.popleft())
            yield batch


def _messages(text: str) -> tuple[list[list], list[Line], list[Unreadable], int]:
    """Put lines together to messages; tell what somebody sent that holds no words, and count what nobody sent."""
    rows: list[list] = []
    lines: list[Line] = []
    left: list[Unreadable] = []
    notices = 0
    said: list[str] | None = None
    wordless: Line | None = None
    for number, raw in enumerate(re.split(r"\r\n|\r|\n", text), 1):
        line = read_line(raw)
        if line is None:
            below = without_marks(raw)
            if said is None and wordless and below.strip():
                # What was written with a picture that is not here; or a message that only began as a notice does.
                said = [] if wordless.picture else [wordless.text]
                rows.append(["", "", wordless.sender, said, left.pop().row])
                lines.append(wordless)
            # Below a notice that nobody sent it is the rest of that notice.
            if said is not None:
                said.append(below)
            continue
        kind = kind_of_notice(line)
        said = wordless = None
        if kind and not line.sender:
            notices += 1
        elif kind and not line.caption:
            wordless = line
            left.append(Unreadable(number, number, f"chat-{kind}", ""))
        else:
            said = [line.caption or line.text]
            rows.append(["", "", line.sender, said, number])
            lines.append(line)
    for row in rows:
        row[3] = "\n".join(row[3]).strip()
    return rows, lines, left, notices


def _is_chat(head: bytes) -> bool:
    """Tell a chat by its first lines; a program's log has such lines too, but no person's name in them."""
    if b"\0" in head[:64]:
        return False
    raw = [line for line in head.decode("utf-8", errors="replace").splitlines() if line.strip()][:_LOOK]
    lines = [line for line in map(read_line, raw) if line]
    said = [line for line in lines if line.sender]
    if not lines or read_line(raw[0]) is None or not said:
        return False
    if sum(line.sender.casefold() in _LOG for line in said) > len(said) / 2:
        return False
    return len(lines) >= min(_ENOUGH, len(raw))


def _open(path: Path) -> list[Chat]:
    with path.open("rb") as file:
        head = file.read(4)
    if head.startswith(b"PK"):
        text, encoding = _out_of_zip(path), "UTF-8"
    else:
        found = find_encoding(path)
        if found is None:
            raise InputError("messages-not-text", file=path.name)
        if path.stat().st_size > LARGEST:
            raise InputError("messages-chat-too-large", file=path.name)
        with found.open(path) as file:
            text, encoding = file.read(), found.name
    chat = Chat(path, text, encoding)
    if not chat.head():
        raise InputError("messages-chat-empty", file=path.name)
    return [chat]


def _out_of_zip(path: Path) -> str:
    """Read the one chat in an archive; pictures and everything else in it stay where they are."""
    try:
        with ZipFile(path) as archive:
            members = [info for info in archive.infolist() if _MEMBER.search(info.filename)]
            if len(members) != 1:
                raise InputError("messages-chat-not-in-zip", file=path.name, count=len(members))
            if members[0].flag_bits & 1:
                raise InputError("messages-password", file=path.name)
            if members[0].file_size > LARGEST:
                raise InputError("messages-chat-too-large", file=path.name)
            require_no_trap(path, members[0].file_size)
            with archive.open(members[0]) as file:
                raw = file.read(LARGEST + 1)
    except (BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError):
        raise InputError("messages-damaged", file=path.name, format="zip") from None
    if len(raw) > LARGEST:
        raise InputError("messages-chat-too-large", file=path.name)
    return raw.decode("utf-8-sig", errors="replace")


READER = Reader(name="WhatsApp", suffixes=(".zip",), recognises=_is_chat, open=_open)
