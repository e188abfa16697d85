"""Chapter 01's findings as HTML: in short, figures with their numbers folded beneath, quotes, reading list."""

from collections.abc import Sequence

from advocacy_kit.analysis.hear_the_signals import Hearing
from advocacy_kit.codebook import Codebook
from advocacy_kit.messages.summary import Summary
from advocacy_kit.reporting.hear_the_signals import messages, months, places, short, signals
from advocacy_kit.reporting.hear_the_signals.telling import Telling


class Report:
    """Pieces of chapter 01's report in one language.

    Parameters
    ----------
    hearing : Hearing
        What was found.
    reading : Summary
        What was read.
    codebook : Codebook
        For the signals' names.
    language : {"nl", "en"}
        Of the report.
    timezone : str
        Of the dates shown.
    own_words : sequence of str
        Sentences on what the organisation's own file was used for.
    """

    def __init__(
        self,
        hearing: Hearing,
        reading: Summary,
        codebook: Codebook,
        language: str,
        timezone: str,
        own_words: Sequence[str] = (),
    ) -> None:
        self._own_words = own_words
        self.telling = Telling(hearing, reading, codebook, language, timezone)

    def short(self, level: int, source: str, selection: str = "") -> str:
        """Title and the findings in a few lines.

        Parameters
        ----------
        level : int
            Of the title's heading.
        source : str
            Whose messages they are.
        selection : str
            Which of them were asked for.
        """
        return short.piece(self.telling, level, source, selection)

    def title(self, source: str, selection: str = "") -> tuple[str, str]:
        """Title in plain text, and of what it is one: source, period, selection."""
        return short.title(self.telling, source, selection)

    def signals(self) -> str:
        """Which signals were heard, and how often."""
        return signals.piece(self.telling)

    def where(self) -> str:
        """Where: by channel, team and topic."""
        return places.piece(self.telling)

    def when(self) -> str:
        """How it moves from month to month."""
        return months.piece(self.telling)

    def missed(self) -> str:
        """Quiet messages, that a hurried colleague would read past."""
        return messages.quiet_ones(self.telling)

    def reading(self) -> str:
        """The messages most worth reading whole."""
        return messages.to_read(self.telling)

    def limits(self) -> str:
        """What this cannot tell."""
        return messages.limits(self.telling)

    def read(self) -> str:
        """What was read, and what was left out and why."""
        return messages.what_was_read(self.telling, self._own_words)


__all__ = ["Report"]
