"""Where: what stands out, then a figure for each breakdown."""

import pandas as pd

from advocacy_kit.analysis.hear_the_signals import ANY, standing_out
from advocacy_kit.reporting import figures, html
from advocacy_kit.reporting.hear_the_signals.telling import Telling
from advocacy_kit.statistics import MIN_GROUP

#: Groups that are named, and signals of each.
GROUPS_NAMED, SIGNALS_NAMED = 3, 4


def piece(t: Telling) -> str:
    """What stands out, what a comparison takes for granted, and a figure for each breakdown."""
    if not t.enough:
        return t.block(t.paragraph("hts-not-counted"))
    parts = [t.paragraph("hts-where-many", group=t.group(column)) for column in t.hearing.not_grouped]
    by = t.breakdowns()
    if not by:
        return t.block(*parts, *([] if parts else [t.paragraph("hts-where-none")]))
    out = standing_out(t.hearing, GROUPS_NAMED, signal=ANY)
    if len(out):
        parts.append(t.paragraph("hts-where-out", "key"))
        parts.append(html.items([html.Safe(_place(t, row)) for row in out.itertuples()]))
        parts.append(t.paragraph("hts-where-caution"))
    else:
        parts.append(t.paragraph("hts-where-out-none", "key"))
    parts.append(t.paragraph("hts-where-assumption"))
    rows = {column: t.hearing.of("heard_by_phrase", group_by=column, signal=ANY) for column in by}
    if any(group["suppressed"].any() for group in rows.values()):
        parts.append(t.paragraph("hts-suppressed-note", "note", least=MIN_GROUP))
    parts += [_figure(t, column, group) for column, group in rows.items()]
    return t.block(*parts)


def _place(t: Telling, row) -> str:
    """A group that stands out, and what is heard there (HTML)."""
    text = html.escape(_compared(t, "hts-where-place", row, group=t.group(row.group_by), name=row.group))
    more = standing_out(t.hearing, group_by=row.group_by, group=row.group)
    more = more[more["signal"].map(lambda s: s != ANY and t.codebook[s].tone == "negative").astype(bool)]
    if more.empty:
        return text
    named = [
        _compared(t, "hts-where-signal", r, signal=t.name(r.signal))
        for r in more.head(SIGNALS_NAMED).itertuples()
    ]
    return f"{text} {html.escape(t.say('hts-where-signals'))}{html.items(named)}"


def _compared(t: Telling, key: str, row, **values: str) -> str:
    return t.say(
        key, count=t.of(row.k, row.n), rest=t.of(row.k_rest, row.n_rest), difference=t.points(row.estimate),
        low=t.points(row.low), high=t.points(row.high), **values,
    )  # fmt: skip


def _figure(t: Telling, column: str, rows: pd.DataFrame) -> str:
    group = t.group(column)
    shown = rows[~rows["suppressed"]].sort_values(["estimate", "group"], ascending=[False, True])
    labels = [t.label(column, g) for g in shown["group"]]
    counts = [t.of(r.k, r.n) for r in shown.itertuples()]
    table = list(zip(labels, counts, map(t.range, shown.itertuples()), strict=True))
    withheld = t.say("hts-withheld")
    table += [(t.label(column, g), withheld, withheld) for g in rows.loc[rows["suppressed"], "group"]]
    numbers = t.numbers(t.say("hts-where-table", group=group), "group", table)
    if shown.empty:
        return t.paragraph("hts-where-all-few", group=group, least=MIN_GROUP)
    pictures = figures.dots(shown, labels, counts, t.language, t.say("hts-figure-axis"))
    alt = t.say("hts-where-figure-alt", group=group, top=f"{labels[0]} ({counts[0]})")
    return html.figure(pictures, alt, t.say("hts-where-caption", group=group)) + numbers
