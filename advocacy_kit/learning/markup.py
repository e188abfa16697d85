"""Texts cut into pieces, so that whoever shows them needs neither to parse nor to count.

Offsets count code points and stay in Python: a browser counts UTF-16 units.
"""

import itertools
import re
from collections.abc import Iterable
from dataclasses import dataclass

#: ``*word*`` in feedback: no blank inside next to the asterisks, no letter outside next to them.
_EMPHASIS = re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])")


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of running text, set in italics or not."""

    text: str
    emphasis: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a message.

    Attributes
    ----------
    text : str
        The piece, as typed.
    names : tuple of str
        Signals of which it is evidence.
    closing : tuple of str
        Those of them whose evidence ends here: where a label goes.
    """

    text: str
    names: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()


def runs(text: str) -> tuple[Run, ...]:
    """Cut feedback at its italics; a lone asterisk stays an asterisk."""
    out: list[Run] = []
    done = 0
    for found in _EMPHASIS.finditer(text):
        out += [Run(text[done : found.start()]), Run(found[1], emphasis=True)]
        done = found.end()
    return tuple(run for run in [*out, Run(text[done:])] if run.text)


def plain(text: str) -> str:
    """Take the asterisks of italics out of feedback."""
    return "".join(run.text for run in runs(text))


def segments(text: str, spans: Iterable[tuple[int, int, str]] = ()) -> tuple[Segment, ...]:
    """Cut a message where evidence begins and ends.

    Parameters
    ----------
    text : str
        The message.
    spans : iterable of (int, int, str)
        Start, end (code points) and the name to show; they may overlap.
    """
    spans = [span for span in spans if span[0] < span[1]]
    cuts = sorted({0, len(text), *(s[0] for s in spans), *(s[1] for s in spans)})
    out = []
    for start, end in itertools.pairwise(cuts):
        names = tuple(dict.fromkeys(name for a, b, name in spans if a <= start and end <= b))
        closing = tuple(dict.fromkeys(name for a, b, name in spans if a <= start and b == end))
        out.append(Segment(text[start:end], names, closing))
    return tuple(out)
