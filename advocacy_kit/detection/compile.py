"""From a codebook's rules to a program: literals for the automaton, and what to verify where one stands."""

import numpy as np

from advocacy_kit.codebook import Codebook
from advocacy_kit.codebook.model import CONTEXTS, INTENSITIES, Rule
from advocacy_kit.detection.anchors import searches
from advocacy_kit.detection.guarding import (
    ANYWHERE,
    AT_START,
    CONTEXT_COLUMNS,
    GUARD_COLUMNS,
    INDEX,
    MESSAGE_END,
    MESSAGE_START,
    SENTENCE_END,
    SENTENCE_START,
    WITHIN,
)
from advocacy_kit.detection.instructions import BEGINS, COLUMNS, Instructions
from advocacy_kit.detection.listen import (
    BOUNDS,
    ENTRY_COLUMNS,
    LEFT,
    LEFT_BOUND,
    RIGHT,
    RIGHT_BOUND,
    STRENGTH,
    Program,
    number_of,
)
from advocacy_kit.detection.signs import ALL_GROUPS
from advocacy_kit.detection.trie import build
from advocacy_kit.patterns.expressions import parse
from advocacy_kit.patterns.steps import beside, whole

_PLACES = {
    None: ANYWHERE,
    "message_start": MESSAGE_START,
    "message_end": MESSAGE_END,
    "sentence_start": SENTENCE_START,
    "sentence_end": SENTENCE_END,
}
_NO_GUARD = (*(-1 for _ in CONTEXTS), ANYWHERE, 0, 0)


def compile_program(codebook: Codebook, language: str, voice: str) -> Program:
    """Compile the rules of one language and voice; signals are counted in the order of the codebook."""
    signals = codebook.of_voice(voice)
    compiler = _Compiler(codebook.lists[language], language)
    for number, signal in enumerate(signals):
        for rule in signal[language].patterns:
            compiler.add(number, rule)
    return compiler.program()


class _Compiler:
    def __init__(self, lists: dict[str, list[str]], language: str) -> None:
        self._lists, self._language = lists, language
        self._instructions = Instructions()
        self._entries: dict[str, list[tuple[int, ...]]] = {}
        self._guards: dict[tuple[int, ...], int] = {}
        self._contexts: dict[tuple[int, ...], int] = {}
        self._shapes: list[tuple[int, int, int]] = []
        self._needed: dict[tuple[int, ...], int] = {}
        self._needed_size = 0

    def add(self, signal: int, rule: Rule) -> None:
        """Compile one rule."""
        guard, strength = self._guard(rule), INTENSITIES.index(rule.intensity)
        if rule.shape:
            self._shapes.append((signal, strength, guard))
        for expression in rule.find:
            for search in searches(parse(expression, self._lists), self._language):
                left, right = (
                    0 if side is None else self._instructions.assemble(beside(*side))
                    for side in (search.left, search.right)
                )
                bounds = (
                    search.left_bound * LEFT_BOUND | search.right_bound * RIGHT_BOUND | strength << STRENGTH
                )
                self._entries.setdefault(search.literal, []).append(
                    (
                        signal,
                        bounds,
                        *(self._instructions.rows[side][BEGINS] for side in (left, right)),
                        self._needs(search.needs),
                        left,
                        right,
                        guard,
                    )
                )

    def _needs(self, beginnings: frozenset[str]) -> int:
        if not beginnings:
            return -1
        key = tuple(sorted({int(number_of(*map(ord, beginning))) for beginning in beginnings}))
        if key not in self._needed:
            self._needed[key] = self._needed_size
            self._needed_size += 1 + len(key)
        return self._needed[key]

    def _guard(self, rule: Rule) -> int:
        guard = (
            *(self._context(getattr(rule, name)) for name in CONTEXTS),
            _PLACES[rule.at],
            int(rule.case == "upper"),
            int(rule.unless_quoted),
        )
        return -1 if guard == _NO_GUARD else self._guards.setdefault(guard, len(self._guards))

    def _context(self, expressions: list[str]) -> int:
        if not expressions:
            return -1
        starts = {
            start
            for expression in expressions
            for start in self._instructions.starts(
                self._instructions.assemble(whole(parse(expression, self._lists)))
            )
        }
        return self._contexts.setdefault(tuple(sorted(starts)), len(self._contexts))

    def program(self) -> Program:
        """Give what was compiled, as arrays."""
        at_words = sorted(
            x for x, entries in self._entries.items() if all(e[BOUNDS] & LEFT_BOUND for e in entries)
        )
        anywhere = sorted(self._entries.keys() - set(at_words))
        entries = [self._entries[literal] for literal in (*anywhere, *at_words)]
        starts, index = self._indexed()
        words, (place,) = self._instructions.words(starts)
        index[:, INDEX:] += place
        columns = _array([e for some in entries for e in some], ENTRY_COLUMNS)
        columns[:, (LEFT, RIGHT)] *= COLUMNS
        return Program(
            words,
            build(anywhere, at_words),
            _array(np.cumsum([0, *map(len, entries)])),
            columns,
            _array([number for key in self._needed for number in (len(key), *key)]),
            index,
            _array(list(self._guards), GUARD_COLUMNS),
            _array(self._shapes, 3),
        )

    def _indexed(self) -> tuple[list[int], np.ndarray]:
        """Index the expressions of each context by the group of the sign they begin with."""
        index = np.zeros((len(self._contexts), CONTEXT_COLUMNS), dtype=np.int32)
        starts: list[int] = []
        for number, context in enumerate(self._contexts):
            in_column: dict[int, list[int]] = {}
            for start in context:
                inner = self._instructions.after_boundary(start)
                groups = self._instructions.rows[inner][BEGINS]
                index[number, AT_START] |= groups
                if inner == start:
                    index[number, WITHIN] |= groups
                for group in range(ALL_GROUPS):
                    if groups >> group & 1:
                        in_column.setdefault(2 * group + (inner != start), []).append(inner * COLUMNS)
            for column in range(2 * ALL_GROUPS):
                index[number, INDEX + column] = len(starts)
                starts += in_column.get(column, ())
            index[number, INDEX + 2 * ALL_GROUPS] = len(starts)
        return starts, index


def _array(rows: list, columns: int | None = None) -> np.ndarray:
    array = np.array(rows, dtype=np.int32)
    return array if columns is None else array.reshape(-1, columns)
