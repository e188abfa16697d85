"""Load items whole: every fault of every file at once, with file and line."""

import json
import re
from collections.abc import Iterable
from pathlib import Path

from pydantic import ValidationError

from advocacy_kit.codebook import Codebook, load_codebook
from advocacy_kit.errors import CallError, ContentError, Fault
from advocacy_kit.learning.model import NONE, Item
from advocacy_kit.learning.types import item_types
from advocacy_kit.locale import LANGUAGES, say
from advocacy_kit.paths import content
from advocacy_kit.yaml_lines import Lines, place_name, read_yaml, validation_faults

#: Part of the messages that must be neutral or glad, lest people learn to hear trouble everywhere.
CALM_SHARE = 0.4
#: From how many items on a file is held to that, and to an even spread of the right answers of pairs.
ENOUGH, ENOUGH_PAIRS = 10, 4
_NAME = re.compile(rf"(?P<chapter>[a-z]+(-[a-z]+)*)\.(?P<language>{'|'.join(LANGUAGES)})\.yml")


def load_items(chapter: str, language: str, folder: str | Path | None = None) -> list[Item]:
    """Load the items of a chapter in one language, in the file's order.

    Parameters
    ----------
    chapter : str
        Id of a chapter, such as ``"hear-the-signals"``.
    language : {"nl", "en"}
        Language of the messages and of the feedback.
    folder : path, optional
        Where ``<chapter>.<language>.yml`` stands; default: the items that come with the kit.

    Raises
    ------
    CallError
        There are no items for this chapter and language.
    ContentError
        With every fault, its file and its line.
    """
    root = content("exercises", "items") if folder is None else Path(folder)
    path = root / f"{chapter}.{language}.yml"
    if not path.is_file():
        known = ", ".join(sorted(p.stem for p in root.glob("*.yml"))) or "–"
        raise CallError("learning-no-items", chapter=chapter, language=language, known=known)
    return check_items([path])


def check_items(paths: Iterable[Path], codebook: Codebook | None = None) -> list[Item]:
    """Load files of items and hold them to the schema, the codebook and each other.

    Raises
    ------
    ContentError
        With every fault, its file and its line.
    """
    codebook = codebook or load_codebook()
    faults: list[Fault] = []
    items: list[Item] = []
    seen: dict[str, Path] = {}
    for path in paths:
        for item, line in _read_file(path, codebook, faults):
            if item.id in seen:
                told = say("learning-fault-elsewhere", id=item.id, file=seen[item.id].name)
                faults.append(Fault(path, line, told))
            seen[item.id] = path
            items.append(item)
    if faults:
        raise ContentError(faults)
    return items


def _read_file(path: Path, codebook: Codebook, faults: list[Fault]) -> list[tuple[Item, int]]:
    """Read one file; give its items with their lines, and add what is wrong to `faults`."""
    name = _NAME.fullmatch(path.name)
    if name is None:
        faults.append(Fault(path, 1, say("learning-fault-file-name", languages="|".join(LANGUAGES))))
        return []
    data, lines, problems = read_yaml(path)
    faults += problems
    if not isinstance(data, list) or not data:
        if not problems:
            faults.append(Fault(path, 1, say("learning-fault-list")))
        return []
    items = []
    for number, raw in enumerate(data):
        item = _read_item(raw, number, path, lines, name.groupdict(), codebook, faults)
        if item is not None:
            items.append((item, lines.line((number,))))
    faults += _balance_faults(path, lines, [item for item, _ in items], codebook)
    return items


def _read_item(
    raw: object, number: int, path: Path, lines: Lines, place: dict[str, str], codebook: Codebook, faults: list[Fault]
) -> Item | None:  # fmt: skip
    types = item_types()
    kind = raw.get("type") if isinstance(raw, dict) else None
    if not isinstance(kind, str) or kind not in types:
        at = lines.line((number, "type"))
        told = say("core-field-choice", known=", ".join(types))
        if kind is not None:
            told = say("core-field-found", problem=told, found=repr(kind))
        faults.append(Fault(path, at, f"{place_name((number, 'type'))}: {told}"))
        return None
    told = {key: raw[key] for key in place if key in raw and raw[key] != place[key]}
    faults += [
        Fault(
            path,
            lines.line((number, key)),
            f"{place_name((number, key))}: {say('learning-fault-file-says', value=value, file=place[key])}",
        )
        for key, value in told.items()
    ]
    try:
        item = types[kind].model_validate(raw | place)
    except ValidationError as error:
        faults += validation_faults(path, lines, error, at=(number,))
        return None
    for where, text in [*item.faults(), *_signal_faults(item, codebook)]:
        named = place_name((item.id, *where))
        faults.append(Fault(path, lines.line((number, *where)), f"{named}: {text}"))
    return item


def _signal_faults(item: Item, codebook: Codebook) -> list[tuple[tuple[str | int, ...], str]]:
    """List what an item names that is not a signal of its voice."""
    known = {signal.id for signal in codebook.of_voice(item.voice)}
    named: list[tuple[tuple[str | int, ...], str]] = [(("labels", signal), signal) for signal in item.labels]
    named += [(("options", i), option.id) for i, option in enumerate(getattr(item, "options", []))]
    if hasattr(item, "signal"):
        named.append((("signal",), item.signal))
    return [
        (where, say("learning-fault-unknown-signal", id=signal, voice=item.voice))
        for where, signal in named
        if signal not in known and signal != NONE
    ]


def calm_messages(items: Iterable[Item], codebook: Codebook) -> tuple[int, int]:
    """Count the messages in items that are neutral or glad, and all of them; a pair has one of each kind."""
    glad = {signal.id for signal in codebook if signal.tone == "positive"}
    calm = total = 0
    for item in items:
        total += len(item.texts)
        calm += len(item.texts) - 1 + (set(item.heard) <= glad)
    return calm, total


def _balance_faults(path: Path, lines: Lines, items: list[Item], codebook: Codebook) -> list[Fault]:
    faults = []
    calm, total = calm_messages(items, codebook)
    if len(items) >= ENOUGH and calm < CALM_SHARE * total:
        least = f"{CALM_SHARE:.0%}"
        faults.append(Fault(path, 1, say("learning-fault-calm", calm=calm, total=total, least=least)))
    pairs = [item for item in items if len(item.texts) == 2]
    first = [next(iter(item.texts)) in item.key for item in pairs]
    if len(pairs) >= ENOUGH_PAIRS and len(set(first)) == 1:
        place = "first" if first[0] else "second"
        faults.append(Fault(path, 1, say("learning-fault-pairs", count=len(pairs), place=place)))
    return faults


def json_schema() -> str:
    """Give the JSON Schema of a file of items, for editors."""
    definitions, kinds = {}, []
    for name, model in item_types().items():
        schema = model.model_json_schema(ref_template="#/$defs/{model}")
        definitions |= schema.pop("$defs", {})
        # The file's name says these two.
        schema["required"] = [key for key in schema["required"] if key not in ("language", "chapter")]
        definitions[model.__name__] = schema
        kinds.append(
            {"if": {"properties": {"type": {"const": name}}}, "then": {"$ref": f"#/$defs/{model.__name__}"}}
        )
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Items of advocacy_kit",
        "type": "array",
        "minItems": 1,
        "items": {
            "type": "object",
            "required": ["type"],
            "properties": {"type": {"enum": list(item_types())}},
            "allOf": kinds,
        },
        "$defs": definitions,
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
