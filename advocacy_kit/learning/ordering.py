"""Which messages a round has and in which order: chance, held to a few rules, so that nobody learns the order."""

import itertools
import random
from collections.abc import Collection, Sequence

from advocacy_kit.codebook import Codebook
from advocacy_kit.learning.items import CALM_SHARE, calm_messages
from advocacy_kit.learning.model import Item

#: How many draws are compared; with 28 items a draw without a clash is nearly always among the first few.
DRAWS = 60
#: A short round has so many messages to leave alone.
TO_LEAVE_ALONE = 2
#: So many messages in a row without a signal make people stop listening.
CALM_IN_A_ROW = 3


def draw_order(items: Sequence[Item], chance: random.Random, codebook: Codebook) -> list[Item]:
    """Draw the order of a round.

    It begins with a light message where there is one. The same signal does not follow itself where that can be helped,
    none of the first two is abusive, and messages without a signal come at most three in a row.

    Parameters
    ----------
    items : sequence of Item
        What is drawn from; all of it comes back.
    chance : random.Random
        The only source of chance.
    codebook : Codebook
        Tells which signals are glad.
    """
    best: list[Item] = []
    least = None
    for _ in range(DRAWS):
        order = list(items)
        chance.shuffle(order)
        order.sort(key=lambda item: not is_light(item, codebook))
        # One light message to begin with; the others go back among the rest.
        rest = order[1:]
        chance.shuffle(rest)
        order = _spread(order[:1] + rest)
        faults = clashes(order) + _bad_start(order)
        if least is None or faults < least:
            best, least = order, faults
        if least == 0:
            break
    return best


def draw_some(
    items: Sequence[Item], count: int, chance: random.Random, codebook: Codebook, known: Collection[str] = ()
) -> list[Item]:
    """Draw the messages of a short round: no abusive ones, all kinds of question, many signals, enough that is calm.

    Parameters
    ----------
    items : sequence of Item
        What is drawn from.
    count : int
        How many at most.
    known : collection of str
        Ids of items that were answered before: they are taken only where there is nothing new left.
    """
    polite = [item for item in items if not item.warning]
    draws = []
    for _ in range(DRAWS):
        chance.shuffle(polite)
        draws.append(sorted(polite, key=lambda item: item.id in known)[:count])
    return min(draws, key=lambda pick: _unmixed(pick, items, codebook))


def _unmixed(pick: Sequence[Item], items: Sequence[Item], codebook: Codebook) -> tuple[int, int]:
    """What a short round lacks, and how few signals it has."""
    calm, total = calm_messages(pick, codebook)
    lacks = len({item.type for item in items} - {item.type for item in pick})
    lacks += (calm < CALM_SHARE * total) + (not any(is_light(item, codebook) for item in pick))
    lacks += sum(not item.signals for item in pick) < TO_LEAVE_ALONE
    return lacks, -len({signal for item in pick for signal in item.signals})


def is_light(item: Item, codebook: Codebook) -> bool:
    """Whether a message is one to begin with: easy, one answer, neutral or glad."""
    glad = {signal.id for signal in codebook if signal.tone == "positive"}
    return item.level == 1 and not item.many and not item.warning and set(item.heard) <= glad


def clashes(order: Sequence[Item]) -> int:
    """Count the places where a signal follows itself, or too many messages without one follow each other."""
    count = sum(bool(set(a.signals) & set(b.signals)) for a, b in itertools.pairwise(order))
    calm = 0
    for item in order:
        calm = 0 if item.signals else calm + 1
        count += calm > CALM_IN_A_ROW
    return count


def _spread(order: list[Item]) -> list[Item]:
    """Take each time the first that does not repeat the signals of the one before."""
    left, out = list(order), []
    while left:
        before = set(out[-1].signals) if out else set()
        tired = len(out) >= CALM_IN_A_ROW and not any(item.signals for item in out[-CALM_IN_A_ROW:])
        fitting = (
            i
            for i, item in enumerate(left)
            if not before & set(item.signals) and not (tired and not item.signals)
        )
        out.append(left.pop(next(fitting, 0)))
    return out


def _bad_start(order: Sequence[Item]) -> int:
    return int(bool(order) and order[0].level > 1) + sum(item.warning for item in order[:2])
