"""Reading a file of messages, chunk by chunk: the one path that every text takes into the kit."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from advocacy_kit.errors import InputError
from advocacy_kit.messages import dates
from advocacy_kit.messages.building import TableBuilder
from advocacy_kit.messages.columns import YES
from advocacy_kit.messages.faults import MOST_VALUES, NothingUsableError
from advocacy_kit.messages.filters import plain
from advocacy_kit.messages.ids import unique_enough
from advocacy_kit.messages.labels import Labels
from advocacy_kit.messages.language import Languages, majority
from advocacy_kit.messages.mending import mend
from advocacy_kit.messages.names import normal
from advocacy_kit.messages.opening import Opened, Options, voice_of
from advocacy_kit.messages.own_senders import OwnSenders
from advocacy_kit.messages.own_words import own_words
from advocacy_kit.messages.persons import named_in_cells, persons_of, roles_of_names
from advocacy_kit.messages.pieces import Pieces, conversations, moments_of, pieces_of, stamp_style
from advocacy_kit.messages.readers.base import Batch, as_text, as_texts
from advocacy_kit.messages.redaction import Redactor
from advocacy_kit.messages.rejected import REASONS, Rejections
from advocacy_kit.messages.roles import GROUPS
from advocacy_kit.messages.summary import FILTERED, Summary
from advocacy_kit.messages.turns import cut
from advocacy_kit.messages.voices import Voices, sender_role

if TYPE_CHECKING:
    import pandas as pd

Progress = Callable[[int, float | None], None]

#: Messages by which the language of most of a file is told.
_MAJORITY = 300
#: Fates of rows that could not be used; all others were not asked for.
_UNUSABLE = ("empty", "language", "quoted")
#: What programs write into a cell that holds nothing.
_NO_TEXT = frozenset(
    [
        *("nan", "null", "#n/a", "#n/b", "#ref!", "#verw!", "#value!", "#waarde!", "#name?", "#naam?"),
        *("#div/0!", "#deel/0!", "#num!", "#getal!", "#null!", "#leeg!", "#spill!", "#overloop!", "#calc!"),
    ]
)


class Reading:
    """A file of messages, opened; `chunks` reads it, `summary` and `rejected` tell what came of it.

    Made by `open_messages`.

    Attributes
    ----------
    summary : Summary
        Filled while the chunks are read; complete when they are.
    rejected : Rejections
        Rows that could not be used, with number and reason.
    """

    def __init__(
        self, opened: Opened, options: Options, *, progress: Progress | None = None, key: bytes | None = None
    ) -> None:
        self.path = opened.path
        self._opened, self._options, self._progress, self._key = opened, options, progress, key
        self._own = OwnSenders(options.own_senders)
        self._sender = sender_role(opened.layout)
        # What the file says of its moments goes before what is said of files in general.
        self._timezone = opened.layout.timezone or options.timezone
        self._roles = {role: c.place for role, c in opened.layout.columns.items()} | opened.filters.places
        # Read for their names alone, which are searched for in the texts: nothing of them goes further.
        others = set(range(len(opened.layout.names))) - {c.place for c in opened.layout.columns.values()}
        self._roles |= roles_of_names(opened.layout, others)
        self._start()

    def _start(self) -> None:
        """Begin a reading: nothing is carried over from an earlier one."""
        opened, options = self._opened, self._options
        layout = opened.layout
        self.rejected = Rejections(options.not_persons)
        self.summary = Summary(
            file=getattr(opened.table, "shown_name", opened.path.name),
            format=opened.reader.name,
            details=dict(opened.table.details),
            named=layout.named,
            columns=dict(layout.columns),
            dropped=list(layout.dropped),
            notes=list(layout.notes),
            voice=voice_of(options.voice) or (layout.system and layout.system.voice) or "customer",
            system=layout.system.name if layout.system else "",
            open_answers=list(layout.open_answers),
            voice_from=self._voice_from(),
            senders=getattr(opened.table, "senders", 0),
            own_senders=bool(self._own),
            message_language=options.message_language,
            timezone=options.timezone,
            file_timezone=layout.timezone or "",
        )
        ids = layout.columns.get("message_id")
        usable = ids is not None and unique_enough(as_texts(layout.values(ids.place)))
        if ids is not None and not usable:
            self.summary.notes.append(("ids-not-unique", {"column": ids.name}))
        self._dates = layout.date_style.reader()
        if "sent_at" in layout.columns:
            self.summary.dates = dates.DateNotes(layout.columns["sent_at"].name, layout.date_style)
        self.summary.ids_from = "column" if usable else "made"
        sample = mend(as_texts(layout.values(layout.columns["text"].place)), Counter())
        most = options.message_language
        if most == "auto":
            most = majority(sample[:_MAJORITY])
        # Decided by the sample, so that every chunk of a file has the same columns.
        transcripts = any(cut(text, self._own) for text in sample)
        self._stamps = stamp_style(sample, layout.date_style) if transcripts else layout.date_style
        self._redactor = Redactor(options.not_persons)
        self._languages = Languages(options.message_language, most)
        self._labels = Labels(layout, most, self.summary.redactions, options.not_persons)
        self._voices = Voices(self.summary.voice, self._labels, self._own, self._sender)
        self._builder = TableBuilder(self.summary, self._labels, self._key, transcripts=transcripts)

    def _voice_from(self) -> str:
        columns = self._opened.layout.columns
        if "voice" in columns:
            return "column"
        if self._own and self._sender is not None:
            return "senders"
        if self._options.voice:
            return "given"
        system = self._opened.layout.system
        return "system" if system and (system.voice or system.survey) else "assumed"

    def chunks(self) -> Iterator["pd.DataFrame"]:
        """Read the file from its start.

        Yields
        ------
        pandas.DataFrame
            The messages table (see `schema.py`) of up to `chunk_rows` rows of the file; never empty.
        """
        if self.summary.rows or self.summary.complete:
            self._start()
        layout, options = self._opened.layout, self._options
        roles = list(self._roles)
        batches = self._opened.table.batches(
            [self._roles[role] for role in roles],
            options.chunk_rows,
            skip=layout.skip,
            width=len(layout.names),
        )
        for batch in self._followed(batches):
            frame = self._messages(batch, dict(zip(roles, batch.columns, strict=True)))
            if self._progress:
                self._progress(self.summary.rows, batch.share)
            if frame is not None:
                yield frame
            if self.summary.limited:
                break
        self.summary.complete = True

    def _followed(self, batches: Iterator[Batch]) -> Iterator[Batch]:
        """Give the batches of a file that may go away while it is read (a stick, a network drive)."""
        try:
            yield from batches
        except OSError as error:
            raise InputError(
                "messages-no-access", file=self.path.name, why=error.strerror or str(error)
            ) from None

    def frame(self) -> "pd.DataFrame":
        """Read the whole file into one messages table; of the right shape also when no message is left."""
        import pandas as pd

        frames = list(self.chunks())
        return pd.concat(frames, ignore_index=True) if frames else self._empty()

    def require_messages(self) -> None:
        """Make sure that something was left to look at.

        Raises
        ------
        NothingUsableError
            Every row was left out; tells how many, and why.
        """
        if self.summary.complete and not self.summary.used:
            places = self._opened.filters.places
            names = {key: self._opened.layout.names[place] for key, place in places.items()}
            raise NothingUsableError(self.summary, names)

    def write_rejected(self, path: str | Path, language: str | None = None) -> Path:
        """Write the rows that could not be used (see `Rejections.write`)."""
        return self.rejected.write(path, language)

    def _empty(self) -> "pd.DataFrame":
        columns: dict[str, list] = {role: [] for role in self._roles}
        del columns["text"]
        nothing = dates.to_utc([], dates.DateStyle(), "UTC").utc
        return self._builder.build([], columns, [], [], [], nothing, [])

    def _messages(self, batch: Batch, columns: dict[str, list]) -> "pd.DataFrame | None":
        """Turn a batch of rows into messages; every row of it gets a fate, and is counted."""
        summary, options, layout = self.summary, self._options, self._opened.layout
        mended: Counter = Counter()
        cells = mend(as_texts(columns["text"]), mended)
        pieces = pieces_of(cells, self._own)
        automatic = self._automatic(columns)
        own = own_words(
            pieces.texts,
            None if automatic is None else pieces.spread(automatic),
            headed=not layout.sure_text,
        )
        texts, n = own.texts, len(own.texts)
        fate = [
            f or ("" if t and not _is_nothing(t) else "empty") for f, t in zip(own.fates, texts, strict=True)
        ]
        again = set(self._names_again(cells, columns))
        fate = ["names" if i in again else f for i, f in zip(pieces.source, fate, strict=True)]
        dated, sent = None, columns.get("sent_at", ())
        if "sent_at" in columns:
            system = layout.system
            if system and system.no_date:
                sent = [None if v == system.no_date else v for v in sent]
            dated = dates.to_utc(sent, layout.date_style, self._timezone, reader=self._dates)
            wrong = pieces.spread([kind == dates.IMPOSSIBLE for kind in dated.kinds])
            fate = ["date" if impossible and not f else f for f, impossible in zip(fate, wrong, strict=True)]
        moments = moments_of(pieces, dated.utc if dated else None, self._stamps, self._timezone)
        columns = {role: pieces.spread(values) for role, values in columns.items() if role != "text"}
        rows = pieces.spread(batch.rows)
        voices, unknown = self._voices.tell(columns, pieces)
        self._filter(fate, columns, moments, voices)
        alive = [i for i in range(n) if not fate[i]]
        languages = [""] * n
        told = self._languages_told(columns)
        grouped = "conversation_id" in columns or pieces.cut
        decided = self._languages.decide(
            _at(texts, alive),
            None if told is None else _at(told, alive),
            _at(conversations(columns, rows, pieces.turns), alive) if grouped else None,
        )
        for i, language in zip(alive, decided, strict=True):
            languages[i] = language
        wanted = self._opened.filters.where.get("language")
        for i in alive:
            if wanted is not None and languages[i] not in wanted:
                fate[i] = "where"
            elif languages[i] == "other" and not options.keep_other:
                fate[i] = "language"
        alive = [i for i in alive if not fate[i]]
        if options.limit is not None and summary.messages + len(alive) >= options.limit:
            # What stands below the last message that is wanted was not read, whatever the size of a chunk.
            alive = alive[: options.limit - summary.messages]
            n = alive[-1] + 1 if alive else 0
            last = pieces.source[n - 1] if n else -1
            batch.unreadable = [u for u in batch.unreadable if n and u.row < batch.rows[last]]
            cells = cells[: last + 1]
            mended.clear()
            mend(as_texts(cells), mended)
            summary.limited = True
        summary.zoneless |= any(pieces.stamps)
        if dated is not None:
            summary.zoneless |= dated.zoneless
            summary.dates.add(batch.rows[: len(cells)], dated)
        self._count(batch, pieces, fate[:n], cells, languages, sent, columns)
        summary.repairs.update(mended)
        summary.own_words.update(own.counted(n))
        summary.languages_inherited = self._languages.inherited
        if not alive:
            return None
        summary.voice_unknown += sum(unknown[i] for i in alive)
        turns = pieces.turns
        if len(alive) < len(texts):
            columns = {role: _at(values, alive) for role, values in columns.items()}
            texts, languages, voices = _at(texts, alive), _at(languages, alive), _at(voices, alive)
            rows, turns = _at(rows, alive), _at(turns, alive)
            moments = moments.iloc[alive].reset_index(drop=True) if moments is not None else None
        persons = persons_of(columns, named_in_cells(pieces, own, alive))
        texts = self._redactor.redact(
            texts,
            languages,
            summary.redactions,
            conversations(columns, rows, turns) if grouped else None,
            persons,
        )
        return self._builder.build(rows, columns, texts, languages, voices, moments, turns, persons)

    def _names_again(self, texts: list[str], columns: dict[str, list]) -> list[int]:
        """Find rows that repeat the names of the columns, as tables glued together do."""
        layout = self._opened.layout
        if not (layout.named and layout.skip):
            return []
        names = {role: plain(layout.names[place]) for role, place in self._roles.items()}
        wanted = names["text"]
        return [
            i
            for i, text in enumerate(texts)
            if len(text) <= len(wanted) and plain(text) == wanted
            if all(role == "text" or plain(as_text(columns[role][i])) == name for role, name in names.items())
        ]

    def _automatic(self, columns: dict[str, list]) -> list[bool] | None:
        """Tell of which rows the file itself says that a program sent them."""
        if "automatic" not in columns:
            return None
        return [YES.get(v, bool(v)) for v in (normal(v) for v in as_texts(columns["automatic"]))]

    def _languages_told(self, columns: dict[str, list]) -> list[str] | None:
        if "language" not in columns:
            return None
        return [told or "" for told in self._labels.meant("language", columns["language"])]

    def _filter(self, fate: list[str], columns: dict[str, list], moments, voices: list[str]) -> None:
        """Mark the rows that were not asked for."""
        filters = self._opened.filters
        if moments is not None and (filters.since is not None or filters.until is not None):
            missing = moments.isna().tolist()
            outside = [False] * len(fate)
            if filters.since is not None:
                outside = (moments < filters.since).tolist()
            if filters.until is not None:
                outside = [a or b for a, b in zip(outside, (moments >= filters.until).tolist(), strict=True)]
            for i, kept in enumerate(fate):
                if not kept and (missing[i] or outside[i]):
                    fate[i] = "undated" if missing[i] else "period"
        for key, wanted in filters.where.items():
            if key == "language":
                continue
            values = voices if key == "voice" else self._shown(key, columns[key])
            met = self.summary.met.setdefault(key, Counter())
            if len(met) <= MOST_VALUES:
                met.update(v for v in values if v)
            for i, kept in enumerate(fate):
                if not kept and plain(values[i] or "") not in wanted:
                    fate[i] = "where"

    def _shown(self, key: str, values: list) -> list[str | None]:
        """Give a column's values as the messages table shows them."""
        if key == "audience":
            return self._labels.meant(key, values)
        return self._labels.cleaned(key, values) if key in GROUPS else as_texts(values)

    def _count(
        self,
        batch: Batch,
        pieces: Pieces,
        fate: list[str],
        cells: list[str],
        languages: list[str],
        sent: Sequence,
        columns: dict[str, list],
    ) -> None:
        """Count every row, and put those that could not be used on the list."""
        summary = self.summary
        fates = pieces.fates(fate)
        summary.rows += len(fates) + len(batch.unreadable)
        summary.blank += batch.blank
        summary.ignored.update(batch.ignored)
        counted = Counter(fates)
        summary.used += counted[""]
        summary.messages += fate.count("")
        summary.filtered.update({k: counted[k] for k in FILTERED if counted[k]})
        summary.languages.update(
            Counter(
                language for language, f in zip(languages, fate, strict=False) if not f or f == "language"
            )
        )
        if pieces.cut:
            left = (f for i, f in zip(pieces.source, fate, strict=False) if f and not fates[i])
            summary.turns_left.update(left)
            parted = zip(pieces.source[: len(fate)], pieces.turns, strict=False)
            summary.transcripts += len({i for i, turn in parted if turn})
        lost = [(u.row, u.line, u.reason, u.excerpt, u.values, ()) for u in batch.unreadable]
        if any(counted[reason] for reason in REASONS):
            for i, reason in enumerate(fates):
                if reason in REASONS:
                    line = batch.lines[i] if batch.lines else None
                    values = {"date": dates.shown(sent[i])} if reason == "date" else {}
                    if batch.files:
                        values["file"] = batch.files[i]
                    # Of a conversation its first turn, since the labels in the cell hold names.
                    first = bisect_left(pieces.source, i)
                    text = pieces.texts[first] if pieces.cut else cells[i]
                    own = {role: cells[first : first + 1] for role, cells in columns.items()}
                    named = persons_of(own, [pieces.speakers.get(i, ())])
                    lost.append((batch.rows[i], line, reason, text, values, named[0] if named else ()))
        for row, line, reason, text, values, named in sorted(lost, key=lambda r: r[0]):
            self.rejected.add(row, line, reason, text, self._languages.majority, values, named)
            summary.rejected[reason] += 1


def _at(values: list, places: list[int]) -> list:
    return [values[i] for i in places] if len(places) < len(values) else list(values)


def _is_nothing(text: str) -> bool:
    return len(text) < 11 and text.casefold() in _NO_TEXT
