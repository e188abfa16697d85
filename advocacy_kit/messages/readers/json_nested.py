"""JSON that is nested: conversations with their messages in a list of their own, and documents that break off."""

import json
from pathlib import Path

from advocacy_kit.errors import InputError
from advocacy_kit.messages.names import listed, normal

#: Keys under which a whole conversation stands; comments and replies stand beside the text that they are about.
_CONVERSATIONS = frozenset(
    listed("""
        messages, message list, conversation, turns, utterances, dialog, dialogue, thread, posts, chat, transcript, berichten, gesprek
    """)
)
#: Keys of a message's text.
_TEXTS = frozenset(
    listed("text, body, message, content, plain body, body text, message text, tekst, bericht, inhoud")
)
_IDS = frozenset(listed("id, uuid, guid, key"))
#: What the records of one conversation have in common, and are told apart from those of others by.
CONVERSATION = "conversation id"


def unfolded(items: list) -> tuple[list, str]:
    """Take conversations apart into their messages, each with what is said of its conversation.

    Parameters
    ----------
    items : list
        Records of a document.

    Returns
    -------
    items : list
        A record a message; a conversation without messages stays a record, so that it is counted. The same list where
        these are no conversations.
    key : str
        Under which the messages stood; empty where these are no conversations.
    """
    records = [item for item in items if isinstance(item, dict)]
    key = next((key for key in (records[0] if records else ()) if _holds_messages(key, records)), "")
    if not key:
        return items, ""
    messages: list = []
    for number, item in enumerate(items, 1):
        if not isinstance(item, dict):
            messages.append(item)
            continue
        shared = {
            CONVERSATION if normal(name) in _IDS else name: value
            for name, value in item.items()
            if name != key
        }
        if not any(normal(name).split()[-1:] == ["id"] for name in shared):
            shared[CONVERSATION] = number
        messages += [shared | one for one in item.get(key) or [{}]]
    return messages, key


def _holds_messages(key: str, records: list[dict]) -> bool:
    """Tell whether each record holds a list of messages under a key, and no text of its own beside it."""
    if normal(key) not in _CONVERSATIONS:
        return False
    lists = [record.get(key) or [] for record in records]
    if not all(isinstance(one, list) and all(isinstance(part, dict) for part in one) for one in lists):
        return False
    parts = [part for one in lists for part in one]
    beside = any(
        normal(name) in _TEXTS and value
        for record in records
        for name, value in record.items()
        if name != key
    )
    return bool(parts) and not beside and sum(map(_says, parts)) >= 0.5 * len(parts)


def _says(record: dict) -> bool:
    return any(normal(name) in _TEXTS and isinstance(value, str) for name, value in record.items())


def broken(path: Path, text: str, decode) -> InputError | None:
    """Tell where a document that begins as JSON breaks off, or is not JSON any more; None where it is one, or several.

    Parameters
    ----------
    path : Path
        The file.
    text : str
        All of it.
    decode : callable
        As documents are read.
    """
    text = text.rstrip(" \t\r\n\0")
    try:
        decode(text.lstrip("\ufeff"))
    except json.JSONDecodeError as error:
        if error.msg == "Extra data":
            return None
        if error.pos >= len(text) or error.msg.startswith("Unterminated string"):
            line, column = text.count("\n") + 1, len(text) - text.rfind("\n") - 1
            return InputError("messages-json-cut", file=path.name, line=line, column=column)
        return InputError("messages-json-broken", file=path.name, line=error.lineno, column=error.colno)
    except (ValueError, RecursionError):
        return None
    return None
