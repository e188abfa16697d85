"""Personal data seeded in every text, field, name of a column, key, sheet, subject and file name is in no file that the kit leaves, and
in nothing it says, also of what it cannot do."""

import csv
import json
import os
import subprocess
import sys
import zipfile

import pytest

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


def rows_of(count=60):
    """Rows with a seed in every field."""
    return [
        [f"q.wobbes@voorbeeld.example{i % 3}", ["Quirijntje Wobbes", "0612345678", "NL91ABNA0417164300"][i % 3], "Featherstonehaugh", f"2025-{i % 9 + 1:02}-03",
         ["e-mail", "gesprek met Quirijntje"][i % 2], ["Balie", "Team 06-12345678", "Planning"][i % 3], ["factuur", "mail q.wobbes@voorbeeld.example", "Klacht Featherstonehaugh"][i % 3],
         ["Quirijntje", "0612345678", "q.wobbes@voorbeeld.example"][i % 3], "Quirijntje Wobbes", "Tjalkewiede", "klant" if i % 4 else "medewerker", TEXTS[i % len(TEXTS)]]
        for i in range(count)
    ]  # fmt: skip


#: Further columns, called after somebody.
CALLED = ["Cijfer voor Karin Wobbes", "q.wobbes@voorbeeld.example", "0612345678"]


def csv_file(folder):
    rows = rows_of()
    rows += [
        [*rows[0][:3], day, *rows[0][4:-1], text]
        for day, text in zip(["2025-03-03", "31/02/2025"], REJECTED, strict=True)
    ]
    path = folder / "berichten.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([[*HEADER, *CALLED], *([*row, "7", "8", "9"] for row in rows)])
        # A cell too many: nobody knows whose it is.
        csv.writer(file).writerow(
            ["", "", "Featherstonehaugh", "Tjalkewiede Featherstonehaugh", *rows[0], "", "", ""]
        )
    return path


@pytest.fixture(scope="module")
def seeded(tmp_path_factory):
    return csv_file(tmp_path_factory.mktemp("seeded"))


def without_names_of_columns(folder):
    path = folder / "zonder-kop.csv"
    calm = [f"Wanneer komt de monteur, en moet ik dan de hele dag {i} thuisblijven?" for i in range(9)]
    with path.open("w", encoding="utf-8", newline="") as file:
        for text in ["Laat maar.", *calm, TEXTS[0]]:
            csv.writer(file, delimiter=";").writerow(["Quirijntje Wobbes", "06-12345678", text])


def workbook(folder):
    from openpyxl import Workbook

    book = Workbook()
    book.active.title = "Karin Wobbes"
    for row in [[*HEADER, *CALLED], *([*row, 7, 8, 9] for row in rows_of(24))]:
        book.active.append(row)
    other = book.create_sheet("Klachten Karin Wobbes")
    other.append(["bericht"])
    other.append([TEXTS[0]])
    book.create_sheet("dossier T. Featherstonehaugh").sheet_state = "hidden"
    book["dossier T. Featherstonehaugh"].append(["bericht"])
    book.save(folder / "berichten.xlsx")


def records(folder):
    rows = [dict(zip(HEADER, row, strict=True)) for row in rows_of(24)]
    rows = [row | {"beoordeling": {CALLED[i % 3]: 7}} for i, row in enumerate(rows)]
    (folder / "berichten.json").write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")


def mail(folder):
    (folder / "post").mkdir()
    for i in range(12):
        text = [*TEXTS[:3], ""][i % 4]
        who = "Quirijntje Wobbes <q.wobbes@voorbeeld.example>"
        head = f"From: {who}\nTo: Tjalkewiede Featherstonehaugh <hulp@voorbeeld.example>\nDate: Mon, {i + 1} Sep 2025 10:00:00 +0200\nSubject: Klacht van Quirijntje Wobbes\n"
        named = f"{i} Klacht van Quirijntje Wobbes 06-12345678.eml"
        mail = f"{head}Message-ID: <{i}.qwobbes_88@voorbeeld.example>\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
        (folder / "post" / named).write_text(mail, encoding="utf-8")


