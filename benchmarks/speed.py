"""Detection and scanning against VADER, in one run: messages per CPU second, interleaved, medians.

usage: python benchmarks/speed.py FILE … [--messages 20000] [--rounds 5]
"""

import argparse
import gc
import statistics
import tempfile
import time
from pathlib import Path

import pandas as pd

from advocacy_kit import Detector, load_codebook, read_messages
from advocacy_kit.messages.opening import Options, open_file


def cpu(work) -> float:
    """CPU seconds of one call."""
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


def as_typed(path: Path) -> list[str]:
    """Give the texts of a file as people typed them, names and all: what is taken out costs, too."""
    opened = open_file(path, Options())
    layout = opened.layout
    place = layout.columns["text"].place
    batches = opened.table.batches([place], 20_000, skip=layout.skip, width=len(layout.names))
    return [text for batch in batches for text in batch.columns[0] if text and text.strip()]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--messages", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()

    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    from advocacy_kit.scanning import scan

    found = pd.Series([text for path in arguments.files for text in as_typed(path)])
    found = found.sample(frac=1, random_state=1)
    texts = pd.concat([found] * -(-arguments.messages // len(found))).head(arguments.messages).tolist()
    n = len(texts)
    words = sum(len(t.split()) for t in texts) / n

    vader, detector = SentimentIntensityAnalyzer(), Detector.load()
    by_patterns = Detector.load(profile="patterns")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "messages.csv"
        pd.DataFrame({"text": texts}).to_csv(source, index=False)
        messages = read_messages(source)
        print(
            f"{n} messages of {words:.0f} words on average; {messages['language'].value_counts().to_dict()}"
        )
        detector.detect(messages.head(100))  # compiles the patterns: once a process, told apart below
        candidates = {
            "VADER, one score a message": lambda: [vader.polarity_scores(t) for t in texts],
            "detection by patterns": lambda: by_patterns.detect(messages),
            "detection with the model": lambda: detector.detect(messages),
            "scan, CSV to Parquet": lambda: scan(source, Path(folder) / "out.parquet", overwrite=True),
            "scan, CSV to CSV": lambda: scan(source, Path(folder) / "out.csv", overwrite=True),
        }
        times = {name: [] for name in candidates}
        for _ in range(arguments.rounds):
            for name, work in candidates.items():
                times[name].append(cpu(work))
    base = statistics.median(times["VADER, one score a message"])
    for name, seconds in times.items():
        middle = statistics.median(seconds)
        pairs = [v / s for v, s in zip(times["VADER, one score a message"], seconds, strict=True)]
        print(
            f"{name:30} {n / middle:>10,.0f} messages/CPU-s   {base / middle:5.1f} × VADER ({min(pairs):.1f}–{max(pairs):.1f})"
        )
    start = time.process_time()
    fresh = Detector(load_codebook())
    for language in ("nl", "en"):
        for voice in ("customer", "organisation"):
            fresh.engine(language, voice)
    print(f"compiling all patterns: {time.process_time() - start:.2f} CPU-s, once a process")


if __name__ == "__main__":
    main()
