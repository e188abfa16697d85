"""What all formats of mail have in common: a message's headers and text, the conversation that it belongs to, the table.

Addresses are in the table only for the room above to tell a voice by and to make codes of; ids of messages, which hold the
name of somebody's computer, are hashes here already.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime
from hashlib import blake2b
from itertools import islice

from advocacy_kit.messages.readers.base import SAMPLE_ROWS, Batch, Unreadable
from advocacy_kit.messages.readers.mail_automatic import automatic
from advocacy_kit.messages.readers.mail_copies import Copies
from advocacy_kit.messages.readers.mail_forms import filled_in
from advocacy_kit.messages.readers.mail_text import Parts, parts_of

#: Columns of every table of mail, by names that are recognised. A subject line is no topic: people write their whole complaint in it,
#: with names; who wants to count by it, or to hear it, points it out (docs/adr/007-own-words.md).
NAMES = [
    "message_id", "conversation_id", "sent_at", "from", "from_name", "to", "subject_line", "text", "auto_submitted",
]  # fmt: skip
#: Mails whose conversation is remembered; older ones that are answered still begin one of their own.
REMEMBERED = 200_000

_ID = re.compile(r"<([^<>\s]{3,998})>")
_REPLY = re.compile(
    r"\s*(?:(?:re|aw|sv|antw|antwoord|betr|betreft|fw|fwd|wg|tr|doorst|doorgestuurd)(?:\[\d+\])?\s*:\s*"
    r"|\[[^\[\]]{1,20}\]\s*)",
    re.I,
)
#: Headers of which a mail has at least one; what has none is no mail.
_SURE = ("from", "date", "subject", "to", "message-id", "received", "return-path", "delivered-to")


@dataclass(slots=True)
class Mail:
    """A mail, taken apart.

    Parameters
    ----------
    message_id, references : str, list of str
        As its headers have them, the oldest reference first; empty where they say nothing.
    sent_at : str
        Moment in ISO form, or the header as it is where it is none.
    sender, sender_name, to : str
        Addresses in small letters, several parted by commas.
    subject : str
        Decoded.
    text : str
        What can be read.
    automatic : str
        Why it is a program's, else empty.
    ignored : Counter
        Parts that were left, by kind.
    digest : str
        Of the whole, for a mail without an id.
    """

    message_id: str = ""
    references: list[str] = field(default_factory=list)
    sent_at: str = ""
    sender: str = ""
    sender_name: str = ""
    to: str = ""
    subject: str = ""
    text: str = ""
    automatic: str = ""
    ignored: Counter = field(default_factory=Counter)
    digest: str = ""


class UnreadableMailError(Exception):
    """A mail that cannot be taken apart; `args[0]` is the reason, the end of a UI text's key."""


def code(text: str, prefix: str) -> str:
    """Make a code of an id; the same at every reading."""
    return prefix + blake2b(text.encode(errors="replace"), digest_size=8).hexdigest()


def header(message: Message, name: str) -> str:
    """Read a header, decoded, on one line; empty where there is none."""
    raw = message.get(name)
    if raw is None:
        return ""
    try:
        pieces = decode_header(str(raw))
    except Exception:
        # The library's decoder fails in many ways on what senders of junk put there.
        return " ".join(str(raw).split())
    parts = []
    for piece, charset in pieces:
        parts.append(piece if isinstance(piece, str) else decoded(piece, charset))
    # Bytes that stood in a header undeclared.
    text = "".join(parts).encode(errors="surrogateescape").decode(errors="replace")
    return " ".join(text.replace("\0", "").split())


def decoded(data: bytes, charset: str | None) -> str:
    """Decode bytes by their declared charset, by UTF-8 where that is wrong, by Windows-1252 where both are."""
    for name in (charset, "utf-8"):
        if name and name.lower() not in ("unknown-8bit", "us-ascii", "ascii"):
            try:
                return data.decode(name)
            except (LookupError, ValueError):
                continue
    return data.decode("cp1252", errors="replace")


def take_apart(message: Message, raw: bytes) -> Mail:
    """Take a parsed mail apart.

    Raises
    ------
    UnreadableMailError
        ``mail``: it has no headers; ``encrypted``.
    """
    if not any(message.get(name) for name in _SURE):
        raise UnreadableMailError("mail")
    parts: Parts = parts_of(message, decoded)
    if parts.encrypted:
        raise UnreadableMailError("encrypted")
    senders = addresses(header(message, "From") or header(message, "Sender"))
    subject = header(message, "Subject")
    mail = Mail(
        message_id=next(iter(_ID.findall(header(message, "Message-ID"))), ""),
        references=references(header(message, "References"), header(message, "In-Reply-To")),
        sent_at=moment(header(message, "Date")),
        sender=senders[0][1] if senders else "",
        sender_name=senders[0][0] if senders else "",
        to=", ".join(a for _, a in addresses(header(message, "To"), header(message, "Cc"))),
        subject=subject,
        text=parts.text,
        automatic=automatic(message, header, subject, parts.text, report=parts.report, answer=parts.answer),
        ignored=parts.ignored,
        digest=blake2b(raw, digest_size=16).hexdigest(),
    )
    return filled_in(mail, addresses(header(message, "Reply-To")))


