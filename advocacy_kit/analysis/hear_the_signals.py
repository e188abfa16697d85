"""Chapter 01: which signals customers let slip, how often, where and when, and what to read.

Nothing here calls a count of phrases a share: patterns hear some of what is said, and how much is not known until
labels calibrate it. A finding says "heard by phrase in k of n".
"""

from dataclasses import dataclass

import pandas as pd

from advocacy_kit.analysis.findings import Finding, difference, heard, to_frame
from advocacy_kit.codebook import Codebook
from advocacy_kit.statistics import MIN_GROUP, suppressed

CHAPTER = "hear-the-signals"
ANY = "any_negative"
GROUPS = ("channel", "team", "topic")
STRENGTH = {"subtle": 1, "clear": 2, "strong": 3}
#: A breakdown into more groups than this is no breakdown any more (free text in a topic column).
MAX_GROUPS = 40


@dataclass(frozen=True, slots=True)
class Hearing:
    """What chapter 01 found.

    Attributes
    ----------
    findings : DataFrame
        Every number, see :mod:`advocacy_kit.analysis.findings`.
    messages : DataFrame
        The customers' messages that were listened to.
    detections : DataFrame
        What was heard in them.
    months : tuple of str
        Local months in which there are messages, in order.
    not_grouped : tuple of str
        Columns with so many different values that no breakdown was made.
    """

    findings: pd.DataFrame
    messages: pd.DataFrame
    detections: pd.DataFrame
    months: tuple[str, ...]
    not_grouped: tuple[str, ...]

    def of(self, measure: str, **where: object) -> pd.DataFrame:
        """Rows of one measure; ``group_by=None`` and the like ask for rows without that breakdown."""
        rows = self.findings[self.findings["measure"] == measure]
        for name, value in where.items():
            rows = rows[rows[name].isna()] if value is None else rows[rows[name] == value]
        return rows


def analyse(messages: pd.DataFrame, detections: pd.DataFrame, codebook: Codebook, timezone: str) -> Hearing:
    """Work out chapter 01's findings.

    Parameters
    ----------
    messages : DataFrame
        As the reader gives them; only ``voice == "customer"`` in Dutch or English is listened to.
    detections : DataFrame
        As the detector gives them for these messages.
    codebook : Codebook
        Whose signals were listened for.
    timezone : str
        In which months are counted.
    """
    customers = messages[(messages["voice"] == "customer") & messages["language"].isin(["nl", "en"])]
    customers = customers.reset_index(drop=True)
    heard_here = detections[detections["message_id"].isin(set(customers["message_id"]))].reset_index(
        drop=True
    )
    signals = codebook.of_voice("customer")
    negative = [s.id for s in signals if s.tone == "negative"]
    present = _presence(customers, heard_here, [s.id for s in signals], negative)
    months = _months(customers, timezone)

    n = len(customers)
    hidden = n < MIN_GROUP
    found: list[Finding] = [
        Finding(CHAPTER, "messages_listened_to", n=n, estimate=n),
        Finding(
            CHAPTER, "messages_without_date", n=int(months.isna().sum()), estimate=int(months.isna().sum())
        ),
    ]
    found += [heard(CHAPTER, int(present[s].sum()), n, signal=s, suppress=hidden) for s in present]
    for language, part in customers.groupby("language", sort=True):
        small = len(part) < MIN_GROUP
        found.append(
            Finding(
                CHAPTER,
                "messages_by_language",
                group_by="language",
                group=str(language),
                n=None if small else len(part),
                suppressed=small,
            )
        )
    found += _by_month(present, months)
    not_grouped = []
    for column in GROUPS:
        if column not in customers or customers[column].isna().all():
            continue
        values = customers[column].astype("str").where(customers[column].notna() & (customers[column] != ""))
        if values.nunique() > MAX_GROUPS:
            not_grouped.append(column)
            continue
        found += _by_group(present, values, column)
    frame = to_frame(found, codebook.version)
    ordered = tuple(sorted(months.dropna().unique()))
    return Hearing(frame, customers, heard_here, ordered, tuple(not_grouped))


def _presence(
    messages: pd.DataFrame, detections: pd.DataFrame, signals: list[str], negative: list[str]
) -> pd.DataFrame:
    """Table of messages × signals (bool), with a column for any negative signal."""
    table = pd.crosstab(detections["message_id"], detections["signal"]).astype(bool)
    table = table.reindex(index=messages["message_id"], columns=signals, fill_value=False)
    table[ANY] = table[negative].any(axis=1)
    return table.reset_index(drop=True)


