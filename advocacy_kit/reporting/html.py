"""HTML pieces: escaped, readable without a style sheet, and never by colour alone."""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from advocacy_kit.paths import PACKAGE

STYLE = PACKAGE / "reporting" / "style.css"


def style() -> str:
    """The style sheet of all pieces, as a ``<style>`` element."""
    return f"<style>{STYLE.read_text(encoding='utf-8')}</style>"


def paragraph(text: str, kind: str = "") -> str:
    """A paragraph of plain text."""
    return f'<p class="ak-{kind}">{escape(text)}</p>' if kind else f"<p>{escape(text)}</p>"


def heading(text: str, level: int = 3, *, id: str = "") -> str:
    """A heading of plain text; with an id, a place to link to that takes the focus."""
    place = f' id="{escape(id, quote=True)}" tabindex="-1"' if id else ""
    return f"<h{level}{place}>{escape(text)}</h{level}>"


def section(*parts: str, kind: str = "", language: str | None = None, label: str | None = None) -> str:
    """Put pieces of HTML together in a block."""
    attributes = f' class="ak{" ak-" + kind if kind else ""}"'
    attributes += f' lang="{escape(language)}"' if language else ""
    attributes += f' role="group" aria-label="{escape(label, quote=True)}"' if label else ""
    return f"<div{attributes}>{''.join(parts)}</div>"


def highlighted(text: str, spans: Iterable[tuple[int, int, str]]) -> str:
    """Mark evidence in a text, with the names of the signals behind it.

    Parameters
    ----------
    text : str
        A message or a quote.
    spans : iterable of (int, int, str)
        Start, end (code points) and the name to show; they may overlap.

    Returns
    -------
    str
        HTML; the words are underlined, and the name follows in small brackets: no colour is needed to read it.
    """
    spans = [s for s in spans if s[0] < s[1]]
    cuts = sorted({0, len(text), *(s[0] for s in spans), *(s[1] for s in spans)})
    out = []
    for start, end in itertools.pairwise(cuts):
        piece = escape(text[start:end]).replace("\n", "<br>")
        names = list(dict.fromkeys(name for a, b, name in spans if a <= start and end <= b))
        if not names:
            out.append(piece)
            continue
        closing = list(dict.fromkeys(name for a, b, name in spans if b == end and name in names))
        label = f'<small class="ak-name"> [{escape(", ".join(closing))}]</small>' if closing else ""
        out.append(f'<mark class="ak-heard">{piece}</mark>{label}')
    return "".join(out)


def quote(body: str, source: str = "", *, language: str | None = None) -> str:
    """A message or quote (HTML, as :func:`highlighted` gives it), with where it comes from."""
    attribute = f' lang="{escape(language)}"' if language else ""
    below = f'<p class="ak-source">{escape(source)}</p>' if source else ""
    return f'<blockquote class="ak-quote"><p{attribute}>{body}</p>{below}</blockquote>'


def table(
    caption: str, head: Sequence[str], rows: Iterable[Sequence[str]], *, numeric: Sequence[int] = ()
) -> str:
    """A table of plain texts; the first cell of a row names it.

    Parameters
    ----------
    caption : str
        What the table shows.
    head : sequence of str
        Names of the columns; none may be empty.
    rows : iterable of sequence of str
        Texts, or HTML wrapped in :class:`Safe`.
    numeric : sequence of int
        Columns to align right.
    """
    right = dict.fromkeys(numeric, ' class="ak-num"')
    top = "".join(f'<th scope="col"{right.get(i, "")}>{escape(name)}</th>' for i, name in enumerate(head))
    body = []
    for row in rows:
        cells = [f'<th scope="row">{_cell(row[0])}</th>']
        cells += [f"<td{right.get(i, '')}>{_cell(value)}</td>" for i, value in enumerate(row[1:], start=1)]
        body.append(f"<tr>{''.join(cells)}</tr>")
    return (
        f'<div class="ak-scroll" tabindex="0" role="region" aria-label="{escape(caption, quote=True)}">'
        f'<table class="ak-table"><caption>{escape(caption)}</caption>'
        f"<thead><tr>{top}</tr></thead><tbody>{''.join(body)}</tbody></table></div>"
    )


@dataclass(frozen=True, slots=True)
class Pictures:
    """One figure (``data:`` addresses) as drawn for a wide screen and for a telephone."""

    wide: str
    narrow: str


class Safe(str):
    """HTML that was escaped where it was made."""


def _cell(value: str) -> str:
    return value if isinstance(value, Safe) else escape(str(value))


def details(summary: str, body: str) -> str:
    """Something to unfold, without a script."""
    return f"<details><summary>{escape(summary)}</summary>{body}</details>"


def items(texts: Iterable[str]) -> str:
    """A list of plain texts, or of HTML wrapped in :class:`Safe`."""
    return f"<ul>{''.join(f'<li>{_cell(text)}</li>' for text in texts)}</ul>"


def message_card(body: str, heard: str, source: str, *, language: str) -> str:
    """A message (HTML, as :func:`highlighted` gives it) with what was heard in it and where it comes from."""
    return (
        f'<p class="ak-source">{escape(source)}</p><div lang="{escape(language)}">{body}</div>'
        f'<p class="ak-source">{escape(heard)}</p>'
    )


def cards(bodies: Iterable[str]) -> str:
    """Pieces of HTML as numbered cards."""
    return f'<ol class="ak-cards">{"".join(f"<li>{body}</li>" for body in bodies)}</ol>'


def figure(pictures: Pictures, alt: str, caption: str) -> str:
    """An image with its alternative text and caption; on a narrow screen its narrow form."""
    return (
        f'<figure class="ak-figure"><picture><source media="(max-width: 40rem)" srcset="{pictures.narrow}">'
        f'<img src="{pictures.wide}" alt="{escape(alt, quote=True)}"></picture>'
        f"<figcaption>{escape(caption)}</figcaption></figure>"
    )
