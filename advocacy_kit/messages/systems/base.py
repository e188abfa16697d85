"""What is known of a system's export: by which columns it is recognised, and which of them is what."""

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact about an export can be read up.

    Parameters
    ----------
    title : str
        Of the page or file.
    address : str
        Without ``https://``; empty where no page of the maker's was found.
    """

    title: str
    address: str


@dataclass(frozen=True, slots=True)
class Thread:
    """How an export lays a conversation out as a list of records in one cell.

    Parameters
    ----------
    columns : tuple of str
        Names that the column with the list goes by.
    text : tuple of str
        Keys of a record under which its text may stand, the best first.
    sent_at, author, public : str
        Keys of its moment, of who wrote it, and of whether the customer can see it.
    customer : tuple of str
        Column of the row that says which author is the customer.
    first : tuple of str
        Column of the row that holds the first message, for rows without a list.
    """

    columns: tuple[str, ...]
    text: tuple[str, ...]
    sent_at: str
    author: str
    public: str
    customer: tuple[str, ...]
    first: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class System:
    """An export of a system: what a module in this folder offers as ``SYSTEM`` (or several as ``SYSTEMS``).

    Names of columns are compared as words (`names.normal`), whatever their case, accents and signs.

    Parameters
    ----------
    name : str
        Name of the system, as people know it.
    fingerprint : tuple of tuple of str
        Sets of columns; a file is of this system where one set is there as a whole.
    sources : tuple of Source
        Where it was read up. No real export was seen.
    some : tuple of str
        Columns of which `at_least` have to be there besides.
    at_least : int
        See `some`.
    never : tuple of tuple of str
        Sets of columns that mean another system.
    columns : dict of str to tuple of str
        Role to the names its column goes by, the best first; a role with no names has no column here, whatever some
        column is called.
    unread : tuple of str
        Columns that never count: persons, addresses, what is no customer's text. A name that ends in ``*`` stands for all
        that begin so.
    replies : tuple of str
        Columns that hold our answers, for the hint on how to read them.
    advice : str
        Where the export may come without a single message: end of the UI text's key that says how to get them
        (``messages-no-bodies-…``); `columns["text"]` says which column would hold them.
    first_only : bool
        Whether a row holds the first message of a conversation and none of those after it.
    thread : Thread, optional
        How a row holds the others, where it may; then that column goes before `columns["text"]`.
    survey : bool
        Whether each column that is not named here is somebody's question.
    voice : str, optional
        Whose words it holds for certain, where no column tells.
    dates : str, optional
        ``day-first`` or ``month-first`` where a column shows neither.
    no_date : str, optional
        A moment that means that there is none.
    timezone : str, optional
        Where moments without a zone are written down, where the export always has the same.
    further : callable, optional
        Counts the rows under the names that are no data yet (texts of questions), of the names and the next rows.
    weak : bool
        Whether the fingerprint is one that other files might have; such a system is asked last.
    likely : callable, optional
        A further test of the names, where a set of them says too little.
    """

    name: str
    fingerprint: tuple[tuple[str, ...], ...]
    sources: tuple[Source, ...]
    some: tuple[str, ...] = ()
    at_least: int = 0
    never: tuple[tuple[str, ...], ...] = ()
    columns: dict[str, tuple[str, ...]] = field(default_factory=dict)
    unread: tuple[str, ...] = ()
    replies: tuple[str, ...] = ()
    advice: str = ""
    first_only: bool = False
    thread: Thread | None = None
    survey: bool = False
    voice: str | None = None
    dates: str | None = None
    no_date: str | None = None
    timezone: str | None = None
    further: Callable[[list[str], list[list]], int] | None = None
    weak: bool = False
    likely: Callable[[list[str]], bool] | None = None

    def matches(self, names: list[str]) -> bool:
        """Tell whether columns of these normal names are an export of this system."""
        there = set(names)
        if self.likely is not None and not self.likely(names):
            return False
        if any(there.issuperset(wrong) for wrong in self.never):
            return False
        if sum(name in there for name in self.some) < self.at_least:
            return False
        return any(there.issuperset(one) for one in self.fingerprint)

    def place(self, role: str, names: list[str]) -> int | None:
        """Find the column of a role; a name may have something behind it ("Verzoek (P)")."""
        for wanted in self.columns.get(role, ()):
            if wanted in names:
                return names.index(wanted)
        for wanted in self.columns.get(role, ()):
            for place, name in enumerate(names):
                # A short addition only: "verzoek p", not "verzoek om informatie".
                if name.startswith(f"{wanted} ") and len(name) <= len(wanted) + 3:
                    return place
        return None

    def further_rows(self, names: list[str], below: list[list]) -> int:
        """Count the rows under the names that are no data yet."""
        return self.further(names, below) if self.further else 0

    def is_unread(self, name: str) -> bool:
        """Tell whether a column never counts."""
        return any(
            name == u or (u.endswith("*") and name.startswith(u[:-1])) for u in self.unread + self.replies
        )
