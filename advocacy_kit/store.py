"""The one database of the kit: attempts at items, append-only except for a learner's own erasure.

SQLite by default, in the user's own state folder; ``ADVOCACY_STORE`` names another file or a database URL. Every attempt
is a transaction of its own that is on disk when it returns. An attempt bears a UUID, so that writing it twice is
writing it once. WAL needs a local disk.
"""

import json
import os
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar
from uuid import uuid4

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError

from advocacy_kit.errors import InputError, Refusal, RunError
from advocacy_kit.paths import state_root

#: Raised by one with every change of the tables; a store made by a newer kit is refused, not guessed at.
SCHEMA_VERSION = 1
BUSY_SECONDS = 10
_METADATA = sa.MetaData()


def _columns(kind: type[sa.types.TypeEngine], *names: str, **more: Any) -> list[sa.Column]:
    return [sa.Column(name, kind, **({"nullable": False} | more)) for name in names]


_KEY = sa.Column("key", sa.String, primary_key=True)
META = sa.Table("meta", _METADATA, _KEY, *_columns(sa.String, "value"))
ROUNDS = sa.Table(
    "rounds",
    _METADATA,
    sa.Column("number", sa.Integer, primary_key=True),
    *_columns(sa.String, "round_id", unique=True),
    *_columns(sa.String, "learner", index=True),
    *_columns(sa.String, "chapter", "language", "seed", "items", "started_at"),
)
ATTEMPTS = sa.Table(
    "attempts",
    _METADATA,
    sa.Column("number", sa.Integer, primary_key=True),
    *_columns(sa.String, "attempt_id", unique=True),
    *_columns(sa.String, "round_id", "learner", index=True),
    *_columns(sa.String, "chapter", "language", "item_id", "item_type", "answer", "shown"),
    *_columns(sa.String, "outcome", "answered_at"),
    *_columns(sa.Integer, "item_version", "hints"),
    *_columns(sa.Boolean, "first_try"),
    *_columns(sa.Float, "confidence", "score", "seconds", nullable=True),
)


@dataclass(frozen=True, slots=True)
class Round:
    """One practice round: which items, in which order, and what the order of their options is drawn with."""

    learner: str
    chapter: str
    language: str
    seed: str
    items: tuple[str, ...]
    started_at: str
    round_id: str = field(default_factory=lambda: str(uuid4()))


@dataclass(frozen=True, slots=True)
class Attempt:
    """One answer, or one item skipped; times are UTC text, since SQLite would drop the offset of a time."""

    learner: str
    chapter: str
    language: str
    round_id: str
    item_id: str
    item_version: int
    item_type: str
    #: Ids of the chosen options; empty where nothing was heard, or where it was skipped.
    answer: tuple[str, ...]
    #: Ids of the options in the order in which they were shown.
    shown: tuple[str, ...]
    #: ``correct``, ``partial``, ``incorrect``, or ``not_attempted``, which has no score.
    outcome: str
    score: float | None
    #: Whether this version of the item was never answered before: only first tries tell what was known.
    first_try: bool
    answered_at: str
    #: Probability that the learner gave the answer, 0 to 1.
    confidence: float | None = None
    hints: int = 0
    seconds: float | None = None
    attempt_id: str = field(default_factory=lambda: str(uuid4()))


Record = TypeVar("Record", Round, Attempt)
#: Fields that hold several ids, kept as JSON.
_LISTS = {"items", "answer", "shown"}


