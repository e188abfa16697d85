"""Training: what the expressions of the lexicon and the patterns weigh, by labelled messages.

For each signal a logistic regression sets out from the strengths that were written down: expressions of one strength share a
weight, which the labels fit, and each has a little room of its own around it. Whoever adds an expression gives it at least the
weight of its strength, seen in training or not. Figures are out of folds by scenario: no message is judged by a model that was
trained on one of its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from advocacy_kit.codebook import Codebook
from advocacy_kit.detection.compile import compile_expressions, compile_program
from advocacy_kit.detection.engine import PatternEngine
from advocacy_kit.detection.lexicon import STRENGTHS, Entry, load_lexicon
from advocacy_kit.detection.model import Model, probabilities
from advocacy_kit.errors import CallError

#: How many folds.
FOLDS = 5
#: How freely weights may be fitted (scikit-learn's C), and how much of that freedom an expression has beside its strength.
FREEDOM, OWN = 1.0, 0.3
#: With fewer messages that carry a signal, there is nothing to train it on.
FEWEST = 10
#: What the model alone hears is right at least so often, out of folds; with its thresholds between these, since few messages decide on one.
PRECISION, LOWEST, HIGHEST = 0.5, 0.5, 0.7


@dataclass(frozen=True, eq=False, slots=True)
class Trained:
    """A model, and what it makes of the messages that it was trained on.

    Attributes
    ----------
    model : Model
        Trained on all of them.
    probabilities : ndarray, shape (messages, signals)
        Out of folds.
    matched : ndarray of bool, shape (messages, signals)
        Whether a pattern matches.
    """

    model: Model
    probabilities: np.ndarray
    matched: np.ndarray


def train(
    messages: pd.DataFrame,
    labels: np.ndarray,
    codebook: Codebook,
    language: str,
    voice: str,
    entries: Sequence[Entry] | None = None,
) -> Trained:
    """Train the model of one language and voice.

    Parameters
    ----------
    messages : DataFrame
        ``text`` and ``scenario_id``, of this language and voice.
    labels : ndarray of bool, shape (messages, signals of the voice)
        Which signals each message carries, in the order of the codebook.
    codebook : Codebook
        Its patterns, lists and signals.
    language, voice : str
        Of the messages.
    entries : sequence of Entry, optional
        The lexicon; default: the one that comes with the kit.

    Raises
    ------
    CallError
        A signal has too few messages with it, or without.
    """
    signals = tuple(signal.id for signal in codebook.of_voice(voice))
    short = [
        s for s, n in zip(signals, labels.sum(axis=0), strict=True) if not FEWEST <= n <= len(labels) - FEWEST
    ]
    if short:
        raise CallError("detection-too-few", language=language, signals=", ".join(short), fewest=FEWEST)
    entries = load_lexicon(codebook, language, voice) if entries is None else list(entries)
    texts = messages["text"].tolist()
    program = compile_expressions([e.expression for e in entries], codebook.lists[language], language)
    found = _found(PatternEngine(program).hear(texts), len(texts), len(entries))
    patterns = PatternEngine(compile_program(codebook, language, voice))
    matched = _found(patterns.hear(texts), len(texts), len(signals))
    folds = _folds(messages["scenario_id"].to_numpy())

    signal_of = np.array([signals.index(e.signal) for e in entries], dtype=np.int32)
    weights = np.zeros(len(entries), dtype=np.float32)
    adds, starts, thresholds = (np.zeros(len(signals), dtype=np.float32) for _ in range(3))
    out = np.zeros(labels.shape)
    for s in range(len(signals)):
        own = np.flatnonzero(signal_of == s)
        strengths = np.array([entries[i].strength for i in own])
        start, add, weight, scores = _fit(found[:, own], strengths, matched[:, s], labels[:, s], folds)
        starts[s], adds[s], weights[own] = start, add, weight
        out[:, s] = probabilities(scores)
        thresholds[s] = _threshold(out[:, s], matched[:, s], labels[:, s])
    return Trained(Model(signals, program, signal_of, weights, adds, starts, thresholds), out, matched)


def _found(rows: np.ndarray, messages: int, columns: int) -> np.ndarray:
    """Tell for each message what is found in it."""
    found = np.zeros((messages, columns), dtype=bool)
    found[rows[:, 0], rows[:, 1]] = True
    return found


def _folds(groups: np.ndarray) -> np.ndarray:
    """Give each message the number of its fold, those of a group the same."""
    _, numbers = np.unique(groups, return_inverse=True)
    return np.random.default_rng(0).permutation(numbers.max() + 1)[numbers] % FOLDS


def _fit(
    found: np.ndarray, strengths: np.ndarray, matched: np.ndarray, labels: np.ndarray, folds: np.ndarray
) -> tuple[float, float, np.ndarray, np.ndarray]:
    """Fit one signal: where it starts, what a pattern adds, what each expression adds, and scores out of folds."""
    shared = np.stack([found[:, strengths == strength].sum(axis=1) for strength in STRENGTHS], axis=1)
    columns = np.column_stack([matched, shared, OWN * found]).astype(float)
    scores = np.zeros(len(labels))
    for fold in range(FOLDS):
        inside = folds != fold
        learner = _learner().fit(columns[inside], labels[inside])
        scores[~inside] = learner.decision_function(columns[~inside])
    learner = _learner().fit(columns, labels)
    coefficients, start = learner.coef_[0], learner.intercept_[0]
    by_strength = dict(zip(STRENGTHS, coefficients[1:], strict=False))
    weight = np.array([by_strength[x] for x in strengths]) + OWN * coefficients[1 + len(STRENGTHS) :]
    slope, shift = _calibration(scores, labels)
    return slope * start + shift, slope * coefficients[0], slope * weight, slope * scores + shift


def _learner():
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=FREEDOM, max_iter=5000)


def _calibration(scores: np.ndarray, labels: np.ndarray) -> tuple[float, float]:
    """Give slope and shift that make calibrated log-odds of scores out of folds (Platt 1999)."""
    from sklearn.linear_model import LogisticRegression

    learner = LogisticRegression(C=1e3).fit(scores[:, None], labels)
    return float(learner.coef_[0, 0]), float(learner.intercept_[0])


def _threshold(found: np.ndarray, matched: np.ndarray, labels: np.ndarray) -> float:
    """Give the lowest probability from which what the model alone hears is right often enough."""
    alone = np.flatnonzero(~matched)
    order = alone[np.argsort(-found[alone], kind="stable")]
    right = np.cumsum(labels[order])
    # One message wrong that was not seen: few of them prove little.
    precision = right / (np.arange(len(order)) + 2)
    enough = np.flatnonzero(precision >= PRECISION)
    return float(np.clip(found[order[enough[-1]]], LOWEST, HIGHEST)) if len(enough) else HIGHEST
