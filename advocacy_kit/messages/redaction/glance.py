"""A glance at a column of texts, before any finder: in most messages there is nothing to find, and that is seen at once.

What is looked for is told in words by the finders' own lists; `looking.py` looks.
"""

from collections.abc import Sequence
from functools import cache, reduce
from typing import NamedTuple

import numpy as np

from advocacy_kit.messages.redaction import digit_signs, extensions, introductions, looking, signs
from advocacy_kit.messages.redaction.accounts import NAMING_WORDS, USER_WORDS
from advocacy_kit.messages.redaction.case_words import CASE_ENDINGS, CASE_WORDS, NUMBER_WORDS, REGISTERED
from advocacy_kit.messages.redaction.kinds import COVER, word_set
from advocacy_kit.messages.redaction.name_lines import BEHIND_NAME, BESIDE_NAME
from advocacy_kit.messages.redaction.name_lists import PARTICLES
from advocacy_kit.messages.redaction.name_places import (
    CLOSING_FILLERS,
    CLOSINGS,
    FAMILY,
    FAMILY_WAYS,
    GIVEN,
    GREETINGS,
    KIN,
    LABELS,
    LOOSE,
    RARE,
    SHORT_CLOSINGS,
    STOP,
    TITLES,
    WEAK_LABELS,
    WORDY,
)
from advocacy_kit.messages.redaction.name_words import NOT_ALWAYS_WORDS
from advocacy_kit.messages.redaction.plates import PLATE_WORDS
from advocacy_kit.messages.redaction.postal import (
    ADDRESS_WORDS,
    BEHIND_NUMBERS,
    NUMBERED_BY,
    STREET_ENDINGS,
    STREETS_AT,
    STREETS_OF,
)
from advocacy_kit.messages.redaction.postal_blocks import HOMES, HOUSE_NUMBERS
from advocacy_kit.messages.redaction.postal_english import SMALL_WAYS, WAYS
from advocacy_kit.messages.redaction.postal_labels import (
    BESIDE,
    BETWEEN,
    HOUSES,
    SAYING,
    SAYING_COLON,
    SAYING_THEN,
    UNITS,
)
from advocacy_kit.messages.redaction.spoken import LINKS
from advocacy_kit.messages.redaction.spoken_words import COUNTED, UNSURE

#: Signs that are looked at together (docs/adr/011-a-glance-first.md); so much memory is worked in.
_BLOCK = 1 << 18
#: Code points whose kinds and small letters are in tables.
_TABLED = 0x10000

GREETING_SKIPS = word_set("beste lieve again there opnieuw nogmaals daar collega meneer mevrouw allerliefste")
#: Greetings that need no sentence to begin with them.
SURE_GREETINGS = word_set("beste geachte dear lieve dearest liefste waarde")
_TITLE_SKIPS = TITLES | word_set("en and em")
_KIN_SKIPS = word_set("genaamd called named de heer mevrouw mevr mw dhr heet dr mrs mr ms is")
_ROLES = word_set(
    """
    medewerker assistent assistente agent operator adviseur advisor adviser support klant customer client collega colleague balie planner host admin
    helpdesk user bezoeker visitor employee staff caller monteur
"""
)


_BIRTH_WORDS = word_set("dob ob gbd gd b geb")
_POST_WORDS = word_set("postcode postcodes pc zip postal postkode eircode live lives")
_WAYS = word_set(WAYS.replace("|", " ").replace("?", "").casefold()) | word_set(
    """
    field route rte rr cr hc fm high main church station quayside broadway esplanade strand heol ffordd stryd lôn maes bryn rue via calle clos cae allt
    penrhiw cwrt parc stad rhodfa tai trem bro llwyn gerddi rhes teras erw cluain páirc bóthar sráid ascaill cois radharc
    gleann cnoc lána
"""
)
_FRENCH = word_set("rue avenue av chaussée place boulevard quai square clos chemin impasse allée")


#: Where the word begins that makes a place for a name, the word, and the rules that may read a name there.
Place = tuple[int, str, int]


class Glance(NamedTuple):
    """What was seen of some messages.

    Attributes
    ----------
    flags : list of int
        Of each message, bits of `looking`: which finders have something to look for.
    places : dict of int to list of Place
        By the message's place, where in it a name may stand; messages without any are not in it.
    """

    flags: list[int]
    places: dict[int, list[Place]]


