"""A corpus of ugly files, made from a table: a name, what is wrong, how it is made, what must come of it.

Everything in it is invented, and made anew for each run from a fixed seed.
"""

import csv
import io
import json
import random
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

SEED = 20_250_403
A = "Ik wacht nu al drie weken op een antwoord van jullie."
B = "De monteur was er netjes om negen uur, dank je wel."
C = "Waarom staat er weer een bedrag op mijn rekening dat ik niet ken?"
D = "Één café rekende € 3,50 – en dat vond ik nochtans te veel."


@dataclass(frozen=True)
class Ugly:
    """One ugly file.

    Either `key`, the error's, or what comes of it: `texts` (those of the messages, or a function that judges
    them), `rejected` by reason, `told` (in the Dutch summary), `columns` (further columns of the frame).
    """

    name: str
    wrong: str
    make: Callable[[Path, random.Random], object]
    texts: list[str] | Callable[[list[str]], bool] | None = None
    rejected: dict[str, int] = field(default_factory=dict)
    told: tuple[str, ...] = ()
    columns: dict[str, list] = field(default_factory=dict)
    key: str = ""
    options: dict = field(default_factory=dict)


def raw(content: str | bytes, encoding: str = "utf-8"):
    """Write these bytes."""
    data = content if isinstance(content, bytes) else content.encode(encoding)
    return lambda path, rng: path.write_bytes(data)


def lines(*rows: str, end: str = "\n", encoding: str = "utf-8"):
    return raw("".join(row + end for row in rows), encoding)


def records(*items: object, start: str = ""):
    return raw(
        start
        + "".join((i if isinstance(i, str) else json.dumps(i, ensure_ascii=False)) + "\n" for i in items)
    )


def book(fill: Callable, **options):
    """Write a workbook that `fill(book, sheet)` fills."""

    def make(path: Path, rng: random.Random) -> None:
        from openpyxl import Workbook

        made = Workbook(**options)
        fill(made, made.active)
        made.save(path)

    return make


def rows_in(*rows: list):
    return lambda made, sheet: [sheet.append(row) for row in rows]


def parts_changed(rows: list[list], change: Callable[[str, bytes], bytes]):
    """Write a workbook and change the parts of its archive."""

    def make(path: Path, rng: random.Random) -> None:
        whole = io.BytesIO()
        from openpyxl import Workbook

        made = Workbook()
        for row in rows:
            made.active.append(row)
        made.save(whole)
        with zipfile.ZipFile(whole) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
            for name in old.namelist():
                new.writestr(name, change(name, old.read(name)))

    return make


def in_sheet(old: bytes, new: bytes):
    return lambda name, data: data.replace(old, new) if name.endswith("sheet1.xml") else data


def parquet(**columns):
    def make(path: Path, rng: random.Random) -> None:
        import pyarrow as pa
        import pyarrow.parquet as pq

        pq.write_table(pa.table({n: v() if callable(v) else v for n, v in columns.items()}), path)

    return make


def arrow(values: list, kind: str, *more):
    def column():
        import pyarrow as pa

        return pa.array(values, getattr(pa, kind)(*more))

    return column


def archive(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name, data)
    return out.getvalue()


def bomb(path: Path, rng: random.Random) -> None:
    """A workbook of some hundreds of kilobytes that unpacks to gigabytes."""
    from openpyxl import Workbook

    whole = io.BytesIO()
    made = Workbook()
    made.active.append(["tekst"])
    made.save(whole)
    block = b"<row><c t='inlineStr'><is><t>" + b"a" * (1 << 20) + b"</t></is></c></row>"
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if not name.endswith("sheet1.xml"):
                new.writestr(name, data)
                continue
            start, _, end = data.partition(b"</sheetData>")
            with new.open(name, "w", force_zip64=True) as sheet:
                sheet.write(start)
                for _ in range(300):
                    sheet.write(block)
                sheet.write(b"</sheetData>" + end)


def mojibake(text: str, times: int = 1) -> str:
    for _ in range(times):
        text = text.encode("utf-8").decode("cp1252", errors="replace")
    return text


