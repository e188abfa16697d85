"""Lines of an exported WhatsApp chat: moment, sender, text; and which lines nobody wrote."""

import re
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\0"))
_DATE = r"\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}"
_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[AaPp]\.? ?[Mm]\.?)?"
_LINE = re.compile(
    rf"(?:\[(?P<d1>{_DATE}),? +(?P<t1>{_TIME})\] *|(?P<d2>{_DATE}),? +(?P<t2>{_TIME}) +- +)(?P<rest>.*)$"
)
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?: ?([AaPp]))?")
#: Longest name of a sender, in code points; a longer beginning is a sentence.
_SENDER = 60

_NOTICES = re.compile(
    r"end-to-end|"
    r"(?:heeft|hebt|heb) (?:deze|de|een) groep|heeft (?:het onderwerp|de groepsafbeelding|de groepsomschrijving|de groepsinstellingen)|"
    r"^.{1,80} (?:heeft|hebt) .{1,80} (?:toegevoegd|verwijderd)$|heeft de groep verlaten|is deelnemer geworden|uitnodigingslink van deze groep|"
    r"beveiligingscode|nieuw telefoonnummer|berichten met vervaldatum|zelfverdwijnende berichten|bedrijfsaccount|"
    r"created (?:this )?group|(?:added|removed) .{1,80}$|^.{1,80} left$|joined using|changed (?:the (?:subject|group)|this group)|"
    r"security code|new phone number|phone number|disappearing messages|business account|secure service from meta|is a contact$",
    re.I,
)
_CALL = re.compile(
    r"(?:gemiste (?:spraakoproep|video-oproep|oproep|groepsoproep)|missed (?:voice|video|group)? ?(?:voice |video )?call"
    r"|(?:spraak|video-)oproep|(?:voice|video) call|wachten op (?:dit bericht|deze berichten)|waiting for this message|null)"
    r"(?:[.,…\s].*)?$",
    re.I,
)
_DELETED = re.compile(
    r"(?:dit bericht is verwijderd|(?:je|u) hebt dit bericht verwijderd|this message was deleted|you deleted this message)\.?$",
    re.I,
)
_MEDIA = re.compile(
    r"<(?:media|afbeelding|video|audio|sticker|gif|document|videobericht|bijlage) weggelaten>"
    r"|<(?:media|image|video|audio|sticker|gif|document|video note|attachment) omitted>"
    r"|(?:afbeelding|video|audio|sticker|gif|document|visitekaartje|bijlage|videobericht) weggelaten$"
    r"|(?:image|video|audio|sticker|gif|document|contact card|attachment|video note) omitted$"
    r"|<(?:bijgevoegd|attached): [^<>]{1,120}>|[^\s/<>]{1,120}\.\w{2,5} \((?:bestand bijgevoegd|file attached)\)"
    r"|^(?:locatie|location): https?://\S+$",
    re.I,
)
_MEDIA_WORDS = ("weggelaten", "omitted", "bijgevoegd", "attached", "locatie:", "location:")
_EDITED = re.compile(r"<(?:dit bericht is bewerkt|this message was edited)\.?>$", re.I)


@dataclass(frozen=True, slots=True)
class Line:
    """The first line of a message or a notice.

    Parameters
    ----------
    day, clock : str
        As the file has them.
    sender : str
        Empty where nobody sent it.
    text : str
        What stands after the sender.
    caption : str
        What somebody wrote with a picture or file that is not in the text.
    own : bool
        Whether WhatsApp marked the text as its own.
    """

    day: str
    clock: str
    sender: str
    text: str
    caption: str = ""
    own: bool = False

    def moment(self, *, first: bool) -> str:
        """Give the moment as ISO text, empty where there is no such moment."""
        parts = [int(n) for n in re.split(r"[-/.]", self.day)]
        if parts[0] > 31:
            year, month, day = parts
        else:
            (day, month), year = (parts[:2] if first else parts[1::-1]), parts[2]
        hour, minute, second, half = _CLOCK.match(self.clock).groups()
        hours = int(hour)
        if half:
            hours = hours % 12 + 12 * (half in "Pp")
        try:
            return datetime(
                year + 2000 * (year < 100), month, day, hours, int(minute), int(second or 0)
            ).isoformat()
        except ValueError:
            return ""


