"""How well a column's name fits a role."""

import re
from functools import cache

from advocacy_kit.messages.names import listed, normal, without_number
from advocacy_kit.messages.roles import ROLE_NAMES, ROLES

#: Fits at least this well: the name as a whole is listed.
WHOLE = 3.0
#: What forms put before the name of a field, and plays no part: "uw bericht", "your message".
_YOURS = re.compile(r"^(?:uw|je|jouw|your) ")


@cache
def fit(role: str, name: str) -> float:
    """Tell how well a normal name fits a role.

    Parameters
    ----------
    role : str
        A key of `ROLES`.
    name : str
        The column's name, as `names.normal` gives it.

    Returns
    -------
    float
        3 and more: the name is listed, higher for a higher rank; 2 and more: a word of it is; 1: a compound's
        end is; 0: no fit.
    """
    entry = ROLES[role]
    whole = listed(entry.names)
    bare = _YOURS.sub("", name)
    for candidate, bonus in ((name, 0.9), (without_number(name), 0.8), (bare, 0.8)):
        if candidate in whole:
            return WHOLE + bonus - 0.7 * whole.index(candidate) / len(whole)
    words = without_number(name).split()
    if not words or len(words) > 12 or any(f" {no} " in f" {' '.join(words)} " for no in listed(entry.never)):
        return 0.0
    wanted = listed(entry.words)
    found = [wanted.index(word) for word in words if word in wanted]
    if found:
        # "bericht" says more in "bericht klant" than in a long question.
        return 2.0 + 0.5 / len(words) - 0.01 * min(found)
    endings = listed(entry.endings)
    if any(
        word != end and word.endswith(end) and len(word) > len(end) + 2 for word in words for end in endings
    ):
        return 1.0 + 0.5 / len(words)
    return 0.0


@cache
def best_role(name: str) -> str | None:
    """Name the role that a normal name fits best, None where it fits none."""
    scores = {role: fit(role, normal(name)) for role in ROLES}
    role = max(scores, key=lambda r: scores[r])
    return role if scores[role] > 0 else None


def role_named(given: str) -> str:
    """Give the role that somebody names, in either language ("tekst", "Sent at"); what is none stays as it is."""
    return given if given in ROLES else ROLE_NAMES.get(normal(given).replace(" ", "_"), given)
