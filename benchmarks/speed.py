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


def cpu(work) -> float:
    """CPU seconds of one call."""
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--messages", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()

    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    from advocacy_kit.scanning import scan

    frames = [read_messages(path) for path in arguments.files]
    messages = pd.concat(frames, ignore_index=True).sample(frac=1, random_state=1).reset_index(drop=True)
    repeats = -(-arguments.messages // len(messages))
    messages = pd.concat([messages] * repeats, ignore_index=True).head(arguments.messages)
    messages["message_id"] = [f"m{i}" for i in range(len(messages))]
    texts = messages["text"].tolist()
    n = len(messages)
    words = sum(len(t.split()) for t in texts) / n
    print(f"{n} messages of {words:.0f} words on average; {messages['language'].value_counts().to_dict()}")

    vader, detector = SentimentIntensityAnalyzer(), Detector.load()
    detector.detect(messages.head(100))  # compiles the patterns: once a process, told apart below
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "messages.csv"
        messages[["text", "voice"]].to_csv(source, index=False)
        candidates = {
            "VADER, one score a message": lambda: [vader.polarity_scores(t) for t in texts],
            "detection with spans": lambda: detector.detect(messages),
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
