"""Senders that are ours: addresses, domains and names by which a message's voice is told."""

import re
from collections.abc import Iterable

from advocacy_kit.errors import CallError
from advocacy_kit.messages.columns import Layout
from advocacy_kit.messages.names import listed, normal

#: Names of a column in which a sender stands; one who handles a case ("behandelaar") did not write the message.
_SENDERS = listed("""
    from, van, afzender, sender, sender name, sender email, sender address, from name, from email, from address, author, auteur,
    author id, author name, author email, geschreven door, schrijver, afzender naam, afzender email, naam afzender, created by
""")
_ADDRESS = re.compile(r"[\w.%+\-']+@([\w\-]+(?:\.[\w\-]+)+)")
_DOMAIN = re.compile(r"@?((?:[\w\-]+\.)+[^\W\d_]{2,})\Z")


class OwnSenders:
    """Tells a sender that is ours.

    Parameters
    ----------
    given : iterable of str
        Addresses (``info@lommer.example``), domains (``lommer.example``; what lies below it counts too) and names as a chat shows them
        ("Lommer Klantenservice"). Case plays no part.

    Raises
    ------
    CallError
        One of them is empty.
    """

    #: Senders that are remembered, so that a large file does not fill the memory.
    REMEMBERED = 50_000

    def __init__(self, given: Iterable[str]) -> None:
        self._domains: set[str] = set()
        self._exact: set[str] = set()
        for text in [given] if isinstance(given, str) else given:
            bare = " ".join(str(text).split()).casefold()
            if not bare.strip("@.<> "):
                raise CallError("own-words-sender-empty")
            domain = _DOMAIN.match(bare)
            if domain:
                self._domains.add(domain[1])
            else:
                self._exact.add(bare.strip("<>"))
        self._known: dict[str, bool] = {}

    def __bool__(self) -> bool:
        return bool(self._domains or self._exact)

    def ours(self, sender: str) -> bool:
        """Tell whether a sender ("Karin <karin@lommer.example>", a bare address, a name) is ours."""
        known = self._known.get(sender)
        if known is None:
            known = self._look(sender)
            if len(self._known) >= self.REMEMBERED:
                self._known.clear()
            self._known[sender] = known
        return known

    def _look(self, sender: str) -> bool:
        bare = " ".join(sender.split()).casefold()
        if bare in self._exact:
            return True
        # The last address: a name may look like one ("klant@x.nl via Lommer" <desk@lommer.example>).
        address = next(reversed(list(_ADDRESS.finditer(bare))), None)
        if address is None:
            return False
        if address[0] in self._exact:
            return True
        domain = address[1]
        return any(domain == own or domain.endswith(f".{own}") for own in self._domains)


def sender_column(layout: Layout) -> int | None:
    """Find the column that says who sent each message; None where there is none."""
    author = layout.columns.get("author")
    if author is not None and (author.how == "map" or normal(author.name) in _SENDERS):
        return author.place
    # A chat's column of speakers, whose names are unknown to the kit, has no role.
    for name in _SENDERS:
        for place, column in enumerate(layout.names):
            if normal(column) == name and not any(c.place == place for c in layout.columns.values()):
                return place
    return None
