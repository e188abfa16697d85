"""Text tables: encodings, delimiters, quotes, broken rows, files without names."""

import pytest

from advocacy_kit.errors import InputError
from advocacy_kit.messages import open_messages, read_messages

TEXTS = [
    "Ik wacht al drie weken; niemand belt terug, ook niet op mijn mail.",
    'Zij zei: "komt goed". Nou, dat is het niet.',
    "Één keer ging het goed – daarna nooit meer. Curieus, nochtans € 40 betaald.",
    "Eerste regel van mijn klacht.\nTweede regel: de lift is weer kapot.",
]


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8 (BOM)"),
        ("utf-16", "UTF-16 LE (BOM)"),
        ("utf-16-le", "UTF-16 LE"),
        ("utf-16-be", "UTF-16 BE"),
        ("cp1252", "Windows-1252"),
    ],
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_encodings_and_delimiters(table, encoding, shown, delimiter):
    rows = [[f"2025-04-0{i + 1}", text] for i, text in enumerate(TEXTS)]
    path = table("klachten.csv", ["Datum", "Omschrijving"], rows, encoding=encoding, delimiter=delimiter)
    reading = open_messages(path)
    assert reading.frame()["text"].tolist() == TEXTS
    assert reading.summary.details == {
        "encoding": shown,
        "delimiter": "tab" if delimiter == "\t" else delimiter,
    }


def test_utf16_be_with_mark(write):
    text = "tekst;kanaal\r\nIk heb nog steeds geen antwoord gekregen.;chat\r\n"
    path = write("x.csv", b"\xfe\xff" + text.encode("utf-16-be"))
    reading = open_messages(path)
    assert reading.frame()["channel"].tolist() == ["chat"]
    assert reading.summary.details["encoding"] == "UTF-16 BE (BOM)"


def test_two_encodings_in_one_file(write):
    """Glued together from two exports: each row in its own encoding, none garbled."""
    rows = [f"Zó mooi wáren de dágen níet, écht één grote ruïne nummer {i}." for i in range(40)]
    body = b"".join(
        ("tekst\n" if i == 0 else "").encode() + (r + "\n").encode("utf-8") for i, r in enumerate(rows)
    )
    path = write("gelijmd.csv", body + "Mijn café blijft één week dicht.\n".encode("cp1252"))
    reading = open_messages(path)
    assert reading.frame()["text"].tolist() == [*rows, "Mijn café blijft één week dicht."]
    assert reading.summary.details["encoding"] == "UTF-8 + Windows-1252"


def test_windows_1252_late_in_the_file(write):
    """What is plain ASCII for a megabyte may still be Windows-1252 at its end."""
    head = "tekst\n" + ("De bus kwam weer niet en ik stond daar in de regen. " * 200 + "\n") * 120
    path = write("lang.csv", head.encode() + "Een café, één euro te veel: € 3,50.\n".encode("cp1252"))
    assert read_messages(path)["text"].iloc[-1] == "Een café, één euro te veel: € 3,50."


def test_comma_in_one_column_is_no_delimiter(write):
    path = write(
        "los.csv",
        "bericht\nIk vind het, eerlijk gezegd, niks.\nJa, hoor.\nNou, nee, laat maar, ik bel wel.\n",
    )
    reading = open_messages(path)
    assert reading.frame()["text"].tolist()[2] == "Nou, nee, laat maar, ik bel wel."
    assert reading.summary.details["delimiter"] == "–"


def test_declared_delimiter(write):
    path = write(
        "excel.csv", "sep=;\r\nDatum;Bericht\r\n03-04-2025;De lift, de trap en de deur zijn kapot\r\n"
    )
    frame = read_messages(path)
    assert frame["text"].tolist() == ["De lift, de trap en de deur zijn kapot"]
    assert frame["row"].tolist() == [2]


def test_quotes_that_enclose_nothing(write):
    """A table whose writer knew no quoting: a quote at the start of a cell belongs to the text."""
    lines = [
        '"Komt goed" zei de man aan de balie tegen mij\tchat',
        '"Even geduld" hoor ik nu al voor de derde keer\tmail',
        'Ik ben het "even geduld" nu echt wel zat\tmail',
    ]
    path = write("ruw.tsv", "tekst\tkanaal\n" + "\n".join(lines) + "\n")
    assert read_messages(path)["text"].tolist() == [line.split("\t")[0] for line in lines]


