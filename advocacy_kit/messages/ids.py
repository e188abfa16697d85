"""Ids of messages: kept where the file has good ones, else made from content, the same at every reading."""

import secrets
from collections.abc import Sequence
from hashlib import blake2b

import numpy as np

from advocacy_kit.messages.redaction import looks_personal


class Seen:
    """Which 64-bit hashes came by: exact, at eight bytes a message, so that millions stay small."""

    def __init__(self) -> None:
        # Sorted arrays of doubling length: each is searched, and merged when the next has grown as long.
        self._runs: list[np.ndarray] = []

    def add(self, hashes: np.ndarray) -> np.ndarray:
        """Add hashes; tell of each whether an earlier call added it (not: this one)."""
        before = np.zeros(len(hashes), dtype=bool)
        for run in self._runs:
            at = np.searchsorted(run, hashes)
            at[at == len(run)] = 0
            before |= run[at] == hashes
        if len(hashes):
            self._runs.append(np.unique(hashes))
        while len(self._runs) > 1 and len(self._runs[-2]) <= 2 * len(self._runs[-1]):
            last = self._runs.pop()
            self._runs[-1] = np.union1d(self._runs[-1], last)
        return before


class Occurrences:
    """Counts how often the same content came by; only what was repeated is kept in a dictionary."""

    def __init__(self) -> None:
        self._seen = Seen()
        self._repeats: dict[int, int] = {}

    def number(self, hashes: np.ndarray) -> list[int]:
        """Give the occurrence (1, 2, …) of each hash, in order."""
        before = self._seen.add(hashes)
        within = len(np.unique(hashes)) < len(hashes)
        if not within and not before.any():
            return [1] * len(hashes)
        numbers, now = [], set()
        for key, earlier in zip(hashes.tolist(), before.tolist(), strict=True):
            if key in self._repeats:
                self._repeats[key] += 1
                numbers.append(self._repeats[key])
            elif earlier or key in now:
                self._repeats[key] = 2
                numbers.append(2)
            else:
                now.add(key)
                numbers.append(1)
        return numbers


def content_hashes(*columns: Sequence[str]) -> tuple[np.ndarray, str]:
    """Hash rows of texts.

    Parameters
    ----------
    *columns : sequence of str
        What makes a message this message; all of one length.

    Returns
    -------
    hashes : ndarray of uint64, shape (n_rows,)
        One a row.
    digits : str
        The same as sixteen hexadecimal digits a row, in one string.
    """
    rows = map("\x1f".join, zip(*columns, strict=True))
    packed = b"".join([blake2b(row.encode(), digest_size=8).digest() for row in rows])
    return np.frombuffer(packed, dtype=">u8").astype(np.uint64), packed.hex()


def _hashes(values: Sequence[str]) -> np.ndarray:
    """Hash values for comparison within one reading; quicker than those that ids are made of."""
    from pandas.util import hash_array

    return hash_array(np.array(values, dtype=object), categorize=False)


class MessageIds:
    """Gives each message its id, row by row of the file, whatever the size of the chunks.

    Parameters
    ----------
    from_column : bool
        Whether the file's own ids are used; one that comes back is made instead.
    """

    def __init__(self, from_column: bool) -> None:
        self.from_column = from_column
        self._made = Occurrences()
        self._given = Occurrences()
        #: Ids of the file that could not be used: empty, personal, or a second time.
        self.replaced = 0

    def give(
        self,
        given: Sequence[str] | None,
        *content: Sequence[str],
        turns: Sequence[int | None] | None = None,
    ) -> list[str]:
        """Give ids.

        Parameters
        ----------
        given : sequence of str, optional
            The file's own ids.
        *content : sequence of str
            What makes a message this message: redacted text, moment, conversation, voice.
        turns : sequence of (int or None), optional
            Turn within a row that gave several messages: the file's own id gets it as an ending (``17-t2``).

        Returns
        -------
        list of str
            Unique over all calls.
        """
        if not self.from_column or given is None:
            return self._make(content)
        bare = [key.strip() for key in given]
        ids = (
            bare
            if turns is None
            else [k if t is None else f"{k}-t{t}" for k, t in zip(bare, turns, strict=True)]
        )
        numbers = self._given.number(_hashes(ids))
        wrong = [i for i, key in enumerate(bare) if numbers[i] > 1 or not key or looks_personal(key)]
        if wrong:
            self.replaced += len(wrong)
            made = self._make([[column[i] for i in wrong] for column in content])
            for i, key in zip(wrong, made, strict=True):
                ids[i] = key
        return ids

    def _make(self, content: Sequence[Sequence[str]]) -> list[str]:
        hashes, digits = content_hashes(*content)
        numbers = self._made.number(hashes)
        return [
            f"m{digits[16 * i : 16 * i + 16]}" if number == 1 else f"m{digits[16 * i : 16 * i + 16]}-{number}"
            for i, number in enumerate(numbers)
        ]


def unique_enough(values: Sequence[str]) -> bool:
    """Tell whether a column holds ids of messages: hardly a value comes back, none is a person's."""
    filled = [v for v in values if v]
    if not filled or len(filled) < 0.9 * len(values):
        return False
    personal = sum(map(looks_personal, filled))
    return len(set(filled)) >= 0.99 * len(filled) and personal <= 0.01 * len(filled)


class Codes:
    """Replaces identifiers by codes that hold for one reading and lead back to nobody.

    Parameters
    ----------
    prefix : str
        What a code begins with.
    key : bytes, optional
        Key of the hash; made at random when not given, and kept nowhere.
    """

    #: Values whose code is remembered, so that a large file does not fill the memory.
    REMEMBERED = 50_000

    def __init__(self, prefix: str, key: bytes | None = None) -> None:
        self._prefix = prefix
        self._key = key or secrets.token_bytes(32)
        self._known: dict[str, str] = {}
        self.coded = 0

    def personal(self, values: Sequence[str]) -> list[str | None]:
        """Code only those that look personal; empty ones become missing."""
        return [self._of(v, looks_personal) for v in values]

    def all(self, values: Sequence[str]) -> list[str | None]:
        """Code all of them; empty ones become missing."""
        return [self._of(v, lambda _: True) for v in values]

    def _of(self, value: str, wanted) -> str | None:
        code = self._known.get(value)
        if code is None:
            bare = value.strip()
            if not bare:
                return None
            code = bare
            if wanted(bare):
                code = (
                    self._prefix + blake2b(bare.casefold().encode(), key=self._key, digest_size=6).hexdigest()
                )
                self.coded += 1
            if len(self._known) >= self.REMEMBERED:
                self._known.clear()
            self._known[value] = code
        return code
