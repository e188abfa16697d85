"""``advocacy check``: a file for each chapter, a folder file by file, and the columns kept for next time."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from advocacy_kit.checking import check_file, check_folder
from advocacy_kit.cli.check import command as check
from advocacy_kit.errors import InputError
from advocacy_kit.organisation import load_organisation
from advocacy_kit.scanning import scan

TEXTS = (
    "Pff, nou ja. Dan bel ik morgen wel weer over die rekening.",
    "De monteur was er netjes om negen uur, dank je wel.",
    "Waarom staat er een bedrag op mijn rekening dat ik niet ken?",
    "Kunt u mij laten weten wanneer de monteur komt?",
    "Ik wil graag mijn adres wijzigen vóór de eerste.",
    "Ligt er nog een sleutel bij de balie voor mij klaar?",
)


@pytest.fixture(autouse=True)
def _no_home(monkeypatch):
    monkeypatch.delenv("ADVOCACY_KIT_HOME", raising=False)


@pytest.fixture
def post(tmp_path):
    """A file of messages with the columns that a test asks for, after the text."""

    def write(name="post.csv", head="", cells="", rows=12, text="Vrije invoer 2"):
        lines = [f"{text}{head}", *(f"{TEXTS[i % 6]}{cells.format(i=i % 9 + 1)}" for i in range(rows))]
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path

    return write


# further columns, cells, rows, what is told of each part in Dutch
CHAPTERS = [
    ("", "", 12, "ja – welke signalen", "nee – hoe het verloopt", "nee – waar"),
    (";datum", ";2025-03-0{i}", 12, "ja – welke signalen", "ja – hoe het verloopt", "nee – waar"),
    (";datum", ";onbekend", 12, "ja – welke signalen", "nee – hoe het verloopt", "nee – waar"),
    (";kanaal", ";chat", 12, "ja – welke signalen", "nee – hoe het verloopt", 'ja – waar: per kanaal, team of onderwerp; met "team", "topic"'),
    (";datum;kanaal;team;onderwerp", ";2025-03-0{i};chat;A;B", 12, "ja – welke", "ja – hoe het", "ja – waar: per kanaal, team of onderwerp\n"),
    (";datum", ";2025-03-0{i}", 4, "nee – welke signalen", "nee – hoe het verloopt", "nee – waar"),
    (";afzender", ";agent", 12, "minstens 5 berichten voor nodig, en het zijn er 0 (wiens woorden: klant)", "nee – hoe het", "nee – waar"),
]  # fmt: skip


@pytest.mark.parametrize(("head", "cells", "rows", "signals", "months", "groups"), CHAPTERS)
def test_what_each_chapter_can_do_with_it(post, head, cells, rows, signals, months, groups):
    found = check_file(post(head=head, cells=cells, rows=rows), mapping={"text": "Vrije invoer 2"})
    told = found.text("nl")
    assert "01 hear-the-signals" in told
    assert [part for part in (signals, months, groups) if part not in told] == []
    assert "01 hear-the-signals" in found.text("en")


def test_a_missing_column_is_answered_with_what_to_pass(post):
    told = check_file(post(text="bericht")).text("nl")
    assert "'--map sent_at=" in told
    assert told.count("  rij ") == 10
    assert "Geen bestand met eigen woorden" in told


def test_which_own_words_were_used_is_told(post, tmp_path):
    path = post(text="bericht")
    (tmp_path / "advocacy.yml").write_text(
        "timezone: UTC\nsignals: {sigh: {add: [a b], never: [c d]}}\n", encoding="utf-8"
    )
    told = {language: check_file(path, timezone="Europe/Paris").text(language) for language in ("nl", "en")}
    for language, said in (
        ("nl", "woorden bij één signaal (1 die het wel zijn, 1 die het niet zijn)"),
        ("en", "words for one signal (1 that carry it, 1 that do not)"),
    ):
        assert str(tmp_path / "advocacy.yml") in told[language]
        assert said in told[language]
        assert '"timezone"' in told[language]


def test_what_was_recognised_is_kept_and_found_again(post, tmp_path):
    path = post(head=";Ontvangen", cells=";2025-03-0{i}")
    asked = {
        "mapping": {"text": "Vrije invoer 2", "sent_at": "Ontvangen"},
        "timezone": "Europe/Brussels",
        "voice": "customer",
    }
    first = check_file(path, **asked)
    kept = first.save_mapping()
    assert kept.path == tmp_path / "advocacy.yml"
    held = load_organisation(kept.path).file
    assert (held.mapping, held.timezone) == (
        {"text": "Vrije invoer 2", "sent_at": "Ontvangen"},
        "Europe/Brussels",
    )
    assert first.not_kept() == ["--voice"]
    again = check_file(path)
    assert {role: c.name for role, c in again.summary.columns.items()} == {
        role: c.name for role, c in first.summary.columns.items()
    }
    before = kept.path.read_bytes()
    assert again.save_mapping().written == ()
    assert check_file(path, **asked).save_mapping().written == ()
    assert kept.path.read_bytes() == before


def test_it_is_kept_in_the_file_that_is_in_use(post, tmp_path):
    """A second file beside the messages would put the workspace's own words out of use."""
    path = post("data/post.csv", text="bericht")
    (tmp_path / "advocacy.yml").write_text("name: Lommer  # ours\n", encoding="utf-8")
    assert check_file(path).save_mapping().path == tmp_path / "advocacy.yml"
    assert (tmp_path / "advocacy.yml").read_text(encoding="utf-8").startswith("name: Lommer  # ours\n")
    assert not (tmp_path / "data" / "advocacy.yml").exists()


