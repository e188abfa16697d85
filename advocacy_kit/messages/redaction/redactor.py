"""Takes personal data out of messages: each finder in turn, what is found covered; then names, conversation by conversation."""

from collections import Counter, OrderedDict
from collections.abc import Iterable, Sequence

from advocacy_kit.messages.redaction.accounts import find_authors, find_users
from advocacy_kit.messages.redaction.births import find_births
from advocacy_kit.messages.redaction.cases import find_cases
from advocacy_kit.messages.redaction.checked import find_cards, find_ibans, find_national
from advocacy_kit.messages.redaction.digit_signs import (
    ASKS_OF_DIGITS,
    BIRTHS,
    CARDS,
    CASES,
    EXTENSIONS,
    IBANS,
    MACHINES,
    NATIONAL,
    NUMBERS,
    PLATES,
    POSTAL,
)
from advocacy_kit.messages.redaction.extensions import with_extensions
from advocacy_kit.messages.redaction.glance import Place, glance
from advocacy_kit.messages.redaction.kinds import COVER, MASKED, NUMBERED, Span, covered, placeholders
from advocacy_kit.messages.redaction.links import (
    apart,
    find_addresses,
    find_links,
    find_machines,
    find_spelt,
)
from advocacy_kit.messages.redaction.looking import ASKS
from advocacy_kit.messages.redaction.looking_spoken import SPOKEN
from advocacy_kit.messages.redaction.names import Places
from advocacy_kit.messages.redaction.noting import (
    ACCOUNTS,
    AT,
    AUTHORS,
    LAST,
    LINES,
    LINKS,
    MASKS,
    SIGNED,
    SPELT,
    USERS,
)
from advocacy_kit.messages.redaction.numbers import find_numbers
from advocacy_kit.messages.redaction.ours import Ours
from advocacy_kit.messages.redaction.people import People, persons_of
from advocacy_kit.messages.redaction.plates import find_plates
from advocacy_kit.messages.redaction.postal import find_postal
from advocacy_kit.messages.redaction.spoken import find_spoken

#: Conversations whose persons are remembered, so that a file of millions stays small.
REMEMBERED = 20_000

#: What a sign is: a capital, a small letter, a digit, or neither.
_SHAPES = bytes(
    65 if 65 <= b <= 90 else 97 if 97 <= b <= 122 or b >= 128 else 57 if 48 <= b <= 57 else 32
    for b in range(256)
)


