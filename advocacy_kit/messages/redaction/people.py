"""Who is who within one conversation: which names are one person's, and where else in it they stand."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from advocacy_kit.messages.hidden import plain_signs
from advocacy_kit.messages.redaction.kinds import Span, word_set
from advocacy_kit.messages.redaction.name_judging import Name, is_month
from advocacy_kit.messages.redaction.name_lists import FAMILY_WORDS, PARTICLES
from advocacy_kit.messages.redaction.name_places import DESKS, FAMILY, GIVEN, STOP, WORDY
from advocacy_kit.messages.redaction.name_reading import read_name
from advocacy_kit.messages.redaction.name_words import BEHIND_GIVEN, TITLED

_SPLIT = re.compile(r"[\s]+|(?<=\.)(?=[^\W\d_])")
#: Names that a capital in the middle of a sentence does not show: months, and what titles write with one.
_SMALL_WORDS = word_set(
    "may june july april august mei juni juli jan so he you to no me in on do an my us de la el su can"
)
#: What is written where there is nobody.
_NOBODY = re.compile(r"n\.?v\.?t\.?|n\.?n\.?b\.?|n\.?t\.?b\.?|n\.?b\.?|n[./]?a\.?", re.I)
#: What people do, behind a family name that is written as its words are: "van dijk belde".
_DEED = re.compile(
    r" (?:belt|belde|wacht|wachtte|wil|wilde|zegt|zei|vraagt|vroeg|mailt|mailde|meldt|meldde|klaagt|klaagde|heeft gebeld|komt terug|reageert|called|rang|says|said|asked|emailed)\b"
)
#: Persons of one conversation beyond which no new names are searched in its other messages.
MOST = 200


class People:
    """The persons of one conversation.

    Each has a number, given when the person first stands in a text that goes out, so that numbers follow the reading.
    """

    def __init__(self) -> None:
        self._persons: dict[str, int] = {}  # form, folded → person
        self._numbers: dict[int, int] = {}  # person → number
        self._count = 0
        self._given: set[str] = set()
        self._unlisted = False
        self.taken = 0
        #: Forms to search for, as written, the longest first; with whether small writing counts.
        self.forms: dict[str, bool] = {}

    def add(self, name: str, *, small: bool = False) -> int:
        """Take a name up; one that shares its whole, its first or its family name with a person is that person.

        Parameters
        ----------
        name : str
            As it stands in a text or a column.
        small : bool
            Whether it was written small where it was found.

        Returns
        -------
        int
            The person.
        """
        whole, first, family = forms(name)
        person = self._persons.get(whole)
        if person is None:
            alone = first == whole or family == whole
            known = [self._persons.get(f) for f in (first, family) if f]
            if alone:
                person = next((p for p in known if p is not None), None)
            else:
                # "Karin de Vries" after "Karin"; but not another De Vries with a first name of her own.
                person = self._persons.get(first) if first else None
                if person is not None and self._persons.get(f"{first} …", family) != family:
                    person = None
                if (
                    person is None
                    and family in self._persons
                    and (not first or f"… {family}" not in self._persons)
                ):
                    person = self._persons[family]
        if person is None:
            person = self._count
            self._count += 1
        if first:
            self._given.add(first)
            self._unlisted = self._unlisted or first not in GIVEN
        self._persons[whole] = person
        if first and family and first != whole:
            self._persons.setdefault(f"… {family}", person)
            self._persons.setdefault(f"{first} …", family)  # type: ignore[arg-type]
        for form in (first, family):
            if form:
                self._persons.setdefault(form, person)
        if len(self.forms) < MOST:
            for form in written(_plain(name.replace("’", "'"))):
                self.forms[form] = self.forms.get(form, False) or small
        return person

    def number(self, name: str) -> int:
        """Give the number of the person whose name it is."""
        person = self._persons.get(_folded(name))
        if person is None:
            person = self.add(name)
        if person not in self._numbers:
            self._numbers[person] = self.taken = self.taken + 1
        return self._numbers[person]

    def are_all_in(self, text: str, spans: Sequence[Span]) -> bool:
        """Tell whether the names surely stand nowhere else in a text than where they were found: as often as in those places."""
        lower = _plain(text.lower())
        if self._unlisted or "’" in text or len(lower) != len(text):
            # What follows an unlisted given name may belong to it; other signs are for `find`.
            return False
        found = [lower[span.start : span.end] for span in spans if span.kind == "name"]
        return all(
            lower.count(form) == sum(name.count(form) for name in found)
            for form in {form.lower() for form in self.forms}
        )

    def find(self, text: str) -> list[Span]:
        """Find the names elsewhere in a text, by whole words.

        A whole name counts however it is written; a part of one that is a word as well ("Post", "de Wit") by its capital, and alone
        only in the middle of a sentence.
        """
        spans = []
        text = _plain(text.replace("’", "'"))
        lower = low if len(low := text.lower()) == len(text) else text
        for form, small in self.forms.items():
            sought = _sought(form, small)
            here = lower if sought.in_small else text
            for variant in sought.variants:
                at = here.find(variant)
                while at >= 0:
                    end = at + len(variant)
                    if (
                        not text[at - 1 : at].isalnum()
                        and not text[end : end + 1].isalnum()
                        and (sought.anywhere or (sought.by_capital and _within(text, at)))
                        and not is_month(text, Name(at, end, [form], False))
                    ):
                        spans.append(Span(at, self._with_family(text, at, end), "name"))
                    at = here.find(variant, end)
            at = lower.find(sought.small) if sought.small else -1
            while at >= 0:
                end = at + len(sought.small)
                if not lower[at - 1 : at].isalnum() and _DEED.match(lower, end):
                    spans.append(Span(at, end, "name"))
                at = lower.find(sought.small, end)
        return spans

    def _with_family(self, text: str, at: int, end: int) -> int:
        """Give the end of a name that may go on: "Xiaoling Zhao", where only Xiaoling was known."""
        given = _folded(text[at:end])
        if text[end : end + 1] != " " or given not in self._given or given in GIVEN:
            return end
        name = read_name(text, at, frozenset())
        return name.end if name is not None and name.end > end else end


class _Plain(dict[int, str]):
    """Letters without their accents, one for one."""

    def __missing__(self, sign: int) -> str:
        letter = unicodedata.normalize("NFD", chr(sign))[0]
        self[sign] = letter if letter.isalpha() else chr(sign)
        return self[sign]


_ACCENTS = _Plain()


def _plain(text: str) -> str:
    """Write a text without accents, sign for sign: a name may have lost them in a column, or in a message."""
    return text if text.isascii() else text.translate(_ACCENTS)


def _capital(form: str) -> str:
    return form[:1].upper() + form[1:]


def _within(text: str, at: int) -> bool:
    """Tell whether a word stands in the middle of a sentence, where a capital means a name."""
    before = text[max(0, at - 3) : at].rstrip(" ")
    return len(before) < min(3, at) and (before[-1:].isalnum() or before[-1:] in (",", ";", ")"))


class _Sought(NamedTuple):
    """How a form of a name is looked for: in the text or in its small letters, as what, and where it may stand; small before a deed."""

    in_small: bool
    variants: tuple[str, ...]
    anywhere: bool
    by_capital: bool
    small: str


@lru_cache(maxsize=4096)
def _sought(form: str, small: bool) -> _Sought:
    word, several = _is_word(form), " " in form
    by_capital = form.casefold() not in _SMALL_WORDS and form[:1].isupper()
    if _is_whole(form):
        variants = [form.lower()]
    elif word:
        variants = [form, _capital(form)] if several else [form]
    else:
        variants = [form, form.upper(), *((_capital(form), form.lower()) if small else ())]
    first, _, rest = form.partition(" ")
    small_family = form.lower() if word and rest and first.casefold() in PARTICLES else ""
    # "Rik is er niet": who is a person of this conversation is meant at the begin of a sentence, too, unless it is a common word.
    low = form.casefold()
    anywhere = not word or several or (by_capital and low in GIVEN and low not in STOP)
    return _Sought(_is_whole(form), tuple(dict.fromkeys(variants)), anywhere, by_capital, small_family)


@lru_cache(maxsize=4096)
def _is_word(form: str) -> bool:
    """Tell a name, or a part of one, that is a word as well: "Post", "van Dijk", "Will"."""
    words = [w for w in form.casefold().split() if w not in PARTICLES]
    return all(w in WORDY or w in STOP or w in FAMILY_WORDS for w in words)


@lru_cache(maxsize=4096)
def _is_whole(form: str) -> bool:
    """Tell a given name (or initials) with a family name, of which not all is a word."""
    words = [w for w in _pieces(form) if w.casefold() not in PARTICLES]
    return len(words) > 1 and not all(w in STOP for w in form.casefold().split())


@lru_cache(maxsize=4096)
def _folded(name: str) -> str:
    return " ".join(_plain(name.replace("’", "'")).casefold().split())


def _pieces(name: str) -> list[str]:
    return [p for p in _SPLIT.split(name.strip()) if p]


def _is_initials(piece: str) -> bool:
    return len(piece) == 1 or (piece.endswith(".") and len(piece) <= 4)


@lru_cache(maxsize=4096)
def forms(name: str) -> tuple[str, str, str]:
    """Give a name's whole, its given name ("" where there are initials) and its family name, folded."""
    whole = _folded(name)
    pieces = _pieces(whole)
    rest = [p for p in pieces if not (_is_initials(p))]
    if not rest:
        return whole, "", whole
    if len(rest) == 1:
        return whole, whole if len(pieces) == 1 else "", rest[0].casefold()
    if rest[0].casefold() in PARTICLES or len(rest) < len(pieces):
        return whole, "", " ".join(rest).casefold()
    return whole, rest[0].casefold(), " ".join(rest[1:]).casefold()


