"""The parameters of a chapter's notebook: checked together, every fault at once."""

from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from datetime import date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from advocacy_kit.errors import CallError
from advocacy_kit.locale import LANGUAGES, say

MODES = ("learn", "analyse", "both")
ALLOWED = {
    "mode": MODES,
    "interactive": ("auto", "yes", "no"),
    "language": LANGUAGES,
    "message_language": ("auto", *LANGUAGES),
    "voice": ("", "customer", "organisation"),
}


@dataclass(frozen=True, slots=True)
class Parameters:
    """What a chapter is to do, with what, and where to.

    Attributes
    ----------
    mode : {"both", "learn", "analyse"}
        What to do.
    interactive : {"auto", "yes", "no"}
        Whether there is somebody to talk to.
    language : {"nl", "en"}
        Language of interface and report.
    message_language : {"auto", "nl", "en"}
        Language of the messages.
    messages : str
        File of messages; empty: the sample company's.
    mapping : str
        Which column is what, where names do not tell: ``"text=Omschrijving; sent_at=Datum"``.
    voice : str
        ``customer`` or ``organisation``, where the file does not say.
    own_senders : str
        Senders that are ours: ``"lommer.example; help@shop.example"``.
    timezone : str
        In which times without a zone are read, and months counted; empty: as ``advocacy.yml`` says, else Europe/Amsterdam.
    sheet : str
        Sheet of a workbook, by its name or its number from 1; empty: the one with the messages.
    since, until : str
        First and last day, written as in a file (``2025-01-31``, ``31-1-2025``), or a whole month or year (``2025-03``); empty: no limit.
    where : str
        Which messages: ``"channel=chat; team=Planning"``; of a column that is named twice either value counts.
    config : str
        File of the organisation's own words; empty: ``advocacy.yml`` beside the messages or in the workspace.
    out : str
        Folder for findings; empty: none are written.
    """

    mode: str = "both"
    interactive: str = "auto"
    language: str = "en"
    message_language: str = "auto"
    messages: str = ""
    mapping: str = ""
    voice: str = ""
    own_senders: str = ""
    timezone: str = ""
    sheet: str = ""
    since: str = ""
    until: str = ""
    where: str = ""
    config: str = ""
    out: str = ""
    #: Worked out from `mapping` and `where`.
    pairs: dict[str, dict[str, str | list[str]]] = field(default_factory=dict, compare=False)

    @classmethod
    def check(cls, **given: object) -> "Parameters":
        """Check what a notebook or a caller gives.

        Raises
        ------
        CallError
            Naming every unknown parameter, wrong type and value that is not allowed.
        """
        names = [f.name for f in fields(cls) if f.name != "pairs"]
        wanted = given.get("language")
        language = wanted if wanted in LANGUAGES else None
        faults = [
            say("chapters-parameter-unknown", language, name=name, known=", ".join(names))
            for name in given
            if name not in names
        ]
        values = {name: value for name, value in given.items() if name in names}
        for name, value in values.items():
            if not isinstance(value, str):
                faults.append(
                    say(
                        "chapters-parameter-type", language, name=name, value=value, type=type(value).__name__
                    )
                )
            elif name in ALLOWED and value not in ALLOWED[name]:
                allowed = ", ".join(f'"{v}"' for v in ALLOWED[name])
                faults.append(
                    say("chapters-parameter-value", language, name=name, value=value, allowed=allowed)
                )
        texts = {name: value for name, value in values.items() if isinstance(value, str)}
        faults += (
            _date_faults(texts, language) + _zone_faults(texts, language) + _file_faults(texts, language)
        )
        pairs = {name: _pairs(name, texts.get(name, ""), faults, language) for name in ("mapping", "where")}
        if faults:
            error = CallError(
                "chapters-parameters", count=len(faults), faults="\n".join(f"- {f}" for f in faults)
            )
            error.language = language
            raise error
        return cls(**values, pairs=pairs)

    @property
    def senders(self) -> tuple[str, ...]:
        """The senders that are ours, one by one."""
        return tuple(part.strip() for part in self.own_senders.split(";") if part.strip())

    @property
    def learns(self) -> bool:
        """Whether the teaching part is shown."""
        return self.mode in ("learn", "both")

    @property
    def analyses(self) -> bool:
        """Whether the analysing part is run."""
        return self.mode in ("analyse", "both")


def _date_faults(values: dict[str, str], language: str | None) -> list[str]:
    # Whoever asks for help alone need not wait for what reads messages.
    from advocacy_kit.messages.dates import NoSuchDayError

    faults, days = [], {}
    for name in ("since", "until"):
        if values.get(name):
            try:
                days[name] = day_given(values[name], end=name == "until")
            except NoSuchDayError:
                faults.append(say("chapters-parameter-day", language, name=name, value=values[name]))
            except ValueError:
                faults.append(say("chapters-parameter-date", language, name=name, value=values[name]))
    if len(days) == 2 and days["since"] > days["until"]:
        faults.append(say("chapters-parameter-dates", language, since=values["since"], until=values["until"]))
    return faults


def day_given(given: str, *, end: bool = False) -> date:
    """Read the first or last day of a period, in any of the ways in which files write one.

    Parameters
    ----------
    given : str
        A day, week, month or year.
    end : bool
        Whether it ends the period: of a month its last day then, else its first.

    Raises
    ------
    NoSuchDayError
        It is written as a day is, and there is no such day.
    ValueError
        It is something else; a moment within a day too, as a report counts whole days.
    """
    from advocacy_kit.messages.dates import period_end

    moment = period_end(given, "UTC", end=end)
    if moment != moment.normalize():
        raise ValueError(given)
    return (moment.date() - timedelta(days=1)) if end else moment.date()


def _zone_faults(values: dict[str, str], language: str | None) -> list[str]:
    zone = values.get("timezone") or "UTC"
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return [say("chapters-parameter-timezone", language, value=zone)]
    return []


def _file_faults(values: dict[str, str], language: str | None) -> list[str]:
    faults = []
    for name in ("messages", "config"):
        path = values.get(name)
        if path and not Path(path).expanduser().exists():
            faults.append(say("chapters-parameter-file", language, name=name, value=path))
    return faults


def _pairs(name: str, text: str, faults: list[str], language: str | None) -> dict[str, str | list[str]]:
    pairs = []
    for part in filter(None, (p.strip() for p in text.split(";"))):
        key, equals, value = (piece.strip() for piece in part.partition("="))
        if not (key and equals and value):
            faults.append(say("chapters-parameter-pairs", language, name=name, value=part))
        elif name == "mapping" and key in dict(pairs):
            faults.append(say("chapters-parameter-twice", language, name=name, key=key))
        else:
            pairs.append((key, value))
    return gathered(pairs)


def gathered(pairs: Iterable[tuple[str, str]]) -> dict[str, str | list[str]]:
    """Put pairs in a dict: a name that comes twice has a list of values, so that none is lost."""
    found: dict[str, str | list[str]] = {}
    for key, value in pairs:
        if key not in found:
            found[key] = value
        elif value not in (before := [found[key]] if isinstance(found[key], str) else found[key]):
            found[key] = [*before, value]
    return found
