"""A folder: every file in it with one line, and every folder of mail below it; then what could not be read."""

from dataclasses import dataclass, field
from pathlib import Path

from advocacy_kit.checking.file import check_file
from advocacy_kit.errors import AdvocacyError, CallError, Refusal
from advocacy_kit.locale import interface_language, say
from advocacy_kit.messages.columns import lay_out
from advocacy_kit.messages.readers import known, open_tables
from advocacy_kit.messages.readers.folder import is_mail_folder
from advocacy_kit.messages.rejected import is_list
from advocacy_kit.messages.summary import Summary
from advocacy_kit.organisation import NAME, organisation_for

#: What the kit lays or leaves, by name: a workspace's own files, a run's, a batch's.
OURS = frozenset(
    [NAME, "JOBS.yml", "README.md", "LEESMIJ.md", "README.txt", "LEESMIJ.txt", "manifest.json", "batch.json", "index.html",
     "findings.csv", "findings.xlsx", "reading.json", "rejected.csv"]
)  # fmt: skip
#: Columns that a file of detections has, and no file of messages.
_SCANNED = frozenset(["message_id", "signal", "intensity", "origin"])


@dataclass(frozen=True, slots=True)
class FolderCheck:
    """What was made of a folder.

    Attributes
    ----------
    path : Path
        The folder.
    own_words : list of str
        Sentences on the organisation's own words that hold for it.
    read : list of (str, Summary)
        Files and folders of mail by name, with what came of them.
    failed : list of (str, AdvocacyError)
        Files that could not be read, and why.
    hidden, results, folders : list of str
        Names that were skipped: hidden, the kit's own, and folders without mail, which are not gone into.
    """

    path: Path
    own_words: list[str] = field(default_factory=list)
    read: list[tuple[str, Summary]] = field(default_factory=list)
    failed: list[tuple[str, AdvocacyError]] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    results: list[str] = field(default_factory=list)
    folders: list[str] = field(default_factory=list)

    @property
    def usable(self) -> bool:
        """Whether any file has a message that can be used."""
        return any(summary.used for _, summary in self.read)

    def text(self, language: str | None = None) -> str:
        """Tell it, a line a file."""
        language = interface_language(language)
        # Asked of the folder, so told once.
        period = dict.fromkeys(line for _, summary in self.read for line in summary.period_told(language))
        lines = [say("checking-folder", language, path=self.path), *self.own_words, *period, ""]
        for name, summary in self.read:
            more = [*summary.sheets_told(language), *summary.others_told(language)]
            lines += [_line(name, summary, language), *(f"      {line}" for line in more)]
        for name, error in self.failed:
            first, *more = error.text(language).splitlines()
            # Most texts name the file themselves.
            told = "checking-folder-failed" if f'"{name}"' in first else "checking-folder-failed-file"
            lines += [
                say(told, language, file=name, reason=first),
                *(f"      {line}" for line in more),
            ]
        for kind in ("hidden", "results", "folders"):
            names = getattr(self, kind)
            if names:
                lines.append(
                    say(f"checking-folder-{kind}", language, count=len(names), names=", ".join(names))
                )
        if not self.read and not self.failed:
            lines.append(say("checking-folder-empty", language, known=known()))
        elif not self.usable:
            lines.append(say("checking-folder-nothing", language))
        more = "more" if self.read or self.failed else "untouched"
        return "\n".join([*lines, "", say(f"checking-folder-{more}", language)])


def _line(name: str, summary: Summary, language: str) -> str:
    lost, filtered = summary.rejected.total(), summary.filtered.total()
    columns = [f"{role}={column.name}" for role, column in summary.columns.items() if column.role != "keep"]
    return say(
        "checking-folder-file", language, file=name, format=summary.format, used=summary.used, rows=summary.rows,
        rejected=lost, filtered=filtered, columns=", ".join(columns),
    )  # fmt: skip


def check_folder(
    path: str | Path, *, config: str | Path | None = None, language: str | None = None, **given: object
) -> FolderCheck:
    """Read every file of a folder, and folders of mail below it (of others not); parameters as :func:`check_file`.

    Raises
    ------
    CallError
        The folder cannot be opened.
    ContentError
        ``advocacy.yml`` has faults.
    """
    path = Path(path).expanduser()
    language = interface_language(language)
    own = organisation_for(path, config, given)
    found = FolderCheck(path)
    try:
        inside = sorted(path.iterdir(), key=lambda p: p.name.casefold())
    except OSError as error:
        raise CallError("checking-folder-shut", path=path, reason=Refusal(error)) from None
    for file in inside:
        if file.name.startswith((".", "~$")):
            found.hidden.append(file.name)
        elif file.is_dir() and not is_mail_folder(file):
            found.folders.append(file.name)
        elif file.name in OURS or file.name.endswith(".partial") or is_list(file):
            found.results.append(file.name)
        else:
            _look(file, config, given, found)
    found.own_words.extend(own.told(language, gone=_gone_from_all(found.read)))
    return found


def _gone_from_all(read: list[tuple[str, Summary]]) -> dict[str, list[str]]:
    """Give the columns of ``advocacy.yml`` that not one of the files has: the others are of use for some."""
    gone = [summary.columns_gone for _, summary in read]
    return {
        key: [name for name in names if all(name in other.get(key, ()) for other in gone)]
        for key, names in (gone[0] if gone else {}).items()
    }


def _look(file: Path, config: str | Path | None, given: dict, found: FolderCheck) -> None:
    try:
        if _is_scan(file):
            found.results.append(file.name)
        else:
            # A folder of mail is one table.
            name = f"{file.name}/" if file.is_dir() else file.name
            found.read.append((name, check_file(file, config=config, **given).summary))
    except AdvocacyError as error:
        found.failed.append((file.name, error))


def _is_scan(file: Path) -> bool:
    """Whether a file holds detections."""
    _, tables = open_tables(file)
    return _SCANNED.issubset(lay_out(tables[0]).names)
