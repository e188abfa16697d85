"""Whose mistake it was: a text where a traceback would stand is the mark of the kit's own errors."""

from types import SimpleNamespace

import pytest

from advocacy_kit.batch.execute import _is_mistake, _Seen


@pytest.mark.parametrize(
    ("name", "text", "traceback", "mistake"),
    [
        ("InputError", "The file is empty.\nTry again.", ["The file is empty.", "Try again."], True),
        ("NobodyKnowsError", "The file is empty.", ["The file is empty."], True),
        # Near misses
        ("RunError", "The run failed.", ["The run failed."], False),
        ("ChapterError", "It stopped.", ["It stopped."], False),
        (
            "ValueError",
            "no such day",
            ["Traceback (most recent call last)", "ValueError: no such day"],
            False,
        ),
        ("KeyboardInterrupt", "", [], False),
        ("CellExecutionError", "", [], False),
        ("SystemExit", "enough", ["SystemExit: enough"], False),
    ],
)
def test_mistakes_are_told_from_failures(name, text, traceback, mistake):
    import advocacy_kit.batch.run  # noqa: F401  # defines an error of its own

    assert _is_mistake(SimpleNamespace(ename=name, evalue=text, traceback=traceback)) is mistake


def cell(kind, source, *tags):
    return SimpleNamespace(
        cell_type=kind,
        source=source,
        metadata={"tags": list(tags)},
        get=lambda key, default: f"id of {source}",
    )


def test_the_place_is_told_as_the_chapters_reader_counts():
    told = []
    seen = _Seen(lambda done, of: told.append((done, of)))
    seen.start(SimpleNamespace(cells=[
        cell("markdown", "# Title"), cell("code", "a = 1", "parameters"), cell("code", "a = 2", "injected-parameters"),
        cell("markdown", "Some words.\n\n## Part two"), cell("code", "# not a heading\nwork()"), cell("markdown", "# Later"),
    ]))  # fmt: skip
    seen.cell(None, 4)
    stop = seen.stop("ValueError", " no such day ")
    assert (stop.number, stop.text) == (4, "no such day")
    assert stop.cell.endswith("work()")
    assert told == [(4, 6)]


def test_a_kernel_that_never_started_is_no_cells_fault():
    stop = _Seen(None).stop("RuntimeError", "Kernel didn't respond in 120 seconds")
    assert (stop.number, stop.cell) == (0, "")
