"""Messages to read, what was read, and what all this cannot tell."""

from collections.abc import Sequence

from advocacy_kit.analysis.to_read import quiet, reading_list
from advocacy_kit.excerpts import last_end
from advocacy_kit.reporting import html
from advocacy_kit.reporting.hear_the_signals.telling import Telling
from advocacy_kit.reporting.text import quote_around
from advocacy_kit.statistics import MIN_GROUP

#: Signs of a message that are shown before it is unfolded.
EXCERPT = 280
LIMITS = 5


def quiet_ones(t: Telling) -> str:
    """Quotes that a hurried colleague would read past."""
    if t.hearing.few:
        return t.block(t.paragraph("hts-not-counted"))
    rows = quiet(t.hearing, t.codebook)
    if rows.empty:
        return t.block(t.paragraph("hts-missed-none"))
    messages = t.hearing.messages.set_index("message_id")
    quotes = []
    for row in rows.itertuples():
        message = messages.loc[row.message_id]
        text, start, end = quote_around(message["text"], row.start, row.end)
        body = html.highlighted(text, [(start, end, t.name(row.signal))])
        quotes.append(html.quote(body, t.source(message), language=message["language"]))
    return t.block(
        t.paragraph("hts-missed-lead", count=len(rows)), t.paragraph("hts-private", "note"), *quotes
    )


def to_read(t: Telling) -> str:
    """The messages most worth reading whole, as cards in order."""
    if t.hearing.few:
        return t.block(t.paragraph("hts-not-counted"))
    rows = reading_list(t.hearing, t.codebook)
    if rows.empty:
        return t.block(t.paragraph("hts-reading-none"))
    messages = t.hearing.messages.set_index("message_id")
    evidence = t.hearing.detections.groupby("message_id")
    cards = []
    for row in rows.itertuples():
        message = messages.loc[row.message_id]
        spans = [
            (a, b, t.name(d.signal))
            for d in evidence.get_group(row.message_id).itertuples()
            for a, b in d.evidence
            if d.signal in row.signals
        ]
        heard = t.say("hts-reading-heard", signals=", ".join(t.name(s) for s in row.signals))
        cards.append(
            html.message_card(
                _folded(message["text"], spans), heard, t.source(message), language=message["language"]
            )
        )
    lead = t.paragraph("hts-reading-lead", count=len(rows))
    return t.block(lead, t.paragraph("hts-private", "note"), html.cards(cards))


def _folded(text: str, spans: list[tuple[int, int, str]]) -> str:
    """A message with its evidence marked (HTML); the end of a long one is to be unfolded."""
    if len(text) <= EXCERPT:
        return f"<p>{html.highlighted(text, spans)}</p>"
    cut = last_end(text, EXCERPT)
    beginning = html.highlighted(text[:cut], [s for s in spans if s[1] <= cut])
    return f"<details><summary>{beginning} …</summary><p>{html.highlighted(text, spans)}</p></details>"


def limits(t: Telling) -> str:
    """What this cannot tell."""
    return t.block(html.items([t.say(f"hts-limits-{i}") for i in range(1, LIMITS + 1)]))


def what_was_read(t: Telling, own_words: Sequence[str] = ()) -> str:
    """Rows and messages in words, and what of the organisation's own was used; all that the reader found, folded."""
    summary = t.reading
    if t.hearing.few:
        return t.block(
            t.paragraph("hts-read-few", rows=summary.rows, least=MIN_GROUP, few=t.hearing.few),
            *t.doubted(),
            *map(html.paragraph, own_words),
        )
    parts = [t.paragraph("hts-read-counts", rows=summary.rows, used=summary.messages)]
    own = summary.voices["organisation"]
    if own or not summary.voice_doubt:
        parts.append(t.paragraph("hts-own", count=own))
    parts += t.doubted()
    parts += [html.paragraph(line) for line in own_words]
    lines = html.items(summary.text(t.language).splitlines())
    return t.block(*parts, html.details(t.say("hts-read-summary", file=summary.file), lines))