def long_rows(n: int) -> list[str]:
    return [f"Bericht nummer {i} over de lift die het alweer niet doet" for i in range(n)]


def noise(path: Path, rng: random.Random) -> None:
    path.write_bytes(rng.randbytes(50_000))


def many(path: Path, rng: random.Random) -> None:
    """Cells of which each is ugly in a way of its own, all of them quoted as they should be."""
    signs = [
        '"',
        ";",
        ",",
        "\n",
        "\r\n",
        "\t",
        "|",
        "\\",
        "'",
        "=",
        "\u200b",
        "\u202e",
        "é",
        "👩‍👩‍👧",
        "\x07",
        "<",
        "&",
    ]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL)
        writer.writerow(["datum", "bericht"])
        for i in range(300):
            writer.writerow(
                ["3-4-2025", f"Bericht {i} over de lift " + "".join(rng.choices(signs, k=12)) + " einde"]
            )


def hidden_sheet(made, sheet) -> None:
    rows_in(["datum", "bericht"], ["3-4-2025", A])(made, sheet)
    other = made.create_sheet("Oude klachten")
    rows_in(["bericht"], [B])(made, other)
    other.sheet_state = "hidden"


def hidden_text(made, sheet) -> None:
    rows_in(["datum", "bedrag"], ["3-4-2025", 3])(made, sheet)
    other = made.create_sheet("Oude klachten")
    rows_in(["bericht"], [B])(made, other)
    other.sheet_state = "veryHidden"


def hidden_columns(made, sheet) -> None:
    rows_in(["datum", "team", "bericht"], ["3-4-2025", "Balie", A], ["4-4-2025", "Balie", B])(made, sheet)
    sheet.column_dimensions["B"].hidden = True


def hidden_rows(made, sheet) -> None:
    rows_in(["datum", "bericht"], ["3-4-2025", A], ["4-4-2025", B], ["5-4-2025", C])(made, sheet)
    sheet.row_dimensions[3].hidden = True


def merged_down(made, sheet) -> None:
    rows_in(["team", "bericht"], ["Balie", A], [None, B], ["Planning", C], [None, D])(made, sheet)
    sheet.merge_cells("A2:A3")
    sheet.merge_cells("A4:A5")


def merged_text(made, sheet) -> None:
    rows_in(["team", "bericht"], ["Balie", A], ["Planning", None], ["Balie", B])(made, sheet)
    sheet.merge_cells("B2:B3")


def merged_title(made, sheet) -> None:
    rows_in(["Klachten april 2025"], [None], ["datum", "bericht"], ["3-4-2025", A])(made, sheet)
    sheet.merge_cells("A1:D1")


def two_headers(made, sheet) -> None:
    rows_in(["Klant", None, "Bericht", None], ["klantnummer", "kanaal", "tekst", "datum"], ["1001", "chat", A, "13-4-2025"], ["1002", "mail", B, "14-4-2025"])(made, sheet)  # fmt: skip
    sheet.merge_cells("A1:B1")


def moved(made, sheet) -> None:
    """The table begins at D6."""
    for i, row in enumerate([["datum", "bericht"], ["3-4-2025", A], ["4-4-2025", B]]):
        for j, value in enumerate(row):
            sheet.cell(6 + i, 4 + j, value)


def formats_below(made, sheet) -> None:
    rows_in(["datum", "bericht"], ["3-4-2025", A])(made, sheet)
    sheet.cell(5_000, 40).number_format = "0.00"


def old_days(made, sheet) -> None:
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    made.epoch = CALENDAR_MAC_1904
    rows_in(["datum", "bericht"], [datetime(2025, 4, 3, 9, 30), A], [44288, B])(made, sheet)


def odd_times(made, sheet) -> None:
    rows_in(["datum", "bericht"], [datetime(2025, 4, 3, 9, 30), A], [time(9, 30), B], [timedelta(days=2), C], [date(2025, 4, 4), D], [datetime(2025, 4, 3), A + " Weer."])(made, sheet)  # fmt: skip