def glance(texts: Sequence[str]) -> Glance:
    """Look at texts."""
    seen = Glance([], {})
    at = 0
    while at < len(texts):
        block, size = [], 0
        while at < len(texts) and (not block or size + len(texts[at]) <= _BLOCK):
            block.append(texts[at])
            size += len(texts[at])
            at += 1
        _look(block, size, seen)
    return seen


def _look(texts: list[str], size: int, seen: Glance) -> None:
    """Look at a block of texts, and add to what was seen."""
    codes = np.frombuffer(
        "".join(texts).replace(COVER, " ").encode("utf-32-le", "surrogatepass"), dtype=np.uint32
    )
    lengths = list(map(len, texts))
    begins = np.zeros(len(texts) + 1, dtype=np.int64)
    np.cumsum(lengths, out=begins[1:])
    words = np.empty((2 * max(lengths) + 2, signs.WORD_COLUMNS), dtype=np.int64)
    flags = np.empty(len(texts), dtype=np.int64)
    hits = np.empty((2 * size + 2, looking.HIT_COLUMNS), dtype=np.int32)
    known = _known()
    found = looking.look(codes, begins, *_signs(), *known[1:], *_endings(), words, flags, hits)
    before = len(seen.flags)
    for message, start, number, rules in hits[:found].tolist():
        seen.places.setdefault(before + message, []).append((start, known.words[number], rules))
    seen.flags.extend(flags.tolist())


@cache
def _signs() -> tuple[np.ndarray, np.ndarray]:
    every = "".join(map(chr, range(_TABLED)))
    kinds = np.fromiter(map(str.isalnum, every), dtype=np.uint8, count=_TABLED) * signs.ALNUM
    kinds |= np.fromiter(map(str.isupper, every), dtype=np.uint8, count=_TABLED) * signs.UPPER
    small = map(ord, (low if len(low := sign.lower()) == 1 else sign for sign in every))
    smalls = np.fromiter(small, dtype=np.uint32, count=_TABLED)
    for some, bit in signs.SIGNS:
        kinds[list(map(ord, some))] |= bit
    smalls[ord("’")] = ord("'")
    return kinds, smalls


class _Known(NamedTuple):
    """The words looked for, by number (see `looking.look`)."""

    words: list[str]
    sieve: np.ndarray
    slots: np.ndarray
    hashes: np.ndarray
    bits: np.ndarray
    reaches: np.ndarray


@cache
def _endings() -> tuple[np.ndarray, np.ndarray]:
    """Give the hashes of endings, read backwards, in order."""
    streets = set(STREET_ENDINGS) - NUMBERED_BY
    return tuple(
        np.array(sorted(hash_of(ending[::-1]) for ending in some), dtype=np.uint32)
        for some in (streets, {ending.strip("-") for ending in CASE_ENDINGS})
    )


def hash_of(word: str) -> int:
    """Give the hash of a word."""
    return reduce(signs.mix, map(ord, word), signs.SEED)


