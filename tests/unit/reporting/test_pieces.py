"""Pieces of a report: escaped, readable without colour, right in both languages."""

import base64
import re

import pandas as pd
import pytest

from advocacy_kit.reporting import figures, html
from advocacy_kit.reporting.files import write_csv
from advocacy_kit.reporting.text import month, number, percent_range, quote_around
from advocacy_kit.spreadsheets import defused


@pytest.mark.parametrize(
    ("value", "decimals", "dutch", "english"),
    [(1234, 0, "1.234", "1,234"), (0.5, 1, "0,5", "0.5"), (-3, 0, "-3", "-3")],
)
def test_numbers_are_written_the_way_a_language_does(value, decimals, dutch, english):
    assert number(value, "nl", decimals) == dutch
    assert number(value, "en", decimals) == english


def test_an_interval_is_written_once_with_its_sign():
    assert percent_range(0.541, 0.816, "nl") == "54–82%"
    assert percent_range(0.0006, 0.0039, "nl") == "0,1–0,4%"
    assert percent_range(0.0, 0.3, "en") == "0–30%"


def test_months_are_written_out_or_short():
    assert month("2025-03", "nl") == "maart 2025"
    assert month("2025-03", "en", short=True) == "Mar 25"


def test_evidence_is_marked_and_named_and_everything_is_escaped():
    text = "<b>Pff</b> & alweer"
    made = html.highlighted(text, [(3, 6, "sigh <i>"), (13, 19, "absolutes")])
    assert "<b>" not in made
    assert '<mark class="ak-heard">Pff</mark><small class="ak-name"> [sigh &lt;i&gt;]</small>' in made
    assert "&amp;" in made


def test_overlapping_evidence_names_every_signal():
    made = html.highlighted("never again", [(0, 11, "exit"), (0, 5, "absolutes")])
    assert made.count("<mark") == 2
    assert "[absolutes]" in made
    assert "[exit]" in made


def test_a_table_has_names_for_columns_and_rows():
    made = html.table(
        "What <it> shows", ["Signal", "Heard"], [("sigh", "3 of 9"), ("<x>", html.Safe("<em>y</em>"))]
    )
    assert "<caption>What &lt;it&gt; shows</caption>" in made
    assert made.count('scope="col"') == 2
    assert made.count('scope="row"') == 2
    assert '<th scope="row">&lt;x&gt;</th><td><em>y</em></td>' in made


def test_a_quote_keeps_its_evidence_in_place():
    text = "word " * 40 + "laat maar zitten" + " word" * 40
    start = text.index("laat")
    quote, a, b = quote_around(text, start, start + 16)
    assert quote[a:b] == "laat maar zitten"
    assert quote.startswith("… ")
    assert quote.endswith(" …")
    assert len(quote) < 220


@pytest.mark.parametrize("text", ["=1+1", "+31", "-2", "@cmd", "\tx", "\rx"])
def test_no_cell_is_taken_for_a_formula(text):
    assert defused(text) == "'" + text
    assert defused("a" + text) == "a" + text
    assert defused(-2) == -2


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("Bonjour;=1+1;merci", "Bonjour;'=1+1;merci"),
        ("alweer; @SUM(1)", "alweer;' @SUM(1)"),
        ('zie;"=1+1"', 'zie;\'"=1+1"'),
        ("pff\t+31", "pff\t'+31"),
        ("pff;\t\t-1", "pff;\t\t'-1"),
        ("Beste\r\n=HYPERLINK(1)", "Beste\r\n'=HYPERLINK(1)"),
        ("\n=1", "\n'=1"),
        (" =1+1", "' =1+1"),
        ("＝1+1", "'＝1+1"),
        (";;=1;=2", ";;'=1;'=2"),
        ("'=1", "'=1"),
        ("wachten; alweer - en nog eens", "wachten; alweer - en nog eens"),
        ("1+1=2; a@b; 3-4\twat = dat\n'-'", "1+1=2; a@b; 3-4\twat = dat\n'-'"),
        ("ja, =1", "ja, =1"),
        ("", ""),
    ],
)
def test_no_piece_of_a_cell_is_taken_for_a_formula_where_a_program_splits_at_another_sign(text, safe):
    assert defused(text) == safe


def test_a_table_survives_its_file(tmp_path):
    frame = pd.DataFrame({"group": ["=cmd|x", "é", None], "n": [1, None, 3]}).astype({"n": "Int64"})
    path = tmp_path / "t.csv"
    write_csv(frame, path)
    back = pd.read_csv(path, encoding="utf-8-sig")
    assert back["group"].tolist()[:2] == ["'=cmd|x", "é"]
    assert back["n"].iloc[2] == 3
    assert pd.isna(back["n"].iloc[1])


def test_a_figure_is_drawn_for_a_telephone_too():
    rows = pd.DataFrame({"estimate": [0.5, 0.0], "low": [0.3, 0.0], "high": [0.7, 0.2]})
    drawn = figures.dots(rows, ["a", "b" * 60], ["5 of 10", "0 of 10"], "en", "messages")
    wide, narrow = (base64.b64decode(part.split(",")[1]).decode() for part in (drawn.wide, drawn.narrow))
    size = [
        [float(n) for n in re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', part).groups()]
        for part in (wide, narrow)
    ]
    assert size[0][0] > 1.5 * size[1][0]
    assert size[1][1] > size[0][1], "the names stand above their dots"
    made = html.figure(drawn, "what <it> shows", "caption")
    assert made.index(drawn.narrow) < made.index("<img") < made.index(drawn.wide)
    assert 'alt="what &lt;it&gt; shows"' in made


def test_cards_are_numbered_and_escaped():
    card = html.message_card("<p>x</p>", "Heard: <sigh>", "row 3 & more", language="nl")
    made = html.cards([card])
    assert made.startswith('<ol class="ak-cards"><li>')
    assert '<div lang="nl"><p>x</p></div>' in made
    assert "Heard: &lt;sigh&gt;" in made
    assert "row 3 &amp; more" in made
