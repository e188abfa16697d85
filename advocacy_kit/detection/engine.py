"""Search one program's patterns in texts: one automaton for all literals, then what each rule asks around a hit.

One meaning of overlap: every rule's matches count; within a signal, matches that overlap or touch are one span.
Signals do not compete: the same words may carry two.
"""

import re
from collections.abc import Iterable

import ahocorasick_rs

from advocacy_kit.detection.compile import GUARD_SIGNS, GUARD_WORDS, LEFT_SIGNS, Entry, Guard, Program
from advocacy_kit.patterns.normalise import normalise, original_span

#: One heard signal of one message: position of the signal, strength (0–2), spans in the original text.
Heard = tuple[int, int, list[list[int]]]

_CAPITALS = re.compile(r"(?<![^\W_])[^\W\d_a-zà-ÿ]{2,}(?:[ ,'’-]+[^\W\d_a-zà-ÿ]+){2,}(?![^\W_])")
_TWO_CAPITALS = re.compile(r"[A-ZÀ-Þ]{2}")
_SHOUT_LETTERS = 10
_ENDERS = ".!?;\n"


class PatternEngine:
    """The compiled patterns of one language and voice.

    Parameters
    ----------
    program : Program
        As :func:`advocacy_kit.detection.compile.compile_program` gives it.
    """

    def __init__(self, program: Program) -> None:
        self.program = program
        self._automaton = (
            ahocorasick_rs.AhoCorasick(program.literals, store_patterns=False) if program.literals else None
        )
        # Most literals belong to one entry that asks for bounds alone; those need no look at an Entry.
        self._plain = [_as_plain(entries) for entries in program.entries]

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

    def hear_all(self, texts: Iterable[str]) -> list[list[Heard]]:
        """List the signals of many texts, one list a text."""
        return [self.hear(text) for text in texts]

    def _matches(self, text: str, low: str, back: list[int] | None) -> list[tuple[int, int, int, int]]:
        found: list[tuple[int, int, int, int]] = []
        size = len(low)
        plain = self._plain
        hits = self._automaton.find_matches_as_indexes(low, overlapping=True) if self._automaton else ()
        for number, start, end in hits:
            simple = plain[number]
            if simple is not None:
                signal, strength, left_bound, right_bound = simple
                if left_bound and start and _in_word(low[start - 1]):
                    continue
                if right_bound and end < size and _in_word(low[end]):
                    continue
                found.append((signal, start, end, strength))
                continue
            for entry in self.program.entries[number]:
                span = _verify(entry, text, low, start, end, back)
                if span is not None:
                    found.append((entry.signal, *span, entry.strength))
        if self.program.shapes and _TWO_CAPITALS.search(text):
            found += self._shapes(text, low, back)
        return found

    def _shapes(self, text: str, low: str, back: list[int] | None) -> list[tuple[int, int, int, int]]:
        found = []
        for match in _CAPITALS.finditer(text):
            if sum(c.isalpha() for c in match[0]) < _SHOUT_LETTERS:
                continue
            start, end = match.span()
            if back is not None:
                start, end = _normalised(start, back), _normalised(end, back)
            for entry, _ in self.program.shapes:
                if entry.guard is None or _passes(entry.guard, text, low, start, end, back):
                    found.append((entry.signal, start, end, entry.strength))
        return found


def _as_plain(entries: tuple[Entry, ...]) -> tuple[int, int, bool, bool] | None:
    if len(entries) != 1:
        return None
    entry = entries[0]
    if entry.left or entry.right or entry.guard:
        return None
    return entry.signal, entry.strength, entry.left_bound, entry.right_bound


def _in_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def _normalised(position: int, back: list[int]) -> int:
    """Position in the normalised text of a position in the original."""
    return next(i for i, origin in enumerate(back) if origin >= position)


def _verify(
    entry: Entry, text: str, low: str, start: int, end: int, back: list[int] | None
) -> tuple[int, int] | None:
    """Give the span of a match at an automaton's hit, or ``None`` where the rule asks more than stands there."""
    if entry.left_bound and start and _in_word(low[start - 1]):
        return None
    if entry.right_bound and end < len(low) and _in_word(low[end]):
        return None
    if entry.right is not None:
        tail = entry.right.match(low, end)
        if tail is None:
            return None
        end = tail.end()
    if entry.left is not None:
        # `endpos` makes \Z mean "at the literal"; look-behind still sees the text before the window.
        head = entry.left.search(low, max(0, start - LEFT_SIGNS), start)
        if head is None:
            return None
        start = head.start()
    if entry.guard is not None and not _passes(entry.guard, text, low, start, end, back):
        return None
    return start, end


def _passes(guard: Guard, text: str, low: str, start: int, end: int, back: list[int] | None) -> bool:
    """Tell whether what stands around a match is what its rule asks."""
    if guard.not_before is not None or guard.before is not None:
        words = _words_before(low, start)
        if guard.not_before is not None and guard.not_before.search(words):
            return False
        if guard.before is not None and not guard.before.search(words):
            return False
    if guard.not_after is not None or guard.after is not None:
        words = _words_after(low, end)
        if guard.not_after is not None and guard.not_after.search(words):
            return False
        if guard.after is not None and not guard.after.search(words):
            return False
    if guard.upper:
        first, last = original_span(start, end, back, text)
        if not text[first:last].isupper():
            return False
    if guard.at is not None and not _stands_at(guard.at, low, start, end):
        return False
    if guard.unless_quoted and _quoted(low, start, end):
        return False
    if guard.sentence is not None or guard.not_sentence is not None:
        sentence = low[sentence_start(low, start) : _sentence_end(low, end)]
        if guard.not_sentence is not None and guard.not_sentence.search(sentence):
            return False
        if guard.sentence is not None and not guard.sentence.search(sentence):
            return False
    if guard.not_message is not None and guard.not_message.search(low):
        return False
    return guard.message is None or guard.message.search(low) is not None


def sentence_start(low: str, position: int) -> int:
    """Where the sentence around a position begins."""
    return 1 + max(low.rfind(sign, 0, position) for sign in _ENDERS)


def _sentence_end(low: str, position: int) -> int:
    return min((i for i in (low.find(sign, position) for sign in _ENDERS) if i >= 0), default=len(low))


def _words_before(low: str, start: int) -> str:
    window = low[max(0, start - GUARD_SIGNS, sentence_start(low, start)) : start]
    return " ".join(window.split()[-GUARD_WORDS:])


def _words_after(low: str, end: int) -> str:
    window = low[end : min(end + GUARD_SIGNS, _sentence_end(low, end))]
    return " ".join(window.split()[:GUARD_WORDS])


def _stands_at(place: str, low: str, start: int, end: int) -> bool:
    if place == "message_start":
        return not low[:start].strip(" \n\"'-*")
    if place == "message_end":
        return not low[end:].strip(" .!?\n\"'")
    if place == "sentence_start":
        return not low[sentence_start(low, start) : start].strip(" \"'-*,")
    return not low[end : _sentence_end(low, end)].strip(" \"'")


def _quoted(low: str, start: int, end: int) -> bool:
    paragraph = low.rfind("\n", 0, start) + 1
    return low.count('"', paragraph, start) % 2 == 1 and '"' in low[end:]


def _merge(matches: list[tuple[int, int, int, int]], back: list[int] | None, text: str) -> list[Heard]:
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
