"""Ids that stay the same, moments in UTC, and what a period or a condition leaves."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advocacy_kit.errors import CallError
from advocacy_kit.messages import open_messages, read_messages
from advocacy_kit.messages.ids import Occurrences, Seen

# ids


def test_made_ids_are_stable_and_tell_repeats_apart(table, dutch):
    rows = [[text] for text in (*dutch, dutch[0], dutch[1], dutch[0])]
    path = table("x.csv", ["bericht"], rows)
    ids = read_messages(path)["message_id"].tolist()
    assert len(set(ids)) == 7
    assert ids[4] == f"{ids[0]}-2"
    assert ids[6] == f"{ids[0]}-3"
    for chunk_rows in (1, 2, 3, 5, 100):
        assert read_messages(path, chunk_rows=chunk_rows)["message_id"].tolist() == ids


def test_made_ids_depend_on_what_makes_a_message(table, dutch):
    header = ["datum", "gesprek id", "rol", "bericht"]
    base = ["2025-04-03 10:00", "c1", "klant", dutch[0]]
    others = [
        ["2025-04-03 10:01", *base[1:]],
        [base[0], "c2", *base[2:]],
        [*base[:2], "agent", base[3]],
        [*base[:3], dutch[1]],
    ]
    ids = read_messages(table("x.csv", header, [base, *others]))["message_id"].tolist()
    assert len(set(ids)) == 5
    assert not any("-" in i for i in ids)


def test_made_ids_do_not_hang_on_the_key(table, dutch):
    rows = [["jan@example.org", text] for text in dutch]
    path = table("x.csv", ["conversation id", "bericht"], rows)
    assert read_messages(path)["message_id"].tolist() == read_messages(path)["message_id"].tolist()


def test_ids_of_the_file_are_kept(table, dutch):
    rows = [[f"M-{i}", text] for i, text in enumerate(dutch)]
    reading = open_messages(table("x.csv", ["bericht id", "bericht"], rows))
    assert reading.frame()["message_id"].tolist() == ["M-0", "M-1", "M-2", "M-3"]
    assert reading.summary.ids_from == "column"


@pytest.mark.parametrize(
    "ids",
    [
        ["T1", "T1", "T2", "T2"],
        ["", "", "x", "y"],
        ["a@example.org", "b@example.org", "c@example.org", "d@example.org"],
    ],
)
def test_ids_that_are_none_are_made_and_that_is_told(table, dutch, ids):
    reading = open_messages(
        table("x.csv", ["id", "bericht"], [list(r) for r in zip(ids, dutch, strict=True)])
    )
    frame = reading.frame()
    assert frame["message_id"].is_unique
    assert frame["message_id"].str.match(r"m[0-9a-f]{16}$").all()
    assert ("ids-not-unique", {"column": "id"}) in reading.summary.notes


def test_an_id_that_comes_back_late_is_replaced(table):
    rows = [[f"m{i}", f"Bericht nummer {i} over de lift die het niet doet"] for i in range(3_000)]
    rows[2_500][0] = "m7"
    rows[2_600][0] = ""
    reading = open_messages(table("x.csv", ["id", "bericht"], rows), chunk_rows=700, message_language="nl")
    frame = reading.frame()
    assert frame["message_id"].is_unique
    assert frame["message_id"].iloc[7] == "m7"
    assert reading.summary.ids_replaced == 2


@settings(max_examples=60)
@given(st.lists(st.integers(0, 12), max_size=60), st.integers(1, 9))
def test_occurrences_are_exact_whatever_the_chunks(keys, size):
    occurrences, numbers = Occurrences(), []
    for at in range(0, len(keys), size):
        numbers += occurrences.number(np.array(keys[at : at + size], dtype=np.uint64))
    assert numbers == [keys[: i + 1].count(key) for i, key in enumerate(keys)]


def test_seen_stays_small():
    seen = Seen()
    for start in range(0, 40_000, 1_000):
        seen.add(np.arange(start, start + 1_000, dtype=np.uint64))
    assert seen.add(np.array([39_999, 40_000], dtype=np.uint64)).tolist() == [True, False]
    assert sum(run.nbytes for run in seen._runs) <= 8 * 40_002


# the zone


def test_timezone(table, english):
    path = table("x.csv", ["date", "message"], [["2025-07-01 00:30", english[0]]])
    assert (
        read_messages(path, timezone="Europe/Dublin")["sent_at"][0].isoformat() == "2025-06-30T23:30:00+00:00"
    )


# filters


@pytest.fixture
def year(table):
    rows = [
        ["2025-03-31 23:30", "Balie", "Noord", "klant", "Ik wacht nog steeds op mijn geld van vorige maand."],
        ["2025-04-01 00:00", "Planning", "Zuid", "klant", "Waarom is de afspraak van vandaag weer afgezegd?"],
        [
            "2025-04-30 23:59",
            "balie ",
            "Zuid",
            "medewerker",
            "We bellen u morgen terug over de afspraak van u.",
        ],
        ["2025-05-01 00:00", "Balie", "Noord", "klant", "Heel erg bedankt voor de snelle hulp aan de balie!"],
        ["", "Balie", "Noord", "klant", "Dit bericht heeft geen datum maar wel een tekst."],
        [
            "2025-04-15 12:00",
            "Balie",
            "Noord",
            "klant",
            "I only speak English, could you write to me in English?",
        ],
    ]
    return table("x.csv", ["datum", "team", "wijk", "rol", "bericht"], rows)


FILTERS = [
    ({"since": "2025-04-01", "until": "2025-04-30"}, [3, 4, 7], {"period": 2, "undated": 1}),
    ({"since": "2025-04-01"}, [3, 4, 5, 7], {"period": 1, "undated": 1}),
    ({"until": "31-03-2025"}, [2], {"period": 4, "undated": 1}),
    ({"until": "2025-04-01 00:00"}, [2, 3], {"period": 3, "undated": 1}),
    ({"where": "team=BALIE"}, [2, 4, 5, 6, 7], {"where": 1}),
    ({"where": ["team=Balie", "team=Planning"]}, [2, 3, 4, 5, 6, 7], {}),
    ({"where": ["team=Balie", "wijk=zuid"]}, [4], {"where": 5}),
    ({"where": {"team": ["Planning"]}}, [3], {"where": 5}),
    ({"where": "stem=organisatie"}, [4], {"where": 5}),
    ({"where": "taal=Engels"}, [7], {"where": 5}),
    ({"where": "language=nl", "since": "2025-04-15"}, [4, 5], {"period": 2, "undated": 1, "where": 1}),
]  # fmt: skip


@pytest.mark.parametrize(("wanted", "rows", "filtered"), FILTERS)
def test_filters(year, wanted, rows, filtered):
    reading = open_messages(year, **wanted)
    assert reading.frame()["row"].tolist() == rows
    assert reading.summary.filtered == filtered
    assert reading.summary.seen == reading.summary.rows == 6


@pytest.mark.parametrize(
    ("wanted", "key"),
    [
        ({"where": "team"}, "messages-bad-where"),
        ({"where": "kleur=rood"}, "messages-where-no-column"),
        ({"where": "bericht=x"}, "messages-where-no-column"),
        ({"since": "2025-05-01", "until": "2025-04-01"}, "messages-empty-period"),
        ({"since": "morgen"}, "messages-bad-date"),
        ({"since": "30-02-2026"}, "messages-no-such-day"),
        ({"until": "2026-02-30"}, "messages-no-such-day"),
        ({"until": "2026-2-x"}, "messages-bad-date"),
    ],
)
def test_conditions_that_cannot_be_met(year, wanted, key):
    with pytest.raises(CallError) as caught:
        open_messages(year, **wanted)
    assert caught.value.key == key


@pytest.mark.parametrize(
    ("where", "near"),
    [
        ("taem=x", "team"),
        ("Wjik=x", "wijk"),
        ("rool=klant", "rol"),
        ("chanel=x", ""),
        ("zzz=x", ""),
        ("wijken van de stad=x", ""),
    ],
)
def test_a_column_that_was_nearly_named_is_asked_for(year, where, near):
    with pytest.raises(CallError) as caught:
        open_messages(year, where=where)
    assert (f'Did you mean "{near}"?' if near else "You can choose by") in caught.value.text("en")
    assert ("Did you mean" in caught.value.text("en")) is bool(near)
    assert ("Bedoelde je" in caught.value.text("nl")) is bool(near)


def test_a_column_that_is_kept_is_called_as_the_file_calls_it(year):
    with pytest.raises(CallError) as caught:
        open_messages(year, where="zzz=x", keep=["wijk"])
    assert '"wijk"' in caught.value.text("en")
    assert "keep:" not in caught.value.text("en")


def test_a_period_needs_dates(table, dutch):
    with pytest.raises(CallError) as caught:
        open_messages(table("x.csv", ["bericht"], [[t] for t in dutch]), since="2025-01-01")
    assert caught.value.key == "messages-no-dates"


@pytest.mark.parametrize("limit", [1, 2, 3, 4, 5, 6, 50])
def test_limit_is_the_same_for_every_size_of_chunk(table, dutch, limit):
    texts = [
        dutch[0],
        "",
        dutch[1],
        "Bonjour, je n'ai toujours pas reçu mon remboursement.",
        dutch[2],
        "",
        dutch[3],
        dutch[0],
    ]
    path = table("x.csv", ["id", "bericht"], [[f"{i}", t] for i, t in enumerate(texts)])
    seen = set()
    for chunk_rows in (1, 2, 3, 8):
        reading = open_messages(path, limit=limit, chunk_rows=chunk_rows)
        frame = reading.frame()
        assert len(frame) == min(limit, 5)
        assert reading.summary.seen == reading.summary.rows
        seen.add((tuple(frame["row"]), reading.summary.rows, len(reading.rejected)))
    assert len(seen) == 1


@pytest.mark.parametrize(
    ("cells", "told"),
    [(["2025-01-02T10:00:00Z", "2025-01-03T10:00:00+01:00", ""], False), (["2025-01-02T10:00:00Z", "2025-01-03T10:00:00"], True),
     (["2025-01-02"] * 2, True), (["02-01-2025 10:00"] * 2, True), (["Tue Oct 31 22:10:47 +0000 2017"] * 2, False)],
)  # fmt: skip
def test_the_time_zone_is_told_where_it_decided_anything(table, english, cells, told):
    path = table("x.csv", ["date", "message"], [list(r) for r in zip(cells, english, strict=False)])
    reading = open_messages(path)
    reading.frame()
    assert ("Europe/Amsterdam" in reading.summary.text("en")) is told
