"""The messages table out of columns: ids, codes in place of persons, one type a column."""

from typing import TYPE_CHECKING

from advocacy_kit.messages.ids import Codes, MessageIds
from advocacy_kit.messages.labels import Labels
from advocacy_kit.messages.pieces import conversations
from advocacy_kit.messages.readers.base import as_texts
from advocacy_kit.messages.roles import GROUPS
from advocacy_kit.messages.summary import Summary

if TYPE_CHECKING:
    import pandas as pd


class TableBuilder:
    """Builds the messages table of one reading, chunk by chunk.

    Parameters
    ----------
    summary : Summary
        Of the reading; what is found here is added to it.
    labels : Labels
        Reads the columns of few values.
    key : bytes, optional
        Key of the codes that stand for persons; at random when not given.
    transcripts : bool
        Whether cells hold conversations, so that there are turns, and a conversation of each.
    """

    def __init__(
        self, summary: Summary, labels: Labels, key: bytes | None, *, transcripts: bool = False
    ) -> None:
        self._summary, self._labels, self._transcripts = summary, labels, transcripts
        self._ids = MessageIds(summary.ids_from == "column")
        self._codes = {role: Codes(role[0], key) for role in ("customer_id", "conversation_id")}
        self._authors = Codes("a", key)

    def build(
        self,
        rows: list[int],
        columns: dict[str, list],
        texts: list[str],
        languages: list[str],
        voices: list[str],
        moments: "pd.Series | None",
        turns: list[int | None],
        persons: list[tuple[str, ...]] | None = None,
    ) -> "pd.DataFrame":
        """Make the table of some messages.

        Parameters
        ----------
        rows : list of int
            Their rows in the file.
        columns : dict of str to list
            Role to cells, as the file has them.
        texts, languages, voices : list of str
            As decided; the texts redacted.
        moments : pandas.Series, optional
            When they were sent (UTC).
        turns : list of (int or None)
            Turn in the conversation of a cell, where a cell held one.
        persons : list of tuple of str, optional
            Of each the persons that its row names, which go from its labels as well.

        Returns
        -------
        pandas.DataFrame
            As `schema.schema` declares it: of the optional columns those that the file has.
        """
        import pandas as pd

        if moments is None:
            moments = pd.Series(pd.NaT, index=range(len(texts)), dtype="datetime64[us, UTC]")
        data: dict[str, object] = {
            "message_id": self._message_ids(columns, texts, moments, voices, turns),
            "text": texts,
            "voice": voices,
            "language": languages,
            "sent_at": moments,
        }
        if "audience" in columns:
            data["audience"] = self._labels.meant("audience", columns["audience"])
        for role, codes in self._codes.items():
            if role == "conversation_id" and self._transcripts:
                data[role] = codes.personal(conversations(columns, rows, turns))
            elif role in columns:
                data[role] = codes.personal(as_texts(columns[role]))
        if "turn" in columns or self._transcripts:
            given = as_texts(columns["turn"]) if "turn" in columns else [""] * len(texts)
            numbers = [turn or _whole(v) for turn, v in zip(turns, given, strict=True)]
            data["turn"] = pd.array(numbers, dtype="Int64")
        for role in GROUPS:
            if role in columns:
                # A team may be called after somebody; what it is called is the same in every row.
                data[role] = self._labels.cleaned(role, columns[role], None if role == "team" else persons)
        if "author" in columns:
            # Only of the organisation's own messages, only as a code: suppression counts by it.
            authors = self._authors.all(as_texts(columns["author"]))
            pairs = zip(authors, voices, strict=True)
            data["author_code"] = [code if voice == "organisation" else None for code, voice in pairs]
        for role, values in columns.items():
            if role.startswith("keep:"):
                name = role.removeprefix("keep:")
                data[f"{name} (file)" if name in data or name == "row" else name] = self._labels.cleaned(
                    role, values, persons
                )
        data["row"] = pd.array(rows, dtype="int64")
        self._summary.dateless += int(moments.isna().sum())
        self._summary.voices.update(voices)
        self._summary.coded = sum(codes.coded for codes in self._codes.values())
        # Named in full: what "str" means differs between versions of pandas.
        text = pd.StringDtype(na_value=float("nan"))
        return pd.DataFrame(
            {name: pd.array(v, dtype=text) if isinstance(v, list) else v for name, v in data.items()}
        )

    def _message_ids(
        self,
        columns: dict[str, list],
        texts: list[str],
        moments: "pd.Series",
        voices: list[str],
        turns: list[int | None],
    ) -> list[str]:
        """Give ids from the file, with the turn where a row holds several, or from what makes a message this one."""
        given = as_texts(columns["message_id"]) if self._ids.from_column else None
        nothing = [""] * len(texts)
        times = moments.astype("int64").astype(str).tolist()
        if "sent_at" not in columns:
            missing = moments.isna().tolist()
            times = ["" if gone else time for gone, time in zip(missing, times, strict=True)]
        # The file's own, not one made of a row's number, nor the code that may stand for it: a code is another at the next reading.
        own = as_texts(columns["conversation_id"]) if "conversation_id" in columns else nothing
        ids = self._ids.give(given, texts, times, own, voices, turns=turns)
        self._summary.ids_replaced = self._ids.replaced
        return ids


def _whole(text: str) -> int | None:
    text = text.strip()
    return int(text) if text.isdecimal() and len(text) < 10 else None
