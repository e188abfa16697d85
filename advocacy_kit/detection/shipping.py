"""The models that come with the kit: trained on its corpora, but for the part that nobody tunes on."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd

from advocacy_kit import __version__
from advocacy_kit.codebook import Codebook, load_codebook
from advocacy_kit.codebook.load import HERE as CODEBOOK
from advocacy_kit.corpora import gold, load_annotations, load_messages
from advocacy_kit.detection import lexicon, training
from advocacy_kit.detection.stored import write_models
from advocacy_kit.errors import writing
from advocacy_kit.locale import LANGUAGES
from advocacy_kit.paths import content

#: Parts of the corpora to train on; the rest is for judging.
SPLITS = ("train", "dev")
VOICES = ("customer", "organisation")


def train_models(folder: str | Path, progress: Callable[[str, str, float], None] | None = None) -> dict:
    """Train the models on the kit's corpora and write them to a folder.

    Parameters
    ----------
    folder : path
        As `stored.write_models` writes it.
    progress : callable, optional
        Called with a language, a voice and the share that is done, before each.

    Returns
    -------
    dict
        Of each language and voice, by signal: how many messages carry it, and F1 out of folds, by patterns alone and with the model.

    Raises
    ------
    CallError
        The folder cannot be written.
    """
    with writing(Path(folder)):
        # Who cannot write there need not wait for the training.
        Path(folder).mkdir(parents=True, exist_ok=True)
    codebook = load_codebook()
    models, figures, sizes = {}, {}, {}
    pairs = [(language, voice) for language in LANGUAGES for voice in VOICES]
    for number, (language, voice) in enumerate(pairs):
        if progress:
            progress(language, voice, number / len(pairs))
        messages, labels = labelled(codebook, language, voice, SPLITS)
        unread = (messages["split"] != "train").to_numpy()
        trained = training.train(messages, labels, codebook, language, voice, unread)
        models[language, voice] = trained.model
        name = f"{language}-{voice}"
        sizes[name] = len(messages)
        both = trained.matched | (trained.probabilities >= trained.model.thresholds)
        figures[name] = {
            signal: {
                "messages": int(labels[:, s].sum()),
                "threshold": round(float(trained.model.thresholds[s]), 3),
                "f1_by_patterns": round(_f1(labels[:, s], trained.matched[:, s]), 3),
                "f1": round(_f1(labels[:, s], both[:, s]), 3),
            }
            for s, signal in enumerate(trained.model.signals)
        }
    about = {
        "kit": __version__,
        "codebook": codebook.version,
        "trained_on": {"splits": list(SPLITS), "messages": sizes},
        "signals": figures,
        "sources": sources(),
    }
    write_models(folder, models, about)
    return figures


def _f1(labels: np.ndarray, heard: np.ndarray) -> float:
    return float(2 * (labels & heard).sum() / max(1, labels.sum() + heard.sum()))


def labelled(
    codebook: Codebook, language: str, voice: str, splits: tuple[str, ...]
) -> tuple[pd.DataFrame, np.ndarray]:
    """Give messages of the kit's corpus and their labels.

    Returns
    -------
    messages : DataFrame
        As `load_messages` gives them.
    labels : ndarray of bool, shape (messages, signals of the voice)
        What most readers heard.
    """
    messages = load_messages(language)
    messages = messages[(messages["voice"] == voice) & messages["split"].isin(splits)].reset_index(drop=True)
    heard = gold(load_annotations(language))
    carries = set(zip(heard["message_id"], heard["signal"], strict=True))
    signals = [signal.id for signal in codebook.of_voice(voice)]
    labels = [[(message, signal) in carries for signal in signals] for message in messages["message_id"]]
    return messages, np.array(labels, dtype=bool)


def sources() -> str:
    """Give a digest of all that the models come from: lexicon, patterns, labelled messages, and how they are trained."""
    digest = hashlib.sha256()
    files = [
        *lexicon.HERE.rglob("*.tsv"),
        *CODEBOOK.rglob("*.yml"),
        *(
            content("datasets", f"messages-{language}", name)
            for language in LANGUAGES
            for name in ("messages.csv", "annotations.csv")
        ),
        Path(training.__file__),
    ]
    for path in sorted(files, key=lambda path: path.parts[-3:]):
        digest.update(path.name.encode() + b"\0" + path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return digest.hexdigest()
