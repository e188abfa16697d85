"""Whose words a message is: told by a label in its cell, by its sender, by a column, or by what is said of the whole file."""

from advocacy_kit.messages.fixed_values import known_values
from advocacy_kit.messages.labels import Labels
from advocacy_kit.messages.layout import Layout
from advocacy_kit.messages.names import normal
from advocacy_kit.messages.own_senders import OwnSenders, is_sender
from advocacy_kit.messages.pieces import Pieces
from advocacy_kit.messages.readers.base import as_texts


def sender_role(layout: Layout) -> str | None:
    """Give the role of the column by which a sender that is ours is told; None where no column says who sent a message."""
    author = layout.columns.get("author")
    if author is not None and (is_sender(author.name) or layout.system is not None):
        return "author"
    return "voice" if "voice" in layout.columns else None


def names_senders(layout: Layout) -> bool:
    """Tell whether the column of the voice holds senders ("Evy", "kim@lommer.example"), and no word for a voice ("klant")."""
    column = layout.columns.get("voice")
    filled = layout.filled(column.place) if column else []
    return bool(filled) and not any(normal(v) in known_values("voice", column.name) for v in filled)


class Voices:
    """Tells the voices of one reading.

    Parameters
    ----------
    default : str
        Where nothing tells.
    labels : Labels
        Reads the column of voices.
    own : OwnSenders
        The senders that are ours.
    sender : str or None
        As `sender_role` gives it.
    named : bool
        Whether the column of the voice holds senders: who is not ours is a customer there.
    """

    def __init__(
        self, default: str, labels: Labels, own: OwnSenders, sender: str | None, *, named: bool = False
    ) -> None:
        self._default, self._labels, self._own, self._sender = default, labels, own, sender
        self._named = named

    def tell(self, columns: dict[str, list], pieces: Pieces) -> tuple[list[str], list[bool]]:
        """Tell each piece's voice, and of which pieces neither label, sender nor column knew it.

        Parameters
        ----------
        columns : dict of str to list
            Role to cells, one a piece.
        pieces : Pieces
            What the rows hold.
        """
        n = len(pieces.texts)
        voices, unknown = [self._default] * n, [False] * n
        if "voice" in columns:
            found = self._labels.meant("voice", columns["voice"])
            voices, unknown = [v or self._default for v in found], [v is None for v in found]
        if self._own and self._sender is not None:
            for i, sender in enumerate(as_texts(columns[self._sender])):
                if self._own(sender):
                    voices[i], unknown[i] = "organisation", False
                elif self._named and sender.strip():
                    unknown[i] = False
        if pieces.cut:
            for i, voice in enumerate(pieces.voices):
                if voice:
                    voices[i], unknown[i] = voice, False
                elif pieces.turns[i] is not None and "voice" not in columns:
                    unknown[i] = True
        return voices, unknown
