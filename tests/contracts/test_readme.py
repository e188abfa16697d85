"""README: every command in it can be typed, and both languages tell of the same options."""

import re
import shlex
from pathlib import Path

import pytest

from advocacy_kit.cli import COMMANDS, build

TEXT = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
ENGLISH, _, DUTCH = TEXT.partition("## Nederlands")
#: What somebody types, in a block of commands or within a sentence.
TYPED = sorted(
    {
        line.partition("  #")[0].strip()
        for line in re.findall(r"^    ((?:\.venv.bin.)?advocacy .*)$", TEXT, re.M)
    }
    | {" ".join(code.split()) for code in re.findall(r"`((?:\.venv/bin/)?advocacy [a-z][^`]+)`", TEXT)}
)


def section(text: str, heading: str) -> str:
    return text.partition(heading)[2].partition("\n## ")[0].partition("\n### ")[0]


@pytest.mark.parametrize("typed", TYPED)
def test_a_command_in_it_can_be_typed(typed):
    words = shlex.split(typed.replace("\\", "/"))[1:]
    command = build().get_command(None, words[0])
    assert command is not None, f"there are {', '.join(COMMANDS)}"
    if "--help" not in words:
        command.make_context(words[0], words[1:])


def test_commands_were_found():
    assert len(TYPED) > 10
    assert any("--save-mapping" in typed for typed in TYPED)


def test_both_languages_tell_of_the_same_options():
    told = [
        set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", section(text, heading)))
        for text, heading in ((ENGLISH, "## Your own messages\n"), (DUTCH, "### Je eigen berichten\n"))
    ]
    assert told[0] == told[1]
    assert {"--map", "--own-sender", "--where", "--save-mapping", "--voice", "--since", "--until"} <= told[0]


def test_every_option_in_it_exists():
    known = {
        name
        for command in COMMANDS
        for option in build().get_command(None, command).params
        for name in option.opts
    } | {"--help", "--require-hashes", "--no-deps"}
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", TEXT)) <= known
