"""Chapters without anybody at the screen: one run, or many, each with a report and a manifest."""

from advocacy_kit.batch.jobs import Batch, Job, Result, run_batch, run_jobs
from advocacy_kit.batch.run import Run, run_chapter

__all__ = ["Batch", "Job", "Result", "Run", "run_batch", "run_chapter", "run_jobs"]
