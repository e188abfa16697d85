"""What the kit makes of a file, for the person who has to decide whether that is right (`advocacy check`)."""

from dataclasses import dataclass
from pathlib import Path

from advocacy_kit.excerpts import shortened
from advocacy_kit.locale import interface_language, say
from advocacy_kit.messages import open_messages
from advocacy_kit.messages.own_senders import is_sender
from advocacy_kit.messages.reading import Reading
from advocacy_kit.messages.roles import ROLES
from advocacy_kit.messages.summary import Summary

#: Lines that are shown as the kit sees them.
LINES = 10
#: Longest piece of a message that is shown, in code points.
WIDTH = 160


@dataclass(frozen=True, slots=True)
class Example:
    """A message as the kit sees it, redacted."""

    row: int
    voice: str
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Check:
    """What was made of a file.

    Parameters
    ----------
    reading : Reading
        Read to its end.
    examples : tuple of Example
        Up to ten messages, from the beginning of the file.
    language : str
        Language of the rendering.
    """

    reading: Reading
    examples: tuple[Example, ...]
    language: str

    @property
    def summary(self) -> Summary:
        """Numbers and decisions."""
        return self.reading.summary

    @property
    def usable(self) -> bool:
        """Whether a message is left."""
        return self.summary.used > 0

    def to_dict(self) -> dict:
        """Give it as plain JSON types."""
        lines = [
            {"row": e.row, "voice": e.voice, "language": e.language, "text": e.text} for e in self.examples
        ]
        return {**self.summary.to_dict(), "examples": lines}

    def text(self, language: str | None = None, *, beside: str = "") -> str:
        """Tell it, part by part; what others know of the file goes `beside` the counts."""
        language = interface_language(language or self.language)
        parts = [
            (
                "check-recognised",
                [*self.summary.recognised(language), *self.summary.others_told(language)],
            ),
            ("check-counts", self.summary.counts(language)),
            ("check-lines", [self._line(example, language) for example in self.examples]),
            ("check-change", self.hints(language)),
        ]
        blocks = [
            "\n".join([say(f"messages-{key}", language), *(f"  {line}" for line in lines)])
            for key, lines in parts
            if lines
        ]
        blocks[2:2] = [beside] if beside else []
        closing = [say(f"messages-check-{key}", language) for key in ("personal", "untouched")]
        return "\n\n".join([*blocks, *closing])

    @staticmethod
    def _line(example: Example, language: str) -> str:
        voice = say(f"messages-voice-name-{example.voice}", language)
        return say(
            "messages-check-line",
            language,
            row=example.row,
            voice=voice,
            language=example.language,
            text=example.text,
        )

    def hints(self, language: str | None = None) -> list[str]:
        """Sentences on what to pass to have it otherwise."""
        summary = self.summary
        text = summary.columns["text"]
        hints = []
        if text.rivals:
            hints.append(say("messages-hint-text", language, other=text.rivals[0], column=text.name))
        if summary.open_answers:
            hints.append(say("messages-hint-answers", language, other=summary.open_answers[0]))
        if summary.senders and not summary.own_senders:
            hints.append(say("messages-hint-own-senders", language, count=summary.senders))
        elif summary.voice_doubt == "unmatched":
            where = "labels" if not summary.sender_column else "column" if not summary.senders else "senders"
            hints.append(say(f"messages-hint-no-own-{where}", language, column=summary.sender_column))
        elif summary.voice_doubt == "nowhere":
            author = summary.columns.get("author")
            where = "handler" if author else "nowhere"
            hints.append(say(f"messages-hint-own-{where}", language, column=author.name if author else ""))
        elif (
            summary.voice_from == "assumed"
            and (sender := summary.columns.get("author"))
            and is_sender(sender.name)
        ):
            hints.append(say("messages-hint-sender-column", language, column=sender.name))
        elif summary.voice_from == "assumed" and summary.voice_doubt:
            hints.append(say("messages-hint-voice", language))
        if "sent_at" not in summary.columns:
            hints.append(say("messages-hint-dates", language))
        if summary.languages["other"] and summary.message_language == "auto":
            hints.append(say("messages-hint-language", language, count=summary.languages["other"]))
        missing = [
            role for role in ("team", "channel", "topic", "conversation_id") if role not in summary.columns
        ]
        if summary.dropped and missing:
            hints.append(say("messages-hint-role", language, role=missing[0], roles=", ".join(ROLES)))
        if not summary.named:
            hints.append(say("messages-hint-position", language, position=text.place + 1))
        return hints


def check_messages(
    path: str | Path, mapping: dict | None = None, *, language: str | None = None, **options
) -> Check:
    """Read a file as any chapter would, and tell what came of it.

    Parameters
    ----------
    path, mapping, **options
        As `advocacy_kit.messages.open_messages`.
    language : str, optional
        Language of the rendering: ``nl`` or ``en``; default that of the interface.

    Returns
    -------
    Check
        With `.text()`, `.to_dict()`, `.reading.write_rejected(path)`.

    Raises
    ------
    InputError, CallError
        As `open_messages`.
    """
    reading = open_messages(path, mapping, **options)
    examples: list[Example] = []
    for frame in reading.chunks():
        if len(examples) < LINES:
            few = frame.head(LINES - len(examples))
            for row, voice, code, text in zip(
                few["row"], few["voice"], few["language"], few["text"], strict=True
            ):
                examples.append(Example(int(row), voice, code, _short(text)))
    return Check(reading, tuple(examples), interface_language(language))


def _short(text: str) -> str:
    return shortened(" ".join(text.split()), WIDTH)
