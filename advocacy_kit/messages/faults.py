"""Several faults of one call, told together: nobody should mend one to meet the next."""

from typing import TYPE_CHECKING

from advocacy_kit.errors import AdvocacyError, InputError
from advocacy_kit.locale import interface_language, say

if TYPE_CHECKING:
    from advocacy_kit.messages.summary import Summary


class SeveralFaultsError(InputError):
    """More than one thing is wrong.

    Parameters
    ----------
    faults : list of AdvocacyError
        In the order of finding.
    """

    def __init__(self, faults: list[AdvocacyError]) -> None:
        super().__init__("messages-several-faults", count=len(faults))
        self.faults = faults

    def text(self, language: str | None = None) -> str:
        """Tell all of them, one a line."""
        language = interface_language(language or self.language)
        head = say(self.key, language, **self.values)
        return "\n".join([head, *(f"- {fault.text(language)}" for fault in self.faults)])


class NothingUsableError(InputError):
    """Every row of a file was left out.

    Parameters
    ----------
    summary : Summary
        Of the reading, which tells why.
    """

    def __init__(self, summary: "Summary") -> None:
        super().__init__("messages-nothing-usable", file=summary.file, rows=summary.rows)
        self.summary = summary

    def text(self, language: str | None = None) -> str:
        """Tell it, with the counts."""
        language = interface_language(language or self.language)
        head = say(self.key, language, **self.values)
        return "\n".join([head, *(f"- {line}" for line in self.summary.counts(language)[1:])])


def raise_all(faults: list[AdvocacyError]) -> None:
    """Raise what is wrong, if anything is."""
    if len(faults) == 1:
        raise faults[0]
    if faults:
        raise SeveralFaultsError(faults)
