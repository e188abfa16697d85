"""Words of the organisation that are nobody's name: its own name, its products, its teams."""

import re
from collections.abc import Iterable

from advocacy_kit.messages.redaction.kinds import Span
from advocacy_kit.messages.redaction.name_places import STOP


class Ours:
    """What an organisation says is nobody's name; a phrase counts as a whole.

    "Jan Linders" and "Team Karin" leave Jan and Karin people. Only of a name that goes on with a word for a trade ("Fenna Energie")
    what stands before counts by itself, since people say it so.

    Parameters
    ----------
    phrases : iterable of str
        Names, as written.

    Attributes
    ----------
    words : frozenset of str
        What counts by itself, folded.
    names : frozenset of str
        The phrases and `words`, folded.
    accounts : frozenset of str
        How an account may be called.
    """

    def __init__(self, phrases: Iterable[str] = ()) -> None:
        folded = [phrase.casefold().split() for phrase in phrases]
        several = {" ".join(words) for words in folded if len(words) > 1}
        alone = {words[0] for words in folded if len(words) == 1}
        alone |= {
            words[0] for words in folded if words[1:] and words[0] not in STOP and set(words[1:]) <= STOP
        }
        self.words = frozenset(alone)
        self.names = frozenset(alone | several)
        self.accounts = frozenset(word for words in folded for word in (*words, "".join(words)))
        longest = sorted(several, key=len, reverse=True)
        either = "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in longest)
        self._several = re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.I) if several else None

    @property
    def hides(self) -> bool:
        """Whether there are phrases of several words."""
        return self._several is not None

    def find(self, text: str) -> list[Span]:
        """Find phrases of several words, in which no name is looked for."""
        return [Span(*m.span(), "masked") for m in self._several.finditer(text)] if self._several else []
