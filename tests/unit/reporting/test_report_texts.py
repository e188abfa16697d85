"""Chapter 01's report in words: right for any count, nothing hidden given away, every number a row of the findings."""

import re
from html import unescape

import openpyxl
import pandas as pd
import pytest

from advocacy_kit import load_codebook
from advocacy_kit.analysis.hear_the_signals import ANY, analyse
from advocacy_kit.locale import keys, say
from advocacy_kit.messages.redaction import KINDS
from advocacy_kit.messages.schema import LANGUAGES, VOICES
from advocacy_kit.messages.summary import FILTERED, Summary
from advocacy_kit.reporting.hear_the_signals import Report
from advocacy_kit.reporting.text import percent_range
from advocacy_kit.reporting.workbook import COLUMNS, write_findings

CODEBOOK = load_codebook()
PIECES = ("signals", "where", "when", "missed", "reading", "limits", "read")


def make(rows, language="nl", ids_from="made", own=0, voice_from="column", **read):
    """A report on rows of (day, channel, signal, intensity, text); no signal is nothing heard."""
    frame = pd.DataFrame(rows, columns=["sent_at", "channel", "signal", "intensity", "text"])
    frame["message_id"] = [f"id{i}" for i in range(len(frame))]
    frame["row"] = range(2, len(frame) + 2)
    frame["sent_at"] = pd.to_datetime(frame["sent_at"], utc=True)
    frame = frame.assign(voice="customer", language=language)
    found = frame[frame["signal"].notna()][["message_id", "signal", "intensity"]]
    found = found.assign(evidence=[[[0, 3]]] * len(found), origin="pattern")
    summary = Summary("post.csv", "csv", {}, True, {}, [], ids_from=ids_from, voice_from=voice_from, **read)
    summary.rows, summary.used, summary.voices["organisation"] = len(rows) + own, len(rows) + own, own
    hearing = analyse(
        frame.drop(columns=["signal", "intensity"]), found, CODEBOOK, "Europe/Amsterdam", summary
    )
    return Report(hearing, summary, CODEBOOK, language, "Europe/Amsterdam")


