"""A folder of notebooks of which only the parameters cell matters."""

import nbformat
import pytest

PARAMETERS = """mode: str = "both"  # learn | analyse | both
interactive: str = "auto"
language: str = "en"
messages: str = ""
since: str = ""
until: str = ""
where: str = ""
out: str = ""
count: int = 3  # how many
share: float = 0.5
deep: bool = False
names: list = []
anything = None"""


@pytest.fixture
def notebooks(tmp_path):
    """Chapters 07 and 12 in English, 07 in Dutch, in a folder whose name papermill would take for a template."""
    root = tmp_path / "note {books}"
    for language, name in (("en", "07-small"), ("en", "12-other-one"), ("nl", "07-small"), ("en", "notes")):
        cell = nbformat.v4.new_code_cell(PARAMETERS, metadata={"tags": ["parameters"]})
        (root / language).mkdir(parents=True, exist_ok=True)
        kernel = {"kernelspec": {"name": "python3", "language": "python", "display_name": "Python 3"}}
        notebook = nbformat.v4.new_notebook(cells=[cell], metadata=kernel)
        nbformat.write(notebook, root / language / f"{name}.ipynb")
    return root
