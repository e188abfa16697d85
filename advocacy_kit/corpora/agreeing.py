"""How well the readers of a corpus agreed, signal by signal."""

import numpy as np
import pandas as pd

from advocacy_kit.agreement import MISSING, alpha, alpha_interval, pairwise_f1
from advocacy_kit.codebook import load_codebook


def agreement(
    annotations: pd.DataFrame, messages: pd.DataFrame, random: np.random.Generator, draws: int = 1000
) -> pd.DataFrame:
    """Work out agreement per signal, over the messages of its voice.

    Parameters
    ----------
    annotations, messages : DataFrame
        As `load_annotations` and `load_messages` give them.
    random : numpy.random.Generator
        For the intervals.
    draws : int
        How often each interval draws.

    Returns
    -------
    DataFrame
        A row a signal of the codebook: ``signal, n`` (messages of its voice), ``positives`` (of those, heard by most),
        ``alpha, low, high, f1`` (pairwise, on presence). Columns `alpha` to `f1` are NaN where nobody heard it.
    """
    rows = []
    for signal in load_codebook().signals:
        heard = ratings(annotations, messages, signal.id, signal.voice)
        judged = (heard != MISSING).sum(axis=0)
        positives = int(((heard == 1).sum(axis=0) * 2 > judged).sum())
        low, high = alpha_interval(heard, random, draws=draws)
        rows.append((signal.id, heard.shape[1], positives, alpha(heard), low, high, pairwise_f1(heard == 1)))
    return pd.DataFrame(rows, columns=["signal", "n", "positives", "alpha", "low", "high", "f1"])


def ratings(annotations: pd.DataFrame, messages: pd.DataFrame, signal: str, voice: str) -> np.ndarray:
    """Give who heard a signal where: shape (annotators, messages of the voice), 1 heard, 0 not, `MISSING` not read."""
    ids = messages["message_id"][messages["voice"] == voice]
    mine = annotations[annotations["message_id"].isin(ids)]
    heard = (mine["signal"] == signal).groupby([mine["annotator"], mine["message_id"]]).any()
    table = heard.astype(int).unstack(fill_value=MISSING).reindex(columns=ids, fill_value=MISSING)
    return table.to_numpy()
