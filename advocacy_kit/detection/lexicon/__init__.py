"""The graded lexicon: words, idioms and turns by signal, and how strongly each speaks for it.

Its files lie beside this one, ``<language>/<signal>.tsv``: lines of a strength, a tab and an expression in the language of
patterns; lines that begin with ``# `` are headings. A strength says how often a message with the expression carries the signal:

======  ==============================================================
``3``   nearly always
``2``   more often than not
``1``   a hint, that adds up with others
``-1``  speaks against the signal, though its words look like it
``-2``  the same, and takes away every expression of the signal that it overlaps
======  ==============================================================

Training sets out from these strengths and refits them on labelled messages (`advocacy_kit.detection.training`).
"""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from advocacy_kit.codebook import Codebook
from advocacy_kit.errors import ContentError, Fault, Refusal
from advocacy_kit.locale import say
from advocacy_kit.patterns.expressions import ExpressionError, parse

HERE = Path(__file__).parent
#: What a line may begin with; the last denies what it overlaps.
STRENGTHS = (3, 2, 1, -1, -2)
DENIES = -2


class Entry(NamedTuple):
    """An expression of the lexicon.

    Attributes
    ----------
    signal : str
        For or against which it speaks.
    strength : int
        How strongly, one of `STRENGTHS`.
    expression : str
        What is looked for.
    """

    signal: str
    strength: int
    expression: str


def load_lexicon(
    codebook: Codebook, language: str, voice: str, folder: str | Path | None = None
) -> list[Entry]:
    """Load the lexicon of one language and voice.

    Parameters
    ----------
    codebook : Codebook
        Whose signals and shared lists.
    language, voice : str
        Of the messages.
    folder : path, optional
        With a folder a language; default: the lexicon that comes with the kit.

    Returns
    -------
    list of Entry
        In the order of the signals in the codebook, then of the lines. A signal without a file has no entries.

    Raises
    ------
    ContentError
        With every fault of every file, and its line.
    """
    faults: list[Fault] = []
    entries = [
        entry
        for signal in codebook.of_voice(voice)
        for entry in _read(
            Path(folder or HERE) / language / f"{signal.id}.tsv", signal.id, codebook.lists[language], faults
        )
    ]
    if faults:
        raise ContentError(faults)
    return entries


def _read(path: Path, signal: str, lists: dict[str, list[str]], faults: list[Fault]) -> Iterable[Entry]:
    """Read the file of a signal, and note what is wrong with it."""
    if not path.exists():
        return
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        faults.append(Fault(path, 0, Refusal(error).text()))
        return
    except UnicodeDecodeError:
        faults.append(Fault(path, 0, say("detection-lexicon-encoding")))
        return
    seen: dict[str, int] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("# "):
            continue
        strength, tab, expression = line.partition("\t")
        fault = _fault(strength, tab, expression, lists, seen)
        if fault:
            faults.append(Fault(path, number, fault))
            continue
        seen[expression] = number
        yield Entry(signal, int(strength), expression)


def _fault(
    strength: str, tab: str, expression: str, lists: dict[str, list[str]], seen: dict[str, int]
) -> str | None:
    """Tell what is wrong with a line."""
    if not tab or strength not in map(str, STRENGTHS):
        return say("detection-lexicon-line", known=", ".join(map(str, STRENGTHS)), found=strength[:20])
    if expression in seen:
        return say("detection-lexicon-twice", line=seen[expression], expression=expression)
    try:
        parse(expression, lists)
    except ExpressionError as error:
        return str(error)
    return None
