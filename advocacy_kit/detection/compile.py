"""From a codebook's rules to what the engine searches for: literals for the automaton, and what to verify at a hit."""

from dataclasses import dataclass

import ahocorasick_rs

from advocacy_kit.codebook import Codebook
from advocacy_kit.codebook.model import CONTEXTS, INTENSITIES, Rule
from advocacy_kit.detection.anchors import Search, searches
from advocacy_kit.patterns.expressions import parse

#: Words before and after a match that its guards look at, and signs that hold them.
GUARD_WORDS, GUARD_SIGNS = 4, 64
#: How far before its literal a match may begin.
LEFT_SIGNS = 120


class Context:
    """Expressions of which one must, or must not, stand in a stretch of text.

    Parameters
    ----------
    expressions : list of str
        In the language of patterns.
    """

    def __init__(self, expressions: list[str], lists: dict[str, list[str]], language: str) -> None:
        self._expressions, self._lists, self._language = expressions, lists, language
        self._automaton: ahocorasick_rs.AhoCorasick | None = None
        self._searches: list[list[Search]] = []

    def _compile(self) -> None:
        found: dict[str, list[Search]] = {}
        for expression in self._expressions:
            for search in searches(parse(expression, self._lists), self._language):
                found.setdefault(search.literal, []).append(search)
        self._searches = list(found.values())
        self._automaton = ahocorasick_rs.AhoCorasick(list(found), store_patterns=False)

    def stands_in(self, low: str) -> bool:
        """Whether one of the expressions matches somewhere in a normalised text; compiled when first asked."""
        if self._automaton is None:
            self._compile()
        hits = self._automaton.find_matches_as_indexes(low, overlapping=True)
        return bool(hits) and any(
            extent(search, low, low[::-1], start, end)
            for number, start, end in hits
            for search in self._searches[number]
        )


def extent(search: Search, low: str, backwards: str, start: int, end: int) -> tuple[int, int] | None:
    """Give the span of a match around a literal, or ``None`` where more is asked than stands there.

    Parameters
    ----------
    search : Search
        What was found.
    low, backwards : str
        Normalised text, and the same read backwards.
    start, end : int
        Where the literal stands in `low`.
    """
    if search.left_bound and start and low[start - 1].isalnum():
        return None
    if search.right_bound and end < len(low) and low[end].isalnum():
        return None
    if search.right is not None:
        tail = search.right.match(low, end, len(low))
        if tail is None:
            return None
        end = tail.end()
    if search.left is not None:
        position = len(low) - start
        head = search.left.match(backwards, position, position + LEFT_SIGNS)
        if head is None:
            return None
        start = len(low) - head.end()
    return start, end


@dataclass(frozen=True, slots=True)
class Guard:
    """What must, or must not, stand around a match; ``None`` where nothing is asked."""

    not_before: Context | None
    not_after: Context | None
    before: Context | None
    after: Context | None
    sentence: Context | None
    not_sentence: Context | None
    message: Context | None
    not_message: Context | None
    at: str | None
    upper: bool
    unless_quoted: bool

    @property
    def asks_nothing(self) -> bool:
        """Whether every match passes."""
        return not any(getattr(self, name) for name in self.__slots__)


@dataclass(frozen=True, slots=True)
class Entry:
    """What to verify when the automaton finds a literal.

    Attributes
    ----------
    signal : int
        Position of the signal in the program.
    strength : int
        0 subtle, 1 clear, 2 strong.
    search : Search
        What must touch and surround the literal.
    guard : Guard or None
        What must stand around the match.
    """

    signal: int
    strength: int
    search: Search
    guard: Guard | None


@dataclass(frozen=True, slots=True)
class Program:
    """All rules of one language and voice, ready to search.

    Attributes
    ----------
    signals : tuple of str
        Ids, in the order that entries count them.
    literals : tuple of str
        What the automaton looks for.
    entries : tuple of tuple of Entry
        For each literal, what to verify.
    shapes : tuple of (int, int, Guard or None)
        Strength, signal and guard of each rule that looks for a row of words in capitals.
    """

    signals: tuple[str, ...]
    literals: tuple[str, ...]
    entries: tuple[tuple[Entry, ...], ...]
    shapes: tuple[tuple[int, int, Guard | None], ...]


def compile_program(codebook: Codebook, language: str, voice: str) -> Program:
    """Compile the rules of one language and voice."""
    found: dict[str, list[Entry]] = {}
    shapes = []
    signals = codebook.of_voice(voice)
    lists = codebook.lists[language]
    contexts: dict[tuple[str, ...], Context] = {}
    for number, signal in enumerate(signals):
        for rule in signal[language].patterns:
            guard = _guard(rule, lists, language, contexts)
            strength = INTENSITIES.index(rule.intensity)
            if rule.shape:
                shapes.append((strength, number, guard))
            for expression in rule.find:
                for search in searches(parse(expression, lists), language):
                    found.setdefault(search.literal, []).append(Entry(number, strength, search, guard))
    literals = tuple(sorted(found))
    return Program(
        tuple(s.id for s in signals), literals, tuple(tuple(found[x]) for x in literals), tuple(shapes)
    )


def _guard(
    rule: Rule, lists: dict[str, list[str]], language: str, made: dict[tuple[str, ...], Context]
) -> Guard | None:
    def context(expressions: list[str]) -> Context | None:
        if not expressions:
            return None
        key = tuple(expressions)
        if key not in made:
            made[key] = Context(expressions, lists, language)
        return made[key]

    guard = Guard(
        **{key: context(getattr(rule, key)) for key in CONTEXTS},
        at=rule.at,
        upper=rule.case == "upper",
        unless_quoted=rule.unless_quoted,
    )
    return None if guard.asks_nothing else guard
