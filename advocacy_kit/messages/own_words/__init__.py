"""Own words apart from quoted ones: reply history, forwarded mail, signatures, disclaimers, footers, automatic replies.

Without this a detector takes our own words, quoted below a customer's, for the customer's. Why rules of our own and no
library: docs/adr/007-own-words.md. Front door: `own_words` (a column of texts), `separate` (one text).
"""

from collections import Counter
from dataclasses import dataclass, field

from advocacy_kit.messages.own_words.separate import KINDS, Separated, separate, separate_all

__all__ = ["KINDS", "OwnWords", "Separated", "own_words", "separate"]


@dataclass(slots=True)
class OwnWords:
    """A column of texts taken apart.

    Parameters
    ----------
    texts : list of str
        Own words; a message that is left out keeps the text it had, so that its beginning can be shown.
    fates : list of str
        ``automatic``, ``quoted`` where nothing of its own is left, else empty.
    kinds : dict of int to frozenset of str
        What was found beside the own words, by place; places without anything are not in it.
    """

    texts: list[str]
    fates: list[str]
    kinds: dict[int, frozenset[str]] = field(default_factory=dict)

    def counted(self, first: int) -> Counter:
        """Count the messages among the first so many by what was found in them."""
        return Counter(kind for i, kinds in self.kinds.items() if i < first for kind in kinds)


def own_words(texts: list[str], automatic: list[bool] | None = None, *, headed: bool = True) -> OwnWords:
    """Take a column of texts apart.

    Parameters
    ----------
    texts : list of str
        Mended texts.
    automatic : list of bool, optional
        Of which the file itself says that a program sent them.
    headed : bool
        As `separate`.
    """
    found = OwnWords(list(texts), [""] * len(texts))
    for i, parts in enumerate(separate_all(texts, headed=headed)):
        if automatic and automatic[i]:
            parts = parts or Separated(texts[i])
            parts = Separated(parts.text, parts.kinds | {"automatic"})
        if parts is None or not parts.kinds:
            continue
        found.kinds[i] = parts.kinds
        if "automatic" in parts.kinds:
            found.fates[i] = "automatic"
        elif any(map(str.isalnum, parts.text)):
            found.texts[i] = parts.text
        else:
            found.fates[i] = "quoted"
    return found
