"""UI texts: one Project Fluent file a room and language (``<language>/<room>.ftl``), parity tested.

A key is prefixed by its room (``messages-no-text-column``), so the room of a key names its file. Numbers that are
passed as numbers are written the way the language writes them. What a text writes between backticks, a name or what
somebody is to type, is shown between quotation marks: on no screen of ours do backticks mean anything.
"""

import os
import re
from functools import cache
from pathlib import Path

LANGUAGES = ("nl", "en")
_HERE = Path(__file__).parent
#: Longest value that Fluent takes, in code points.
_LONGEST = 1000
_MARKED = re.compile(r"`([^`\n]*)`")
#: A sign that Fluent would read, written out: ``{ "{" }``.
_WRITTEN_OUT = re.compile(r'\{ *"[^"]*" *\}')


def interface_language(wanted: str | None = None) -> str:
    """Decide the language of the interface.

    Parameters
    ----------
    wanted : str, optional
        What the caller asked for; wins when it is one the kit speaks.

    Returns
    -------
    str
        `wanted`, else ``ADVOCACY_LANGUAGE``, else the machine's own (``LC_ALL``, ``LANG``), else ``"en"``.
    """
    for value in (wanted, *(os.environ.get(name) for name in ("ADVOCACY_LANGUAGE", "LC_ALL", "LANG"))):
        if value and value[:2].lower() in LANGUAGES:
            return value[:2].lower()
    return "en"


@cache
def _bundle(language: str):
    """Load all texts of one language (a Fluent bundle)."""
    from fluent.runtime import FluentBundle, FluentResource

    # The territory only decides how numbers and dates are written.
    bundle = FluentBundle([{"nl": "nl_NL", "en": "en_GB"}[language]], use_isolating=False)
    for path in sorted((_HERE / language).glob("*.ftl")):
        text = _MARKED.sub(_in_quotes, path.read_text(encoding="utf-8"))
        bundle.add_resource(FluentResource(text), allow_overrides=False)
    return bundle


def _in_quotes(marked: re.Match) -> str:
    """Put what is marked in quotation marks: single ones where it holds double ones itself, as commands do."""
    mark = "'" if '"' in _WRITTEN_OUT.sub("", marked[1]) else '"'
    return f"{mark}{marked[1]}{mark}"


def keys(language: str) -> set[str]:
    """List the keys that a language has (for the parity test)."""
    return set(_bundle(language)._messages)


def say(key: str, language: str | None = None, /, **values: object) -> str:
    """Give a UI text in a language.

    Parameters
    ----------
    key : str
        Name of the text, prefixed by its room.
    language : str, optional
        ``"nl"`` or ``"en"``; see :func:`interface_language` for the default.
    **values
        What the text mentions; numbers are formatted by the language's rules.

    Raises
    ------
    KeyError
        The text does not exist, or names a value that was not passed: a fault of ours, never shown to a user.
    """
    language = interface_language(language)
    bundle = _bundle(language)
    if not bundle.has_message(key):
        raise KeyError(f"no UI text {key!r} in language {language!r}")
    # Fluent accepts str and numbers; a path or an id is text to a reader.
    passed = {
        k: v if isinstance(v, (int, float)) and not isinstance(v, bool) else str(v) for k, v in values.items()
    }
    # Fluent refuses long values: a file may have more faults than that. They are put in afterwards.
    long = {k: v for k, v in passed.items() if isinstance(v, str) and len(v) > _LONGEST}
    stand_ins = {k: f"\ue000{i}\ue001" for i, k in enumerate(long)}
    text, faults = bundle.format_pattern(bundle.get_message(key).value, passed | stand_ins)
    if faults:
        raise KeyError(f"UI text {key!r} ({language}): {'; '.join(map(str, faults))}")
    for name, stand_in in stand_ins.items():
        text = text.replace(stand_in, long[name])
    return text