def test_a_table_without_names_is_kept_by_position(tmp_path):
    path = tmp_path / "post.csv"
    path.write_text("\n".join(f"{i};{text}" for i, text in enumerate(TEXTS)), encoding="utf-8")
    check_file(path).save_mapping()
    assert load_organisation(tmp_path / "advocacy.yml").file.mapping["text"] == 2


# asked, kept, month of the first date
STYLES = [
    ("Datum", "Datum", 4),
    ("Datum:maand-eerst", "Datum:month-first", 3),
    ("datum: Month-First", "Datum:month-first", 3),
    ("2:month-first", "Datum:month-first", 3),
    ("Datum:dag-eerst", "Datum:day-first", 4),
]


@pytest.mark.parametrize(("asked", "kept", "month"), STYLES)
def test_how_dates_are_read_is_kept(post, tmp_path, asked, kept, month):
    path = post(text="bericht", head=";Datum", cells=";03/04/2025")
    first = check_file(path, mapping={"sent_at": asked})
    first.save_mapping()
    assert load_organisation(tmp_path / "advocacy.yml").file.mapping["sent_at"] == kept
    for made in (first, check_file(path)):
        assert {moment.month for moment in made.check.reading.frame()["sent_at"]} == {month}
    assert not [key for key, _ in made.summary.notes if key == "usual-gone"]
    again = check_file(path, mapping={"sent_at": asked}).save_mapping()
    assert (again.written, again.differs) == ((), ())


def test_dates_without_a_name_above_them_are_kept_by_position(tmp_path):
    path = tmp_path / "post.csv"
    path.write_text("\n".join(f"03/04/2025;{text}" for text in TEXTS), encoding="utf-8")
    check_file(path, mapping={"sent_at": "1:month-first", "text": 2}).save_mapping()
    assert load_organisation(tmp_path / "advocacy.yml").file.mapping["sent_at"] == "1:month-first"
    assert {m.month for m in check_file(path).check.reading.frame()["sent_at"]} == {3}


def test_a_column_whose_own_name_ends_so_is_that_column(post, tmp_path):
    path = post(text="bericht", head=";Datum:month-first", cells=";03/04/2025")
    (tmp_path / "advocacy.yml").write_text('mapping: {sent_at: "Datum:month-first"}\n', encoding="utf-8")
    assert {m.month for m in check_file(path).check.reading.frame()["sent_at"]} == {4}


def test_a_column_of_dates_that_is_gone_is_told_by_its_name(post, tmp_path):
    path = post(text="bericht")
    (tmp_path / "advocacy.yml").write_text('mapping: {sent_at: "Datum:month-first"}\n', encoding="utf-8")
    assert ("usual-gone", {"column": "Datum", "role": "sent_at"}) in check_file(path).summary.notes


