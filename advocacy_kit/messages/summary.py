"""What a reading found: a record of numbers and decisions first, sentences for people second."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from advocacy_kit.locale import interface_language, say
from advocacy_kit.messages.columns import Column
from advocacy_kit.messages.dates import DateNotes
from advocacy_kit.messages.readers.base import quoted

#: Why a row that could be used was not asked for, or was counted already; each has a UI text ``messages-filtered-<reason>``.
FILTERED = ("period", "undated", "where", "copy")
#: Of those what somebody's choice leaves out.
CHOSEN = ("period", "undated", "where")
#: Whether a choice leaves out few messages is all that is asked; from here on it does not.
ENOUGH_OUT = 20

#: Sheets that are named; the others are counted.
_SHEETS = 30


def sheets_told(chosen: str, left: Mapping[str, int | None], language: str | None = None) -> list[str]:
    """Say which sheet was read, and which others were not, with their rows; nothing where there are no others."""
    if not left:
        return []
    shown = [f'"{name}" ({"?" if rows is None else rows})' for name, rows in list(left.items())[:_SHEETS]]
    more = f" … (+{len(left) - _SHEETS})" if len(left) > _SHEETS else ""
    values = {
        "chosen": chosen,
        "sheets": ", ".join(shown) + more,
        "other": max(left, key=lambda name: left[name] or 0),
    }
    return [say("messages-sheets-left", language, **values)]


def own_words_lines(found: Counter, ignored: Counter, language: str) -> list[str]:
    """Sentences on what stood beside people's own words."""
    lines = []
    for key, counted in (("found", found), ("ignored", ignored)):
        if counted.total():
            kinds = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
            told = ", ".join(say(f"own-words-{kind}", language, count=n) for kind, n in kinds if n)
            lines.append(say(f"own-words-{key}", language, kinds=told))
    return lines


