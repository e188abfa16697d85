"""How a file of messages, its columns and its sheets are called in whatever the kit writes and says.

WhatsApp names its exports after a person; keys of JSON and names of sheets are people and numbers now and then.
"""

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from advocacy_kit.messages.header import named_columns
from advocacy_kit.messages.language import majority
from advocacy_kit.messages.names import normal
from advocacy_kit.messages.redaction import Redactor
from advocacy_kit.messages.roles import ROLES
from advocacy_kit.messages.roles_match import WHOLE, fit

#: As phones call a chat: "WhatsApp Chat - Siobhan Kelly.zip", "WhatsApp-chat met Bram.txt", "Chat de WhatsApp con Ana.txt".
_CHAT = re.compile(r"(?:chat de )?whatsapp(?:[ -]chat\b|.+\.(?:txt|zip)$)", re.I)

_INITIALED = re.compile(
    r"^(?!(?i:deel|bijlage|vraag|blok|tabel|sectie|part|section|appendix|question|block|table|annex)\b)[^\W\d]+ ((?:[A-Z]\.[ -]?)+[^\W\d_]{3,})$"
)


def names_somebody(path: Path) -> bool:
    """Tell whether a file is called as WhatsApp calls a chat: by the other person."""
    return bool(_CHAT.match(path.name))


def shown_name(path: Path) -> str:
    """Give the name of a file as reports, notebooks, manifests and folders tell it.

    Parameters
    ----------
    path : Path
        The file, or only its name; it need not be there.

    Returns
    -------
    str
        Its own name; of an exported chat what it is, without the person: "WhatsApp.zip".
    """
    suffix = path.suffix if path.suffix.casefold() in (".txt", ".zip") else ""
    return f"WhatsApp{suffix}" if names_somebody(path) else path.name


def shown_labels(names: Sequence[str]) -> list[str]:
    """Give names of columns, keys or sheets as reports and faults tell them: redacted, each still different.

    Parameters
    ----------
    names : sequence of str
        As the file has them.
    """
    # "dossier J. Featherstone", not "Deel A. Klachten": whose it is stands behind a word.
    persons = [[found[1]] if (found := _INITIALED.search(name)) else [] for name in names]
    shown = Redactor().redact(list(names), [majority(names)] * len(names), Counter(), persons=persons)
    shown = [
        name if new != name and _is_usual(normal(name)) else new
        for name, new in zip(names, shown, strict=True)
    ]
    return named_columns(shown) if shown != list(names) else shown


def _is_usual(plain: str) -> bool:
    """Tell a column that everybody knows ("Agent ID"), or a month ("Jan"), from what may be somebody's name."""
    return (plain.split()[:1] == ["jan"] and plain[3:].strip().isdecimal() | (plain == "jan")) or any(
        fit(role, plain) >= WHOLE for role in ROLES
    )
