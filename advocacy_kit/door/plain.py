"""A notebook turned into a plain page: what a learner needs, and nothing else."""

from typing import Any

#: Cells that a plain page neither shows nor runs: those of the analysis, and what is only said in JupyterLab. The parameters are run and not seen: the other cells need them.
LEFT_OUT = {"analyse", "lab"}

#: What a plain page is for, whatever the notebook's own parameters say.
SETTINGS = 'mode = "learn"\ninteractive = "yes"'


def plain(notebook: Any) -> Any:
    """Take out what a learner does not need, before anything is run.

    Parameters
    ----------
    notebook : nbformat.NotebookNode
        As read from its file; it is changed in place.

    Returns
    -------
    nbformat.NotebookNode
        The same notebook.
    """
    from nbformat.v4 import new_code_cell

    cells = []
    for cell in notebook.cells:
        tags = set(cell.metadata.get("tags", ()))
        if tags & LEFT_OUT:
            continue
        cells.append(cell)
        if "parameters" in tags:
            cells.append(new_code_cell(SETTINGS))
    notebook.cells = cells
    return notebook
