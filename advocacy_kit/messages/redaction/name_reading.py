"""Reads a name that begins at a place: initials, given names, particles, family names."""

import re
from collections.abc import Iterator

from advocacy_kit.messages.redaction.introductions import NAMES, NAMING
from advocacy_kit.messages.redaction.kinds import word_set
from advocacy_kit.messages.redaction.name_lists import BRANDS, PARTICLES
from advocacy_kit.messages.redaction.name_places import (
    COMPANIES,
    FAMILY,
    FAMILY_WAYS,
    GIVEN,
    GREETINGS,
    LOOSE,
    PLAIN_FAMILY,
    PLAIN_GIVEN,
    STOP,
    SURE_FAMILY,
    WORDY,
)
from advocacy_kit.messages.redaction.name_words import (
    BEHIND_GIVEN,
    LOUD,
    OF_PARTICLE,
    OF_TOWN,
    SURE_PARTICLES,
)
from advocacy_kit.messages.redaction.signs import CLOSING, FAMILY_OF, GREETING, INTRODUCTION, LABEL, TITLE

_PIECE = re.compile(
    r"(?P<initials>(?:[^\W\d_]\.-?){1,5}(?:[Tt]h\.|[Cc]h\.|[Jj]\.)?|(?:Th|Ch|Ph|Chr|Fr|Joh|St)\.(?:[A-Z]\.){0,3})|(?P<word>['’]?[^\W\d_]{1,30}(?:['’`\-][^\W\d_]{1,30}){0,4})"
)
#: "in 't Veld", but "mevrouw in Nijmegen".
_ARTICLE = re.compile(r" (?:['’]t|het|den?|der) ")
#: The rest of a line after the name of who signs: signs and kisses, or a function.
LINE_END = re.compile(
    r"[ \t]*(?:[,.!;]*[ \t]*(?:x{1,4}|X{1,3})?[ \t]*[^\w\s\ufdd0]{0,6}[ \t]*(?:\n|$)|[ \t]*(?:\(|,|\||-|–|/)[^\n]{0,70}(?:\n|$))"
)
#: "Mr S Singh", "Dhr J de Vries": initials without a full stop, before what is written as a name.
_BARE = re.compile(r"(?:[A-ZÀ-Þ] ){1,4}(?=[A-ZÀ-Þ'’][\w'’]|(?:van|de|der|den|ter|ten|el|al) )")
MONTHS = frozenset(("jan", "april", "may", "mei", "june", "juni", "july", "juli", "august"))
_MONTH_BEFORE = re.compile(
    r"(?:\d|\b(?:in|since|sinds|until|till|eind|einde|begin|half|medio|mid|end of|start of|early|late|last|next|vorige|volgende|maand|per))[ \-/.]*\Z",
    re.I,
)
_MONTH_AFTER = re.compile(r"[.,]? ?(?:(?:19|20)\d\d|'\d\d|\d{1,2}(?:st|nd|rd|th)\b)|:\s*[€£$]?\d")
_GOES_ON = re.compile(r" [^\W\d_]")
#: "dr. v.d. Heijden"
_SHORT = re.compile(r" ?[A-ZÀ-Þ]")
#: "Abdul-Rahman al-Fayez"
_ARABIC = re.compile(r"(?:al|el|ar|as|ad|an|ibn|bin|ben|ou|ait)-[A-ZÀ-Þ]")
_POSSESSIVE = re.compile(r"['’]s?$")
_PAIR = re.compile(r" ?[&+/] ?| en | and |, ?(?=[A-ZÀ-Þ])")
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


