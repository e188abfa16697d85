"""``advocacy evaluate``: how well signals are heard, by labelled messages."""

import json
from pathlib import Path

import click

from advocacy_kit.cli import language_option
from advocacy_kit.cli.moving import moving
from advocacy_kit.cli.spoken import Command
from advocacy_kit.errors import writing
from advocacy_kit.locale import LANGUAGES, say

#: The bootstrap gives the same intervals each time.
SEED = 0


@click.command("evaluate", cls=Command, help=say("evaluate-help"))
@click.option("--data", metavar=f"{say('cli-metavar-file')}.jsonl", help=say("evaluate-data"))
@click.option("--models", metavar=say("cli-metavar-folder"), help=say("evaluate-models"))
@click.option("--out", metavar=f"{say('cli-metavar-file')}.json", help=say("evaluate-out"))
@language_option
def command(data: str | None, models: str | None, out: str | None, language: str) -> None:
    """Evaluate, and tell per signal."""
    with moving(say("evaluate-starts", language), language):
        import numpy as np
        import pandas as pd

        from advocacy_kit.codebook import load_codebook
        from advocacy_kit.corpora import gold, load_annotations, load_messages, read_labelled
        from advocacy_kit.detection import Detector
        from advocacy_kit.detection.evaluation import FEW, evaluate

        if data is None:
            parts = []
            for spoken in LANGUAGES:
                part = load_messages(spoken, "test")
                heard = gold(load_annotations(spoken)).groupby("message_id")["signal"].agg(list)
                parts.append(part.assign(gold=[heard.get(name, []) for name in part["message_id"]]))
            messages = pd.concat(parts, ignore_index=True)
        else:
            messages = read_labelled(data)
        done = evaluate(messages, Detector.load(models=models), np.random.default_rng(SEED))
    codebook = load_codebook()
    for found in done:
        click.echo(say("evaluate-of", language, spoken=found.language, messages=found.messages))
        click.echo(say("evaluate-columns", language))
        for s in found.signals:
            mark = "*" if s.n < FEW else " "
            ranked = "    –" if s.average_precision is None else f"{s.average_precision:5.2f}"
            click.echo(
                f"{s.n:>5}{mark} {s.f1:5.2f} ({s.f1_low:.2f}–{s.f1_high:.2f}) {s.f1_by_patterns:8.2f} "
                f"{s.precision:9.2f} {s.recall:6.2f} {ranked}  {codebook[s.signal][language].name} ({s.signal})"
            )
        if found.macro_f1 is not None:
            click.echo(
                say(
                    "evaluate-mean",
                    language,
                    f1=f"{found.macro_f1:.2f}",
                    patterns=f"{found.macro_f1_by_patterns:.2f}",
                    count=found.counted,
                )
            )
        if found.auc_dissatisfied is not None:
            click.echo(say("evaluate-auc", language, auc=f"{found.auc_dissatisfied:.2f}"))
        if found.quiet:
            click.echo(say("evaluate-false", language, false=found.false_on_quiet, quiet=found.quiet))
    if any(s.n < FEW for found in done for s in found.signals):
        click.echo(say("evaluate-few", language, few=FEW))
    if data is None:
        click.echo(say("evaluate-mind", language))
    if out:
        path = Path(out)
        with writing(path):
            text = json.dumps([found.to_dict() for found in done], indent=2, ensure_ascii=False)
            path.write_text(text + "\n", encoding="utf-8")
        click.echo(say("evaluate-written", language, path=out))
