"""Chapter 01's findings as HTML: headline, figures with their tables, quotes, reading list."""

import pandas as pd

from advocacy_kit.analysis.hear_the_signals import (
    ANY,
    GROUPS,
    Hearing,
    easily_missed,
    reading_list,
    standing_out,
)
from advocacy_kit.codebook import Codebook
from advocacy_kit.locale import say
from advocacy_kit.reporting import figures, html
from advocacy_kit.reporting.text import day, month, number, percent_range, quote_around
from advocacy_kit.statistics import MIN_GROUP

EXCERPT = 280
OUT_SIGNALS = 4


class Report:
    """Pieces of chapter 01's report in one language.

    Parameters
    ----------
    hearing : Hearing
        What was found.
    codebook : Codebook
        For the signals' names.
    language : {"nl", "en"}
        Of the report.
    timezone : str
        Of the dates shown.
    """

    def __init__(self, hearing: Hearing, codebook: Codebook, language: str, timezone: str) -> None:
        self.hearing, self.codebook, self.language, self.timezone = hearing, codebook, language, timezone

    def say(self, key: str, **values: object) -> str:
        """A UI text in the report's language."""
        return say(key, self.language, **values)

    def name(self, signal: str) -> str:
        """Name of a signal in the report's language."""
        return self.say("hts-any") if signal == ANY else self.codebook[signal][self.language].name

    def counted(self, k: int, n: int) -> str:
        """Write "k of n"."""
        return self.say("hts-k-of-n", k=int(k), n=int(n))

    def range(self, row) -> str:
        """Write the interval of a finding."""
        return percent_range(row.low, row.high, self.language)

    # -- which signals, how often

    def signals(self) -> str:
        """Headline, figure and table of all signals."""
        rows = self.hearing.of("heard_by_phrase", group_by=None, period=None)
        overall = rows[rows["signal"] == ANY].iloc[0]
        n = len(self.hearing.messages)
        if overall["suppressed"] or n == 0:
            return self._block(html.paragraph(self.say("hts-headline-few", n=n, least=MIN_GROUP), "note"))
        headline = self.say("hts-headline", any=int(overall["k"]), n=n, range=self.range(overall))
        parts = [html.paragraph(headline, "key"), html.paragraph(self.say("hts-headline-explained"))]
        order = {s.id: i for i, s in enumerate(self.codebook.signals)}
        heard = rows[(rows["signal"] != ANY) & (rows["k"] > 0)]
        heard = heard.sort_values(
            ["k", "signal"], ascending=[False, True], key=lambda c: c.map(order) if c.name == "signal" else c
        )
        if len(heard):
            labels = [self.name(s) for s in heard["signal"]]
            glad = [self.codebook[s].tone == "positive" for s in heard["signal"]]
            counts = [self.counted(r.k, r.n) for r in heard.itertuples()]
            top = ", ".join(
                f"{label} ({count})" for label, count in list(zip(labels, counts, strict=True))[:3]
            )
            picture = figures.dots(
                heard, labels, glad, counts, self.language, self.say("hts-figure-signals-axis")
            )
            caption = f"{self.say('hts-figure-signals', n=n)}. {self.say('hts-figure-legend')}"
            parts.append(html.figure(picture, self.say("hts-figure-signals-alt", n=n, top=top), caption))
            table = [
                (label, count, self.range(r))
                for label, count, r in zip(labels, counts, heard.itertuples(), strict=True)
            ]
            parts.append(
                html.table(
                    self.say("hts-table-signals"),
                    self._head("signal", "heard", "range"),
                    table,
                    numeric=(1, 2),
                )
            )
        silent = [self.name(s) for s in rows[(rows["k"] == 0)]["signal"] if s != ANY]
        if silent:
            parts.append(html.paragraph(self.say("hts-not-heard", signals=", ".join(silent))))
        return self._block(*parts)

    # -- where

    def where(self) -> str:
        """What stands out, then a figure and table for each breakdown."""
        parts = []
        by = [g for g in GROUPS if len(self.hearing.of("heard_by_phrase", group_by=g, signal=ANY))]
        for column in self.hearing.not_grouped:
            parts.append(
                html.paragraph(self.say("hts-where-many", group=self.say("hts-group", group=column)))
            )
        if not by:
            return self._block(*parts, html.paragraph(self.say("hts-where-none")))
        out = standing_out(self.hearing, limit=3)
        for row in out.itertuples():
            parts.append(html.paragraph(self._stands_out(row), "key"))
            more = self._more_there(row.group_by, row.group)
            if more:
                parts.append(html.paragraph(self.say("hts-where-signals", signals=", ".join(more))))
        parts.append(html.paragraph(self.say("hts-where-caution" if len(out) else "hts-where-out-none")))
        hidden = False
        for column in by:
            rows = self.hearing.of("heard_by_phrase", group_by=column, signal=ANY)
            hidden |= bool(rows["suppressed"].any())
            parts.append(self._group_figure(column, rows))
        if hidden:
            parts.append(html.paragraph(self.say("hts-suppressed-note", least=MIN_GROUP), "note"))
        return self._block(*parts)

    def _stands_out(self, row) -> str:
        k_rest, n_rest = self._rest(row)
        points = {
            name: number(round(100 * getattr(row, name)), self.language)
            for name in ("estimate", "low", "high")
        }
        return self.say(
            "hts-where-out", group=self.say("hts-group", group=row.group_by), name=row.group, k=int(row.k), n=int(row.n),
            rest=self.counted(k_rest, n_rest), difference=points["estimate"], low=points["low"], high=points["high"],
        )  # fmt: skip

    def _rest(self, row) -> tuple[int, int]:
        rows = self.hearing.messages
        known = rows[row.group_by].notna() & (rows[row.group_by] != "")
        ids = set(rows.loc[known & (rows[row.group_by].astype(str) != row.group), "message_id"])
        negative = {s.id for s in self.codebook.of_voice("customer") if s.tone == "negative"}
        found = self.hearing.detections
        heard = set(found.loc[found["signal"].isin(negative), "message_id"])
        return len(ids & heard), len(ids)

    def _more_there(self, group_by: str, group: str) -> list[str]:
        rows = self.hearing.of("difference_from_rest", group_by=group_by, group=group)
        rows = rows[(rows["signal"] != ANY) & (rows["low"] > 0)].sort_values("estimate", ascending=False)
        rows = rows[[self.codebook[s].tone == "negative" for s in rows["signal"]]]
        return [
            f"{self.name(r.signal)} (+{self.say('hts-points', points=number(round(100 * r.estimate), self.language))})"
            for r in rows.head(OUT_SIGNALS).itertuples()
        ]

    def _group_figure(self, column: str, rows: pd.DataFrame) -> str:
        group = self.say("hts-group", group=column)
        caption = self.say("hts-where-caption", group=group)
        shown = rows[~rows["suppressed"]].sort_values(["estimate", "group"], ascending=[False, True])
        parts = []
        if len(shown):
            labels = [str(g) for g in shown["group"]]
            counts = [self.counted(r.k, r.n) for r in shown.itertuples()]
            picture = figures.dots(
                shown,
                labels,
                [False] * len(shown),
                counts,
                self.language,
                self.say("hts-figure-signals-axis"),
            )
            top = f"{labels[0]} ({counts[0]})"
            parts.append(
                html.figure(picture, self.say("hts-where-figure-alt", group=group, top=top), caption)
            )
        table = [(str(r.group), self.counted(r.k, r.n), self.range(r)) for r in shown.itertuples()]
        withheld = self.say("hts-withheld")
        table += [(str(r.group), withheld, withheld) for r in rows[rows["suppressed"]].itertuples()]
        parts.append(html.table(caption, self._head("group", "heard", "range"), table, numeric=(1, 2)))
        return "".join(parts)

    # -- when

    def when(self) -> str:
        """How it moves from month to month."""
        rows = self.hearing.of("heard_by_phrase", signal=ANY, group_by=None)
        rows = rows[rows["period"].notna()].sort_values("period")
        dateless = int(self.hearing.of("messages_without_date")["n"].iloc[0])
        notes = [html.paragraph(self.say("hts-when-dateless", count=dateless))] if dateless else []
        known = rows[rows["estimate"].notna()]
        if rows.empty:
            return self._block(html.paragraph(self.say("hts-when-none")))
        if len(rows) == 1 or known.empty:
            first = month(rows.iloc[0]["period"], self.language)
            return self._block(html.paragraph(self.say("hts-when-one", month=first)), *notes)
        peak, low = known.loc[known["estimate"].idxmax()], known.loc[known["estimate"].idxmin()]
        text = self.say(
            "hts-when-peak", month=month(peak["period"], self.language), k=int(peak["k"]), n=int(peak["n"]), range=self.range(peak),
            low_month=month(low["period"], self.language), low_k=int(low["k"]), low_n=int(low["n"]),
        )  # fmt: skip
        alt = self.say(
            "hts-when-alt", first=month(rows.iloc[0]["period"], self.language), last=month(rows.iloc[-1]["period"], self.language),
            peak=month(peak["period"], self.language), k=int(peak["k"]), n=int(peak["n"]),
        )  # fmt: skip
        picture = figures.months(rows, self.language, self.say("hts-when-axis"), self.say("hts-when-few"))
        table = [(month(r.period, self.language), *self._month_cells(r)) for r in rows.itertuples()]
        caption = self.say("hts-when-figure")
        return self._block(
            html.paragraph(text, "key"),
            html.figure(picture, alt, caption),
            html.table(caption, self._head("month", "heard", "range"), table, numeric=(1, 2)),
            *notes,
        )

    def _month_cells(self, row) -> tuple[str, str]:
        if row.suppressed:
            return self.say("hts-withheld"), self.say("hts-withheld")
        if pd.isna(row.estimate):
            return self.say("hts-when-nothing"), "–"
        return self.counted(row.k, row.n), self.range(row)

    # -- what to read

    def missed(self) -> str:
        """Quotes that a hurried colleague would read past."""
        rows = easily_missed(self.hearing, self.codebook)
        if rows.empty:
            return self._block(html.paragraph(self.say("hts-missed-none")))
        messages = self.hearing.messages.set_index("message_id")
        quotes = []
        for row in rows.itertuples():
            message = messages.loc[row.message_id]
            text, start, end = quote_around(message["text"], row.start, row.end)
            body = html.highlighted(text, [(start, end, self.name(row.signal))])
            source = " · ".join(part for part in self._source(message) if part != "–")
            quotes.append(html.quote(body, source, language=message["language"]))
        return self._block(html.paragraph(self.say("hts-missed-lead")), *quotes)

    def reading(self) -> str:
        """The messages most worth reading whole."""
        rows = reading_list(self.hearing, self.codebook)
        if rows.empty:
            return self._block(html.paragraph(self.say("hts-reading-none")))
        messages = self.hearing.messages.set_index("message_id")
        evidence = self.hearing.detections.groupby("message_id")
        table = []
        for row in rows.itertuples():
            message = messages.loc[row.message_id]
            spans = [
                (a, b, self.name(d.signal))
                for d in evidence.get_group(row.message_id).itertuples()
                for a, b in d.evidence
                if d.signal in row.signals
            ]
            text = message["text"]
            short = html.highlighted(text[:EXCERPT], [s for s in spans if s[1] <= EXCERPT])
            if len(text) > EXCERPT:
                whole = html.highlighted(text, spans)
                short = f"<details><summary>{short} …</summary><p>{whole}</p></details>"
            shown = html.Safe(f'<div lang="{message["language"]}">{short}</div>')
            source = " · ".join(part for part in self._source(message) if part != "–")
            label = (
                html.escape(source)
                + ("<br>" if source else "")
                + f"<small>{html.escape(str(row.message_id))}</small>"
            )
            table.append((html.Safe(label), ", ".join(self.name(s) for s in row.signals), shown))
        head = self._head("message", "signals", "text", kind="reading")
        return self._block(html.table(self.say("hts-reading-caption"), head, table), wide=True)

    def _source(self, message: pd.Series) -> list[str]:
        """Day, channel and topic of a message; a dash for a day that is not known."""
        sent = message.get("sent_at")
        parts = [day(sent.tz_convert(self.timezone), self.language) if pd.notna(sent) else "–"]
        return parts + [
            str(message[c])
            for c in ("channel", "topic")
            if c in message and pd.notna(message[c]) and message[c] != ""
        ]

    def limits(self) -> str:
        """What this cannot tell."""
        items = "".join(f"<li>{html.escape(self.say(f'hts-limits-{i}'))}</li>" for i in range(1, 6))
        return self._block(f"<ul>{items}</ul>")

    def _head(self, *columns: str, kind: str = "table") -> list[str]:
        return [self.say(f"hts-{kind}-column-{c}") for c in columns]

    def _block(self, *parts: str, wide: bool = False) -> str:
        return html.section(*parts, language=self.language, kind="wide" if wide else "")
