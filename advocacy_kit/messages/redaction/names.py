"""Names of persons, where the place shows that a name stands there.

A word that makes such a place (a greeting, a sign-off, a title, "mijn naam is", "spoke to", "my son") is looked up among
the words of a message; only where one is found is anything read around it. A list of given names finds the rest,
where the word has a capital that no sentence or month explains.
"""

import re
from collections.abc import Iterator, Sequence

from advocacy_kit.messages.redaction.glance import GREETING_SKIPS, SURE_GREETINGS, Place
from advocacy_kit.messages.redaction.kinds import Span, word_set
from advocacy_kit.messages.redaction.links import apart
from advocacy_kit.messages.redaction.name_closings import Closings
from advocacy_kit.messages.redaction.name_introduced import Introduced
from advocacy_kit.messages.redaction.name_judging import (
    Name,
    after_own,
    is_loud,
    known_given,
    loud_names,
    opens,
    without_street,
)
from advocacy_kit.messages.redaction.name_loose import Loose
from advocacy_kit.messages.redaction.name_places import (
    COMPANIES,
    OFFICES,
    PLAIN_GIVEN,
    STOP,
    SURE_FAMILY,
    THINGS_TOO,
    TITLES,
    WORDY,
    WORKERS,
)
from advocacy_kit.messages.redaction.name_places import KIN as PEOPLE
from advocacy_kit.messages.redaction.name_words import OF_FAMILY, TITLED
from advocacy_kit.messages.redaction.signs import (
    CLOSING,
    FAMILY_OF,
    GREETING,
    INTRODUCTION,
    KIN,
    LABEL,
    LOOSE,
    TITLE,
)

_SPACES = re.compile(r"[ \xa0\t]+")
_TOKEN = re.compile(r"[^\s,.!:;()\n]+")


class Places(Closings, Introduced, Loose):
    """Finds names by the places where they stand."""

    def find(
        self, text: str, places: Sequence[Place], *, signed: bool, last: bool, authors: bool
    ) -> list[Span]:
        """Find names.

        Parameters
        ----------
        text : str
            The message, what was found already covered.
        places : sequence of Place
            Where a name may stand.
        signed, last, authors : bool
            Whether one of the last lines may be a name, the last word may be one, and lines may begin with who speaks.
        """
        found: list[Name] = []
        lower = text.lower()
        if len(lower) != len(text):
            # "İ" becomes two signs: such letters stay as they are.
            lower = "".join(low if len(low := c.lower()) == 1 else c for c in text)
        lower = lower.replace("’", "'")
        read = 0
        for start, word, rules in places:
            if not lower.startswith(word, start):
                # What stood here is covered.
                continue
            loud = is_loud(text, start, start + len(word))
            for bit, rule in _RULES:
                if rules & bit:
                    read_here = rule(self, text, lower, start, start + len(word))
                    found += loud_names(text, read_here, word, bit) if loud else read_here
            if rules & LOOSE and start >= read:
                for name in self._loose(text, start, word):
                    found.append(name)
                    read = name.end
        if signed:
            found += self._last_lines(text)
        if last:
            found += self._last_words(text)
        if authors:
            found += self._authors(text)
        return apart([Span(n.start, n.end, "name") for n in found])

    def _greeting(self, text: str, lower: str, start: int, end: int) -> Iterator[Name]:
        before = text[max(0, start - 24) : start]
        word = lower[start:end]
        if word not in SURE_GREETINGS and not opens(before):
            return
        blank = re.match(r",? {1,2}", text[end : end + 3])
        if not blank:
            return
        at = end + blank.end()
        if word == "good":
            return
        next_word = _TOKEN.match(text, at)
        for _ in range(3):
            # "Goedemorgen beste Karin", "Beste heer Schouten", "Hi again Tom".
            if next_word and next_word[0].casefold().rstrip(".") in GREETING_SKIPS:
                at = next_word.end()
                at += len(re.match(r"[ ,.]*", text[at : at + 3])[0])
                next_word = _TOKEN.match(text, at)
        name = self._name(text, at, small=True, wordy=True, ways=True)
        if name is None:
            return
        if name.first in _FIRMS and len(name.pieces) == 1:
            # "Dear Sky"
            return
        after = text[name.end : name.end + 1]
        if (
            name.first in WORDY
            and len(name.pieces) == 1
            and not (
                after in ("", ",", "\n", "!", ".", ":")
                or text[name.end : name.end + 3] in (" - ", " & ", " en")
                or (
                    text[at].isupper()
                    and name.first not in ("will", "may", "do", "so", "no", "in", "to", "me")
                )
            )
        ):
            return
        if not text[at].isupper() and after not in ("", ",", "\n", "!", ".", ":", " ", "?"):
            return
        if not name.known and (desk := _DESK.match(text, name.end)) and desk[1].casefold() in _OFFICES:
            # "Dear Housing Officer"
            return
        if (
            not name.known
            and word in ("ha", "dag", "beste", "hey")
            and after not in ("", ",", "\n", "!", ".", " ", ":", "-", "?")
        ):
            return
        yield from self._several(text, name, small=True)

    def _title(self, text: str, lower: str, start: int, end: int) -> Iterator[Name]:
        if text[max(0, start - 2) : start].casefold() == "s-":
            # "'s-Heer Arendskerke"
            return
        if text[end : end + 1] == ".":
            end += 1
        at, begin, last = end, end, ""
        for _ in range(4):
            blank = _SPACES.match(text, at)
            if not blank:
                if at == end and not text[at : at + 1].isalpha():
                    return
                blank = re.match("", "")
            at += blank.end() - blank.start()
            token = _TOKEN.match(text, at)
            if token and (token[0].casefold() in TITLES or token[0].casefold() in ("en", "and", "&", "em")):
                begin, last = at, token[0].casefold()
                at = token.end()
                at += text[at : at + 1] == "."
                continue
            break
        word = lower[start:end].rstrip(".")
        if word in _OF_ONE and (small := _SMALL.match(text, end)) and small["family"] not in STOP:
            at = small.start("name")
            yield Name(at, small.end(), [*small["name"].split()], True)
            return
        if word in OFFICES | THINGS_TOO and not text[at : at + 1].isupper():
            return
        name = self._name(
            text,
            at,
            bare=True,
            small=True,
            wordy=text[at : at + 1].isupper(),
            ways=True,
            surnames=_SURNAMES.get(word, frozenset()),
        )
        if name is None and last in TITLED and text[begin].isupper() and word in _ADDRESSED:
            # "Mr Major called"
            yield Name(begin, begin + len(last), [text[begin : begin + len(last)]], False)
            return
        if name is None or (len(text[at : name.end]) < 3 and not text[at].isupper()):
            return
        if (
            word in ("ing", "mr", "ms", "hr")
            and text[at : name.end].islower()
            and (word == "ing" or not _is_plain(name))
        ):
            return
        if word == "hr" and (text[start:end].isupper() or _HOURS.search(text, max(0, start - 2), start)):
            # "the HR Department", "2 hr Monday"
            return
        if word not in _ADDRESSED - {"mr"}:
            name = without_street(text, name)
        yield name

    def _kin(self, text: str, lower: str, start: int, end: int) -> Iterator[Name]:
        blank = re.match(
            r"(?:\s?\(|,? |: )(?:genaamd |called |named |de heer |mevrouw |mevr\. |mw\. |dhr\. |heet |dr\.? |Mrs?\.? |Ms\.? |is )?",
            text[end : end + 24],
        )
        if not blank:
            return
        at = end + blank.end()
        if not text[at : at + 1].isupper():
            # "mijn man kees"
            name = (
                self._name(text, at, small=True)
                if blank[0] == " " and _MINE.search(lower, max(0, start - 8), start)
                else None
            )
            if name is not None and name.first in PLAIN_GIVEN and _is_plain(name):
                yield name
            return
        name = self._name(text, at)
        if name is None:
            return
        comma = blank[0].startswith((",", ":"))
        if (comma or "is " in blank[0] or "(" in blank[0]) and not (
            known_given(name.pieces[0]) or name.initials
        ):
            return
        if not name.known and not (after_own(lower, start) or lower[start:end] in WORKERS):
            return
        if text[start:end].isupper() and not known_given(name.pieces[0]):
            # "MIJN MAN WERKT NIET MEER": no capital says anything.
            return
        yield from self._several(text, name)

    def _family(self, text: str, lower: str, start: int, end: int) -> Iterator[Name]:
        """Read backwards: "the Adeyemi family"."""
        m = re.search(r"(?:[Tt]he|[Dd]e) ([A-ZÀ-Þ][\w'’\-]{2,20}) $", text[max(0, start - 30) : start])
        if m and m[1].casefold() not in STOP and m[1].casefold() not in self._ours:
            at = max(0, start - 30) + m.start(1)
            yield Name(at, at + len(m[1]), [m[1]], False)


