"""Training: what the expressions of the lexicon and the patterns weigh, by labelled messages.

For each signal a logistic regression sets out from the strengths that were written down: expressions of one strength share a
weight, which the labels fit, and each has a little room of its own around it. Whoever adds an expression gives it at least the
weight of its strength, seen in training or not. Scores are out of folds by scenario: no message is judged by a model that was
trained on one of its own. What a matching pattern adds, and the calibration, is fitted for all signals of a voice together, on
messages that nobody had before him who wrote the patterns: on others, patterns look better than they are.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from advocacy_kit.codebook import Codebook
from advocacy_kit.detection.compile import compile_expressions, compile_program
from advocacy_kit.detection.engine import PatternEngine
from advocacy_kit.detection.joining import undenied
from advocacy_kit.detection.lexicon import DENIES, STRENGTHS, Entry, load_lexicon
from advocacy_kit.detection.model import Model, probabilities
from advocacy_kit.errors import CallError

#: How many folds.
FOLDS = 5
#: How freely weights may be fitted (scikit-learn's C), and how much of that freedom an expression has beside its strength.
FREEDOM, OWN = 1.0, 0.3
#: With fewer messages that carry a signal, there is nothing to train it on.
FEWEST = 10
#: Hardly held back: three numbers fitted on thousands of pairs.
FREE = 1e3
#: The model alone hears a signal that is more likely there than not.
THRESHOLD = 0.5


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
    unread: np.ndarray,
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
    unread : ndarray of bool, shape (messages,)
        Which messages nobody had before him who wrote the patterns.
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
    signal_of = np.array([signals.index(e.signal) for e in entries], dtype=np.int32)
    denies = np.array([e.strength == DENIES for e in entries])
    heard = undenied(PatternEngine(program).hear(texts), signal_of, denies)
    found = _found(heard, len(texts), len(entries))
    patterns = PatternEngine(compile_program(codebook, language, voice))
    matched = _found(patterns.hear(texts), len(texts), len(signals))
    folds = _folds(messages["scenario_id"].to_numpy())

    weights = np.zeros(len(entries))
    starts, scores = np.zeros(len(signals)), np.zeros(labels.shape)
    for s in range(len(signals)):
        own = np.flatnonzero(signal_of == s)
        strengths = np.array([entries[i].strength for i in own])
        starts[s], weights[own], scores[:, s] = _fit(found[:, own], strengths, labels[:, s], folds)
    slope, add, shift = _joined(scores[unread], matched[unread], labels[unread])
    chances = probabilities(slope * scores + add * matched + shift)
    model = Model(
        signals,
        program,
        signal_of,
        denies,
        (slope * weights).astype(np.float32),
        np.full(len(signals), add, dtype=np.float32),
        (slope * starts + shift).astype(np.float32),
        np.full(len(signals), THRESHOLD, dtype=np.float32),
    )
    return Trained(model, chances, matched)


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
    found: np.ndarray, strengths: np.ndarray, labels: np.ndarray, folds: np.ndarray
) -> tuple[float, np.ndarray, np.ndarray]:
    """Fit one signal by its expressions: where it starts, what each adds, and scores out of folds."""
    shared = np.stack([found[:, strengths == strength].sum(axis=1) for strength in STRENGTHS], axis=1)
    columns = np.column_stack([shared, OWN * found]).astype(float)
    scores = np.zeros(len(labels))
    for fold in range(FOLDS):
        inside = folds != fold
        learner = _learner(FREEDOM).fit(columns[inside], labels[inside])
        scores[~inside] = learner.decision_function(columns[~inside])
    learner = _learner(FREEDOM).fit(columns, labels)
    coefficients = learner.coef_[0]
    by_strength = dict(zip(STRENGTHS, coefficients, strict=False))
    weights = np.array([by_strength[x] for x in strengths]) + OWN * coefficients[len(STRENGTHS) :]
    return float(learner.intercept_[0]), weights, scores


def _joined(scores: np.ndarray, matched: np.ndarray, labels: np.ndarray) -> tuple[float, float, float]:
    """Give slope, addition of a pattern, and shift that make calibrated log-odds of scores and patterns (after Platt 1999)."""
    columns = np.column_stack([scores.ravel(), matched.ravel()])
    learner = _learner(FREE).fit(columns, labels.ravel())
    return float(learner.coef_[0, 0]), float(learner.coef_[0, 1]), float(learner.intercept_[0])


def _learner(freedom: float):
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=freedom, max_iter=5000)
