"""The detector: messages in, detections with evidence out, and probabilities."""

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pandas as pd

from advocacy_kit.codebook import Codebook, load_codebook
from advocacy_kit.codebook.model import INTENSITIES
from advocacy_kit.detection.compile import compile_expressions
from advocacy_kit.detection.engine import PatternEngine
from advocacy_kit.detection.joining import HEARD_COLUMNS, merged
from advocacy_kit.detection.model import Model, probabilities
from advocacy_kit.detection.programs import program_of
from advocacy_kit.detection.stored import Models, shipped
from advocacy_kit.detection.words import with_words
from advocacy_kit.errors import CallError
from advocacy_kit.locale import LANGUAGES
from advocacy_kit.organisation import Organisation

COLUMNS = ("message_id", "signal", "probability", "intensity", "evidence", "origin")
NEEDED = ("message_id", "text", "voice", "language")
PROFILES = ("default", "patterns")
VOICES = ("customer", "organisation")
#: In place of a strength: the model heard it, no pattern matches.
UNKNOWN = -1


class Heard(NamedTuple):
    """What is heard in some messages of one language and voice.

    Attributes
    ----------
    spans : ndarray of int64, shape (spans, 5)
        Message, signal (its place among those of the voice), strength (0 subtle, 1 clear, 2 strong, `UNKNOWN`), start and end in
        code points of the text; in that order.
    probabilities : ndarray of float64, shape (messages, signals), or None
        None where there is no model.
    thresholds : ndarray of float64, shape (signals,), or None
        From which probability the model hears a signal.
    """

    spans: np.ndarray
    probabilities: np.ndarray | None = None
    thresholds: np.ndarray | None = None


