"""Names that stand anywhere: given names by a list and a capital, and what stands before a family name."""

import re
from collections.abc import Iterator
from functools import lru_cache

from advocacy_kit.messages.redaction.kinds import word_set
from advocacy_kit.messages.redaction.name_judging import (
    BRANDS_BY_WORD,
    MONTHS,
    PLACE_END,
    STREET_END,
    Name,
    is_month,
    known_given,
    opens,
    with_family,
    without_street,
)
from advocacy_kit.messages.redaction.name_lists import PARTICLES
from advocacy_kit.messages.redaction.name_places import (
    COMPANIES,
    FAMILY,
    GIVEN,
    LOOSE,
    NO_PERSON_BEFORE,
    RARE,
    STOP,
    SURE_FAMILY,
    WORDY,
)
from advocacy_kit.messages.redaction.name_reading import Reader


class Loose(Reader):
    """Reads names where no place shows them."""

    def _loose(self, text: str, start: int, word: str) -> Iterator[Name]:
        """Read a given name anywhere: it needs a capital that no sentence explains, where it is a word as well."""
        if not text.startswith(word[:1].upper() + word[1:], start):
            return
        before = text[max(0, start - 12) : start]
        if before.endswith(NO_PERSON_BEFORE) and not _QUOTE.search(before):
            return
        if word in _ASKING and opens(before):
            return
        if word not in GIVEN:
            yield from self._before_family(text, start, word)
            return
        plain = self._plain(text, start, word) if word in _PLAIN else None
        if plain is not None:
            yield plain
            return
        name = self._name(text, start, wordy=True)
        if name is None or name.start != start:
            return
        if (word in RARE or (word in WORDY and opens(before))) and not with_family(text, name):
            return
        if _is_street(text, name):
            return
        name = without_street(text, name)
        if any(part[:1].islower() for part in name.pieces[0].split("-")[1:]):
            # "Tina-woorden", "Jan-uary"
            return
        if is_month(text, name) or _WAY_AFTER.match(text, name.end):
            return
        if text[name.end : name.end + 1] in ("-", "_") or (
            text[name.end : name.end + 2] in ("'s",) and word in WORDY
        ):
            return
        yield name

    def _plain(self, text: str, start: int, word: str) -> Name | None:
        """Read what most names are, quickly: a given name of the lists, alone or with one family name, and no more after it."""
        end = start + len(word)
        behind = _BEHIND.match(text, end)
        if behind is None or word in self._ours:
            return None
        family = behind[1]
        if family is None:
            return Name(start, end, [text[start:end]], False)
        low = family.casefold()
        if low in self._ours or not _is_plain_family(low):
            return None
        return Name(start, behind.end(1), [text[start:end], family], False)

    def _before_family(self, text: str, start: int, word: str) -> Iterator[Name]:
        """Read backwards from a family name of the lists: "Hortensia Clarke", "J.P. van der Jansen"; alone it may be a firm's."""
        lead = _LEAD.search(text, max(0, start - 48), start)
        if word not in SURE_FAMILY and not (lead and _PARTICLE.search(lead[0])):
            # "Wiebrich de Jong", but not "Hoge Berg".
            return
        if not lead or text[lead.start() - 1 : lead.start()] in ("-", "'", "’", "@", "#", "/", "&"):
            return
        name = self._name(text, lead.start())
        if name is None or name.end <= start or len(name.pieces) > 4 or known_given(name.pieces[0]):
            # Who has a given name of the lists is read from there.
            return
        first = name.pieces[0]
        if not name.initials and (
            len(first) < 3
            or first.isupper()
            or _FIRM.search(first)
            or text[name.end : name.end + 2] in ("-", " &")
        ):
            return
        yield without_street(text, name)


def _is_street(text: str, name: Name) -> bool:
    """Tell a street called after somebody, by what stands before it: "in de Karel Doormanstraat", or nothing."""
    return without_street(text, name) is not name and bool(
        _AT_STREET.search(text, max(0, name.start - 8), name.start)
        or (text[name.start - 1 : name.start] in ("", "\n") and text[name.end : name.end + 1] in ("", "\n"))
    )


@lru_cache(maxsize=4096)
def _is_plain_family(low: str) -> bool:
    """Tell whether nothing more is asked of a word that stands as a family name: it is no street, firm, building."""
    return (
        (low in FAMILY or low not in STOP)
        and low not in PARTICLES
        and low not in COMPANIES
        and low not in BRANDS_BY_WORD
        and not PLACE_END.search(low)
        and (low in FAMILY or not STREET_END.search(low))
    )


#: Given names of which nothing more is asked.
_PLAIN = frozenset(
    name
    for name in LOOSE - WORDY - RARE - COMPANIES - MONTHS - BRANDS_BY_WORD.keys() - PARTICLES
    if len(name) > 1 and name.isalpha()
)
_BETWEEN = "|".join(sorted(map(re.escape, PARTICLES)))
#: What shows that a name goes no further, after a family name perhaps.
_BEHIND = re.compile(
    rf"(?: ([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{{2,29}}))?(?:[^\w\s'’`\-]|\n|\Z| (?:[^\w\s'’]|\d|(?!(?:{_BETWEEN})\b)[a-zß-öø-ÿ]{{2}}))"
)
#: What stands before a street, and before no person.
_AT_STREET = re.compile(r"\b(?:de|het|in|op|uit|langs|hoek) \Z", re.I)
#: A quotation mark, and no apostrophe.
_QUOTE = re.compile(r"(?:^|[\s(,;:])['’]\Z")
#: Capitals, initials and particles before a family name.
_LEAD = re.compile(rf"(?<![\w.’'\-&])(?:(?:[A-ZÀ-Þ]\.[ -]?){{1,4}}|[A-ZÀ-Þ][\w'’\-]* )(?:(?:{_BETWEEN}) )*\Z")
_PARTICLE = re.compile(r" (?:de|den|der|van|vande|vander|el|al|ten|ter) \Z")
#: Firms, schools, prizes and places are called after families.
_FIRM = re.compile(
    r"(?:bedrijf|bedrijven|handel|werken|bouw|zaak|winkel|makelaar|makelaars|makelaardij|advocaten|notarissen|garage|bakkerij|slagerij|apotheek|drukkerij|kwekerij|hoeve|transport|tours|reizen|fonds|prijs"
    r"|college|school|instituut|museum|theater|hotel|huis|huize|kasteel|villa|residentie|loodgieter|loodgieters|schilders|dakdekkers|installatietechniek|techniek|verhuur|stichting|firma|maison|café|brasserie|restaurant"
    r"|plumbing|builders|motors|solicitors|estate|foundation|prize|award|castle|house|hall|arena|stadium|park|mount|lake|fort|port|saint|hurricane|operation|project)\Z",
    re.I,
)
#: "James Street", "the John Radcliffe Hospital".
_WAY_AFTER = re.compile(
    r" (?:Street|St|Road|Rd|Avenue|Lane|Square|Terrace|Crescent|Gardens|Hospital|School|College|Station|Bridge|Park|Place|Quay|Hall)\b(?!')"
)
#: What a sentence with a name behind it begins with: "Will Kelly come?"
_ASKING = word_set("will may can")
