"""What each chapter asks of a file of messages: declared here, so that `advocacy check` can say it before anything is run.

A chapter that is added declares its needs here; a test asks for it.
"""

from dataclasses import dataclass

from advocacy_kit.messages.summary import Summary
from advocacy_kit.statistics import MIN_GROUP


@dataclass(frozen=True, slots=True)
class Need:
    """What one part of a chapter asks for.

    Attributes
    ----------
    part : str
        End of the UI text (``chapters-part-…``) that names the part.
    roles : tuple of str
        Columns of which one is enough; none: the texts do.
    voice : str
        Whose messages there must be; empty: anybody's.
    least : int
        How many of those.
    dated : bool
        Whether they must have a date that was understood.
    """

    part: str
    roles: tuple[str, ...] = ()
    voice: str = ""
    least: int = 1
    dated: bool = False

    def met(self, summary: Summary) -> bool:
        """Whether a file that was read has it."""
        voices = summary.voices
        count = voices[self.voice] if self.voice else voices.total()
        if count < self.least or (self.dated and summary.dateless >= summary.used):
            return False
        return not self.roles or any(role in summary.columns for role in self.roles)

    def missing(self, summary: Summary) -> tuple[str, ...]:
        """The columns that are not there, of those that it can use."""
        return tuple(role for role in self.roles if role not in summary.columns)


#: By chapter: what it cannot do without comes first.
NEEDS: dict[str, tuple[Need, ...]] = {
    "hear-the-signals": (
        Need("signals", voice="customer", least=MIN_GROUP),
        Need("months", roles=("sent_at",), voice="customer", least=MIN_GROUP, dated=True),
        Need("groups", roles=("channel", "team", "topic"), voice="customer", least=MIN_GROUP),
    ),
}
