"""Which cells of an executed notebook get onto the page that is handed round."""

import pytest
from nbformat import v4

from advocacy_kit.batch.export import report

MANIFEST = {
    "language": "en", "chapter": {"id": "try"}, "input": None, "counts": None, "kit": "1", "codebook": "1",
    "finished_at": "2025-03-03T09:00:00Z",
}  # fmt: skip


@pytest.mark.parametrize(
    ("mode", "shown"), [("learn", {"learn"}), ("analyse", {"analyse"}), ("both", {"learn", "analyse"})]
)
def test_a_report_has_no_word_on_how_to_run_it(mode, shown):
    tags = ("lab", "parameters", "injected-parameters", "learn", "analyse")
    cells = [v4.new_markdown_cell(f"cell of {tag}.", metadata={"tags": [tag]}) for tag in tags]
    page = report(v4.new_notebook(cells=cells), MANIFEST | {"parameters": {"mode": mode}}, [])
    assert {tag for tag in tags if f"cell of {tag}." in page} == shown
