"""Labelled messages from a file of JSON Lines: one's own, or public ones, to judge a detector by."""

import json
from pathlib import Path

import pandas as pd

from advocacy_kit.codebook import Codebook, load_codebook
from advocacy_kit.errors import ContentError, Fault, Refusal
from advocacy_kit.locale import LANGUAGES, say

NEEDED = ("message_id", "language", "voice", "text", "gold")
VOICES = ("customer", "organisation")


def read_labelled(path: str | Path, codebook: Codebook | None = None) -> pd.DataFrame:
    """Read labelled messages.

    Parameters
    ----------
    path : path
        A file of JSON Lines: ``message_id``, ``language`` (nl or en), ``voice``, ``text`` (masked already: it is not redacted, or the
        places of passages would slip), ``gold`` (a list of signals; empty where nothing is heard), and if known ``evidence``
        (by signal a list of ``[start, end)`` in code points of the text).
    codebook : Codebook, optional
        Whose signals; default: that of the kit.

    Returns
    -------
    DataFrame
        ``message_id, language, voice, text, gold, evidence``.

    Raises
    ------
    ContentError
        Every fault with its line.
    """
    path, codebook = Path(path), codebook or load_codebook()
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except OSError as error:
        raise ContentError([Fault(path, 0, Refusal(error).text())]) from None
    except UnicodeDecodeError:
        raise ContentError([Fault(path, 0, say("corpora-labelled-encoding"))]) from None
    faults, rows, seen = [], [], {}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError:
            row = None
        wrong = _faults(row, codebook)
        if not wrong and row["message_id"] in seen:
            wrong = [say("corpora-labelled-twice", id=row["message_id"], line=seen[row["message_id"]])]
        if wrong:
            faults += [Fault(path, number, text) for text in wrong]
            continue
        seen[row["message_id"]] = number
        rows.append({**{name: row[name] for name in NEEDED}, "evidence": row.get("evidence") or {}})
    if not rows and not faults:
        faults = [Fault(path, 0, say("corpora-labelled-empty"))]
    if faults:
        raise ContentError(faults)
    return pd.DataFrame(rows)


def _faults(row: object, codebook: Codebook) -> list[str]:
    """Tell what is wrong with a line."""
    if not isinstance(row, dict):
        return [say("corpora-labelled-json", known=", ".join(NEEDED))]
    missing = [name for name in NEEDED if name not in row]
    if missing:
        return [say("corpora-labelled-missing", missing=", ".join(missing), known=", ".join(NEEDED))]
    wrong = [
        say("corpora-choice", column=name, found=str(row[name]), known=", ".join(known))
        for name, known in (("language", LANGUAGES), ("voice", VOICES))
        if row[name] not in known
    ]
    if not isinstance(row["text"], str) or not isinstance(row["message_id"], str):
        wrong.append(say("corpora-labelled-text"))
    evidence = row.get("evidence") or {}
    if not isinstance(row["gold"], list) or not isinstance(evidence, dict):
        return [*wrong, say("corpora-labelled-gold")]
    if wrong:
        return wrong
    known = [signal.id for signal in codebook.of_voice(row["voice"])]
    wrong += [
        say("corpora-no-signal", signal=str(signal), known=", ".join(known))
        for signal in [*row["gold"], *evidence]
        if signal not in known
    ]
    size = len(row["text"])
    for spans in evidence.values():
        for span in spans if isinstance(spans, list) else [None]:
            whole = isinstance(span, list) and len(span) == 2 and all(type(at) is int for at in span)
            if not whole or not 0 <= span[0] < span[1] <= size:
                start, end = span if whole else ("–", "–")
                wrong.append(say("corpora-span", start=start, end=end, length=size))
    return wrong
