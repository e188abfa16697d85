"""Mails that are there twice: in an inbox and in an archive, sent and received, saved from two programs."""

from datetime import UTC, datetime
from hashlib import blake2b

#: Mails by which a copy is known; a copy that lies further from its original counts.
REMEMBERED = 500_000


class Copies:
    """Tells in one pass which mails came by before; what is remembered is bounded and holds hashes only.

    A copy has the id of an earlier mail, and its moment: some programs give all their mails one id. Its text may differ,
    as servers add lines on the way. Without a moment the text decides; without an id a mail is nobody's copy.
    """

    def __init__(self) -> None:
        self._known: dict[int, None] = {}

    def came_by(self, message_id: str, sent_at: str, text: str) -> bool:
        """Tell whether a mail is a copy of an earlier one.

        Parameters
        ----------
        message_id : str
            As its headers have it; empty where they have none.
        sent_at : str
            Moment in ISO form, or whatever stands in its place.
        text : str
            What can be read.
        """
        if not message_id:
            return False
        mark = f"{message_id}\0{_second(sent_at) or ' '.join(text.split())}"
        key = int.from_bytes(blake2b(mark.encode(errors="replace"), digest_size=8).digest())
        if key in self._known:
            return True
        if len(self._known) >= REMEMBERED:
            del self._known[next(iter(self._known))]
        self._known[key] = None
        return False


def _second(sent_at: str) -> str:
    """Give a moment to the second, the same in every time zone; empty where it is none."""
    try:
        moment = datetime.fromisoformat(sent_at)
        return str(int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()))
    except (ValueError, OverflowError, OSError):
        return ""
