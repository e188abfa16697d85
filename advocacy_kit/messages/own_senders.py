"""Which senders are ours: names in a chat, mail addresses, and domains of mail."""

import re
from collections.abc import Iterable

from advocacy_kit.errors import CallError
from advocacy_kit.messages.names import listed, normal

#: Names of a column in which a sender stands; one who handles a case ("behandelaar") did not write the message.
_SENDERS = listed("""
    from, van, afzender, sender, sender name, sender email, sender address, from name, from email, from address, author, auteur,
    author id, author name, author email, geschreven door, schrijver, afzender naam, afzender email, naam afzender, e-mail afzender, created by
""")
_ADDRESS = re.compile(r"[^\s<>()\"',;:]+@([^\s<>()\"',;:]+)")

#: Senders that are remembered.
REMEMBERED = 10_000
#: A link, a path below a domain, a pattern: none of them is a sender, and none would ever be met. (A "." in a chat is somebody.)
_NO_SENDER = re.compile(r"\S*://|mailto:|www\.|\*|[^\s/@]+\.[a-z]{2,}/|[!-/:-@\[-`{-~]{2,}$", re.I)


def is_no_sender(given: str) -> bool:
    """Tell what can be no sender: a link, a path, a pattern with a star in front, signs alone."""
    return bool(_NO_SENDER.match(given.strip()))


class OwnSenders:
    """Tells whether a sender is the organisation.

    Parameters
    ----------
    senders : iterable of str
        Names as a chat shows them ("Fietsenhuis Balie"), addresses, or domains ("example.org", "@example.org", which
        stand for the domains below them too). Case and spaces play no part.
    """

    def __init__(self, senders: Iterable[str]) -> None:
        self._names = {_bare(sender) for sender in senders} - {""}
        self._known: dict[str, bool] = {}

    def __bool__(self) -> bool:
        return bool(self._names)

    def names(self, sender: str) -> bool:
        """Tell whether one was named just so: case, spaces and the "@" of a domain play no part."""
        return _bare(sender) in self._names

    def __call__(self, sender: str) -> bool:
        """Tell whether a sender's name or address is one of ours."""
        if not self._names:
            return False
        if sender not in self._known:
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            self._known[sender] = self._tell(_plain(sender))
        return self._known[sender]

    def _tell(self, plain: str) -> bool:
        if plain in self._names:
            return True
        # The address is what stands last: before it anybody may call themselves anything.
        found = next(reversed(list(_ADDRESS.finditer(plain))), None)
        if found is None:
            return False
        if found[0] in self._names:
            return True
        parts = found[1].rstrip(".").split(".")
        return any(".".join(parts[i:]) in self._names for i in range(len(parts) - 1))


def require_senders(senders: Iterable[str]) -> None:
    """Make sure that each of our senders says somebody: one that is empty (a variable that was not set) would be lost in silence.

    Raises
    ------
    CallError
        One is empty, or nothing but an "@"; or it is what no sender can be.
    """
    for sender in senders:
        if not _bare(sender):
            raise CallError("messages-empty-sender", given=sender)
        if is_no_sender(sender):
            raise CallError("messages-bad-sender", given=sender)


def is_sender(name: str) -> bool:
    """Tell a column of who sent a message, the customer or us, from one of colleagues, by its name."""
    return normal(name) in _SENDERS


def _bare(sender: str) -> str:
    """A sender as it is compared: a domain without its "@"."""
    return _plain(sender).removeprefix("@")


def _plain(sender: str) -> str:
    return " ".join(sender.split()).casefold()
