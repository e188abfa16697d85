"""Chapter 01's numbers, counted by hand on small tables."""

import pandas as pd
import pytest

from advocacy_kit import load_codebook
from advocacy_kit.analysis.hear_the_signals import ANY, analyse, standing_out
from advocacy_kit.analysis.to_read import quiet, reading_list, shouts


def messages(rows):
    """Rows of (id, voice, language, date, channel, text)."""
    frame = pd.DataFrame(rows, columns=["message_id", "voice", "language", "sent_at", "channel", "text"])
    frame["sent_at"] = pd.to_datetime(frame["sent_at"], utc=True)
    return frame


def detections(rows):
    """Rows of (id, signal, intensity, evidence)."""
    frame = pd.DataFrame(rows, columns=["message_id", "signal", "intensity", "evidence"])
    return frame.assign(probability=float("nan"), origin="pattern")


@pytest.fixture(scope="module")
def codebook():
    return load_codebook()


@pytest.fixture
def hearing(codebook):
    chat = [(f"c{i}", "customer", "nl", "2025-03-31T22:30:00Z", "chat", "Pff, alweer.") for i in range(6)]
    mail = [(f"m{i}", "customer", "en", "2025-04-15T10:00:00Z", "mail", "Hello there") for i in range(8)]
    few = [(f"f{i}", "customer", "nl", None, "counter", "x") for i in range(2)]
    own = [("o1", "organisation", "nl", "2025-04-15T10:00:00Z", "chat", "Komt wel goed")]
    other = [("x1", "customer", "other", "2025-04-15T10:00:00Z", "chat", "Guten Tag")]
    found = [(f"c{i}", "sigh", "clear", [[0, 3]]) for i in range(5)] + [
        ("c0", "absolutes", "subtle", [[5, 11]])
    ]
    found += [
        ("m0", "delight", "clear", [[0, 5]]),
        ("m1", "sigh", "subtle", [[0, 5]]),
        ("o1", "minimising", "clear", [[0, 5]]),
    ]
    return analyse(messages(chat + mail + few + own + other), detections(found), codebook, "Europe/Amsterdam")


def one(frame):
    assert len(frame) == 1, frame
    return frame.iloc[0]


def test_only_customers_in_dutch_or_english_are_listened_to(hearing):
    assert one(hearing.of("messages_listened_to"))["n"] == 16
    assert set(hearing.detections["signal"]) == {"sigh", "absolutes", "delight"}


def test_heard_by_phrase_counts_messages_with_an_interval(hearing):
    row = one(hearing.of("heard_by_phrase", signal="sigh", group_by=None, period=None))
    assert (row["k"], row["n"]) == (6, 16)
    assert row["low"] < row["estimate"] == 6 / 16 < row["high"]
    assert row["unit"] == "fraction"
    assert "share" not in row["measure"] + row["method"]


def test_any_sign_of_discontent_counts_a_message_once_and_leaves_gladness_out(hearing):
    assert one(hearing.of("heard_by_phrase", signal=ANY, group_by=None, period=None))["k"] == 6


def test_months_are_local(hearing):
    # 31 March 22:30 UTC is 1 April in Amsterdam.
    assert hearing.months == ("2025-04",)


def test_dateless_messages_are_counted_apart(codebook):
    rows = [(f"a{i}", "customer", "nl", "2025-04-15T10:00:00Z", "chat", "x") for i in range(9)]
    rows += [(f"b{i}", "customer", "nl", None, "chat", "x") for i in range(6)]
    hearing = analyse(messages(rows), detections([]), codebook, "Europe/Amsterdam")
    assert one(hearing.of("heard_by_phrase", signal=ANY, period="2025-04"))["n"] == 9
    assert one(hearing.of("messages_without_date"))["n"] == 6


def test_a_month_without_messages_is_told_once(codebook):
    rows = [(f"a{i}", "customer", "nl", "2025-01-15", "chat", "x") for i in range(9)]
    rows += [(f"b{i}", "customer", "nl", "2025-03-15", "chat", "x") for i in range(6)]
    hearing = analyse(messages(rows), detections([]), codebook, "Europe/Amsterdam")
    empty = hearing.findings[hearing.findings["period"] == "2025-02"]
    assert one(empty)[["signal", "suppressed"]].tolist() == [ANY, False]
    assert empty["n"].isna().all()


def test_a_small_group_is_suppressed_and_so_is_one_more(hearing):
    rows = hearing.of("heard_by_phrase", group_by="channel", signal=ANY).set_index("group")
    assert rows["suppressed"].to_dict() == {"chat": True, "counter": True, "mail": False}
    hidden = rows[rows["suppressed"]]
    assert hidden[["n", "k", "estimate", "low", "high"]].isna().all().all()
    shown = hearing.findings[
        (hearing.findings["group"].isin(["chat", "counter"])) & ~hearing.findings["suppressed"]
    ]
    assert shown.empty, "nothing else tells the hidden groups' numbers"


