"""Chapters without anybody at the screen: one run, or many, each with a report and a manifest."""

from advocacy_kit.batch.run import Run, run_chapter

__all__ = ["Run", "run_chapter"]
