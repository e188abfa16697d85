"""Which signals were heard, and how often."""

from advocacy_kit.analysis.hear_the_signals import ANY
from advocacy_kit.reporting import figures, html
from advocacy_kit.reporting.hear_the_signals.telling import Telling


def piece(t: Telling) -> str:
    """What "heard by phrase" means, a figure of the signals, and those that were not heard."""
    if not t.enough:
        return t.block(t.paragraph("hts-not-counted"))
    rows, n = t.overall(), len(t.hearing.messages)
    parts = [t.paragraph("hts-explained")]
    heard = t.most_heard()
    if len(heard):
        parts += _figure(t, heard, n)
    silent = [t.name(s) for s in rows[rows["k"] == 0]["signal"] if s != ANY]
    if silent:
        parts.append(t.paragraph("hts-not-heard", signals=", ".join(silent)))
    return t.block(*parts)


def _figure(t: Telling, heard, n: int) -> list[str]:
    labels = [t.name(s) for s in heard["signal"]]
    counts = [t.of(r.k, r.n) for r in heard.itertuples()]
    glad = [t.codebook[s].tone == "positive" for s in heard["signal"]]
    top = ", ".join(f"{label} ({count})" for label, count in list(zip(labels, counts, strict=True))[:3])
    pictures = figures.dots(heard, labels, counts, t.language, t.say("hts-figure-axis"), positive=glad)
    table = zip(labels, counts, map(t.range, heard.itertuples()), strict=True)
    return [
        html.figure(
            pictures, t.say("hts-figure-signals-alt", n=n, top=top), t.say("hts-figure-signals", n=n)
        ),
        t.numbers(t.say("hts-table-signals"), "signal", table),
    ]