@pytest.fixture
def folder(post, tmp_path):
    post("b.csv", text="bericht", rows=7)
    post("a.csv", text="bericht", head=";datum", cells=";2025-03-0{i}")
    post(".hidden.csv", text="bericht")
    post("deeper/c.csv", text="bericht")
    post("manifest.json", text="{}")
    scan(tmp_path / "a.csv", tmp_path / "signals.csv")
    (tmp_path / "foto.pdf").write_bytes(b"%PDF-1.7 x")
    (tmp_path / "leeg.csv").write_bytes(b"")
    (tmp_path / "nummers.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    return tmp_path


MAIL = "From: Anna <anna@x.example>\nTo: hulp@lommer.example\nDate: Mon, 3 Mar 2025 10:00:00 +0100\nMessage-ID: <{i}@x>\nSubject: Ketel\n\nAl de {i}e keer dat ik schrijf over de ketel.\n"


@pytest.mark.parametrize("tables", [["a.csv"], ["a.csv", "b.csv", "c.csv"]])
def test_tables_and_a_folder_of_mail_are_told_both(post, tmp_path, tables):
    for name in tables:
        post(name, text="bericht")
    post("deeper/c.csv", text="bericht")
    (tmp_path / "logo.png").write_bytes(b"\x89PNG")
    for i in range(4):
        path = tmp_path / "mail" / "Inbox" / f"{i}.eml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(MAIL.format(i=i), encoding="utf-8")
    (tmp_path / "mail" / "Inbox" / "offerte.pdf").write_bytes(b"%PDF-1.7 x")
    done = CliRunner().invoke(check, [str(tmp_path), "--language", "nl"])
    assert done.exit_code == 0, done.output
    for name in tables:
        assert len(re.findall(rf"^{name}: CSV", done.output, re.M)) == 1
    assert re.findall(r"^mail/: .*?(\d+) van de (\d+) rijen", done.output, re.M) == [("4", "4")]
    assert "Inbox/offerte.pdf" in done.output
    assert "logo.png" in done.output
    assert "mappen zonder mail (1): deeper" in done.output


def test_a_folder_of_mail_names_the_files_that_are_none(tmp_path):
    for i in range(3):
        (tmp_path / f"{i}.eml").write_text(MAIL.format(i=i), encoding="utf-8")
    (tmp_path / "adressen.csv").write_text("naam\nAnna\n", encoding="utf-8")
    for language in ("nl", "en"):
        done = CliRunner().invoke(check, [str(tmp_path), "--language", language])
        assert '"adressen.csv"' in done.output
    (tmp_path / "adressen.csv").unlink()
    done = CliRunner().invoke(check, [str(tmp_path), "--language", "nl"])
    assert "want geen mail" not in done.output


def test_a_folder_is_told_file_by_file(folder):
    before = {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    found = check_folder(folder)
    assert [name for name, _ in found.read] == ["a.csv", "b.csv"]
    assert [name for name, _ in found.failed] == ["foto.pdf", "leeg.csv", "nummers.csv"]
    assert (found.hidden, found.results, found.folders) == (
        [".hidden.csv"],
        ["manifest.json", "signals.csv"],
        ["deeper"],
    )
    assert found.usable
    for language, said in (
        ("nl", ("a.csv: CSV, 12 van de 12 rijen gebruikt", "b.csv: CSV, 7 van de 7", 'Niet gelezen: "foto.pdf" is een PDF',
                "verborgen (1): .hidden.csv", "van de kit zelf (2): manifest.json, signals.csv", "mappen zonder mail (1): deeper")),
        ("en", ("a.csv: CSV, 12 of 12 rows used", "b.csv: CSV, 7 of 7", 'Not read: "foto.pdf" is a PDF',
                "hidden (1): .hidden.csv", "by the kit itself (2): manifest.json, signals.csv", "folders without mail (1): deeper")),
    ):  # fmt: skip
        told = found.text(language)
        assert [part for part in said if part not in told] == []
        assert "bel ik morgen" not in told
    assert {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()} == before


def test_a_folder_is_read_with_what_was_asked(folder):
    found = check_folder(folder, since="2025-03-02")
    assert {name: s.filtered.total() for name, s in found.read} == {"a.csv": 2}
    assert "b.csv" in [name for name, _ in found.failed], "it has no dates to choose by"


def advocacy(*arguments, cwd=None):
    command = [sys.executable, "-m", "advocacy_kit", *map(str, arguments)]
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", cwd=cwd, timeout=120, check=False
    )


def test_the_command_line_leaves_with_2_only_where_nothing_can_be_used(folder):
    assert advocacy("check", folder, "--language", "nl").returncode == 0
    (folder / "a.csv").unlink()
    (folder / "b.csv").unlink()
    done = advocacy("check", folder, "--language", "nl")
    assert done.returncode == 2
    assert "geen enkel bericht dat te gebruiken is" in done.stdout
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("option", "told"), [(["--save-mapping"], "--save-mapping"), (["--rejected", "x.csv"], "--rejected")]
)
def test_what_goes_with_one_file_is_refused_of_a_folder(tmp_path, option, told):
    done = advocacy("check", tmp_path, *option, "--language", "nl", cwd=tmp_path)
    assert done.returncode == 2
    assert f"{told} gaat over één bestand" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_command_line_keeps_and_says_what_it_kept(post, tmp_path):
    path = post(head=";Ontvangen", cells=";2025-03-0{i}")
    ask = [
        "check",
        path,
        "--map",
        "text=Vrije invoer 2",
        "--voice",
        "customer",
        "--save-mapping",
        "--language",
    ]
    first, second = advocacy(*ask, "nl"), advocacy(*ask, "en")
    assert 'text: "Vrije invoer 2"' in first.stdout
    assert "Niet bewaard" in first.stdout
    assert "says all of this already" in second.stdout
    assert [first.returncode, second.returncode] == [0, 0]
    assert sorted(p.name for p in Path(tmp_path).iterdir()) == ["advocacy.yml", "post.csv"]
    (tmp_path / "advocacy.yml").write_text("tijdzone: x\n", encoding="utf-8")
    faulty = advocacy(*ask, "nl")
    assert faulty.returncode == 2
    assert "advocacy.yml:1: tijdzone: deze sleutel bestaat hier niet; bedoelde je timezone?" in faulty.stderr


