"""JSON as programs answer with it: all records in one list, alone or under one name beside what tells of pages."""

from collections.abc import Iterator
from pathlib import Path

from advocacy_kit.errors import InputError
from advocacy_kit.messages.readers.encoding import Encoding
from advocacy_kit.messages.readers.json_nested import broken, unfolded
from advocacy_kit.messages.readers.jsonl import JsonLinesTable, decoded

#: Signs of the largest file that is read whole: it costs ten times as much memory.
LARGEST = 100_000_000
_BLANK = " \t\r\n\ufeff"

#: What stands beside a list of records and is none of theirs.
_BESIDE = frozenset(
    [
        "next_page", "previous_page", "next", "previous", "next_href", "next_page_token", "nextPageToken", "page", "pages", "per_page", "pageSize",
        "page_size", "count", "total", "total_count", "totalCount", "offset", "limit", "start", "meta", "links", "_links", "paging", "pagination", "pageInfo", "page_info",
        "has_more", "hasMore", "after_cursor", "before_cursor", "after_url", "before_url", "end_time", "end_of_stream", "cursor", "object", "status",
        "success", "type", "@odata.context", "@odata.count", "@odata.nextLink",
    ]
)  # fmt: skip
#: Of those, which say that this is not the last page.
_MORE = (
    "next_page",
    "next",
    "next_href",
    "next_page_token",
    "nextPageToken",
    "has_more",
    "hasMore",
    "@odata.nextLink",
)


class JsonListTable(JsonLinesTable):
    """A list of JSON records, in memory as a whole.

    Parameters
    ----------
    path : Path
        The file.
    encoding : Encoding
        As found.
    items : list
        What the list holds.
    more : bool
        Whether the file says that there are more pages.
    """

    lined = False

    def __init__(self, path: Path, encoding: Encoding, items: list, more: bool) -> None:
        self._more, self._pieces = more, len(items)
        self._items, self._key = unfolded(items)
        super().__init__(path, encoding)

    def notes(self, names: list[str]) -> list[tuple[str, dict]]:
        """Tell of pages that are not here, and of conversations that were taken apart."""
        told = super().notes(names)
        if self._key:
            told.append(("json-nested", {"column": self._key, "count": self._pieces}))
        if self._more:
            told.append(("json-pages", {"count": self._pieces}))
        return told

    def _records(self) -> Iterator[tuple[int, dict | None, str]]:
        self._at = 0
        for number, item in enumerate(self._items, 1):
            yield (
                number,
                item if isinstance(item, dict) else None,
                "" if isinstance(item, dict) else str(item)[:200],
            )


def open_whole(path: Path, encoding: Encoding) -> JsonListTable | None:
    """Open a file that is one JSON document with a list of records; None where it is none, such as JSON Lines.

    Raises
    ------
    InputError
        It begins as one, and breaks off, or is too large to be read whole.
    """
    with encoding.open(path, newline="\n") as file:
        first = ""
        while not first.strip(_BLANK):
            first = file.readline(LARGEST)
            if not first:
                return None
        if not _may_be_whole(first):
            return None
        text = first + file.read(LARGEST)
    if len(text) > LARGEST:
        if not _opens_alone(first):
            return None
        raise InputError("messages-json-large", file=path.name)
    document = _read(text)
    # A list or a brace alone on its line is no line of JSON Lines.
    if document is None and _opens_alone(first) and (fault := broken(path, text, decoded)):
        raise fault
    found = _records_in(document)
    return None if found is None else JsonListTable(path, encoding, *found)


def _opens_alone(first: str) -> bool:
    """Tell a first line that no line of JSON Lines is: a list, or a brace alone."""
    return first.lstrip(_BLANK).startswith("[") or first.strip(_BLANK) == "{"


def _may_be_whole(first: str) -> bool:
    """Tell by its first line a file that may be one document: a list, a record over several lines, or the whole of an answer."""
    if _opens_alone(first) or not first.lstrip(_BLANK).startswith("{"):
        return _opens_alone(first)
    record = _read(first)
    return record is None or _records_in(record) is not None


def _read(text: str) -> object:
    try:
        return decoded(text.strip(_BLANK))
    except (ValueError, RecursionError):
        return None


def _records_in(document: object) -> tuple[list, bool] | None:
    """Find the list of records in a document, and whether it says that there are more pages."""
    if isinstance(document, list):
        return (document, False) if any(isinstance(item, dict) for item in document) else None
    if not isinstance(document, dict):
        return None
    lists = [
        key
        for key, value in document.items()
        if isinstance(value, list) and any(isinstance(item, dict) for item in value)
    ]
    inner = [value for key, value in document.items() if key not in _BESIDE]
    if not lists and len(inner) == 1 and isinstance(inner[0], dict):
        # {"data": {"conversations": [...]}}
        return _records_in(inner[0])
    if len(lists) != 1 or document.keys() - set(lists) - _BESIDE:
        # A record that holds a list of records, as a ticket does with its comments.
        return None
    return document[lists[0]], any(document.get(key) for key in _MORE)
