"""Nothing that is hidden can be worked out: not from a total, not from "elsewhere", not from messages without a value."""

from itertools import chain

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advocacy_kit import load_codebook
from advocacy_kit.analysis.hear_the_signals import ANY, GROUPS, analyse

CODEBOOK = load_codebook()
MESSAGE = st.tuples(
    st.sampled_from(["customer"] * 5 + ["organisation"]),
    st.sampled_from(["nl"] * 5 + ["en", "en", "other"]),
    st.sampled_from([None, "", "mail", "mail", "mail", "chat", "chat", "counter"]),
    st.sampled_from([None, "Planning", "Planning", "Billing"]),
    st.sampled_from([None, "2025-01-10", "2025-01-20", "2025-02-10", "2025-04-10"]),
    st.booleans(),
)
FILTER = st.sampled_from(
    [{}, {"channel": "mail"}, {"channel": "chat"}, {"team": "Planning"}, {"language": "nl"}]
)


def table(rows):
    """Messages and detections out of rows of (voice, language, channel, team, day, worried)."""
    frame = pd.DataFrame(rows, columns=["voice", "language", "channel", "team", "sent_at", "worried"])
    frame["message_id"] = [f"m{i}" for i in range(len(frame))]
    frame["text"] = "Will it arrive?"
    frame["sent_at"] = pd.to_datetime(frame["sent_at"], utc=True)
    found = pd.DataFrame({"message_id": frame.loc[frame["worried"], "message_id"]})
    found = found.assign(signal="worry", intensity="clear", evidence=[[[0, 4]]] * len(found))
    return frame.drop(columns="worried"), found


def remainders(hearing):
    """What is left of every total when all parts of it that are shown are taken off: (breakdown, messages left)."""
    shown = hearing.findings[~hearing.findings["suppressed"] & hearing.findings["n"].notna()]
    for unit in shown["unit"].unique():
        assert unit in ("messages", "fraction", "difference"), unit
    any_sign = shown[shown["signal"] == ANY]
    totals = list(shown.loc[shown["measure"] == "messages_listened_to", "n"])
    totals += list(any_sign[any_sign["group_by"].isna() & any_sign["period"].isna()]["n"])
    months = list(any_sign.loc[any_sign["period"].notna(), "n"])
    dateless = list(shown.loc[shown["measure"] == "messages_without_date", "n"])
    for total in totals:
        yield "total", total
        yield "months", total - sum(months) - sum(dateless)
    yield from (("part", n) for n in chain(months, dateless))
    for column in GROUPS:
        rows = any_sign[any_sign["group_by"] == column]
        parts = rows[rows["measure"] == "heard_by_phrase"].set_index("group")["n"]
        rest = rows[rows["measure"] == "heard_elsewhere"].set_index("group")["n"]
        yield from ((column, n) for n in chain(parts, rest))
        for total in totals:
            yield column, total - parts.sum()
            yield from ((column, total - n) for n in parts)
        for group, n in rest.items():
            yield column, n - parts.drop(group).sum()
            yield from ((column, total - n - parts[group]) for total in totals)


@settings(max_examples=120)
@given(st.lists(MESSAGE, max_size=45), FILTER)
def test_no_subtraction_leaves_one_to_four_messages(rows, asked):
    messages, found = table(rows)
    for column, value in asked.items():
        messages = messages[messages[column] == value]
    hearing = analyse(messages.reset_index(drop=True), found, CODEBOOK, "Europe/Amsterdam")
    left = [(what, int(n)) for what, n in remainders(hearing)]
    assert [part for part in left if part[1] < 0 or 0 < part[1] < 5] == []


def test_one_message_without_a_channel_does_not_stand_alone():
    rows = [("customer", "nl", "mail", None, None, False)] * 10
    rows += [("customer", "nl", "chat", None, None, False)] * 9
    rows += [("customer", "nl", None, None, None, True)]
    messages, found = table(rows)
    hearing = analyse(messages, found, CODEBOOK, "UTC")
    by = hearing.of("heard_by_phrase", group_by="channel", signal="worry")
    assert dict(zip(by["group"].fillna("–"), by["suppressed"], strict=True)) == {
        "chat": True,
        "mail": False,
        "–": True,
    }
    unnamed = by[by["group"].isna()].iloc[0]
    assert unnamed["note"] == "without a value"
    assert pd.isna(unnamed["k"])
    rest = hearing.of("heard_elsewhere", group_by="channel", signal="worry")
    assert rest[["group", "k", "n"]].values.tolist() == [["mail", 1, 10]]


@pytest.mark.parametrize(
    ("dateless", "shown", "hidden_months"),
    [(0, 0, set()), (1, None, {"2025-01"}), (4, None, {"2025-01"}), (5, 5, set())],
)
def test_messages_without_a_date_do_not_stand_alone(dateless, shown, hidden_months):
    rows = [("customer", "nl", None, None, "2025-01-10", False)] * 6
    rows += [("customer", "nl", None, None, "2025-02-10", False)] * 8
    rows += [("customer", "nl", None, None, None, True)] * dateless
    messages, found = table(rows)
    hearing = analyse(messages, found, CODEBOOK, "UTC")
    without = hearing.of("messages_without_date").iloc[0]
    assert (None if pd.isna(without["n"]) else without["n"]) == shown
    months = hearing.of("heard_by_phrase", signal=ANY)
    assert set(months.loc[months["period"].notna() & months["suppressed"], "period"]) == hidden_months


@pytest.mark.parametrize(("n", "told"), [(0, 0), (1, None), (4, None), (5, 5)])
def test_a_total_under_five_is_not_told(n, told):
    messages, found = table([("customer", "nl", "mail", None, "2025-01-10", True)] * n)
    row = analyse(messages, found, CODEBOOK, "UTC").of("messages_listened_to").iloc[0]
    assert (None if pd.isna(row["n"]) else row["n"]) == told
    assert row["suppressed"] == (told is None)
