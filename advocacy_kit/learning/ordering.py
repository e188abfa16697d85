"""The order of a round: chance, held to a few rules, so that nobody learns the order instead of the signals."""

import itertools
import random
from collections.abc import Sequence

from advocacy_kit.learning.model import Item

#: How many draws are compared; with 28 items a draw without a clash is nearly always among the first few.
DRAWS = 60
#: So many messages in a row without a signal make people stop listening.
CALM_IN_A_ROW = 3


def draw_order(items: Sequence[Item], chance: random.Random) -> list[Item]:
    """Draw the order of a round.

    The same signal does not follow itself where that can be helped, the first item is an easy one, none of the first
    two is abusive, and messages without a signal come at most three in a row.

    Parameters
    ----------
    items : sequence of Item
        What is drawn from; all of it comes back.
    chance : random.Random
        The only source of chance.
    """
    best: list[Item] = []
    least = None
    for _ in range(DRAWS):
        order = list(items)
        chance.shuffle(order)
        order = _spread(order)
        faults = clashes(order) + _bad_start(order)
        if least is None or faults < least:
            best, least = order, faults
        if least == 0:
            break
    return best


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