def chart_sheet(made, sheet) -> None:
    from openpyxl.chart import BarChart

    rows_in(["bericht"], [A])(made, sheet)
    made.create_chartsheet("Grafiek", 0).add_chart(BarChart())


MAIL = """<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN"><html xmlns:o="urn:x"><head><meta charset=utf-8><title>Bericht</title>
<style type="text/css">p.MsoNormal {margin:0cm; color:#1F497D}</style><!--[if gte mso 9]><xml><o:x/></xml><![endif]--></head>
<body lang=NL link=blue><div class=WordSection1><p class=MsoNormal>Beste,<o:p></o:p></p><p class="MsoNormal">Ik wacht nog&nbsp;steeds op &eacute;&eacute;n
antwoord.</p><script>alert("x")</script></div></body></html>"""

FILES = [
    # Bytes and encodings
    Ugly("bom.csv", "a mark at the start", lines("datum;bericht", f"3-4-2025;{D}", encoding="utf-8-sig"), [D], told=("UTF-8 (BOM)",)),
    Ugly("twee-boms.csv", "two marks at the start", raw(b"\xef\xbb\xbf\xef\xbb\xbf" + f"bericht;team\n{D};Balie\n".encode()), [D], columns={"team": ["Balie"]}),
    Ugly("bom-midden.csv", "files with marks glued together", raw(f"\ufeffbericht;team\n{A};Balie\n\ufeffbericht;team\n{B};Balie\n".encode()), [A, B], {"names": 1}),
    Ugly("utf16.csv", "UTF-16 without a mark", lines("datum;bericht", f"3-4-2025;{D}", encoding="utf-16-le"), [D]),
    Ugly("utf16be.tsv", "UTF-16, big end first, tabs", lines("datum\tbericht", f"3-4-2025\t{D}", encoding="utf-16-be"), [D]),
    Ugly("utf16-los.csv", "UTF-16 cut off in the middle of a sign", raw(f"bericht\n{A}\n{B}\n".encode("utf-16")[:-1]), lambda texts: texts[0] == A and texts[1].startswith(B)),
    Ugly("utf32.csv", "UTF-32", raw(f"datum;bericht\n3-4-2025;{D}\n".encode("utf-32")), [D], told=("UTF-32",)),
    Ugly("windows.csv", "Windows-1252 with a euro sign", lines("datum;bericht", f"3-4-2025;{D}", encoding="cp1252"), [D], told=("Windows-1252",)),
    Ugly("gelijmd.csv", "two encodings in one file", raw(f"bericht\n{D}\n".encode() * 1 + "".join(f"{D} {i}\n" for i in range(9)).encode() + f"{D} slot\n".encode("cp1252")), lambda texts: len(texts) == 11 and texts[-1] == f"{D} slot"),
    Ugly("verhaspeld.csv", "mojibake", lines("bericht", mojibake(D)), [D], told=("verhaspelde letters",)),
    Ugly("dubbel-verhaspeld.csv", "mojibake twice over", lines("bericht", mojibake("Één café was nochtans te duur, zei zij.", 2)), ["Één café was nochtans te duur, zei zij."]),
    Ugly("nul.csv", "NUL bytes in cells", raw(f"bericht;team\n{A[:9]}\0\0{A[9:]};Ba\0lie\n"), [A]),
    Ugly("nul-eind.csv", "a tail of NUL bytes, as a broken disk leaves", raw(f"bericht;team\n{A};Balie\n".encode() + b"\0" * 5_000), lambda texts: texts[0] == A and len(texts) <= 2, {"empty": 0}),
    Ugly("eof.csv", "the end-of-file sign of DOS", raw(f"bericht;team\r\n{A};Balie\r\n\x1a"), [A], {"ragged": 1}),
    Ugly("ruis.csv", "noise", noise, key="messages-not-text"),
    # Delimiters and quotes
    Ugly("pijp.csv", "pipes", lines("datum|bericht", f"3-4-2025|{A}"), [A]),
    Ugly("tab.txt", "tabs", lines("datum\tbericht", f"3-4-2025\t{A}"), [A]),
    Ugly("sep.csv", "a declared delimiter", lines("sep=|", "datum|bericht", f"3-4-2025|{A}; {B}", end="\r\n"), [f"{A}; {B}"]),
    Ugly("sep-quotes.csv", "a declared delimiter in quotes", lines('"sep=;"', "datum;bericht", f"3-4-2025;{A}", end="\r\n"), [A]),
    Ugly("sep-bom.csv", "a declared delimiter after a mark", lines("SEP=\t", "datum\tbericht", f"3-4-2025\t{A}", encoding="utf-16"), [A]),
    Ugly("open.csv", "a quote that is never closed", lines("nr;bericht", f'1;"{A}', *(f'{i};"{t}"' for i, t in enumerate(long_rows(20), 2))), [A, *long_rows(20)]),
    Ugly("open-eind.csv", "a quote that is never closed in the last row", lines("nr;bericht", f"1;{B}", f'2;"{A}'), [B, A]),
    Ugly("dubbel.csv", "quotes doubled wrongly", lines("nr;bericht", '1;"Zij zei "komt goed" en hing op, drie weken terug"', f'2;"{B}"'), ['Zij zei "komt goed" en hing op, drie weken terug', B]),
    Ugly("vet.csv", "quotes doubled twice over", lines("nr;bericht", '1;"Zij zei """"komt goed"""" en hing op"', f'2;"{B}"'), lambda texts: "komt goed" in texts[0] and texts[1] == B),
    Ugly("enkel.csv", "single quotes around cells", lines("nr;bericht", f"1;'{B}'", f"2;'{A}'"), lambda texts: [t.strip("'") for t in texts] == [B, A]),
    Ugly("regels.csv", "line ends of three kinds in cells and between rows", raw(f'nr;bericht\r\n1;"{A}\n{B}"\n2;"{A}\r\n{B}"\r\n3;"{A}\r{B}"\r\n'), [f"{A}\n{B}"] * 3),
    Ugly("mac.csv", "line ends of an old Mac", lines("nr;bericht", f"1;{A}", f"2;{B}", end="\r"), [A, B]),
    Ugly("rafels.csv", "rows with too many and too few cells", lines("datum;team;bericht", f"3-4-2025;Balie;{A}", "4-4-2025;Balie", f"5-4-2025;Balie;{B};en nog iets", f"6-4-2025;Balie;{C}"), [A, C], {"ragged": 2}),
    Ugly("staart.csv", "delimiters at the end of every row", lines("datum;bericht;;;", f"3-4-2025;{A};;;", f"4-4-2025;{B};;;"), [A, B]),
    Ugly("staart-kop.csv", "a delimiter at the end of the names alone", lines("datum;bericht;", f"3-4-2025;{A}", f"4-4-2025;{B}"), [A, B]),
    Ugly("staart-rij.csv", "a delimiter at the end of the rows alone", lines("datum;bericht", f"3-4-2025;{A};", f"4-4-2025;{B};"), [A, B]),
    Ugly("komma.csv", "commas in sentences, semicolons between cells", lines("datum;bericht", f"3-4-2025;Nou, ja, {A}", f"4-4-2025;Zeg, hoor eens, {B}"), [f"Nou, ja, {A}", f"Zeg, hoor eens, {B}"]),
    Ugly("alles.csv", "300 cells, ugly each in a way of its own", many, lambda texts: len(texts) == 300 and all(t.endswith("einde") for t in texts)),
    # Size
    Ugly("groot.csv", "cells of 100 kB", lines("nr;bericht", *(f'{i};"{(A + " ") * 2_000}"' for i in range(3))), [(A + " ") * 1_999 + A] * 3),
    Ugly("hoog.csv", "a cell of 40,000 lines", raw(f'nr;bericht\n1;"{A}' + "\n" * 40_000 + f'{B}"\n2;{C}\n'), lambda texts: len(texts) == 2 and texts[0].startswith(A) and texts[0].endswith(B) and texts[1] == C),
    Ugly("breed.csv", "a row of a million cells", raw(f"nr;bericht\n1;{A}\n2;" + "x;" * 1_000_000 + f"\n3;{B}\n"), [A, B], {"ragged": 1}),
    Ugly("brede-kop.csv", "a million columns", raw(";".join(f"k{i}" for i in range(1_000_000)) + f"\n{A}\n"), key="messages-too-many-columns"),
    Ugly("duizend.csv", "1,500 columns", lines(";".join([*(f"v{i}" for i in range(1_500)), "bericht"]), ";".join(["1"] * 1_500 + [A])), [A]),
    # Rows
    Ugly("wit.csv", "blank lines between all rows", lines("datum;bericht", "", f"3-4-2025;{A}", "", "   ", f"4-4-2025;{B}", "", ""), [A, B], {"ragged": 1}),
    Ugly("totaal.csv", "a row of totals at the end", lines("datum;bericht;aantal", f"3-4-2025;{A};1", f"4-4-2025;{B};1", "Totaal;;2"), [A, B], {"empty": 1}),
    Ugly("alleen-kop.csv", "names and nothing else", lines("datum;bericht"), key="messages-header-only"),
    Ugly("alleen-wit.csv", "blanks only", raw(b" \r\n\t\r\n  \n"), key="messages-empty-file"),
    Ugly("alleen-puntkommas.csv", "delimiters only", lines(";;;", ";;;", ";;;"), key="messages-empty-file"),
    Ugly("leeg.csv", "nothing", raw(b""), key="messages-empty-file"),
    Ugly("lege-cellen.csv", "names, and rows without a text", lines("datum;bericht", "3-4-2025;", "4-4-2025; "), key="messages-nothing-usable"),
    # Names
    Ugly("dubbele-namen.csv", "names that occur twice", lines("bericht;datum;bericht;datum", f"{A};3-4-2025;ja;1", f"{B};4-4-2025;nee;2"), [A, B]),
    Ugly("lege-namen.csv", "columns without a name", lines(";datum;;bericht", f"1;3-4-2025;;{A}", f"2;4-4-2025;x;{B}"), [A, B]),
    Ugly("titel.csv", "a title and a table of contents above the names", lines("Export klachten", "Gemaakt op 3 april 2025 door het systeem", "", "datum;team;bericht", f"3-4-2025;Balie;{A}", f"4-4-2025;Balie;{B}"), [A, B]),
    Ugly("twee-koppen.csv", "two rows of names", lines("Klant;;Bericht;", "klantnummer;kanaal;tekst;datum", f"1001;chat;{A};13-4-2025", f"1002;mail;{B};14-4-2025"), [A, B], columns={"channel": ["chat", "mail"]}),
    Ugly("kop-herhaald.csv", "the names again, halfway", lines("datum;bericht", f"3-4-2025;{A}", "datum;bericht", f"4-4-2025;{B}"), [A, B], {"names": 1}),
    Ugly("lange-namen.csv", "a name of 5,000 letters, with line ends", lines('"' + "vraag\r\n" * 700 + '";bericht', f"1;{A}"), [A]),
    # What stands in cells
    Ugly("mail.csv", "HTML mail in a cell", lambda path, rng: csv.writer(path.open("w", encoding="utf-8", newline=""), delimiter=";").writerows([["nr", "bericht"], [1, MAIL], [2, B]]), lambda texts: texts[0].split() == ["Beste,", "Ik", "wacht", "nog", "steeds", "op", "één", "antwoord."]),
    Ugly("emoji.csv", "families, flags and skin tones", lines("bericht", f"{A} 👨‍👩‍👧‍👦 🇳🇱 👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️"), [f"{A} 👨‍👩‍👧‍👦 🇳🇱 👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️"]),
    Ugly("rechts.csv", "writing from the right, and signs that turn it round", lines("bericht", f"{A} שלום مرحبا", f"\u202e{B}\u202c", f"\u2067{C}\u2069\u200f"), [f"{A} שלום مرحبا", B, C]),
    Ugly("onzichtbaar.csv", "signs of no width", lines("be\u200bricht;team", f"{A[:5]}\u200b\u2060{A[5:]};Ba\u00adlie"), [A]),
    Ugly("formules.csv", "texts that a spreadsheet takes for formulas", lines("bericht;team", f"=HYPERLINK(1) {A};x", f"+31 {B};y", f"@allen {C};z"), lambda texts: len(texts) == 3 and texts[0].startswith("=HYPER")),
    Ugly("fouten.csv", "errors of a spreadsheet as cells", lines("datum;bericht", f"3-4-2025;{A}", "3-4-2025;#DEEL/0!", "3-4-2025;#NUM!", "#VERW!;" + B), [A, B], {"empty": 2}),
    Ugly("datums.csv", "dates that cannot be", lines("datum;bericht", f"31-02-2025;{A}", f"3-4-0203;{B}", f"3-4-2025;{C}", f"3-4-2087;{D}"), [C], {"date": 3}),
    Ugly("datums-gemengd.csv", "dates in seven styles", lines("datum;bericht", *(f"{d};{A} {i}" for i, d in enumerate(["2025-04-03", "13-4-2025", "4/23/2025", "3 mrt 2025", "45750", "1743671520", "May 3rd 2025"]))), [f"{A} {i}" for i in range(7)], told=("andersom", "anders geschreven")),
    # JSON Lines
    Ugly("stuk.jsonl", "a broken line, a list, a number", records({"text": A}, '{"text": "half', [1], 17, "", {"text": B}), [A, B], {"json": 3}),
    Ugly("diep.jsonl", "records in records", records({"message": {"body": A, "x": {"y": 1}}, "id": 1}, {"message": {"body": B}, "id": 2}), [A, B]),
    Ugly("sleutels.jsonl", "each record with keys of its own", records({"text": A}, {"text": B, "team": "Balie"}, {"Text": "iets anders", "datum": "3-4-2025"}), [A, B], {"empty": 1}),
    Ugly("mark.jsonl", "a mark at the start", records({"text": D}, start="\ufeff"), [D]),
    Ugly("reuzen.jsonl", "numbers of thousands of digits", records('{"text": "' + A + '", "id": ' + "9" * 5_000 + "}", {"text": B, "id": 10**400}, {"text": C, "score": 1}), lambda texts: texts[-2:] == [B, C]),
    Ugly("dubbel.jsonl", "a key twice in a record", records('{"text": "' + A + '", "text": "' + B + '"}', {"text": C}), [A, C], told=('"text (2)"',)),
    Ugly("nan.jsonl", "NaN and Infinity", records('{"text": "' + A + '", "score": NaN}', '{"text": NaN, "score": -Infinity}'), [A], {"empty": 1}),
    Ugly("diepte.jsonl", "brackets 100,000 deep", records({"text": A}, '{"text": ' + "[" * 100_000 + "]" * 100_000 + "}"), [A], {"json": 1}),
    Ugly("halve.jsonl", "halves of signs", records('{"text": "' + A + ' \\ud83d"}', '{"text": "' + B + ' \\ud83d\\ude00"}'), [f"{A} �", f"{B} 😀"]),
    Ugly("lijst.json", "one list instead of lines", raw(json.dumps([{"text": A}])), [A]),
    # Workbooks
    Ugly("verborgen-blad.xlsx", "a hidden sheet", book(hidden_sheet), [A], told=("verborgen", "Oude klachten")),
    Ugly("verborgen-blad-gevraagd.xlsx", "a hidden sheet that is asked for", book(hidden_sheet), [B], options={"sheet": "Oude klachten"}),
    Ugly("alleen-verborgen.xlsx", "texts in a hidden sheet only", book(hidden_text), key="messages-no-text-column"),
    Ugly("verborgen-kolom.xlsx", "a hidden column", book(hidden_columns), [A, B], told=("verborgen", '"team"'), columns={"team": ["Balie"] * 2}),
    Ugly("verborgen-rij.xlsx", "a hidden row", book(hidden_rows), [A, B, C], told=("verborgen", "rij 3")),
    Ugly("samengevoegd.xlsx", "cells merged over rows", book(merged_down), [A, B, C, D], told=("samengevoegd",), columns={"team": ["Balie", "Balie", "Planning", "Planning"]}),
    Ugly("samengevoegde-tekst.xlsx", "a text merged over rows is one message", book(merged_text), [A, B], {"empty": 1}),
    Ugly("samengevoegde-titel.xlsx", "a merged title", book(merged_title), [A]),
    Ugly("twee-koppen.xlsx", "two rows of names, merged", book(two_headers), [A, B], columns={"channel": ["chat", "mail"]}),
    Ugly("opgeschoven.xlsx", "empty rows and columns before the table", book(moved), [A, B]),
    Ugly("opmaak.xlsx", "formats far below and right of the table", book(formats_below), [A]),
    Ugly("formules.xlsx", "formulas that nothing has calculated", book(rows_in(["nr", "bericht"], [1, f'="{A}"'], [2, B])), [B], {"empty": 1}, told=("formule",)),
    Ugly("waarden.xlsx", "formulas with the value that was calculated", parts_changed([["nr", "bericht"], [1, '="x"'], [2, B]], in_sheet(b'<c r="B2"><f>"x"</f><v /></c>', f'<c r="B2" t="str"><f>"x"</f><v>{A}</v></c>'.encode())), [A, B]),
    Ugly("foutcellen.xlsx", "error cells", book(rows_in(["datum", "bericht"], ["#VALUE!", A], ["3-4-2025", "#REF!"], ["4-4-2025", "#N/A"], ["5-4-2025", B])), [A, B], {"empty": 2}),
    Ugly("tekstdatums.xlsx", "dates as text among dates", book(rows_in(["datum", "bericht"], [datetime(2025, 3, 4), A], ["13/04/2025", B], [datetime(2025, 5, 4), C])), [A, B, C], told=("anders geschreven",)),
    Ugly("tekstgetallen.xlsx", "numbers as text, texts as numbers", book(rows_in(["klantnummer", "bericht"], ["1001", A], [1002, 12], [1003.0, B])), [A, "12", B], columns={"customer_id": ["1001", "1002", "1003"]}),
    Ugly("mac.xlsx", "days counted from 1904", book(old_days), [A, B], columns={"sent_at": ["2025-04-03 07:30", "2025-04-02 22:00"]}),
    Ugly("tijden.xlsx", "times and durations where dates should be", book(odd_times), [A, B, C, D, A + " Weer."]),
    Ugly("codes.xlsx", "line ends as _x000D_", book(rows_in(["nr", "bericht"], [1, f"{A}_x000D_\n{B}"], [2, "Mijn code is _x005F_x0041_ en die doet het niet"])), [f"{A}\n{B}", "Mijn code is _x0041_ en die doet het niet"]),
    Ugly("grafiek.xlsx", "a chart beside the table", book(chart_sheet), [A]),
    Ugly("leeg.xlsx", "an empty workbook", book(rows_in()), key="messages-empty-file"),
    Ugly("kop.xlsx", "a workbook with names only", book(rows_in(["datum", "bericht"])), key="messages-header-only"),
    Ugly("ver.xlsx", "a row that says it is the two-billionth", parts_changed([["bericht"], [A]], in_sheet(b'<row r="2"', b'<row r="2000000000"')), key="messages-damaged"),
    Ugly("lach.xlsx", "a billion laughs", parts_changed([["bericht"], [A]], lambda name, data: b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "' + b"ha" * 50 + b'">' + b"".join(b'<!ENTITY %c "%s">' % (98 + i, b"&%c;" % (97 + i) * 50) for i in range(8)) + b"]>" + data.replace(b"<sheetData>", b"<sheetData><row><c t='str'><v>&i;</v></c></row>") if name.endswith("sheet1.xml") else data), key="messages-damaged"),
    Ugly("reus.xlsx", "one cell of ten million signs", parts_changed([["nr", "bericht"], [1, A], [2, "REUS"], [3, B]], lambda name, data: data.replace(b"REUS", b"alweer " * 1_500_000)), [A, B], {"long": 1}),
    Ugly("reus.csv", "one cell of two million signs", lines("nr;bericht", f"1;{A}", "2;" + "alweer " * 300_000, f"3;{B}"), [A, B], {"long": 1}),
    Ugly("lang.csv", "a cell of three hundred thousand signs", lines("nr;bericht", f"1;{A}", "2;" + "alweer niets " * 23_000 + "einde"), lambda texts: texts[0] == A and texts[1].endswith("einde")),
    Ugly("bom.xlsx", "a small file that unpacks to hundreds of megabytes", bomb, key="messages-bomb"),
    Ugly("slot.xlsx", "a password", raw(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(600)), key="messages-password"),
    Ugly("oud.xlsx", ".xls renamed .xlsx", raw(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2_000) + "Workbook".encode("utf-16-le")), key="messages-old-excel"),
    Ugly("tekst.xlsx", "CSV renamed .xlsx", lines("datum;bericht", f"3-4-2025;{A}"), key="messages-not-workbook"),
    Ugly("map.csv", "XLSX renamed .csv", book(rows_in(["bericht"], [A])), [A], told=("XLSX",)),
    Ugly("half.xlsx", "half a workbook", lambda path, rng: (book(rows_in(["bericht"], *([t] for t in long_rows(200))))(path, rng), path.write_bytes(path.read_bytes()[:3_000])), key="messages-damaged"),
    Ugly("archief.xlsx", "an archive that is no workbook", raw(archive(**{"a.txt": b"x"})), key="messages-foreign-format"),
    # Parquet
    Ugly("woorden.parquet", "words of a dictionary, lists, decimals", parquet(bericht=lambda: arrow([A, B, None, A], "string")().dictionary_encode(), team=lambda: arrow(["Balie"] * 4, "string")().dictionary_encode(), labels=[["a"], [], None, ["b"]], bedrag=[Decimal("1.20"), None, Decimal("3.00"), None]), [A, B, A], {"empty": 1}, columns={"team": ["Balie"] * 3}),
    Ugly("zones.parquet", "moments with a zone", parquet(bericht=[A, B], datum=arrow([datetime(2025, 4, 3, 7, 30, tzinfo=UTC), None], "timestamp", "us", "America/New_York")), [A, B], columns={"sent_at": ["2025-04-03 07:30", None]}),
    Ugly("ver.parquet", "a moment that no calendar has", parquet(bericht=[A, B], datum=arrow([1_743_665_400_000, 2**60], "timestamp", "ms")), [A], {"date": 1}),
    Ugly("bytes.parquet", "texts as bytes, not all of them valid", parquet(bericht=arrow([A.encode(), B.encode() + b"\xff"], "binary")), [A, f"{B}�"]),
    Ugly("leeg.parquet", "no rows", parquet(bericht=arrow([], "string")), key="messages-header-only"),
    Ugly("dubbel.parquet", "two columns of one name", lambda path, rng: __import__("pyarrow.parquet").parquet.write_table(__import__("pyarrow").Table.from_arrays([arrow([A], "string")(), arrow(["x"], "string")()], names=["bericht", "bericht"]), path), [A]),
    Ugly("half.parquet", "half a file", lambda path, rng: (parquet(bericht=long_rows(500))(path, rng), path.write_bytes(path.read_bytes()[:-300])), key="messages-damaged"),
    # The file itself
    Ugly("een map.csv", "a folder", lambda path, rng: path.mkdir(), key="messages-is-folder"),
    Ugly("kring.csv", "a link to itself", lambda path, rng: path.symlink_to(path), key="messages-no-access"),
    Ugly("nergens.csv", "a link to nothing", lambda path, rng: path.symlink_to(path.with_name("niets.csv")), key="messages-missing"),
    Ugly("pijp-van-het-systeem.csv", "a pipe that nobody fills", lambda path, rng: __import__("os").mkfifo(path), key="messages-not-a-file"),
    Ugly("een café\nmet regels.csv", "a name with spaces, accents and a line end", lines("bericht", A), [A]),
    Ugly("n" * 240 + ".csv", "a very long name", lines("bericht", A), [A]),
    Ugly("HOOFD.CSV", "a name in capitals", lines("bericht", A), [A]),
    Ugly("foto.csv", "a picture", raw(b"\x89PNG\r\n\x1a\n" + bytes(range(256))), key="messages-foreign-format"),
]  # fmt: skip
