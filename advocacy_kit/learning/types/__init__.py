"""The types of items: one module a type, found by its name; it gives ``ITEM``, a model of ``learning.model.Item``."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from advocacy_kit.learning.model import Item


@cache
def item_types() -> dict[str, type[Item]]:
    """Give the types that there are, by name.

    Raises
    ------
    TypeError
        A module in this folder does not give a type of item: a fault of ours.
    """
    found = {}
    for module in iter_modules(__path__):
        item = getattr(import_module(f"{__name__}.{module.name}"), "ITEM", None)
        if not (isinstance(item, type) and issubclass(item, Item)):
            raise TypeError(f"learning/types/{module.name}.py gives no ITEM")
        found[module.name] = item
    return found