@cache
def _known() -> _Known:
    what: dict[str, int] = {}

    def are(words, bit: int) -> None:
        for word in words:
            what[word] = what.get(word, 0) | bit

    names = GIVEN | FAMILY
    # "anne-marie": each part counts as one, since either may stand first.
    parts = {part for name in names for part in name.replace("'", "-").split("-")}
    for words, bit in (
        ({w.rstrip(".,") for w in GREETINGS}, signs.GREETING),
        ({w.rstrip(".,") for w in CLOSINGS}, signs.CLOSING),
        ({w.rstrip(".,") for w in TITLES}, signs.TITLE),
        (KIN, signs.KIN),
        (introductions.RULES, signs.INTRODUCTION),
        (("family", "familie", "household"), signs.FAMILY_OF),
        (LABELS | WEAK_LABELS, signs.LABEL),
        (LOOSE | RARE | FAMILY, signs.LOOSE),
        (RARE, signs.RARELY),
        (names | parts, signs.NAME),
        (PARTICLES | {p.strip("'") for p in PARTICLES}, signs.PARTICLE),
        (WORDY, signs.WORDY),
        (CLOSING_FILLERS, signs.CLOSING_SKIP),
        (SHORT_CLOSINGS, signs.SHORT_CLOSING),
        (GREETING_SKIPS, signs.GREETING_SKIP),
        (_TITLE_SKIPS, signs.TITLE_SKIP),
        (_KIN_SKIPS, signs.KIN_SKIP),
        (BESIDE_NAME | BEHIND_NAME, signs.BESIDE_NAME),
        (introductions.BETWEEN, signs.INTRODUCTION_SKIP),
        (introductions.MEETING, signs.MEETING_SKIP),
        # What `read_name` stops at; words of one letter may be initials, and kisses stand behind a name.
        (
            {w for w in STOP if len(w) > 1 and w.strip("x")}
            - WORDY
            - FAMILY
            - FAMILY_WAYS
            - PARTICLES
            - GIVEN
            - NOT_ALWAYS_WORDS,
            signs.NEVER,
        ),
        (introductions.AFTER_I, signs.AFTER_I),
        (("ik", "k", "i"), signs.I_WORD),
        (_ROLES, signs.ROLE),
        (USER_WORDS, signs.USER),
        (NAMING_WORDS, signs.NAMING),
        (SURE_GREETINGS, signs.SURE_GREETING),
        (("at", "apenstaartje", "apenstaart", "apestaart", "apestaartje"), signs.AT_WORD),
        (("dot", "punt", "apenstaartje", "underscore", "streepje", "dash"), signs.DOT_WORD),
        (_BIRTH_WORDS, digit_signs.BIRTH_WORD),
        (PLATE_WORDS, digit_signs.PLATE_WORD),
        (
            CASE_WORDS | NUMBER_WORDS | REGISTERED | {"pin", "sort", "sortcode", "under", "onder"},
            digit_signs.CASE_WORD,
        ),
        (extensions.WORDS, digit_signs.EXTENSION_WORD),
        (_WAYS, digit_signs.WAY),
        (SMALL_WAYS, digit_signs.WAY_SMALL),
        (_FRENCH, digit_signs.FRENCH_WAY),
        (("no", "hno"), digit_signs.HOUSE_NO),
        (_POST_WORDS, digit_signs.POST_WORD),
        (ADDRESS_WORDS | BEHIND_NUMBERS, digit_signs.ADDRESS_WORD),
        (NUMBERED_BY, digit_signs.NUMBERED_BY),
        (STREETS_OF, digit_signs.STREET_OF),
        (STREETS_AT, digit_signs.STREET_AT),
        (SAYING, digit_signs.SAYS),
        (SAYING_THEN, digit_signs.SAYS_THEN),
        (BESIDE, digit_signs.BESIDE),
        (BETWEEN, digit_signs.BETWEEN),
        (SAYING_COLON, digit_signs.SAYS_COLON),
        (UNITS | HOUSE_NUMBERS, digit_signs.SAYS_NUMBER),
        (HOMES, digit_signs.HOME),
        (HOUSES, digit_signs.HOUSE_NAMED),
        (("post",), digit_signs.POST_HALF),
        (COUNTED, signs.SPOKEN_WORD),
        (LINKS | UNSURE, signs.SPOKEN_ROW),
        (("pin", "pincode"), digit_signs.PIN_WORD),
        (("pnr", "boekingscode", "booking"), digit_signs.PNR_WORD),
    ):
        are((w.strip(".") for w in words if w.strip(".")), bit)
    ordered = sorted(what)
    hashes = list(map(hash_of, ordered))
    sieve = np.zeros(1 << 13, dtype=np.uint8)
    slots = np.full(1 << (2 * len(ordered)).bit_length(), -1, dtype=np.int16)
    for number, hashed in enumerate(hashes):
        sieve[(hashed >> 3) & (len(sieve) - 1)] |= 1 << (hashed & 7)
        at = hashed & (len(slots) - 1)
        while slots[at] >= 0:
            at = (at + 1) & (len(slots) - 1)
        slots[at] = number
    return _Known(
        ordered,
        sieve,
        slots,
        np.array(hashes, dtype=np.uint32),
        np.array([what[word] for word in ordered], dtype=np.int64),
        np.array([introductions.REACHES.get(word, 0) for word in ordered], dtype=np.int64),
    )
