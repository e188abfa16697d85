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
        assert kept == {"rows_read"}
        assert not re.search(rf"(?<![\d-]){few} (?:\w+ )?(?:bericht|rij|gesprek)", page)
        told = {key: value for key, value in read.items() if value is not None}
        assert told["rows"] == few + 12
        assert told["few"] == "left"
        assert (
            not {"messages", "used", "rejected", "transcripts", "own_words", "voices", "redactions"}
            & told.keys()
        )
        assert few not in [value for key, value in told.items() if key != "rows" and value is not True]


def told(monkeypatch, out, messages, language="nl", **asked):
    """What a report says (HTML without its tags), and the files beside it by name."""
    monkeypatch.delenv("ADVOCACY_KIT_HOME", raising=False)
    pieces = []
    monkeypatch.setattr("advocacy_kit.chapters.hear_the_signals.show", pieces.append)
    chapter = open_chapter(
        "hear-the-signals", mode="analyse", interactive="no", language=language, messages=str(messages), out=str(out), **asked
    )  # fmt: skip
    for piece in ("summary", "signals", "where", "when", "missed", "reading_list", "limits", "reading"):
        getattr(chapter, f"show_{piece}")()
    chapter.save()
    files = {file.name: file.read_bytes() for file in out.iterdir()}
    return unescape(re.sub(r"<[^>]+>", " ", "".join(p for p in pieces if "<style" not in p))), files


def written(tmp_path, head, rows):
    path = tmp_path / "post.csv"
    path.write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")
    return path


OTHERS = [
    {"where": "team=Service"},
    {"since": "2025-04-01"},
    {"since": "2025-04-01", "until": "2025-04-30", "where": "team=Service"},
]


@pytest.mark.parametrize("asked", OTHERS, ids=str)
@pytest.mark.parametrize(("few", "shown"), [(0, True), (1, False), (4, False), (5, True)])
def test_a_choice_that_leaves_few_out_shows_nothing(tmp_path, monkeypatch, asked, few, shown):
    page, files = told(monkeypatch, tmp_path / "out", post(tmp_path, few, 12), **asked)
    read = json.loads(files["reading.json"])
    assert ("laat minder dan 5 klantberichten weg" in page) is not shown
    assert (read["used"], read.get("few")) == ((12, None) if shown else (None, "out"))
    if not shown:
        assert not re.search(r"(?<![\d-])12(?![\d-])", page)
        assert b"heard_elsewhere" not in files["findings.csv"]


FOREIGN = "Ich warte seit drei Wochen auf eine Antwort und niemand ruft zurück, Zonnebloem."
ASIDE = {
    "of another language": ("", f"Planning;{FOREIGN}"),
    "of the organisation": ("klant;", "Planning;medewerker;Wij hebben de monteur voor u ingepland."),
}


@pytest.mark.parametrize("kind", ASIDE)
def test_of_what_is_not_listened_to_few_may_be_left_out(tmp_path, monkeypatch, kind):
    voice, left_out = ASIDE[kind]
    rows = [f"2025-03-0{i};{left_out}" for i in range(1, 4)]
    rows += [f"2025-04-0{i};Service;{voice}{CALM}" for i in range(1, 9)]
    path = written(tmp_path, f"datum;team;{'stem;' if voice else ''}bericht", rows)
    page, files = told(monkeypatch, tmp_path / "out", path, where="team=Service")
    assert json.loads(files["reading.json"])["used"] == 8
    assert "minder dan 5" not in page


@pytest.mark.parametrize(("few", "shown"), [(1, False), (4, False), (5, True)])
def test_a_small_file_shows_nothing_either(tmp_path, monkeypatch, few, shown):
    page, files = told(monkeypatch, tmp_path / "out", post(tmp_path, few, 0))
    assert ("Zonnebloem" in page) is shown
    assert ("Er zijn minder dan 5 klantberichten." in page) is not shown
    assert "Van wat je vroeg" not in page
    read = json.loads(files["reading.json"])
    assert (read["used"], read.get("few")) == ((few, None) if shown else (None, "file"))


