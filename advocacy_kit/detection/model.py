"""A trained model of one language and voice: how strongly each expression of the lexicon, and each pattern, speaks for a signal.

A message's score for a signal is a sum: what the signal starts from, what a matching pattern adds, and what each expression found
adds, once however often it stands there. The logistic function of it is a calibrated probability.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from advocacy_kit.detection.joining import undenied
from advocacy_kit.detection.listen import Program
from advocacy_kit.detection.programs import arrays_of, program_from

#: What stands before the names of a program's arrays, among those of a model.
_PROGRAM = "program_"
_OWN = ("signal_of", "denies", "weights", "patterns", "starts", "thresholds")


@dataclass(frozen=True, eq=False, slots=True)
class Model:
    """A model of one language and voice.

    Attributes
    ----------
    signals : tuple of str
        Ids of the signals, in the order of all arrays.
    program : Program
        The lexicon, compiled; in the place of a signal stands the number of an expression.
    signal_of : ndarray of int32, shape (expressions,)
        For which signal each expression speaks.
    denies : ndarray of bool, shape (expressions,)
        Whether an expression takes away those of its signal that it overlaps.
    weights : ndarray of float32, shape (expressions,)
        What each expression adds to the score of its signal.
    patterns : ndarray of float32, shape (signals,)
        What a matching pattern adds.
    starts : ndarray of float32, shape (signals,)
        The score of a message in which nothing is found.
    thresholds : ndarray of float32, shape (signals,)
        From which probability a signal is heard where no pattern matches.
    """

    signals: tuple[str, ...]
    program: Program
    signal_of: np.ndarray
    denies: np.ndarray
    weights: np.ndarray
    patterns: np.ndarray
    starts: np.ndarray
    thresholds: np.ndarray

    def scores(self, found: np.ndarray, matched: np.ndarray) -> np.ndarray:
        """Score messages.

        Parameters
        ----------
        found : ndarray of int64, shape (spans, 5)
            Where expressions of the lexicon stand, as `undenied` leaves them.
        matched : ndarray of bool, shape (messages, signals)
            Whether a pattern matches.

        Returns
        -------
        ndarray of float64, shape (messages, signals)
            Log-odds.
        """
        # An expression that stands in several places of a message counts once; its rows follow on each other.
        first = np.ones(len(found), dtype=bool)
        first[1:] = (found[1:, :2] != found[:-1, :2]).any(axis=1)
        messages, expressions = found[first, 0], found[first, 1]
        size = len(self.signals)
        added = np.bincount(
            messages * size + self.signal_of[expressions],
            weights=self.weights[expressions],
            minlength=matched.shape[0] * size,
        )
        return self.starts + matched * self.patterns + added.reshape(-1, size)

    def undenied(self, found: np.ndarray) -> np.ndarray:
        """Leave out expressions that others deny, of those found in messages."""
        return undenied(found, self.signal_of, self.denies)

    def arrays(self) -> dict[str, np.ndarray]:
        """Give all arrays by name, to be written."""
        own = {name: getattr(self, name) for name in _OWN}
        program = {f"{_PROGRAM}{name}": array for name, array in arrays_of(self.program).items()}
        return {"signals": np.array(self.signals), **own, **program}

    @classmethod
    def of(cls, arrays: Mapping[str, np.ndarray]) -> "Model":
        """Make a model of its arrays; a KeyError names one that is missing."""
        program = {name.removeprefix(_PROGRAM): arrays[name] for name in arrays if name.startswith(_PROGRAM)}
        return cls(
            tuple(map(str, arrays["signals"])),
            program_from(program),
            *(arrays[name] for name in _OWN),
        )


def probabilities(scores: np.ndarray) -> np.ndarray:
    """Give the probabilities of log-odds."""
    return 1 / (1 + np.exp(-scores))
