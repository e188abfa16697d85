"""Search one program's patterns in texts: automata for all literals, then what each rule asks around a hit.

One meaning of overlap: every rule's matches count; within a signal, matches that overlap or touch are one span.
Signals do not compete: the same words may carry two.
"""

import re

import ahocorasick_rs

from advocacy_kit.detection.compile import GUARD_SIGNS, GUARD_WORDS, Entry, Guard, Program, extent
from advocacy_kit.patterns.normalise import Back, normalise, original_span

#: One heard signal of one message: position of the signal, strength (0–2), spans in the original text.
Heard = tuple[int, int, list[list[int]]]
#: The same before joining: signal, start, end (in the normalised text), strength.
Match = tuple[int, int, int, int]

_CAPITALS = re.compile(r"(?<![^\W_])[^\W\d_a-zà-ÿ]{2,}(?:[ ,'’-]+[^\W\d_a-zà-ÿ]+){2,}(?![^\W_])")
_TWO_CAPITALS = re.compile(r"[A-ZÀ-Þ]{2}")
_SHOUT_LETTERS = 10
#: What stands before or after a place in the same sentence.
_CLAUSE = re.compile(r"[^.!?;\n]*")
#: The rest of a sentence, with the signs that end it.
_TO_END = re.compile(r"[^.!?;\n]*[.!?;]*")
#: Signs that stand between words, for the automaton of whole words: each becomes a space.
_BETWEEN = {i: " " for i in range(128) if not chr(i).isalnum()}
_NOT_ASCII_SIGN = re.compile(r"[^\w\x00-\x7f]")


class Group:
    """All that is looked for at one literal.

    Parameters
    ----------
    literal : str
        What the automaton finds.
    entries : tuple of Entry
        What is looked for around it.
    whole : bool
        Whether it was found between spaces, so that its bounds need no look.
    """

    __slots__ = ("asking", "is_phrase", "literal", "plain")

    def __init__(self, literal: str, entries: tuple[Entry, ...], *, whole: bool) -> None:
        self.literal, self.is_phrase = literal, " " in literal
        bare = [e for e in entries if whole and e.search.is_plain and e.guard is None]
        self.plain = tuple((e.signal, e.strength) for e in bare)
        #: Entries that ask for more, each with the words of which it needs one.
        self.asking = tuple((e.search.needs, e) for e in entries if e not in bare)


class PatternEngine:
    """The compiled patterns of one language and voice.

    Parameters
    ----------
    program : Program
        As :func:`advocacy_kit.detection.compile.compile_program` gives it.
    """

    def __init__(self, program: Program) -> None:
        self.program = program
        pairs = list(zip(program.literals, program.entries, strict=True))
        # Whole words and phrases are looked for between spaces, so that "had" is not found in "shadow"; what may touch
        # letters, or has signs of its own, is looked for in the text as it is.
        whole = [(literal, entries) for literal, entries in pairs if _is_whole(literal, entries)]
        other = [(literal, entries) for literal, entries in pairs if not _is_whole(literal, entries)]
        self._words = _automaton([f" {literal} " for literal, _ in whole])
        self._pieces = _automaton([literal for literal, _ in other])
        self._word_groups = [Group(literal, entries, whole=True) for literal, entries in whole]
        self._piece_groups = [Group(literal, entries, whole=False) for literal, entries in other]

    def hear(self, text: str) -> list[Heard]:
        """List the signals of one text.

        Returns
        -------
        list of (int, int, list of [int, int])
            Signal, strength and evidence, in the codebook's order; spans in code points of `text`.
        """
        low, back = normalise(text)
        matches = self._matches(text, low, back)
        if not matches:
            return []
        return _merge(matches, back, text)

    def _matches(self, text: str, low: str, back: Back | None) -> list[Match]:
        found: list[Match] = []
        backwards = low[::-1]
        spaced = f" {low} ".translate(_BETWEEN) if low.isascii() else _spaced(low)
        words = frozenset(spaced.split())
        for number, start, end in self._words.find_matches_as_indexes(spaced, overlapping=True):
            group = self._word_groups[number]
            # Both ends have a space of their own, and the text begins one place later.
            end -= 2
            if group.is_phrase and not low.startswith(group.literal, start):
                continue
            for signal, strength in group.plain:
                found.append((signal, start, end, strength))
            for needs, entry in group.asking:
                if needs and words.isdisjoint(needs):
                    continue
                span = extent(entry.search, low, backwards, start, end)
                if span and (entry.guard is None or _passes(entry.guard, text, low, backwards, *span, back)):
                    found.append((entry.signal, *span, entry.strength))
        for number, start, end in self._pieces.find_matches_as_indexes(low, overlapping=True):
            for needs, entry in self._piece_groups[number].asking:
                if needs and words.isdisjoint(needs):
                    continue
                span = extent(entry.search, low, backwards, start, end)
                if span and (entry.guard is None or _passes(entry.guard, text, low, backwards, *span, back)):
                    found.append((entry.signal, *span, entry.strength))
        if self.program.shapes and _TWO_CAPITALS.search(text):
            found += self._shapes(text, low, backwards, back)
        return found

    def _shapes(self, text: str, low: str, backwards: str, back: Back | None) -> list[Match]:
        found = []
        for match in _CAPITALS.finditer(text):
            if sum(c.isalpha() for c in match[0]) < _SHOUT_LETTERS:
                continue
            start, end = match.span()
            if back is not None:
                start, end = _normalised(start, back), _normalised(end, back)
            for strength, signal, guard in self.program.shapes:
                if guard is None or _passes(guard, text, low, backwards, start, end, back):
                    found.append((signal, start, end, strength))
        return found