def utc_text(moment: datetime) -> str:
    """Write a moment as UTC text that sorts as time does.

    Raises
    ------
    ValueError
        The moment has no zone.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Store:
    """Attempts and rounds in a database.

    Parameters
    ----------
    where : str or path, optional
        A database URL or a file; default ``ADVOCACY_STORE``, else ``advocacy.sqlite3`` in the state folder.

    Raises
    ------
    InputError
        The store was made by a newer kit, or is not a store.
    RunError
        It cannot be opened or written.
    """

    def __init__(self, where: str | Path | None = None) -> None:
        self.url = _url(where)
        self.name = self.url.database or str(self.url)
        self._is_sqlite = self.url.get_backend_name() == "sqlite"
        if self._is_sqlite and self.url.database not in (None, "", ":memory:"):
            try:
                Path(self.url.database.removeprefix("file:")).parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise RunError("store-unwritable", store=self.name, reason=Refusal(error)) from error
        try:
            self._engine = sa.create_engine(self.url, poolclass=sa.NullPool)
        except (SQLAlchemyError, ImportError) as error:
            raise InputError("store-url", store=str(self.url), reason=error) from error
        if self._is_sqlite:
            sa.event.listen(self._engine, "connect", _set_up_sqlite)
        with self._told():
            if not self._do(self._is_ours):
                self._make()
            if self._is_sqlite:
                self._switch_to_wal()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Tell a database's complaint as an error of ours."""
        try:
            yield
        except IntegrityError:
            raise
        except DBAPIError as error:
            reason = str(error.orig)
            if "not a database" in reason or "malformed" in reason:
                raise InputError("store-not-ours", store=self.name, reason=reason) from error
            raise RunError("store-unwritable", store=self.name, reason=reason) from error

    def _do(self, work: Callable[[sa.Connection], Any]) -> Any:
        """Do a piece of work in a transaction of its own."""
        with self._told(), self._engine.begin() as connection:
            return work(connection)

    def _by_hand(self) -> sa.Connection:
        """Connect without the driver's own transactions: it would make tables outside of one."""
        return self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")

    def _is_ours(self, connection: sa.Connection) -> bool:
        """Whether the tables are there; a database of somebody else's, or of a newer kit, is refused."""
        tables = set(sa.inspect(connection).get_table_names())
        if not tables:
            return False
        if not tables >= set(_METADATA.tables):
            raise InputError("store-not-ours", store=self.name, reason=", ".join(sorted(tables)))
        found = connection.scalar(sa.select(META.c.value).where(META.c.key == "schema_version"))
        if not str(found).isdigit() or int(found) > SCHEMA_VERSION:
            raise InputError("store-newer", store=self.name, found=found, known=str(SCHEMA_VERSION))
        return True

    def _make(self) -> None:
        """Make the tables, all or none, whoever else is making them in the same moment."""
        with self._by_hand() as connection:
            if self._is_sqlite:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            if not self._is_ours(connection):
                _METADATA.create_all(connection)
                connection.execute(sa.insert(META).values(key="schema_version", value=str(SCHEMA_VERSION)))
            if self._is_sqlite:
                connection.exec_driver_sql("COMMIT")

    def _switch_to_wal(self) -> None:
        """Let readers and a writer work side by side; kept in the file, so only done once that is known to be ours."""
        until = time.monotonic() + BUSY_SECONDS
        while True:
            try:
                with self._by_hand() as connection:
                    connection.exec_driver_sql("PRAGMA journal_mode=WAL")
                return
            except DBAPIError as error:
                # SQLite does not wait by itself here while another kernel has the file open.
                if "locked" not in str(error.orig) or time.monotonic() > until:
                    raise
                time.sleep(0.02)

    def default_learner(self) -> str:
        """Give this store's own pseudonym, made once, by chance, from nothing personal."""

        def work(connection: sa.Connection) -> str:
            known = connection.scalar(sa.select(META.c.value).where(META.c.key == "learner"))
            if known is None:
                known = f"learner-{secrets.token_hex(3)}"
                connection.execute(sa.insert(META).values(key="learner", value=known))
            return known

        try:
            return self._do(work)
        except IntegrityError:
            return self._do(work)

    def add_round(self, started: Round) -> None:
        """Keep a round that starts; keeping it twice is keeping it once."""
        self._insert(ROUNDS, started)

    def add_attempt(self, attempt: Attempt) -> None:
        """Keep an attempt, on disk when this returns; keeping it twice is keeping it once."""
        self._insert(ATTEMPTS, attempt)

    def _insert(self, table: sa.Table, record: Round | Attempt) -> None:
        values = {f.name: getattr(record, f.name) for f in fields(record)}
        values |= {name: json.dumps(values[name]) for name in _LISTS & values.keys()}
        try:
            self._do(lambda connection: connection.execute(sa.insert(table).values(**values)))
        except IntegrityError:
            key = table.c.attempt_id if table is ATTEMPTS else table.c.round_id
            there = self._do(lambda c: c.scalar(sa.select(key).where(key == values[key.name])))
            if there is None:
                raise

    def attempts(
        self, learner: str, chapter: str | None = None, language: str | None = None
    ) -> list[Attempt]:
        """List a learner's attempts in the order in which they were made."""
        return self._list(ATTEMPTS, Attempt, {"learner": learner, "chapter": chapter, "language": language})

    def rounds(self, learner: str, chapter: str | None = None, language: str | None = None) -> list[Round]:
        """List a learner's rounds in the order in which they were started."""
        return self._list(ROUNDS, Round, {"learner": learner, "chapter": chapter, "language": language})

    def _list(self, table: sa.Table, kind: type[Record], wanted: dict[str, str | None]) -> list[Record]:
        query = sa.select(table).order_by(table.c.number)
        query = query.where(*(table.c[name] == value for name, value in wanted.items() if value is not None))
        rows = self._do(lambda connection: connection.execute(query).mappings().all())
        return [
            kind(**{n: tuple(json.loads(row[n])) if n in _LISTS else row[n] for n in row if n != "number"})
            for row in rows
        ]

    def delete(self, learner: str) -> int:
        """Erase everything of a learner, also from the journal on disk; give the number of attempts erased."""

        def work(connection: sa.Connection) -> int:
            connection.execute(sa.delete(ROUNDS).where(ROUNDS.c.learner == learner))
            return connection.execute(sa.delete(ATTEMPTS).where(ATTEMPTS.c.learner == learner)).rowcount

        count = self._do(work)
        if self._is_sqlite:
            with self._told(), self._by_hand() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        return count


def _url(where: str | Path | None) -> sa.URL:
    wanted = where or os.environ.get("ADVOCACY_STORE") or state_root() / "advocacy.sqlite3"
    if "://" in str(wanted):
        try:
            return sa.make_url(str(wanted))
        except SQLAlchemyError as error:
            raise InputError("store-url", store=wanted, reason=error) from error
    return sa.URL.create("sqlite", database=str(Path(wanted).expanduser()))


def _set_up_sqlite(connection, _record) -> None:
    """Make a SQLite connection durable: an acknowledged write survives a killed kernel and a power cut."""
    cursor = connection.cursor()
    for pragma in ("synchronous=FULL", "secure_delete=ON", f"busy_timeout={BUSY_SECONDS * 1000}"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
