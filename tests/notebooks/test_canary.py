"""Personal data seeded in every text and every other column is in no file that the kit leaves, and in nothing it says."""

import csv
import os
import subprocess
import sys
import zipfile

import pytest

from advocacy_kit.batch import run_chapter

#: Seeds that a text gives by its places and shapes, and those that only columns hold.
SEEDS = ["Quirijntje", "Wobbes", "Tjalkewiede", "Featherstonehaugh", "q.wobbes@voorbeeld.example", "06-12345678", "0612345678", "NL91ABNA0417164300", "NL91 ABNA 0417 1643 00", "111222333", "NB-615-K",
         "Wilgenhoutlaan 48", "8922 KP", "12-03-1961", "83.162.47.219", "qwobbes_88", "Z2024-11873", "4111 1111 1111 1111"]  # fmt: skip
HEADER = [
    "id",
    "gesprek id",
    "achternaam",
    "datum",
    "kanaal",
    "team",
    "onderwerp",
    "klantnummer",
    "naam klant",
    "behandelaar",
    "stem",
    "tekst",
]
TEXTS = [
    "Beste Tjalkewiede,\nIk wacht alweer drie weken. Bel mij op 06-12345678 of mail q.wobbes@voorbeeld.example.\nGroet,\nQuirijntje Wobbes\nWilgenhoutlaan 48\n8922 KP Leeuwarden",
    "Laat maar zitten. Mijn rekening is NL91 ABNA 0417 1643 00, bsn 111222333, geb. 12-03-1961, kenteken NB-615-K. Quirijntje vroeg het al twee keer aan jullie.",
    "Alweer niet gelukt, zaak Z2024-11873 loopt nog. Mijn IP is 83.162.47.219 en ik ben @qwobbes_88. Betaald met 4111 1111 1111 1111, zei Wobbes.",
    "",
    "Guten Tag, ich warte seit Wochen auf eine Antwort und bin unter 06-12345678 zu erreichen. Tjalkewiede hat nichts gesagt, und das ist nicht schön.",
    "Tjalkewiede zei gisteren van niets te weten, en Featherstonehaugh ook niet. Ik wacht nog.",
]
#: Rejected with its beginning shown: the name comes first, in a language that is not read, and on a day that is none.
REJECTED = [
    "Featherstonehaugh hat nichts gesagt, und Tjalkewiede ist auch nicht da. Das ist nicht schön, ich warte seit Wochen.",
    "Featherstonehaugh hier, weer niets. En Tjalkewiede belt niet terug.",
]


@pytest.fixture(scope="module")
def seeded(tmp_path_factory):
    path = tmp_path_factory.mktemp("seeded") / "berichten.csv"
    rows = [
        [f"q.wobbes@voorbeeld.example{i % 3}", ["Quirijntje Wobbes", "0612345678", "NL91ABNA0417164300"][i % 3], "Featherstonehaugh", f"2025-{i % 9 + 1:02}-03",
         "e-mail", ["Balie", "Team 06-12345678"][i % 2], ["factuur", "mail q.wobbes@voorbeeld.example", "Klacht Featherstonehaugh"][i % 3],
         ["Quirijntje", "0612345678", "q.wobbes@voorbeeld.example"][i % 3], "Quirijntje Wobbes", "Tjalkewiede", "klant" if i % 4 else "medewerker", TEXTS[i % len(TEXTS)]]
        for i in range(60)
    ]  # fmt: skip
    with path.open("w", encoding="utf-8", newline="") as file:
        rows += [
            [*rows[0][:3], day, *rows[0][4:-1], text]
            for day, text in zip(["2025-03-03", "31/02/2025"], REJECTED, strict=True)
        ]
        csv.writer(file).writerows([HEADER, *rows])
        # A cell too many: nobody knows whose it is.
        csv.writer(file).writerow(["", "", "Featherstonehaugh", "Tjalkewiede Featherstonehaugh", *rows[0]])
    return path


def leaks(folder):
    """Seeds in the bytes of files, those of workbooks unpacked, and in their names."""
    found = []
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        parts = {path.name: path.read_bytes() + path.name.encode()}
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as book:
                parts |= {f"{path.name}/{name}": book.read(name) for name in book.namelist()}
        found += [(name, seed) for name, data in parts.items() for seed in SEEDS if seed.encode() in data]
    return found


def test_a_run_leaves_none_of_it(seeded, tmp_path):
    run = run_chapter("hear-the-signals", messages=seeded, language="nl", out=tmp_path / "run")
    assert {"findings.csv", "manifest.json"} <= {p.name for p in run.path.iterdir()}
    assert leaks(run.path) == []


@pytest.mark.parametrize("ending", ["csv", "xlsx", "jsonl", "parquet"])
def test_a_scan_leaves_none_of_it(seeded, tmp_path, ending):
    from advocacy_kit.scanning import scan

    scan(seeded, tmp_path / f"found.{ending}")
    assert leaks(tmp_path) == []


def test_check_says_none_of_it(seeded):
    done = subprocess.run(
        [sys.executable, "-m", "advocacy_kit", "check", str(seeded)],
        capture_output=True, encoding="utf-8", timeout=120, env={**os.environ, "PYTHONIOENCODING": "utf-8", "ADVOCACY_LANGUAGE": "nl"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert [seed for seed in SEEDS if seed in done.stdout + done.stderr] == []
