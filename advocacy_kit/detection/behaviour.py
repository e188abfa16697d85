"""Hold the patterns against the codebook's own examples and near misses."""

from collections.abc import Iterable
from dataclasses import dataclass

from advocacy_kit.codebook import Codebook
from advocacy_kit.detection.detector import Detector
from advocacy_kit.locale import LANGUAGES


@dataclass(frozen=True, slots=True)
class Check:
    """What the patterns make of one example or near miss of a signal.

    Attributes
    ----------
    kind : str
        ``"example"`` or ``"near miss"``.
    heard : tuple of str
        Words in which the signal was heard; none where it was not.
    right : bool
        An example is heard in words that touch its evidence; a near miss is not heard.
    """

    signal: str
    language: str
    kind: str
    id: str
    text: str
    heard: tuple[str, ...]
    right: bool


def check_codebook(codebook: Codebook, signals: Iterable[str] | None = None) -> list[Check]:
    """Run every example and near miss through the patterns."""
    detector = Detector(codebook)
    wanted = set(signals) if signals else None
    checks = []
    for signal in codebook:
        if wanted is not None and signal.id not in wanted:
            continue
        for language in LANGUAGES:
            engine = detector.engine(language, signal.voice)
            number = codebook.of_voice(signal.voice).index(signal)
            text = signal[language]
            parts = [("example", e) for e in text.examples] + [("near miss", n) for n in text.near_misses]
            heard = engine.hear([p.text for _, p in parts])
            own = heard[heard[:, 1] == number]
            for place, (kind, part) in enumerate(parts):
                spans = own[own[:, 0] == place, 3:].tolist()
                touches = kind == "example" and any(a < d and c < b for a, b in spans for c, d in part.spans)
                right = touches if kind == "example" else not spans
                checks.append(
                    Check(
                        signal.id,
                        language,
                        kind,
                        part.id,
                        part.text,
                        tuple(part.text[a:b] for a, b in spans),
                        right,
                    )
                )
    return checks