class Detector:
    """Hear the codebook's signals in messages.

    Made by :meth:`load`. What a language and voice needs is compiled, and its model read, when the first such message comes.

    Parameters
    ----------
    codebook : Codebook
        Whose signals to hear.
    models : Models, optional
        Trained on labelled messages; without them patterns alone are heard, and there are no probabilities.
    """

    def __init__(self, codebook: Codebook, models: Models | None = None) -> None:
        self.codebook = codebook
        self.models = models
        self._engines: dict[tuple[str, str], PatternEngine] = {}
        # Place in the codebook of the signals of a voice, in the order that a program counts them.
        numbers = {signal.id: i for i, signal in enumerate(codebook)}
        self._order = {
            voice: np.array([numbers[s.id] for s in codebook.of_voice(voice)], dtype=np.int64)
            for voice in VOICES
        }

    @classmethod
    def load(
        cls,
        path: str | Path | None = None,
        profile: str = "default",
        *,
        organisation: Organisation | None = None,
        models: str | Path | None = None,
    ) -> "Detector":
        """Load a detector.

        Parameters
        ----------
        path : path, optional
            Folder of a codebook; default: the one that comes with the kit. Another one is heard by its patterns alone, unless
            `models` were trained on it.
        profile : {"default", "patterns"}
            By patterns and a trained model, or by patterns alone.
        organisation : Organisation, optional
            Whose own words are heard as well, and whose phrases are not; see `advocacy_kit.organisation`.
        models : path, optional
            Folder of models of one's own, as `advocacy train` writes it; default: those that come with the kit.

        Raises
        ------
        CallError
            There is no such profile.
        ContentError
            The codebook has faults.
        InputError
            The models cannot be used.
        """
        if profile not in PROFILES:
            raise CallError("detection-unknown-profile", profile=profile, known=", ".join(PROFILES))
        if models is not None:
            trained = Models(models)
        else:
            trained = shipped() if profile == "default" and path is None else None
        if organisation is not None and organisation.file.signals:
            return cls(with_words(load_codebook(path), organisation), trained)
        if path is None and models is None:
            return _shipped(profile)
        return cls(load_codebook(path), trained)

    def engine(self, language: str, voice: str) -> PatternEngine:
        """The engine of one language and voice, compiled on first use."""
        key = (language, voice)
        if key not in self._engines:
            model = self._model(language, voice)
            program = program_of(self.codebook, language, voice)
            self._engines[key] = PatternEngine(program, None if model is None else model.program)
        return self._engines[key]

    def hear(self, texts: Sequence[str], languages: Sequence[str], voices: Sequence[str]) -> np.ndarray:
        """Hear many messages: the fast way, without frames.

        Returns
        -------
        ndarray of int64, shape (spans, 5)
            For each span of evidence: place of the message, place of the signal in the codebook, strength (0 subtle, 1 clear,
            2 strong, -1 where the model alone heard it), start and end in code points of the text. In the order of messages,
            signals and spans. Messages in another language than Dutch or English give nothing.
        """
        heard = [np.empty((0, HEARD_COLUMNS), dtype=np.int64)]
        for voice, numbers, group in self._groups(texts, languages, voices):
            rows = group.spans
            rows[:, 0] = numbers[rows[:, 0]]
            rows[:, 1] = self._order[voice][rows[:, 1]]
            heard.append(rows)
        rows = np.concatenate(heard)
        # Each language and voice is in order of itself; messages stand in the order they came.
        return rows if len(heard) <= 2 else rows[np.argsort(rows[:, 0], kind="stable")]

    def detect(self, messages: pd.DataFrame) -> pd.DataFrame:
        """Hear the signals in a table of messages.

        Parameters
        ----------
        messages : DataFrame
            Needs ``message_id``, ``text``, ``voice``, ``language``; as :func:`advocacy_kit.read_messages` gives them.

        Returns
        -------
        DataFrame
            One row a message and signal: ``message_id``, ``signal``, ``probability`` (calibrated; empty without a model),
            ``intensity`` (of the pattern; empty where the model alone heard it), ``evidence`` (list of ``[start, end)`` in code
            points of ``text``), ``origin``: ``pattern`` (it matches, and the model alone would not have heard it), ``model``
            (no pattern matches; the evidence are the expressions that added most, no match of the signal) or ``both``.

        Raises
        ------
        CallError
            A needed column is missing, or a voice is not one of the codebook's.
        """
        texts, languages, voices = _columns(messages)
        ids = np.array([signal.id for signal in self.codebook], dtype=object)
        parts = []
        for voice, numbers, (rows, chances, thresholds) in self._groups(texts, languages, voices):
            opens = np.ones(len(rows), dtype=bool)
            opens[1:] = (rows[1:, :2] != rows[:-1, :2]).any(axis=1)
            first = np.flatnonzero(opens)
            spans, ends = rows[:, 3:].tolist(), [*first[1:].tolist(), len(rows)][: len(first)]
            message, signal, strength = rows[first, 0], rows[first, 1], rows[first, 2]
            origins = np.where(strength == UNKNOWN, "model", "pattern").astype(object)
            probability = np.full(len(first), np.nan)
            if chances is not None:
                probability = chances[message, signal]
                origins[(strength != UNKNOWN) & (probability >= thresholds[signal])] = "both"
            parts.append(
                pd.DataFrame(
                    {
                        "place": numbers[message],
                        "signal": ids[self._order[voice][signal]],
                        "probability": probability,
                        "intensity": np.array([*INTENSITIES, None], dtype=object)[strength],
                        "evidence": [spans[a:b] for a, b in zip(first.tolist(), ends, strict=True)],
                        "origin": origins,
                    }
                )
            )
        parts = [part for part in parts if len(part)]
        if not parts:
            return _empty(messages)
        found = pd.concat(parts, ignore_index=True).sort_values("place", kind="stable", ignore_index=True)
        found.insert(0, "message_id", messages["message_id"].take(found.pop("place")).array)
        return found.astype(dict.fromkeys(("signal", "intensity", "origin"), "str"))

    def predict_proba(self, messages: pd.DataFrame) -> pd.DataFrame:
        """Give the probability of every signal in every message.

        Parameters
        ----------
        messages : DataFrame
            As for `detect`.

        Returns
        -------
        DataFrame
            A column a signal of the codebook, indexed by ``message_id``. Signals of the other voice, and messages in another
            language than Dutch or English, have 0.

        Raises
        ------
        CallError
            There is no model, or what `detect` raises.
        """
        if self.models is None:
            raise CallError("detection-no-model")
        texts, languages, voices = _columns(messages)
        chances = np.zeros((len(texts), len(self.codebook.signals)))
        for voice, numbers, heard in self._groups(texts, languages, voices):
            if heard.probabilities is not None:
                chances[np.ix_(numbers, self._order[voice])] = heard.probabilities
        return pd.DataFrame(
            chances,
            index=pd.Index(messages["message_id"], name="message_id"),
            columns=[signal.id for signal in self.codebook],
        )

    def _groups(
        self, texts: Sequence[str], languages: Sequence[str], voices: Sequence[str]
    ) -> Iterator[tuple[str, np.ndarray, Heard]]:
        """Hear messages by language and voice: the voice, the places of its messages, what was heard in them."""
        places: dict[tuple[str, str], list[int]] = {}
        for i, key in enumerate(zip(languages, voices, strict=True)):
            places.setdefault(key, []).append(i)
        for (language, voice), numbers in places.items():
            if language in LANGUAGES:
                yield voice, np.array(numbers), self._heard([texts[i] for i in numbers], language, voice)

    def _heard(self, texts: list[str], language: str, voice: str) -> Heard:
        """Hear messages of one language and voice."""
        rows, found = self.engine(language, voice).hear_both(texts)
        model = self._model(language, voice)
        if model is None:
            return Heard(rows)
        found = self._without_never(texts, model.undenied(found), model, language)
        matched = np.zeros((len(texts), len(self._order[voice])), dtype=bool)
        matched[rows[:, 0], rows[:, 1]] = True
        chances = probabilities(model.scores(found, matched))
        alone = (chances >= model.thresholds) & ~matched
        if alone.any():
            rows = np.concatenate([rows, _attributed(found, model, alone)])
            rows = rows[np.lexsort((rows[:, 3], rows[:, 1], rows[:, 0]))]
        return Heard(rows, chances, model.thresholds)

    def _model(self, language: str, voice: str) -> Model | None:
        return self.models.model(language, voice) if self.models else None

    def _without_never(self, texts: list[str], found: np.ndarray, model: Model, language: str) -> np.ndarray:
        """Leave out what overlaps a phrase that an organisation says is not the signal."""
        phrases = [
            (s, p) for s, signal in enumerate(model.signals) for p in self.codebook.never.get(signal, ())
        ]
        if not phrases:
            return found
        program = compile_expressions([p for _, p in phrases], self.codebook.lists[language], language)
        taken: dict[tuple[int, int], list[tuple[int, int]]] = {}
        for message, phrase, _, start, end in PatternEngine(program).hear(texts).tolist():
            taken.setdefault((message, phrases[phrase][0]), []).append((start, end))
        kept = [
            not any(
                start < b and a < end for a, b in taken.get((message, int(model.signal_of[expression])), ())
            )
            for message, expression, _, start, end in found.tolist()
        ]
        return found[np.array(kept, dtype=bool)]


