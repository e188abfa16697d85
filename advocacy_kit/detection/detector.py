"""The detector: messages in, detections with evidence out."""

from collections.abc import Sequence
from functools import cache

import numpy as np
import pandas as pd

from advocacy_kit.codebook import Codebook, load_codebook
from advocacy_kit.codebook.model import INTENSITIES
from advocacy_kit.detection.engine import PatternEngine
from advocacy_kit.detection.programs import program_of
from advocacy_kit.detection.words import with_words
from advocacy_kit.errors import CallError
from advocacy_kit.locale import LANGUAGES
from advocacy_kit.organisation import Organisation

COLUMNS = ("message_id", "signal", "probability", "intensity", "evidence", "origin")
NEEDED = ("message_id", "text", "voice", "language")
PROFILES = ("default", "patterns")
VOICES = ("customer", "organisation")


class Detector:
    """Hear the codebook's signals in messages.

    Made by :meth:`load`. The patterns of a language and voice are compiled when the first such message comes.

    Parameters
    ----------
    codebook : Codebook
        Whose signals to hear.
    """

    def __init__(self, codebook: Codebook) -> None:
        self.codebook = codebook
        self._engines: dict[tuple[str, str], PatternEngine] = {}
        # Place in the codebook of the signals of a voice, in the order that a program counts them.
        numbers = {signal.id: i for i, signal in enumerate(codebook)}
        self._order = {
            voice: np.array([numbers[s.id] for s in codebook.of_voice(voice)], dtype=np.int64)
            for voice in VOICES
        }

    @classmethod
    def load(
        cls, path: str | None = None, profile: str = "default", *, organisation: Organisation | None = None
    ) -> "Detector":
        """Load a detector.

        Parameters
        ----------
        path : path, optional
            Folder of a codebook; default: the one that comes with the kit.
        profile : {"default", "patterns"}
            Both hear by patterns alone, until a model is trained on labels.
        organisation : Organisation, optional
            Whose own words are heard as well, and whose phrases are not; see `advocacy_kit.organisation`.

        Raises
        ------
        CallError
            There is no such profile.
        ContentError
            The codebook has faults.
        """
        if profile not in PROFILES:
            raise CallError("detection-unknown-profile", profile=profile, known=", ".join(PROFILES))
        if organisation is None or not organisation.file.signals:
            return _shipped() if path is None else cls(load_codebook(path))
        return cls(with_words(load_codebook(path), organisation))

    def engine(self, language: str, voice: str) -> PatternEngine:
        """The engine of one language and voice, compiled on first use."""
        key = (language, voice)
        if key not in self._engines:
            self._engines[key] = PatternEngine(program_of(self.codebook, language, voice))
        return self._engines[key]

    def hear(self, texts: Sequence[str], languages: Sequence[str], voices: Sequence[str]) -> np.ndarray:
        """Hear many messages: the fast way, without frames.

        Returns
        -------
        ndarray of int64, shape (spans, 5)
            For each span of evidence: place of the message, place of the signal in the codebook, strength (0 subtle, 1 clear,
            2 strong), start and end in code points of the text. In the order of messages, signals and spans. Messages in another
            language than Dutch or English give nothing.
        """
        places: dict[tuple[str, str], list[int]] = {}
        for i, key in enumerate(zip(languages, voices, strict=True)):
            places.setdefault(key, []).append(i)
        heard = [np.empty((0, 5), dtype=np.int64)]
        for (language, voice), numbers in places.items():
            if language not in LANGUAGES:
                continue
            engine = self.engine(language, voice)
            rows = engine.hear([texts[i] for i in numbers])
            rows[:, 0] = np.array(numbers)[rows[:, 0]]
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
            One row a message and signal: ``message_id``, ``signal``, ``probability`` (empty: nothing calibrates a pattern),
            ``intensity``, ``evidence`` (list of ``[start, end)`` in code points of ``text``), ``origin`` (``pattern``).

        Raises
        ------
        CallError
            A needed column is missing, or a voice is not one of the codebook's.
        """
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
        rows = self.hear(texts, messages["language"].tolist(), messages["voice"].tolist())
        opens = np.ones(len(rows), dtype=bool)
        opens[1:] = (rows[1:, :2] != rows[:-1, :2]).any(axis=1)
        first = np.flatnonzero(opens)
        spans, ends = rows[:, 3:].tolist(), [*first.tolist()[1:], len(rows)]
        ids = [signal.id for signal in self.codebook]
        return pd.DataFrame(
            {
                "message_id": messages["message_id"].take(rows[first, 0]).array,
                "signal": pd.Series(np.array(ids, dtype=object)[rows[first, 1]], dtype="str"),
                "probability": np.full(len(first), np.nan),
                "intensity": pd.Series(np.array(INTENSITIES, dtype=object)[rows[first, 2]], dtype="str"),
                "evidence": pd.Series(
                    [spans[a:b] for a, b in zip(first.tolist(), ends, strict=False)], dtype="object"
                ),
                "origin": pd.Series("pattern", index=range(len(first)), dtype="str"),
            },
            columns=list(COLUMNS),
        )


@cache
def _shipped() -> Detector:
    """The kit's own detector, made once: compiling all patterns takes seconds."""
    return Detector(load_codebook())
