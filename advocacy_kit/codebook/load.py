"""Load the codebook whole: every fault of every file at once, with file and line."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from pydantic import ValidationError

from advocacy_kit.codebook.model import Dimension, Frame, Signal, expression_faults
from advocacy_kit.errors import CallError, ContentError, Fault
from advocacy_kit.locale import LANGUAGES, say
from advocacy_kit.patterns.expressions import ExpressionError, parse
from advocacy_kit.yaml_lines import Lines, place_name, read_yaml, validation_faults

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Codebook:
    """The signals that exist, in their order, with what they share.

    Attributes
    ----------
    version : str
        Recorded with every finding.
    signals : tuple of Signal
        Customer signals first, as the codebook orders them.
    dimensions : tuple of Dimension
        Reason and emotion; us-them and us together.
    lists : dict of str to dict of str to list of str
        Shared words of the patterns, by language and name.
    never : dict of str to list of str
        Phrases by signal that do not carry it, whatever the patterns say; those of an organisation.
    """

    version: str
    signals: tuple[Signal, ...]
    dimensions: tuple[Dimension, ...]
    lists: dict[str, dict[str, list[str]]]
    never: dict[str, list[str]] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Signal]:
        return iter(self.signals)

    def __getitem__(self, signal_id: str) -> Signal:
        for signal in self.signals:
            if signal.id == signal_id:
                return signal
        raise CallError(
            "codebook-unknown-signal", signal=signal_id, known=", ".join(s.id for s in self.signals)
        )

    def of_voice(self, voice: str) -> tuple[Signal, ...]:
        """Signals of one voice, in the codebook's order."""
        return tuple(s for s in self.signals if s.voice == voice)


def load_codebook(folder: str | Path | None = None, *, only: str | None = None) -> Codebook:
    """Load and validate a codebook.

    Parameters
    ----------
    folder : path, optional
        A folder with ``codebook.yml``, ``lists/`` and ``signals/``; default: the one that comes with the kit (loaded once).
    only : str, optional
        Load this one signal, whatever the state of the others: for who is writing it.

    Raises
    ------
    ContentError
        With every fault, its file and its line.
    """
    if folder is None and only is None:
        return _shipped()
    return _load(HERE if folder is None else Path(folder), only)


@cache
def _shipped() -> Codebook:
    return _load(HERE)


def _load(folder: Path, only: str | None = None) -> Codebook:
    faults: list[Fault] = []
    frame, frame_lines = _read_frame(folder / "codebook.yml", faults)
    lists = {language: _read_lists(folder / "lists" / f"{language}.yml", faults) for language in LANGUAGES}
    signals: dict[str, Signal] = {}
    lines_of: dict[str, Lines] = {}
    if only is not None and frame is not None and only not in frame.order:
        raise CallError("codebook-unknown-signal", signal=only, known=", ".join(frame.order))
    for path in sorted((folder / "signals").glob(f"{only or '*'}.yml")):
        signal, lines = _read_signal(path, lists, faults)
        if signal is not None:
            signals[signal.id], lines_of[signal.id] = signal, lines
    if frame is not None:
        here = folder / "codebook.yml"
        present = {p.stem for p in (folder / "signals").glob("*.yml")}
        faults += [
            Fault(here, frame_lines.line(("order", i)), say("codebook-no-signal-file", name=name))
            for i, name in enumerate(frame.order)
            if name not in present and only in (None, name)
        ]
        faults += [
            Fault(folder / "signals" / f"{name}.yml", 1, say("codebook-not-in-order"))
            for name in sorted(present - set(frame.order))
            if only is None
        ]
        faults += _reference_faults(folder, signals, lines_of, set(frame.order))
    if faults:
        raise ContentError(faults)
    return Codebook(
        frame.version,
        tuple(signals[name] for name in frame.order if name in signals),
        tuple(frame.dimensions),
        lists,
    )


def _read_frame(path: Path, faults: list[Fault]) -> tuple[Frame | None, Lines]:
    data, lines, problems = read_yaml(path, ours=True)
    faults += problems or _nothing(path, data)
    if data is None:
        return None, lines
    try:
        return Frame.model_validate(data), lines
    except ValidationError as error:
        faults += validation_faults(path, lines, error, model=Frame)
        return None, lines


def _nothing(path: Path, data: object) -> list[Fault]:
    return [Fault(path, 1, say("core-yaml-empty"))] if data is None else []


def _read_lists(path: Path, faults: list[Fault]) -> dict[str, list[str]]:
    data, lines, problems = read_yaml(path, ours=True)
    faults += problems
    lists: dict[str, list[str]] = {}
    if data is not None and not isinstance(data, dict):
        faults.append(Fault(path, 1, say("codebook-pairs")))
        return lists
    for name, words in (data or {}).items():
        if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
            faults.append(Fault(path, lines.line((str(name),)), f"{name}: {say('codebook-words')}"))
            continue
        for i, word in enumerate(words):
            try:
                parse(word)
            except ExpressionError as error:
                faults.append(Fault(path, lines.line((name, i)), f"{name}: {error}"))
        lists[name] = words
    return lists


def _read_signal(
    path: Path, lists: dict[str, dict[str, list[str]]], faults: list[Fault]
) -> tuple[Signal | None, Lines]:
    data, lines, problems = read_yaml(path, ours=True)
    faults += problems or _nothing(path, data)
    if data is None:
        return None, lines
    try:
        signal = Signal.model_validate(data)
    except ValidationError as error:
        faults += validation_faults(path, lines, error, model=Signal)
        return None, lines
    if signal.id != path.stem:
        told = say("codebook-other-id", id=signal.id, name=path.stem)
        faults.append(Fault(path, lines.line(("id",)), told))
    for language in LANGUAGES:
        for number, rule in enumerate(signal[language].patterns):
            for where, problem in expression_faults(rule, lists[language]):
                line = lines.line((language, "patterns", number, *where))
                faults.append(
                    Fault(path, line, f"{place_name((language, 'patterns', number, where[0]))}: {problem}")
                )
    return signal, lines


def _reference_faults(
    folder: Path, signals: dict[str, Signal], lines_of: dict[str, Lines], known: set[str]
) -> list[Fault]:
    faults = []
    for signal in signals.values():
        path = folder / "signals" / f"{signal.id}.yml"
        lines = lines_of[signal.id]
        for language in LANGUAGES:
            text = signal[language]
            parts = [("examples", i, "also", e.also) for i, e in enumerate(text.examples)]
            parts += [("near_misses", i, "hears", n.hears) for i, n in enumerate(text.near_misses)]
            for kind, i, key, named in parts:
                wrong = [
                    s
                    for s in named
                    if s not in known or s == signal.id or (s in signals and signals[s].voice != signal.voice)
                ]
                if wrong:
                    at = lines.line((language, kind, i, key))
                    told = say("codebook-no-other-signal", named=", ".join(wrong))
                    faults.append(Fault(path, at, f"{place_name((language, kind, i, key))}: {told}"))
    return faults


def json_schema() -> str:
    """Give the JSON Schema of a signal's file, for editors."""
    schema = Signal.model_json_schema()
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = "A signal of the advocacy_kit codebook"
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
