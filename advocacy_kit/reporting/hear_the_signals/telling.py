"""Words that all pieces of chapter 01's report share: names, counts, intervals, months."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

import pandas as pd

from advocacy_kit.analysis.hear_the_signals import ANY, GROUPS, Hearing
from advocacy_kit.codebook import Codebook
from advocacy_kit.locale import say
from advocacy_kit.messages.summary import Summary
from advocacy_kit.reporting import html
from advocacy_kit.reporting.text import day, month, month_name, number, percent_range
from advocacy_kit.statistics import MIN_GROUP


class Telling:
    """What was found, and how to name it in a language.

    Parameters
    ----------
    hearing, reading, codebook, language, timezone
        See :class:`advocacy_kit.reporting.hear_the_signals.Report`.
    """

    def __init__(
        self, hearing: Hearing, reading: Summary, codebook: Codebook, language: str, timezone: str
    ) -> None:
        self.hearing, self.reading, self.codebook = hearing, reading, codebook
        self.language, self.timezone = language, timezone

    @property
    def enough(self) -> bool:
        """Whether there are so many messages that anything is counted."""
        return not self.hearing.few and len(self.hearing.messages) >= MIN_GROUP

    # -- rows

    def overall(self) -> pd.DataFrame:
        """What was heard in all messages together, a row a signal."""
        return self.hearing.of("heard_by_phrase", group_by=None, period=None)

    def by_month(self) -> pd.DataFrame:
        """Any sign of discontent by month, in order; months without a message too."""
        rows = self.hearing.of("heard_by_phrase", signal=ANY, group_by=None)
        return rows[rows["period"].notna()].sort_values("period")

    def breakdowns(self) -> list[str]:
        """Columns by which there are groups."""
        return [g for g in GROUPS if len(self.hearing.of("heard_by_phrase", group_by=g, signal=ANY))]

    def most_heard(self) -> pd.DataFrame:
        """Signals that were heard at all, the most frequent first."""
        order = {s.id: i for i, s in enumerate(self.codebook.signals)}
        rows = self.overall()
        rows = rows[(rows["signal"] != ANY) & (rows["k"] > 0)]
        return rows.sort_values(
            ["k", "signal"], ascending=[False, True], key=lambda c: c.map(order) if c.name == "signal" else c
        )

    @property
    def doubt(self) -> str:
        """Why replies of our own may be taken for customers'; empty where they cannot, or so few are left that nothing is counted of them."""
        doubt = self.reading.voice_doubt
        return "" if doubt == "some" and self.hearing.few else doubt

    # -- words

    def say(self, key: str, **values: object) -> str:
        """A UI text in the report's language."""
        return say(key, self.language, **values)

    def name(self, signal: str) -> str:
        """Name of a signal in the report's language."""
        return self.say("hts-any") if signal == ANY else self.codebook[signal][self.language].name

    def group(self, column: str) -> str:
        """Name of a breakdown."""
        return self.say("hts-group", group=column)

    def label(self, column: str, value: object) -> str:
        """Name of a group; those without a value have one too."""
        return self.say("hts-no-value", group=self.group(column)) if pd.isna(value) else str(value)

    def of(self, k: int, n: int) -> str:
        """Write "k of n"."""
        return self.say("hts-k-of-n", k=int(k), n=int(n))

    def range(self, row) -> str:
        """Write the interval of a finding."""
        return percent_range(row.low, row.high, self.language)

    def points(self, fraction: float) -> str:
        """Write a difference of fractions in percentage points, with a decimal where whole ones would say nothing."""
        return number(100 * fraction, self.language, 1 if abs(fraction) < 0.01 else 0)

    def month(self, period: str) -> str:
        """Write a month."""
        return month(period, self.language)

    def months(self, first: str, last: str) -> str:
        """Write a run of months: "maart tot en met mei 2025"."""
        if first == last:
            return self.month(first)
        beginning = month_name(first, self.language) if first[:4] == last[:4] else self.month(first)
        return self.say("hts-period", first=beginning, last=self.month(last))

    def runs(self, periods: Sequence[str]) -> str:
        """Write months, those that follow each other as one run."""
        whole = [pd.Period(p, "M") for p in periods]
        cuts = [0, *(i for i, (a, b) in enumerate(pairwise(whole), 1) if a + 1 != b), len(whole)]
        return ", ".join(self.months(periods[a], periods[b - 1]) for a, b in pairwise(cuts))

    def source(self, message: pd.Series) -> str:
        """Where a message can be found back: day, channel, topic, row of the file, and the file's own number.

        Without the day in a month that is not shown, and without a channel or topic that is not: with what was heard in it,
        the message would tell what was left out of the figures.
        """
        sent, parts, hidden = message.get("sent_at"), [], self.hearing.hidden
        if pd.notna(sent):
            local = sent.tz_convert(self.timezone)
            if local.strftime("%Y-%m") not in hidden.get("period", ()):
                parts.append(day(local, self.language))
        parts += [
            str(message[c])
            for c in ("channel", "topic")
            if c in message
            and pd.notna(message[c])
            and message[c] != ""
            and message[c] not in hidden.get(c, ())
        ]
        if "row" in message:
            parts.append(self.say("hts-row", row=int(message["row"])))
        if self.reading.ids_from == "column":
            parts.append(str(message.name))
        return " · ".join(parts)

    # -- pieces

    def block(self, *parts: str) -> str:
        """Put parts together in a piece of the report's language."""
        return html.section(*parts, language=self.language)

    def doubted(self, kind: str = "") -> list[str]:
        """Tell the doubt as a paragraph, where there is one."""
        silent, messages = self.reading.voice_silent, self.reading.messages
        return (
            [self.paragraph(f"hts-voice-{self.doubt}", kind, silent=silent, messages=messages)]
            if self.doubt
            else []
        )

    def paragraph(self, key: str, kind: str = "", **values: object) -> str:
        """A UI text as a paragraph."""
        return html.paragraph(self.say(key, **values), kind)

    def numbers(self, caption: str, first: str, rows: Iterable[tuple[str, str, str]]) -> str:
        """Numbers of a figure, folded: name, "k of n", interval."""
        head = [self.say(f"hts-table-column-{c}") for c in (first, "heard", "range")]
        return html.details(self.say("hts-numbers"), html.table(caption, head, rows, numeric=(1, 2)))
