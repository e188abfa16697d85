"""Execute a notebook by papermill: encrypted, in this Python, and told in plain words where it stops."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from advocacy_kit.batch.notebooks import Source, literal
from advocacy_kit.errors import RunError

SECONDS_TO_START = 120
#: Lines of a kernel's own remarks that are told where it died.
LAST_LINES = 5
#: Called with cells done and cells there are.
Progress = Callable[[int, int], None]


@dataclass(eq=False)
class CellError(Exception):
    """A cell at which a notebook stopped.

    Attributes
    ----------
    cell : str
        Id of the cell; empty where no cell is to blame.
    number : int
        Which cell of the chapter's notebook, from 1.
    error : str
        Name of the error.
    text : str
        What the error says.
    mistake : bool
        Whether a person can mend it: the error is one of the kit's own.
    """

    cell: str
    number: int
    error: str
    text: str
    mistake: bool


def execute(
    source: Source,
    parameters: Mapping[str, object],
    target: Path,
    *,
    log: Path,
    progress: Progress | None = None,
) -> None:
    """Execute a chapter's notebook in the folder of `target`.

    Parameters
    ----------
    source : Source
        The notebook.
    parameters : mapping
        Checked values of declared parameters.
    target : Path
        Executed notebook to write, under a name that says that it is not finished.
    log : Path
        Where the kernel's own remarks go, which are for nobody's screen.
    progress : callable, optional
        Called before each cell.

    Raises
    ------
    CellError
        A cell failed, or the kernel died; what was executed so far is in `target`.
    """
    import papermill
    from nbclient.exceptions import CellTimeoutError, DeadKernelError
    from papermill.exceptions import PapermillExecutionError
    from traitlets.config import Config

    logging.getLogger("papermill").setLevel(logging.CRITICAL)
    config = Config()
    # Without this, what is computed travels over unencrypted TCP.
    config.KernelManager.transport_encryption = "required"
    # Not the "python3" that a machine may have registered, but the Python that the kit runs in.
    config.KernelSpecManager.kernel_dirs = []
    seen = _Seen(progress)
    # papermill goes and stands in the working folder.
    log = log.absolute()
    try:
        papermill.execute_notebook(
            literal(source.path),
            literal(target),
            parameters=dict(parameters),
            kernel_name="python3",
            progress_bar=False,
            start_timeout=SECONDS_TO_START,
            cwd=str(target.parent),
            config=config,
            kernel_manager_class=_quiet(log),
            on_notebook_start=seen.start,
            on_cell_start=seen.cell,
        )
    except PapermillExecutionError as error:
        raise seen.stop(error.ename, error.evalue, mistake=_is_mistake(error)) from None
    except (DeadKernelError, CellTimeoutError) as error:
        raise seen.stop(type(error).__name__, _with_remarks(str(error), log)) from None
    except RuntimeError as error:
        # "Kernel didn't respond in 120 seconds" and its like.
        raise seen.stop(type(error).__name__, _with_remarks(str(error), log)) from None


def _quiet(log: Path) -> type:
    """Make a manager whose kernels write to a file what they have to say about being ended."""
    from jupyter_client import AsyncKernelManager

    class QuietKernelManager(AsyncKernelManager):
        async def start_kernel(self, **kwargs: object) -> None:
            with log.open("ab") as remarks:
                await super().start_kernel(**kwargs | {"stderr": remarks})

    return QuietKernelManager


def _with_remarks(text: str, log: Path) -> str:
    """Add the kernel's last lines: where it could not live, they tell why."""
    try:
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    return "\n".join([text, *filter(str.strip, lines[-LAST_LINES:])])


class _Seen:
    """Follows an execution from cell to cell."""

    def __init__(self, progress: Progress | None) -> None:
        self.progress, self.cells, self.index = progress, [], -1

    def start(self, notebook) -> None:
        # A copy: papermill puts cells of its own in between where it stops.
        self.cells = list(notebook.cells)

    def cell(self, cell, cell_index: int) -> None:
        self.index = cell_index
        if self.progress:
            self.progress(cell_index, len(self.cells))

    def stop(self, error: str, text: str, *, mistake: bool = False) -> CellError:
        before = self.cells[: self.index + 1]
        own = [c for c in before if "injected-parameters" not in c.metadata.get("tags", [])]
        name = before[-1].get("id", "") if before else ""
        return CellError(name, len(own), error, text.strip(), mistake)


def _is_mistake(error) -> bool:
    """Whether a person can mend it: the kit's own errors show their text where others show a traceback."""
    failures, waiting = set(), [RunError]
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        failures.add(kind.__name__)
    return error.ename not in failures and "\n".join(error.traceback).split() == error.evalue.split() != []
