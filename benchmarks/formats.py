"""What the kit makes of each fixture of a known system's export, and where each system was read up: ``docs/formats.md``.

python benchmarks/formats.py > docs/formats.md
"""

from pathlib import Path

from advocacy_kit.errors import InputError
from advocacy_kit.messages import open_messages
from advocacy_kit.messages.systems import systems

FIXTURES = Path(__file__).parents[1] / "tests" / "unit" / "messages" / "fixtures" / "systems"

HEAD = """# Exports that are recognised

Beside any table whose columns have telling names, the kit knows the exports below by their columns. What is known of them comes
from public documentation and from public programs that read such files. **No real export was seen**: the fixtures were made for the
kit, and `advocacy check` says so. `--map` overrides whatever was recognised.

WhatsApp chats are read too (`.txt`, or the `.zip` that a phone makes), and conversations within a cell are taken apart into turns.

This page is made by `benchmarks/formats.py`; a test holds it to that.

## What comes of the fixtures
"""


def recognised(path: Path) -> list[str]:
    """Read one fixture; give the cells of its row in the table."""
    try:
        reading = open_messages(path)
    except InputError as error:
        return [path.name, "–", "–", "–", "–", "–", f"refused: `{error.key}`"]
    reading.frame()
    summary = reading.summary
    columns = {
        role: summary.columns[role].name if role in summary.columns else "–"
        for role in ("text", "sent_at", "conversation_id")
    }
    voice = columns_voice(summary)
    came = f"{summary.rows} rows, {summary.messages} messages"
    if summary.rejected:
        came += ", " + ", ".join(f"{n} {reason}" for reason, n in sorted(summary.rejected.items()))
    return [path.name, summary.system, *columns.values(), voice, came]


def columns_voice(summary) -> str:
    """Tell where the voice comes from, with its counts."""
    by = {
        "column": summary.columns["voice"].name if "voice" in summary.columns else "",
        "system": "the system",
    }
    counts = ", ".join(f"{n} {voice}" for voice, n in sorted(summary.voices.items()))
    return f"{by.get(summary.voice_from, summary.voice_from)}: {counts}"


def table(names: list[str], rows: list[list[str]]) -> list[str]:
    """Lay out a table in Markdown."""
    lines = [names, ["---"] * len(names), *([cell.replace("|", "\\|") for cell in row] for row in rows)]
    return ["| " + " | ".join(line) + " |" for line in lines]


def page() -> str:
    """Give the whole page."""
    fixtures = table(
        ["Fixture", "System", "Text", "Date", "Conversation", "Whose words", "What came of it"],
        [recognised(path) for path in sorted(FIXTURES.iterdir())],
    )
    sources = table(
        ["System", "Known by the columns", "Read up in"],
        [
            [
                system.name,
                " or ".join(", ".join(names) for names in system.fingerprint[:2])
                + (" …" if len(system.fingerprint) > 2 else "")
                + (f"; and {system.at_least} of: {', '.join(system.some)}" if system.at_least else ""),
                "; ".join(s.title + (f" ({s.address})" if s.address else "") for s in system.sources),
            ]
            for system in sorted(systems(), key=lambda system: system.name.casefold())
        ],
    )
    return "\n".join([HEAD, *fixtures, "", "## Where it was read up", "", *sources, ""])


if __name__ == "__main__":
    print(page(), end="")
