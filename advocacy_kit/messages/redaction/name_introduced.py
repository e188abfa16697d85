"""Names that are introduced: behind "mijn naam is", "spoke to", and behind a label of a form."""

import re
from collections.abc import Iterator

from advocacy_kit.messages.redaction import introductions, name_answers
from advocacy_kit.messages.redaction.kinds import COVER, word_set
from advocacy_kit.messages.redaction.name_judging import Name, known_given
from advocacy_kit.messages.redaction.name_lists import PARTICLES
from advocacy_kit.messages.redaction.name_places import FAMILY, PLAIN_GIVEN, STOP, TITLES, WEAK_LABELS, WORDY
from advocacy_kit.messages.redaction.name_reading import Reader
from advocacy_kit.messages.redaction.name_words import MET, NAMED

_TOKEN = re.compile(r"[^\s,.!:;()\n]+")
#: Family names that are words, by what stands before them.
_SURNAMES = {
    **dict.fromkeys(introductions.NAMES | {"pat", "pt"}, NAMED),
    **dict.fromkeys(word_set("spreek spreekt sprak gesproken speaking spoke"), MET),
}
#: Who somebody else is.
_OF_OTHERS = word_set("he's she's")
_SPEAKERS = word_set(
    "caller beller spreker speaker guest gast member lid student leerling patient patiënt tenant huurder huurster bewoner passenger reiziger"
)
_FILED = word_set("pat pt")
_INITIALS = re.compile(r",? ((?:[A-ZÀ-Þ]\.){1,5})")
_QUOTES = "\"“„‘'’"
#: A form that puts the family name first: "verbruggen, chantal".
_LISTED = re.compile(r"[^\W\d_]{2,20}(?: [^\W\d_]{2,20}){0,3}, ([^\W\d_]{2,20})(?=[ .]{0,2}(?:\n|\Z))")


class Introduced(Reader):
    """Reads who is named by a sentence or a form."""

    def _introduction(self, text: str, lower: str, start: int, end: int) -> Iterator[Name]:
        word = lower[start:end]
        rule = introductions.RULES.get(word)
        if rule is None:
            return
        if word in name_answers.ASKING and (answer := name_answers.ANSWER.match(text, end)):
            yield from self._answer(text, answer.end())
            return
        m = rule.match(text, end)
        if not m:
            return
        at = m.end()
        if word in introductions.NEEDS_BEFORE and not introductions.NEEDS_BEFORE[word].search(
            lower[max(0, start - 22) : start]
        ):
            return
        name = self._name(
            text,
            at,
            bare=word in ("naam", "name"),
            small=word in introductions.SMALL_TOO,
            wordy=text[at : at + 1].isupper() and word in introductions.SURE,
            surnames=_SURNAMES.get(word, frozenset()),
        )
        if name is None:
            return
        if word in _OF_OTHERS and (len(name.pieces) < 2 or not name.known):
            # "He's Irish"
            return
        if word in _FILED and (initials := _INITIALS.match(text, name.end)):
            yield Name(name.start, initials.end(), [*name.pieces, initials[1]], True)
            return
        if (not text[at].isupper() or text[at - 1] in _QUOTES) and not known_given(name.pieces[0]):
            # Between quotation marks stands a thing as well: 'onder de naam "Gezond Wonen"'.
            return
        if (
            word not in introductions.SURE
            and not name.known
            and not (len(name.pieces) > 1 and word in ("ben", "i'm", "im", "am", "this", "it's", "its"))
        ):
            return
        yield from self._several(text, name)

    def _answer(self, text: str, at: int) -> Iterator[Name]:
        """Read the name that a question asked for."""
        token = _TOKEN.match(text, at)
        if token and token[0].casefold() in TITLES and text[token.end() : token.end() + 1] in (" ", "."):
            # The title makes a place itself.
            return
        name = self._name(text, at, bare=True, small=True, wordy=True, surnames=NAMED)
        if name is None or name.first in name_answers.NO_NAMES:
            return
        if name.known or (text[at].isupper() and name_answers.ENDS.match(text, name.end)):
            yield from self._several(text, name)

    def _label(self, text: str, lower: str, start: int, end: int) -> Iterator[Name]:
        m = re.match(
            r"(?: (?:klant|customer|van|of|contactpersoon|kind|child|patient|patiënt|huurder|beller|caller|aanvrager|door|by|to|tegenpartij|bewoner|deelnemer|holder|name|naam|met|with))?(?:\s?[:=]| (?P<dash>[-–])(?= )) ?",
            text[end : end + 20],
        )
        if not m:
            return
        at = end + m.end()
        token = _TOKEN.match(text, at)
        if token and token[0].casefold() in TITLES:
            at = token.end()
            at += len(re.match(r"[. ]*", text[at : at + 3])[0])
        listed = None if text[at : at + 1].isupper() else _LISTED.match(text, at)
        if listed and listed[1].casefold() in PLAIN_GIVEN:
            family = set(lower[at : listed.start(1)].rstrip(", ").split())
            if not (STOP - FAMILY) & (family - PARTICLES) and not family & PLAIN_GIVEN:
                yield Name(at, listed.end(), listed[0].split(", "), False)
                return
        name = self._name(text, at, small=True, wordy=True)
        if name is None:
            return
        if m["dash"] and not (
            text[at].isupper()
            and name.known
            and lower[start:end] not in WEAK_LABELS
            and (name.first not in WORDY or len(name.pieces) > 1)
        ):
            # "contact - Will you call?"
            return
        if (
            lower[start:end] in WEAK_LABELS
            and not known_given(name.pieces[0])
            and not name.initials
            and text[name.end + 1 : name.end + 2] not in ("<", COVER)
        ):
            return
        if not text[at].isupper() and (
            not name.known or (lower[start:end] in WEAK_LABELS and name.first in WORDY)
        ):
            # "Agent: can I help?"
            return
        if lower[start:end] in _SPEAKERS and not name.known and lower.count(f"{lower[start:end]}:") > 1:
            # Who speaks again and again: "Caller: Brilliant, …"
            return
        if (
            lower[start:end] in WEAK_LABELS
            and name.first in WORDY & STOP
            and len(name.pieces) == 1
            and text[name.end : name.end + 2].strip()
            and text[name.end + 1 : name.end + 2].isalpha()
        ):
            # "Agent: Can I help?"
            return
        yield from self._several(text, name)
