"""Parameters of a chapter: all faults at once; and what the chapter shows, by mode and language."""

import json
import re
from dataclasses import fields

import pytest
from openpyxl import Workbook

from advocacy_kit.chapters import open_chapter
from advocacy_kit.chapters.parameters import Parameters
from advocacy_kit.errors import AdvocacyError, CallError, InputError
from advocacy_kit.learning.effort import WORDS_A_MINUTE, minutes, words
from advocacy_kit.learning.items import load_items
from advocacy_kit.learning.logbook import Logbook
from advocacy_kit.learning.practice import Practice
from advocacy_kit.paths import content
from advocacy_kit.reporting import signal_cards


def test_every_fault_is_told_at_once():
    with pytest.raises(CallError) as caught:
        Parameters.check(
            mode="leren",
            language="nl",
            messages="/nergens.csv",
            since="31-2-2025",
            timezone="Mars/Olympus",
            where="chat",
            speed="9",
            out=3,
        )
    told = caught.value.text()
    assert told.startswith("7 instellingen"), told
    for part in (
        "leren",
        '"learn", "analyse", "both"',
        "/nergens.csv",
        "31-2-2025",
        "Mars/Olympus",
        '"chat"',
        "speed",
        "out",
    ):
        assert part in told


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("", {}),
        ("text=Omschrijving", {"text": "Omschrijving"}),
        (" text = Vrije invoer 2 ; sent_at=Datum;", {"text": "Vrije invoer 2", "sent_at": "Datum"}),
        ("text=a=b", {"text": "a=b"}),
    ],
)
def test_pairs_are_written_with_semicolons(text, pairs):
    assert Parameters.check(mapping=text).pairs["mapping"] == pairs


def test_since_after_until_is_told():
    with pytest.raises(CallError) as caught:
        Parameters.check(since="2025-02-01", until="2025-01-01", language="en")
    assert "Are they swapped?" in caught.value.text()


def test_an_unknown_chapter_lists_what_there_is():
    with pytest.raises(CallError) as caught:
        open_chapter("hear-the-signal")
    assert "hear-the-signals" in caught.value.text("en")


def test_an_error_in_a_notebook_shows_no_traceback():
    with pytest.raises(CallError) as caught:
        open_chapter("x")
    assert caught.value._render_traceback_() == caught.value.text().splitlines()


@pytest.fixture
def shown(monkeypatch):
    """What a chapter puts on the page."""
    pieces = []
    monkeypatch.setattr("advocacy_kit.chapters.hear_the_signals.show", pieces.append)
    return pieces


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_chapter_teaches_and_analyses(language, shown, tmp_path):
    chapter = open_chapter("hear-the-signals", language=language, interactive="no", out=str(tmp_path / "out"))
    chapter.show_opening()
    for family in ("weary", "sting", "trust", "quiet", "cost", "glad"):
        chapter.show_cards(family)
    chapter.practice()
    chapter.show_replies()
    for piece in ("summary", "signals", "where", "when", "missed", "reading_list", "limits", "reading"):
        getattr(chapter, f"show_{piece}")()
    chapter.save()
    page = "".join(shown)
    assert page.count('class="ak ak-card"') >= 15, "a card for every customer signal"
    assert page.count("<img") >= 3
    assert page.count('alt=""') == 0
    assert "<script" not in page
    assert 'src="http' not in page
    assert {p.name for p in (tmp_path / "out").iterdir()} == {
        "findings.csv",
        "findings.xlsx",
        "reading.json",
        "rejected.csv",
    }
    names = [chapter.codebook[s][language].name for s in ("sigh", "softened", "recommendation")]
    assert all(name in page for name in names)


def test_a_mode_leaves_the_other_part_out_and_says_so(shown):
    chapter = open_chapter("hear-the-signals", mode="learn", interactive="no", language="en")
    chapter.show_signals()
    assert "mode = &quot;learn&quot;" in shown[0]
    assert "hearing" not in vars(chapter), "nothing is read or worked out"


def test_a_file_that_cannot_be_used_tells_it_in_the_chapter_s_language(shown, tmp_path):
    path = tmp_path / "leeg.csv"
    path.write_text("", encoding="utf-8")
    chapter = open_chapter(
        "hear-the-signals", mode="analyse", interactive="no", language="nl", messages=str(path)
    )
    with pytest.raises(AdvocacyError) as caught:
        chapter.show_reading()
    assert isinstance(caught.value, InputError)
    assert "leeg" in str(caught.value)
    assert caught.value.language == "nl"


