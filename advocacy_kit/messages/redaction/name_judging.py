"""Judges a name that was read, and where it stands: whether lists know it, whether it is a month, a shop, a street, a word among capitals."""

import re
from collections.abc import Iterator

from advocacy_kit.messages.redaction.introductions import NAMES, NAMING
from advocacy_kit.messages.redaction.name_lists import BRANDS, PARTICLES
from advocacy_kit.messages.redaction.name_places import (
    COMPANIES,
    FAMILY,
    GIVEN,
    GREETINGS,
    LOOSE,
    STOP,
    SURE_FAMILY,
)
from advocacy_kit.messages.redaction.name_words import (
    LOUD,
)
from advocacy_kit.messages.redaction.signs import CLOSING, FAMILY_OF, GREETING, INTRODUCTION, LABEL, TITLE

MONTHS = frozenset(("jan", "april", "may", "mei", "june", "juni", "july", "juli", "august"))
_MONTH_BEFORE = re.compile(
    r"(?:\d|\b(?:in|since|sinds|until|till|eind|einde|begin|half|medio|mid|end of|start of|early|late|last|next|vorige|volgende|maand|per))[ \-/.]*\Z",
    re.I,
)
_MONTH_AFTER = re.compile(r"[.,]? ?(?:(?:19|20)\d\d|'\d\d|\d{1,2}(?:st|nd|rd|th)\b)|:\s*[€£$]?\d")
BRANDS_BY_WORD: dict[str, list[str]] = {}
for _brand in BRANDS:
    for _word in _brand.casefold().split():
        BRANDS_BY_WORD.setdefault(_word, []).append(_brand.casefold())
PLACE_END = re.compile(
    r"(?:tunnel|school|college|ziekenhuis|arena|stadion|museum|road|street|avenue|crescent|hospital|centre|center|institute|academy|university|station)\Z",
    re.I,
)
#: Streets end so, and so do people: "Karel Doormanlaan", "Karin Verlaan".
STREET_END = re.compile(r"(?:straat|laan|weg|plein|kade|gracht|singel|dreef)\Z", re.I)


class Name:
    """A name as read at a place: where it stands, and its pieces."""

    __slots__ = ("end", "initials", "pieces", "start")

    def __init__(self, start: int, end: int, pieces: list[str], initials: bool) -> None:
        self.start, self.end, self.pieces, self.initials = start, end, pieces, initials

    @property
    def first(self) -> str:
        """The first piece, folded."""
        return self.pieces[0].casefold()

    @property
    def known(self) -> bool:
        """Whether a piece is a name that the lists know."""
        return self.initials or any(known_given(p) or p.casefold() in FAMILY for p in self.pieces)


def known_given(piece: str) -> bool:
    """Tell whether a word, or the first part of a double one, is a given name."""
    low = piece.casefold()
    return low in GIVEN or ("-" in low and low.split("-")[0] in GIVEN)


def is_month(text: str, name: Name) -> bool:
    """Tell a month by what stands around it: "9 Jan", "since Jan", "April: 212 calls"."""
    return (
        len(name.pieces) == 1
        and name.first in MONTHS
        and bool(
            _MONTH_BEFORE.search(text, max(0, name.start - 12), name.start)
            or _MONTH_AFTER.match(text, name.end)
        )
    )


def is_loud(text: str, start: int, end: int) -> bool:
    """Tell whether everything around a word is in capitals, so that none of them shows a name."""
    if not text[start:end].isupper():
        return False
    around = text[max(0, start - 20) : end + 24]
    return around.isupper() and sum(map(str.isalpha, around)) > 7


def _of_loud(text: str, name: Name, *, unknown: bool) -> Name | None:
    """Give of a name among capitals the pieces that are surely one: those of the lists, or an unknown first one."""
    kept, end = [], name.start
    for piece in name.pieces:
        low = piece.casefold()
        if not (
            piece.endswith(".")
            or (
                (low not in STOP or (unknown and low in LOUD))
                and (known_given(low) or low in FAMILY or (unknown and not kept))
            )
        ):
            break
        end = text.index(piece, end) + len(piece)
        kept.append(piece)
    return Name(name.start, end, kept, name.initials) if any(not p.endswith(".") for p in kept) else None


def is_brand(text: str, name: Name) -> bool:
    """Tell a shop or a thing that has a person's name: "Jan Linders", "Black Friday", "Marks & Spencer"."""
    for piece in {p.casefold() for p in name.pieces} & BRANDS_BY_WORD.keys():
        for brand in BRANDS_BY_WORD[piece]:
            around = text[max(0, name.start - len(brand)) : name.end + len(brand)].casefold()
            if " " in brand and brand in around and re.search(rf"(?<!\w){re.escape(brand)}(?!\w)", around):
                return True
    return len(name.pieces) > 1 and (
        name.pieces[-1].casefold() in COMPANIES or any(map(PLACE_END.search, name.pieces[1:]))
    )


def with_family(text: str, name: Name) -> bool:
    """Tell whether a name ends with a family name: one that no word is, or any behind a particle ("van der", "El").

    Behind "van" alone may stand a firm: "Bas van Risk".
    """
    last = name.pieces[-1].casefold()
    between = [w for w in text[name.start : name.end].casefold().split()[1:-1] if w in PARTICLES]
    return last in SURE_FAMILY or bool(between and (last in FAMILY or between != ["van"]))


def without_street(text: str, name: Name) -> Name:
    """Give a name without a last piece that makes it a street; what the street is called after stays a name."""
    last = name.pieces[-1]
    if len(name.pieces) == 1 or last.casefold() in FAMILY or not STREET_END.search(last):
        return name
    rest = name.pieces[:-1]
    at = text.rfind(rest[-1], name.start, name.end - len(last))
    # A piece is not always written as it was read ("J.P.van").
    return name if at < 0 else Name(name.start, at + len(rest[-1]), rest, name.initials)


def loud_names(text: str, names: Iterator[Name], word: str, rule: int) -> Iterator[Name]:
    """Give of names read in a text of capitals what surely is one; below a closing a line says it."""
    sure = rule in (GREETING, LABEL, FAMILY_OF) or (rule == CLOSING)
    named = rule == INTRODUCTION and word in NAMING
    for name in names:
        if (
            rule == INTRODUCTION
            and not named
            and not (name.known if word in NAMES else name.initials or name.first in LOOSE)
        ):
            # "THIS IS WOOD": a family name alone is a word.
            continue
        if sure and not (rule == CLOSING and "\n" not in text[max(0, name.start - 40) : name.start]):
            yield name
            continue
        kept = _of_loud(text, name, unknown=rule == TITLE or named)
        if kept is not None:
            yield kept


_OWN = re.compile(
    r"(?:\b(?:mijn|m'n|jouw|je|uw|onze|ons|haar|zijn|z'n|hun|my|your|our|his|her|their|jullie|een|de|the|van|mn|me|with|met|aan|door|by|to|ex)\b(?: \w+)?) $"
)
_SENTENCE = re.compile(r"(?:^|[.!?:\n\"“‘(•*>\-–—]|^\s*|\d)\s*$")


def after_own(lower: str, start: int) -> bool:
    """Tell whether a word stands after "my", "your", "the": somebody's, not a word for itself."""
    return bool(_OWN.search(lower[max(0, start - 24) : start]))


def opens(before: str) -> bool:
    """Tell whether a sentence or a line may begin after these signs."""
    return (
        not before.strip()
        or bool(_SENTENCE.search(before))
        or before.rstrip(" ,").rpartition(" ")[2].casefold() in GREETINGS
    )
