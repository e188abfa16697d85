"""From a codebook's rules to a program: literals to look for, and what to verify where one stands."""

from collections.abc import Sequence

import numpy as np

from advocacy_kit.codebook import Codebook
from advocacy_kit.codebook.model import CONTEXTS, INTENSITIES, Rule
from advocacy_kit.detection.anchors import searches
from advocacy_kit.detection.guarding import (
    ANYWHERE,
    ASKED_WORDS,
    AT_START,
    CONTEXT_COLUMNS,
    GUARD_COLUMNS,
    INDEX,
    MESSAGE_END,
    MESSAGE_START,
    REACHES,
    SENTENCE_END,
    SENTENCE_START,
    WITHIN,
)
from advocacy_kit.detection.instructions import BEGINS, COLUMNS, Instructions
from advocacy_kit.detection.joining import NEVER
from advocacy_kit.detection.listen import (
    BOUNDS,
    ENTRY_COLUMNS,
    LEFT,
    LEFT_BOUND,
    RIGHT,
    RIGHT_BOUND,
    STRENGTH,
    Program,
)
from advocacy_kit.detection.literals import Literal, build
from advocacy_kit.detection.needs import Need, needed
from advocacy_kit.detection.said import mask_of, number_of
from advocacy_kit.detection.signs import ALL_GROUPS
from advocacy_kit.patterns.expressions import parse
from advocacy_kit.patterns.steps import beside, whole

_PLACES = {
    None: ANYWHERE,
    "message_start": MESSAGE_START,
    "message_end": MESSAGE_END,
    "sentence_start": SENTENCE_START,
    "sentence_end": SENTENCE_END,
}
#: What nearly always stands nearby is no use to ask for.
USELESS = 0.8
_NO_GUARD = (*(-1 for _ in CONTEXTS), ANYWHERE, 0, 0)


def compile_program(codebook: Codebook, language: str, voice: str) -> Program:
    """Compile the rules of one language and voice; signals are counted in the order of the codebook."""
    signals = codebook.of_voice(voice)
    compiler = _Compiler(codebook.lists[language], language)
    for number, signal in enumerate(signals):
        for rule in signal[language].patterns:
            compiler.add(number, rule)
        for phrase in codebook.never.get(signal.id, ()):
            compiler.find(number, phrase, NEVER, -1)
    return compiler.program()


def compile_expressions(expressions: Sequence[str], lists: dict[str, list[str]], language: str) -> Program:
    """Compile expressions, each for itself: in the place of a signal stands the number of the expression.

    Parameters
    ----------
    expressions : sequence of str
        In the language of patterns.
    lists : dict of str to list of str
        Shared words that they may name.
    language : str
        Of the messages.
    """
    compiler = _Compiler(lists, language)
    for number, expression in enumerate(expressions):
        compiler.find(number, expression, 0, -1)
    return compiler.program()


class _Compiler:
    def __init__(self, lists: dict[str, list[str]], language: str) -> None:
        self._lists, self._language = lists, language
        self._instructions = Instructions()
        self._entries: dict[str, list[tuple[int, ...]]] = {}
        self._guards: dict[tuple[int, ...], int] = {}
        self._contexts: dict[tuple[int, ...], int] = {}
        self._shapes: list[tuple[int, int, int]] = []
        self._asked: list[tuple[set[int], int]] = []
        self._needed: dict[tuple[int, ...], int] = {}
        self._needed_size = 0

    def add(self, signal: int, rule: Rule) -> None:
        """Compile one rule."""
        guard, strength = self._guard(rule), INTENSITIES.index(rule.intensity)
        if rule.shape:
            self._shapes.append((signal, strength, guard))
        for expression in rule.find:
            self.find(signal, expression, strength, guard)

    def find(self, signal: int, expression: str, strength: int, guard: int) -> None:
        """Compile one expression; `strength` is that of the rule, or NEVER."""
        for search in searches(parse(expression, self._lists), self._language):
            left, right = (
                0 if side is None else self._instructions.assemble(beside(*side))
                for side in (search.left, search.right)
            )
            bounds = search.left_bound * LEFT_BOUND | search.right_bound * RIGHT_BOUND | strength << STRENGTH
            self._entries.setdefault(search.literal, []).append(
                (
                    signal,
                    bounds,
                    *(self._instructions.rows[side][BEGINS] for side in (left, right)),
                    self._need(search.left_needs),
                    self._need(search.right_needs),
                    left,
                    right,
                    guard,
                )
            )

    def _need(self, needs: Sequence[Need]) -> int:
        """Place of the first of some needs among all; -1 where there is none worth asking."""
        place = -1
        for need in reversed([need for need in needs if need.chance < USELESS]):
            numbers = sorted({number_of(*word) for word in need.words})
            mask = int(np.uint32(mask_of(numbers)).view(np.int32))
            key = (place, need.reach, mask, len(numbers), *numbers)
            if key not in self._needed:
                self._needed[key] = self._needed_size
                self._needed_size += len(key)
            place = self._needed[key]
        return place

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
        parsed = [parse(expression, self._lists) for expression in expressions]
        starts = {
            start
            for tokens in parsed
            for start in self._instructions.starts(self._instructions.assemble(whole(tokens)))
        }
        key = tuple(sorted(starts))
        if key not in self._contexts:
            self._contexts[key] = len(self._contexts)
            needs = [needed(tokens, self._language)[:1] for tokens in parsed]
            asked = [need for some in needs for need in some] if all(needs) else []
            self._asked.append(
                (
                    {number_of(*word) for need in asked for word in need.words},
                    max((need.reach for need in asked), default=0),
                )
            )
        return self._contexts[key]

    def program(self) -> Program:
        """Give what was compiled, as arrays."""
        literals = [
            Literal(
                text,
                all(entry[BOUNDS] & LEFT_BOUND for entry in entries),
                all(entry[BOUNDS] & RIGHT_BOUND for entry in entries),
            )
            for text, entries in self._entries.items()
        ]
        entries = list(self._entries.values())
        starts, index = self._indexed()
        words, (place,) = self._instructions.words(starts)
        index[:, INDEX:] += place
        columns = _array([e for some in entries for e in some], ENTRY_COLUMNS)
        columns[:, (LEFT, RIGHT)] *= COLUMNS
        return Program(
            words,
            build(literals, self._language),
            _array(np.cumsum([0, *map(len, entries)])),
            columns,
            _array([number for key in self._needed for number in key]),
            index,
            _array(list(self._guards), GUARD_COLUMNS),
            self._bits(),
            _array(self._shapes, 3),
        )

    def _bits(self) -> np.ndarray:
        """The numbers of words that each context asks for, as bits."""
        bits = np.zeros((len(self._contexts), ASKED_WORDS), dtype=np.uint32)
        for context, (numbers, _) in enumerate(self._asked):
            for number in numbers:
                bits[context, number >> 5] |= np.uint32(1 << (number & 31))
        return bits.view(np.int32)

    def _indexed(self) -> tuple[list[int], np.ndarray]:
        """Index the expressions of each context by the group of the sign they begin with."""
        index = np.zeros((len(self._contexts), CONTEXT_COLUMNS), dtype=np.int32)
        starts: list[int] = []
        for number, context in enumerate(self._contexts):
            index[number, REACHES] = self._asked[number][1]
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
