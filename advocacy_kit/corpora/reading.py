"""Corpora from their folder: ``messages.csv`` and ``annotations.csv``, validated whole."""

from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from advocacy_kit.codebook import load_codebook
from advocacy_kit.corpora.schema import (
    ANNOTATION_COLUMNS,
    MESSAGE_COLUMNS,
    SPLITS,
    annotation_faults,
    message_faults,
)
from advocacy_kit.errors import CallError, ContentError, Fault, Refusal
from advocacy_kit.locale import LANGUAGES, say
from advocacy_kit.paths import content


@dataclass(frozen=True, slots=True)
class Corpus:
    """Messages and how each reader labelled them.

    Parameters
    ----------
    messages : DataFrame
        As `load_messages` gives them.
    annotations : DataFrame
        As `load_annotations` gives them.
    """

    messages: pd.DataFrame
    annotations: pd.DataFrame


def load_messages(language: str, split: str | None = None) -> pd.DataFrame:
    """Load the messages of the kit's corpus in one language.

    Parameters
    ----------
    language : {"nl", "en"}
        Which corpus.
    split : {"train", "dev", "test"}, optional
        Only these; default: all.

    Returns
    -------
    DataFrame
        ``message_id, text, voice, audience, channel, sector, variety, register, scenario_id, split, twin_of,
        language``; nothing is left out as NaN, what does not apply is an empty text.

    Raises
    ------
    CallError
        There is no such language or split.
    ContentError
        The files do not hold to the schema: every fault at once.
    """
    if split is not None and split not in SPLITS:
        raise CallError("corpora-no-split", split=split, known=", ".join(SPLITS))
    messages = read_corpus(_folder(language), language).messages
    return messages if split is None else messages[messages["split"] == split].reset_index(drop=True)


def load_annotations(language: str) -> pd.DataFrame:
    """Load how the readers labelled the kit's corpus in one language, each for himself, before any comparison.

    Parameters
    ----------
    language : {"nl", "en"}
        Which corpus.

    Returns
    -------
    DataFrame
        ``message_id, annotator, signal, intensity, start, end``: one row a passage heard, ``text[start:end]`` its
        words; one row with an empty signal where a reader heard nothing in a message.

    Raises
    ------
    CallError, ContentError
        As `load_messages`.
    """
    return read_corpus(_folder(language), language).annotations


def read_corpus(folder: str | Path, language: str) -> Corpus:
    """Read a corpus from a folder with ``messages.csv`` and ``annotations.csv``.

    Parameters
    ----------
    folder : path
        Where the two stand.
    language : {"nl", "en"}
        In which language the messages are.

    Raises
    ------
    ContentError
        With every fault of both files: which row, what was found, what is allowed.
    """
    folder = Path(folder)
    messages = _table(folder / "messages.csv", MESSAGE_COLUMNS)
    annotations = _table(folder / "annotations.csv", ANNOTATION_COLUMNS)
    faults = message_faults(messages, folder / "messages.csv")
    for column in ("start", "end"):
        annotations[column] = pd.to_numeric(annotations[column], errors="coerce").astype("Int64")
    faults += annotation_faults(annotations, messages, load_codebook(), folder / "annotations.csv")
    if faults:
        raise ContentError(faults)
    return Corpus(messages.assign(language=language), annotations)


def _folder(language: str) -> Path:
    if language not in LANGUAGES:
        raise CallError("corpora-no-language", language=language, known=", ".join(LANGUAGES))
    return content("datasets", f"messages-{language}")


def _table(path: Path, columns: list[str]) -> pd.DataFrame:
    """Read a table of text, its columns checked."""
    try:
        table = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8")
    except (OSError, UnicodeDecodeError, pd.errors.ParserError, pd.errors.EmptyDataError) as error:
        reason = Refusal(error) if isinstance(error, OSError) else say("corpora-no-table")
        raise ContentError([Fault(path, 0, str(reason))]) from None
    missing = [column for column in columns if column not in table]
    if missing:
        told = say("corpora-columns", missing=", ".join(missing), known=", ".join(columns))
        raise ContentError([Fault(path, 0, told)])
    return table[columns]
