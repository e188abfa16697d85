"""All literals at once: two tries, walked from each place where a literal may begin.

A search automaton with a row for each state would be twenty times as large, and wait for memory at nearly every sign. Here a
node knows by one bit each which groups of signs go on from it, and its children lie side by side.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from advocacy_kit.detection.compiled import compiled
from advocacy_kit.detection.signs import LETTERS_AZ, TABLED, group_of

# Columns of a node.
GROUPS, CHILD = range(2)
#: First nodes: of the literals that may begin anywhere, and of those that begin a word.
ANYWHERE, AT_WORDS = 0, 1
#: Bit in a node's groups: a literal ends here.
ENDS_HERE = np.int32(-(2**31))


class Trie(NamedTuple):
    """Nodes. What is asked at every step stands apart from what is asked seldom, so that it stays near.

    Attributes
    ----------
    nodes : ndarray of int32, shape (nodes, 2)
        Groups of signs that go on from here, with the bit `ENDS_HERE`; and the first child. Children stand in the order of groups.
        Where only one literal goes on, its end is not written out: then the child is ``-1 - `` the number of that literal.
    details : ndarray of int32, shape (nodes, 3)
        The literal that ends here, the code point that leads here, the place after the last child.
    literals : ndarray of int32, shape (literals + 1,)
        Where the signs of a literal begin in `signs`.
    signs : ndarray of uint32
        Code points of all literals.
    pairs : ndarray of int32, shape (2, 26, 26)
        For literals that begin with two letters, the node that these lead to from a first node, or 0: the walk's first two steps
        as one. -1 where a literal is one letter long, so that each step must be made.
    """

    nodes: np.ndarray
    details: np.ndarray
    literals: np.ndarray
    signs: np.ndarray
    pairs: np.ndarray


def build(anywhere: Sequence[str], at_words: Sequence[str]) -> Trie:
    """Build the tries.

    Parameters
    ----------
    anywhere, at_words : sequence of str
        Literals that may begin anywhere, and those that begin a word; counted in this order.
    """
    nodes, details = [[0, 0], [0, 0]], [[-1, 0, 0], [-1, 0, 0]]
    first = len(anywhere)
    # The latest first: what follows a node on its way to the end of a literal stands near it.
    waiting = [
        (AT_WORDS, 0, [(literal, i) for i, literal in enumerate(at_words, first)]),
        (ANYWHERE, 0, [(literal, i) for i, literal in enumerate(anywhere)]),
    ]
    while waiting:
        node, depth, literals = waiting.pop()
        goes_on: dict[str, list[tuple[str, int]]] = {}
        for literal, number in literals:
            if len(literal) == depth:
                nodes[node][GROUPS] |= int(ENDS_HERE)
                details[node][0] = number
            else:
                goes_on.setdefault(literal[depth], []).append((literal, number))
        if len(literals) == 1 and goes_on and depth > 1:
            ((literal, number),) = literals
            nodes[node][GROUPS] |= group_of(ord(literal[depth]))
            nodes[node][CHILD] = -1 - number
            continue
        nodes[node][CHILD] = len(nodes)
        for sign in sorted(goes_on, key=lambda sign: (group_of(ord(sign)), sign)):
            nodes[node][GROUPS] |= group_of(ord(sign))
            waiting.append((len(nodes), depth + 1, goes_on[sign]))
            nodes.append([0, 0])
            details.append([-1, ord(sign), 0])
        details[node][2] = len(nodes)
    every = (*anywhere, *at_words)
    if any(ord(sign) >= TABLED for literal in every for sign in literal):
        raise ValueError("a pattern names a sign that the tables do not have")
    return Trie(
        np.array(nodes, dtype=np.int32),
        np.array(details, dtype=np.int32),
        np.cumsum([0, *map(len, every)]).astype(np.int32),
        np.array([ord(sign) for literal in every for sign in literal], dtype=np.uint32),
        _pairs(nodes, details),
    )


def _pairs(nodes: list[list[int]], details: list[list[int]]) -> np.ndarray:
    def letters(node: int) -> list[tuple[int, int]]:
        children = range(nodes[node][CHILD], details[node][2])
        return [(n, details[n][1] - ord("a")) for n in children if ord("a") <= details[n][1] <= ord("z")]

    pairs = np.zeros((2, 26, 26), dtype=np.int32)
    for root in (ANYWHERE, AT_WORDS):
        for one, first in letters(root):
            if details[one][0] >= 0:
                pairs[root, first] = -1
            else:
                for two, second in letters(one):
                    pairs[root, first, second] = two
    return pairs


@compiled(inline=True)
def child(nodes, details, node, sign, group):
    """Give the node that a sign of a group leads to, or 0."""
    mask = nodes[node, GROUPS]
    if not mask & group:
        return 0
    # Letters come first, one a child: their place is the number of letters before.
    below = mask & (group - 1) & LETTERS_AZ
    below = below - ((below >> 1) & 0x55555555)
    below = (below & 0x33333333) + ((below >> 2) & 0x33333333)
    below = (below + (below >> 4)) & 0x0F0F0F0F
    at = nodes[node, CHILD] + ((below + (below >> 8) + (below >> 16) + (below >> 24)) & 63)
    if not group & LETTERS_AZ:
        last = details[node, 2]
        while at < last and details[at, 1] != sign:
            at += 1
        if at == last:
            return 0
    return at


@compiled(inline=True)
def end_of_literal(literals, signs, literal, low, before, after, end):
    """Where a literal ends that begins at a place and is read as far as another; 0 where it does not stand there."""
    first = literals[literal]
    last = before + literals[literal + 1] - first
    if last > end:
        return 0
    for place in range(after, last):
        if low[place] != signs[first + place - before]:
            return 0
    return last
