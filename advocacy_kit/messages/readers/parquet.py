"""Parquet: only the columns that are needed, a slice of rows at a time."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from advocacy_kit.errors import InputError
from advocacy_kit.messages.readers.base import SAMPLE_ROWS, Batch, Reader


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
        values.append(column.to_pylist())
    return values


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
