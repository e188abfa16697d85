"""Reading a file of messages, chunk by chunk: the one path that every text takes into the kit."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from advocacy_kit.errors import InputError, Refusal
from advocacy_kit.messages import dates
from advocacy_kit.messages.building import TableBuilder
from advocacy_kit.messages.fates import Fates
from advocacy_kit.messages.faults import NothingUsableError
from advocacy_kit.messages.fixed_values import YES
from advocacy_kit.messages.ids import unique_enough
from advocacy_kit.messages.labels import Labels
from advocacy_kit.messages.language import Languages, majority
from advocacy_kit.messages.mending import mend
from advocacy_kit.messages.names import normal
from advocacy_kit.messages.opening import Opened, Options, voice_of
from advocacy_kit.messages.own_senders import OwnSenders
from advocacy_kit.messages.persons import named_in_cells, persons_of, roles_of_names
from advocacy_kit.messages.pieces import conversations, moments_of, stamp_style
from advocacy_kit.messages.readers.base import Batch, as_texts, without_giants
from advocacy_kit.messages.redaction import Redactor
from advocacy_kit.messages.rejected import Rejections
from advocacy_kit.messages.rows import Rows, rows_of
from advocacy_kit.messages.shown import shown_name
from advocacy_kit.messages.summary import CHOSEN, ENOUGH_OUT, Summary
from advocacy_kit.messages.threads import CUSTOMER, FIRST, beside, read_threads, texts_of
from advocacy_kit.messages.turns import cut
from advocacy_kit.messages.voices import Voices, names_senders, sender_role

if TYPE_CHECKING:
    import pandas as pd

Progress = Callable[[int, float | None], None]

#: Messages by which the language of most of a file is told.
_MAJORITY = 300
#: Columns of which nothing is left when rows have become messages.
_TAKEN_APART = ("text", CUSTOMER, FIRST)


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
        self._named = bool(self._own) and self._sender == "voice" and names_senders(opened.layout)
        # What the file says of its moments goes before what is said of files in general.
        self._timezone = opened.layout.timezone or options.timezone
        self._roles = {role: c.place for role, c in opened.layout.columns.items()} | opened.filters.places
        # Read for their names alone, which are searched for in the texts: nothing of them goes further.
        # A column of the voice may hold names as well, where senders that are ours are told by it.
        taken = {c.place for role, c in opened.layout.columns.items() if role != "voice"}
        others = set(range(len(opened.layout.names))) - taken
        self._roles |= roles_of_names(opened.layout, others)
        self._roles |= beside(opened.layout) if opened.layout.thread else {}
        self._start()

    def _start(self) -> None:
        """Begin a reading: nothing is carried over from an earlier one."""
        opened, options = self._opened, self._options
        layout = opened.layout
        self.rejected = Rejections(options.not_persons)
        self.summary = Summary(
            file=shown_name(opened.path),
            format=opened.reader.name,
            details=dict(opened.table.details),
            named=layout.named,
            columns=dict(layout.columns),
            dropped=list(layout.dropped),
            notes=[note for note in layout.notes if note[0] != "text-ours" or not options.voice],
            voice=voice_of(options.voice) or (layout.system and layout.system.voice) or "customer",
            system=layout.system.name if layout.system else "",
            open_answers=list(layout.open_answers),
            sheets_left=dict(layout.sheets_left),
            voice_from=self._voice_from(),
            senders=getattr(opened.table, "senders", 0),
            other_files=list(getattr(opened.table, "others", ())),
            own_senders=bool(self._own),
            sender_column=layout.columns[self._sender].name if self._own and self._sender else "",
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
        cells = layout.values(layout.columns["text"].place)
        sample = mend(texts_of(cells, layout.thread) if layout.thread else as_texts(cells), Counter())
        most = options.message_language
        if most == "auto":
            most = majority(sample[:_MAJORITY])
        # Decided by the sample, so that every chunk of a file has the same columns.
        transcripts = layout.thread is not None or any(cut(text, self._own) for text in sample)
        self._stamps = stamp_style(sample, layout.date_style) if transcripts else layout.date_style
        self._redactor = Redactor(options.not_persons)
        self._languages = Languages(options.message_language, most)
        self._labels = Labels(layout, most, self.summary.redactions, options.not_persons)
        self._voices = Voices(self.summary.voice, self._labels, self._own, self._sender, named=self._named)
        self._fates = Fates(opened, self._roles, self._labels, self.summary, self.rejected)
        self._builder = TableBuilder(self.summary, self._labels, self._key, transcripts=transcripts)

    def _voice_from(self) -> str:
        columns = self._opened.layout.columns
        if "voice" in columns and not self._named:
            return "column"
        if self._opened.layout.thread:
            return "thread"
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
            yield from map(without_giants, batches)
        except OSError as error:
            raise InputError("messages-no-access", file=self.path.name, why=Refusal(error)) from None

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
        columns: dict[str, list] = {role: [] for role in self._roles if role not in _TAKEN_APART}
        if self._opened.layout.thread:
            columns |= read_threads({"text": []}, self._opened.layout.thread, None).pieces.columns
        nothing = dates.to_utc([], dates.DateStyle(), "UTC").utc
        return self._builder.build([], columns, [], [], [], nothing, [])

    def _messages(self, batch: Batch, columns: dict[str, list]) -> "pd.DataFrame | None":
        """Turn a batch of rows into messages; every row of it gets a fate, and is counted."""
        summary, options, fates = self.summary, self._options, self._fates
        layout, automatic = self._opened.layout, self._automatic(columns)
        rows = rows_of(
            batch, columns, self._own, automatic, thread=layout.thread, headed=not layout.sure_text
        )
        pieces, texts = rows.pieces, rows.said.texts
        fates.of_texts(rows, columns)
        if "sent_at" in columns:
            rows.sent, rows.dated = self._dated(columns["sent_at"])
            fates.of_dates(rows)
        moments = moments_of(pieces, rows.dated.utc if rows.dated else None, self._stamps, self._timezone)
        columns = {
            role: pieces.spread(values) for role, values in columns.items() if role not in _TAKEN_APART
        }
        columns |= pieces.columns
        numbers, turns = pieces.spread(batch.rows), pieces.turns
        voices, unknown = self._voices.tell(columns, pieces)
        fates.of_choice(rows, columns, moments, voices)
        grouped = "conversation_id" in columns or pieces.cut
        together = conversations(columns, numbers, turns) if grouped else None
        languages = self._decided(texts, columns, together, rows.alive)
        fates.of_languages(rows, languages, keep_other=options.keep_other)
        self._count_left_out(rows, columns, voices, languages, together)
        alive = rows.alive
        if options.limit is not None and summary.messages + len(alive) >= options.limit:
            alive = alive[: options.limit - summary.messages]
            rows.end_after(alive[-1] if alive else -1)
            summary.limited = True
        # Labels in a text never name a zone, records made for programs always do.
        labelled = not layout.thread and any(pieces.stamps)
        summary.zoneless |= labelled or (rows.dated is not None and rows.dated.zoneless)
        fates.count(rows, columns, languages, self._languages.majority)
        summary.languages_inherited = self._languages.inherited
        if not alive:
            return None
        summary.voice_unknown += sum(unknown[i] for i in alive)
        summary.voice_labelled += sum(bool(pieces.voices[i]) for i in alive)
        if len(alive) < len(texts):
            columns = {role: _at(values, alive) for role, values in columns.items()}
            texts, languages, voices = _at(texts, alive), _at(languages, alive), _at(voices, alive)
            numbers, turns = _at(numbers, alive), _at(turns, alive)
            together = together and _at(together, alive)
            moments = moments.iloc[alive].reset_index(drop=True) if moments is not None else None
        persons = persons_of(columns, named_in_cells(pieces, rows.said, alive))
        texts = self._redactor.redact(texts, languages, summary.redactions, together, persons)
        return self._builder.build(numbers, columns, texts, languages, voices, moments, turns, persons)

    def _count_left_out(
        self,
        rows: Rows,
        columns: dict[str, list],
        voices: list[str],
        languages: list[str],
        together: list[str] | None,
    ) -> None:
        """Count what a choice left out and would have been listened to, until that is surely enough."""
        summary, texts = self.summary, rows.said.texts
        told = self._labels.meant("language", columns["language"]) if "language" in columns else None
        for i, fate in enumerate(rows.fate):
            if summary.left_out >= ENOUGH_OUT:
                return
            if fate in CHOSEN and voices[i] == "customer":
                language = languages[i] or self._languages.guess(
                    texts[i], told and told[i], together[i] if together else ""
                )
                summary.left_out += language != "other"

    def _automatic(self, columns: dict[str, list]) -> list[bool] | None:
        """Tell of which rows the file itself says that a program sent them."""
        if "automatic" not in columns:
            return None
        return [YES.get(v, bool(v)) for v in (normal(v) for v in as_texts(columns["automatic"]))]

    def _dated(self, sent: list) -> tuple[list, dates.Moments]:
        """Read a column of dates; what a system writes where it has none is none."""
        layout = self._opened.layout
        if layout.system and layout.system.no_date:
            sent = [None if v == layout.system.no_date else v for v in sent]
        return sent, dates.to_utc(sent, layout.date_style, self._timezone, reader=self._dates)

    def _decided(
        self, texts: list[str], columns: dict[str, list], together: list[str] | None, alive: list[int]
    ) -> list[str]:
        """Decide the languages of the messages that are used; the others have none."""
        told = self._labels.meant("language", columns["language"]) if "language" in columns else None
        decided = self._languages.decide(
            _at(texts, alive),
            None if told is None else [told[i] or "" for i in alive],
            None if together is None else _at(together, alive),
        )
        languages = [""] * len(texts)
        for i, language in zip(alive, decided, strict=True):
            languages[i] = language
        return languages


def _at(values: list, places: list[int]) -> list:
    return [values[i] for i in places] if len(places) < len(values) else list(values)
