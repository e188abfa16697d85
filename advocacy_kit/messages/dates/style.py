"""How a column writes its dates: decided once for all of it, with the rows that decided it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from advocacy_kit.messages.dates.cells import IMPOSSIBLE, MISSING, MOMENT, CellReader
from advocacy_kit.messages.dates.order import numbers_in, order_of, says_half

#: What may stand behind a column's name in a mapping: ``sent_at="Datum:month-first"``.
GIVEN = {
    "day-first": {"order": "day-first", "given": "day-first"},
    "dag-eerst": {"order": "day-first", "given": "day-first"},
    "month-first": {"order": "month-first", "given": "month-first"},
    "maand-eerst": {"order": "month-first", "given": "month-first"},
    "excel-1900": {"from_1904": False, "given": "excel-1900"},
    "excel-1904": {"from_1904": True, "given": "excel-1904"},
}
#: Rows that are looked at before a decision, as long as none has proved anything; all of them if need be.
_ENOUGH = 2_000
#: A column whose moments lie outside these (1950–2100) is none of dates.
_OLDEST, _NEWEST = -631_152_000_000_000, 4_102_444_800_000_000
#: Families that are one way of writing.
_SAME = {"contrary": "numbers"}


@dataclass(frozen=True, slots=True)
class DateStyle:
    """How a column writes its dates.

    Parameters
    ----------
    order : str
        ``day-first`` or ``month-first``: how dates in numbers are read.
    decided : str
        What decided it: ``rows``, ``given``, ``half`` (a clock with AM and PM), ``nothing`` (ambiguous dates, and none that tells), or ``""``
        where nothing had to be decided.
    proof : tuple of (int, str)
        Rows that decided it, some of them, and what stands there.
    against : int
        Rows looked at that prove the other order.
    main : str
        How most cells are written (see `cells.Found`); empty where none was understood.
    understood : float
        Share of the filled cells that are dates (0–1).
    from_1904 : bool
        Whether bare numbers of days are counted from 1904.
    numbers : bool
        Whether a bare number may be a date.
    given : str
        What somebody said of it, as it may stand behind the column's name in a mapping; empty where nobody did.
    """

    order: str = "day-first"
    decided: str = ""
    proof: tuple[tuple[int, str], ...] = ()
    against: int = 0
    main: str = ""
    understood: float = 0.0
    from_1904: bool = False
    numbers: bool = True
    given: str = ""

    def reader(self) -> CellReader:
        """Give a reader of cells for this column."""
        return CellReader(
            month_first=self.order == "month-first", numbers=self.numbers, from_1904=self.from_1904
        )


def find_style(values: list, *, numbers: bool = True, from_1904: bool = False) -> DateStyle:
    """Find out how a column writes its dates, as far as some of its cells tell.

    Parameters
    ----------
    values : list
        Text, or times and numbers where the format knows them.
    numbers : bool
        Whether a bare number may be a date: not in a column that nobody called one.
    from_1904 : bool
        Whether the workbook counts its days from 1904.

    Returns
    -------
    DateStyle
        Day before month, as most of Europe writes, unless the rows prove the contrary, or none proves anything and
        most have a clock with AM and PM, as America has.
    """
    return decide(DateStyle(from_1904=from_1904, numbers=numbers), [(range(1, len(values) + 1), values)])


def decide(start: DateStyle, batches: Iterable[tuple[Iterable[int], list]]) -> DateStyle:
    """Decide how a column is read, by its rows from the top.

    Parameters
    ----------
    start : DateStyle
        What is known beforehand.
    batches : iterable of (row numbers, cells)
        The column; read on only while nothing has decided.

    Returns
    -------
    DateStyle
        The order that most of the telling rows prove.
    """
    proof: dict[str, list[tuple[int, str]]] = {"day-first": [], "month-first": []}
    told: Counter[str] = Counter()
    families: Counter[str] = Counter()
    reader = start.reader()
    filled = dates = looked = halves = 0
    for rows, values in batches:
        for row, value in zip(rows, values, strict=True):
            looked += 1
            if looked <= _ENOUGH:
                found = reader.read(value)
                if found.kind != MISSING:
                    filled += 1
                    plausible = found.kind == MOMENT and _OLDEST < found.micros < _NEWEST
                    # Half a phone number is an impossible date, but no date at all.
                    dates += plausible or (found.kind == IMPOSSIBLE and start.numbers)
                    if found.kind == MOMENT and found.family != "month":
                        families[_SAME.get(found.family, found.family)] += 1
            order = order_of(value)
            if order:
                told[order] += 1
                halves += order == "either" and says_half(value)
                if order != "either" and len(proof[order]) < 3:
                    proof[order].append((row, numbers_in(value)))
        if looked >= _ENOUGH and (told["day-first"] or told["month-first"] or not told["either"]):
            break
    main = families.most_common(1)[0][0] if families.total() else ""
    style = replace(start, main=main, understood=dates / filled if filled else 0.0)
    if start.decided == "given":
        return style
    order = "month-first" if told["month-first"] > told["day-first"] else "day-first"
    other = "day-first" if order == "month-first" else "month-first"
    decided = "rows" if told[order] else "nothing" if told["either"] else ""
    if decided == "nothing" and 2 * halves > told["either"]:
        order, decided = "month-first", "half"
    return replace(style, order=order, decided=decided, proof=tuple(proof[order]), against=told[other])


def style_given(wanted: str) -> tuple[str, dict]:
    """Take a column's name and the style behind it apart (``Datum:month-first``).

    Returns
    -------
    name : str
        Of the column.
    given : dict
        What was said of its style; empty where nothing was.
    """
    name, colon, style = wanted.rpartition(":")
    given = GIVEN.get(style.strip().lower()) if colon else None
    return (name, given) if given else (wanted, {})
