"""Where a message's own words end and the mail that it answers or passes on begins.

Each rule looks for a word that such a place always has ("schreef", "wrote", "Onderwerp:") and judges what stands around it,
so that no text, however built, costs more than a few looks a line.
"""

import re

from advocacy_kit.messages.own_words.answers import answers_within
from advocacy_kit.messages.own_words.filled import next_filled
from advocacy_kit.messages.own_words.lists import own_list
from advocacy_kit.messages.own_words.reply_lines import LONGEST, Cut, find_reply_line

#: Lines among which a beginning is looked for; deeper down only marked lines (">") are taken out.
DEEPEST = 2_000

_OURS = re.compile(r"(?:beste|geachte|dear|hallo|hello|hi|dag|goede(?:morgen|middag|avond))\b", re.I)
_ADDRESSED = re.compile(r"\b(?:u|uw|je|jij|jouw|wij|we|onze|you|your|our)\b", re.I)
_HIS_OWN = re.compile(r"\b(?:ik|mij|mijn|jullie|i|i'm|i've|my|me)\b", re.I)

_MARK = re.compile(
    r"[>\s]*[-_=*‐–—]{2,}\s?(?:(?P<passed>doorgestuurd(?: bericht|e e-?mail)|forwarded message|message transféré"
    r"|weitergeleitete nachricht)|oorspronkelijk bericht|oorspronkelijke boodschap|origineel bericht|original message"
    r"|message d'origine|ursprüngliche nachricht)\s?[-_=*‐–—]{2,}\s*\Z",
    re.I,
)
_BEGIN = re.compile(
    r"[>\s]*(?:begin (?:doorgestuurd bericht|forwarded message)|début du message (?:transféré|réexpédié))\s?:\s*\Z",
    re.I,
)
# What ticket systems put on top of their mails: "##- Typ je antwoord boven deze regel -##".
_ABOVE = re.compile(
    r"[#\-=_* ]{2,}(?:please )?(?:type|write|reply|typ|schrijf|antwoord|reageer)\b[^\n]{0,60}\b(?:above|boven) (?:this|deze|the|de) (?:line|regel|lijn)[^\n]{0,20}\Z",
    re.I,
)
_RULE = re.compile(r"\s*[_\-=*]{8,}\s*\Z")

_LABEL = re.compile(r"[>\s*_|]{0,8}([A-Za-zÀ-ÿ-]{1,12}(?: (?:aan|to|à))?)\*{0,2}\s?:\*{0,2}(?=\s|\Z)")
_LABELS = {
    "from": ("van", "from", "de", "von"),
    "sent": ("verzonden", "verstuurd", "sent", "envoyé", "gesendet"),
    "date": ("datum", "date"),
    "to": ("aan", "to", "à", "an"),
    "subject": ("onderwerp", "subject", "objet", "betreff", "betreft"),
    "more": ("cc", "bcc", "kopie", "copie", "antwoord aan", "reply-to", "reply to", "bijlagen", "attachments", "importance"),
    # A form on a website sends its fields this way, and below them stands what the customer wrote.
    "form": ("bericht", "message", "vraag", "question", "toelichting", "opmerking", "opmerkingen", "comment", "comments",
             "omschrijving", "klacht", "telefoon", "phone", "naam", "name"),
}  # fmt: skip
_KIND = {label: kind for kind, labels in _LABELS.items() for label in labels}
# In a text that lost its line breaks the labels follow each other on one line.
_ROWS = (
    ("Van:", ("Verzonden:", "Datum:", "Date:"), "Aan:", "Onderwerp:"),
    ("From:", ("Sent:", "Date:"), "To:", "Subject:"),
    ("De :", ("Envoyé :",), "À :", "Objet :"),
)


def without_history(lines: list[str], kinds: set[str], *, headed: bool) -> list[str]:
    """Take what was quoted and forwarded out of a message.

    Parameters
    ----------
    lines : list of str
        The message.
    kinds : set of str
        What was taken out: ``quoted``, ``forwarded``, ``header``; added to.
    headed : bool
        A block of headers on top is the message's own, as ticket systems store a mail; in a mail it is that of somebody else's.

    Returns
    -------
    list of str
        The lines that are left, in order; one may have lost its end.
    """
    kept: list[str] = []
    written: int | None = None
    marked = sum(line.lstrip().startswith(">") for line in lines)
    nested = any(line.lstrip().startswith((">>", "> >")) for line in lines) if marked else False
    # One line behind ">" is somebody who holds a sentence against us, or three days that became "> 3 days"; but one on top
    # that speaks as we do is what is answered below. Figures behind ">" are a list of what went wrong.
    drop = nested or (marked > 1 and not _is_list(lines)) or (marked == 1 and _is_asked(lines))
    at = 0
    if headed and (own := _header_on_top(lines)):
        kinds.add("header")
        at = own
    while (cut := _next(lines, at)) is not None:
        kept += lines[at : cut.line]
        written = len(kept) if written is None else written
        if cut.column:
            kept.append(lines[cut.line][: cut.column].rstrip())
        kinds.add(cut.kind)
        below = next_filled(lines, cut.after)
        if below == len(lines) or not lines[below].lstrip().startswith(">"):
            at = len(lines)
            if cut.kind == "quoted":
                end = _next(lines, cut.after)
                kept += answers_within(kept, lines[cut.after : end.line if end else at])
            break
        # Marked line by line: what stands between or below the marks was written now.
        drop, at = True, cut.after
    kept += lines[at:]
    listed = own_list(kept[:written]) if drop and not nested else frozenset()
    own = [line for i, line in enumerate(kept) if i in listed or not line.lstrip().startswith(">")]
    if drop and len(own) < len(kept):
        kinds.add("quoted")
        kept = own
    return kept