def test_backslash_before_quotes(write):
    path = write(
        "dump.csv",
        'id,text\n1,"She said \\"soon\\" and that was it, three weeks ago"\n2,"No reply, \\"as usual\\" I would say"\n',
    )
    assert read_messages(path)["text"].tolist() == [
        'She said "soon" and that was it, three weeks ago',
        'No reply, "as usual" I would say',
    ]


def test_a_quote_that_is_never_closed_costs_one_row(write):
    rows = [f'{i};"Bericht nummer {i} over de rekening die niet klopt"' for i in range(50)]
    rows[7] = '7;"Deze klant vergat het aanhalingsteken en ik wacht nog'
    reading = open_messages(write("open.csv", "id;tekst\n" + "\n".join(rows) + "\n"))
    frame = reading.frame()
    assert len(frame) == 50
    assert frame["text"].iloc[7] == "Deze klant vergat het aanhalingsteken en ik wacht nog"
    assert frame["text"].iloc[49] == "Bericht nummer 49 over de rekening die niet klopt"


def test_unclosed_at_the_end_of_the_file(write):
    path = write(
        "eind.csv",
        'id,text\n1,"All good here, thank you very much"\n2,"And then the line went dead\n3,Nobody called me back after that\n',
    )
    assert read_messages(path)["text"].tolist()[1:] == [
        "And then the line went dead",
        "Nobody called me back after that",
    ]


def test_ragged_rows_are_rejected_with_their_place(write):
    path = write(
        "rafels.csv",
        "datum;kanaal;tekst\n"
        '2025-01-02;chat;"Een net bericht\nover twee regels dat ik schreef"\n'
        "2025-01-03;chat\n"
        "2025-01-04;chat;Weer een bericht van mij; met een los teken\n"
        "2025-01-05;chat;En dit is weer gewoon goed hoor;\n",
    )
    reading = open_messages(path)
    frame = reading.frame()
    assert frame["text"].tolist() == [
        "Een net bericht\nover twee regels dat ik schreef",
        "En dit is weer gewoon goed hoor",
    ]
    assert [(r.row, r.line, r.reason, r.values) for r in reading.rejected] == [
        (3, 4, "ragged", {"found": 2, "expected": 3}),
        (4, 5, "ragged", {"found": 4, "expected": 3}),
    ]
    assert frame["row"].tolist() == [2, 5]


def test_rows_are_numbered_as_a_spreadsheet_does(write):
    """Empty lines keep their number and are no rows; a cell of several lines is one row."""
    path = write(
        "tel.csv",
        'tekst;team\n\n"Eerste bericht van mij,\nmet een tweede regel";Balie\n\n;Balie\nLaatste bericht van mij;Balie\n',
    )
    reading = open_messages(path)
    frame = reading.frame()
    assert frame["row"].tolist() == [3, 6]
    assert [(r.row, r.line, r.reason) for r in reading.rejected] == [(5, 6, "empty")]
    assert (reading.summary.rows, reading.summary.blank) == (3, 2)


@pytest.mark.parametrize("quoted", [True, False])
def test_without_names_by_position(table, quoted, dutch):
    import csv

    rows = [["-1" if i % 2 else "1", text] for i, text in enumerate(dutch)]
    quoting = csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
    path = table("recensies.csv", None, rows, quoting=quoting, lineterminator="\n")
    reading = open_messages(path)
    assert reading.frame()["text"].tolist() == list(dutch)
    assert reading.frame()["row"].tolist() == [1, 2, 3, 4]
    column = reading.summary.columns["text"]
    assert (reading.summary.named, column.place, column.how) == (False, 1, "content")


