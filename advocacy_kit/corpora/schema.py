"""What the two tables of a corpus hold, and every fault in them at once."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pandas as pd

from advocacy_kit.codebook import Codebook
from advocacy_kit.codebook.model import INTENSITIES
from advocacy_kit.errors import Fault
from advocacy_kit.locale import say

MESSAGE_COLUMNS = [
    "message_id",
    "text",
    "voice",
    "audience",
    "channel",
    "sector",
    "variety",
    "register",
    "scenario_id",
    "split",
    "twin_of",
]
ANNOTATION_COLUMNS = ["message_id", "annotator", "signal", "intensity", "start", "end"]
#: Of 100 scenarios: to train on, to choose by, to be judged by.
SPLITS = {"train": 60, "dev": 15, "test": 25}
_CHOICES = {
    "voice": ("customer", "organisation"),
    "audience": ("customer", "internal"),
    "split": tuple(SPLITS),
}
#: Rows are told as a spreadsheet numbers them: the header is row 1. Texts may hold line breaks, so lines would mislead.
_FIRST = 2

Tell = Callable[[int, str], None]


def message_faults(messages: pd.DataFrame, path: Path) -> list[Fault]:
    """Give what is wrong with a table of messages.

    Parameters
    ----------
    messages : DataFrame
        Columns as `MESSAGE_COLUMNS`, all text.
    path : Path
        Where it came from, to be told.
    """
    faults: list[Fault] = []

    def tell(row: int, key: str, **values: object) -> None:
        faults.append(Fault(path, 0, say("corpora-row", row=row + _FIRST, fault=say(key, **values))))

    for column in ("message_id", "text", "scenario_id"):
        for row in _rows(messages[column].str.strip() == ""):
            tell(row, "corpora-empty", column=column)
    for column in ("message_id", "text"):
        for row in _rows(messages[column].duplicated() & (messages[column] != "")):
            tell(row, "corpora-twice", column=column, found=messages[column].iloc[row])
    for column, known in _CHOICES.items():
        # A customer speaks to us: only of the organisation's words it must be told to whom.
        allowed = (*known, "") if column == "audience" else known
        for row in _rows(~messages[column].isin(allowed)):
            tell(
                row, "corpora-choice", column=column, found=messages[column].iloc[row], known=", ".join(known)
            )
    for row in _rows((messages["voice"] == "organisation") & (messages["audience"] == "")):
        tell(row, "corpora-choice", column="audience", found="", known=", ".join(_CHOICES["audience"]))
    by_scenario = messages.groupby("scenario_id")["split"]
    for row in _rows(by_scenario.transform("nunique") > 1):
        tell(row, "corpora-scenario-split", scenario=messages["scenario_id"].iloc[row])
    _twins(messages, tell)
    return faults


def _twins(messages: pd.DataFrame, tell: Callable[..., None]) -> None:
    """Tell of twins whose other half is missing or of another scenario."""
    scenario_of = dict(zip(messages["message_id"], messages["scenario_id"], strict=True))
    for row in _rows(messages["twin_of"] != ""):
        other = messages["twin_of"].iloc[row]
        if other not in scenario_of:
            tell(row, "corpora-no-twin", other=other)
        elif scenario_of[other] != messages["scenario_id"].iloc[row]:
            tell(row, "corpora-twin-scenario", other=other)


def annotation_faults(
    annotations: pd.DataFrame, messages: pd.DataFrame, codebook: Codebook, path: Path
) -> list[Fault]:
    """Give what is wrong with a table of annotations.

    Parameters
    ----------
    annotations : DataFrame
        Columns as `ANNOTATION_COLUMNS`; `start` and `end` as numbers, empty where nothing was heard.
    messages : DataFrame
        The messages that were annotated.
    codebook : Codebook
        The signals there are.
    path : Path
        Where the annotations came from, to be told.
    """
    faults: list[Fault] = []

    def tell(row: int, key: str, **values: object) -> None:
        faults.append(Fault(path, 0, say("corpora-row", row=row + _FIRST, fault=say(key, **values))))

    voice_of = {signal.id: signal.voice for signal in codebook.signals}
    known = messages.set_index("message_id")
    text_of, speaker_of = known["text"].to_dict(), known["voice"].to_dict()
    for row, a in enumerate(annotations.itertuples(index=False)):
        if a.message_id not in text_of:
            tell(row, "corpora-no-message", id=a.message_id)
            continue
        if not a.annotator:
            tell(row, "corpora-empty", column="annotator")
        if not a.signal:
            if a.intensity or not (pd.isna(a.start) and pd.isna(a.end)):
                tell(row, "corpora-nothing-with")
            continue
        if a.signal not in voice_of:
            voice = speaker_of[a.message_id]
            tell(
                row,
                "corpora-no-signal",
                signal=a.signal,
                known=", ".join(s for s, v in voice_of.items() if v == voice),
            )
        elif voice_of[a.signal] != speaker_of[a.message_id]:
            tell(row, "corpora-other-voice", signal=a.signal, voice=speaker_of[a.message_id])
        if a.intensity not in INTENSITIES:
            tell(row, "corpora-choice", column="intensity", found=a.intensity, known=", ".join(INTENSITIES))
        length = len(text_of[a.message_id])
        if pd.isna(a.start) or pd.isna(a.end) or not 0 <= a.start < a.end <= length:
            tell(row, "corpora-span", start=_shown(a.start), end=_shown(a.end), length=length)
    faults += _coverage(annotations, messages, path)
    return faults


def _coverage(annotations: pd.DataFrame, messages: pd.DataFrame, path: Path) -> Iterator[Fault]:
    """Tell where "nothing" stands beside a signal, and of messages that nobody annotated."""
    empty = annotations["signal"] == ""
    kinds = empty.groupby([annotations["message_id"], annotations["annotator"]]).agg(["any", "all"])
    for (message, annotator), row in kinds[kinds["any"] & ~kinds["all"]].iterrows():
        del row
        yield Fault(path, 0, say("corpora-nothing-beside", id=message, annotator=annotator))
    missing = ~messages["message_id"].isin(annotations["message_id"])
    if missing.any():
        first = ", ".join(messages["message_id"][missing].head(5))
        yield Fault(path, 0, say("corpora-unread", count=int(missing.sum()), first=first))


def _rows(where: pd.Series) -> list[int]:
    return [i for i, hit in enumerate(where) if hit]


def _shown(number: float) -> str:
    return "" if pd.isna(number) else f"{number:g}"
