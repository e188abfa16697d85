"""Several faults of one call, told together: nobody should mend one to meet the next."""

from typing import TYPE_CHECKING

from advocacy_kit.errors import AdvocacyError, InputError
from advocacy_kit.locale import interface_language, say
from advocacy_kit.messages.identities import holds_identities
from advocacy_kit.messages.redaction.kinds import MASKED

if TYPE_CHECKING:
    from advocacy_kit.messages.summary import Summary

#: Values of a column that are named: so many, and so long in code points, at most.
MOST_VALUES, LONGEST_VALUE = 20, 40


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
    names : dict of str to str
        How the file calls columns that the summary knows by their place.
    """

    def __init__(self, summary: "Summary", names: dict[str, str]) -> None:
        super().__init__("messages-nothing-usable", file=summary.file, rows=summary.rows)
        self.summary, self._names = summary, names

    def text(self, language: str | None = None) -> str:
        """Tell it, with the counts."""
        language = interface_language(language or self.language)
        head = say(self.key, language, **self.values)
        lines = self.summary.counts(language)[1:]
        if self.summary.filtered["where"]:
            lines += [line for key in self.summary.met if (line := self._values(key, language))]
        return "\n".join([head, *(f"- {line}" for line in lines)])

    def _values(self, key: str, language: str) -> str:
        """Name the values that could have been asked for, where those are few and short enough to be such."""
        met = self.summary.met[key]
        if not met or len(met) > MOST_VALUES or max(map(len, met)) > LONGEST_VALUE:
            return ""
        # Where something was redacted, the values are persons', and not all of them may have been recognised.
        if any(map(MASKED.search, met)) or holds_identities(list(met.elements())):
            return ""
        shown = ", ".join(value for value, _ in met.most_common())
        return say("messages-where-values", language, column=self._names.get(key, key), values=shown)


def raise_all(faults: list[AdvocacyError]) -> None:
    """Raise what is wrong, if anything is."""
    if len(faults) == 1:
        raise faults[0]
    if faults:
        raise SeveralFaultsError(faults)
