"""One file: what was recognised and how, what is missing for which chapter, how the kit sees it, what to pass."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from advocacy_kit.chapters import CHAPTERS
from advocacy_kit.chapters.needs import NEEDS
from advocacy_kit.locale import interface_language, say
from advocacy_kit.messages import check_messages
from advocacy_kit.messages.check import Check
from advocacy_kit.messages.summary import Summary
from advocacy_kit.organisation import NAME, Applied, Kept, keep_mapping, organisation_for

#: Options that go with one file or one question, and are not kept.
NOT_KEPT = ("voice", "message_language", "since", "until", "where", "sheet")


@dataclass(frozen=True, slots=True)
class FileCheck:
    """What was made of a file.

    Attributes
    ----------
    check : Check
        What was recognised and counted.
    own_words : Applied
        What of the organisation's own words was used.
    given : mapping
        What the caller asked.
    """

    check: Check
    own_words: Applied
    given: Mapping[str, object]

    @property
    def summary(self) -> Summary:
        """Numbers and decisions."""
        return self.check.summary

    def text(self, language: str | None = None) -> str:
        """Tell it, part by part."""
        language = interface_language(language)
        blocks = [
            _block(
                "checking-own-words", self.own_words.told(language, gone=self.summary.columns_gone), language
            ),
            _block("checking-chapters", chapters_told(self.summary, language), language),
        ]
        return self.check.text(language, beside="\n\n".join(blocks))

    def save_mapping(self) -> Kept:
        """Keep the columns that were recognised, and the time zone and senders that were given, for next time.

        Written into the file of own words that is in use, which holds alone; else into a new one beside the messages.
        """
        own = self.own_words.organisation
        path = own.path if own else Path(self.check.reading.path).absolute().parent / NAME
        return keep_mapping(
            path,
            recognised(self.summary),
            self.given.get("timezone") or None,
            self.given.get("own_senders") or (),
        )

    def not_kept(self) -> list[str]:
        """Options of this call that are not kept."""
        asked = [name for name in NOT_KEPT if self.given.get(name) not in (None, "", "auto")]
        return [f"--{name.replace('_', '-')}" for name in asked]


def recognised(summary: Summary) -> dict[str, str | int]:
    """Role to column as it can be asked for: by name, or by position where the file has no names; with what was said of its dates."""
    columns: dict[str, str | int] = {
        role: column.name if summary.named else column.place + 1
        for role, column in summary.columns.items()
        if column.role != "keep"
    }
    if summary.dates and summary.dates.style.given:
        columns["sent_at"] = f"{columns['sent_at']}:{summary.dates.style.given}"
    return columns


def chapters_told(summary: Summary, language: str) -> list[str]:
    """Say for each chapter which of its parts can be made of a file, and what is missing for the others."""
    lines = []
    for chapter, needs in NEEDS.items():
        lines.append(f"{CHAPTERS[chapter][0]} {chapter}")
        for need in needs:
            part = say(f"chapters-part-{need.part}", language)
            lines.append("  " + _need_told(need, summary, part, language))
    return lines


def _need_told(need, summary: Summary, part: str, language: str) -> str:
    missing = need.missing(summary)
    names = ", ".join(f'"{role}"' for role in missing)
    if need.met(summary):
        some = missing and len(need.roles) > 1
        return say("checking-part-some" if some else "checking-part-yes", language, part=part, roles=names)
    count = summary.voices[need.voice] if need.voice else summary.voices.total()
    if count < need.least:
        voice = say(f"messages-voice-name-{need.voice}", language) if need.voice else "–"
        return say("checking-part-few", language, part=part, least=need.least, count=count, voice=voice)
    if len(missing) == len(need.roles):
        return say("checking-part-no", language, part=part, roles=names, role=missing[0], count=len(missing))
    return say("checking-part-undated", language, part=part)


def _block(key: str, lines: list[str], language: str) -> str:
    return "\n".join([say(key, language), *(f"  {line}" for line in lines)])


def check_file(
    path: str | Path, *, config: str | Path | None = None, language: str | None = None, **given: object
) -> FileCheck:
    """Read a file as any chapter would, and tell what came of it.

    Parameters
    ----------
    path : path
        The messages.
    config : path, optional
        File of the organisation's own words; default: ``advocacy.yml`` beside the messages or in the workspace.
    language : {"nl", "en"}, optional
        Of the rendering.
    **given
        As :func:`advocacy_kit.messages.open_messages`.

    Raises
    ------
    InputError, CallError, ContentError
        The messages, the call, or ``advocacy.yml`` is at fault.
    """
    own = organisation_for(path, config, given)
    return FileCheck(check_messages(path, language=language, **own.reading), own, given)
