"""What most readers heard, and how many of them."""

import pandas as pd

from advocacy_kit.codebook.model import INTENSITIES
from advocacy_kit.errors import CallError


def gold(annotations: pd.DataFrame, keep_minority: bool = False) -> pd.DataFrame:
    """Give what more than half of a message's readers heard in it.

    Parameters
    ----------
    annotations : DataFrame
        As `load_annotations` gives them.
    keep_minority : bool
        Also give what fewer heard: the whole distribution.

    Returns
    -------
    DataFrame
        ``message_id, signal, votes, readers, intensity, evidence``: how many of how many heard it; the middle
        intensity among those who did (of two: the weaker); the passages that at least half of those marked, else all,
        as a list of ``(start, end)``. In the order of the messages.

    Raises
    ------
    CallError
        A message was read by one annotator only: that is an opinion, no majority.
    """
    readers = annotations.groupby("message_id", sort=False)["annotator"].nunique()
    if (readers < 2).any():
        alone = readers.index[readers < 2]
        raise CallError("corpora-one-reader", count=len(alone), first=", ".join(alone[:5]))
    heard = annotations[annotations["signal"] != ""]
    rows = []
    for (message, signal), marks in heard.groupby(["message_id", "signal"], sort=False):
        votes = marks["annotator"].nunique()
        if keep_minority or 2 * votes > readers[message]:
            rows.append(
                (message, signal, votes, int(readers[message]), _middle(marks), _evidence(marks, votes))
            )
    columns = ["message_id", "signal", "votes", "readers", "intensity", "evidence"]
    return pd.DataFrame(rows, columns=columns)


def _middle(marks: pd.DataFrame) -> str:
    """Give the middle intensity; a reader who marked several passages counts once, by the strongest."""
    ranks = marks["intensity"].map(INTENSITIES.index).groupby(marks["annotator"]).max().sort_values()
    return INTENSITIES[ranks.iloc[(len(ranks) - 1) // 2]]


def _evidence(marks: pd.DataFrame, votes: int) -> list[tuple[int, int]]:
    """Give the passages that at least half of the voters marked; where there are none, all that were marked."""
    begin, end = int(marks["start"].min()), int(marks["end"].max())
    times = [0] * (end - begin)
    for _, own in marks.groupby("annotator"):
        covered = {
            i for s, e in zip(own["start"], own["end"], strict=True) for i in range(s - begin, e - begin)
        }
        for i in covered:
            times[i] += 1
    needed = votes / 2 if max(times) >= votes / 2 else 1
    spans: list[tuple[int, int]] = []
    for i, count in enumerate(times):
        if count >= needed:
            if spans and spans[-1][1] == begin + i:
                spans[-1] = (spans[-1][0], begin + i + 1)
            else:
                spans.append((begin + i, begin + i + 1))
    return spans