#: Titles of persons alone; "Professor Lorentzlaan" is a street.
_ADDRESSED = word_set(
    "mevrouw mevr mw mvr meneer mijnheer menheer heer dhr mej mejuffrouw juffrouw mr mrs ms miss mister mx"
)
#: Family names that are words, by what stands before them.
_SURNAMES = {
    **dict.fromkeys(_ADDRESSED | word_set("dr drs ir prof"), TITLED),
    **dict.fromkeys(("familie", "fam"), OF_FAMILY),
}
#: Companies that are called as people are.
_FIRMS = COMPANIES & STOP
_OF_ONE = word_set("mr mrs dhr mw mevr mvr mevrouw meneer")
#: "mr k papadimitriou"
_SMALL = re.compile(
    r" (?P<name>(?:[b-hj-np-tvwyz]\.? ){1,3}(?:(?:van|de|der|den|el|al) ){0,2}(?P<family>[a-z][a-z'’\-]{3,25}))(?=[,.;:!?)\n]|\Z)"
)
_HOURS = re.compile(r"\d ?\Z")
_MINE = re.compile(r"\b(?:mijn|m'n|mn|my|onze|our|haar|her|zijn|his) \Z")
#: With what a desk's name ends.
_DESK = re.compile(r" ([A-Z][a-z]+)")
_OFFICES = PEOPLE | word_set(
    "department dept team desk office service services centre center unit board committee council afdeling dienst beheer balie bestuur directie administratie redactie"
)


def _is_plain(name: Name) -> bool:
    """Tell a name of the lists that no word is, also where it is written small: "mr jones"."""
    return all(p.casefold() in PLAIN_GIVEN or p.casefold() in SURE_FAMILY for p in name.pieces)


_RULES = (
    (GREETING, Places._greeting),
    (CLOSING, Places._closing),
    (TITLE, Places._title),
    (KIN, Places._kin),
    (INTRODUCTION, Places._introduction),
    (FAMILY_OF, Places._family),
    (LABEL, Places._label),
)
