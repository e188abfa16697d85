"""Reads a name that begins at a place: initials, given names, particles, family names."""

import re
from collections.abc import Iterator

from advocacy_kit.messages.redaction.kinds import word_set
from advocacy_kit.messages.redaction.name_judging import Name, is_brand, known_given
from advocacy_kit.messages.redaction.name_lists import PARTICLES
from advocacy_kit.messages.redaction.name_places import (
    FAMILY,
    FAMILY_WAYS,
    PLAIN_FAMILY,
    PLAIN_GIVEN,
    STOP,
    WORDY,
)
from advocacy_kit.messages.redaction.name_words import (
    BEHIND_GIVEN,
    OF_PARTICLE,
    OF_TOWN,
    SURE_PARTICLES,
)

_PIECE = re.compile(
    r"(?P<initials>(?:[^\W\d_]\.-?){1,5}(?:[Tt]h\.|[Cc]h\.|[Jj]\.)?|(?:Th|Ch|Ph|Chr|Fr|Joh|St)\.(?:[A-Z]\.){0,3})|(?P<word>['’]?[^\W\d_]{1,30}(?:['’`\-][^\W\d_]{1,30}){0,4})"
)
#: "in 't Veld", but "mevrouw in Nijmegen".
_ARTICLE = re.compile(r" (?:['’]t|het|den?|der) ")
#: The rest of a line after the name of who signs: signs and kisses, or a function.
LINE_END = re.compile(
    r"(?:,? (?:[sj]n?r)\b\.?)?[ \t]*(?:[,.!;]*[ \t]*(?:x{1,4}|X{1,3})?[ \t]*[^\w\s\ufdd0]{0,6}[ \t]*(?:\n|$)|[ \t]*(?:\(|,|\||-|–|/)[^\n]{0,70}(?:\n|$))"
)
#: "Mr S Singh", "Dhr J de Vries": initials without a full stop, before what is written as a name.
_BARE = re.compile(r"(?:[A-ZÀ-Þ] ){1,4}(?=[A-ZÀ-Þ'’][\w'’]|(?:van|de|der|den|ter|ten|el|al) )")
#: "C. (Kees) Duijnmaijer"
_CALLED = re.compile(r"[(\"“]([A-ZÀ-Þ][^\W\d_]{1,20})[)\"”] (?=[A-ZÀ-Þ'’]|(?:van|de|der|den|ter|ten) )")
_GOES_ON = re.compile(r" [^\W\d_]")
#: "dr. v.d. Heijden"
_SHORT = re.compile(r" ?[A-ZÀ-Þ]")
#: "Abdul-Rahman al-Fayez"
_ARABIC = re.compile(r"(?:al|el|ar|as|ad|an|ibn|bin|ben|ou|ait)-[A-ZÀ-Þ]")
_POSSESSIVE = re.compile(r"['’]s?$")
_PAIR = re.compile(r" ?[&+/] ?| en | and |, ?(?=[A-ZÀ-Þ])")


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
            called = _CALLED.match(text, i)
            if called:
                pieces.append(called[1])
                i = called.end()
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
        return None if name is None or is_brand(text, name) else name

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
