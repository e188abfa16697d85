"""Lines with which a mail program begins what it quotes: "On … wrote:", "Lommer <info@lommer.example> schreef:"."""

import re
from dataclasses import dataclass

from advocacy_kit.messages.own_words.cards import is_name
from advocacy_kit.messages.own_words.filled import next_filled

#: Longest line, in code points, that may be a part of a reply line.
LONGEST = 300

_CLOCK = re.compile(r"\d{1,2}[:.h]\d{2}")
_VERBS = ("schreef", "geschreven", "wrote", "a écrit", "schrieb")
_BEGINNINGS = ("Op ", "On ", "Le ", "Am ")
# Who speaks of a letter of his own, or of ours, tells something; a mail program names somebody by name.
_TELLING = re.compile(
    r"\b(?:ik|wij|we|u|jij|je|jullie|men|hij|zij|ze|mijn|uw|jouw|onze|iemand|i|you|they|he|she|my|your|our|someone"
    r"|somebody|j'|nous|vous|mon|ma|votre|ich|wir|sie|mein|meine|ihr)\b|\bm'a\b",
    re.I,
)
_NAMED = re.compile(
    r"(?:Op [^\n]{4,160}? schreef [^\n]{1,200}"
    r"|Op [^\n]{4,260} schreef"
    r"|Op [^\n]{4,120}? heeft [^\n]{1,200}? geschreven"
    r"|On [^\n]{5,300} wrote"
    r"|Le [^\n]{5,300} a écrit"
    r"|Am [^\n]{5,160}? schrieb [^\n]{1,200})\s?:\Z"
)
# "Naam <adres> schreef op 1 mei 2025 13:37:45 CEST:"
_NAME_FIRST = re.compile(
    r"(?:[\"'A-ZÀ-Ý][^\n:]{0,160}?|[^\s<>@:]{1,64}@[^\s<>@:]{1,80}) (?:schreef op|wrote on|a écrit le) [\w.,/\- ]{4,40}?\d{1,2}[:.]\d{2}(?::\d{2})?(?: [\w+:\-]{1,9})?\s?:\Z"
)
_ADDRESS = re.compile(r"<[^<>\s@]{1,80}@[^<>\s@]{1,80}>")
# "Lommer Service <info@lommer.example> schreef:", and without an address where marked lines follow: "Lommer Service schreef:"
_NAME_ALONE = re.compile(
    r"(?P<name>[^\n:<>@]{0,80}?) ?(?P<address><?[^\s<>@:]{1,64}@[^\s<>@:]{1,80}\.[a-z]{2,}>?)? (?:schreef|wrote|a écrit|schrieb)\s?:\s*\Z"
)
# Names of nobody: who writes "Niemand schreef:" tells something.
_NOBODY = re.compile(
    r"(?:niemand|iedereen|eentje|geen|nobody|no one|everybody|everyone|none|wie|who|die|deze|dat|dit|this|that|personne)\b",
    re.I,
)
# "2024-03-05 9:00 GMT+01:00 Lommer <info@lommer.example>:", as Gmail wrote it for years
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2} \d{1,2}:\d{2} GMT[+-]\d{1,2}:\d{2}\s")
_MOMENT_FIRST = re.compile(_MOMENT.pattern + r"[^\n<>]{0,120}<[^<>\s@]{1,80}@[^<>\s@]{1,80}>:\Z")
# "--- On Mon, 7/6/26, Lommer <…> wrote:", as Yahoo writes it
_DRAWN = re.compile(r"-{2,5} ")
_SAID = re.compile(r"(?:schreef|geschreven|wrote|a écrit|schrieb)[^\n:]{0,200}?\s?:")


@dataclass(frozen=True, slots=True)
class Cut:
    """Where history begins.

    Parameters
    ----------
    line, column : int
        Where it begins; what stands before is kept.
    after : int
        First line after the header.
    kind : str
        ``quoted`` or ``forwarded``.
    """

    line: int
    column: int
    after: int
    kind: str


def find_reply_line(lines: list[str], i: int, start: int) -> Cut | None:
    """Find the line that begins a quoted mail, at a line or within it.

    Parameters
    ----------
    lines : list of str
        The message.
    i : int
        Place of a filled line.
    start : int
        Line above which nothing is looked at.
    """
    line = lines[i]
    if _MOMENT.match(line[:LONGEST]):
        for last in range(i, min(i + 2, len(lines))):
            if _MOMENT_FIRST.match(" ".join(part[:LONGEST].strip() for part in lines[i : last + 1])):
                return Cut(i, 0, last + 1, "quoted")
    if not any(verb in line for verb in _VERBS):
        return None
    if found := _with_moment(lines, i, start):
        return found
    return Cut(i, 0, i + 1, "quoted") if _is_name_alone(lines, i) else _glued(line, i)


def _with_moment(lines: list[str], i: int, start: int) -> Cut | None:
    """Find "On … wrote:" around a line with its verb; mail programs break it anywhere."""
    for last in range(i, min(i + 3, len(lines))):
        if not lines[last].rstrip().endswith(":"):
            continue
        for first in range(i, max(start - 1, i - 3), -1):
            parts = lines[first : last + 1]
            if any(len(part) > LONGEST or not part.strip() for part in parts):
                break
            joined = " ".join(part.strip() for part in parts)
            if _is_reply_line(_DRAWN.sub("", joined, count=1) if _DRAWN.match(joined) else joined):
                return Cut(first, 0, last + 1, "quoted")
    return None


def _is_name_alone(lines: list[str], i: int) -> bool:
    """Tell a sender and "wrote:" without a moment: with his address, or a name above marked lines."""
    said = _NAME_ALONE.match(lines[i].strip()) if len(lines[i]) < LONGEST else None
    if not said or _TELLING.search(said["name"]) or _NOBODY.match(said["name"]):
        return False
    if said["address"]:
        return is_name(said["name"].strip("\"' "))
    below = next_filled(lines, i + 1)
    marked = below < len(lines) and lines[below].lstrip().startswith(">")
    return marked and said["name"][:1].isupper() and is_name(said["name"])


def _is_reply_line(text: str) -> bool:
    """Tell the line of a mail program from a sentence of somebody who tells what was written."""
    if not any(map(str.isdigit, text)):
        return False
    address = "@" in text
    if text.startswith(_BEGINNINGS):
        if not _NAMED.match(text):
            return False
        if "het volgende geschreven" in text:
            return True
        return address or (bool(_CLOCK.search(text)) and not _TELLING.search(text))
    return bool(_NAME_FIRST.match(text)) and (address or not _TELLING.search(text))


def _glued(line: str, i: int) -> Cut | None:
    """Find a reply line within a line: "… mijn iPhoneOp 04.08.2026 om 09:03 heeft … het volgende geschreven: …"."""
    for number, said in enumerate(_SAID.finditer(line)):
        if number == 20:
            break
        low = max(0, said.start() - 260)
        window = line[low : said.end()]
        begin = max(window.rfind(word, 0, said.start() - low) for word in _BEGINNINGS)
        if begin < 0:
            continue
        head = window[begin:]
        sure = _ADDRESS.search(head) or "het volgende geschreven" in head
        if sure and any(map(str.isdigit, head)) and _NAMED.match(head):
            return Cut(i, low + begin, i, "quoted") if low + begin else Cut(i, 0, i + 1, "quoted")
    return None