def test_a_hostile_text_is_shown_as_text(shown, tmp_path):
    path = tmp_path / "m.csv"
    rows = ['"Pff, alweer <script>alert(1)</script> en <img src=x onerror=alert(2)>"'] * 9
    path.write_text("tekst\n" + "\n".join(rows), encoding="utf-8")
    chapter = open_chapter(
        "hear-the-signals",
        mode="analyse",
        interactive="no",
        language="nl",
        messages=str(path),
        message_language="nl",
    )
    for piece in ("signals", "missed", "reading_list"):
        getattr(chapter, f"show_{piece}")()
    page = "".join(shown)
    assert "<script" not in page
    assert "onerror=" not in page.replace("onerror=alert(2)&gt;", "")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_chapter_says_honestly_how_long_it_takes(language, shown):
    items = load_items("hear-the-signals", language)
    chapter = open_chapter("hear-the-signals", mode="learn", interactive="no", language=language)
    for family in signal_cards.FAMILIES:
        chapter.show_cards(family)
    chapter.show_replies()
    page = "".join(shown)
    cells = json.loads(
        content("notebooks", language, "01-hear-the-signals.ipynb").read_text(encoding="utf-8")
    )
    prose = " ".join("".join(c["source"]) for c in cells["cells"] if "learn" in c["metadata"].get("tags", []))

    def reading(made):
        return words(re.sub("<[^>]*>", " ", made), prose) / WORDS_A_MINUTE

    folded = reading(re.sub("(?s)<details>.*?</details>", "", page))
    assert folded == pytest.approx(20, abs=3), "the chapter says: about twenty minutes"
    assert 60 <= reading(page) <= 90, "the chapter says: well over an hour, with everything unfolded"
    assert minutes(items) == pytest.approx(30, abs=4), "the chapter says: half an hour"
    assert cells["metadata"]["advocacy_kit"]["minutes"] == pytest.approx(folded + minutes(items), abs=5)


def test_who_is_halfway_sees_it_first_thing(shown, tmp_path, monkeypatch):
    monkeypatch.setenv("ADVOCACY_STORE", str(tmp_path / "s.sqlite3"))
    chapter = open_chapter("hear-the-signals", mode="learn", interactive="yes", language="nl")
    chapter.show_contents()
    assert ">Oefenen</a>" in shown[0]
    logbook = Logbook()
    practice = Practice(
        load_items("hear-the-signals", "nl"), learner=logbook.learner, record=logbook.record, some=10
    )
    logbook.begin(practice.round)
    for item in practice.items[:3]:
        practice.submit(item.id, item.key)
    chapter.show_contents()
    assert ">Verder oefenen (3 van 10)</a>" in shown[1]
    open_chapter("hear-the-signals", mode="learn", interactive="no", language="nl").show_contents()
    assert ">Oefenen</a>" in shown[2], "a report is nobody's own"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_in_a_notebook_the_code_is_folded_away(language):
    cells = json.loads(
        content("notebooks", language, "01-hear-the-signals.ipynb").read_text(encoding="utf-8")
    )["cells"]
    for cell in cells:
        if cell["cell_type"] == "code" and "parameters" not in cell["metadata"].get("tags", []):
            assert cell["metadata"]["jupyter"] == {"source_hidden": True}, cell["id"]
    (how,) = [cell for cell in cells if "lab" in cell["metadata"].get("tags", [])]
    assert "▶▶" in "".join(how["source"])


def test_both_notebooks_do_the_same():
    def code(language):
        path = content("notebooks", language, "01-hear-the-signals.ipynb")
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        return [
            (c["id"], c["metadata"], re.sub(r" *#.*|\"(nl|en)\"", "", "".join(c["source"])) if c["cell_type"] == "code" else "")
            for c in cells
        ]  # fmt: skip

    assert code("nl") == code("en")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_notebook_hands_on_every_parameter_that_it_declares(language):
    path = content("notebooks", language, "01-hear-the-signals.ipynb")
    cells = ["".join(cell["source"]) for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]]
    parameters = next(cell for cell in cells if cell.startswith("mode: str"))
    opening = next(cell for cell in cells if "open_chapter(" in cell)
    declared = set(re.findall(r"^(\w+): str = ", parameters, re.M))
    assert declared == {f.name for f in fields(Parameters)} - {"pairs"}
    assert set(re.findall(r"(\w+)=\1\b", opening)) == declared


def test_a_chapter_reads_the_sheet_that_is_asked_for(tmp_path):
    book = Workbook()
    for name, rows in (("Jan", 9), ("Feb", 3)):
        sheet = book.create_sheet(name)
        for row in [["Bericht"], *([["Ik wacht nu al drie weken op een antwoord."]] * rows)]:
            sheet.append(row)
    book.save(tmp_path / "post.xlsx")
    messages = str(tmp_path / "post.xlsx")
    for asked, rows in (("", 9), ("feb", 3), ("2", 9)):
        chapter = open_chapter("hear-the-signals", mode="analyse", messages=messages, sheet=asked)
        assert len(chapter.reading.frame()) == rows