@dataclass(slots=True)
class Summary:
    """What came in, what was made of it, what was left out and why.

    ``used + rejected + filtered`` is `rows`, always.

    Parameters
    ----------
    file : str
        Name of the file.
    format : str
        Format it was read as.
    details : dict of str to str
        Encoding, delimiter, sheet, where the format has them.
    named : bool
        Whether the file names its columns.
    columns : dict of str to Column
        Role to column, and how it was recognised.
    dropped : list of str
        Columns that were not read.
    """

    file: str
    format: str
    details: dict[str, str]
    named: bool
    columns: dict[str, Column]
    dropped: list[str]
    #: Further things to know: end of a UI text's key (``messages-note-…``), its values.
    notes: list[tuple[str, dict]] = field(default_factory=list)
    #: ``column`` (``--map`` or by name), ``senders`` (ours are known), ``system`` (as its
    #: exports are), ``thread`` (each message in a row tells), ``given`` (by the caller) or ``assumed``.
    voice_from: str = "assumed"
    #: What a message's voice is where no column tells.
    voice: str = "customer"
    #: How many people wrote, in a file that knows senders and not who of them are ours; else 0.
    senders: int = 0
    #: Whether the caller named senders that are ours.
    own_senders: bool = False
    #: Column in which those are looked for; empty where none says who sent a message.
    sender_column: str = ""
    #: System whose export it looks like; empty where it looks like none.
    system: str = ""
    #: Further columns of a survey that hold answers in people's own words.
    open_answers: list[str] = field(default_factory=list)
    #: Other sheets of the workbook, which were not read, and how many rows they have (None: they do not open).
    sheets_left: dict[str, int | None] = field(default_factory=dict)
    #: ``column`` or ``made``.
    ids_from: str = "made"
    #: ``auto``, or the language that the caller gave.
    message_language: str = "auto"
    timezone: str = "Europe/Amsterdam"
    #: Where the file itself says that its moments were written down; empty where it does not.
    file_timezone: str = ""
    #: Rows of data that were read; lines with nothing on them are no rows.
    rows: int = 0
    used: int = 0
    #: Messages that the rows used gave: more than those where a cell holds a conversation.
    messages: int = 0
    #: Rows used that were taken apart into turns.
    transcripts: int = 0
    #: Turns of used rows that are no messages themselves, and why.
    turns_left: Counter = field(default_factory=Counter)
    #: Customers' messages, in a language that is used, which a choice left out; not counted beyond `ENOUGH_OUT`.
    left_out: int = 0
    rejected: Counter = field(default_factory=Counter)
    filtered: Counter = field(default_factory=Counter)
    blank: int = 0
    languages: Counter = field(default_factory=Counter)
    #: Messages whose language was taken from their conversation or from the file.
    languages_inherited: int = 0
    voices: Counter = field(default_factory=Counter)
    #: Messages whose cell for the voice held nothing known.
    voice_unknown: int = 0
    #: Messages of which a label in their cell told whose words they are.
    voice_labelled: int = 0
    dateless: int = 0
    #: Whether a moment did not say its zone, so that `timezone` decided.
    zoneless: bool = False
    #: What is to be known about the column of dates, where there is one.
    dates: DateNotes | None = None
    #: Values of the columns that messages were chosen by, and how many messages have each.
    met: dict[str, Counter] = field(default_factory=dict)
    redactions: Counter = field(default_factory=Counter)
    repairs: Counter = field(default_factory=Counter)
    #: Messages by what was found beside their own words: quotes, signatures (``own_words.KINDS``).
    own_words: Counter = field(default_factory=Counter)
    #: Files in a folder of mail that are of another kind. For who reads them, and in no record: names of attachments name people.
    other_files: list[str] = field(default_factory=list)
    #: Parts of mails that were not read, by kind.
    ignored: Counter = field(default_factory=Counter)
    #: Ids of the file that could not be used (empty, personal, or a second time).
    ids_replaced: int = 0
    #: Identifiers that looked like a person's and became codes.
    coded: int = 0
    #: True where reading stopped at a limit.
    limited: bool = False
    #: True once the file was read to its end (or to the limit).
    complete: bool = False

    @property
    def seen(self) -> int:
        """Rows accounted for: must equal `rows`."""
        return self.used + self.rejected.total() + self.filtered.total()

    @property
    def columns_gone(self) -> dict[str, list[str]]:
        """Columns that the organisation's file names and this one lacks: the roles of those mapped, the names of those kept."""
        keys = {"usual-gone": ("mapping", "role"), "keep-gone": ("keep", "column")}
        gone: dict[str, list[str]] = {}
        for key, values in self.notes:
            if key in keys:
                of, what = keys[key]
                gone.setdefault(of, []).append(str(values[what]))
        return gone

    @property
    def chosen(self) -> bool:
        """Whether a choice left anything out."""
        return any(self.filtered[why] or self.turns_left[why] for why in CHOSEN)

    @property
    def voice_doubt(self) -> str:
        """Why nobody can say that no message of the organisation's own is counted as a customer's; empty where all were told.

        ``assumed`` (nothing told), ``unmatched`` (no sender is one that was named as ours), ``nowhere`` (senders were named,
        and the file does not say who sent a message), ``some`` (the file is silent on a part).
        """
        if self.own_senders and not self.voices["organisation"]:
            if self.voice_from == "senders" or self.transcripts or (self.sender_column and self.voice_silent):
                return "unmatched"
            if self.voice_from == "assumed":
                return "nowhere"
        if self.voice_from == "assumed" and not self.voice_labelled:
            return "assumed"
        return "some" if self.voice_silent and self.voice == "customer" else ""

    @property
    def voice_silent(self) -> int:
        """Messages of which nothing told whose words they are; they have the voice of the whole file."""
        if self.voice_from == "assumed":
            return self.messages - self.voice_labelled
        return self.voice_unknown

    def to_dict(self) -> dict:
        """Give everything as plain JSON types, for a manifest."""
        return {
            "file": self.file,
            "format": self.format,
            "system": self.system,
            "open_answers": list(self.open_answers),
            "sheets_left": dict(self.sheets_left),
            **self.details,
            "named": self.named,
            "columns": {
                role: {"name": c.name, "position": c.place + 1, "how": c.how}
                for role, c in self.columns.items()
            },
            "dropped": list(self.dropped),
            "columns_gone": self.columns_gone,
            "rows": self.rows,
            "used": self.used,
            "messages": self.messages,
            "transcripts": self.transcripts,
            "turns_left": dict(self.turns_left),
            "rejected": dict(self.rejected),
            "filtered": dict(self.filtered),
            "blank": self.blank,
            "languages": dict(self.languages),
            "languages_inherited": self.languages_inherited,
            "message_language": self.message_language,
            "voices": dict(self.voices),
            "voice_from": self.voice_from,
            "voice_unknown": self.voice_unknown,
            "voice_labelled": self.voice_labelled,
            "voice_silent": self.voice_silent,
            "voice_doubt": self.voice_doubt,
            "senders": self.senders,
            "own_senders": self.own_senders,
            "dateless": self.dateless,
            "timezone": self.timezone,
            "dates": self.dates.to_dict() if self.dates else {},
            "file_timezone": self.file_timezone,
            "redactions": dict(self.redactions),
            "repairs": dict(self.repairs),
            "own_words": dict(self.own_words),
            "ignored": dict(self.ignored),
            "ids_from": self.ids_from,
            "ids_replaced": self.ids_replaced,
            "coded": self.coded,
            "limited": self.limited,
        }

    def text(self, language: str | None = None) -> str:
        """Tell it in a language, one finding a line."""
        return "\n".join([*self.recognised(language), *self.counts(language)])

    def recognised(self, language: str | None = None) -> list[str]:
        """Sentences on what the file is and which column is what."""
        language = interface_language(language)

        def tell(key: str, **values: object) -> str:
            return say(f"messages-{key}", language, **values)

        layout = [tell(f"detail-{name}", value=value) for name, value in self.details.items()]
        lines = [tell("file", file=self.file, format=", ".join([self.format, *layout]))]
        lines += self.sheets_told(language)
        if self.system:
            lines.append(tell("system", system=self.system))
        if not self.named:
            lines.append(tell("no-header"))
        for role, column in self.columns.items():
            label = tell(f"role-{role}") if column.role != "keep" else tell("role-keep")
            lines.append(
                tell(f"column-{column.how}", label=label, column=column.name, position=column.place + 1)
            )
        text = self.columns.get("text")
        if text and text.rivals:
            lines.append(tell("rivals", rivals=quoted(list(text.rivals))))
        if self.open_answers:
            lines.append(tell("open-answers", columns=quoted(self.open_answers)))
        if self.voice_from != "column":
            told = "labels" if self.voice_from == "assumed" and self.voice_labelled else self.voice_from
            lines.append(tell(f"voice-{told}", voice=tell(f"voice-name-{self.voice}")))
        if self.ids_from == "made":
            lines.append(tell("ids-made"))
        if self.zoneless:
            lines.append(tell("timezone", timezone=self.file_timezone or self.timezone))
        lines += [
            tell(f"note-{key}", **{k: tell(f"role-{v}") if k == "role" else v for k, v in values.items()})
            for key, values in [*self.notes, *(self.dates.told() if self.dates else ())]
            if not key.startswith("period-")
        ]
        if self.dropped:
            lines.append(tell("dropped", columns=quoted(self.dropped), count=len(self.dropped)))
        return lines

    def sheets_told(self, language: str | None = None) -> list[str]:
        """Say which sheets of the workbook were not read, where there are such."""
        return sheets_told(self.details.get("sheet", ""), self.sheets_left, language)

    def others_told(self, language: str | None = None) -> list[str]:
        """Say which files of a folder of mail were not read, where there are such."""
        if not self.other_files:
            return []
        return [say("messages-other-files", language, files=quoted(self.other_files))]

    def period_told(self, language: str | None = None) -> list[str]:
        """Say how the ends of the period that was asked for were read, where that was not plain."""
        return [
            say(f"messages-note-{key}", language, **values)
            for key, values in self.notes
            if key.startswith("period-")
        ]

    def counts(self, language: str | None = None) -> list[str]:
        """Sentences on how many rows came in, went on, and stayed behind."""
        language = interface_language(language)

        def tell(key: str, **values: object) -> str:
            return say(f"messages-{key}", language, **values)

        def listed(prefix: str, counted: Counter) -> str:
            return ", ".join(
                tell(f"{prefix}-{kind}", count=n)
                for kind, n in sorted(counted.items(), key=lambda item: (-item[1], item[0]))
                if n
            )

        lines = [tell("rows", rows=self.rows, used=self.messages)]
        if self.transcripts:
            lines.append(
                tell("threads" if self.voice_from == "thread" else "transcripts", rows=self.transcripts)
            )
        if self.messages != self.used:
            lines.append(tell("pieces", rows=self.used, messages=self.messages))
        if self.turns_left:
            lines.append(
                tell(
                    "turns-left", count=self.turns_left.total(), reasons=listed("turns-left", self.turns_left)
                )
            )
        if self.limited:
            lines.append(tell("limited", rows=self.rows))
        if self.rejected.total():
            lines.append(
                tell("rejected", count=self.rejected.total(), reasons=listed("rejected", self.rejected))
            )
        if self.filtered.total():
            lines.append(
                tell("filtered", count=self.filtered.total(), reasons=listed("filtered", self.filtered))
            )
        lines += self.period_told(language)
        if self.blank:
            lines.append(tell("blank", count=self.blank))
        if self.used:
            lines.append(tell("languages", languages=listed("language", self.languages)))
            if self.languages_inherited:
                lines.append(tell("inherited", count=self.languages_inherited))
            if self.voice_from in ("column", "senders") or self.transcripts:
                lines.append(tell("voices", voices=listed("voice-count", self.voices)))
            if self.voice_silent and (self.voice_from != "assumed" or self.voice_labelled):
                default = tell(f"voice-name-{self.voice}")
                lines.append(tell("voice-unknown", count=self.voice_silent, voice=default))
            if self.dateless and "sent_at" in self.columns:
                lines.append(tell("dateless", count=self.dateless))
        lines += own_words_lines(self.own_words, self.ignored, language)
        if self.redactions.total():
            lines.append(tell("redacted", kinds=listed("redaction", self.redactions)))
        if self.repairs.total():
            lines.append(tell("repaired", kinds=listed("repair", self.repairs)))
        if self.ids_replaced:
            lines.append(tell("ids-replaced", count=self.ids_replaced))
        if self.coded:
            lines.append(tell("coded", count=self.coded))
        return lines
