"""Which messages are asked for: none of the conditions is lost, the head tells them, and few that are left show nothing."""

import json
import re
from html import unescape

import pytest

from advocacy_kit.batch.run import pairs_text
from advocacy_kit.chapters import CHAPTERS, open_chapter, selection
from advocacy_kit.chapters.needs import NEEDS
from advocacy_kit.chapters.parameters import Parameters
from advocacy_kit.cli.options import pairs
from advocacy_kit.errors import CallError
from advocacy_kit.locale import say

# parameters, in words in Dutch and in English
HEADS = [
    ({}, "", ""),
    ({"where": "team=Planning"}, 'team "Planning"', 'team "Planning"'),
    ({"where": "channel=chat; channel=mail; Wijk=Noord"}, 'kanaal "chat" of "mail", Wijk "Noord"', 'channel "chat" or "mail", Wijk "Noord"'),
    ({"since": "2025-03-01"}, "vanaf 1 mrt 2025", "from 1 Mar 2025"),
    ({"since": "1-3-2025"}, "vanaf 1 mrt 2025", "from 1 Mar 2025"),
    ({"since": "2025-03", "until": "2025-03"}, "vanaf 1 mrt 2025, tot en met 31 mrt 2025", "from 1 Mar 2025, up to and including 31 Mar 2025"),
    ({"since": "mei 2024", "until": "2025"}, "vanaf 1 mei 2024, tot en met 31 dec 2025", "from 1 May 2024, up to and including 31 Dec 2025"),
    ({"since": "03/04/2025", "until": "2025-04-03"}, "vanaf 3 apr 2025, tot en met 3 apr 2025", "from 3 Apr 2025, up to and including 3 Apr 2025"),
    ({"until": "2025-05-31", "where": "team=A"}, 'team "A", tot en met 31 mei 2025', 'team "A", up to and including 31 May 2025'),
]  # fmt: skip


@pytest.mark.parametrize(("given", "dutch", "english"), HEADS)
def test_the_head_tells_the_choice_in_words(given, dutch, english):
    parameters = Parameters.check(**given)
    told = [selection.in_words(parameters, language).replace("mrt.", "mrt") for language in ("nl", "en")]
    assert told == [dutch, english]


def test_no_condition_is_lost_on_the_way():
    given = pairs(("team=A", "team=B", "channel=chat", "team=A"), "--where")
    assert given == {"team": ["A", "B"], "channel": "chat"}
    text = pairs_text("where", given)
    assert text == "team=A; team=B; channel=chat"
    assert Parameters.check(where=text).pairs["where"] == given


def test_a_role_with_two_columns_is_told():
    with pytest.raises(CallError) as error:
        pairs(("text=A", "text=B"), "--map")
    assert '"A"' in error.value.text("nl")
    with pytest.raises(CallError) as error:
        Parameters.check(mapping="text=A; text=B", language="nl")
    assert "text staat er twee keer" in error.value.text()


CALM = "Kunt u mij laten weten wanneer de monteur bij ons komt?"
LOUD = "Pff, alweer niemand aan de lijn. Laat maar zitten."


def post(tmp_path, few, many):
    """A file with two teams: Planning has `few` messages, Service `many`."""
    rows = [f"2025-03-0{1 + i % 9};Planning;{LOUD} Zonnebloem." for i in range(few)]
    rows += [f"2025-04-0{1 + i % 9};Service;{CALM}" for i in range(many)]
    path = tmp_path / "post.csv"
    path.write_text("\n".join(["datum;team;bericht", *rows]) + "\n", encoding="utf-8")
    return path


FILTERS = [
    {"where": "team=Planning"},
    {"until": "2025-03-31"},
    {"since": "2025-03-01", "until": "2025-03-31", "where": "team=Planning"},
]


@pytest.mark.parametrize("asked", FILTERS, ids=str)
@pytest.mark.parametrize(("few", "shown"), [(1, False), (4, False), (5, True)])
def test_a_choice_that_leaves_few_shows_nothing_of_them(tmp_path, monkeypatch, asked, few, shown):
    monkeypatch.delenv("ADVOCACY_KIT_HOME", raising=False)
    pieces = []
    monkeypatch.setattr("advocacy_kit.chapters.hear_the_signals.show", pieces.append)
    out = tmp_path / "out"
    path = post(tmp_path, few, 12)
    chapter = open_chapter(
        "hear-the-signals",
        mode="analyse",
        interactive="no",
        language="nl",
        messages=str(path),
        out=str(out),
        **asked,
    )
    for piece in ("summary", "signals", "where", "when", "missed", "reading_list", "limits", "reading"):
        getattr(chapter, f"show_{piece}")()
    chapter.save()
    page = unescape(re.sub(r"<[^>]+>", " ", "".join(p for p in pieces if "<style" not in p)))
    read = json.loads((out / "reading.json").read_text(encoding="utf-8"))
    findings = (out / "findings.csv").read_text(encoding="utf-8-sig")
    assert ("Zonnebloem" in page) is shown
    assert ("blijven minder dan 5 klantberichten over" in page) is not shown
    assert (read["used"], read["filtered"] is None) == ((few, False) if shown else (None, True))
    if not shown:
        # Rows of the file are told; what is left of them, or was left out, is nowhere: neither can be worked out.
        numbers = {int(n) for n in re.findall(r"(?<![\d-])\d+(?![\d-])", page)}
        assert not numbers & {few, 12} - {1, 4, 5}, numbers
        rows = [line.split(",") for line in findings.splitlines()[1:]]
        kept = {row[1] for row in rows if "True" not in row}
        assert kept == {"rows_read", "rows_rejected"}
        assert not re.search(rf"(?<![\d-]){few} (?:\w+ )?(?:bericht|rij|gesprek)", page)
        told = {key: value for key, value in read.items() if value is not None}
        assert told["rows"] == few + 12
        assert not {"messages", "used", "transcripts", "own_words", "voices", "redactions"} & told.keys()
        assert few not in [value for key, value in told.items() if key != "rows" and value is not True]


def test_without_a_choice_a_small_file_is_read_as_ever(tmp_path):
    chapter = open_chapter("hear-the-signals", language="nl", messages=str(post(tmp_path, 3, 0)))
    assert not chapter.hearing.few_left


def test_every_chapter_declares_what_it_needs():
    assert set(NEEDS) == set(CHAPTERS)
    for language in ("nl", "en"):
        for needs in NEEDS.values():
            assert all(say(f"chapters-part-{need.part}", language) for need in needs)
