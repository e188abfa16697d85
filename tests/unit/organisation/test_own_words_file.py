"""``advocacy.yml``: found where it is said to be, validated whole, and no file of ten lines keeps a machine busy."""

import re
from pathlib import Path
from unittest.mock import ANY

import pytest

from advocacy_kit.door.workspace import STARTER, lay
from advocacy_kit.errors import CallError, ContentError
from advocacy_kit.messages import open_messages
from advocacy_kit.messages.usual import Usual
from advocacy_kit.organisation import find_file, load_organisation, organisation_for
from advocacy_kit.organisation.load import LARGEST, MOST_FAULTS


@pytest.fixture
def write(tmp_path):
    def write_file(text, folder="."):
        path = tmp_path / folder / "advocacy.yml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
        return path

    return write_file


SOUND = [
    ("", {}),
    ("# nothing but remarks\n", {}),
    ("name:\nmapping:\nsignals: {sigh: , anger: {add: }}", {"signals": {"sigh": {}, "anger": {}}}),
    ("name: Lommer", {"name": ["Lommer"]}),
    ("products: [Lommer One, '5000']", {"products": ["Lommer One", "5000"]}),
    ("mapping: {text: Vrije invoer 2, sent_at: 3, topic: }", {"mapping": {"text": "Vrije invoer 2", "sent_at": 3, "topic": None}}),
    ("timezone: Europe/Brussels", {"timezone": "Europe/Brussels"}),
    ("signals: {sigh: {never: '  Zucht  van VERLICHTING '}}", {"signals": {"sigh": {"never": ["zucht van verlichting"]}}}),
    ("signals: {sigh: {add: [Ach Ja]}}", {"signals": {"sigh": {"add": [{"find": "ach ja"}]}}}),
    ("signals: {sigh: {add: [{find: ach, intensity: strong, language: nl}]}}",
     {"signals": {"sigh": {"add": [{"find": "ach", "intensity": "strong", "language": "nl"}]}}}),
    ("assumptions: {a: 1.5, b: [1, 2], c: from the board}", {"assumptions": {"a": 1.5, "b": [1, 2], "c": "from the board"}}),
    ("assumptions: {day: 2025-01-31}", {"assumptions": {"day": "2025-01-31"}}),
    ("signals: {sigh: {never: [nou ja, Nou  ja]}}", {"signals": {"sigh": {"never": ["nou ja", "nou ja"]}}}),
    ("signals: {sigh: {add: [tja, tja], never: [nou ja]}}", {"signals": {"sigh": {"add": [{"find": "tja"}, {"find": "tja"}], "never": ["nou ja"]}}}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "held"), SOUND)
def test_what_may_stand_in_it(write, text, held):
    assert load_organisation(write(text)).file.model_dump(exclude_defaults=True) == held


