"""Parquet: only the columns that are needed, a slice of rows at a time."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from advocacy_kit.errors import InputError
from advocacy_kit.messages.readers.base import SAMPLE_ROWS, Batch, Reader

#: Bytes beyond which a file may not unpack to so many times its size.
_LARGE, _MOST_TIMES = 1 << 30, 1_000


class ParquetTable:
    """A Parquet file, opened.

    Parameters
    ----------
    path : Path
        The file.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.details: dict[str, str] = {}
        with _opened(path) as file:
            self.names = list(file.schema_arrow.names)
            self._total = file.metadata.num_rows
            groups = (file.metadata.row_group(i) for i in range(file.metadata.num_row_groups))
            unpacked = sum(group.total_byte_size for group in groups)
        if unpacked > _LARGE and unpacked > _MOST_TIMES * path.stat().st_size:
            raise InputError("messages-bomb", file=path.name, size=unpacked >> 20)

    def head(self) -> list[list]:
        """First rows, all columns."""
        with _opened(self.path) as file:
            first = next(file.iter_batches(batch_size=SAMPLE_ROWS), None)
            return [] if first is None else [list(cells) for cells in zip(*_columns(first), strict=True)]

    def batches(self, columns: list[int], size: int, *, skip: int, width: int) -> Iterator[Batch]:
        """Read the columns asked for, batch by batch; rows are numbered from 1, there is no row of names."""
        done = 0
        names = [self.names[c] for c in columns]
        with _opened(self.path) as file:
            if len(set(self.names)) == len(self.names):
                slices = file.iter_batches(batch_size=size, columns=list(dict.fromkeys(names)))
            else:
                # Two columns of one name: Arrow would hand over both for each, so take all and choose by
                # position.
                slices, names = file.iter_batches(batch_size=size), None
            for part in slices:
                places = [part.schema.get_field_index(n) for n in names] if names else columns
                values = _columns(part, places)
                rows = list(range(done + 1, done + part.num_rows + 1))
                done += part.num_rows
                yield Batch(rows=rows, columns=values, share=done / max(1, self._total))


def _columns(part, places: list[int] | None = None) -> list[list]:
    """Give columns of an Arrow batch as lists; times of nanoseconds are cut to what Python holds."""
    import pyarrow as pa

    values = []
    for i in range(part.num_columns) if places is None else places:
        column = part.column(i)
        if pa.types.is_dictionary(column.type):
            column = column.dictionary_decode()
        if pa.types.is_timestamp(column.type) and column.type.unit == "ns":
            column = column.cast(pa.timestamp("us", column.type.tz), safe=False)
        values.append(_values(column))
    return values


def _values(column) -> list:
    """Give a column as a list; what Python cannot hold as it is, as text."""
    import pyarrow as pa

    if pa.types.is_string(column.type) or pa.types.is_large_string(column.type):
        try:
            return column.to_pylist()
        except UnicodeDecodeError:
            column = column.cast(pa.large_binary())
    if pa.types.is_binary(column.type) or pa.types.is_large_binary(column.type):
        # Some programs write texts without saying that they are.
        return [None if v is None else v.decode(errors="replace") for v in column.to_pylist()]
    try:
        return column.to_pylist()
    except (ValueError, OverflowError):
        # A moment beyond Python's calendar somewhere: that one as text, for others to judge.
        return [_value(column.slice(i, 1)) for i in range(len(column))]


def _value(one) -> object:
    import pyarrow as pa

    try:
        return one.to_pylist()[0]
    except (ValueError, OverflowError):
        plain = one.cast(pa.timestamp(one.type.unit)) if pa.types.is_timestamp(one.type) else one
        return plain.cast(pa.string()).to_pylist()[0]


@contextmanager
def _opened(path: Path):
    """Open a file; what turns out to be broken in it, now or further on, is told as damage."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with path.open("rb") as source:
            yield pq.ParquetFile(source)
    except (PermissionError, FileNotFoundError):
        raise
    except (pa.ArrowException, ValueError, OSError) as error:
        if "ncrypt" in str(error):
            raise InputError("messages-password", file=path.name) from None
        raise InputError("messages-damaged", file=path.name, format="Parquet") from None


READER = Reader(
    name="Parquet",
    suffixes=(".parquet", ".pq"),
    recognises=lambda head: head.startswith((b"PAR1", b"PARE")),
    open=lambda path: [ParquetTable(path)],
)
