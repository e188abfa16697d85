"""Title of the report, and what it says in a few lines."""

from html import escape

from advocacy_kit.analysis.hear_the_signals import ANY, standing_out
from advocacy_kit.reporting import html
from advocacy_kit.reporting.hear_the_signals.months import highest_and_lowest, may_be_chance
from advocacy_kit.reporting.hear_the_signals.telling import Telling
from advocacy_kit.statistics import MIN_GROUP

#: Signals and places that are named.
SIGNALS, PLACES = 3, 2


def title(t: Telling, source: str, selection: str) -> tuple[str, str]:
    """Title, and of what it is one: source, period, selection."""
    of = [source]
    if t.hearing.months and not t.hearing.few:
        of.append(t.months(t.hearing.months[0], t.hearing.months[-1]))
    if selection:
        of.append(t.say("hts-selection", selection=selection))
    return t.say("hts-title"), ", ".join(of)


def piece(t: Telling, level: int, source: str, selection: str) -> str:
    """Title (a heading of `level`) with source and period, then what was read, most heard, where, when."""
    name, of = map(escape, title(t, source, selection))
    lines = [_read(t), *([_heard(t), _where(t), _when(t)] if t.enough else [])]
    return t.block(
        f'<h{level}>{name} <span class="ak-of">{of}</span></h{level}>',
        html.section(
            html.heading(t.say("hts-short"), level + 1),
            *t.doubted("note"),
            html.items(filter(None, lines)),
            kind="short",
        ),
    )


def _read(t: Telling) -> str:
    n, own = len(t.hearing.messages), t.reading.voices["organisation"]
    if t.hearing.few:
        return t.say(f"hts-few-{t.hearing.few}", least=MIN_GROUP)
    read = "hts-short-read-assumed" if t.doubt in ("assumed", "nowhere") else "hts-short-read"
    text = t.say(read, n=n)
    return f"{text} {t.say('hts-own', count=own)}" if own else text


def _heard(t: Telling) -> str:
    rows = t.overall()
    row = rows[rows["signal"] == ANY].iloc[0]
    text = t.say("hts-short-heard", any=int(row["k"]), n=int(row["n"]), range=t.range(row))
    negative = t.most_heard()
    negative = negative[[t.codebook[s].tone == "negative" for s in negative["signal"]]]
    if negative.empty:
        return text
    top = [
        t.say("hts-short-signal", signal=t.name(r.signal), count=t.of(r.k, r.n), range=t.range(r))
        for r in negative.head(SIGNALS).itertuples()
    ]
    return f"{text} {t.say('hts-short-top', signals=', '.join(top))}"


def _where(t: Telling) -> str:
    if not t.breakdowns():
        return ""
    places = [
        t.say("hts-short-place", group=t.group(r.group_by), name=r.group, count=t.of(r.k, r.n),
              rest=t.of(r.k_rest, r.n_rest))
        for r in standing_out(t.hearing, PLACES, signal=ANY).itertuples()
    ]  # fmt: skip
    return t.say("hts-short-where", places=", ".join(places)) if places else t.say("hts-where-out-none")


def _when(t: Telling) -> str:
    found = highest_and_lowest(t)
    if found is None:
        return ""
    high, low = found
    text = t.say(
        "hts-short-when", month=t.month(high["period"]), count=t.of(high["k"], high["n"]),
        low_month=t.month(low["period"]), low_count=t.of(low["k"], low["n"]),
    )  # fmt: skip
    return f"{text} {t.say('hts-when-chance')}" if may_be_chance(high, low) else text