class Redactor:
    """Takes personal data out of texts and labels.

    Parameters
    ----------
    ours : iterable of str
        Names of the organisation that are nobody's: its own, its products', its teams' (see `Ours`).
    """

    def __init__(self, ours: Iterable[str] = ()) -> None:
        self._ours = Ours(ours)
        self._places = Places(self._ours.words)
        self._known: OrderedDict[str, People] = OrderedDict()

    def redact(
        self,
        texts: Sequence[str],
        languages: Sequence[str],
        counted: Counter,
        conversations: Sequence[str | None] | None = None,
        persons: Sequence[Sequence[str]] | None = None,
    ) -> list[str]:
        """Take personal data out of a column of texts.

        Parameters
        ----------
        texts : sequence of str
            Mended texts.
        languages : sequence of str
            The language of each, which decides the placeholders.
        counted : Counter
            Replacements by kind (`KINDS`); added to.
        conversations : sequence of str, optional
            Of each text the conversation it belongs to, empty for none. A person keeps a number throughout a conversation,
            also over calls; without one, throughout a message.
        persons : sequence of sequences of str, optional
            Of each text the persons that the record names (author, customer): their names are searched for in all texts
            of the conversation.

        Returns
        -------
        list of str
            The texts as the rest of the kit sees them.
        """
        found = self.find(texts, languages)
        groups: dict[object, list[int]] = {}
        for i, spans in enumerate(found):
            conversation = conversations[i] if conversations else None
            if spans or conversation or (persons and persons[i]):
                groups.setdefault(conversation or i, []).append(i)
        out = list(texts)
        for conversation, members in groups.items():
            people = self._people(conversation)
            for i in members:
                people.taken = (
                    max([people.taken, *map(int, NUMBERED.findall(texts[i]))])
                    if "[na" in texts[i]
                    else people.taken
                )
                for value in persons[i] if persons else ():
                    name = persons_of(value, self._ours.names)
                    if name:
                        people.add(name, small=True)
                for span in found[i]:
                    if span.kind == "name":
                        name = texts[i][span.start : span.end]
                        people.add(name, small=name == name.lower())
            for i in members:
                spans = found[i]
                if people.forms:
                    spans = self._everywhere(texts[i], spans, people)
                out[i] = _written(texts[i], spans, placeholders(languages[i]), people, counted)
            if isinstance(conversation, str) and people.forms:
                self._known[conversation] = people
                if len(self._known) > REMEMBERED:
                    self._known.popitem(last=False)
        return out

    def marks(self, text: str, language: str) -> list[Span]:
        """Tell what would be replaced in a message by itself: in order, none over another."""
        (spans,), people = self.find([text], [language]), People()
        for span in spans:
            if span.kind == "name":
                name = text[span.start : span.end]
                people.add(name, small=name == name.lower())
        return list(self._everywhere(text, spans, people) if people.forms else spans)

    def _people(self, conversation: object) -> People:
        known = self._known.get(conversation) if isinstance(conversation, str) else None
        if known is not None:
            self._known.move_to_end(conversation)
        return known or People()

    def find(self, texts: Sequence[str], languages: Sequence[str]) -> list[Sequence[Span]]:
        """Find personal data in texts, in each by itself.

        Returns
        -------
        list of sequence of Span
            Of each text, in order, none over another.
        """
        flags, places = glance(texts)
        asks = ASKS | (LINES if self._ours.hides else 0)
        return [
            self._find(text, language, seen, places.get(i, ())) if seen & asks or i in places else ()
            for i, (text, language, seen) in enumerate(zip(texts, languages, flags, strict=True))
        ]

    def _find(self, text: str, language: str, flags: int, places: Sequence[Place]) -> list[Span]:
        """Ask the finders that have something to look for, by what was seen of a text."""
        search = _Search(text)
        if flags & MASKS:
            search.hide(_masked(text))
        if flags & LINKS:
            search.add(find_links(search.work))
        if flags & AT:
            search.add(find_addresses(search.work, self._ours.accounts))
        if flags & SPELT:
            search.add(find_spelt(search.work))
        if flags & USERS:
            search.add(find_users(search.work))
        if flags & ACCOUNTS:
            search.add(find_authors(search.work))
        if flags & SPOKEN:
            search.add(find_spoken(search.work, language))
        if flags & ASKS_OF_DIGITS:
            self._digits(search, flags, language)
        # What is hidden may be the rest of a line, and what stands before it a name.
        signed = bool(flags & (SIGNED | (LINES if self._ours.hides else 0)))
        last, authors = bool(flags & LAST), bool(flags & AUTHORS)
        if places or signed or last or authors:
            search.hide(self._ours.find(search.work))
            search.add(self._places.find(search.work, places, signed=signed, last=last, authors=authors))
        return sorted(search.spans)

    def _everywhere(self, text: str, spans: Sequence[Span], people: People) -> Sequence[Span]:
        """Add to what was found in a text the names of the conversation, wherever they stand in it."""
        if people.are_all_in(text, spans):
            return spans
        # What was found as a name is looked at again: of "Sofie claes" a list shows only half.
        stays = [*(span for span in spans if span.kind != "name"), *_masked(text), *self._ours.find(text)]
        return apart([*spans, *people.find(covered(text, apart(stays)))])

    def _digits(self, search: "_Search", flags: int, language: str) -> None:
        """Ask what needs digits, the surest first."""
        shape, lower = search.work.encode(errors="replace").translate(_SHAPES), search.work.lower()
        if flags & MACHINES:
            search.add(find_machines(search.work))
        if flags & IBANS:
            search.add(find_ibans(search.work))
        if flags & BIRTHS:
            search.add(find_births(search.work, lower))
        if flags & CARDS:
            search.add(find_cards(search.work))
        if flags & NATIONAL:
            search.add(find_national(search.work))
        if flags & PLATES:
            search.add(find_plates(search.work, lower, shape))
        if flags & CASES:
            search.add(find_cases(search.work, lower))
        if flags & POSTAL:
            search.add(find_postal(search.work, lower, shape))
        if flags & (NUMBERS | EXTENSIONS):
            found = find_numbers(search.work, language) if flags & NUMBERS else []
            search.add(with_extensions(search.work, found))


class _Search:
    """A text under search: what is found is covered, so that no finder sees it again."""

    __slots__ = ("spans", "work")

    def __init__(self, text: str) -> None:
        self.work = text.replace(COVER, " ") if COVER in text else text
        self.spans: list[Span] = []

    def add(self, spans: list[Span]) -> None:
        if spans:
            self.spans += spans
            self.work = covered(self.work, spans)

    def hide(self, spans: list[Span]) -> None:
        if spans:
            self.work = covered(self.work, spans)


def _masked(text: str) -> list[Span]:
    """Find the marks of an earlier cleaning, which stay as they are."""
    return [Span(*m.span(), "masked") for m in MASKED.finditer(text)] if "[" in text or "<" in text else []


def _written(
    text: str, spans: Sequence[Span], words: dict[str, str], people: People, counted: Counter
) -> str:
    kept, at = [], 0
    for start, end, kind in spans:
        if kind == "masked":
            continue
        word = words[kind]
        if kind == "name":
            word = word.format(number=people.number(text[start:end]))
        kept += [text[at:start], word]
        counted[kind] += 1
        at = end
    return "".join([*kept, text[at:]]) if kept else text
