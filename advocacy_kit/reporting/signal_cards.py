"""Signal cards: a signal with labelled examples, and twins side by side."""

from collections.abc import Sequence

from advocacy_kit.codebook import Codebook, Signal
from advocacy_kit.codebook.model import Example, NearMiss, SignalText
from advocacy_kit.locale import say
from advocacy_kit.reporting import html

#: Families in which the customer signals are easier to learn than in one long row.
FAMILIES: dict[str, tuple[str, ...]] = {
    "weary": ("sigh", "absolutes", "resignation"),
    "sting": ("cynicism", "anger"),
    "trust": ("disappointment", "unheard", "distrust"),
    "quiet": ("softened", "distance", "exit"),
    "cost": ("burden", "worry"),
    "glad": ("delight", "recommendation"),
}


def anchor(part: str) -> str:
    """Id of a part of the page, to link to: of a signal's card, a family, the practice round or the replies."""
    return f"ak-{part}"


def target(part: str) -> str:
    """An empty place in the page that a link leads to, and that takes the focus."""
    return f'<div id="{anchor(part)}" class="ak-target" tabindex="-1"></div>'


def _link(part: str, text: str) -> str:
    # Without a target JupyterLab and Voilà would open the link in a new tab, and with it a second kernel.
    return f'<a href="#{anchor(part)}" target="_self">{html.escape(text)}</a>'


def family(codebook: Codebook, name: str, language: str) -> str:
    """HTML of one family of signal cards; each card unfolds."""
    cards = [card(codebook[signal], codebook, language) for signal in FAMILIES[name]]
    lead = html.paragraph(say(f"hts-family-{name}-lead", language))
    title = html.heading(say(f"hts-family-{name}", language), 3, id=anchor(f"family-{name}"))
    return html.section(title, lead, *cards, language=language)


def card(signal: Signal, codebook: Codebook, language: str) -> str:
    """HTML of one signal card."""
    text = signal[language]
    first, *others = text.examples
    twins = [n for n in text.near_misses if n.twin]
    lookalikes = [n for n in text.near_misses if not n.twin]
    parts = [
        html.heading(text.name, 4, id=anchor(signal.id)),
        html.paragraph(text.definition),
        example(first, text, codebook, signal, language),
    ]
    parts += [pair(twin, text, signal, language) for twin in twins[:1]]
    inside = [example(e, text, codebook, signal, language) for e in others]
    inside += [pair(twin, text, signal, language) for twin in twins[1:]]
    if lookalikes:
        inside.append(f"<p><strong>{say('hts-card-not', language)}</strong></p>")
        inside += [near_miss(n, language) for n in lookalikes]
    parts.append(html.details(f"{say('hts-card-examples-more', language)}: {text.name}", "".join(inside)))
    parts.append(f"<p><strong>{say('hts-card-say', language)}.</strong> {html.escape(text.say_now)}</p>")
    return html.section(*parts, kind="card")


def example(part: Example, text: SignalText, codebook: Codebook, signal: Signal, language: str) -> str:
    """An example with its evidence marked, and why."""
    body = html.highlighted(part.text, [(*span, text.name) for span in part.spans])
    source = f"{say('hts-channel', language, channel=part.channel)} · {say('hts-card-intensity', language, intensity=part.intensity)}"
    return html.quote(body, source, language=language) + html.paragraph(part.why)


def near_miss(part: NearMiss, language: str) -> str:
    """A message that sounds like the signal, and why it is not."""
    source = say("hts-channel", language, channel=part.channel)
    return html.quote(html.escape(part.text), source, language=language) + html.paragraph(part.why)


def pair(part: NearMiss, text: SignalText, signal: Signal, language: str) -> str:
    """A near miss beside the example that it was made from."""
    original = next(e for e in text.examples if e.id == part.twin)
    marked = html.highlighted(original.text, [(*span, text.name) for span in original.spans])
    halves = [
        f"<div><p><strong>{html.escape(say('hts-card-with', language, signal=text.name))}</strong></p>"
        f"{html.quote(marked, language=language)}</div>",
        f"<div><p><strong>{html.escape(say('hts-card-without', language, signal=text.name))}</strong></p>"
        f"{html.quote(html.escape(part.text), language=language)}</div>",
    ]
    title = f"<p><strong>{html.escape(say('hts-card-twins', language))}</strong></p>"
    return title + f'<div class="ak-twins">{"".join(halves)}</div>' + html.paragraph(part.why)


def replies(codebook: Codebook, signals: Sequence[str], language: str) -> str:
    """One short line of what to say or do for each signal; the signal's name leads to its card."""
    rows = [
        f"<div><dt>{_link(s, codebook[s][language].name)}</dt>"
        f"<dd>{html.escape(say(f'hts-short-{s}', language))}</dd></div>"
        for s in signals
    ]
    title = html.heading(say("hts-replies-title", language), 3, id=anchor("replies"))
    return html.section(title, f'<dl class="ak-lines">{"".join(rows)}</dl>', language=language)


def contents(language: str, practice: str) -> str:
    """Links to the parts of the page.

    Parameters
    ----------
    language : {"nl", "en"}
        Of the page.
    practice : str
        What the link to the practice round says.
    """
    links = [(f"family-{name}", say(f"hts-family-{name}", language)) for name in FAMILIES]
    links += [("practice", practice), ("replies", say("hts-contents-replies", language))]
    items = "".join(f"<li>{_link(part, text)}</li>" for part, text in links)
    label = html.escape(say("hts-contents", language))
    return f'<nav class="ak ak-contents" lang="{language}" aria-label="{label}"><p>{label}</p><ul>{items}</ul></nav>'
