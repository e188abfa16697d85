"""The one database of the kit: attempts at items, append-only except for a learner's own erasure.

SQLite by default, in the user's own state folder; ``ADVOCACY_STORE`` names another file or a database URL. Every attempt
is a transaction of its own that is on disk when it returns. An attempt bears a UUID, so that writing it twice is
writing it once. WAL needs a local disk.
"""

import json
import os
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError

from advocacy_kit.errors import InputError, RunError
from advocacy_kit.paths import state_root

#: Raised by one with every change of the tables; a store made by a newer kit is refused, not guessed at.
SCHEMA_VERSION = 1
BUSY_SECONDS = 10
_METADATA = sa.MetaData()

META = sa.Table(
    "meta", _METADATA, sa.Column("key", sa.String, primary_key=True), sa.Column("value", sa.String)
)
ROUNDS = sa.Table(
    "rounds",
    _METADATA,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("round_id", sa.String(36), nullable=False, unique=True),
    sa.Column("learner", sa.String, nullable=False, index=True),
    sa.Column("chapter", sa.String, nullable=False),
    sa.Column("language", sa.String, nullable=False),
    sa.Column("seed", sa.String, nullable=False),
    sa.Column("items", sa.Text, nullable=False),
    sa.Column("started_at", sa.String, nullable=False),
)
ATTEMPTS = sa.Table(
    "attempts",
    _METADATA,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("attempt_id", sa.String(36), nullable=False, unique=True),
    sa.Column("round_id", sa.String(36), nullable=False, index=True),
    sa.Column("learner", sa.String, nullable=False, index=True),
    sa.Column("chapter", sa.String, nullable=False),
    sa.Column("language", sa.String, nullable=False),
    sa.Column("item_id", sa.String, nullable=False),
    sa.Column("item_version", sa.Integer, nullable=False),
    sa.Column("item_type", sa.String, nullable=False),
    sa.Column("answer", sa.Text, nullable=False),
    sa.Column("shown", sa.Text, nullable=False),
    sa.Column("confidence", sa.Float),
    sa.Column("hints", sa.Integer, nullable=False),
    sa.Column("outcome", sa.String, nullable=False),
    sa.Column("score", sa.Float),
    sa.Column("first_try", sa.Boolean, nullable=False),
    sa.Column("seconds", sa.Float),
    sa.Column("answered_at", sa.String, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Round:
    """One practice round: which items, in which order.

    Attributes
    ----------
    seed : str
        What the order of options is drawn with.
    items : tuple of str
        Item ids in their order.
    started_at : str
        UTC, ISO 8601.
    """

    learner: str
    chapter: str
    language: str
    seed: str
    items: tuple[str, ...]
    started_at: str
    round_id: str = field(default_factory=lambda: str(uuid4()))


@dataclass(frozen=True, slots=True)
class Attempt:
    """One answer, or one item skipped.

    Attributes
    ----------
    answer : tuple of str
        Ids of the chosen options; empty where nothing was heard, or where it was skipped.
    shown : tuple of str
        Ids of the options in the order in which they were shown.
    confidence : float or None
        Probability that the learner gave the answer, 0 to 1.
    outcome : str
        ``correct``, ``partial``, ``incorrect``, ``not_attempted``.
    score : float or None
        0 to 1; none where it was not attempted.
    first_try : bool
        Whether the learner never answered this version of the item before; only first tries tell what was known.
    seconds : float or None
        From showing to answering.
    answered_at : str
        UTC, ISO 8601: SQLite would drop the offset of a time.
    """

    learner: str
    chapter: str
    language: str
    round_id: str
    item_id: str
    item_version: int
    item_type: str
    answer: tuple[str, ...]
    shown: tuple[str, ...]
    outcome: str
    score: float | None
    first_try: bool
    answered_at: str
    confidence: float | None = None
    hints: int = 0
    seconds: float | None = None
    attempt_id: str = field(default_factory=lambda: str(uuid4()))


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
        if self.url.get_backend_name() == "sqlite" and self.url.database not in (None, "", ":memory:"):
            try:
                Path(self.url.database).parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise RunError("store-unwritable", store=self.name, reason=error.strerror or error) from error
        try:
            self._engine = sa.create_engine(
                self.url, poolclass=sa.NullPool, connect_args=_connect_args(self.url)
            )
        except (SQLAlchemyError, ImportError) as error:
            raise InputError("store-url", store=str(self.url), reason=error) from error
        if self.url.get_backend_name() == "sqlite":
            sa.event.listen(self._engine, "connect", _set_up_sqlite)
        self._do(self._open)
        self._pragma("journal_mode=WAL")

    def _do(self, work):
        """Do a piece of work in a transaction; tell a database's complaint as an error of ours."""
        try:
            with self._engine.begin() as connection:
                return work(connection)
        except IntegrityError:
            raise
        except DBAPIError as error:
            reason = str(error.orig)
            key = (
                "store-not-ours"
                if "not a database" in reason or "malformed" in reason
                else "store-unwritable"
            )
            raise (InputError if key == "store-not-ours" else RunError)(
                key, store=self.name, reason=reason
            ) from error

    def _open(self, connection: sa.Connection) -> None:
        tables = set(sa.inspect(connection).get_table_names())
        if tables and "meta" not in tables:
            raise InputError("store-not-ours", store=self.name, reason=", ".join(sorted(tables)))
        if not tables:
            try:
                _METADATA.create_all(connection)
                connection.execute(sa.insert(META).values(key="schema_version", value=str(SCHEMA_VERSION)))
            except (IntegrityError, sa.exc.OperationalError):
                # Another kernel made the tables in the same moment; then they are there.
                if "attempts" not in sa.inspect(connection).get_table_names():
                    raise
        found = connection.scalar(sa.select(META.c.value).where(META.c.key == "schema_version"))
        if found is not None and int(found) > SCHEMA_VERSION:
            raise InputError("store-newer", store=self.name, found=found, known=str(SCHEMA_VERSION))

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
        values = _columns(ROUNDS, started) | {"items": json.dumps(started.items)}
        self._insert(ROUNDS, values)

    def add_attempt(self, attempt: Attempt) -> None:
        """Keep an attempt, on disk when this returns; keeping it twice is keeping it once."""
        texts = {"answer": json.dumps(attempt.answer), "shown": json.dumps(attempt.shown)}
        self._insert(ATTEMPTS, _columns(ATTEMPTS, attempt) | texts)

    def _insert(self, table: sa.Table, values: dict[str, object]) -> None:
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
        return [
            Attempt(
                **{name: row[name] for name in row if name not in ("number", "answer", "shown")},
                answer=tuple(json.loads(row["answer"])),
                shown=tuple(json.loads(row["shown"])),
            )
            for row in self._rows(ATTEMPTS, learner, chapter, language)
        ]

    def rounds(self, learner: str, chapter: str | None = None, language: str | None = None) -> list[Round]:
        """List a learner's rounds in the order in which they were started."""
        return [
            Round(
                **{name: row[name] for name in row if name not in ("number", "items")},
                items=tuple(json.loads(row["items"])),
            )
            for row in self._rows(ROUNDS, learner, chapter, language)
        ]

    def _rows(
        self, table: sa.Table, learner: str, chapter: str | None, language: str | None
    ) -> Sequence[sa.RowMapping]:
        query = sa.select(table).where(table.c.learner == learner).order_by(table.c.number)
        if chapter is not None:
            query = query.where(table.c.chapter == chapter)
        if language is not None:
            query = query.where(table.c.language == language)
        return self._do(lambda connection: connection.execute(query).mappings().all())

    def delete(self, learner: str) -> int:
        """Erase everything of a learner, also from the journal on disk; give the number of attempts erased."""

        def work(connection: sa.Connection) -> int:
            connection.execute(sa.delete(ROUNDS).where(ROUNDS.c.learner == learner))
            return connection.execute(sa.delete(ATTEMPTS).where(ATTEMPTS.c.learner == learner)).rowcount

        count = self._do(work)
        self._pragma("wal_checkpoint(TRUNCATE)")
        return count

    def _pragma(self, pragma: str) -> None:
        """Set something in the file itself: only once it is known to be ours."""
        if self.url.get_backend_name() == "sqlite":
            try:
                with self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                    connection.exec_driver_sql(f"PRAGMA {pragma}")
            except DBAPIError as error:
                raise RunError("store-unwritable", store=self.name, reason=error.orig) from error


def _columns(table: sa.Table, record: Round | Attempt) -> dict[str, object]:
    return {c.name: getattr(record, c.name) for c in table.columns if c.name != "number"}


def _url(where: str | Path | None) -> sa.URL:
    wanted = where or os.environ.get("ADVOCACY_STORE") or state_root() / "advocacy.sqlite3"
    if "://" in str(wanted):
        try:
            return sa.make_url(str(wanted))
        except SQLAlchemyError as error:
            raise InputError("store-url", store=wanted, reason=error) from error
    return sa.URL.create("sqlite", database=str(Path(wanted).expanduser()))


def _connect_args(url: sa.URL) -> dict[str, object]:
    return {"timeout": BUSY_SECONDS} if url.get_backend_name() == "sqlite" else {}


def _set_up_sqlite(connection, _record) -> None:
    """Make a SQLite connection durable: an acknowledged write survives a killed kernel and a power cut."""
    cursor = connection.cursor()
    for pragma in (
        "synchronous=FULL",
        "secure_delete=ON",
        f"busy_timeout={BUSY_SECONDS * 1000}",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
