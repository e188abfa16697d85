"""A few items to test the engine with; the kit's own items are tested beside them, in full."""

import copy
from pathlib import Path

import yaml

COMMON = {
    "version": 1, "voice": "customer", "level": 1, "form": "practice", "channel": "email",
    "licence": "CC-BY-4.0", "source": "written for advocacy_kit",
}  # fmt: skip

SINGLE = COMMON | {
    "id": "try-en-001",
    "type": "single",
    "context": "A framing shop, the frame is three weeks late.",
    "message": "No rush with the frame. I've grown quite fond of the bare wall 🙃 my mum can't wait to see it.",
    "options": [
        {"id": "anger", "correct": False, "feedback": "Nothing is called names here.", "misconception": "no-twist"},
        {"id": "none", "correct": False, "feedback": "\"No rush\" reads as patience, until you see the wall is bare."},
        {"id": "cynicism", "correct": True, "feedback": "Fond of a bare wall: the joke is on *us*."},
    ],
    "labels": {"cynicism": "clear", "worry": "subtle"},
    "evidence": {"cynicism": ["I've grown quite fond of the bare wall 🙃"], "worry": ["my mum can't wait"]},
    "why": "\"Fond of the bare wall\" praises what nobody wants. That is *cynicism*.",
    "reply": "Three weeks is too long. I'm going to the workshop now, and you'll hear from me today.",
    "hints": ["Read it as if a friend said it.", "Who would be fond of a bare wall?"],
    "twin": {"text": "No rush with the frame, we're away till June anyway.", "why": "Here there really is no rush."},
}  # fmt: skip

MULTI = COMMON | {
    "id": "try-en-002",
    "type": "multi",
    "channel": "chat",
    "message": "ugh. third time i explain this to someone new, and that was my lunch break gone too",
    "options": [
        {"id": "sigh", "correct": True, "feedback": "\"ugh\" is the sigh itself."},
        {"id": "unheard", "correct": True, "feedback": "\"third time i explain this\": nobody kept it."},
        {"id": "burden", "correct": True, "feedback": "The lunch break is gone."},
        {"id": "exit", "correct": False, "feedback": "Nobody speaks of leaving."},
        {"id": "delight", "correct": False, "feedback": "No joy in sight."},
    ],
    "labels": {"sigh": "clear", "unheard": "clear", "burden": "subtle"},
    "evidence": {"sigh": ["ugh"], "unheard": ["third time i explain this"], "burden": ["my lunch break gone"]},
    "why": "Three things in one breath: \"ugh\", \"third time\", \"my lunch break\".",
    "hints": ["Count them."],
}  # fmt: skip

NOTHING = COMMON | {
    "id": "try-en-003",
    "type": "multi",
    "channel": "counter",
    "message": "Is the side entrance still open on Sundays?",
    "options": [
        {"id": "worry", "correct": False, "feedback": "A plain question; nothing hangs on it."},
        {"id": "distrust", "correct": False, "feedback": "\"Still\" only asks whether it changed."},
        {"id": "sigh", "correct": False, "feedback": "No sound of it."},
        {"id": "absolutes", "correct": False, "feedback": "\"on Sundays\" is a day, not a reproach."},
    ],
    "labels": {},
    "why": "A question about opening hours is a question about opening hours.",
}  # fmt: skip

PAIR = COMMON | {
    "id": "try-en-004",
    "type": "pair",
    "signal": "absolutes",
    "pair": [
        {"id": "a", "text": "Every single time I phone, you're at lunch.", "correct": True, "feedback": "A pattern."},
        {"id": "b", "text": "I phone every Tuesday, usually around lunch.", "correct": False, "feedback": "A habit."},
    ],
    "labels": {"absolutes": "strong"},
    "evidence": {"absolutes": ["Every single time"]},
    "why": "\"Every single time\" makes a rule out of it, and holds it against us.",
}  # fmt: skip

QUIET = COMMON | {
    "id": "try-en-005",
    "type": "single",
    "level": 2,
    "channel": "app",
    "warning": True,
    "message": "Booked 14.10 for two, name of Nwosu, see you then you old crook",
    "options": [
        {"id": "anger", "correct": False, "feedback": "Between friends."},
        {"id": "distance", "correct": False, "feedback": "Short is not cold."},
        {"id": "none", "correct": True, "feedback": "A booking, and a joke among friends."},
    ],
    "labels": {},
    "why": "Nothing is asked of us but a table.",
}

BANK = (SINGLE, MULTI, NOTHING, PAIR, QUIET)


def changed(item: dict, **changes: object) -> dict:
    """A copy of an item with other values; ``None`` takes a key away; ``a__0__b`` reaches inside."""
    new = copy.deepcopy(item)
    for path, value in changes.items():
        *where, last = [int(key) if key.isdigit() else key for key in path.split("__")]
        part = new
        for key in where:
            part = part[key]
        if value is None:
            del part[last]
        else:
            part[last] = value
    return new


def write(folder: Path, items: list[dict] | tuple[dict, ...] = BANK, name: str = "try-out.en.yml") -> Path:
    """Write items to a file."""
    path = folder / name
    # A copy of each: what stands twice would be written as an alias.
    items = [copy.deepcopy(item) for item in items]
    path.write_text(yaml.safe_dump(items, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return path
