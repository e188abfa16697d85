"""advocacy_kit: hear what customers let slip, make it visible inside, propose what is easy to say yes to.

The names below are the package's front door; each loads its room when it is first asked for, so that
``import advocacy_kit`` costs next to nothing.
"""

from importlib import import_module

__version__ = "0.1.0"

_ROOMS = {
    "load_codebook": "advocacy_kit.codebook",
    "read_messages": "advocacy_kit.messages",
    "load_messages": "advocacy_kit.corpora",
    "load_annotations": "advocacy_kit.corpora",
    "Detector": "advocacy_kit.detection",
    "open_chapter": "advocacy_kit.chapters",
    "run_chapter": "advocacy_kit.batch",
    "run_batch": "advocacy_kit.batch",
}

__all__ = [
    "Detector",
    "__version__",
    "load_annotations",
    "load_codebook",
    "load_messages",
    "open_chapter",
    "read_messages",
    "run_batch",
    "run_chapter",
]


def __getattr__(name: str) -> object:
    """Load a public name's room on first use (PEP 562)."""
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}; it offers {', '.join(__all__)}")
    value = getattr(import_module(_ROOMS[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names, loaded or not."""
    return sorted(__all__)