def read_name(
    text: str,
    at: int,
    ours: frozenset[str],
    *,
    small: bool = False,
    wordy: bool = False,
    ways: bool = False,
    surnames: frozenset[str] = frozenset(),
) -> Name | None:
    """Read a name that begins at a place.

    Parameters
    ----------
    text : str
        The message, what was found already covered.
    at : int
        Where the name would begin.
    ours : frozenset of str
        Words of the organisation that are nobody's name, folded.
    small : bool
        Whether names of the lists count when they are written small.
    wordy : bool
        Whether a name that is a word as well ("Will", "Roos") may be the first piece.
    ways : bool
        Whether a word may be the family name behind a given one: "Tom Lane", "Hope Price".
    surnames : frozenset of str
        Words that may be the family name here, alone as well: "Mr Street", "mijn naam is Prins" (see `name_words`).
    """
    pieces: list[str] = []
    end, initials, big, particle = at, False, False, ""
    i, start = at, at
    while len(pieces) < 6:
        m = _PIECE.match(text, i)
        if not m or m.end() - i > 60 or text[m.end() : m.end() + 1].isdigit():
            break
        piece = m[0]
        if m["initials"] and not piece[0].isupper():
            if piece.casefold().rstrip("-") not in PARTICLES or not (pieces or _SHORT.match(text, m.end())):
                break
            i = m.end() + (text[m.end() : m.end() + 1] == " ")
            continue
        if m["initials"]:
            initials, end = True, m.end()
            pieces.append(piece)
            i = end + 1 if text[end : end + 1] in (" ", "\xa0") else end
            continue
        word = m["word"]
        if word is None:
            break
        bare = _POSSESSIVE.sub("", word) if "'" in word or "’" in word else word
        low = bare.casefold()
        low = low.lstrip("'’") if low not in PARTICLES else low
        head = bare.lstrip("'’")
        upper = head[:1].isupper() or head[1:2].isupper() or bool(_ARABIC.match(head))
        after = i + len(bare)
        if low in ("in", "op", "uit") and not _ARTICLE.match(text, after):
            break
        if low in PARTICLES and text[after : after + 1] in (" ", "\xa0", ".", "/"):
            if (
                not pieces
                and not upper
                and low not in ("van", "de", "el", "al", "ter", "ten", "den", "der", "'t", "vd", "v/d")
            ):
                break
            particle = bare
            i = after + 1 if text[after] in " \xa0" else after + 2
            if i - start > 60:
                break
            if text[i - 1 : i] not in (" ", "\xa0"):
                i += text[i : i + 1] == " "
            continue
        if low in ours or (
            low in STOP
            and not (wordy and not pieces and low in WORDY)
            and not (upper and i > start and low in FAMILY)
            and not (
                upper
                and _is_surname(
                    text,
                    after,
                    low,
                    particle,
                    surnames,
                    ways=ways,
                    alone=not pieces,
                    given=bool(pieces) and (initials or known_given(pieces[0])),
                )
            )
        ):
            break
        if upper and bare.isupper() and 1 < len(bare) < 6 and big and i > end + 1 and low not in FAMILY:
            # "Naima Haddouchi van het OCMW"
            break
        if upper:
            big = True
        elif not (
            small
            and (low in PLAIN_GIVEN or (low in PLAIN_FAMILY) or (wordy and not pieces and low in WORDY))
            and not big
        ):
            break
        if len(bare) == 1 and not (pieces and upper):
            break
        pieces.append(bare)
        end, particle = after, ""
        if after < m.end() or text[after : after + 1] not in (" ", "\xa0"):
            break
        i = after + 1
    if not any(len(p) > 1 and not p.endswith(".") for p in pieces) or (
        len(pieces) == 1 and len(pieces[0]) < 2
    ):
        return None
    if text[end : end + 1] == "." and len(pieces[-1]) == 1:
        end += 1
    return Name(start, end, pieces, initials)


def _is_surname(
    text: str,
    after: int,
    low: str,
    particle: str,
    surnames: frozenset[str],
    *,
    ways: bool,
    alone: bool,
    given: bool,
) -> bool:
    """Tell whether a word that stops a name elsewhere is a family name where it stands."""
    if particle and (given or (alone and surnames)):
        if particle[:1].isupper():
            return low in OF_TOWN
        return particle in SURE_PARTICLES and low in OF_PARTICLE
    if low in surnames and (alone or given):
        return True
    # "Hi Tom Price," but not "Hi Tom Good to hear".
    return (
        ways and given and (low in FAMILY_WAYS or (low in BEHIND_GIVEN and not _GOES_ON.match(text, after)))
    )


def _is_brand(text: str, name: Name) -> bool:
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
    end = text.rindex(rest[-1], name.start, name.end - len(last)) + len(rest[-1])
    return Name(name.start, end, rest, name.initials)


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


class Reader:
    """Reads names out of a text.

    Parameters
    ----------
    ours : frozenset of str
        Words of the organisation that are nobody's name, folded: products, teams, towns.
    """

    def __init__(self, ours: frozenset[str] = frozenset()) -> None:
        self._ours = ours

    def _name(self, text: str, at: int, *, bare: bool = False, **how: bool) -> Name | None:
        initials = _BARE.match(text, at) if bare else None
        name = read_name(text, initials.end() if initials else at, self._ours, **how)
        if initials and name is not None:
            name = Name(at, name.end, [*(f"{i}." for i in initials[0].split()), *name.pieces], True)
        return None if name is None or _is_brand(text, name) else name

    def _several(self, text: str, name: Name | None, *, signed: bool = False, **how: bool) -> Iterator[Name]:
        """Give a name and those joined to it: "Lore & Jonas", "Beste Karin en Tom"; who signs with another need not be known."""
        for _ in range(5):
            if name is None:
                return
            yield name
            joint = _PAIR.match(text, name.end)
            name = self._name(text, joint.end(), **how) if joint else None
            if name is not None and not (name.known or (signed and _signs_too(text, name, joint[0]))):
                return


def _signs_too(text: str, name: Name, joint: str) -> bool:
    """Tell whether who is joined to a known name ends the line with it: "Nico & Ellie Verdonschot", "Nico/Ellie"."""
    return (
        (joint == "/" or joint.strip() in ("&", "+", "en", "and"))
        and text[name.start].isupper()
        and name.first not in _NO_SIGNERS
        and LINE_END.match(text, name.end) is not None
    )


#: "Karin & Partners", "Jan en Kinderen"
_NO_SIGNERS = word_set("partners kinderen kids gezin rest crew aanhang huisdieren hond poes")
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
