"""Reading a file of messages, chunk by chunk: the one path that every text takes into the kit."""

from collections import Counter
from collections.abc import Callable, Iterator
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
from advocacy_kit.messages.own_words import own_words
from advocacy_kit.messages.readers.base import Batch, as_texts
from advocacy_kit.messages.redaction import redact
from advocacy_kit.messages.rejected import Rejections
from advocacy_kit.messages.roles import GROUPS
from advocacy_kit.messages.summary import FILTERED, Summary

if TYPE_CHECKING:
    import pandas as pd

Progress = Callable[[int, float | None], None]

#: Messages by which the language of most of a file is told.
_MAJORITY = 300
#: Fates of rows that could not be used; all others were not asked for.
_UNUSABLE = ("empty", "language", "quoted")
#: What programs write into a cell that holds nothing.
_NO_TEXT = frozenset(
    ["nan", "null", "#n/a", "#n/b", "#ref!", "#verw!", "#value!", "#waarde!", "#name?", "#naam?"]
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
        self._roles = {role: c.place for role, c in opened.layout.columns.items()} | opened.filters.places
        self._by_sender = bool(opened.own_senders) and opened.sender is not None
        if self._by_sender:
            self._roles["#sender"] = opened.sender
        self._start()

    def _start(self) -> None:
        """Begin a reading: nothing is carried over from an earlier one."""
        opened, options = self._opened, self._options
        layout = opened.layout
        self.rejected = Rejections()
        self.summary = Summary(
            file=opened.path.name,
            format=opened.reader.name,
            details=dict(opened.table.details),
            named=layout.named,
            columns=dict(layout.columns),
            dropped=list(layout.dropped),
            notes=list(layout.notes),
            voice=voice_of(options.voice) or "customer",
            voice_from=self._voice_from(),
            message_language=options.message_language,
            timezone=options.timezone,
        )
        ids = layout.columns.get("message_id")
        usable = ids is not None and unique_enough(as_texts(layout.values(ids.place)))
        if ids is not None and not usable:
            self.summary.notes.append(("ids-not-unique", {"column": ids.name}))
        if opened.own_senders and not self._by_sender:
            self.summary.notes.append(("no-senders", {}))
        if layout.date_style.ambiguous:
            column = layout.columns["sent_at"].name
            self.summary.notes.append((f"dates-{layout.date_style.name}", {"column": column}))
        self.summary.ids_from = "column" if usable else "made"
        most = options.message_language
        if most == "auto":
            sample = as_texts(layout.values(layout.columns["text"].place)[:_MAJORITY])
            most = majority(mend(sample, Counter()))
        self._languages = Languages(options.message_language, most)
        self._labels = Labels(layout, most, self.summary.redactions)
        self._builder = TableBuilder(self.summary, self._labels, self._key)

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

    @property
    def sender(self) -> str:
        """Name of the column that says who sent each message; empty where there is none."""
        place = self._opened.sender
        return "" if place is None else self._opened.layout.names[place]

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
        return self._builder.build([], columns, [], [], [], dates.to_utc([], dates.DateStyle("iso"), "UTC"))

    def _messages(self, batch: Batch, columns: dict[str, list]) -> "pd.DataFrame | None":
        """Turn a batch of rows into messages; every row of it gets a fate, and is counted."""
        summary, options = self.summary, self._options
        mended: Counter = Counter()
        own = own_words(
            mend(as_texts(columns["text"]), mended),
            self._automatic(columns),
            headed=not self._opened.layout.sure_text,
        )
        texts, n = own.texts, len(own.texts)
        fate = [
            f or ("" if t and not _is_nothing(t) else "empty") for f, t in zip(own.fates, texts, strict=True)
        ]
        moments = (
            dates.to_utc(columns["sent_at"], self._opened.layout.date_style, options.timezone)
            if "sent_at" in columns
            else None
        )
        if moments is not None and not summary.zoneless:
            summary.zoneless = dates.zoneless(columns["sent_at"], self._opened.layout.date_style)
        voices, unknown = self._voices(columns, n)
        self._filter(fate, columns, moments, voices)
        alive = [i for i in range(n) if not fate[i]]
        languages = [""] * n
        told = self._languages_told(columns)
        decided = self._languages.decide(
            _at(texts, alive),
            None if told is None else _at(told, alive),
            _at(as_texts(columns["conversation_id"]), alive) if "conversation_id" in columns else None,
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
        if options.limit is not None and summary.used + len(alive) >= options.limit:
            # What stands below the last message that is wanted was not read, whatever the size of a chunk.
            alive = alive[: options.limit - summary.used]
            n = alive[-1] + 1 if alive else 0
            batch.unreadable = [u for u in batch.unreadable if n and u.row < batch.rows[n - 1]]
            mended.clear()
            mend(as_texts(columns["text"][:n]), mended)
            summary.limited = True
        self._count(batch, fate[:n], texts, languages)
        summary.repairs.update(mended)
        summary.own_words.update(own.counted(n))
        summary.languages_inherited = self._languages.inherited
        if not alive:
            return None
        summary.voice_unknown += sum(unknown[i] for i in alive)
        if len(alive) < len(texts):
            columns = {role: _at(values, alive) for role, values in columns.items()}
            texts, languages, voices = _at(texts, alive), _at(languages, alive), _at(voices, alive)
            moments = moments.iloc[alive].reset_index(drop=True) if moments is not None else None
        rows = _at(batch.rows, alive) if len(alive) < len(batch.rows) else batch.rows
        texts = redact(texts, languages, summary.redactions)
        return self._builder.build(rows, columns, texts, languages, voices, moments)

    def _voices(self, columns: dict[str, list], n: int) -> tuple[list[str], list[bool]]:
        """Tell each row's voice, and of which rows the column did not know it."""
        default = self.summary.voice
        found: list[str | None] = (
            self._labels.meant("voice", columns["voice"]) if "voice" in columns else [default] * n
        )
        if self._by_sender:
            senders, ours = as_texts(columns["#sender"]), self._opened.own_senders.ours
            found = ["organisation" if ours(s) else v for s, v in zip(senders, found, strict=True)]
        return [v or default for v in found], [v is None for v in found]

    def _voice_from(self) -> str:
        """What decides on the voice; a sender that is ours does so also against what a column says."""
        if "voice" in self._opened.layout.columns:
            return "column"
        return "senders" if self._by_sender else "given" if self._options.voice else "assumed"

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

    def _count(self, batch: Batch, fate: list[str], texts: list[str], languages: list[str]) -> None:
        """Count every row, and put those that could not be used on the list."""
        summary = self.summary
        summary.rows += len(fate) + len(batch.unreadable)
        summary.blank += batch.blank
        summary.ignored.update(batch.ignored)
        counted = Counter(fate)
        summary.used += counted[""]
        summary.filtered.update({k: counted[k] for k in FILTERED if counted[k]})
        summary.languages.update(
            Counter(
                language for language, f in zip(languages, fate, strict=False) if not f or f == "language"
            )
        )
        lost = [(u.row, u.line, u.reason, u.excerpt, u.values) for u in batch.unreadable]
        if any(counted[reason] for reason in _UNUSABLE):
            for i, reason in enumerate(fate):
                if reason in _UNUSABLE:
                    line = batch.lines[i] if batch.lines else None
                    values = {"file": batch.files[i]} if batch.files else {}
                    lost.append((batch.rows[i], line, reason, texts[i], values))
        for row, line, reason, text, values in sorted(lost, key=lambda r: r[0]):
            self.rejected.add(row, line, reason, text, self._languages.majority, values)
            summary.rejected[reason] += 1


def _at(values: list, places: list[int]) -> list:
    return [values[i] for i in places] if len(places) < len(values) else list(values)


def _is_nothing(text: str) -> bool:
    return len(text) < 9 and text.casefold() in _NO_TEXT