def chat(folder):
    lines = [f"[{i + 1:02}-09-2025, 10:00:00] Quirijntje Wobbes: {TEXTS[i % 3]}" for i in range(9)]
    lines += [f"[{i + 1:02}-10-2025, 10:00:00] +31 6 12345678: Wanneer komt de monteur nu?" for i in range(3)]
    (folder / "WhatsApp-chat met Quirijntje Wobbes.txt").write_text("\n".join(lines), encoding="utf-8")


#: Jobs that can be done, and those that cannot: what each is refused for.
DONE = {
    "csv": {"messages": "berichten.csv"},
    "bare": {"messages": "zonder-kop.csv"},
    "xlsx": {"messages": "berichten.xlsx"},
    "json": {"messages": "berichten.json"},
    "mail": {"messages": "post"},
    "chat": {"messages": "WhatsApp-chat met Quirijntje Wobbes.txt"},
}
FAILING = {
    "column": {"messages": "berichten.csv", "mapping": {"text": "Vrije invoer"}},
    "sheet": {"messages": "berichten.xlsx", "sheet": "Blad 9"},
}
#: What else a file of messages is refused for.
REFUSED = [
    {"where": "naam klant=Anna"},
    {"where": "team=Archief"},
    {"where": "Cijfer voor Karin Wobbes=9"},
    {"where": "Archief=x"},
    {"mapping": {"topic": "behandelaar"}},
    {"keep": ("Archief",)},
]


@pytest.fixture(scope="module")
def batch(tmp_path_factory):
    """Everything in one file of jobs, done by the command line with a home and a folder for temporary files of its own."""
    base = tmp_path_factory.mktemp("batch")
    data, home, temporary = base / "data", base / "home", base / "tmp"
    for folder in (data, home, temporary):
        folder.mkdir()
    for make in (csv_file, without_names_of_columns, workbook, records, mail, chat):
        make(data)
    jobs = [
        {"chapter": "hear-the-signals", "language": "nl", "out": f"../out/{name}", **asked}
        for name, asked in (DONE | FAILING).items()
    ]
    # JSON is YAML.
    (data / "JOBS.yml").write_text(json.dumps({"out": "../out", "jobs": jobs}), encoding="utf-8")
    env = {
        **os.environ,
        "PYTHONIOENCODING": "utf-8",
        "ADVOCACY_LANGUAGE": "nl",
        "ADVOCACY_KIT_HOME": str(home),
        "TMPDIR": str(temporary),
    }
    done = subprocess.run(
        [sys.executable, "-m", "advocacy_kit", "batch", str(data / "JOBS.yml")], capture_output=True, encoding="utf-8", timeout=900, env=env
    )  # fmt: skip
    return base, done.stdout + done.stderr


@pytest.mark.parametrize("name", DONE)
def test_a_run_leaves_none_of_it(batch, name):
    out = batch[0] / "out" / name
    assert {"findings.csv", "findings.xlsx", "manifest.json", "reading.json"} <= {
        p.name for p in out.iterdir()
    }, batch[1]
    assert json.loads((out / "manifest.json").read_text(encoding="utf-8"))["counts"]["used"], (
        "something was quoted"
    )
    assert leaks(out) == []


def test_what_is_left_out_is_told_without_it(batch):
    told = (batch[0] / "out" / "csv" / "rejected.csv").read_text(encoding="utf-8")
    assert len(told.splitlines()) > 3
    assert "[naam 1]" in told


def test_a_batch_with_jobs_that_fail_leaves_and_says_none_of_it(batch):
    base, told = batch
    page = json.loads((base / "out" / "batch.json").read_text(encoding="utf-8"))
    failed = {job["name"].rpartition("/")[2] for job in page["jobs"] if job["state"] == "failed"}
    assert failed == set(FAILING), told
    assert [seed for seed in SEEDS if seed in told] == []
    for folder in ("out", "home", "tmp"):
        assert leaks(base / folder) == []


@pytest.mark.parametrize("asked", REFUSED, ids=str)
def test_a_refusal_says_none_of_it(seeded, asked):
    from advocacy_kit.errors import AdvocacyError
    from advocacy_kit.messages import read_messages

    with pytest.raises(AdvocacyError) as caught:
        read_messages(seeded, **asked)
    # What somebody typed is said again; nothing else is.
    typed = str(asked)
    told = "".join(caught.value.text(language) for language in ("nl", "en"))
    assert [seed for seed in SEEDS if seed in told and seed not in typed] == []


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
