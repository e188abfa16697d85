"""Scan a file of messages for signals, chunk by chunk."""

import gc
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from advocacy_kit.detection import Detector
from advocacy_kit.errors import CallError, writing
from advocacy_kit.messages import open_messages
from advocacy_kit.messages.rejected import is_list
from advocacy_kit.messages.summary import Summary
from advocacy_kit.organisation import Applied, organisation_for
from advocacy_kit.scanning.writers import FORMATS, Place, open_writer

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Scan:
    """What came of a scan.

    Attributes
    ----------
    path : Path
        The file of detections.
    messages : int
        Messages listened to.
    with_signal : int
        Of those, with at least one signal.
    heard : Counter
        Messages by signal.
    summary : Summary
        What was read, and what was left out and why.
    rejected : Path or None
        Where the rejected rows were written, if there were any.
    own_words : Applied or None
        What of the organisation's own words was used.
    """

    path: Path
    messages: int
    with_signal: int
    heard: Counter
    summary: Summary
    rejected: Path | None = field(default=None)
    own_words: Applied | None = field(default=None)


def scan(
    source: str | Path,
    target: str | Path,
    *,
    overwrite: bool = False,
    probabilities: bool = False,
    detector: Detector | None = None,
    config: str | Path | None = None,
    language: str | None = None,
    progress: Callable[[int, float | None], None] | None = None,
    **reading: object,
) -> Scan:
    """Write the detections in a file of messages to another file.

    Parameters
    ----------
    source : path
        Messages; anything that ``open_messages`` reads.
    target : path
        ``.parquet`` or ``.jsonl``: detections as they are; ``.csv`` or ``.xlsx``: one row a span, with its quote and where the message stands. Written under
        another name first: a file of this name is complete. Rejected rows go to ``<name>.rejected.csv``.
    overwrite : bool
        Replace a target that exists.
    probabilities : bool
        Hear by the model as well, which takes longer: detections bear a probability, and there are those of the model alone.
    detector : Detector, optional
        Default: the kit's, with the organisation's own words; `probabilities` decides by which profile.
    config : path, optional
        File of those words; default: ``advocacy.yml`` beside the messages or in the workspace.
    language : {"nl", "en"}, optional
        Of the reasons in the rejected rows.
    progress : callable, optional
        Called with rows read and the share of the file.
    **reading
        As :func:`advocacy_kit.messages.open_messages`.

    Raises
    ------
    CallError
        The target's kind is not known, it exists, it cannot be written, or it is the source.
    InputError
        The source cannot be used.
    ContentError
        ``advocacy.yml`` has faults.
    """
    source, target = Path(source), Path(target)
    if target.suffix.lower() not in FORMATS:
        raise CallError("scan-unknown-format", target=target.name, known=", ".join(FORMATS))
    if target.exists() and source.exists() and target.samefile(source):
        raise CallError("scan-onto-itself", target=target.name)
    rejected = target.with_name(target.stem + ".rejected.csv")
    for path in (target, rejected):
        if path.exists() and not overwrite and not (path == rejected and is_list(path)):
            raise CallError("scan-exists", target=path.name)
    own = organisation_for(source, config, reading)
    opened = open_messages(source, progress=progress, **own.reading)
    profile = "default" if probabilities else "patterns"
    detector = detector or Detector.load(profile=profile, organisation=own.organisation)
    partial = target.with_name(target.name + ".partial")
    with writing(target):
        # Before any message is listened to: who cannot write here need not wait for that.
        target.parent.mkdir(parents=True, exist_ok=True)
        partial.touch()
    messages, with_signal, heard = 0, 0, Counter()
    try:
        with (
            writing(target),
            open_writer(partial, target.suffix.lower(), _place(opened.summary, probabilities)) as writer,
        ):
            for chunk in _collected_apart(opened.chunks()):
                detections = detector.detect(chunk)
                writer.write(chunk, detections)
                messages += len(chunk)
                with_signal += detections["message_id"].nunique()
                heard.update(detections["signal"].tolist())
                del chunk, detections
        opened.require_messages()
        with writing(target):
            partial.replace(target)
    except BaseException:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        raise
    if overwrite and is_list(rejected):
        # Of the scan whose file is replaced.
        with writing(rejected):
            rejected.unlink()
    lost = opened.summary.rejected.total()
    written = opened.write_rejected(rejected, language) if lost else None
    return Scan(target, messages, with_signal, heard, opened.summary, written, own)


def _place(summary: Summary, scored: bool) -> Place:
    return Place("sent_at" in summary.columns, "channel" in summary.columns, scored, summary.timezone)


def _collected_apart(chunks: Iterator["pd.DataFrame"]) -> Iterator["pd.DataFrame"]:
    """Give chunks, and let Python look for rubbish between them only.

    A chunk is tens of thousands of small lists. While they are made, the collector would go through everything else in memory
    again and again, and find nothing: a tenth of the time of a scan.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        for chunk in chunks:
            yield chunk
            del chunk
            gc.collect(1)
    finally:
        if was_on:
            gc.enable()