def test_a_folder_names_every_file_that_was_not_read(tmp_path):
    """Also where the text tells of something else than the file."""
    fixtures = Path(__file__).parents[1] / "messages" / "fixtures" / "systems"
    found = check_folder(fixtures)
    assert len(found.failed) >= 3
    told = found.text("nl")
    assert [name for name, _ in found.failed if f'Niet gelezen: "{name}". ' not in told] == []
    (tmp_path / "leeg.csv").touch()
    told = check_folder(tmp_path).text("nl")
    assert told.count("leeg.csv") == 1


def test_what_is_missing_is_told_in_one_or_in_more(post):
    told = check_file(post(), mapping={"text": "Vrije invoer 2"}).text("nl")
    assert '"channel", "team", "topic" ontbreken. Staan die er onder een andere naam?' in told
    assert '"sent_at" ontbreekt. Staat dat er onder een andere naam?' in told
    assert "tekencodering " in told


@pytest.mark.parametrize(
    ("cells", "told", "untold"),
    [
        (["12", "13"], ("heeft maar één kolom", '"--map text=1"'), "text=2"),
        (["12;5", "13;6"], ("in geen van de 2 kolommen herken ik", '"--map text=2"'), "één kolom"),
    ],
)
def test_a_file_without_names_or_messages_says_what_it_has(tmp_path, cells, told, untold):
    path = tmp_path / "kaal.csv"
    path.write_text("\n".join(cells * 3) + "\n", encoding="utf-8")
    with pytest.raises(InputError) as error:
        check_file(path)
    text = error.value.text("nl")
    assert [part for part in told if part not in text] == []
    assert untold not in text


@pytest.mark.parametrize(
    ("name", "dutch", "english"),
    [
        ("", "Er staat hier geen bestand dat ik kan lezen", "There is no file here that I can read"),
        ("foto.jpg", "geen enkel bericht", "not one message"),
    ],
)
def test_a_folder_with_nothing_to_read_says_what_can_be_read(tmp_path, name, dutch, english):
    if name:
        (tmp_path / name).write_bytes(b"\xff\xd8\xff\xe0 x")
    found = check_folder(tmp_path)
    assert not found.usable
    for language, told in (("nl", dutch), ("en", english)):
        assert told in found.text(language)
        assert "XLSX (.xlsx" in found.text(language)
        assert name in found.text(language)
