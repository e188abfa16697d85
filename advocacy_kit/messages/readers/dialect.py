"""How a text table is written: what parts its cells, and whether quotes enclose them."""

import csv
import re
from collections import Counter
from dataclasses import dataclass

#: A sign that no text holds, for files of one column.
NO_DELIMITER = "\x1f"
DELIMITERS = (";", ",", "\t", "|")
_ROWS = 200
#: Lines that a title above the names may take, and letters that a name has at most.
_TITLE, _NAME = 10, 60
#: Words of a first row beyond which it is no row of names, when what parts them is also followed by spaces.
_NAMES = 8


@dataclass(frozen=True, slots=True)
class Dialect:
    r"""How cells are parted and quoted.

    Parameters
    ----------
    delimiter : str
        `NO_DELIMITER` for a file of one column.
    quoted : bool
        False where a quote is a sign like any other.
    backslash : bool
        Whether a quote within a cell is written ``\"`` and not doubled.
    declared : bool
        Whether the first line says it (``sep=;``, as Excel writes and reads it).
    """

    delimiter: str
    quoted: bool = True
    backslash: bool = False
    declared: bool = False

    def options(self) -> dict:
        """Options for `csv.reader`."""
        return {
            "delimiter": self.delimiter,
            "quoting": csv.QUOTE_MINIMAL if self.quoted else csv.QUOTE_NONE,
            "doublequote": not self.backslash,
            "escapechar": "\\" if self.backslash else None,
        }

    @property
    def shown(self) -> str:
        """The delimiter, as a summary shows it."""
        return {"\t": "tab", NO_DELIMITER: "–"}.get(self.delimiter, self.delimiter)


def find_dialect(lines: list[str]) -> Dialect:
    """Find out how a table is written.

    Parameters
    ----------
    lines : list of str
        First lines of the file, line ends kept.

    Returns
    -------
    Dialect
        The delimiter that gives most rows the same number of cells, if one does.
    """
    first = lines[0].strip('\r\n "') if lines else ""
    if first.lower().startswith("sep=") and len(first) <= 5:
        delimiter = first[4:] or "\t"
        return Dialect(delimiter, *_quoting(lines[1:], delimiter), declared=True)
    # Cheap: a text table of messages shows its hand in its first rows.
    bare = _without_quoted("".join(lines))
    scores = {d: _consistency(lines, d, bare) for d in DELIMITERS}
    delimiter = max(scores, key=lambda d: scores[d])
    if scores[delimiter] <= 0:
        delimiter = NO_DELIMITER
    return Dialect(delimiter, *_quoting(lines, delimiter))


def _without_quoted(text: str) -> str:
    """Leave out what stands within quotes; a last one that is not closed encloses nothing."""
    parts = text.split('"')
    if len(parts) % 2 == 0:
        parts[-2:] = [f'{parts[-2]}"{parts[-1]}']
    return "".join(parts[::2])


def _consistency(lines: list[str], delimiter: str, bare: str) -> float:
    """Score a delimiter: the share of rows with one number of cells; 0 where it parts nothing regularly."""
    rows: list[list[str]] = []
    try:
        for cells in csv.reader(lines, delimiter=delimiter):
            if cells:
                rows.append(cells)
            if len(rows) == _ROWS:
                break
    except csv.Error:
        return 0.0
    if not rows:
        return 0.0
    # Commas in a column of plain texts vary from row to row, are missing in its name, and are followed by a
    # space; within quotes they part nothing anyway.
    prose = bare.count(f"{delimiter} ") > 0.5 * bare.count(delimiter)
    widths = [len(cells) for cells in rows]
    first, share = widths[0], widths.count(widths[0]) / len(widths)
    if first >= 2:
        sentence = prose and len(lines[0].split()) > _NAMES
        enough = not sentence and share >= (0.5 if prose else 0.3)
    else:
        # A title above the names: then all that follows has to agree, from the names on.
        above = next((i for i, width in enumerate(widths[:_TITLE]) if width > 1), 0)
        first, count = Counter(widths[above:]).most_common(1)[0]
        share = count / (len(rows) - above)
        named = all(len(c) <= _NAME and not any(map(str.isdigit, c)) for c in rows[above])
        enough = first >= 2 and share >= 0.9 and not prose and named
    return share + min(first, 20) / 1000 if enough else 0.0


def _quoting(lines: list[str], delimiter: str) -> tuple[bool, bool]:
    """Tell whether quotes enclose cells, and whether a backslash stands before a quote inside one."""
    text = "".join(lines)
    if '"' not in text:
        return True, False
    opened = 0
    broken = 0
    for line in lines:
        cells = line.rstrip("\r\n").split(delimiter)
        for cell in cells:
            if cell.startswith('"') and len(cell) > 1:
                opened += 1
                # Closed, then more letters: somebody's own quotation, not an enclosure.
                inner = cell[1:].replace('""', "")
                end = inner.find('"')
                broken += 0 <= end < len(inner) - 1 and not inner[:end].endswith("\\")
    if opened and broken > 0.5 * opened:
        return False, False
    if '\\"' not in text:
        return True, False
    # Before a delimiter, a backslash may just end the cell; and two quotes with nothing between are an empty one.
    edge = re.escape(delimiter) + r"\r\n"
    backslashes = len(re.findall(rf'\\"(?=[^"{edge}])', text))
    doubled = len(re.findall(rf'[^\\"{edge}]""[^"{edge}]', text))
    return True, backslashes > doubled