def _months(messages: pd.DataFrame, timezone: str) -> pd.Series:
    if "sent_at" not in messages:
        return pd.Series([None] * len(messages), dtype="object")
    local = pd.to_datetime(messages["sent_at"], utc=True).dt.tz_convert(timezone)
    return local.dt.strftime("%Y-%m").where(local.notna(), None)


def _by_month(present: pd.DataFrame, months: pd.Series) -> list[Finding]:
    counts = months.value_counts().sort_index()
    if counts.empty:
        return []
    hidden = dict(zip(counts.index, suppressed(counts.tolist()), strict=True))
    # Months without a message are told too: silence is not satisfaction.
    span = pd.period_range(counts.index[0], counts.index[-1], freq="M").strftime("%Y-%m")
    found = []
    for month in span:
        here = present[(months == month).to_numpy()]
        for signal in present:
            found.append(
                heard(
                    CHAPTER,
                    int(here[signal].sum()),
                    len(here),
                    signal=signal,
                    period=month,
                    suppress=hidden.get(month, False),
                )
            )
    return found


def _by_group(present: pd.DataFrame, values: pd.Series, column: str) -> list[Finding]:
    counts = values.value_counts().sort_index()
    hidden = dict(zip(counts.index, suppressed(counts.tolist()), strict=True))
    known = values.notna().to_numpy()
    found = []
    for group in counts.index:
        inside = (values == group).to_numpy()
        for signal in present:
            k, n = int(present.loc[inside, signal].sum()), int(inside.sum())
            where = {"signal": signal, "group_by": column, "group": str(group)}
            found.append(heard(CHAPTER, k, n, suppress=hidden[group], **where))
            rest = known & ~inside
            if not hidden[group] and rest.sum() >= MIN_GROUP:
                found.append(
                    difference(CHAPTER, k, n, int(present.loc[rest, signal].sum()), int(rest.sum()), **where)
                )
    return found


def easily_missed(hearing: Hearing, codebook: Codebook, limit: int = 12) -> pd.DataFrame:
    """Choose quotes that a hurried colleague would miss: discontent that is only heard softly.

    Messages in which everything heard is ``subtle`` (or, where these are few, ``clear`` in a short message), spread over the
    signals so that none crowds out the others.

    Returns
    -------
    DataFrame
        ``message_id``, ``signal``, ``intensity``, ``start``, ``end``; at most `limit` rows, one a message.
    """
    negative = {s.id for s in codebook.of_voice("customer") if s.tone == "negative"}
    rows = hearing.detections[hearing.detections["signal"].isin(negative)].copy()
    if rows.empty:
        return pd.DataFrame(columns=["message_id", "signal", "intensity", "start", "end"])
    rows["strength"] = rows["intensity"].map(STRENGTH)
    loudest = rows.groupby("message_id")["strength"].transform("max")
    length = rows["message_id"].map(hearing.messages.set_index("message_id")["text"].str.len())
    rows = rows[(loudest == 1) | ((loudest == 2) & (length <= 240))].assign(loudest=loudest, length=length)
    rows["start"] = [evidence[0][0] for evidence in rows["evidence"]]
    rows["end"] = [evidence[0][1] for evidence in rows["evidence"]]
    rows = rows.sort_values(["loudest", "length", "message_id", "signal"])
    rows["turn"] = rows.groupby("signal").cumcount()
    rows = rows.sort_values(["turn", "loudest", "signal", "message_id"]).drop_duplicates("message_id")
    return rows[["message_id", "signal", "intensity", "start", "end"]].head(limit).reset_index(drop=True)


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
    rows = rows.assign(strength=rows["intensity"].map(STRENGTH))
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


def standing_out(hearing: Hearing, signal: str = ANY, limit: int = 5) -> pd.DataFrame:
    """List groups in which a signal is heard clearly more often than in the rest, the largest difference first.

    "Clearly" is an interval of the difference that lies above zero; with many groups some will do so by chance.
    """
    rows = hearing.of("difference_from_rest", signal=signal)
    rows = rows[rows["low"] > 0].sort_values("estimate", ascending=False)
    return rows.head(limit).reset_index(drop=True)
