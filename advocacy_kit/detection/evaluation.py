"""How well a detector hears, by labelled messages: per signal and in all, with intervals, beside patterns alone."""

from dataclasses import asdict, dataclass

import numpy as np
import pandas as pd

from advocacy_kit.codebook import Codebook
from advocacy_kit.detection.detector import Detector
from advocacy_kit.statistics import wilson

#: Fewer messages with a signal than this say little of it; means go over the others.
FEW = 8
#: Samples of the bootstrap, and what of them an interval holds.
SAMPLES, LEVEL = 1000, 0.95
#: Parts of the range of probabilities in which calibration is judged.
BINS = 10


@dataclass(frozen=True, slots=True)
class OfSignal:
    """How well one signal is heard.

    Attributes
    ----------
    signal : str
        Its id.
    n : int
        Messages that carry it.
    base_rate : float
        Their share among messages of its voice.
    heard : int
        Messages in which it was heard.
    precision, recall, f1 : float
        Of these.
    f1_low, f1_high : float
        An interval of 95 %, by the bootstrap over messages.
    f1_by_patterns : float
        F1 of patterns alone.
    average_precision, auc : float or None
        Of the probabilities; None where no message, or every one, carries it.
    calibration_error : float
        Mean distance of probability and share, over bins of equal width, weighed by their messages (expected calibration error).
    """

    signal: str
    n: int
    base_rate: float
    heard: int
    precision: float
    recall: float
    f1: float
    f1_low: float
    f1_high: float
    f1_by_patterns: float
    average_precision: float | None
    auc: float | None
    calibration_error: float


@dataclass(frozen=True, slots=True)
class Evaluation:
    """How well messages of one language are heard.

    Attributes
    ----------
    language : str
        Of the messages.
    messages : int
        How many.
    signals : tuple of OfSignal
        In the order of the codebook; those of a voice without messages are left out.
    macro_f1, macro_f1_by_patterns : float or None
        Means over signals with `FEW` messages or more; None where there are none.
    counted : int
        How many signals these are.
    auc_dissatisfied : float or None
        Of "any negative signal of a customer", by the chance that at least one is there.
    quiet, false_on_quiet : int
        Messages without any signal, and in how many of them one was heard.
    false_low, false_high : float or None
        An interval of 95 % for their share.
    """

    language: str
    messages: int
    signals: tuple[OfSignal, ...]
    macro_f1: float | None
    macro_f1_by_patterns: float | None
    counted: int
    auc_dissatisfied: float | None
    quiet: int
    false_on_quiet: int
    false_low: float | None
    false_high: float | None

    def to_dict(self) -> dict:
        """Give all as plain values."""
        return asdict(self)


def evaluate(messages: pd.DataFrame, detector: Detector, random: np.random.Generator) -> list[Evaluation]:
    """Judge a detector by labelled messages, language by language.

    Parameters
    ----------
    messages : DataFrame
        ``message_id, language, voice, text, gold`` (a list of signals), as `read_labelled` gives them.
    detector : Detector
        With a model.
    random : numpy.random.Generator
        For the bootstrap.
    """
    by_patterns = Detector(detector.codebook)
    return [
        _of_language(language, part.reset_index(drop=True), detector, by_patterns, random)
        for language, part in messages.groupby("language", sort=True)
    ]


def _of_language(
    language: str,
    messages: pd.DataFrame,
    detector: Detector,
    by_patterns: Detector,
    random: np.random.Generator,
) -> Evaluation:
    codebook = detector.codebook
    ids = [signal.id for signal in codebook]
    labels = np.array([[signal in gold for signal in ids] for gold in messages["gold"]])
    heard, matched = (_heard(some, messages, ids) for some in (detector, by_patterns))
    chances = detector.predict_proba(messages)[ids].to_numpy()
    voices = messages["voice"].to_numpy()
    signals = []
    for s, signal in enumerate(codebook):
        own = voices == signal.voice
        if own.any():
            signals.append(
                _of_signal(signal.id, labels[own, s], heard[own, s], matched[own, s], chances[own, s], random)
            )
    common = [signal for signal in signals if signal.n >= FEW]
    quiet = ~labels.any(axis=1)
    false = int(heard[quiet].any(axis=1).sum())
    low, high = wilson(false, int(quiet.sum())) if quiet.any() else (None, None)
    return Evaluation(
        language=language,
        messages=len(messages),
        signals=tuple(signals),
        macro_f1=float(np.mean([signal.f1 for signal in common])) if common else None,
        macro_f1_by_patterns=float(np.mean([signal.f1_by_patterns for signal in common])) if common else None,
        counted=len(common),
        auc_dissatisfied=_dissatisfied(codebook, labels, chances, voices == "customer"),
        quiet=int(quiet.sum()),
        false_on_quiet=false,
        false_low=low,
        false_high=high,
    )


def _heard(detector: Detector, messages: pd.DataFrame, ids: list[str]) -> np.ndarray:
    found = detector.detect(messages)
    pairs = set(zip(found["message_id"], found["signal"], strict=True))
    return np.array([[(message, signal) in pairs for signal in ids] for message in messages["message_id"]])


def _of_signal(
    signal: str,
    labels: np.ndarray,
    heard: np.ndarray,
    matched: np.ndarray,
    chances: np.ndarray,
    random: np.random.Generator,
) -> OfSignal:
    from sklearn.metrics import average_precision_score, roc_auc_score

    n, right = int(labels.sum()), int((labels & heard).sum())
    drawn = random.integers(0, len(labels), (SAMPLES, len(labels)))
    low, high = np.quantile(_f1(labels[drawn], heard[drawn]), [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    both = 0 < n < len(labels)
    return OfSignal(
        signal=signal,
        n=n,
        base_rate=n / len(labels),
        heard=int(heard.sum()),
        precision=right / max(1, int(heard.sum())),
        recall=right / max(1, n),
        f1=float(_f1(labels, heard)),
        f1_low=float(low),
        f1_high=float(high),
        f1_by_patterns=float(_f1(labels, matched)),
        average_precision=float(average_precision_score(labels, chances)) if both else None,
        auc=float(roc_auc_score(labels, chances)) if both else None,
        calibration_error=_calibration_error(labels, chances),
    )


def _f1(labels: np.ndarray, heard: np.ndarray) -> np.ndarray:
    """Give F1 along the last axis; 0 where there is nothing to hear."""
    both = (labels & heard).sum(axis=-1)
    return 2 * both / np.maximum(1, labels.sum(axis=-1) + heard.sum(axis=-1))


def _calibration_error(labels: np.ndarray, chances: np.ndarray) -> float:
    bins = np.minimum((chances * BINS).astype(int), BINS - 1)
    sums = [np.bincount(bins, weights=values, minlength=BINS) for values in (labels.astype(float), chances)]
    return float(np.abs(sums[0] - sums[1]).sum() / len(labels))


def _dissatisfied(
    codebook: Codebook, labels: np.ndarray, chances: np.ndarray, customers: np.ndarray
) -> float | None:
    """Give the AUC of "any negative signal" among customers."""
    from sklearn.metrics import roc_auc_score

    negative = np.array([s.tone == "negative" and s.voice == "customer" for s in codebook])
    truly = labels[np.ix_(customers, negative)].any(axis=1)
    if truly.all() or not truly.any():
        return None
    return float(roc_auc_score(truly, 1 - np.prod(1 - chances[np.ix_(customers, negative)], axis=1)))
