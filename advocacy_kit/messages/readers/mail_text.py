"""The text of a mail out of its parts: the plain one where there is one, else the HTML, turned to text."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from email.message import Message

from advocacy_kit.messages.mending import mend

#: How deep parts lie in parts; a mail that goes deeper was built to do harm.
DEEPEST = 20
#: How many elements around a text are counted as marks.
_MARKED = 9

_QUOTE = re.compile(r"<(/?)blockquote\b([^<>]*)>", re.I)
# Web mail moves to the right what its writer wants there, with the same element, without the line of a quote beside it.
_INDENTED = re.compile(r"\bborder\s*:\s*(?:none|0)", re.I)
_QUOTED = re.compile(r"border-left|\bcite\b|quote", re.I)
_SPACE = re.compile(r"[ \t\r\n]+")
_PRE = re.compile(r"<pre\b", re.I)
# With what Gmail sends the sign that somebody put to a mail.
_REACTION = "text/vnd.google.email-reaction+json"
# Beside the words of a server's report; in a mail that somebody wrote they are no attachment of his either.
_REPORTS = (
    "message/delivery-status",
    "message/disposition-notification",
    "message/global-delivery-status",
    "message/global-disposition-notification",
    "text/rfc822-headers",
)
_METHOD = re.compile(rb"^METHOD:[ \t]*(?:REPLY|COUNTER)\b", re.I | re.M)
# What stands in the place of the text where the sender's program made only HTML.
_STUB = re.compile(
    r"(?:this is a multi-?part message in mime format|dit is een (?:meerdelig|multi-?part) ?bericht in mime-?(?:formaat|indeling)"
    r"|(?:zie|see|bekijk|view)(?: (?:de|the|onze|our|in))? html(?:[- ]?(?:versie|version|deel|part|bericht|message|mail))?"
    r"|(?:your|this|uw|je|deze|dit) (?:e-?mail(?:client|programma|reader)?|mail(?:client|programma|reader)?|bericht|message|client|mailbox|browser)\b(?: (?:client|program|reader))?[^.!?\n]{0,80}\bhtml\b[^.!?\n]{0,80}"
    r"|(?:to view|to read|to see|om) (?:this|the|dit|deze) (?:e-?mail|mail|message|bericht)[^.!?\n]{0,120}\bhtml\b[^.!?\n]{0,80}"
    r"|(?:please )?(?:use|enable|view|read|gebruik|open|bekijk|lees)\b[^.!?\n]{0,60}\bhtml\b[^.!?\n]{0,80}"
    r"|(?:no|geen) (?:plain[- ]?)?(?:text|tekst)(?:[- ]?(?:version|versie))? (?:available|beschikbaar)"
    r"|(?:text|tekst) (?:version )?(?:not available|niet beschikbaar))",
    re.I,
)
_SENTENCES = re.compile(r"[.!?\n]+")
_CHARSET = re.compile(rb"<meta[^<>]{0,200}?charset\s*=\s*[\"']?([\w-]{3,20})", re.I)


@dataclass(slots=True)
class Parts:
    """What was found in a mail.

    Parameters
    ----------
    text : str
        What can be read.
    ignored : Counter
        Parts that were left: ``attachment``, ``invitation``.
    encrypted : bool
        Whether nothing can be read because it is encrypted.
    report : bool
        Whether it is a program's report: on another mail, or that somebody put a sign to one.
    answer : bool
        Whether it holds a calendar's answer to an invitation.
    """

    text: str = ""
    ignored: Counter = field(default_factory=Counter)
    encrypted: bool = False
    report: bool = False
    answer: bool = False


def parts_of(message: Message, decode: Callable[[bytes, str | None], str]) -> Parts:
    """Walk through a mail's parts.

    Parameters
    ----------
    message : Message
        Parsed.
    decode : callable
        Turns bytes and a declared charset into text.
    """
    found = Parts()
    found.text = _text(message, decode, found, 0).strip()
    if found.text:
        found.encrypted = False
    return found


def _text(part: Message, decode, found: Parts, depth: int) -> str:
    kind = part.get_content_type()
    if depth > DEEPEST:
        return ""
    if kind in ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"):
        found.encrypted = True
        return ""
    if part.is_multipart() and part.get_content_maintype() == "multipart":
        found.report |= kind == "multipart/report"
        texts = [_text(inner, decode, found, depth + 1) for inner in part.get_payload()]
        said = [text for text in texts if text.strip()]
        said = [text for text in said if not is_stub(text)] or said
        # The last is the richest, the first the plainest: one text, said twice.
        return "\n\n".join(said[:1] if kind == "multipart/alternative" else said)
    if kind == "text/calendar":
        found.ignored["invitation"] += 1
        found.answer |= bool(_METHOD.search(_bytes_of(part)[:4096]))
        return ""
    if kind == _REACTION:
        found.report = True
        return ""
    if (
        kind not in ("text/plain", "text/html")
        or part.get_filename()
        or part.get_content_disposition() == "attachment"
    ):
        if kind not in (*_REPORTS, "application/pgp-signature", "application/pkcs7-signature"):
            found.ignored["attachment"] += 1
        return ""
    data = _bytes_of(part)
    charset = part.get_param("charset")
    charset = charset if isinstance(charset, str) else None
    if kind == "text/html":
        told = _CHARSET.search(data[:4096]) if charset is None else None
        return html_text(decode(data, told[1].decode() if told else charset))
    return decode(data, charset)


def _bytes_of(part: Message) -> bytes:
    """Decode a part as far as it can be."""
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        data = None
    return data if isinstance(data, bytes) else str(part.get_payload() or "").encode(errors="surrogateescape")


def is_stub(text: str) -> bool:
    """Tell a plain part that says no more than that the message is in the HTML; each of its sentences must say so."""
    said = [part for line in _SENTENCES.split(text[:1_000]) if (part := line.strip(" \t\r*-_=:;,()<>"))]
    return 0 < len(said) <= 4 and len(text) <= 1_000 and all(map(_STUB.fullmatch, said))


def html_text(html: str) -> str:
    """Turn the HTML of a mail into text: what is quoted in it gets marks, the rest is the kit's mending.

    The marks are two at least (">>"): a single one may be typed by somebody, and means less.

    Parameters
    ----------
    html : str
        Lines broken by whoever wrote the HTML, which mean nothing.
    """
    if not _PRE.search(html):
        html = _SPACE.sub(" ", html)
    pieces, at = [], 0
    # Of each element that is open, whether it quotes.
    around: list[bool] = []
    for mark in _QUOTE.finditer(html):
        pieces.append(_piece(html[at : mark.start()], sum(around[:_MARKED])))
        if not mark[1]:
            around.append(not _INDENTED.search(mark[2]) or bool(_QUOTED.search(mark[2])))
        elif around:
            around.pop()
        at = mark.end()
    pieces.append(_piece(html[at:], sum(around[:_MARKED])))
    return "\n".join(piece for piece in pieces if piece)


def _piece(html: str, depth: int) -> str:
    text = mend([html], Counter())[0]
    lines = [line.strip() for line in text.split("\n")]
    if depth:
        return "\n".join(f"{'>' * (depth + 1)} {line}" for line in lines if line)
    return "\n".join(lines).strip()
