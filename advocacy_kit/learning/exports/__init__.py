"""Attempts in forms that others read: one module a form, found by its name; it gives ``SUFFIX`` and ``write``."""

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType


def form_names() -> tuple[str, ...]:
    """Name the forms that there are, without loading any."""
    return tuple(module.name for module in iter_modules(__path__))


def form(name: str) -> ModuleType:
    """Give one form by its name."""
    return import_module(f"{__name__}.{name}")
