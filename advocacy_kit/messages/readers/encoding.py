"""Which encoding a text file is in: UTF-8, UTF-16 (with a mark or not), Windows-1252, or two mixed."""

import codecs
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

_BLOCK = 1 << 20
_MIXED = "advocacy-windows-1252"


def _as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    """Read the bytes that are not UTF-8 as Windows-1252, as a file glued together from two exports needs."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    raw = error.object[error.start : error.end]
    return "".join(_BYTE[b] for b in raw), error.end


# Five bytes are empty places in Windows-1252; a replacement character tells more than a control character.
_BYTE = {b: bytes([b]).decode("cp1252", errors="replace") for b in range(256)}
codecs.register_error(_MIXED, _as_windows_1252)


@dataclass(frozen=True, slots=True)
class Encoding:
    """An encoding, as Python opens it and as a summary names it."""

    codec: str
    errors: str
    name: str

    def open(self, path: Path, newline: str = "") -> TextIO:
        """Open a file as text, after its mark."""
        file = path.open(encoding=self.codec, errors=self.errors, newline=newline)
        if self.codec.startswith(("utf-16", "utf-32")):
            # The codec that reads the mark itself refuses a file where that goes wrong; these two never do.
            at = file.tell()
            if file.read(1) != "\ufeff":
                file.seek(at)
        return file


def _utf16(head: bytes) -> str | None:
    """Tell UTF-16 without a mark by its zeros: every other byte in texts of our languages."""
    even, odd = head[0::2], head[1::2]
    if len(odd) < 2:
        return None
    zero_even, zero_odd = even.count(0) / len(even), odd.count(0) / len(odd)
    if zero_odd > 0.6 and zero_even < 0.1:
        return "utf-16-le"
    if zero_even > 0.6 and zero_odd < 0.1:
        return "utf-16-be"
    return None


def find_encoding(path: Path) -> Encoding | None:
    """Find a text file's encoding.

    Parameters
    ----------
    path : Path
        The file; read through once, block by block, since one byte at its end may decide.

    Returns
    -------
    Encoding or None
        None for a file that is no text at all.
    """
    with path.open("rb") as file:
        head = file.read(_BLOCK)
        for mark, codec, name in (
            (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32 LE (BOM)"),
            (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32 BE (BOM)"),
            (codecs.BOM_UTF8, "utf-8-sig", "UTF-8 (BOM)"),
            (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16 LE (BOM)"),
            (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16 BE (BOM)"),
        ):
            if head.startswith(mark):
                return Encoding(codec, _MIXED if codec == "utf-8-sig" else "replace", name)
        bare = _utf16(head)
        if bare:
            return Encoding(bare, "replace", f"UTF-16 {bare[-2:].upper()}")
        if _is_binary(head):
            return None
        decoder = codecs.getincrementaldecoder("utf-8")()
        block = head
        while block:
            try:
                decoder.decode(block)
            except UnicodeDecodeError:
                return _windows_or_mixed(block)
            block = file.read(_BLOCK)
        try:
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return _windows_or_mixed(head)
    return Encoding("utf-8", _MIXED, "UTF-8")


def _is_binary(head: bytes) -> bool:
    """Tell rubbish from text, which has next to no control characters. A stray NUL is no proof."""
    # A disk that failed leaves a tail of them.
    head = head.rstrip(b"\0")
    control = sum(head.count(bytes([b])) for b in range(32) if b not in b"\0\t\n\r\x0b\x0c\x1a")
    return control > max(16, 0.02 * len(head)) or head.count(0) > 0.3 * len(head)


def _windows_or_mixed(block: bytes) -> Encoding:
    """Tell Windows-1252 from UTF-8 with foreign bytes in it, by what most of the odd letters follow."""
    mixed = block.decode("utf-8", errors=_MIXED)
    odd_bytes = sum(b > 127 for b in block)
    odd_letters = sum(ord(c) > 127 for c in mixed)
    # Each letter of n UTF-8 bytes brings n - 1 bytes more than letters; in Windows-1252 the numbers are
    # equal.
    if odd_bytes - odd_letters > 0.5 * odd_letters:
        return Encoding("utf-8", _MIXED, "UTF-8 + Windows-1252")
    # Still through UTF-8: what is valid there is hardly ever meant as two signs of Windows-1252.
    return Encoding("utf-8", _MIXED, "Windows-1252")