def words(piece):
    """The text of a piece of HTML, figures and tags left out."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", piece)).split())


def whole(report):
    return " ".join(
        words(part) for part in [report.short(1, "post.csv"), *(getattr(report, p)() for p in PIECES)]
    )


def plain(n, day="2025-03-10", channel="chat", signal=None, intensity="clear", text="Wanneer komt u?"):
    return [(day, channel, signal, intensity, text)] * n


@pytest.fixture(scope="module", params=["nl", "en"])
def rich(request):
    """Two channels, four months of which one is empty, one channel in which all is heard."""
    rows = plain(20) + plain(9, "2025-04-10", "mail", "unheard") + plain(6, "2025-06-01", "mail")
    rows += plain(8, "2025-06-01", "counter", "sigh", "subtle", "Pff, weer.")
    return make(rows, request.param)


# -- words that fit the count

WRONG = {
    "nl": r"\b1 (?:klantberichten|berichten|rijen|maanden)\b|\b(?:0|2) (?:bericht|rij|maand)\b|[Éé]én (?:berichten|rijen)",
    "en": r"\b1 (?:messages|rows|months|customer messages)\b|\b(?:0|2) (?:message|row|month)\b|\bone (?:messages|rows)\b",
}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("n", [0, 1, 2, 5])
@pytest.mark.parametrize("own", [0, 1, 2])
def test_a_report_on_next_to_nothing_is_written_in_whole_sentences(language, n, own):
    rows = plain(min(n, 2), signal="burden") + plain(max(0, n - 2), None)
    told = whole(make(rows, language, own=own))
    assert not re.search(WRONG[language], told), told
    # Beside the rows of the file, our own would tell how few the others are.
    if own == 1 and n not in (1, 2):
        assert {"nl": "Eén bericht van onszelf telt niet mee", "en": "One message of our own is left out"}[
            language
        ] in told
    assert ("hoofdstuk" in told or "chapter" in told) is False


@pytest.mark.parametrize(
    ("n", "lead"), [(0, "tevreden"), (1, "het enige bericht"), (2, "Lees er één voor"), (3, "Kies er drie")]
)
def test_what_to_choose_from_the_reading_list_fits_what_is_on_it(n, lead):
    told = words(make(plain(n, signal="burden") + plain(6)).reading())
    assert lead in told
    assert ("Kies er drie" in told) == (n == 3)
    assert ("Niet alles wordt gevonden" in told) == (n > 0)


@pytest.mark.parametrize("n", [1, 2])
def test_months_without_messages_are_one_line(n):
    rows = plain(8, "2025-01-10") + plain(8, f"2025-0{n + 2}-10")
    made = make(rows).when()
    assert (
        "Zonder berichten: februari 2025."
        if n == 1
        else "Zonder berichten: februari tot en met maart 2025 (2 maanden)."
    ) in words(made)
    assert made.count('<th scope="row">') == 2, "the table has the months with messages only"


# -- whose words they are

NONE_OF_OURS = {"nl": "Berichten van onszelf zitten er niet bij", "en": "no messages of our own"}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    ("read", "beginning"),
    [
        (
            {"voice_from": "assumed"},
            {"nl": "Let op: van wie de woorden zijn", "en": "Mind: nobody said whose"},
        ),
        (
            {"voice_from": "senders", "own_senders": True},
            {
                "nl": "Let op: geen enkel bericht komt van een afzender",
                "en": "Mind: no message comes from a sender",
            },
        ),
        (
            {"voice_unknown": 2, "messages": 11},
            {"nl": "Let op: bij 2 van de 11 berichten", "en": "Mind: of 2 of the 11 messages"},
        ),
        (
            {"voice_from": "assumed", "voice_labelled": 23, "messages": 24},
            {"nl": "Let op: bij 1 van de 24 berichten", "en": "Mind: of 1 of the 24 messages"},
        ),
        (
            {"voice_from": "assumed", "own_senders": True},
            {"nl": "Let op: er zijn eigen afzenders opgegeven", "en": "Mind: senders of our own were named"},
        ),
    ],
)
@pytest.mark.parametrize("n", [2, 9])
def test_where_a_voice_was_assumed_the_report_begins_with_that(language, read, beginning, n):
    report = make(plain(n, signal="disappointment"), language, **read)
    # Of a few messages not even that is counted.
    told = n > 4 or not {"voice_unknown", "voice_labelled"} & read.keys()
    assert (beginning[language] in words(report.short(1, "post.csv"))) == told
    assert (beginning[language] in words(report.read())) == told
    assert NONE_OF_OURS[language] not in whole(report)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_messages_that_were_only_taken_for_customers_are_not_called_theirs(language):
    told = words(make(plain(9), language, voice_from="assumed").short(1, "post.csv"))
    assert {"nl": "9 berichten, die hier allemaal voor klantberichten doorgaan", "en": "all taken to be"}[
        language
    ] in told


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    "read",
    [
        {},
        {"voice_from": "given"},
        {"voice_from": "system"},
        # Every row is a conversation whose turns are labelled.
        {"voice_from": "assumed", "transcripts": 9, "messages": 9, "voice_labelled": 9},
        # The file says that all are customers'; that none of them is ours is then no wonder.
        {"voice_from": "column", "own_senders": True, "sender_column": "Richting"},
        {"voice_from": "system", "own_senders": True},
    ],
)
def test_where_the_voice_was_told_nothing_is_to_be_minded(language, read):
    report = make(plain(9), language, **read)
    assert {"nl": "Let op", "en": "Mind:"}[language] not in whole(report)
    assert NONE_OF_OURS[language] in words(report.read())


# -- small groups


def test_fewer_than_five_are_not_counted():
    told = whole(make(plain(3, signal="anger")))
    assert told.count("minder dan 5 klantberichten") == 1, "said once"
    assert told.count("Niet geteld") == 5
    assert not re.search(r"\b3 (?:van|klant)|%", told)


def test_messages_without_a_channel_are_named_and_hidden_like_a_group():
    shown = words(make(plain(10) + plain(6, channel=None)).where())
    assert "zonder kanaal 0 van 6" in shown
    hidden = words(
        make(plain(10) + plain(9, channel="mail") + plain(1, channel=None, signal="worry")).where()
    )
    assert "zonder kanaal niet getoond" in hidden
    assert "0 van 9" not in hidden, "the smallest shown group would give it away"
    assert "0 van 10" in hidden


# -- every number is a row


def test_every_count_and_interval_in_the_report_is_in_the_findings(rich):
    language, findings = rich.telling.language, rich.telling.hearing.findings
    told = " ".join(
        words(part) for part in [rich.short(1, "post.csv"), rich.signals(), rich.where(), rich.when()]
    )
    pairs = {(int(k), int(n)) for k, n in re.findall(r"(\d+) (?:van|of) (\d+)", told)}
    known = findings[findings["k"].notna()]
    assert len(pairs) >= 8
    assert pairs <= set(zip(known["k"], known["n"], strict=True))
    ranges = set(re.findall(r"[\d,.]+–[\d,.]+%", told))
    rows = known[known["unit"] == "fraction"]
    assert len(ranges) >= 5
    assert ranges <= {percent_range(r.low, r.high, language) for r in rows.itertuples()}
    assert not re.search(r"(?<![–\d,.])\d+%(?!-interval| interval)", told), "no percentage stands alone"


def test_what_stands_out_says_how_many_there_and_elsewhere(rich):
    told = words(rich.where())
    there, elsewhere = {"nl": ("8 van 8", "elders 9 van 35"), "en": ("8 of 8", "elsewhere 9 of 35")}[
        rich.telling.language
    ]
    assert f"{there}; {elsewhere}" in told
    assumption = {
        "nl": "Wie groepen vergelijkt, neemt aan dat er overal ongeveer evenveel gemist wordt.",
        "en": "Comparing groups assumes that about as much goes unheard in one as in another.",
    }
    assert assumption[rich.telling.language] in told


def test_one_or_two_messages_do_not_stand_out():
    told = words(
        make(plain(5, channel="mail") + plain(2, channel="mail", signal="anger") + plain(90)).where()
    )
    assert "Geen groep springt er duidelijk uit" in told


# -- how it is laid out


def test_it_begins_with_what_it_is_and_the_findings_in_short(rich):
    made = rich.short(1, "post <1>.csv", "channel=chat")
    assert made.count("<h1>") == made.count("<h2>") == 1
    assert "post &lt;1&gt;.csv" in made
    assert 3 <= made.count("<li>") <= 4
    told = words(made)
    assert {"nl": "maart tot en met juni 2025", "en": "March to June 2025"}[rich.telling.language] in told
    assert {"nl": "alleen channel=chat", "en": "only channel=chat"}[rich.telling.language] in told
    assert {"nl": "zo veel speelruimte heeft het toeval", "en": "how much room chance has"}[
        rich.telling.language
    ] in told


def test_numbers_are_folded_under_their_figure_and_have_words_of_their_own(rich):
    for piece in (rich.signals(), rich.where(), rich.when()):
        captions = re.findall(r"<figcaption>(.*?)</figcaption>", piece)
        tables = re.findall(r"<caption>(.*?)</caption>", piece)
        assert captions
        assert len(captions) == len(tables)
        assert not set(captions) & set(tables)
        assert piece.count("<details>") == len(tables)
        assert re.sub(r"<details>.*?</details>", "", piece).count("<table") == 0


@pytest.mark.parametrize(("ids_from", "told"), [("made", "chat · rij 2"), ("column", "chat · rij 2 · id0")])
def test_a_message_can_be_found_back(ids_from, told):
    report = make(plain(1, signal="resignation", text="Laat maar.") + plain(6), ids_from=ids_from)
    for piece in (report.reading(), report.missed()):
        assert f"{told}<" in piece
        assert ("id0" in piece) == (ids_from == "column")


# -- the workbook


def test_the_workbook_opens_on_a_sheet_to_read(rich, tmp_path):
    path = tmp_path / "findings.xlsx"
    findings = rich.telling.hearing.findings
    write_findings(findings, path, rich.telling, ("Title", "=of & what"))
    book = openpyxl.load_workbook(path)
    language = rich.telling.language
    assert book.sheetnames == [{"nl": "Overzicht", "en": "Overview"}[language], "findings"]
    sheet = book.worksheets[0]
    assert (sheet["A1"].value, sheet["A2"].value) == ("Title", "'=of & what")
    head = [cell.value for cell in sheet[4]]
    assert head[:2] == {"nl": ["Wat", "Signaal"], "en": ["What", "Signal"]}[language]
    assert sheet.freeze_panes == "A5"
    assert sheet.auto_filter.ref == f"A4:K{sheet.max_row}"
    assert sheet.max_row == 4 + len(findings)
    assert min(sheet.column_dimensions[c].width for c in "ABCDEFGHIJK") >= 10
    overall = next(
        row
        for row in sheet.iter_rows(min_row=5)
        if row[0].value == {"nl": "Aan de woorden gehoord", "en": "Heard by phrase"}[language]
        and row[1].value == {"nl": "een teken van onvrede", "en": "any sign of discontent"}[language]
        and not row[2].value
        and not row[4].value
    )
    assert [c.value for c in overall[5:7]] == [17, 43]
    assert overall[7].value == pytest.approx(17 / 43)
    assert {c.number_format for c in overall[7:10]} == {"0%"}
    assert len(COLUMNS) == 11
    tidy = pd.read_excel(path, sheet_name="findings")
    assert len(tidy) == len(findings)
    assert list(tidy.columns) == list(findings.columns)


def test_the_sheet_names_every_measure_and_kind(rich):
    for row in rich.telling.hearing.findings.drop_duplicates("measure").itertuples():
        assert rich.telling.say("hts-measure", measure=row.measure) != row.measure


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_sheet_names_every_reason_and_kind_that_a_reading_counts(language):
    def kinds(prefix):
        return [key.removeprefix(prefix) for key in keys(language) if key.startswith(prefix)]

    named = [f"reason-{kind}" for kind in (*kinds("messages-reason-"), *FILTERED)]
    named += [f"kind-{kind}" for kind in (*KINDS, *kinds("messages-repair-"))]
    named += [f"language-{name}" for name in LANGUAGES] + [f"voice-{name}" for name in VOICES]
    assert len(named) > 18
    assert [kind for kind in named if say("hts-kind", language, kind=kind) == kind] == []


def test_what_is_hidden_is_hidden_in_the_workbook_too(tmp_path):
    report = make(plain(10) + plain(9, channel="mail") + plain(1, channel="counter", signal="worry"))
    path = tmp_path / "findings.xlsx"
    write_findings(report.telling.hearing.findings, path, report.telling, ("a", "b"))
    rows = list(openpyxl.load_workbook(path).worksheets[0].iter_rows(min_row=5, values_only=True))
    counter = [row for row in rows if row[3] == "counter"]
    assert len(counter) == len(CODEBOOK.of_voice("customer")) + 1
    assert {row[5:] for row in counter} == {(None, None, None, None, None, "niet getoond")}
    assert ANY not in {row[1] for row in rows}
