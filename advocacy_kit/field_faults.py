"""What pydantic finds wrong with a field, told in both languages instead of in its own English."""

import re
from collections.abc import Mapping
from difflib import get_close_matches
from types import UnionType
from typing import Annotated, Union, get_args, get_origin

from pydantic import BaseModel

from advocacy_kit.locale import say

#: pydantic's kinds of fault, and the UI text (``core-field-…``) that tells each.
KINDS = {
    "missing": "missing",
    "extra_forbidden": "extra",
    "literal_error": "choice",
    "string_type": "text",
    "string_too_short": "short",
    "string_too_long": "long",
    "string_pattern_mismatch": "pattern",
    "int_type": "whole",
    "int_parsing": "whole",
    "int_from_float": "whole",
    "greater_than_equal": "least",
    "less_than_equal": "most",
    "bool_type": "yes-no",
    "bool_parsing": "yes-no",
    "list_type": "list",
    "dict_type": "pairs",
    "model_type": "pairs",
    "model_attributes_type": "pairs",
    "too_short": "few",
    "too_long": "many",
}


def told(problem: Mapping, model: type | None = None) -> str:
    """Tell one problem of a ``ValidationError``, with what was found.

    Parameters
    ----------
    problem : mapping
        One of ``error.errors()``.
    model : type, optional
        The model at the root of the problem's place.
    """
    context = problem.get("ctx", {})
    if problem["type"] == "value_error":
        # A validator of ours says what is wrong itself.
        text = problem["msg"].removeprefix("Value error, ")
    else:
        kind = KINDS.get(problem["type"], "other")
        if kind == "extra" and model:
            kind = "extra-known"
        values = {
            "extra-known": {"known": ", ".join(_keys(model, problem["loc"][:-1]))},
            "choice": {"known": ", ".join(re.findall(r"'([^']*)'", str(context.get("expected"))))},
            "short": {"count": context.get("min_length", 1)},
            "long": {"count": context.get("max_length", 1)},
            "pattern": {"pattern": context.get("pattern", "")},
            "least": {"least": context.get("ge", 0)},
            "most": {"most": context.get("le", 0)},
            "few": {"count": context.get("min_length", 1)},
            "many": {"count": context.get("max_length", 1)},
            "other": {"problem": problem["msg"]},
        }.get(kind, {})
        if kind == "extra-known":
            near = _near(str(problem["loc"][-1]), _models(model, problem["loc"][:-1]))
            if near:
                kind, values = "extra-near", values | {"near": near}
        text = say(f"core-field-{kind}", **values)
    found = problem.get("input")
    # The root is no field: where a whole file of messages was given by mistake, it is the messages that would be shown.
    if found is None or not problem["loc"] or isinstance(found, (dict, list, BaseModel)):
        return text
    return say("core-field-found", problem=text, found=repr(found)[:60])


def _near(given: str, models: list[type[BaseModel]]) -> str:
    """Give the key that was meant by one that does not exist: as the model knows (``MEANT``), else the one that looks like it most."""
    for model in models:
        if meant := getattr(model, "MEANT", {}).get(given.strip().casefold()):
            return meant
    return next(iter(get_close_matches(given, _names(models), 1, 0.6)), "")


def _keys(model: object, where: tuple) -> list[str]:
    """Name the keys that may stand at a place of a model."""
    return _names(_models(model, where))


def _names(models: list[type[BaseModel]]) -> list[str]:
    return list(dict.fromkeys(name for model in models for name in model.model_fields))


def _models(model: object, where: tuple) -> list[type[BaseModel]]:
    """Give the models that may stand at a place of a model."""
    parts = _plain(model)
    for step in where:
        inner = []
        for part in parts:
            if isinstance(part, type) and issubclass(part, BaseModel):
                inner += _plain(part.model_fields[step].annotation) if step in part.model_fields else []
            else:
                inner += [kind for given in get_args(part)[-1:] for kind in _plain(given)]
        parts = inner
    return [part for part in parts if isinstance(part, type) and issubclass(part, BaseModel)]


def _plain(annotation: object) -> list[object]:
    """Take unions and annotations apart."""
    if get_origin(annotation) is Annotated:
        return _plain(get_args(annotation)[0])
    if get_origin(annotation) in (Union, UnionType):
        return [kind for part in get_args(annotation) for kind in _plain(part)]
    return [annotation]
