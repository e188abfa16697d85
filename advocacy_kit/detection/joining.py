"""Join matches: what is never the signal takes its overlaps away, and what overlaps or touches is one span.

Rows are those of :mod:`advocacy_kit.detection.listen`: matches in, what is heard out.
"""

import numpy as np

from advocacy_kit.compiled import compiled
from advocacy_kit.detection.normalise import end_of

# Columns of a match: signal, start, end, strength.
RAW_COLUMNS = 4
# Columns of what is heard: message, signal, strength, start and end.
HEARD_COLUMNS = 5
#: In place of a strength: what is not the signal, and takes every match of it away that shares a sign with it.
NEVER = 3
#: Up to so many matches are sorted by insertion.
_FEW = 24


@compiled(allocates=True)
def in_order(raw):
    """Matches in the order of signal and start."""
    if len(raw) > _FEW:
        return raw[np.argsort((raw[:, 0] << 40) | raw[:, 1])]
    for i in range(1, len(raw)):
        for j in range(i, 0, -1):
            if raw[j - 1, 0] < raw[j, 0] or (raw[j - 1, 0] == raw[j, 0] and raw[j - 1, 1] <= raw[j, 1]):
                break
            for column in range(RAW_COLUMNS):
                raw[j - 1, column], raw[j, column] = raw[j, column], raw[j - 1, column]
    return raw


@compiled(allocates=True)
def without_never(raw):
    """Leave out what is never the signal, and the matches of that signal that overlap it; `raw` is sorted."""
    none = True
    for i in range(len(raw)):
        none = none and raw[i, 3] != NEVER
    if none:
        return raw
    kept = raw[:, 3] != NEVER
    # Phrases that begin before a match reach into it if the longest does; of those that begin after, the first is the nearest.
    signal, reached = np.int64(-1), np.int64(0)
    for i in range(len(raw)):
        if raw[i, 0] != signal:
            signal, reached = raw[i, 0], np.int64(-1)
        if raw[i, 3] == NEVER:
            reached = max(reached, raw[i, 2])
        elif raw[i, 1] < reached:
            kept[i] = False
    signal, begins = np.int64(-1), np.int64(-1)
    for i in range(len(raw) - 1, -1, -1):
        if raw[i, 0] != signal:
            signal, begins = raw[i, 0], np.int64(-1)
        if raw[i, 3] == NEVER:
            begins = raw[i, 1]
        elif begins >= 0 and begins < raw[i, 2]:
            kept[i] = False
    return raw[kept]


@compiled(allocates=True)
def undenied(rows, signal_of, denies):
    """Leave out expressions that overlap one of their signal that denies it; `rows` are in the order of messages.

    Parameters
    ----------
    rows : ndarray of int64
        What is heard; in the place of a signal stands the number of an expression.
    signal_of, denies : ndarray
        Of each expression its signal, and whether it denies.
    """
    kept = np.ones(len(rows), dtype=np.bool_)
    begin = 0
    for i in range(len(rows)):
        if rows[i, 0] != rows[begin, 0]:
            begin = i
        if not denies[rows[i, 1]]:
            continue
        j = begin
        while j < len(rows) and rows[j, 0] == rows[i, 0]:
            if (
                not denies[rows[j, 1]]
                and signal_of[rows[j, 1]] == signal_of[rows[i, 1]]
                and rows[j, 3] < rows[i, 4]
                and rows[i, 3] < rows[j, 4]
            ):
                kept[j] = False
            j += 1
    return rows[kept]


@compiled(allocates=True)
def merged(rows):
    """Join the spans of a message's signal that overlap or touch; `rows` have the columns of what is heard, and their order."""
    rows = rows.copy()
    size = 0
    for i in range(len(rows)):
        same = size > 0 and rows[size - 1, 0] == rows[i, 0] and rows[size - 1, 1] == rows[i, 1]
        if same and rows[i, 3] <= rows[size - 1, 4]:
            rows[size - 1, 4] = max(rows[size - 1, 4], rows[i, 4])
        else:
            rows[size] = rows[i]
            size += 1
    return rows[:size]


@compiled()
def join(raw, message, heard, size, table, text, origin, begin, end):
    """Join a signal's matches that overlap or touch; lead the spans back to the text as it was typed.

    All spans of a signal get the strength of the strongest.
    """
    first = size
    for i in range(len(raw)):
        signal, start, stop, strength = raw[i, 0], raw[i, 1], raw[i, 2], raw[i, 3]
        same = size > first and heard[size - 1, 1] == signal
        if same:
            strength = max(strength, heard[size - 1, 2])
        if same and start <= heard[size - 1, 4]:
            heard[size - 1, 2], heard[size - 1, 4] = strength, max(heard[size - 1, 4], stop)
        else:
            heard[size, 0], heard[size, 1], heard[size, 2] = message, signal, strength
            heard[size, 3], heard[size, 4] = start, stop
            size += 1
    for i in range(size - 1, first - 1, -1):
        if i + 1 < size and heard[i, 1] == heard[i + 1, 1]:
            heard[i, 2] = heard[i + 1, 2]
        heard[i, 3] = origin[heard[i, 3]] - begin
        heard[i, 4] = end_of(text, table, origin[heard[i, 4] - 1], end) - begin
    return size
