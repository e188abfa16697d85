"""Mending what software did to a text on its way here; what the person typed stays as it was typed."""

import re
import unicodedata
from collections import Counter
from html import unescape

from advocacy_kit.messages.hidden import folded, without_unseen

#: Kinds of repair, as the summary counts them (messages, not signs).
KINDS = ("entities", "tags", "mojibake", "control", "folded", "composed")

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_HIDDEN = (
    (re.compile("<!--"), re.compile("-->")),
    *(
        (re.compile(rf"<{tag}\b[^<>]*>", re.I), re.compile(rf"</{tag}\s*>", re.I))
        for tag in ("style", "script", "head", "title")
    ),
)
_BLOCK = re.compile(
    r"</?(?:br|p|div|tr|li|ul|ol|table|h[1-6]|blockquote|hr|pre|section|article)(?:\s[^<>]*)?/?>", re.I
)
_INLINE = re.compile(
    r"</?(?:a|abbr|b|body|code|em|font|html|i|img|meta|o:p|s|small|span|strong|sub|sup|tbody|td|th|thead|tt|u)(?:\s[^<>]*)?/?>"
    r"|<!doctype[^<>]*>",
    re.I,
)
_CELL = re.compile(r"</t[dh]\s*>", re.I)
_ANY_TAG = re.compile(r"</?(?:[a-z][a-z0-9]*|o:p)(?:\s[^<>]*)?/?>|<!", re.I)
# What UTF-8 looks like when it was read as Windows-1252 or Latin-1: a lead byte, then what a following byte
# became.
_FOLLOW = "[\x80-\xbf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
_MOJIBAKE = re.compile(f"[ÂÃÄÅâð]{_FOLLOW}|ï»¿")
_BREAK = re.compile(r"\r\n?|[\x0b\x0c\u2028\u2029]")
_ODD = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
_SURROGATE = re.compile("[\ud800-\udfff]")
# Windows-1252 read as Latin-1: quotes, dots and the euro sign became control characters.
_C1 = {b: bytes([b]).decode("cp1252") for b in range(0x80, 0xA0) if b not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}
_C1_SIGN = re.compile("[\x80\x82-\x8c\x8e\x91-\x9c\x9e\x9f]")
_EMPTY_LINES = re.compile(r"\n(?:[ \t]*\n){2,}")


def mend(texts: list[str], counted: Counter) -> list[str]:
    """Mend a column of texts.

    Parameters
    ----------
    texts : list of str
        As found in the file.
    counted : Counter
        Messages by kind of repair (`KINDS`); added to.

    Returns
    -------
    list of str
        Without HTML, mojibake and signs that nobody sees, letters and digits of the usual width, lines ended by LF, letters
        composed (NFC), ends stripped.
    """
    return [text.strip() if _is_plain(text) else _mend(text, counted) for text in texts]


def _is_plain(text: str) -> bool:
    """Tell cheaply that there is nothing to mend: ASCII without marks of HTML and control characters."""
    return (
        text.isascii()
        and "&" not in text
        and "<" not in text
        and (text.isprintable() or not _ODD.search(text))
    )


def _mend(text: str, counted: Counter) -> str:
    printable = text.isprintable()
    if not printable:
        if _SURROGATE.search(text):
            # Half a sign, from broken JSON: two halves make one again, one alone cannot be stored.
            text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            counted["control"] += 1
        text = _BREAK.sub("\n", text)
    if "&" in text or "<" in text:
        text = _without_html(text, counted)
    if text.isascii():
        return (text if printable else _seen(text, counted)).strip()
    if (
        "Ã" in text or "â" in text or "Â" in text or "ð" in text or "ï»" in text or "Ä" in text or "Å" in text
    ) and _MOJIBAKE.search(text):
        text = _without_mojibake(text, counted)
    if not text.isprintable() and _C1_SIGN.search(text):
        text = text.translate(_C1)
        counted["mojibake"] += 1
    usual = folded(text)
    if usual != text:
        text = usual
        counted["folded"] += 1
    text = _seen(text, counted)
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
        counted["composed"] += 1
    return text.strip()


def _seen(text: str, counted: Counter) -> str:
    seen = without_unseen(text)
    if seen != text:
        counted["control"] += 1
    return seen


def _without_html(text: str, counted: Counter) -> str:
    """Read entities (also those escaped twice) and turn the tags of a simple mail into line breaks."""
    for _ in range(3):
        read = _ENTITY.sub(lambda m: unescape(m[0]), text) if "&" in text else text
        if read == text:
            break
        counted["entities"] += _ == 0
        # A non-breaking space keeps an editor from collapsing it; it means a space.
        text = read.replace("\xa0", " ")
    if "<" in text and _ANY_TAG.search(text):
        bare = text
        for opening, closing in _HIDDEN:
            bare = _without_parts(bare, opening, closing)
        bare = _CELL.sub(" ", bare)
        bare = _BLOCK.sub("\n", bare)
        bare = _INLINE.sub("", bare)
        if bare != text:
            counted["tags"] += 1
            text = _EMPTY_LINES.sub("\n\n", bare)
    return text


def _without_parts(text: str, opening: re.Pattern, closing: re.Pattern) -> str:
    """Drop what stands between two marks; found by hand, since a lazy pattern is slow on rubbish."""
    kept, at = [], 0
    while start := opening.search(text, at):
        end = closing.search(text, start.end())
        if not end:
            break
        kept.append(text[at : start.start()])
        at = end.end()
    return "".join([*kept, text[at:]]) if kept else text


def _without_mojibake(text: str, counted: Counter) -> str:
    from ftfy import fix_encoding

    mended = fix_encoding(text)
    if mended != text:
        counted["mojibake"] += 1
    return mended
