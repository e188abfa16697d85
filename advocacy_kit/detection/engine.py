"""The engine: texts in, what is heard in them out, a batch at a time."""

from collections.abc import Sequence

import numpy as np

from advocacy_kit.detection.joining import HEARD_COLUMNS
from advocacy_kit.detection.listen import Program, listen
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
    """

    def __init__(self, program: Program) -> None:
        self.program = program

    def hear(self, texts: Sequence[str]) -> np.ndarray:
        """List the signals of some texts.

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
        heard = [np.empty((0, HEARD_COLUMNS), dtype=np.int64)]
        for first in range(0, len(texts), BATCH):
            batch = normalise(texts[first : first + BATCH])
            rows = listen(self.program, signs().table, batch)
            rows[:, 0] += first
            heard.append(rows)
        return np.concatenate(heard)