def test_a_copy_is_nobodys_choice(tmp_path, monkeypatch):
    folder = tmp_path / "post"
    folder.mkdir()
    for i, name in enumerate(["1.eml", "2.eml", "3.eml", "4.eml", "kopie.eml"], 1):
        who = min(i, 4)
        head = f"From: k{who}@voorbeeld.example\nTo: hulp@bedrijf.example\nDate: Mon, 3 Mar 2025 1{who}:00:00 +0100\nSubject: vraag\n"
        mail = f"{head}Message-ID: <{who}@voorbeeld.example>\n\n{LOUD} Zonnebloem {who}.\n"
        (folder / name).write_text(mail, encoding="utf-8")
    page, files = told(monkeypatch, tmp_path / "out", folder)
    assert json.loads(files["reading.json"])["few"] == "file"
    assert "Van wat je vroeg" not in page
    assert "Zonnebloem" not in page


def test_of_a_choice_that_leaves_few_no_rejected_row_is_quoted_or_counted(tmp_path, monkeypatch):
    rows = [f"2025-03-0{i};Zuid;{text}" for i in range(1, 4) for text in (LOUD, FOREIGN)]
    rows += [f"2025-04-0{i};Noord;{CALM}" for i in range(1, 9)]
    path = written(tmp_path, "datum;team;bericht", rows)
    _, files = told(monkeypatch, tmp_path / "all", path)
    assert FOREIGN[:40].encode() in files["rejected.csv"]
    page, files = told(monkeypatch, tmp_path / "few", path, where="team=Zuid")
    assert "rejected.csv" not in files
    assert FOREIGN[:40] not in page
    assert json.loads(files["reading.json"])["rejected"] is None
    findings = files["findings.csv"].decode("utf-8-sig").splitlines()
    assert [line for line in findings if "rows_rejected" in line and "True" not in line] == []


def test_the_reading_list_gives_no_small_group_away(tmp_path, monkeypatch):
    rows = [f"2025-03-{i:02};mail;factuur;{CALM}" for i in range(1, 25)]
    rows += [f"2025-04-0{i};chat;storing;{LOUD}" for i in range(1, 9)]
    rows += [f"2025-05-0{i};balie;huur;{LOUD} Zonnebloem." for i in range(2, 5)]
    path = written(tmp_path, "datum;kanaal;onderwerp;bericht", rows)
    page, files = told(monkeypatch, tmp_path / "out", path)
    assert page.count("Zonnebloem") >= 3
    listed = page[page.index("Gehoord:") :]
    for hidden in ("balie", "huur", "mei 2025", "storing", "chat", "apr"):
        assert hidden not in listed, hidden
    findings = files["findings.csv"].decode("utf-8-sig").splitlines()
    hidden = {line.split(",")[4] for line in findings if "True" in line}
    assert {"balie", "chat", "huur", "storing"} <= hidden


def test_where_a_message_comes_from_is_told_of_a_group_that_is_shown(tmp_path, monkeypatch):
    rows = [f"2025-03-0{i};mail;factuur;{LOUD}" for i in range(1, 10)]
    rows += [f"2025-04-0{i};chat;storing;{CALM}" for i in range(1, 10)]
    page, _ = told(monkeypatch, tmp_path / "out", written(tmp_path, "datum;kanaal;onderwerp;bericht", rows))
    assert "2 mrt 2025 · mail · factuur · rij 3" in page.replace("mrt.", "mrt")


def test_every_chapter_declares_what_it_needs():
    assert set(NEEDS) == set(CHAPTERS)
    for language in ("nl", "en"):
        for needs in NEEDS.values():
            assert all(say(f"chapters-part-{need.part}", language) for need in needs)