def _is_list(lines: list[str]) -> bool:
    """Tell points behind ">" from quoted lines: each begins with a figure, or all is marked and somebody speaks of himself."""
    filled = [line.strip() for line in lines if line.strip()]
    points = [line.lstrip("> \t") for line in filled if line.startswith(">")]
    if any(_OURS.match(point[:LONGEST]) for point in points):
        return False
    if all(point[:1].isdigit() for point in points if point):
        return True
    return len(points) == len(filled) and any(_HIS_OWN.search(point[:LONGEST]) for point in points)


def _is_asked(lines: list[str]) -> bool:
    """Tell our line on top of an answer: it speaks to somebody, or of us, and not of whoever answers."""
    filled = [line.strip() for line in lines[:DEEPEST] if line.strip()]
    said = filled[0].lstrip("> \t")[:LONGEST]
    below = len(filled) > 1 and filled[0].startswith(">")
    return below and bool(_ADDRESSED.search(said)) and not _HIS_OWN.search(said) and not said[:1].isdigit()


def _header_on_top(lines: list[str]) -> int:
    """Give the line below the headers that a message begins with; 0 where it begins otherwise."""
    top = next_filled(lines)
    found = _block(lines, top) if top < len(lines) and len(lines[top]) < LONGEST else None
    return found.after if found and next_filled(lines, found.after) < len(lines) else 0


def _next(lines: list[str], start: int) -> Cut | None:
    """Find the first place from a line on where history begins."""
    for i in range(start, min(len(lines), start + DEEPEST)):
        line = lines[i]
        if not line or line.isspace() or line.lstrip().startswith(">"):
            continue
        if len(line) < LONGEST and ":" in line and (found := _block(lines, i)):
            return found
        if found := find_reply_line(lines, i, start):
            return found
        if any(sign in line for sign in "-_=*#:‐–—"):
            short = line if len(line) < LONGEST else ""
            if mark := _MARK.match(short):
                return Cut(i, 0, i + 1, "forwarded" if mark["passed"] else "quoted")
            if _BEGIN.match(short):
                return Cut(i, 0, i + 1, "forwarded")
            if _ABOVE.match(short):
                return Cut(i, 0, i + 1, "quoted")
            if found := _row(line, i):
                return found
    return None


def _block(lines: list[str], i: int) -> Cut | None:
    """Find a block "Van: / Verzonden: / Aan: / Onderwerp:"."""
    first = _LABEL.match(lines[i])
    if not first or _KIND.get(first[1].lower()) not in ("from", "subject", "date"):
        return None
    kinds: set[str] = set()
    address, at, loose, last = False, i, 0, i
    while at < len(lines) and at < i + 24 and loose < 3:
        line = lines[at][:LONGEST]
        label = _LABEL.match(line)
        kind = _KIND.get(label[1].lower()) if label else None
        if kind == "form":
            return None
        if kind:
            if kind in kinds and kind != "more":
                break
            kinds.add(kind)
            last, loose = at, 0
            address |= kind in ("from", "to") and "@" in line
        else:
            # The rest of a long list of recipients, or the white between lines that were HTML.
            loose += 1
        at += 1
    dated = bool(kinds & {"sent", "date"})
    if "from" not in kinds or not (
        ("subject" in kinds and (dated or "to" in kinds))
        or (dated and "to" in kinds and (address or "sent" in kinds))
    ):
        return None
    begin = i
    while begin and (not lines[begin - 1].strip() or _RULE.match(lines[begin - 1])) and begin > i - 3:
        begin -= 1
    kind = "quoted"
    if begin and (mark := _MARK.match(lines[begin - 1][:LONGEST])):
        begin -= 1
        kind = "forwarded" if mark["passed"] else "quoted"
    return Cut(begin, 0, last + 1, kind)


def _row(line: str, i: int) -> Cut | None:
    """Find such a block on one line, its labels in their order."""
    for sender, moments, to, subject in _ROWS:
        end = line.find(subject)
        low = max(0, end - 800)
        b = line.rfind(to, low, end) if end > 0 else -1
        a = max((line.rfind(word, low, b) for word in moments), default=-1) if b > 0 else -1
        begin = line.rfind(sender, low, a) if a > 0 else -1
        if begin >= 0:
            return Cut(i, begin, i, "quoted") if begin else Cut(i, 0, i + 1, "quoted")
    return None