@lru_cache(maxsize=4096)
def written(name: str) -> tuple[str, ...]:
    """Give the forms of a name that are searched for, as written: the whole, the given name, the family name."""
    pieces = _pieces(name)
    out = [name]
    if len(pieces) > 1:
        rest = [p for p in pieces if not (_is_initials(p))]
        given = rest[0] if rest and len(rest) == len(pieces) and rest[0].casefold() not in PARTICLES else ""
        family = rest[1:] if given else rest
        if given and len(given) > 1:
            out.append(given)
        if family:
            whole = " ".join(family)
            out.append(whole)
            if family[0].casefold() in PARTICLES and len(family) > 1:
                out += [whole[:1].upper() + whole[1:], " ".join([family[0].casefold(), *family[1:]])]
                if len(family[-1]) > 3:
                    out.append(family[-1])
            # Of a double name each part.
            last = family[-1]
            if "-" in last:
                out += [part for part in last.split("-") if len(part) > 3]
    return tuple(dict.fromkeys(f for f in out if len(f) > 1 and (len(f) > 2 or f[0].isupper())))


def persons_of(value: str, ours: frozenset[str] = frozenset()) -> str | None:
    """Read a cell of a column of persons: the name in it, or None where it is a role, a team, a code, an address.

    "Boer, Jan de" becomes "Jan de Boer".
    """
    value = " ".join(plain_signs(value).split())
    if not 2 < len(value) < 60 or any(map(str.isdigit, value)) or "@" in value:
        return None
    last, comma, first = value.partition(",")
    if comma and "," not in first:
        value = f"{first.strip()} {last.strip()}".strip()
    untitled = re.sub(
        r"^(?:mevrouw|meneer|de heer|heer|mevr|mw|dhr|hr|familie|fam|mrs|mr|ms|miss|dr|drs|ir|ing|prof)\b\.? ?",
        "",
        value,
        flags=re.I,
    )
    titled = untitled != value
    value = re.sub(r" ?\([^)]*\)$", "", untitled)
    if not value or value.casefold() in ours:
        return None
    pieces = _pieces(value)
    words = [w.rstrip(".").casefold() for w in pieces]
    if _NOBODY.fullmatch(value) or any(
        not re.fullmatch(r"['’]?[^\W\d_]+(?:['’`\-/.][^\W\d_]*)*", w) for w in words
    ):
        return None
    if value.isupper() or value.islower():
        value = value.title()
    if len(words) == 1:
        # One word: a name of the lists, or one that no role, team or company is.
        known = words[0] in GIVEN or words[0] in FAMILY or (len(words[0]) > 2 and words[0] not in STOP)
        known = known or (titled and words[0] in TITLED)
        return value if known and words[0] not in ours and words[0] not in DESKS else None
    kept = [
        piece
        for piece, w in zip(pieces, words, strict=True)
        if (w not in STOP and w not in ours and w not in DESKS)
        or w in PARTICLES
        or w in GIVEN
        or w in FAMILY
        or (_is_initials(piece) and w not in ours)
        # "Hope Price"
        or (w in BEHIND_GIVEN and (titled or words[0] in GIVEN or _is_initials(pieces[0])))
    ]
    if len(kept) == len(pieces):
        return value
    # "Sanne Klantenservice" is somebody at a desk; "Team Noord" is not.
    return value.split()[0] if words[0] in GIVEN and words[0] not in STOP and words[0] not in ours else None
