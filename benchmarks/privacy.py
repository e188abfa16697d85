"""How well personal data is found: recall by kind, and what is taken that should have stayed.

usage: python benchmarks/privacy.py FILE …

Files of `datasets/personal-data` (JSON Lines; the language is the beginning of the name). Of a file whose name holds
"sealed" only totals are printed, and never a text. A piece counts as found when all its letters and digits go.
"""

import argparse
import json
import re
from collections import Counter
from pathlib import Path

from advocacy_kit.messages.redaction import Redactor
from advocacy_kit.statistics import wilson

_MARK = re.compile(r"\[\[(?P<kind>\w+):(?P<data>.*?)\]\]|\{\{(?P<stays>.*?)\}\}", re.S)
HARD = "hard negative"
NAMES = ("name_place", "name_other")


def unmarked(marked: str) -> tuple[str, list[tuple[int, int, str]]]:
    """Take the marks out of a text: the text, and what was marked as (start, end, kind)."""
    text, spans, at = "", [], 0
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        piece = mark["data"] if mark["kind"] else mark["stays"]
        spans.append((len(text), len(text) + len(piece), mark["kind"] or HARD))
        text += piece
        at = mark.end()
    return text + marked[at:], spans


def measure(path: Path) -> tuple[Counter, Counter, int, int]:
    """Count a file: pieces by kind, those found (of hard negatives: hit), other words, those taken."""
    redactor, language = Redactor(), path.name[:2]
    pieces, found, words, taken = Counter(), Counter(), 0, 0
    for line in path.read_text(encoding="utf-8").splitlines():
        text, spans = unmarked(json.loads(line)["text"])
        gone, personal = bytearray(len(text)), bytearray(len(text))
        for start, end, _ in redactor.marks(text, language):
            gone[start:end] = b"\1" * (end - start)
        for start, end, kind in spans:
            signs = [i for i in range(start, end) if text[i].isalnum()]
            pieces[kind] += 1
            if kind == HARD:
                found[kind] += any(gone[i] for i in signs)
            else:
                found[kind] += all(gone[i] for i in signs)
                personal[start:end] = b"\1" * (end - start)
        for word in re.finditer(r"\w+", text):
            if not any(personal[word.start() : word.end()]):
                words += 1
                taken += any(gone[word.start() : word.end()])
    return pieces, found, words, taken


def rows(pieces: Counter, found: Counter) -> list[tuple[str, int, int]]:
    """Give the totals first, then each kind: name, pieces, found."""
    structured = [kind for kind in pieces if kind not in (*NAMES, HARD)]
    table = [("structured, all", sum(pieces[k] for k in structured), sum(found[k] for k in structured))]
    return table + [(kind, pieces[kind], found[kind]) for kind in (*NAMES, *sorted(structured))]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", type=Path)
    for path in parser.parse_args().files:
        pieces, found, words, taken = measure(path)
        table = rows(pieces, found)
        print(f"\n{path.name}\n\n| kind | n | found | recall | 95 % |\n|---|---|---|---|---|")
        for kind, n, k in table[: 3 if "sealed" in path.name else None]:
            low, high = wilson(k, n)
            print(f"| {kind} | {n} | {k} | {k / n:.3f} | {low:.3f}–{high:.3f} |")
        print(f"\nOther words taken: {taken} of {words} ({taken / words:.2%}); ", end="")
        print(f"hard negatives hit: {found[HARD]} of {pieces[HARD]}.")


if __name__ == "__main__":
    main()
