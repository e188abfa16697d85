"""What a person's file can be instead of a file of messages: one clear message each, in Dutch and in English."""

import io
import zipfile

import pytest

from advocacy_kit.errors import AdvocacyError, InputError
from advocacy_kit.locale import keys
from advocacy_kit.messages import check_messages, open_messages, read_messages

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def archive(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for name in names:
            file.writestr(name, "x")
    return out.getvalue()


FILES = [
    # name, content, key, said in Dutch, said in English
    ("leeg.csv", b"", "messages-empty-file", "leeg", "empty"),
    ("wit.csv", b"\xef\xbb\xbf  \r\n\r\n", "messages-empty-file", "leeg", "empty"),
    ("leeg.xlsx", archive("[Content_Types].xml"), "messages-other-workbook", ".xlsx", ".xlsx"),
    ("kop.csv", b"datum;bericht\r\n", "messages-header-only", '"bericht"', '"bericht"'),
    ("kop.jsonl", b"[]\n", "messages-no-records", "JSON Lines", "JSON Lines"),
    ("slot.xlsx", OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 600, "messages-password", "wachtwoord", "password"),
    ("oud.xls", OLE + b"\0" * 2_000 + "Workbook".encode("utf-16-le"), "messages-old-excel", "Opslaan als", "Save As"),
    ("nep.xlsx", b"datum;bericht\n1;hallo\n", "messages-not-workbook", ".csv", ".csv"),
    ("blad.ods", archive("mimetype", "content.xml"), "messages-foreign-format", "zip", "zip"),
    ("stuk.xlsx", archive("[Content_Types].xml", "xl/workbook.xml")[:-40], "messages-damaged", "beschadigd", "damaged"),
    ("hol.xlsx", archive("[Content_Types].xml", "xl/workbook.xml"), "messages-damaged", "beschadigd", "damaged"),
    ("stuk.parquet", b"PAR1" + b"\0" * 50, "messages-damaged", "Parquet", "Parquet"),
    ("brief.pdf", b"%PDF-1.7 ...", "messages-foreign-format", "PDF", "PDF"),
    ("foto.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "messages-foreign-format", "PNG", "PNG"),
    ("rommel.csv", bytes(range(256)) * 40, "messages-not-text", "geen tekst", "no text"),
    ("post.mht", b"From: a@example.org\n\nhallo", "messages-unknown-format", ".jsonl", ".jsonl"),
    ("zonder", b"tekst\nhallo daar allemaal", "messages-unknown-format", ".csv", ".csv"),
    ("cijfers.csv", b"1;2\n3;4\n5;6\n", "messages-no-text-at-all", "--map text=2", "--map text=2"),
    (
        "export.csv",
        b"Datum;Kanaal;Vrije invoer 2;Score\n1-2-2025;Chat;Ik wacht nog steeds op antwoord van jullie;3\n2-2-2025;Chat;De lift is alweer een week stuk;2\n",
        "messages-no-text-column-guess",
        '--map text="Vrije invoer 2"',
        '--map text="Vrije invoer 2"',
    ),
    ("codes.csv", b"Datum;Score\n1-2-2025;3\n2-2-2025;2\n", "messages-no-text-column", '"Datum", "Score"', '"Datum", "Score"'),
]  # fmt: skip


@pytest.mark.parametrize(("name", "content", "key", "dutch", "english"), FILES, ids=[f[0] for f in FILES])
def test_files_that_cannot_be_read(write, name, content, key, dutch, english):
    path = write(name, content)
    for door in (read_messages, open_messages, check_messages):
        with pytest.raises(InputError) as caught:
            door(path)
        error = caught.value
        assert error.key == key
        assert error.exit_code == 2
        assert dutch in error.text("nl")
        assert english in error.text("en")
        assert error.text("nl") != error.text("en")
        assert name in error.text("nl")
        assert error.text("en").count("\n") <= 1
    # Nothing is written to what was read.
    assert path.read_bytes() == content


def test_missing_and_folder(tmp_path, table, dutch):
    table("klachten_april.csv", ["bericht"], [[t] for t in dutch])
    with pytest.raises(InputError) as caught:
        read_messages(tmp_path / "klachten-april.csv")
    assert "Bedoelde je die?" in caught.value.text("nl")
    assert '"klachten_april.csv"' in caught.value.text("en")
    with pytest.raises(InputError) as caught:
        read_messages(tmp_path / "iets heel anders.xlsx")
    assert caught.value.key == "messages-missing"
    with pytest.raises(InputError) as caught:
        read_messages(tmp_path)
    assert caught.value.key == "messages-is-folder"


def test_file_that_another_program_holds(write, monkeypatch):
    from pathlib import Path

    path = write("open.csv", "tekst\nIk wacht nog steeds op antwoord.\n")

    def refuse(self, *args, **options):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(InputError) as caught:
        read_messages(path)
    assert caught.value.key == "messages-no-access"
    assert "Excel" in caught.value.text("nl")


def test_nothing_left(table):
    path = table(
        "x.csv",
        ["tekst", "team"],
        [["", "Balie"], ["Bonjour, je n'ai toujours pas reçu mon remboursement.", "Balie"]],
    )
    with pytest.raises(InputError) as caught:
        read_messages(path)
    assert "1 zonder tekst" in caught.value.text("nl")
    assert "1 in another language" in caught.value.text("en")
    # Whoever opens the file can still look at what was wrong.
    reading = open_messages(path)
    assert list(reading.frame().columns)[:5] == ["message_id", "text", "voice", "language", "sent_at"]
    assert reading.summary.used == 0


def test_unknown_column_lists_those_that_there_are(table, dutch):
    path = table("x.csv", ["Datum", "Bericht"], [["1-2-2025", t] for t in dutch])
    with pytest.raises(AdvocacyError) as caught:
        open_messages(path, {"text": "Brief"})
    assert '"Datum", "Bericht"' in caught.value.text("nl")
    with pytest.raises(AdvocacyError) as caught:
        open_messages(path, {"text": 3})
    assert caught.value.key == "messages-no-such-column"


def test_texts_in_both_languages():
    """Same keys, each of them spoken to a person: no key of this room is missing or left over in either language."""
    dutch = {key for key in keys("nl") if key.startswith("messages-")}
    english = {key for key in keys("en") if key.startswith("messages-")}
    assert dutch == english
    assert len(dutch) > 100


def test_every_text_that_is_asked_for_exists():
    """Keys in the code, spelled out or put together from lists, have their text."""
    import re
    from pathlib import Path

    import advocacy_kit.messages as room
    from advocacy_kit.messages import mending, redaction, rejected, roles, schema, summary

    known = keys("en")
    code = "\n".join(p.read_text(encoding="utf-8") for p in Path(room.__file__).parent.rglob("*.py"))
    assert set(re.findall(r'"(messages-[a-z-]+[a-z])"', code)) <= known
    assert {f"messages-{key}" for key in re.findall(r'tell\("([a-z-]+)"', code)} <= known
    together = [
        *(f"role-{role}" for role in (*roles.ROLES, "keep")),
        *(f"column-{how}" for how in ("name", "map", "content")),
        *(f"reason-{reason}" for reason in rejected.REASONS),
        *(f"rejected-{reason}" for reason in rejected.REASONS),
        *(f"filtered-{reason}" for reason in summary.FILTERED),
        *(f"redaction-{kind}" for kind in redaction.KINDS),
        *(f"repair-{kind}" for kind in mending.KINDS),
        *(f"language-{code}" for code in schema.LANGUAGES),
        *(f"voice-count-{voice}" for voice in schema.VOICES),
        *(f"voice-name-{voice}" for voice in schema.VOICES),
        *(f"voice-{how}" for how in ("assumed", "given")),
        *(f"detail-{detail}" for detail in ("encoding", "delimiter", "sheet")),
        *(f"note-{note}" for note in ("values-unknown", "too-many-values", "ids-not-unique")),
        *(f"note-dates-{order}-{how}" for order in ("day-first", "month-first") for how in ("rows", "given")),
        "note-dates-day-first-nothing",
        *(f"note-dates-excel-{year}" for year in (1900, 1904)),
        *(f"note-dates-{what}" for what in ("contrary", "mixed", "month-only", "future", "clock", "unread", "placeholder")),
        *(f"table-{f}" for f in ("missing-column", "missing-value", "twice", "not-allowed", "not-text", "not-moment", "not-whole")),
    ]  # fmt: skip
    assert {f"messages-{key}" for key in together} <= known


@pytest.mark.parametrize("name", ["stuk.parquet", "stuk.xlsx"])
def test_damage_is_not_told_in_a_librarys_words(write, name):
    start = b"PAR1" if name.endswith("parquet") else archive("[Content_Types].xml", "xl/workbook.xml")[:-40]
    with pytest.raises(InputError) as caught:
        open_messages(write(name, start + b"\0" * 50))
    assert caught.value.key == "messages-damaged"
    assert "(" not in caught.value.text("nl")


def test_a_choice_that_leaves_nothing_tells_what_there_is(write):
    path = write(
        "x.csv",
        "tekst;kanaal;vrij\n"
        + "".join(
            f"Ik wacht nu al {i} weken op jullie;{c};a\n" for i, c in enumerate(["chat", "chat", "e-mail"])
        ),
    )
    for where, told in (("channel=fax", '"channel"'), ("kanaal=fax", '"channel"'), ("vrij=b", '"vrij"')):
        reading = open_messages(path, where=where)
        reading.frame()
        with pytest.raises(InputError) as caught:
            reading.require_messages()
        assert told in caught.value.text("nl")
        assert ("chat, e-mail" in caught.value.text("nl")) == ("fax" in where)
    many = write(
        "y.csv", "tekst;vrij\n" + "".join(f"Ik wacht nu al {i} weken op jullie;v{i}\n" for i in range(30))
    )
    reading = open_messages(many, where="vrij=b")
    reading.frame()
    with pytest.raises(InputError) as caught:
        reading.require_messages()
    assert "v7" not in caught.value.text("nl"), "a list of thirty helps nobody"
