"""One mail a file, as Outlook saves it (.msg): python-oxmsg takes the container apart."""

from collections import Counter
from email.parser import HeaderParser
from pathlib import Path

from advocacy_kit.errors import InputError
from advocacy_kit.messages.readers.base import Reader
from advocacy_kit.messages.readers.mail import (
    Mail,
    MailTable,
    UnreadableMailError,
    addresses,
    decoded,
    header,
    moment,
    references,
)
from advocacy_kit.messages.readers.mail_automatic import automatic
from advocacy_kit.messages.readers.mail_forms import filled_in
from advocacy_kit.messages.readers.mail_text import html_text, is_stub

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Properties by their number, where the library has no name for them.
_MESSAGE_ID, _IN_REPLY_TO, _REFERENCES, _DISPLAY_TO, _SMTP = 0x1035, 0x1042, 0x1039, 0x0E04, 0x5D01
_BODY, _HTML = 0x1000, 0x1013


def read(path: Path) -> tuple[Mail | UnreadableMailError, str]:
    """Read a file of one mail: the mail, or why it cannot be read; and nothing, since its bytes tell nobody anything."""
    try:
        return _mail(path), ""
    except UnreadableMailError as error:
        return error, ""
    except OSError as error:
        if error.errno:
            raise
        # The library's own complaint about a broken container.
        return UnreadableMailError("mail"), ""
    except Exception:
        # A broken file makes the library fail in any way that there is; one mail must not cost the others.
        return UnreadableMailError("mail"), ""


def _mail(path: Path) -> Mail:
    from hashlib import blake2b

    from oxmsg import Message

    raw = path.read_bytes()
    message = Message.load(raw)
    kind = message.message_class
    headers = HeaderParser().parsestr(message.properties.str_prop_value(0x007D) or "")
    text = _text(message)
    if "SMIME" in kind.upper() and "MULTIPARTSIGNED" not in kind.upper() and not text.strip():
        raise UnreadableMailError("encrypted")
    sender = _sender(message, headers)
    ignored: Counter = Counter()
    if count := len(message.attachments):
        ignored["attachment"] = count
    answer = kind.upper().startswith("IPM.SCHEDULE.MEETING.RESP")
    if kind.upper().startswith(("IPM.SCHEDULE", "IPM.APPOINTMENT")):
        ignored["invitation"] = 1
        # With an answer somebody may have typed something; an invitation's text is the calendar's.
        text = text if answer else ""
    sent = message.sent_date
    report = kind.upper().startswith(("REPORT.", "IPM.NOTE.RULES.OOF"))
    mail = Mail(
        message_id=_property(message, _MESSAGE_ID).strip("<> \0")
        or header(headers, "Message-ID").strip("<> "),
        references=references(
            _property(message, _REFERENCES) or header(headers, "References"),
            _property(message, _IN_REPLY_TO) or header(headers, "In-Reply-To"),
        ),
        sent_at=sent.isoformat() if sent else moment(header(headers, "Date")),
        sender=sender[1],
        sender_name=sender[0],
        to=", ".join(_recipients(message, headers)),
        subject=message.subject.strip("\0"),
        text=text,
        automatic=automatic(headers, header, message.subject, text, report=report, answer=answer),
        ignored=ignored,
        digest=blake2b(raw, digest_size=16).hexdigest(),
    )
    return filled_in(mail, addresses(header(headers, "Reply-To")))


def _property(message, number: int) -> str:
    return (message.properties.str_prop_value(number) or "").strip("\0")


def _sender(message, headers) -> tuple[str, str]:
    """Name and address; within one company the address may be of Exchange's own kind, which is as good to tell senders apart."""
    found = addresses(header(headers, "From")) or addresses(message.sender or "")
    smtp = _property(message, _SMTP).lower()
    if found and "@" in found[0][1]:
        return found[0]
    name = found[0][0] if found else ""
    return name, smtp or (found[0][1] if found else "")


def _recipients(message, headers) -> list[str]:
    found = [a for _, a in addresses(header(headers, "To"), header(headers, "Cc"))]
    if found:
        return found
    return [address.lower() for person in message.recipients if (address := person.email_address)]


def _text(message) -> str:
    """The plain text, else the HTML; a charset that is wrong or unknown costs no letter more than it must."""
    try:
        body = message.body
    except (ValueError, LookupError):
        body = decoded(_bytes(message, f"__substg1.0_{_BODY:04X}001E"), None)
    body = (body or "").strip("\0")
    if body.strip() and not is_stub(body):
        return body
    try:
        html = message.html_body
    except (ValueError, LookupError):
        html = decoded(_bytes(message, f"__substg1.0_{_HTML:04X}0102"), None)
    return (html_text(html.strip("\0")) if html else "").strip() or body


def _bytes(message, stream: str) -> bytes:
    found = [s for s in message._storage.streams if s.name == stream]
    return found[0].bytes_ if found else b""


def _open(path: Path) -> list[MailTable]:
    from olefile import OleFileIO

    try:
        with OleFileIO(path) as container:
            mail = container.exists("__properties_version1.0")
    except (OSError, ValueError, LookupError, TypeError) as error:
        if getattr(error, "errno", None):
            raise
        mail = False
    if not mail and path.suffix.lower() == ".msg":
        raise InputError("own-words-not-mail", file=path.name)
    if not mail:
        # The same container holds old workbooks, and locked ones: their reader knows what to say of them.
        from advocacy_kit.messages.readers.xlsx import READER as WORKBOOKS

        return WORKBOOKS.open(path)

    def mails():
        mail, start = read(path)
        yield 1, mail, start, "", 1.0

    return [MailTable(mails, {})]


READER = Reader(name="MSG", suffixes=(".msg",), recognises=lambda head: head.startswith(_OLE), open=_open)