def addresses(*values: str) -> list[tuple[str, str]]:
    """Read names and addresses out of headers."""
    try:
        found = getaddresses(list(values), strict=False)
    except TypeError:
        # Pythons of before the stricter reading.
        found = getaddresses(list(values))
    return [(name, address.lower()) for name, address in found if address]


def references(refers: str, answers: str) -> list[str]:
    """Give the ids that a mail refers to, the oldest first."""
    return list(dict.fromkeys([*_ID.findall(refers), *_ID.findall(answers)[:1]]))


def moment(text: str) -> str:
    """Give the moment of a Date header in ISO form, the text itself where it is none."""
    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return text


class Threads:
    """Tells the conversation of each mail, in one pass; what is remembered is bounded and holds hashes only."""

    def __init__(self) -> None:
        self._of_mail: dict[str, str] = {}
        self._of_subject: dict[str, str] = {}

    def of(self, mail: Mail) -> str:
        """Give a mail's conversation: that of a mail it refers to, else that of its subject and people, else its own."""
        own = code(mail.message_id, "") if mail.message_id else ""
        refers = [code(r, "") for r in mail.references]
        bare, answers = bare_subject(mail.subject)
        people = ",".join(sorted({mail.sender, *filter(None, mail.to.split(", "))}))
        subject = code(f"{bare.casefold()}\0{people}", "")
        known = next((self._of_mail[r] for r in [own, *refers] if r in self._of_mail), None)
        if known is None and not refers and bare and (answers or not own):
            known = self._of_subject.get(subject)
        thread = known or "t" + (refers[0] if refers else own or mail.digest[:16])
        for key in filter(None, [own, *refers]):
            self._keep(self._of_mail, key, thread)
        self._keep(self._of_subject, subject, thread)
        return thread

    @staticmethod
    def _keep(table: dict[str, str], key: str, thread: str) -> None:
        if key not in table:
            if len(table) >= REMEMBERED:
                del table[next(iter(table))]
            table[key] = thread


def bare_subject(subject: str) -> tuple[str, bool]:
    """Give a subject without "Re:" and its like, and whether one stood there."""
    bare = subject.strip()
    while (found := _REPLY.match(bare)) and found.end():
        bare = bare[found.end() :]
    return bare, bare != subject.strip()


class MailTable:
    """Mails as a table.

    Parameters
    ----------
    mails : callable
        Gives all mails anew: number, the mail or why it is unreadable, its beginning, the file it is from (empty: there is but one),
        and how far into the whole it is (0–1).
    details : dict of str to str
        What the summary should tell of the file.
    others : sequence of str
        Files beside the mail that are of another kind.
    """

    #: What a mail's text is need not be guessed.
    sure_text = True

    def __init__(
        self,
        mails: Callable[[], Iterable[tuple[int, Mail | UnreadableMailError, str, str, float | None]]],
        details: dict[str, str],
        others: Sequence[str] = (),
    ) -> None:
        self._mails = mails
        self._subjects = False
        self.details = details
        self.others = others
        self.names = list(NAMES)

    def head(self) -> list[list]:
        """First mails."""
        threads, copies, rows, signs = Threads(), Copies(), [], 0
        for _, mail, _, _, _ in islice(self._mails(), SAMPLE_ROWS):
            if isinstance(mail, Mail) and not copies.came_by(mail.message_id, mail.sent_at, mail.text):
                rows.append(_row(mail, threads))
                signs += len(mail.text)
                self._subjects |= (
                    bool(mail.subject) and not mail.automatic and not bare_subject(mail.subject)[1]
                )
            if signs > 4_000_000:
                break
        return rows

    def notes(self, names: list[str]) -> list[tuple[str, dict]]:
        """Tell that subjects are not read, where some mails have one of their own (`head` has seen them)."""
        return [("mail-subjects", {"column": "subject_line"})] if self._subjects else []

    def batches(self, columns: list[int], size: int, *, skip: int, width: int) -> Iterator[Batch]:
        """Read the columns asked for, batch by batch; one mail is in memory at a time beside them."""
        threads, copies = Threads(), Copies()
        batch, kept = Batch(files=[]), []
        for number, mail, start, file, share in self._mails():
            if isinstance(mail, Mail) and copies.came_by(mail.message_id, mail.sent_at, mail.text):
                batch.copies.append(number)
            elif isinstance(mail, Mail):
                batch.rows.append(number)
                batch.files.append(file)
                batch.ignored.update(mail.ignored)
                row = _row(mail, threads)
                kept.append([row[c] for c in columns])
            else:
                values = {"file": file} if file else {}
                batch.unreadable.append(Unreadable(number, None, mail.args[0], start, values))
            if len(kept) + len(batch.unreadable) + len(batch.copies) >= size:
                yield _filled(batch, kept, len(columns), share)
                batch, kept = Batch(files=[]), []
        yield _filled(batch, kept, len(columns), 1.0)


def _filled(batch: Batch, kept: list[list], width: int, share: float | None) -> Batch:
    batch.columns = [[cells[c] for cells in kept] for c in range(width)]
    batch.share = share
    if not any(batch.files):
        batch.files = None
    return batch


def _row(mail: Mail, threads: Threads) -> list[str]:
    return [
        code(mail.message_id, "e") if mail.message_id else "",
        threads.of(mail),
        mail.sent_at,
        mail.sender,
        mail.sender_name,
        mail.to,
        mail.subject,
        mail.text,
        mail.automatic,
    ]
