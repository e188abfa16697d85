"""Columns whose values are a fixed set: the voice, the audience, the language; also where they answer yes or no."""

from advocacy_kit.messages.names import meanings, normal
from advocacy_kit.messages.roles import AUDIENCES, LANGUAGES, VOICES

#: Columns that say yes or no to what their name asks: meaning of yes, meaning of no.
YES_NO = {
    "inbound": ("customer", "organisation"),
    "is inbound": ("customer", "organisation"),
    "incoming": ("customer", "organisation"),
    "inkomend": ("customer", "organisation"),
    "internal": ("internal", "customer"),
    "is internal": ("internal", "customer"),
    "intern": ("internal", "customer"),
    "is incoming": ("customer", "organisation"),
    "private": ("internal", "customer"),
    "is published": ("customer", "internal"),
    "comment public": ("customer", "internal"),
    "public": ("customer", "internal"),
    "is public": ("customer", "internal"),
    "openbaar": ("customer", "internal"),
}
YES = {
    "true": True,
    "false": False,
    "1": True,
    "0": False,
    "yes": True,
    "no": False,
    "ja": True,
    "nee": False,
}


def known_values(role: str, name: str) -> dict[str, str]:
    """Give the values that a column of a fixed set may hold, and what they mean."""
    table = meanings({"voice": VOICES, "audience": AUDIENCES, "language": LANGUAGES}[role])
    if normal(name) in YES_NO and YES_NO[normal(name)][0] in (VOICES if role == "voice" else AUDIENCES):
        yes, no = YES_NO[normal(name)]
        return table | {value: yes if meaning else no for value, meaning in YES.items()}
    return table
