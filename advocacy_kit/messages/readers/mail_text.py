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
        Whether it is a report of a mail server on another mail.
    """

    text: str = ""
    ignored: Counter = field(default_factory=Counter)
    encrypted: bool = False
    report: bool = False


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
        if kind == "multipart/alternative":
            # The last is the richest, the first the plainest: one text, said twice.
            return next((text for text in texts if text.strip()), "")
        return "\n\n".join(text for text in texts if text.strip())
    if kind == "text/calendar":
        found.ignored["invitation"] += 1
        return ""
    if (
        kind not in ("text/plain", "text/html")
        or part.get_filename()
        or part.get_content_disposition() == "attachment"
    ):
        if kind not in (
            "message/delivery-status",
            "application/pgp-signature",
            "application/pkcs7-signature",
        ):
            found.ignored["attachment"] += 1
        return ""
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        data = None
    if not isinstance(data, bytes):
        data = str(part.get_payload() or "").encode(errors="surrogateescape")
    charset = part.get_param("charset")
    charset = charset if isinstance(charset, str) else None
    if kind == "text/html":
        told = _CHARSET.search(data[:4096]) if charset is None else None
        return html_text(decode(data, told[1].decode() if told else charset))
    return decode(data, charset)


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
