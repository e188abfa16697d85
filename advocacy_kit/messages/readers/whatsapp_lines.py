"""Lines of an exported WhatsApp chat: moment, sender, text; and which lines nobody wrote."""

import re
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\0"))
#: WhatsApp sets this before what it says itself.
_MARK = "\u200e"
_DATE = r"\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}"
_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[AaPp]\.? ?[Mm]\.?)?"
_LINE = re.compile(
    rf"(?:\[(?P<d1>{_DATE}),? +(?P<t1>{_TIME})\] *|(?P<d2>{_DATE}),? +(?P<t2>{_TIME}) +- +)(?P<rest>.*)$"
)
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?: ?([AaPp]))?")
#: Longest name of a sender, in code points: that of a group.
_SENDER = 100

#: Beginnings of notices about a group whose name or description may hold a colon; no line of a person's begins so.
_OF_GROUP = re.compile(
    r"[^:]{1,80} (?:(?:created|changed) (?:this group|the group|the subject|group [\"“])|joined using "
    r"|(?:heeft|hebt) (?:(?:(?:deze|de|een) )?groep |het onderwerp |de groeps(?:afbeelding|naam|omschrijving|instellingen) ))",
    re.I,
)
_LENGTH = r"\d{1,3} ?(?:h|hrs?|u|uur|min|mins|minut(?:e|es|en)|minuut|m|s|secs?|seconds?|seconden)\b\.?"
_AFTER_CALL = (
    rf"(?:{_LENGTH}(?: {_LENGTH}){{0,2}}|\(?\d{{1,2}}(?::\d{{2}}){{1,2}}\)?|(?:om|at) \d{{1,2}}[:.]\d{{2}}(?: ?[AaPp][Mm])?"
    r"|[Tt]ik om terug te bellen|[Tt]ap to call back|[Gg]een antwoord|[Nn]o answer|[Nn]iet beantwoord)"
)
# Each is the whole of what stands there: somebody who writes about a call, a security code or a new number says more.
_CALL = re.compile(
    r"(?:Gemiste (?:groeps)?(?:spraak|video-)?oproep|Missed (?:group )?(?:voice |video )?call|Missed group (?:voice|video) call"
    r"|Spraakoproep|Video-oproep|Voice call|Video call)"
    rf"(?:[.,]? {_AFTER_CALL}){{0,2}}\.?"
)
_FIXED = re.compile(
    r"(?:berichten en oproepen|berichten in deze chat en oproepen|messages and calls|messages to this (?:chat|group)(?: and calls)?"
    r"|berichten in deze (?:chat|groep)) (?:zijn|are)(?: nu| now)? (?:end-to-end (?:versleuteld|encrypted)"
    r"|beveiligd met end-to-end[- ](?:versleuteling|encryptie)|secured with end-to-end encryption)\.?"
    r"(?: (?:niemand buiten deze chat|alleen mensen in deze chat|no one outside of this chat|only people in this chat)[^.]{0,90}\.?)?"
    r"(?: (?:tik|tap|meer|learn)[^.]{0,40}\.?)?"
    r"|(?:wachten op (?:dit bericht|deze berichten)|waiting for (?:this message|these messages))(?:[.…]{1,3} (?:dit kan even duren|this may take a while))?[.…]{0,3}",
    re.I,
)
#: Notices that name somebody: a person might write the like, so they count only where WhatsApp marked them as its own.
_NAMED = re.compile(
    r".{0,120}(?:(?:heeft|hebt|heb) (?:deze|de|een) groep|(?:heeft|hebt) (?:het onderwerp|de groeps)|toegevoegd|verwijderd|uitnodigingslink"
    r"|is deelnemer geworden|beveiligingscode|nieuw telefoonnummer|telefoonnummer gewijzigd|vervaldatum|zelfverdwijnende|bedrijfsaccount|is een contact"
    r"|created (?:this )?group|added|removed|\bleft|joined using|changed (?:the (?:subject|group)|this group|their phone number|to )|security code"
    r"|new (?:phone )?number|disappearing messages|business account|secure service from meta|is a contact|end-to-end).*",
    re.I | re.S,
)
_DELETED = re.compile(
    r"(?:dit bericht is verwijderd|(?:je|u) hebt dit bericht verwijderd|this message was deleted|you deleted this message)\.?",
    re.I,
)
#: What stands for a picture without brackets: the whole text, or behind WhatsApp's own mark at its end.
_BARE = re.compile(
    r"(?:afbeelding|video|audio|sticker|gif|document|visitekaartje|bijlage|videobericht) weggelaten"
    r"|(?:image|video|audio|sticker|gif|document|contact card|attachment|video note) omitted",
    re.I,
)
_MEDIA = re.compile(
    r"<(?:media|afbeelding|video|audio|sticker|gif|document|videobericht|bijlage) weggelaten>"
    r"|<(?:media|image|video|audio|sticker|gif|document|video note|attachment) omitted>"
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
    picture : bool
        Whether a picture, recording or file stood in it.
    """

    day: str
    clock: str
    sender: str
    text: str
    caption: str = ""
    own: bool = False
    picture: bool = False

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
    if not colon or len(sender) > _SENDER or _OF_GROUP.match(rest):
        return Line(day, clock, "", rest.strip())
    text = _EDITED.sub("", text.strip()).rstrip()
    picture, caption = _picture(text, without_marks(raw.rpartition(_MARK)[2]).strip())
    return Line(day, clock, sender.strip().removeprefix("~").strip(), text, caption, _is_own(raw), picture)


def _is_own(raw: str) -> bool:
    """Tell whether WhatsApp's mark stands right behind the sender."""
    colon = re.search(f":[ {_MARK}]", raw)
    return colon is not None and raw[colon.end() - 1 :].lstrip(" ").startswith(_MARK)


def _picture(text: str, marked: str) -> tuple[bool, str]:
    """Tell whether a picture, recording or file stood in a message, and what was written with it; cheap where no word of it does."""
    plain = text.casefold()
    if not any(word in plain for word in _MEDIA_WORDS):
        return False, ""
    if _BARE.fullmatch(text):
        return True, ""
    if _BARE.fullmatch(marked) and text.endswith(marked):
        return True, text.removesuffix(marked).strip()
    return (True, _MEDIA.sub("", text).strip()) if _MEDIA.search(text) else (False, "")


def kind_of_notice(line: Line) -> str:
    """Tell a line that nobody wrote.

    Returns
    -------
    str
        ``notice``, ``media``, ``deleted``; empty for a message.
    """
    text = line.text
    if not line.sender:
        return "notice"
    if _DELETED.fullmatch(text):
        return "deleted"
    if line.picture:
        return "media"
    if _CALL.fullmatch(text) or _FIXED.fullmatch(text) or (line.own and _NAMED.fullmatch(text)):
        return "notice"
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