# text, line of the fault, what is told in Dutch and in English
FAULTY = [
    ("\ntimezone: Mars/Olympus", 2, "Mars/Olympus", "Mars/Olympus"),
    ("timezone: x", 1, "timezone: deze tijdzone ken ik niet; schrijf het zo: Europe/Amsterdam, Europe/Brussels, Europe/London (er staat 'x')",
     "timezone: is not a time zone that I know; write it like this: Europe/London, Europe/Dublin, Europe/Amsterdam (found 'x')"),
    ("products: [a,\n  '']", 2, "products.2: mag niet leeg", "products.2: may not be empty"),
    ("signals: {sigh: {add: ['(open']}}", 1, "signals.sigh.add.1: ", "signals.sigh.add.1: "),
    ("just words", 1, "het hele bestand: hier hoort", "the file as a whole: has to be"),
    ("own_senders: ['*']", 1, "own_senders.1: dit kan geen afzender zijn", "cannot be a sender"),
    ("own_senders:\n  - a.example\n  - http://x.nl", 3, "(er staat 'http://x.nl')", "(found 'http://x.nl')"),
    ("own_senders: www.x.nl", 1, "schrijf een domein", "write a domain"),
    ("own_senders: x.nl/contact", 1, "schrijf een domein", "write a domain"),
    ("own_senders: '*@x.nl'", 1, "schrijf een domein", "write a domain"),
    ("own_senders: '--'", 1, "schrijf een domein", "write a domain"),
    ("tijdzone: UTC", 1, "bedoelde je timezone?", "did you mean timezone?"),
    ("organisation: Lommer", 1, "bedoelde je name?", "did you mean name?"),
    ("Organisatie: Lommer", 1, "bedoelde je name?", "did you mean name?"),
    ("not_a_signal: [nou ja]", 1, "bedoelde je signals.sigh.never?", "did you mean signals.sigh.never?"),
    ("signals: {sigh: {not_a_signal: [nou ja]}}", 1, "bedoelde je never?", "did you mean never?"),
    ("signals:\n  cycnism: [a]", 2, 'Bedoelde je "cynicism"?', 'Did you mean "cynicism"?'),
    ("signals:\n  sihg: x", 2, 'Bedoelde je "sigh"?', 'Did you mean "sigh"?'),
    ("nmae:", 1, "bedoelde je name?", "did you mean name?"),
    ("zzz: 1", 1, "deze sleutel bestaat hier niet; wel: name, mapping", "there is no such key here; it can be name, mapping"),
    ("products: [5000]", 1, "zet er aanhalingstekens omheen (er staat 5000)", "put it in quotation marks (found 5000)"),
    ("products: [no]", 1, "(er staat False)", "(found False)"),
    ("keep: ['']", 1, "mag niet leeg zijn", "may not be empty"),
    ("own_senders: {a: b}", 1, "hier hoort een lijst", "has to be a list"),
    ("mapping: {tekts: A}", 1, 'Bedoelde je "text"?', 'Did you mean "text"?'),
    ("mapping: {text: no}", 1, "het nummer vanaf 1", "its number from 1"),
    ("mapping: {text: 0}", 1, "het nummer vanaf 1", "its number from 1"),
    ("mapping: {text: A,\n  tekst: B}", 2, 'hetzelfde als "text"', 'the same as "text"'),
    ("mapping: {text: A,\n  text: B}", 2, "staat hier twee keer", "stands twice here"),
    ("mapping: [text]", 1, "hier hoort een blok", "has to be a block"),
    ("signals:\n  sihg: {add: [x y]}", 2, 'Bedoelde je "sigh"?', 'Did you mean "sigh"?'),
    ("signals:\n  sigh: {nevr: [x]}", 2, "bedoelde je never?", "did you mean never?"),
    ("signals:\n  sigh:\n    add:\n      - fine\n      - (open", 5, "wordt niet gesloten", "is not closed"),
    ("signals:\n  sigh:\n    never: ['<0-2>']", 3, "geen eigen woord", "no word of its own"),
    ("signals: {sigh: {add: ['{nope} x']}}", 1, "nope", "nope"),
    ("signals: {sigh: {add: [5]}}", 1, 'een blok met "find"', 'a block with "find"'),
    ("signals: {sigh: {add: [{intensity: clear}]}}", 1, "ontbreekt", "has to be there"),
    ("signals: {sigh: {add: [{find: x, intensity: huge}]}}", 1, "kies uit subtle, clear, strong", "one of subtle, clear, strong"),
    ("signals: {sigh: {add: [a b],\n  never: [A  B]}}", 2, 'onder "add" én onder "never"', 'under "add" and under "never"'),
    ("signals: {sigh: {never: ['" + "x" * 201 + "']}}", 1, "hoogstens 200", "at most 200"),
    ("assumptions: {a: [3, 1]}", 1, "laag en hoog", "low and high"),
    ("assumptions: {a: .inf}", 1, "laag en hoog", "low and high"),
    ("assumptions: {a: {b: 1}}", 1, "laag en hoog", "low and high"),
    ("[name]", 1, "hier hoort een blok", "has to be a block"),
    ("just a text", 1, "hier hoort een blok", "has to be a block"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line", "dutch", "english"), FAULTY)
def test_a_fault_is_told_with_its_line(write, monkeypatch, text, line, dutch, english):
    path = write(text)
    for language, told in (("nl", dutch), ("en", english)):
        monkeypatch.setenv("ADVOCACY_LANGUAGE", language)
        with pytest.raises(ContentError) as error:
            load_organisation(path)
        assert [f.line for f in error.value.faults] == [line], error.value.text()
        assert told in error.value.text()
        assert f"advocacy.yml:{line}:" in error.value.text()


def test_every_fault_at_once(write, monkeypatch):
    monkeypatch.setenv("ADVOCACY_LANGUAGE", "en")
    text = "timezone: Mars\nmapping: {tekts: A}\nsignals:\n  sihg: {add: [x]}\n  sigh: {add: ['(', 'x'], never: [3]}\nnmae: Lommer\n"
    with pytest.raises(ContentError) as error:
        load_organisation(write(text))
    assert [f.line for f in error.value.faults] == [1, 2, 4, 5, 5, 6]


def test_an_unknown_signal_is_told_once_and_what_is_known_beside_it_too(write, monkeypatch):
    monkeypatch.setenv("ADVOCACY_LANGUAGE", "en")
    with pytest.raises(ContentError) as error:
        load_organisation(write("signals:\n  sihg: x\n  exit: x\n  sight: {never: [3]}\n"))
    assert [f.line for f in error.value.faults] == [2, 3, 4, 4]
    assert "signals.exit: has to be a block" in error.value.text()


def test_a_document_that_is_no_block_is_not_shown(write):
    with pytest.raises(ContentError) as error:
        load_organisation(write('"Ik ben Jan de Vries en wacht al weken"'))
    assert "Vries" not in error.value.text("nl") + error.value.text("en")


# Laughs, depth, size, tags, bytes: told at once, whatever they would cost to read.
HOSTILE = [
    ("a: &a [x, x]\nb: &b [*a, *a]\nproducts: *b", "ankers"),
    ("\n".join(["a0: &a0 {k: v}", *(f"a{i}: &a{i} {{<<: [*a{i - 1}, *a{i - 1}]}}" for i in range(1, 40))]), "ankers"),
    ("products: &a [*a]", "ankers"),
    ("[" * 100_000, "te veel lagen"),
    ("- " * 5_000, "te veel lagen"),
    ("{a: " * 5_000, "te veel lagen"),
    ("# " + "x" * LARGEST, "te groot"),
    ("name: !!python/object/apply:os.system [true]", "!!python"),
    ("name: !!binary aGk=", "lijst"),
    (b"\xff\xfen\x00a\x00", "UTF-8"),
    (b"name: a\x00b", "YAML"),
    ("name: 'open", "YAML"),
    ("name:\n\t- x", "geen geldige YAML"),
    ("signals: {sigh: {never: ['" + "(" * 190 + "']}}", "wordt niet gesloten"),
    ("signals: {sigh: {never: ['" + "(a|" * 60 + "']}}", "wordt niet gesloten"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_files_are_told(write, monkeypatch, text, told):
    monkeypatch.setenv("ADVOCACY_LANGUAGE", "nl")
    with pytest.raises(ContentError) as error:
        load_organisation(write(text))
    assert told in error.value.text()


def test_faults_without_end_are_not_all_told(write, monkeypatch):
    monkeypatch.setenv("ADVOCACY_LANGUAGE", "en")
    with pytest.raises(ContentError) as error:
        load_organisation(write("products:\n" + "  - 1\n" * 5_000))
    assert len(error.value.faults) == MOST_FAULTS + 1
    assert "4,900 more" in error.value.text()


@pytest.mark.parametrize("kind", ["gone", "folder"])
def test_a_named_file_that_is_not_one_is_told(tmp_path, kind):
    path = tmp_path / "mine.yml"
    if kind == "folder":
        path.mkdir()
    with pytest.raises(ContentError) as error:
        organisation_for(tmp_path / "a.csv", path)
    assert "niet gebruiken:\nmine.yml: " in error.value.text("nl")


# where a file lies, where the messages lie, whether it is found
PLACES = [
    ("data", "data/a.csv", True),
    (".", "data/a.csv", True),
    (".", "data/2025/a.csv", True),
    (".", "a.csv", True),
    (".", "exports/a.csv", False),
    (".", "database/a.csv", False),
    ("data", "data/2025/a.csv", False),
    (".", "data/../exports/a.csv", False),
]


@pytest.mark.parametrize(("where", "messages", "found"), PLACES)
def test_where_it_is_looked_for(write, tmp_path, monkeypatch, where, messages, found):
    monkeypatch.delenv("ADVOCACY_KIT_HOME", raising=False)
    path = write("name: Lommer", where)
    (tmp_path / messages).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / "data").mkdir(exist_ok=True)
    assert find_file(tmp_path / messages) == (path.resolve() if found else None)
    monkeypatch.chdir(tmp_path)
    assert find_file(messages) == (path.resolve() if found else None), "the same from where one stands"


def test_the_nearest_goes_first_and_a_named_one_before_all(write, tmp_path, monkeypatch):
    beside, above, home, named = (write(f"name: {n}", n) for n in ("w/data", "w", "home", "named"))
    monkeypatch.setenv("ADVOCACY_KIT_HOME", str(tmp_path / "home"))
    messages = tmp_path / "w" / "data" / "a.csv"
    assert find_file(messages, named) == named
    for path in (beside, above, home):
        assert find_file(messages) == path
        path.unlink()
    assert find_file(messages) is None


def test_the_sample_company_has_no_words_of_ours(write, tmp_path, monkeypatch):
    path = write("name: Lommer")
    monkeypatch.setenv("ADVOCACY_KIT_HOME", str(tmp_path))
    assert organisation_for(None).organisation is None
    assert organisation_for(None, path).organisation.file.name == ["Lommer"]


SENDERS = [
    "lommer.example",
    "@lommer.example",
    "hulp@lommer.example",
    "Lommer Hulp",
    "Balie & Zn.",
    "+31 6 12345678",
    "🚲",
    "J. de Wit/balie",
]


def test_names_addresses_and_domains_are_senders(write):
    assert load_organisation(write("own_senders: " + str(SENDERS))).file.own_senders == SENDERS


def test_a_call_names_no_sender_that_is_none(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("bericht\nIk wacht al drie weken.\n", encoding="utf-8")
    with pytest.raises(CallError) as error:
        open_messages(path, own_senders=["lommer.example", "https://lommer.example"])
    assert '"https://lommer.example" kan geen afzender zijn' in error.value.text("nl")


# what lies beside the messages, what is told in Dutch
AMISS = [
    (lambda path: path.mkdir(), "niet gebruiken:\nadvocacy.yml: dit is een map"),
    (lambda path: path.symlink_to(path.with_name("weg.yml")), "niet gebruiken:\nadvocacy.yml: dit verwijst naar een bestand dat er niet meer is"),
    (lambda path: path.with_name("advocacy.yaml").touch(), "niet gebruiken:\nadvocacy.yaml: dit is vast bedoeld als advocacy.yml"),
    (lambda path: path.with_name("advocacy.yml.txt").touch(), "niet gebruiken:\nadvocacy.yml.txt: dit is vast bedoeld als advocacy.yml"),
]  # fmt: skip


@pytest.mark.parametrize(("lay_amiss", "told"), AMISS)
def test_what_was_meant_is_not_passed_over(tmp_path, monkeypatch, lay_amiss, told):
    monkeypatch.setenv("ADVOCACY_LANGUAGE", "nl")
    lay_amiss(tmp_path / "advocacy.yml")
    with pytest.raises(ContentError) as error:
        organisation_for(tmp_path / "a.csv")
    assert told in error.value.text("nl")


def test_a_file_that_is_not_there_is_no_fault_of_its_content(tmp_path):
    with pytest.raises(ContentError) as error:
        load_organisation(tmp_path / "nope.yml")
    assert "niet gebruiken:\nnope.yml: " in error.value.text("nl")
    assert error.value.text("en").startswith("I cannot use this file:")
    (tmp_path / "leeg.yml").write_text("nmae: x", encoding="utf-8")
    with pytest.raises(ContentError) as error:
        load_organisation(tmp_path / "leeg.yml")
    assert "in de inhoud:\nleeg.yml:1: " in error.value.text("nl")


def test_a_link_to_a_file_holds(tmp_path):
    (tmp_path / "elders.yml").write_text("name: Lommer", encoding="utf-8")
    (tmp_path / "advocacy.yml").symlink_to(tmp_path / "elders.yml")
    (tmp_path / "advocacy.md").touch()
    assert organisation_for(tmp_path / "a.csv").organisation.file.name == ["Lommer"]


# file, what the caller asked, arguments for the reader, what is told as overruled
CALLS = [
    ("", {}, {"timezone": "Europe/Amsterdam"}, ()),
    ("timezone: UTC", {}, {"timezone": "UTC"}, ()),
    ("timezone: UTC", {"timezone": ""}, {"timezone": "UTC"}, ()),
    ("timezone: UTC", {"timezone": "UTC"}, {"timezone": "UTC"}, ()),
    ("timezone: UTC", {"timezone": "Europe/Paris"}, {"timezone": "Europe/Paris"}, ("timezone",)),
    ("mapping: {text: A, topic: B}", {"mapping": {"tekst": "C"}},
     {"mapping": {"tekst": "C"}, "usual": Usual({"topic": "B"}, (), ANY)}, ("mapping.text",)),
    ("keep: [R]\nown_senders: x.example\nname: L\nproducts: [P, L]\nteams: T", {},
     {"usual": Usual({}, ("R",), ANY), "own_senders": ("x.example",), "not_persons": ("L", "P", "T")}, ()),
    ("own_senders: x.example", {"own_senders": ("y.example",), "voice": None}, {"own_senders": ("y.example", "x.example")}, ()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "given", "reading", "overruled"), CALLS)
def test_the_call_goes_before_the_file(write, tmp_path, text, given, reading, overruled):
    write(text)
    own = organisation_for(tmp_path / "a.csv", None, given)
    assert {key: own.reading.get(key) for key in reading} == reading
    assert own.overruled == overruled
    assert "voice" not in own.reading


def test_a_record_counts_names_and_tells_none(write, tmp_path):
    text = ("name: Zonneveld\nteams: Klaproos\nown_senders: [Ineke Wouda]\nmapping: {text: A}\ntimezone: UTC\nkeep: [R]\n"
            "signals: {sigh: {add: [nou moe, tja], never: [moe maar]}, anger: {}}\nassumptions: {a: 1}\n")  # fmt: skip
    path = write(text)
    own = organisation_for(tmp_path / "a.csv", None, {"timezone": "Europe/Paris"})
    record = own.record()
    assert record["file"] == "advocacy.yml"
    assert record["used"] == {
        "name": 1, "teams": 1, "own_senders": 1, "mapping": {"text": "A"}, "keep": ["R"],
        "signals": {"sigh": {"add": 2, "never": 1}},
    }  # fmt: skip
    assert (record["overruled"], record["not_used_yet"]) == (["timezone"], {"assumptions": 1})
    for language, said in (("nl", "Gelezen"), ("en", "Read")):
        told = "\n".join(own.told(language))
        assert str(path) in told
        assert str(path) not in "\n".join(own.told(language, whole=False))
        assert not [
            name for name in ("Zonneveld", "Klaproos", "Wouda", "nou moe") if name in told + str(record)
        ]
        assert '"timezone"' in told
        assert '"assumptions"' in told
        assert said.casefold() in told.casefold()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_example_of_a_workspace_holds_as_it_stands_and_uncommented(write, language, tmp_path):
    lay(tmp_path / "mine", language)
    laid = tmp_path / "mine" / "advocacy.yml"
    assert laid.read_bytes() == (STARTER / f"advocacy.{language}.yml").read_bytes()
    assert load_organisation(laid).file.model_dump(exclude_defaults=True) == {}
    lines = laid.read_text(encoding="utf-8").splitlines()
    live = [line[2:] for line in lines if re.match(r"# ( |[a-z_]+:( |$))", line)]
    held = load_organisation(write("\n".join(live))).file
    assert not [name for name in type(held).model_fields if not getattr(held, name)], (
        "each key has its example"
    )


def test_the_examples_of_the_documentation_hold(write):
    page = Path(__file__).parents[3] / "docs" / "advocacy-yml.md"
    blocks = re.findall(r"```yaml\n(.*?)```", page.read_text(encoding="utf-8"), re.S)
    assert len(blocks) == 2
    assert [bool(load_organisation(write(block)).file.signals) for block in blocks] == [True, True]
    full = load_organisation(write(blocks[0])).file
    assert not [name for name in type(full).model_fields if not getattr(full, name)], (
        "each key has its example"
    )


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("berusting", "resignation"),
        ("Berusting", "resignation"),
        ("berustng", "resignation"),
        ("resignaton", "resignation"),
    ],
)
def test_a_signal_called_by_its_name_is_answered_with_its_id(write, written, meant):
    with pytest.raises(ContentError) as told:
        load_organisation(write(f"signals:\n  {written}:\n    add: [jammer dan]\n"))
    assert f'"{meant}"?' in told.value.text("nl")
