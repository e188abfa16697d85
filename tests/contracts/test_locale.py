"""UI texts: the same keys and the same values named in every language; every key that code names exists."""

import ast as python
import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from advocacy_kit.locale import _MARKED, LANGUAGES, _in_quotes, keys, say

HERE = Path(__file__).parents[2] / "advocacy_kit"
FILES = sorted(p.name for p in (HERE / "locale" / "nl").glob("*.ftl"))


def messages(language: str, name: str) -> dict[str, ast.Message]:
    text = (HERE / "locale" / language / name).read_text(encoding="utf-8")
    resource = FluentParser().parse(text)
    junk = [entry.content for entry in resource.body if isinstance(entry, ast.Junk)]
    assert not junk, f"{language}/{name} does not parse: {junk}"
    return {entry.id.name: entry for entry in resource.body if isinstance(entry, ast.Message)}


def variables(node) -> set[str]:
    """Values that a text mentions, in any of its variants."""
    found = set()

    class Visitor:
        def visit(self, part):
            if isinstance(part, ast.VariableReference):
                found.add(part.id.name)
            for value in vars(part).values():
                for child in value if isinstance(value, list) else [value]:
                    if isinstance(child, ast.BaseNode):
                        self.visit(child)

    Visitor().visit(node)
    return found


def test_both_languages_have_the_same_files():
    assert sorted(p.name for p in (HERE / "locale" / "en").glob("*.ftl")) == FILES


@pytest.mark.parametrize("name", FILES)
def test_both_languages_say_the_same_things(name):
    dutch, english = messages("nl", name), messages("en", name)
    assert list(dutch) == list(english), "same keys in the same order"
    for key in dutch:
        assert variables(dutch[key]) == variables(english[key]), f"{key} names other values"


def test_no_two_texts_are_the_same_in_both_languages():
    """A text that was never translated would be; a few words are the same in both."""
    same = []
    for name in FILES:
        dutch, english = messages("nl", name), messages("en", name)
        for key in dutch:
            if dutch[key].equals(english[key]) and re.search(
                r"[a-z]{4,} [a-z]{4,} [a-z]{4,}", str(vars(dutch[key].value))
            ):
                same.append(key)
    assert same == []


def test_every_key_that_code_names_exists():
    known = keys("nl")
    prefixes = {key.split("-")[0] for key in known}
    pattern = re.compile(rf"""["']((?:{"|".join(sorted(prefixes))})-[a-z0-9-]*[a-z0-9])["']""")
    missing = {}
    for path in HERE.rglob("*.py"):
        for line in path.read_text(encoding="utf-8").splitlines():
            for key in re.findall(r"(?:say|Error|\.say)\(\s*" + pattern.pattern, line):
                if key not in known:
                    missing[key] = path.name
    assert missing == {}


class Names:
    """Names that the package spells out, and those that it builds (``f"hts-limits-{i}"``)."""

    def __init__(self, sources: dict[Path, str]) -> None:
        self.spelt: set[str] = set()
        self.built: list[list[str | None]] = []
        for path, text in sources.items():
            if path.suffix == ".py":
                self._read(python.parse(text))
            else:
                self.spelt.update(re.findall(r"""say\(["']([a-z0-9-]+)["']""", text))
                ends = re.findall(r"""say\(\w+ \+ ["']([a-z0-9-]+)["']""", text)
                self.built += [[None, end] for end in ends]

    def _read(self, tree: python.AST) -> None:
        joined = [node for node in python.walk(tree) if isinstance(node, python.JoinedStr)]
        inside = {id(part) for node in joined for part in node.values}
        for node in python.walk(tree):
            if isinstance(node, python.Constant) and isinstance(node.value, str) and id(node) not in inside:
                self.spelt.add(node.value)
        for node in joined:
            parts = [part.value if isinstance(part, python.Constant) else None for part in node.values]
            if all(part is None or re.fullmatch(r"[a-z0-9_-]+", part) for part in parts):
                self.built.append(parts)

    def uses(self, name: str, depth: int = 0) -> bool:
        """Whether a key is spelt out, or built of a room's prefix and parts that are themselves spelt out or built."""
        if name in self.spelt or (depth and name.isdigit()):
            return True
        for parts in self.built if depth < 3 else ():
            if depth == 0 and not (parts[0] and re.match(r"[a-z]+-", parts[0])):
                continue
            pattern = "".join("(.+?)" if part is None else re.escape(part) for part in parts)
            found = re.fullmatch(pattern, name)
            if found and all(self.uses(piece, depth + 1) for piece in found.groups()):
                return True
        return False


def test_every_text_is_used_somewhere():
    files = [p for p in HERE.rglob("*") if p.suffix in (".py", ".j2") and "_content" not in p.parts]
    names = Names({path: path.read_text(encoding="utf-8") for path in files})
    assert [key for key in sorted(keys("nl")) if not names.uses(key)] == []


@pytest.mark.parametrize(
    ("key", "used"),
    [
        ("room-spelt", True),
        ("room-spelt-more", False),
        ("room-kind-a", True),
        ("room-kind-b", False),
        ("room-limit-7", True),
        ("room-in-a-page", True),
        ("a", True),
        ("other-a", False),
    ],
)
def test_what_counts_as_use_of_a_text(key, used):
    code = 'say("room-spelt"); KINDS = ("a",)\nfor k in KINDS: say(f"room-kind-{k}"); say(f"room-limit-{7}"); f"{k}-{k}"'
    assert Names({Path("x.py"): code, Path("x.j2"): '{{ say("room-in-a-page") }}'}).uses(key) is used


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_is_written_the_way_the_language_does(language):
    text = say("core-content-faults", language, count=1234, faults="")
    assert {"nl": "1.234", "en": "1,234"}[language] in text


def test_a_missing_text_or_value_is_a_fault_of_ours():
    with pytest.raises(KeyError):
        say("core-nothing-of-the-kind", "nl")
    with pytest.raises(KeyError):
        say("core-content-faults", "nl", count=1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_can_hold_more_than_fluent_takes(language):
    """A file with twenty faults is told, not refused."""
    faults = "\n".join(f"advocacy.yml:{i}: {{ $count }} \ue0000" for i in range(500))
    told = say("core-content-faults", language, count=500, faults=faults)
    assert told.endswith(faults)
    assert "500" in told.splitlines()[0]


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_screen_shows_a_backtick(language, name):
    text = (HERE / "locale" / language / name).read_text(encoding="utf-8")
    assert "`" not in _MARKED.sub(_in_quotes, text), "one that is not closed on its line"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Kies `out`.", 'Kies "out".'),
        ('Geef op: `--map text="Vrije invoer"`.', "Geef op: '--map text=\"Vrije invoer\"'."),
        ("`{ $file }` en `{ $other }`", '"{ $file }" en "{ $other }"'),
        ('zo: `{ "{" }team: A{ "}" }`', 'zo: "{ "{" }team: A{ "}" }"'),
        # Near misses: nothing is marked
        ("Jan`s fiets", "Jan`s fiets"),
        ("een ` op deze regel\nen ` op de volgende", "een ` op deze regel\nen ` op de volgende"),
        ('al "tussen" tekens', 'al "tussen" tekens'),
    ],
)
def test_what_is_marked_stands_between_quotation_marks(written, shown):
    assert _MARKED.sub(_in_quotes, written) == shown


def test_a_value_keeps_its_own_backticks():
    assert "a`b`c" in say("messages-missing", "nl", file="a`b`c")
