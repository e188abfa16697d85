"""Items as static questions, for a report that nobody can answer in: no script, the answer to unfold."""

from collections.abc import Iterable, Sequence
from html import escape

from advocacy_kit.codebook import Codebook, load_codebook
from advocacy_kit.learning.grading import Feedback, grade
from advocacy_kit.learning.markup import Segment, runs, segments
from advocacy_kit.learning.model import Item
from advocacy_kit.learning.view import View, name_of, view
from advocacy_kit.locale import say


def static_items(items: Sequence[Item], language: str, codebook: Codebook | None = None) -> str:
    """Give items as HTML: message, question, options, and the answer with its feedback to unfold.

    Parameters
    ----------
    items : sequence of Item
        In the order in which to show them.
    language : {"nl", "en"}
        Language of the page around them.

    Returns
    -------
    str
        Escaped HTML without a script, in the classes of the reports' style sheet.
    """
    codebook = codebook or load_codebook()
    lead = f"<p>{escape(say('learning-static-intro', language, count=len(items)))}</p>"
    parts = [_question(item, number, codebook) for number, item in enumerate(items, start=1)]
    return f'<div class="ak ak-questions" lang="{escape(language)}">{lead}{"".join(parts)}</div>'


def _question(item: Item, number: int, codebook: Codebook) -> str:
    shown = view(item, codebook)
    language = item.language
    heading = f"{say('learning-static-number', language, number=number)} · {shown.channel}"
    options = "".join(f"<li>{_option(choice.label, choice.text)}</li>" for choice in shown.choices)
    if item.many:
        options += f"<li>{escape(say('learning-static-choice-nothing', language))}</li>"
    parts = [
        f"<p>{rich(shown.context)}</p>" if shown.context else "",
        _quote(segments(shown.message)) if shown.message is not None else "",
        f"<p><strong>{rich(shown.question)}</strong></p><ul>{options}</ul>",
        _unfold(say("learning-static-answer", language), _answer(item, shown, codebook)),
    ]
    body = "".join(parts)
    if item.warning:
        body = _unfold(say("learning-static-warning", language), body)
    return f'<div class="ak-card" lang="{language}"><h3>{escape(heading)}</h3>{body}</div>'


def _answer(item: Item, shown: View, codebook: Codebook) -> str:
    """The right answer, its evidence marked, and what there is to say about every option."""
    language = item.language
    graded = grade(item, item.key, codebook=codebook)
    spans = [(a, b, name_of(signal, codebook, language)) for a, b, signal in item.spans]
    right = [name_of(i, codebook, language) if i not in item.texts else "" for i in item.key]
    labels = [choice.label for choice in shown.choices if choice.id in item.key]
    named = ", ".join(filter(None, right)) or ", ".join(labels) or say("learning-none", language)
    marked = _quote(segments(item.carrier, spans)) if spans else ""
    why, *others = [_feedback(part) for part in graded.feedback if part.kind != "choice"]
    options = "".join(
        f"<li><strong>{escape(choice.label)}</strong>: {rich(item.choices[choice.id])}</li>"
        for choice in shown.choices
    )
    right_one = f"<p><strong>{escape(say('learning-static-right', language))}: {escape(named)}.</strong></p>"
    return "".join([right_one, marked, why, f"<ul>{options}</ul>", *others])


def _feedback(part: Feedback) -> str:
    quote = _quote(segments(part.quote)) if part.quote is not None else ""
    if part.kind == "twin":
        return f"<p><strong>{rich(part.title)}.</strong></p>{quote}<p>{rich(part.text)}</p>"
    return f"<p><strong>{rich(part.title)}.</strong> {rich(part.text)}</p>{quote}"


def _option(label: str, text: str | None) -> str:
    return escape(label) if text is None else f"<strong>{escape(label)}</strong> {_isolated(segments(text))}"


def _unfold(summary: str, body: str) -> str:
    return f"<details><summary>{escape(summary)}</summary>{body}</details>"


def rich(text: str) -> str:
    """Escape a text and set its ``*italics*``."""
    return "".join(f"<em>{escape(run.text)}</em>" if run.emphasis else escape(run.text) for run in runs(text))


def _quote(cut: Iterable[Segment]) -> str:
    return f'<blockquote class="ak-quote"><p>{_isolated(cut)}</p></blockquote>'


def _isolated(cut: Iterable[Segment]) -> str:
    """A message as typed, its evidence underlined and named; what turns its direction cannot reach beyond it."""
    return f"<bdi>{''.join(_segment(piece) for piece in cut)}</bdi>"


def _segment(piece: Segment) -> str:
    text = escape(piece.text).replace("\n", "<br>")
    if not piece.names:
        return text
    label = f'<small class="ak-name"> [{escape(", ".join(piece.closing))}]</small>' if piece.closing else ""
    return f'<mark class="ak-heard">{text}</mark>{label}'