def _is_whole(literal: str, entries: tuple[Entry, ...]) -> bool:
    """Whether a literal is a row of whole words for all that look for it."""
    words = literal.split(" ")
    return all(word.isalnum() for word in words) and all(
        e.search.left_bound and e.search.right_bound for e in entries
    )


def _automaton(literals: list[str]) -> ahocorasick_rs.AhoCorasick:
    # An automaton needs a pattern; this one no text has.
    return ahocorasick_rs.AhoCorasick(
        literals or ["\ue000"],
        store_patterns=False,
        implementation=ahocorasick_rs.Implementation.ContiguousNFA,
    )


def _spaced(low: str) -> str:
    return _NOT_ASCII_SIGN.sub(" ", f" {low} ").translate(_BETWEEN)


def _normalised(position: int, back: Back) -> int:
    """Position in the normalised text of a position in the original."""
    return next(i for i in range(position + 1) if back.origin(i) >= position)


def _passes(
    guard: Guard, text: str, low: str, backwards: str, start: int, end: int, back: Back | None
) -> bool:
    """Tell whether what stands around a match is what its rule asks."""
    if guard.not_before is not None or guard.before is not None:
        words = _words_before(backwards, len(low) - start)
        if guard.not_before is not None and guard.not_before.stands_in(words):
            return False
        if guard.before is not None and not guard.before.stands_in(words):
            return False
    if guard.not_after is not None or guard.after is not None:
        words = _words_after(low, end)
        if guard.not_after is not None and guard.not_after.stands_in(words):
            return False
        if guard.after is not None and not guard.after.stands_in(words):
            return False
    if guard.upper:
        first, last = original_span(start, end, back, text)
        if not text[first:last].isupper():
            return False
    if guard.at is not None and not _stands_at(guard.at, low, backwards, start, end):
        return False
    if guard.unless_quoted and _quoted(low, start, end):
        return False
    if guard.sentence is not None or guard.not_sentence is not None:
        sentence = low[_sentence_start(backwards, len(low) - start) : _TO_END.match(low, end).end()]
        if guard.not_sentence is not None and guard.not_sentence.stands_in(sentence):
            return False
        if guard.sentence is not None and not guard.sentence.stands_in(sentence):
            return False
    if guard.not_message is not None and guard.not_message.stands_in(low):
        return False
    return guard.message is None or guard.message.stands_in(low)


def _sentence_start(backwards: str, position: int) -> int:
    """Where the sentence begins of a place, counted from the end of the text."""
    return len(backwards) - _CLAUSE.match(backwards, position).end()


def _words_before(backwards: str, position: int) -> str:
    window = _CLAUSE.match(backwards, position, position + GUARD_SIGNS)[0][::-1]
    return " ".join(window.split()[-GUARD_WORDS:])


def _words_after(low: str, end: int) -> str:
    return " ".join(_CLAUSE.match(low, end, end + GUARD_SIGNS)[0].split()[:GUARD_WORDS])


def _stands_at(place: str, low: str, backwards: str, start: int, end: int) -> bool:
    if place == "message_start":
        return not low[:start].strip(" \n\"'-*")
    if place == "message_end":
        return not low[end:].strip(" .!?\n\"'")
    if place == "sentence_start":
        return not low[_sentence_start(backwards, len(low) - start) : start].strip(" \"'-*,")
    return not _CLAUSE.match(low, end)[0].strip(" \"'")


def _quoted(low: str, start: int, end: int) -> bool:
    paragraph = low.rfind("\n", 0, start) + 1
    return low.count('"', paragraph, start) % 2 == 1 and '"' in low[end:]


def _merge(matches: list[Match], back: Back | None, text: str) -> list[Heard]:
    """Join the matches of each signal that overlap or touch; lead them back to the original text."""
    matches.sort()
    heard: list[Heard] = []
    spans: list[list[int]] = []
    current, strongest = -1, 0
    for signal, start, end, strength in matches:
        if signal != current:
            if spans:
                heard.append((current, strongest, spans))
            current, strongest, spans = signal, strength, [[start, end]]
            continue
        strongest = max(strongest, strength)
        if start <= spans[-1][1]:
            spans[-1][1] = max(spans[-1][1], end)
        else:
            spans.append([start, end])
    heard.append((current, strongest, spans))
    if back is not None:
        heard = [(s, i, [list(original_span(a, b, back, text)) for a, b in e]) for s, i, e in heard]
    return heard
