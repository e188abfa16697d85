"""Is there somebody to answer? A widget is built only where a person can use it."""

import os

from advocacy_kit.errors import CallError

MODES = ("auto", "yes", "no")


def front_end(interactive: str = "auto") -> bool:
    """Decide whether a cell may show widgets.

    Constructing one widget is enough to put its state into the output, and then an export to HTML loads a script from
    outside: so this is asked first.

    Parameters
    ----------
    interactive : {"auto", "yes", "no"}
        ``auto`` recognises JupyterLab, Voilà and VS Code; papermill, nbconvert and plain Python are none of those. A
        batch that is started from inside a notebook's kernel inherits its marks: the runner passes ``no``.

    Returns
    -------
    bool

    Raises
    ------
    CallError
        `interactive` is something else, for instance misspelt.
    """
    if interactive not in MODES:
        raise CallError(
            "widgets-interactive", value=repr(interactive), allowed=", ".join(f'"{m}"' for m in MODES)
        )
    if interactive != "auto":
        return interactive == "yes"
    if os.environ.get("JPY_SESSION_NAME") or os.environ.get("SERVER_SOFTWARE", "").startswith("voila"):
        return True
    return _in_vs_code()


def _in_vs_code() -> bool:
    """Whether VS Code runs this kernel: it leaves the notebook's path in the user's names."""
    try:
        from IPython import get_ipython
    except ImportError:
        return False
    shell = get_ipython()
    return shell is not None and "__vsc_ipynb_file__" in shell.user_ns
