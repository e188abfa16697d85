"""``--save-mapping``: adds, never changes, keeps remarks, and a second time writes nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advocacy_kit.errors import CallError, ContentError
from advocacy_kit.organisation import keep_mapping, load_organisation

NEW = {"text": "Vrije invoer 2", "sent_at": 3}
# before, what it holds after NEW was kept
FILES = [
    (None, {"text": "Vrije invoer 2", "sent_at": 3}),
    ("", {"text": "Vrije invoer 2", "sent_at": 3}),
    ("# ours\nname: Lommer   # since 1990", {"text": "Vrije invoer 2", "sent_at": 3}),
    ("name: Lommer\r\n# the end\r\n", {"text": "Vrije invoer 2", "sent_at": 3}),
    ("\ufeffname: Lommer\n", {"text": "Vrije invoer 2", "sent_at": 3}),
    ("# mapping:\n#   text: A\n", {"text": "Vrije invoer 2", "sent_at": 3}),
    ("mapping:\ntimezone: UTC\n", {"text": "Vrije invoer 2", "sent_at": 3}),
    ("mapping:\n    text: A   # as agreed\n\n    # done\nname: L\n", {"text": "A", "sent_at": 3}),
    ("mapping:\n  tekst: A\n  topic:\nname: L\n", {"text": "A", "topic": None, "sent_at": 3}),
    ("mapping:\n  text: Vrije invoer 2\n  sent_at: 3\n", {"text": "Vrije invoer 2", "sent_at": 3}),
]  # fmt: skip


@pytest.mark.parametrize(("before", "roles"), FILES)
def test_what_is_there_stays(tmp_path, before, roles):
    path = tmp_path / "advocacy.yml"
    old = {}
    if before is not None:
        path.write_bytes(before.encode("utf-8"))
        old = load_organisation(path).file.model_dump()
    kept = keep_mapping(path, NEW)
    assert load_organisation(path).file.roles == roles
    after, now = path.read_bytes().decode("utf-8"), load_organisation(path).file.model_dump()
    assert {k: v for k, v in now.items() if k != "mapping"} == {
        k: v for k, v in (old or now).items() if k != "mapping"
    }
    for line in (before or "").splitlines():
        assert line in after.splitlines()
    if before and "\r\n" in before:
        assert "\n" not in after.replace("\r\n", ""), "one kind of line ends"
    assert [key for key, _, _ in kept.differs] == (["mapping.text"] if roles["text"] == "A" else [])
    again = keep_mapping(path, NEW)
    assert (again.written, path.read_bytes().decode("utf-8")) == ((), after)
    assert [p.name for p in tmp_path.iterdir()] == ["advocacy.yml"]
    for language in ("nl", "en"):
        assert str(path) in "\n".join([*kept.told(language), *again.told(language)]) or kept.differs


# A line cannot be added to these without harm: nothing is changed, and what to add is told.
BY_HAND = [
    "mapping:\n  topic: >\n    a long\n    name\nname: L\n",
    "{name: Lommer}",
    "mapping: {text: A}",
    "mapping: {}",
    "name: Lommer\n...\n",
]


@pytest.mark.parametrize("text", BY_HAND)
def test_a_form_that_would_be_damaged_is_left_alone(tmp_path, text):
    path = tmp_path / "advocacy.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CallError) as error:
        keep_mapping(path, NEW, "UTC")
    assert path.read_text(encoding="utf-8") == text
    assert "sent_at: 3" in error.value.text("nl")
    assert 'timezone: "UTC"' in error.value.text("en")
    assert [p.name for p in tmp_path.iterdir()] == ["advocacy.yml"]


def test_a_faulty_file_is_not_written_to(tmp_path):
    path = tmp_path / "advocacy.yml"
    path.write_text("nmae: x\n", encoding="utf-8")
    with pytest.raises(ContentError):
        keep_mapping(path, NEW)
    assert path.read_text(encoding="utf-8") == "nmae: x\n"


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(CallError) as error:
        keep_mapping(tmp_path / "gone" / "advocacy.yml", NEW)
    assert "gone" in error.value.text("nl")


# in the file, given, what it holds after, whether a difference is told
ZONES = [
    (None, "UTC", "UTC", False),
    ("UTC", "UTC", "UTC", False),
    ("UTC", "Europe/Paris", "UTC", True),
    ("UTC", None, "UTC", False),
]


@pytest.mark.parametrize(("there", "given_zone", "after", "told"), ZONES)
def test_a_time_zone_that_was_given_is_kept(tmp_path, there, given_zone, after, told):
    path = tmp_path / "advocacy.yml"
    path.write_text(f"timezone: {there}\n" if there else "# nothing\n", encoding="utf-8")
    kept = keep_mapping(path, {}, given_zone)
    assert load_organisation(path).file.timezone == after
    assert bool(kept.differs) is told


# in the file, given, what it holds after
SENDERS = [
    ("", ["lommer.example", "Evy"], ["lommer.example", "Evy"]),
    ("own_senders:\n", [" Evy "], ["Evy"]),
    ("own_senders: # ours\n- Evy\n# more\n", ["Evy", "lommer.example"], ["Evy", "lommer.example"]),
    ("own_senders:\n    - Evy # left\nname: L\n", ["lommer.example"], ["Evy", "lommer.example"]),
    ("own_senders: [Evy]\n", ["evy", "EVY"], ["Evy"]),
    ("own_senders: '@lommer.example'\n", ["Lommer.example"], ["@lommer.example"]),
    ("own_senders: [lommer.example]\n", ["anna@lommer.example"], None),
    ("own_senders: Evy\n", ["Evy Maes"], None),
]


@pytest.mark.parametrize(("before", "given_senders", "after"), SENDERS)
def test_senders_that_were_given_are_kept(tmp_path, before, given_senders, after):
    path = tmp_path / "advocacy.yml"
    path.write_text(before, encoding="utf-8")
    if after is None:
        # A list on one line: a line below it would be another thing.
        with pytest.raises(CallError) as error:
            keep_mapping(path, NEW, own_senders=given_senders)
        assert path.read_text(encoding="utf-8") == before
        assert given_senders[0] in error.value.text("nl")
        return
    kept = keep_mapping(path, NEW, own_senders=given_senders)
    held = load_organisation(path).file
    assert (held.own_senders, held.roles) == (after, NEW)
    assert set(before.splitlines()) <= set(path.read_text(encoding="utf-8").splitlines())
    assert any("text" in line for line in kept.written)
    assert keep_mapping(path, NEW, own_senders=given_senders).written == ()


NAMES = st.text(st.characters(codec="utf-8"), min_size=1, max_size=40).filter(
    lambda name: name == name.strip() and name.strip()
)


@settings(max_examples=150)
@given(
    st.dictionaries(
        st.sampled_from(["text", "sent_at", "channel", "team", "topic"]),
        NAMES | st.integers(1, 99),
        min_size=1,
    )
)
def test_any_name_of_a_column_comes_back_or_is_refused(tmp_path_factory, mapping):
    path = tmp_path_factory.mktemp("any") / "advocacy.yml"
    path.write_text("name: Lommer # ours\n", encoding="utf-8")
    try:
        keep_mapping(path, mapping)
    except CallError:
        assert path.read_text(encoding="utf-8") == "name: Lommer # ours\n"
    else:
        assert load_organisation(path).file.roles == mapping
        assert path.read_text(encoding="utf-8").startswith("name: Lommer # ours\n")
