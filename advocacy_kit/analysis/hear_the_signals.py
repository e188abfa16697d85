"""Chapter 01: which signals customers let slip, how often, where and when.

Nothing here calls a count of phrases a share: patterns hear some of what is said, and how much is not known until
labels calibrate it. A finding says "heard by phrase in k of n".
"""

from dataclasses import dataclass, field

import pandas as pd

from advocacy_kit.analysis.accounts import accounts
from advocacy_kit.analysis.findings import Finding, counted, difference, heard, to_frame
from advocacy_kit.codebook import Codebook
from advocacy_kit.messages.summary import Summary
from advocacy_kit.statistics import MIN_GROUP, suppressed

CHAPTER = "hear-the-signals"
ANY = "any_negative"
GROUPS = ("channel", "team", "topic")
#: A breakdown into more groups than this is no breakdown any more (free text in a topic column).
MAX_GROUPS = 40
#: Heard in fewer messages than this, a group does not stand out: one or two messages are no pattern.
MIN_HEARD = 3
NO_VALUE = "without a value"


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
    few : str
        Why nothing is shown: ``left`` (what was asked for leaves too few messages), ``out`` (it leaves too few out: beside a report
        on all, those could be read off), ``file`` (there are too few at all); else empty.
    hidden : dict of str to frozenset of str
        Values of columns, and months (``period``), with too few messages to be shown, or that would give such a one away.
    """

    findings: pd.DataFrame
    messages: pd.DataFrame
    detections: pd.DataFrame
    months: tuple[str, ...]
    not_grouped: tuple[str, ...]
    few: str = ""
    hidden: dict[str, frozenset[str]] = field(default_factory=dict)

    def of(self, measure: str, **where: object) -> pd.DataFrame:
        """Rows of one measure; ``group_by=None`` and the like ask for rows without that breakdown."""
        rows = self.findings[self.findings["measure"] == measure]
        for name, value in where.items():
            rows = rows[rows[name].isna()] if value is None else rows[rows[name] == value]
        return rows


def analyse(
    messages: pd.DataFrame,
    detections: pd.DataFrame,
    codebook: Codebook,
    timezone: str,
    reading: Summary | None = None,
) -> Hearing:
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
    reading : Summary, optional
        What was read, so that its counts are among the findings.
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
    few = _few(n, reading)
    found: list[Finding] = [] if reading is None else accounts(CHAPTER, reading, few=bool(few))
    found.append(counted(CHAPTER, "messages_listened_to", n, suppress=bool(few)))
    found += [heard(CHAPTER, int(present[s].sum()), n, signal=s, suppress=bool(few)) for s in present]
    # Not even the names of months and groups: those of a few messages say when and where they were written.
    found += [] if few else _by_month(present, months)
    not_grouped, hidden = [], {"period": _unshown(months)}
    for column in GROUPS:
        if few or column not in customers:
            continue
        values = customers[column].astype("str").where(customers[column].notna() & (customers[column] != ""))
        if values.isna().all():
            continue
        hidden[column] = _unshown(values)
        if values.nunique() > MAX_GROUPS:
            not_grouped.append(column)
            continue
        found += _by_group(present, values, column)
    frame = to_frame(found, codebook.version)
    ordered = tuple(sorted(months.dropna().unique()))
    return Hearing(frame, customers, heard_here, ordered, tuple(not_grouped), few, hidden)


def _few(n: int, reading: Summary | None) -> str:
    """Tell why there are too few messages for a report (`Hearing.few`)."""
    if reading is not None and 0 < reading.left_out < MIN_GROUP:
        return "out"
    if not 0 < n < MIN_GROUP:
        return ""
    return "left" if reading is not None and reading.chosen else "file"


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


def _hidden(values: pd.Series) -> dict[str | None, bool]:
    """Decide which groups are not shown.

    Messages without a value are a group too (``None``): the total less all that is shown would give them away.
    """
    counts = values.value_counts().sort_index()
    sizes = {str(group): int(count) for group, count in counts.items()}
    if without := int(values.isna().sum()):
        sizes[None] = without
    return dict(zip(sizes, suppressed(list(sizes.values())), strict=True))


def _unshown(values: pd.Series) -> frozenset[str]:
    """Groups, or months, that are not shown."""
    return frozenset(group for group, hide in _hidden(values).items() if hide and group is not None)


def _by_month(present: pd.DataFrame, months: pd.Series) -> list[Finding]:
    hidden = _hidden(months)
    without = int(months.isna().sum())
    found = [counted(CHAPTER, "messages_without_date", without, suppress=hidden.get(None, False))]
    known = sorted(month for month in hidden if month)
    if not known:
        return found
    # Months without a message are told too: silence is not satisfaction.
    for month in pd.period_range(known[0], known[-1], freq="M").strftime("%Y-%m"):
        here = present[(months == month).to_numpy()]
        for signal in present if len(here) else [ANY]:
            k, suppress = int(here[signal].sum()), hidden.get(month, False)
            found.append(heard(CHAPTER, k, len(here), signal=signal, period=month, suppress=suppress))
    return found


def _by_group(present: pd.DataFrame, values: pd.Series, column: str) -> list[Finding]:
    found = []
    for group, suppress in _hidden(values).items():
        inside = (values.isna() if group is None else values == group).to_numpy()
        # Those without a value are among the rest: else the rest would tell how many they are.
        rest = ~inside
        n, n_rest = int(inside.sum()), int(rest.sum())
        for signal in present:
            k, k_rest = int(present.loc[inside, signal].sum()), int(present.loc[rest, signal].sum())
            where = {"signal": signal, "group_by": column, "group": group}
            note = NO_VALUE if group is None else ""
            found.append(heard(CHAPTER, k, n, suppress=suppress, note=note, **where))
            if group is not None and not suppress and n_rest:
                found.append(heard(CHAPTER, k_rest, n_rest, measure="heard_elsewhere", **where))
                found.append(difference(CHAPTER, k, n, k_rest, n_rest, **where))
    return found


def standing_out(hearing: Hearing, limit: int | None = None, **where: str) -> pd.DataFrame:
    """List where a signal is heard clearly more often than elsewhere, the largest difference first.

    "Clearly" is an interval of the difference that lies above zero, and :data:`MIN_HEARD` messages; with many groups some
    will do so by chance.

    Parameters
    ----------
    hearing : Hearing
        What was found.
    limit : int, optional
        How many rows at most.
    **where : str
        Signal or group to look at.

    Returns
    -------
    DataFrame
        Differences (see :mod:`advocacy_kit.analysis.findings`), with ``k_rest`` and ``n_rest`` of all other messages.
    """
    rows = hearing.of("difference_from_rest", **where)
    keys = ["signal", "group_by", "group"]
    rest = hearing.of("heard_elsewhere")[[*keys, "k", "n"]]
    rows = rows[(rows["low"] > 0) & (rows["k"] >= MIN_HEARD)].merge(
        rest, on=keys, suffixes=("", "_rest"), validate="one_to_one"
    )
    return rows.sort_values("estimate", ascending=False).head(limit or len(rows)).reset_index(drop=True)