def _attributed(found: np.ndarray, model: Model, alone: np.ndarray) -> np.ndarray:
    """Give the spans of expressions that speak for what the model alone heard, joined where they overlap."""
    message, signal = found[:, 0], model.signal_of[found[:, 1]]
    speaks = alone[message, signal] & (model.weights[found[:, 1]] > 0)
    rows = found[speaks].copy()
    rows[:, 1], rows[:, 2] = signal[speaks], UNKNOWN
    return merged(rows[np.lexsort((rows[:, 3], rows[:, 1], rows[:, 0]))])


def _columns(messages: pd.DataFrame) -> tuple[list[str], list[str], list[str]]:
    """Give texts, languages and voices of a table that has them."""
    missing = [name for name in NEEDED if name not in messages.columns]
    if missing:
        raise CallError(
            "detection-missing-columns",
            missing=", ".join(missing),
            seen=", ".join(map(str, messages.columns)),
        )
    strange = sorted(set(messages["voice"].dropna().unique()) - set(VOICES))
    if strange or messages["voice"].isna().any():
        raise CallError("detection-unknown-voice", voices=", ".join(strange) or "–")
    texts = ["" if pd.isna(text) else text for text in messages["text"].tolist()]
    return texts, messages["language"].tolist(), messages["voice"].tolist()


def _empty(messages: pd.DataFrame) -> pd.DataFrame:
    """Give a table of detections without any."""
    kinds = {"signal": "str", "probability": float, "intensity": "str", "evidence": object, "origin": "str"}
    found = pd.DataFrame({name: pd.Series(dtype=kind) for name, kind in kinds.items()})
    found.insert(0, "message_id", messages["message_id"].head(0).array)
    return found


@cache
def _shipped(profile: str) -> Detector:
    """The kit's own detector, made once: compiling all patterns takes seconds."""
    return Detector(load_codebook(), shipped() if profile == "default" else None)
