"""How it moves from month to month."""

import pandas as pd

from advocacy_kit.reporting import figures, html
from advocacy_kit.reporting.hear_the_signals.telling import Telling
from advocacy_kit.statistics import MIN_GROUP


def piece(t: Telling) -> str:
    """The highest and the lowest month, a figure, and what is left out of it."""
    if not t.enough:
        return t.block(t.paragraph("hts-not-counted"))
    rows = t.by_month()
    if rows.empty:
        return t.block(t.paragraph("hts-when-none"))
    notes = _notes(t, rows)
    found = highest_and_lowest(t)
    if found is None:
        key, few = ("hts-when-one", False) if len(rows) == 1 else ("hts-when-few-known", True)
        values = {"least": MIN_GROUP} if few else {"month": t.month(rows.iloc[0]["period"])}
        return t.block(t.paragraph(key, **values), *notes)
    high, low = found
    text = t.say(
        "hts-when-peak", month=t.month(high["period"]), count=t.of(high["k"], high["n"]), range=t.range(high),
        low_month=t.month(low["period"]), low_count=t.of(low["k"], low["n"]), low_range=t.range(low),
    )  # fmt: skip
    if may_be_chance(high, low):
        text += " " + t.say("hts-when-chance")
    alt = t.say(
        "hts-when-alt", first=t.month(rows.iloc[0]["period"]), last=t.month(rows.iloc[-1]["period"]),
        peak=t.month(high["period"]), count=t.of(high["k"], high["n"]),
    )  # fmt: skip
    pictures = figures.months(rows, t.language, t.say("hts-when-axis"), t.say("hts-when-few"))
    table = [_cells(t, r) for r in rows.itertuples() if r.suppressed or pd.notna(r.estimate)]
    return t.block(
        html.paragraph(text, "key"),
        html.figure(pictures, alt, t.say("hts-when-figure")),
        t.numbers(t.say("hts-when-table"), "month", table),
        *notes,
    )


def highest_and_lowest(t: Telling) -> tuple[pd.Series, pd.Series] | None:
    """The months in which most and least was heard; None where fewer than two months can be shown."""
    known = t.by_month()
    known = known[known["estimate"].notna()]
    if len(known) < 2:
        return None
    return known.loc[known["estimate"].idxmax()], known.loc[known["estimate"].idxmin()]


def may_be_chance(high: pd.Series, low: pd.Series) -> bool:
    """Whether the intervals of two months overlap."""
    return bool(low["high"] >= high["low"])


def _cells(t: Telling, row) -> tuple[str, str, str]:
    if row.suppressed:
        return t.month(row.period), t.say("hts-withheld"), t.say("hts-withheld")
    return t.month(row.period), t.of(row.k, row.n), t.range(row)


def _notes(t: Telling, rows: pd.DataFrame) -> list[str]:
    """What the figure leaves out: months without messages, months not shown, messages without a date."""
    notes = []
    empty = rows[rows["estimate"].isna() & ~rows["suppressed"]]["period"].tolist()
    if empty:
        notes.append(t.paragraph("hts-when-empty", months=t.runs(empty), count=len(empty)))
    if rows["suppressed"].any():
        notes.append(t.paragraph("hts-when-suppressed", least=MIN_GROUP))
    without = t.hearing.of("messages_without_date").iloc[0]
    if without["suppressed"]:
        notes.append(t.paragraph("hts-when-dateless-some"))
    elif without["n"]:
        notes.append(t.paragraph("hts-when-dateless", count=int(without["n"])))
    return notes
