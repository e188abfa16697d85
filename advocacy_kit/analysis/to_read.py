"""Which messages to read oneself: the quiet ones, and those in which most was heard."""

import pandas as pd

from advocacy_kit.analysis.hear_the_signals import Hearing
from advocacy_kit.codebook import Codebook

STRENGTH = {"subtle": 1, "clear": 2, "strong": 3}
#: Where no pattern matches, nothing tells how loud it is said: mostly not very.
UNTOLD = 1
#: Said without raising one's voice, also where the words are clear. Of other signals only the subtle form is quiet; anger never.
QUIET = frozenset({"sigh", "cynicism", "resignation", "disappointment", "softened"})
NEVER_QUIET = frozenset({"anger"})


def quiet(hearing: Hearing, codebook: Codebook, limit: int = 12) -> pd.DataFrame:
    """Choose messages that a hurried colleague would read past.

    Everything that is heard in such a message is quiet: ``subtle``, or ``clear`` of a signal that is said quietly
    (:data:`QUIET`). One strong word, one angry one, capitals or rows of exclamation marks, and it is not. The subtle
    come first, spread over the signals so that none crowds out the others.

    Returns
    -------
    DataFrame
        ``message_id``, ``signal``, ``intensity``, ``start``, ``end``; at most `limit` rows, one a message.
    """
    negative = {s.id for s in codebook.of_voice("customer") if s.tone == "negative"}
    rows = hearing.detections[hearing.detections["signal"].isin(negative)]
    rows = rows.assign(strength=rows["intensity"].map(STRENGTH).fillna(UNTOLD))
    soft = (rows["strength"] == 1) | ((rows["strength"] == 2) & rows["signal"].isin(QUIET))
    soft &= ~rows["signal"].isin(NEVER_QUIET)
    text = hearing.messages.set_index("message_id")["text"]
    loud = set(rows.loc[~soft, "message_id"]) | set(text[text.map(shouts).astype(bool)].index)
    rows = rows[~rows["message_id"].isin(loud)]
    rows = rows.assign(
        length=rows["message_id"].map(text.str.len()),
        start=[evidence[0][0] for evidence in rows["evidence"]],
        end=[evidence[0][1] for evidence in rows["evidence"]],
    )
    rows = rows.sort_values(["strength", "length", "message_id", "signal"])
    rows["turn"] = rows.groupby("signal").cumcount()
    rows = rows.sort_values(["turn", "strength", "signal", "message_id"]).drop_duplicates("message_id")
    return rows[["message_id", "signal", "intensity", "start", "end"]].head(limit).reset_index(drop=True)


def shouts(text: str) -> bool:
    """Tell whether a text is loud on paper: mostly capitals, or exclamation or question marks in a row."""
    letters = [c for c in text if c.isalpha()]
    return (
        "!!" in text
        or "???" in text
        or (len(letters) >= 8 and sum(c.isupper() for c in letters) > len(letters) / 2)
    )


def reading_list(hearing: Hearing, codebook: Codebook, limit: int = 20) -> pd.DataFrame:
    """Rank the messages that are most worth reading whole.

    First those in which most different signs of discontent were heard, then the strongest, then the most recent.

    Returns
    -------
    DataFrame
        ``message_id``, ``signals`` (list, in the codebook's order), ``strength`` (1–3); at most `limit` rows.
    """
    order = {s.id: i for i, s in enumerate(codebook.of_voice("customer")) if s.tone == "negative"}
    rows = hearing.detections[hearing.detections["signal"].isin(order)]
    if rows.empty:
        return pd.DataFrame(columns=["message_id", "signals", "strength"])
    rows = rows.assign(strength=rows["intensity"].map(STRENGTH).fillna(UNTOLD))
    ranked = rows.groupby("message_id").agg(
        signals=("signal", lambda s: sorted(set(s), key=order.get)),
        strength=("strength", "max"),
        weight=("strength", "sum"),
    )
    ranked["many"] = ranked["signals"].map(len)
    if "sent_at" in hearing.messages:
        ranked["sent_at"] = hearing.messages.set_index("message_id")["sent_at"].reindex(ranked.index)
    else:
        ranked["sent_at"] = pd.NaT
    ranked = ranked.reset_index().sort_values(
        ["many", "strength", "weight", "sent_at", "message_id"], ascending=[False, False, False, False, True]
    )
    return ranked[["message_id", "signals", "strength"]].head(limit).reset_index(drop=True)
