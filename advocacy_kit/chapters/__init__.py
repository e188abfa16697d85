"""What the cells of a chapter's notebook call: one module a chapter."""

from importlib import import_module

from advocacy_kit.chapters.parameters import Parameters
from advocacy_kit.errors import CallError

#: Chapters that there are: number, id and module.
CHAPTERS = {"hear-the-signals": ("01", "advocacy_kit.chapters.hear_the_signals")}


def open_chapter(chapter: str, **parameters: object):
    """Open a chapter with the parameters of its notebook.

    Parameters
    ----------
    chapter : str
        Id, such as ``"hear-the-signals"``.
    **parameters
        See :class:`advocacy_kit.chapters.parameters.Parameters`; all faults are told at once.

    Raises
    ------
    CallError
        There is no such chapter, or parameters have faults.
    """
    if chapter not in CHAPTERS:
        raise CallError("chapters-unknown", chapter=chapter, known=", ".join(CHAPTERS))
    checked = Parameters.check(**parameters)
    return import_module(CHAPTERS[chapter][1]).Chapter(checked)


__all__ = ["CHAPTERS", "Parameters", "open_chapter"]
