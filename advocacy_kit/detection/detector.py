"""The detector: messages in, detections with evidence out."""

from collections.abc import Sequence
from functools import cache

import numpy as np
import pandas as pd

from advocacy_kit.codebook import Codebook, load_codebook
from advocacy_kit.codebook.model import INTENSITIES
from advocacy_kit.detection.compile import compile_program
from advocacy_kit.detection.engine import Heard, PatternEngine
from advocacy_kit.errors import CallError

COLUMNS = ("message_id", "signal", "probability", "intensity", "evidence", "origin")
NEEDED = ("message_id", "text", "voice", "language")
PROFILES = ("default", "patterns")


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

    @classmethod
    def load(cls, path: str | None = None, profile: str = "default") -> "Detector":
        """Load a detector.

        Parameters
        ----------
        path : path, optional
            Folder of a codebook; default: the one that comes with the kit.
        profile : {"default", "patterns"}
            Both hear by patterns alone, until a model is trained on labels.

        Raises
        ------
        CallError
            There is no such profile.
        ContentError
            The codebook has faults.
        """
        if profile not in PROFILES:
            raise CallError("detection-unknown-profile", profile=profile, known=", ".join(PROFILES))
        return _shipped() if path is None else cls(load_codebook(path))

    def engine(self, language: str, voice: str) -> PatternEngine:
        """The engine of one language and voice, compiled on first use."""
        key = (language, voice)
        if key not in self._engines:
            self._engines[key] = PatternEngine(compile_program(self.codebook, language, voice))
        return self._engines[key]

    def hear(
        self, texts: Sequence[str], languages: Sequence[str], voices: Sequence[str]
    ) -> list[tuple[int, str, Heard]]:
        """Hear many messages: the fast way, without frames.

        Returns
        -------
        list of (int, str, Heard)
            Position of the message, id of the signal, and what was heard. Messages in another language than Dutch or
            English give nothing.
        """
        found: list[tuple[int, str, Heard]] = []
        engines: dict[tuple[str, str], tuple] = {}
        for i, (text, language, voice) in enumerate(zip(texts, languages, voices, strict=True)):
            ready = engines.get((language, voice))
            if ready is None:
                if language not in ("nl", "en"):
                    continue
                engine = self.engine(language, voice)
                ready = engines[language, voice] = (engine.hear, engine.program.signals)
            hear, names = ready
            for heard in hear(text):
                found.append((i, names[heard[0]], heard))
        return found

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
        strange = sorted(set(messages["voice"].dropna().unique()) - {"customer", "organisation"})
        if strange or messages["voice"].isna().any():
            raise CallError("detection-unknown-voice", voices=", ".join(strange) or "–")
        texts = ["" if pd.isna(text) else text for text in messages["text"].tolist()]
        found = self.hear(texts, messages["language"].tolist(), messages["voice"].tolist())
        ids = messages["message_id"].tolist()
        return pd.DataFrame(
            {
                "message_id": pd.Series([ids[i] for i, _, _ in found], dtype=messages["message_id"].dtype),
                "signal": pd.Series([name for _, name, _ in found], dtype="str"),
                "probability": np.full(len(found), np.nan),
                "intensity": pd.Series([INTENSITIES[heard[1]] for _, _, heard in found], dtype="str"),
                "evidence": pd.Series([heard[2] for _, _, heard in found], dtype="object"),
                "origin": pd.Series(["pattern"] * len(found), dtype="str"),
            },
            columns=list(COLUMNS),
        )


@cache
def _shipped() -> Detector:
    """The kit's own detector, made once: compiling all patterns takes seconds."""
    return Detector(load_codebook())
