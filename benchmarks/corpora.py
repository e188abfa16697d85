"""What the labelled corpora hold, and how well their readers agreed: the tables of their cards.

usage: python benchmarks/corpora.py [nl] [en]

Prints Markdown: messages by voice and part, signals by intensity, customers' channels by register of intensity, sectors, and agreement per
signal (Krippendorff's alpha with a 95 % interval by 1,000 draws, pairwise F1). The draws begin at the same place each time.
"""

import argparse

import numpy as np
import pandas as pd

from advocacy_kit.codebook import load_codebook
from advocacy_kit.codebook.model import INTENSITIES
from advocacy_kit.corpora import agreement, gold, load_annotations, load_messages
from advocacy_kit.corpora.schema import SPLITS


def table(frame: pd.DataFrame, first: str) -> str:
    """Write a frame as a Markdown table, its index first."""
    head = [first, *map(str, frame.columns)]
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    lines += [f"| {' | '.join(map(str, (name, *row)))} |" for name, *row in frame.itertuples()]
    return "\n".join(lines)


def heard(messages: pd.DataFrame, labels: pd.DataFrame) -> pd.DataFrame:
    """Count positives per signal: all, by intensity, by part."""
    joined = labels.merge(messages[["message_id", "split"]], on="message_id")
    rows = {}
    for signal in load_codebook().signals:
        mine = joined[joined["signal"] == signal.id]
        counts = [int((mine["intensity"] == intensity).sum()) for intensity in INTENSITIES]
        rows[signal.id] = [len(mine), *counts, *(int((mine["split"] == split).sum()) for split in SPLITS)]
    return pd.DataFrame.from_dict(rows, orient="index", columns=["heard", *INTENSITIES, *SPLITS])


def coverage(messages: pd.DataFrame, labels: pd.DataFrame, by: str) -> pd.DataFrame:
    """Count messages by a column: all, without a signal, and by the strongest signal's intensity."""
    rank = labels.assign(rank=labels["intensity"].map(INTENSITIES.index)).groupby("message_id")["rank"].max()
    strongest = messages["message_id"].map(rank).map(lambda r: "none" if pd.isna(r) else INTENSITIES[int(r)])
    counts = pd.crosstab(messages[by], strongest).reindex(columns=["none", *INTENSITIES], fill_value=0)
    counts.insert(0, "messages", counts.sum(axis=1))
    return counts.sort_values("messages", ascending=False)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("languages", nargs="*", default=["nl", "en"])
    for language in parser.parse_args().languages:
        messages, annotations = load_messages(language), load_annotations(language)
        labels = gold(annotations)
        customers = messages[messages["voice"] == "customer"]
        quiet = ~customers["message_id"].isin(labels["message_id"])
        per_message = labels.groupby("message_id").size()
        words = messages["text"].str.split().str.len()
        print(f"\n## {language}\n")
        print(f"{len(messages)} messages in {messages['scenario_id'].nunique()} scenarios; ", end="")
        print(f"{len(customers)} of customers, {quiet.mean():.0%} of these without a signal; ", end="")
        print(
            f"{(messages['twin_of'] != '').sum()} near-miss twins; words a message: median {words.median():.0f}, ",
            end="",
        )
        print(
            f"90 % under {words.quantile(0.9):.0f}; of those with a signal {(per_message <= 3).mean():.0%} carry at most three.\n"
        )
        print(
            table(
                pd.crosstab(messages["voice"] + " " + messages["audience"], messages["split"])[list(SPLITS)],
                "voice",
            ),
            "\n",
        )
        print(table(heard(messages, labels), "signal"), "\n")
        for voice in ("customer", "organisation"):
            part = messages[messages["voice"] == voice]
            print(table(coverage(part, labels, "channel"), f"channel, {voice}"), "\n")
        print(table(coverage(messages, labels, "sector"), "sector"), "\n")
        print(table(coverage(messages, labels, "variety"), "variety"), "\n")
        agreed = agreement(annotations, messages, np.random.default_rng(0)).set_index("signal")
        print(table(agreed.round(2), "agreement"))


if __name__ == "__main__":
    main()