HEADERS = [
    # first row, rows below, named?
    (["Datum", "Vrije invoer"], [["3-4-2025", "De lift doet het niet meer"], ["4-4-2025", "Wanneer komt er iemand?"]], True),
    (["Score", "Waarom geef je dit cijfer?"], [["7", "Omdat het snel ging, en vriendelijk ook"], ["3", "Ik moest drie keer bellen"]], True),
    (["nr", "vrij veld"], [["12", "Ik wil mijn geld terug en wel vandaag nog"], ["13", "Bedankt voor de snelle hulp aan de balie"]], True),
    (["7", "De lift doet het niet meer"], [["8", "Wanneer komt er iemand langs?"], ["9", "Ik ben het zat"]], False),
    (["2025-04-03", "De lift doet het niet"], [["2025-04-04", "Wanneer komt er iemand?"]], False),
    (["klant", "De lift doet het niet"], [["klant", "Wanneer komt er iemand?"], ["agent", "We komen vandaag."]], False),
    (["k@example.org", "De lift doet het niet"], [["l@example.org", "Wanneer komt er iemand?"]], False),
    (["De lift is stuk en niemand komt."], [["Wanneer komt er iemand langs?"], ["Ik ben het zat met jullie."]], False),
    (["Datum", "Score", "Code"], [["2025-01-02", "7", "A1"], ["2025-01-03", "8", "B2"]], True),
    (["Vanaf", "Cijfer"], [["2025-01-02", "7"]], True),
    (["Dat weet ik niet meer, sorry.", "Balie"], [["2025-01-02", "Balie Zuid"], ["2025-01-03", "Werkplaats"]], False),
    (["Bericht"], [["Wanneer komt er iemand langs?"], ["Ik ben het zat met jullie."]], True),
]  # fmt: skip


@pytest.mark.parametrize(("first", "below", "named"), HEADERS)
def test_names_or_data(first, below, named):
    from advocacy_kit.messages.header import find_header

    skip, names = find_header([first, *below])
    assert (names is not None) is named
    assert skip == int(named)


def test_title_above_the_names(write):
    path = write(
        "rapport.csv",
        "Export klachten april;;\n;;\nDatum;Team;Omschrijving\n3-4-2025;Balie;De lift doet het weer niet\n",
    )
    frame = read_messages(path)
    assert frame["text"].tolist() == ["De lift doet het weer niet"]
    assert frame["row"].tolist() == [4]


def test_duplicated_names(table):
    rows = [["De lift doet het niet, al dagen", "ja"], ["Wanneer komt er iemand langs?", "nee"]]
    reading = open_messages(table("dubbel.csv", ["Opmerking", "Opmerking"], rows))
    assert reading.frame()["text"].tolist()[0].startswith("De lift")
    assert reading.summary.dropped == ["Opmerking (2)"]


HOSTILE = [
    ("nul", "tekst;kanaal\nIk heb\x00 niets ontvangen van jullie;chat\n", "Ik heb niets ontvangen van jullie"),
    ("bidi", "tekst;kanaal\nIk wil \u202emijn geld\u202c terug van jullie;chat\n", "Ik wil mijn geld terug van jullie"),
    ("formula", 'tekst;kanaal\n"=HYPERLINK(""x"") staat er in mijn mail van jullie";chat\n', '=HYPERLINK("x") staat er in mijn mail van jullie'),
    ("long", "tekst;kanaal\n" + "nog steeds niet gekomen " * 5_000 + ";chat\n", ("nog steeds niet gekomen " * 5_000).strip()),
    ("decomposed", "tekst;kanaal\nIk ben zo gei\u0308rriteerd door dit alles;chat\n", "Ik ben zo geïrriteerd door dit alles"),
    ("old mac", "tekst;kanaal\rIk heb niets gehoord van jullie;chat\r", "Ik heb niets gehoord van jullie"),
    ("rtl", "tekst;kanaal\nMijn naam is \u05d0\u05d1\u05d2 en ik wacht nog op jullie;chat\n", "Mijn naam is \u05d0\u05d1\u05d2 en ik wacht nog op jullie"),
]  # fmt: skip


@pytest.mark.parametrize(("content", "text"), [h[1:] for h in HOSTILE], ids=[h[0] for h in HOSTILE])
def test_hostile_cells(write, content, text):
    assert read_messages(write("lastig.csv", content))["text"].tolist() == [text]


def test_rubbish_is_refused(write):
    import random

    rubbish = random.Random(5).randbytes(20_000)
    with pytest.raises(InputError) as caught:
        read_messages(write("rommel.csv", rubbish))
    assert caught.value.key == "messages-not-text"


def test_many_lines_that_open_a_quote(write):
    """Each line opens a quote that no line closes: slow readers would go through the file once a line."""
    path = write(
        "quotes.csv",
        "id;tekst\n" + "".join(f'{i};"Ik wacht nu al {i} dagen op jullie\n' for i in range(3_001)),
    )
    reading = open_messages(path)
    reading.frame()
    assert reading.summary.seen == reading.summary.rows
    assert reading.summary.rows >= 1_500
