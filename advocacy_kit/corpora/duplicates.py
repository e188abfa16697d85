"""Messages that are nearly the same: what is trained on must not be what is judged on."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

#: From this share of common pieces on, two messages count as nearly the same.
NEAR = 0.5
#: Letters in a piece.
_LENGTH = 5


def near_duplicates(texts: Sequence[str], least: float = NEAR) -> list[tuple[int, int, float]]:
    """Find pairs of texts that share most of their pieces of five letters (Jaccard index).

    Case, signs and blanks do not count. A. Z. Broder, *On the resemblance and containment of documents* (1997), without
    sampling: all pairs that share a piece are compared.

    Parameters
    ----------
    texts : sequence of str
        The messages.
    least : float
        The share of common pieces from which on a pair is given, above 0 and at most 1.

    Returns
    -------
    list of tuple
        ``(i, j, share)`` with ``i < j``, the closest first.
    """
    pieces = [_pieces(text) for text in texts]
    holders: dict[str, list[int]] = defaultdict(list)
    found = []
    for j, mine in enumerate(pieces):
        common = np.zeros(j + 1, dtype=np.int64)
        for piece in mine:
            common[holders[piece]] += 1
            holders[piece].append(j)
        for i in np.flatnonzero(common):
            share = common[i] / (len(pieces[i]) + len(mine) - common[i])
            if share >= least:
                found.append((int(i), j, float(share)))
    return sorted(found, key=lambda pair: (-pair[2], pair[:2]))


def _pieces(text: str) -> set[str]:
    plain = "".join(sign for sign in text.casefold() if sign.isalnum())
    if not plain:
        # Signs alone say too little to be the same.
        return set()
    return {plain[i : i + _LENGTH] for i in range(max(1, len(plain) - _LENGTH + 1))}