def without_marks(text: str) -> str:
    """Take out the marks of direction, and make plain spaces of the special ones."""
    return text.translate(_MARKS).replace("\u202f", " ").replace("\xa0", " ")


def read_line(raw: str) -> Line | None:
    """Read a line that begins a message; None for one that belongs to what stands above it."""
    found = _LINE.match(without_marks(raw))
    if not found:
        return None
    day, clock, rest = found["d1"] or found["d2"], found["t1"] or found["t2"], found["rest"]
    sender, colon, text = rest.partition(": ")
    if not colon and rest.endswith(":"):
        # A message that begins with an empty line.
        sender, colon, text = rest[:-1], ":", ""
    if not colon or len(sender) > _SENDER or (_NOTICES.search(sender) and " " in sender.strip()):
        return Line(day, clock, "", rest.strip())
    own = ": \u200e" in raw or ":\u200e" in raw
    text = _EDITED.sub("", text.strip()).rstrip()
    caption = _MEDIA.sub("", text).strip() if _of_media(text) else ""
    return Line(day, clock, sender.strip().removeprefix("~").strip(), text, caption, own)


def _of_media(text: str) -> bool:
    """Tell whether a picture, recording or file stood in a message; cheap where no word of it does."""
    plain = text.casefold()
    return any(word in plain for word in _MEDIA_WORDS) and bool(_MEDIA.search(text))


def kind_of_notice(line: Line, *, first: bool) -> str:
    """Tell a line that nobody wrote.

    Parameters
    ----------
    line : Line
        As read.
    first : bool
        Whether no message stands above it: there iOS writes its notices under the name of the chat.

    Returns
    -------
    str
        ``notices``, ``media``, ``deleted``; empty for a message.
    """
    if not line.sender:
        return "notices"
    if _DELETED.match(line.text):
        return "deleted"
    if _of_media(line.text):
        return "media"
    if _CALL.match(line.text) or ((line.own or first) and _NOTICES.search(line.text)):
        return "notices"
    return ""


def day_first(lines: list[Line]) -> tuple[bool, str]:
    """Decide for a whole chat whether the day stands before the month.

    Returns
    -------
    first : bool
        True for day-month-year.
    reason : str
        ``…-proved`` by a number above 12, ``…-order`` by the order of the messages, ``…-clock`` by am and pm beside
        slashes, ``…-assumed`` as most of Europe writes; empty where the year comes first.
    """
    days = [tuple(int(n) for n in re.split(r"[-/.]", line.day)) for line in lines]
    days = list(dict.fromkeys(day for day in days if day[0] <= 31))
    if not days:
        return True, ""
    day, month = sum(d[0] > 12 for d in days), sum(d[1] > 12 for d in days)
    if day or month:
        return (True, "day-first-proved") if day >= month else (False, "month-first-proved")
    with_day, with_month = _steps_back(days, first=True), _steps_back(days, first=False)
    if with_day != with_month:
        return (True, "day-first-order") if with_day < with_month else (False, "month-first-order")
    if any("/" in line.day and re.search("[AaPp]", line.clock) for line in lines):
        return False, "month-first-clock"
    return True, "day-first-assumed"


def _steps_back(days: list[tuple[int, ...]], *, first: bool) -> int:
    """Count how often a day comes before the one above it, which a chat hardly ever has."""
    order = [(d[2], d[1], d[0]) if first else (d[2], d[0], d[1]) for d in days]
    return sum(b < a for a, b in pairwise(order))