def test_what_stands_out_lies_above_the_rest(codebook):
    rows = [(f"a{i}", "customer", "nl", None, "repair", "x") for i in range(20)]
    rows += [(f"b{i}", "customer", "nl", None, "other", "x") for i in range(30)]
    found = [(f"a{i}", "anger", "clear", [[0, 1]]) for i in range(15)] + [("b0", "anger", "clear", [[0, 1]])]
    frame = messages(rows).rename(columns={"channel": "topic"})
    out = standing_out(analyse(frame, detections(found), codebook, "UTC"), signal=ANY)
    assert out["group"].tolist() == ["repair"]
    assert out["estimate"].iloc[0] == pytest.approx(15 / 20 - 1 / 30)
    assert out[["k", "n", "k_rest", "n_rest"]].values.tolist() == [[15, 20, 1, 30]]


QUIETNESS = [
    ("subtle of any signal", "Wanneer hoor ik iets?", [("worry", "subtle")], True),
    ("clear, of a signal that is said quietly", "Laat maar.", [("resignation", "clear")], True),
    ("clear, of a signal that is said aloud", "Dit kostte me een dag.", [("burden", "clear")], False),
    ("strong, however quiet the signal", "Laat maar zitten.", [("resignation", "strong")], False),
    ("subtle, but anger", "Vervelend.", [("anger", "subtle")], False),
    ("quiet beside something loud", "Pff. Ik zeg op.", [("sigh", "subtle"), ("exit", "strong")], False),
    ("quiet beside anger", "Pff, belachelijk", [("sigh", "subtle"), ("anger", "clear")], False),
    ("capitals", "PFF NOU DAN NIET HOOR", [("sigh", "subtle")], False),
    ("exclamation marks in a row", "Pff, dan niet!!", [("sigh", "subtle")], False),
    ("heard by the model alone, how loud is not told", "Wanneer hoor ik iets?", [("worry", None)], True),
    ("a gladness", "Heerlijk", [("delight", "subtle")], False),
    ("nothing heard", "Dag", [], False),
]


@pytest.mark.parametrize(
    ("text", "found", "is_quiet"), [q[1:] for q in QUIETNESS], ids=[q[0] for q in QUIETNESS]
)
def test_a_quiet_message_holds_nothing_loud(codebook, text, found, is_quiet):
    rows = [("a", "customer", "nl", None, "chat", text)]
    heard = [("a", signal, intensity, [[0, 3]]) for signal, intensity in found]
    hearing = analyse(messages(rows), detections(heard), codebook, "UTC")
    assert list(quiet(hearing, codebook)["message_id"]) == (["a"] if is_quiet else [])


@pytest.mark.parametrize(
    ("text", "loud"),
    [
        ("WAAROM BELT NIEMAND", True),
        ("Kom nou!!", True),
        ("Kom nou!", False),
        ("Waarom???", True),
        ("Waarom??", False),
        ("OK", False),
        ("NS en KPN", False),
        ("", False),
    ],
)
def test_what_is_loud_on_paper(text, loud):
    assert shouts(text) == loud


def test_the_quiet_messages_are_spread_over_the_signals(codebook):
    rows = [(f"a{i}", "customer", "nl", None, "chat", "x" * (i + 5)) for i in range(9)]
    heard = [(f"a{i}", "sigh", "subtle", [[0, 3]]) for i in range(8)] + [
        ("a8", "softened", "subtle", [[1, 4]])
    ]
    chosen = quiet(analyse(messages(rows), detections(heard), codebook, "UTC"), codebook, limit=2)
    assert chosen["signal"].tolist() == ["sigh", "softened"]
    assert chosen[["start", "end"]].values.tolist() == [[0, 3], [1, 4]]


def test_the_reading_list_begins_where_most_is_heard(hearing, codebook):
    rows = reading_list(hearing, codebook)
    assert rows["message_id"].iloc[0] == "c0"
    assert rows["signals"].iloc[0] == ["sigh", "absolutes"]
    assert len(rows) == 6


def test_a_handful_of_messages_gives_no_numbers(codebook):
    frame = messages([(f"a{i}", "customer", "nl", None, "chat", "x") for i in range(4)])
    hearing = analyse(frame, detections([("a0", "anger", "clear", [[0, 1]])]), codebook, "UTC")
    assert hearing.of("heard_by_phrase")["suppressed"].all()
    assert hearing.of("heard_by_phrase")["k"].isna().all()


def test_a_column_of_free_text_is_no_breakdown(codebook):
    frame = messages([(f"a{i}", "customer", "nl", None, f"topic {i}", "x") for i in range(60)])
    hearing = analyse(frame, detections([]), codebook, "UTC")
    assert hearing.not_grouped == ("channel",)


def test_findings_name_the_codebook_they_were_made_with(hearing, codebook):
    assert set(hearing.findings["codebook_version"]) == {codebook.version}
