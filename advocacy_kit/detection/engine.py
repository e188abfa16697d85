"""The engine: texts in, what is heard in them out, a batch at a time."""

from collections.abc import Sequence
from functools import cache

import numpy as np

from advocacy_kit.detection.compile import compile_expressions
from advocacy_kit.detection.joining import HEARD_COLUMNS
from advocacy_kit.detection.listen import PROGRAM, Program, listen
from advocacy_kit.detection.normalise import normalise
from advocacy_kit.detection.signs import signs

#: Messages that are listened to in one go: enough to spread the cost of a call, few enough to stay small.
BATCH = 2000


class PatternEngine:
    """The compiled patterns of one language and voice.

    Parameters
    ----------
    program : Program
        As :func:`advocacy_kit.detection.compile.compile_program` gives it.
    beside : Program, optional
        Listened for in the same pass: the lexicon of a model.
    """

    def __init__(self, program: Program, beside: Program | None = None) -> None:
        self.program = program
        # Always two programs, so that code is compiled for two alone.
        self._programs = (program, nothing() if beside is None else beside)

    def hear(self, texts: Sequence[str]) -> np.ndarray:
        """List the signals of some texts; what the program beside finds is left out.

        Parameters
        ----------
        texts : sequence of str
            As the reader gave them.

        Returns
        -------
        ndarray of int64, shape (spans, 5)
            For each span of evidence: place of the text, place of the signal in the program, strength of the signal in this text
            (0 subtle, 1 clear, 2 strong), start and end in code points of the text. In the order of texts, signals and spans.
        """
        return self.hear_both(texts)[0]

    def hear_both(self, texts: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
        """List the signals of some texts, and what the program beside finds; each as `hear` does."""
        heard = [np.empty((0, HEARD_COLUMNS), dtype=np.int64)]
        for first in range(0, len(texts), BATCH):
            batch = normalise(texts[first : first + BATCH])
            rows = listen(self._programs, signs().table, batch)
            rows[:, 0] += first
            heard.append(rows)
        rows = np.concatenate(heard)
        beside = rows[:, 1] >= PROGRAM
        others = rows[beside]
        others[:, 1] -= PROGRAM
        return rows[~beside], others


@cache
def nothing() -> Program:
    """Give a program that finds nothing."""
    return compile_expressions([], {}, "en")
