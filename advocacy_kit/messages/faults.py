"""Several faults of one call, told together: nobody should mend one to meet the next."""

from advocacy_kit.errors import AdvocacyError, InputError
from advocacy_kit.locale import interface_language, say


class SeveralFaults(InputError):
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


def raise_all(faults: list[AdvocacyError]) -> None:
    """Raise what is wrong, if anything is."""
    if len(faults) == 1:
        raise faults[0]
    if faults:
        raise SeveralFaults(faults)
