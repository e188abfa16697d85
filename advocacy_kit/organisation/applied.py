"""What of ``advocacy.yml`` holds for one file of messages and one call: the call wins, and what it overrules is told."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from advocacy_kit.locale import say
from advocacy_kit.messages.dates import TIMEZONE
from advocacy_kit.messages.roles_match import role_named
from advocacy_kit.messages.usual import Usual
from advocacy_kit.organisation.finding import find_file
from advocacy_kit.organisation.load import Organisation, load_organisation

#: Lists of names, of which a record tells how many there are, never which: among them are people's.
_COUNTED = ("name", "products", "teams", "own_senders")


@dataclass(frozen=True, slots=True)
class Applied:
    """An organisation's own words, put together with what a caller asked.

    Attributes
    ----------
    organisation : Organisation or None
        The file, if there is one.
    reading : dict
        Arguments for ``open_messages``.
    overruled : tuple of str
        Keys of the file that the call decided otherwise: ``timezone``, ``mapping.text``.
    """

    organisation: Organisation | None
    reading: dict[str, object]
    overruled: tuple[str, ...] = ()

    @property
    def timezone(self) -> str:
        """In which times without a zone are read, and months counted."""
        return str(self.reading["timezone"])

    def record(self, gone: Mapping[str, Iterable[str]] | None = None) -> dict | None:
        """What a manifest tells: which file, its hash, what of it was used; None where there is no file.

        Parameters
        ----------
        gone : mapping of str to iterable of str, optional
            ``columns_gone`` of the summary of the messages: columns that they do not have were of no use.
        """
        if self.organisation is None:
            return None
        file = self.organisation.file
        used: dict[str, object] = {name: len(getattr(file, name)) for name in _COUNTED if getattr(file, name)}
        lost = {key: set(names) for key, names in (gone or {}).items()}
        mapping = self.reading["usual"].mapping
        mapping = {role: column for role, column in mapping.items() if role not in lost.get("mapping", ())}
        keep = [column for column in file.keep if column not in lost.get("keep", ())]
        if mapping:
            used["mapping"] = mapping
        if file.timezone and "timezone" not in self.overruled:
            used["timezone"] = file.timezone
        if keep:
            used["keep"] = keep
        signals = {
            signal: {key: len(words) for key in ("add", "never") if (words := getattr(own, key))}
            for signal, own in file.signals.items()
        }
        if any(signals.values()):
            used["signals"] = {signal: counts for signal, counts in signals.items() if counts}
        return {
            "file": self.organisation.path.name,
            "sha256": self.organisation.sha256,
            "used": used,
            "overruled": list(self.overruled),
            "not_used_yet": {"assumptions": len(file.assumptions)} if file.assumptions else {},
        }

    def told(
        self,
        language: str | None = None,
        *,
        whole: bool = True,
        gone: Mapping[str, Iterable[str]] | None = None,
    ) -> list[str]:
        """Sentences on which file was used, for what, and what the call decided otherwise.

        Parameters
        ----------
        language : {"nl", "en"}, optional
            Of the sentences.
        whole : bool
            Whether the file's whole path is told, or its name alone.
        gone : mapping of str to iterable of str, optional
            As for `record`.
        """
        if self.organisation is None:
            return [say("organisation-none", language)]
        record = self.record(gone)
        path = self.organisation.path
        lines = [say("organisation-used", language, path=path if whole else path.name)]
        parts = []
        for key, value in record["used"].items():
            if key == "signals":
                added, never = (sum(c.get(k, 0) for c in value.values()) for k in ("add", "never"))
                parts.append(
                    say("organisation-uses-signals", language, added=added, never=never, count=len(value))
                )
            elif key == "timezone":
                parts.append(say("organisation-uses-timezone", language, timezone=value))
            else:
                count = value if isinstance(value, int) else len(value)
                parts.append(say(f"organisation-uses-{key}", language, count=count))
        lines.append(
            say("organisation-uses", language, parts="; ".join(parts))
            if parts
            else say("organisation-empty", language)
        )
        if self.overruled:
            keys = ", ".join(f'"{key}"' for key in self.overruled)
            lines.append(say("organisation-overruled", language, keys=keys))
        if record["not_used_yet"]:
            lines.append(
                say("organisation-later", language, keys=", ".join(f'"{k}"' for k in record["not_used_yet"]))
            )
        return lines


def organisation_for(
    messages: str | Path | None, config: str | Path | None = None, given: Mapping[str, object] | None = None
) -> Applied:
    """Find and load what holds for a file of messages, and put it together with what a caller asked.

    Parameters
    ----------
    messages : path, optional
        File or folder of messages; None for the sample company's, which only a named file holds for.
    config : path, optional
        ``advocacy.yml`` that somebody named.
    given : mapping, optional
        Arguments of ``open_messages`` that the caller gave; one that is None or empty was not given.

    Raises
    ------
    ContentError
        The file has faults.
    """
    path = find_file(messages, config) if messages is not None or config else None
    organisation = load_organisation(path) if path is not None else None
    reading = {key: value for key, value in (given or {}).items() if value not in (None, "")}
    if organisation is None:
        return Applied(None, {"timezone": TIMEZONE, **reading})
    file, overruled = organisation.file, []
    asked = {role_named(role) for role in reading.get("mapping") or {}}
    usual = {role: column for role, column in file.roles.items() if role not in asked}
    overruled += [f"mapping.{role}" for role in file.roles if role in asked]
    if file.timezone and reading.get("timezone", file.timezone) != file.timezone:
        overruled.append("timezone")
    reading = {"timezone": file.timezone or TIMEZONE} | reading
    for key, words in (("own_senders", file.own_senders), ("not_persons", organisation.not_persons)):
        reading[key] = (*reading.get(key, ()), *words)
    reading["usual"] = Usual(usual, tuple(file.keep), organisation.path, organisation.columns_at)
    return Applied(organisation, reading, tuple(overruled))
