"""From steps to instructions: the small machine that verifies an expression, as arrays that compiled code can walk.

An instruction names what to read and which instruction comes next; rows that end alike share their ends. The machine tries
alternatives in order and goes back where a row fails, as a regular expression does; see :mod:`advocacy_kit.detection.walk`.
"""

from collections.abc import Sequence
from functools import reduce
from operator import or_

import numpy as np

from advocacy_kit.detection.signs import ANY_GROUP, IN_GAPS, IN_WORDS, OTHERS, SPACES, group_of
from advocacy_kit.patterns.steps import Either, Space, Step, Text, WordEnd, Words, WordStart
from advocacy_kit.patterns.tokens import Letters, More, Number

# What an instruction does, and what its two operands are.
DONE = 0  # the expression has matched
TEXT = 1  # these signs (place in the pool, how many)
SPACE = 2  # a space, if there is one
LETTERS = 3  # letters, as many as there are, also none
MORE = 4  # the same sign (its code point), as many as there are, also none
NUMBER = 5  # digits, with signs between them
GAP = 6  # words of a sentence (how few | how many << 4; 1: something parts them from what stands before | 2: from what follows)
EITHER = 7  # one of several rows (place of the first in the options, how many)
WORD_START = 8  # no letter or digit before
WORD_END = 9  # no letter or digit after

# Columns of an instruction: which operation, with its second operand above these bits; its first operand; the next instruction;
# and the groups of signs with which a match from here on may begin (see signs.py): a cheap question before a dear one.
OPERATION, FIRST, THEN, BEGINS = range(4)
COLUMNS = 4
OPERATION_BITS = 4


class Instructions:
    """Instructions as they are assembled; equal ones are kept once.

    Attributes
    ----------
    rows : list of (int, int, int, int)
        Instructions, as the columns say.
    options : list of (int, int)
        First instruction of each row that an EITHER may take, and the groups of signs it may begin with.
    pool : list of int
        Code points of all texts.
    """

    def __init__(self) -> None:
        self.rows: list[tuple[int, int, int, int]] = [(DONE, 0, 0, ANY_GROUP)]
        self.options: list[tuple[int, int]] = []
        self.pool: list[int] = []
        self._numbers: dict[tuple[int, ...], int] = {}
        self._texts: dict[str, int] = {}
        self._choices: dict[tuple[int, ...], int] = {}

    def assemble(self, steps: Sequence[Step], then: int = 0) -> int:
        """Give the number of the instruction with which a row of steps begins.

        Parameters
        ----------
        steps : sequence of Step
            What to read, in the order of reading.
        then : int
            Instruction after the last step; default: the expression has matched.
        """
        for step in reversed(steps):
            then = self._step(step, then)
        return then

    def words(self, *more: Sequence[int]) -> tuple[np.ndarray, list[int]]:
        """Give all as one array, in which an instruction is named by its place: that of its first column.

        Parameters
        ----------
        *more : sequence of int
            Numbers to write behind, in this order.

        Returns
        -------
        words : ndarray of int32
            Instructions, then options, then the pool, then the rest.
        places : list of int
            Where each of `more` begins.
        """
        options = COLUMNS * len(self.rows)
        pool = options + 2 * len(self.options)
        words: list[int] = []
        for packed, first, then, begins in self.rows:
            operation = packed & (1 << OPERATION_BITS) - 1
            place = {TEXT: pool + first, EITHER: options + 2 * first}.get(operation, first)
            words += (packed, place, COLUMNS * then, begins)
        for number, begins in self.options:
            words += (COLUMNS * number, begins)
        words += self.pool
        places = []
        for numbers in more:
            places.append(len(words))
            words += numbers
        return np.array(words, dtype=np.int32), places

    def starts(self, number: int) -> list[int]:
        """Instructions with which the alternatives begin that start at an instruction."""
        operation, first, count, _ = self._parts(number)
        if operation != EITHER:
            return [number]
        return [start for option, _ in self.options[first : first + count] for start in self.starts(option)]

    def after_boundary(self, number: int) -> int:
        """Give the instruction after the word boundary with which a match begins; the same where it does not."""
        operation, _, _, then = self._parts(number)
        return then if operation == WORD_START else number

    def _parts(self, number: int) -> tuple[int, int, int, int]:
        """Operation, operands and next instruction."""
        packed, first, then, _ = self.rows[number]
        return packed & (1 << OPERATION_BITS) - 1, first, packed >> OPERATION_BITS, then

    def _step(self, step: Step, then: int) -> int:
        match step:
            case Text(signs):
                return self._row(TEXT, self._text(signs), len(signs), then)
            case Space():
                return self._row(SPACE, 0, 0, then)
            case Letters():
                return self._row(LETTERS, 0, 0, then)
            case More(sign):
                return self._row(MORE, ord(sign), 0, then)
            case Number():
                return self._row(NUMBER, 0, 0, then)
            case WordStart():
                return self._row(WORD_START, 0, 0, then)
            case WordEnd():
                return self._row(WORD_END, 0, 0, then)
            case Words(low, high, parted, followed):
                return self._row(GAP, low | high << 4, int(parted) | int(followed) << 1, then)
            case Either(options):
                return self._either([self.assemble(option, then) for option in options])
        raise TypeError(step)

    def _either(self, numbers: list[int]) -> int:
        numbers = list(dict.fromkeys(numbers))
        if len(numbers) == 1:
            return numbers[0]
        key = tuple(numbers)
        if key not in self._choices:
            self._choices[key] = len(self.options)
            self.options += [(n, self.rows[n][BEGINS]) for n in numbers]
        return self._row(EITHER, self._choices[key], len(numbers), 0)

    def _text(self, signs: str) -> int:
        if signs not in self._texts:
            self._texts[signs] = len(self.pool)
            self.pool += map(ord, signs)
        return self._texts[signs]

    def _row(self, operation: int, first: int, second: int, then: int) -> int:
        key = (operation, first, second, then)
        if key not in self._numbers:
            self._numbers[key] = len(self.rows)
            begins = self._begins(operation, first, second, then)
            self.rows.append((operation | second << OPERATION_BITS, first, then, begins))
        return self._numbers[key]

    def _begins(self, operation: int, first: int, second: int, then: int) -> int:
        if operation == TEXT:
            return group_of(self.pool[first])
        if operation == EITHER:
            return reduce(or_, (begins for _, begins in self.options[first : first + second]))
        if operation == NUMBER:
            return IN_WORDS
        if operation == WORD_END:
            return ~IN_WORDS & ANY_GROUP | OTHERS
        if operation == GAP and second & 1:
            return IN_GAPS
        # What may be nothing begins as what comes next does.
        own = {
            SPACE: SPACES,
            LETTERS: IN_WORDS,
            GAP: IN_GAPS | IN_WORDS,
            MORE: group_of(first),
            WORD_START: 0,
        }
        return own[operation] | self.rows[then][BEGINS]
