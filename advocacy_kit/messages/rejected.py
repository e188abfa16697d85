"""Rows that could not be used, with number and reason, until somebody wants them written down."""

import csv
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import SpooledTemporaryFile

from advocacy_kit.errors import writing
from advocacy_kit.excerpts import shortened
from advocacy_kit.locale import say
from advocacy_kit.messages.hidden import plain_signs
from advocacy_kit.messages.persons import written_as_names
from advocacy_kit.messages.redaction import Redactor
from advocacy_kit.spreadsheets import defused

#: Why a row is not among the messages; each has a UI text ``messages-reason-<reason>``.
REASONS = (
    "empty", "language", "date", "names", "ragged", "json", "quoted", "automatic", "mail", "encrypted", "long", "chat-notice", "chat-media", "chat-deleted",
)  # fmt: skip
_COLUMNS = ("row", "line", "reason", "excerpt")
#: Longest piece of a rejected text that is shown, in code points.
EXCERPT = 60
#: Code points of a rejected text that are looked at.
_LOOKED_AT = 2000
#: Rows beyond which the list leaves memory for a temporary file (bytes).
_IN_MEMORY = 1 << 20


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that is not among the messages.

    Parameters
    ----------
    row : int
        As a spreadsheet counts.
    line : int or None
        Line on which it begins, in a text file.
    reason : str
        One of `REASONS`.
    excerpt : str
        Its beginning, redacted.
    values : dict
        What the text of the reason mentions.
    """

    row: int
    line: int | None
    reason: str
    excerpt: str
    values: dict = field(default_factory=dict)

    def text(self, language: str | None = None) -> str:
        """Tell the reason in a language."""
        values = {name: value for name, value in self.values.items() if name != "file"}
        reason = say(f"messages-reason-{self.reason}", language, **values)
        file = self.values.get("file")
        return say("own-words-in-file", language, file=file, reason=reason) if file else reason


class Rejections:
    """All rejected rows of one reading, in the order of the file; flat in memory however many there are.

    Parameters
    ----------
    ours : iterable of str
        Words that are nobody's name, as for `Redactor`.
    """

    def __init__(self, ours: Iterable[str] = ()) -> None:
        self._redactor = Redactor(ours)
        # Open as long as the list lives; gone with it.
        self._file = SpooledTemporaryFile(  # noqa: SIM115
            max_size=_IN_MEMORY, mode="w+", encoding="utf-8", newline="\n"
        )
        self.by_reason: Counter[str] = Counter()

    def __len__(self) -> int:
        return self.by_reason.total()

    def add(
        self,
        row: int,
        line: int | None,
        reason: str,
        text: str,
        language: str,
        values: dict,
        persons: Sequence[str] = (),
    ) -> None:
        """Add a row; of its text only the redacted beginning is kept, without the persons that its columns name."""
        self.by_reason[reason] += 1
        if reason in ("ragged", "json"):
            # Which cell is whose is not known, so whatever is written as a name is taken for one.
            persons = written_as_names(plain_signs(text[:_LOOKED_AT]))
        if "file" in values:
            # Mails are filed under their subject, which names people.
            values = values | {"file": self._redacted(values["file"], language, persons)}
        record = [row, line, reason, excerpt(text, language, persons, self._redactor), values]
        self._file.write(json.dumps(record, ensure_ascii=False) + "\n")

    def _redacted(self, text: str, language: str, persons: Sequence[str]) -> str:
        return self._redactor.redact([text], [language], Counter(), persons=[persons])[0]

    def __iter__(self) -> Iterator[Rejected]:
        self._file.seek(0)
        for line in self._file:
            yield Rejected(*json.loads(line))
        self._file.seek(0, 2)

    def write(self, path: str | Path, language: str | None = None) -> Path:
        """Write the rows as CSV: ``row, line, reason, excerpt``; the reason in a language.

        Parameters
        ----------
        path : str or Path
            The file; its folder must exist.
        language : str, optional
            ``nl`` or ``en``; default that of the interface.

        Returns
        -------
        Path
            The file.
        """
        path = Path(path)
        # With a mark, since Excel takes a file without one for Windows-1252.
        with writing(path), path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(_COLUMNS)
            for rejected in self:
                line = "" if rejected.line is None else rejected.line
                writer.writerow(
                    [rejected.row, line, defused(rejected.text(language)), defused(rejected.excerpt)]
                )
        return path


def is_list(path: Path) -> bool:
    """Tell whether a file is a list of rejected rows, such as an earlier reading may have left."""
    if not path.is_file():
        return False
    with path.open(encoding="utf-8-sig", errors="replace") as file:
        return file.readline(100).strip() == ",".join(_COLUMNS)


def excerpt(text: str, language: str, persons: Sequence[str] = (), redactor: Redactor | None = None) -> str:
    """Give the redacted beginning of a text on one line.

    Redacted before it is cut: half a phone number looks like nothing.
    """
    text = plain_signs(text[:_LOOKED_AT].encode(errors="replace").decode())
    redacted = (redactor or Redactor()).redact([text], [language], Counter(), persons=[persons])[0]
    return shortened(" ".join(redacted.split()), EXCERPT)
