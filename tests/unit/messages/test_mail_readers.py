"""Mail: mailboxes, single mails of all makes, a folder of them, and whose words they are."""

import mailbox
import tracemalloc
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from outlook_files import (
    BODY,
    HEADERS,
    HTML,
    IN_REPLY_TO,
    MESSAGE_ID,
    SENDER_ADDRESS,
    SENDER_NAME,
    SENT_AT,
    SUBJECT,
    outlook_message,
)

from advocacy_kit.errors import InputError
from advocacy_kit.messages import check_messages, open_messages, read_messages
from advocacy_kit.messages.own_senders import OwnSenders
from advocacy_kit.messages.readers import mail_copies
from advocacy_kit.messages.readers.folder import is_mail_folder
from advocacy_kit.messages.readers.mail_text import html_text

QUARREL = Path(__file__).parent / "fixtures" / "quarrel"
WAITING = "Ik wacht nu al drie weken op een antwoord."


def mail(text: str = WAITING, **headers: str) -> EmailMessage:
    message = EmailMessage()
    given = {
        "from": "Anke <anke@x.example>",
        "to": "hulp@lommer.example",
        "subject": "Bank",
        "date": "Tue, 03 Mar 2026 19:42:10 +0100",
    }
    for name, value in (given | headers).items():
        if value:
            message[name.replace("_", "-")] = value
    message.set_content(text)
    return message


def eml(write, message, name="a.eml"):
    return write(name, message if isinstance(message, bytes) else message.as_bytes())


def box(path: Path, *messages) -> Path:
    with_lines = mailbox.mbox(path)
    for message in messages:
        with_lines.add(message)
    with_lines.close()
    return path


def accounted(reading) -> bool:
    frame = reading.frame()
    summary = reading.summary
    assert summary.used == len(frame)
    assert len(reading.rejected) == summary.rejected.total()
    return summary.seen == summary.rows


def test_a_mailbox_is_a_table(tmp_path):
    path = box(
        tmp_path / "in.mbox",
        mail(message_id="<1@x.example>"),
        mail("From here on I am done.\nFrom now on, silence.", message_id="<2@x.example>"),
    )
    reading = open_messages(path)
    frame = reading.frame()
    assert reading.summary.format == "mbox"
    assert frame["text"].tolist() == [WAITING, "From here on I am done.\nFrom now on, silence."]
    assert frame["sent_at"].iloc[0].isoformat() == "2026-03-03T18:42:10+00:00"
    assert frame["row"].tolist() == [1, 2]
    assert frame["message_id"].tolist() == read_messages(path)["message_id"].tolist()
    cells = " ".join(str(cell) for row in frame.itertuples() for cell in row)
    assert "@" not in cells
    assert "Bank" not in cells
    assert {"text", "message_id", "conversation_id", "sent_at", "author"} <= set(reading.summary.columns)


@pytest.mark.parametrize("name", ["post.mbox", "post", "export.csv"])
def test_a_mailbox_is_known_by_what_is_in_it(tmp_path, name):
    path = box(tmp_path / "x", mail())
    path = path.rename(tmp_path / name)
    assert open_messages(path).summary.format == "mbox"


def test_one_mail_a_file(write):
    reading = open_messages(eml(write, mail()))
    assert reading.frame()["text"].tolist() == [WAITING]
    assert reading.summary.format == "EML"


def html_mail(html: str, plain: str = "") -> EmailMessage:
    message = mail(plain)
    if plain:
        message.add_alternative(html, subtype="html")
    else:
        message.set_content(html, subtype="html")
    return message


RAW = b"From: a@x.example\nDate: Tue, 3 Mar 2026 10:00:00 +0100\nSubject: x\n"


@pytest.mark.parametrize(
    ("message", "text"),
    [
        (html_mail("<p>Ik <b>wacht</b> nog</p><p>Anke</p>"), "Ik wacht nog\n\n[naam 1]"),
        (html_mail("<p>Ik wacht\nnog &amp; nog</p>"), "Ik wacht nog & nog"),
        (html_mail("<p>rijk</p>", "arm maar eerlijk"), "arm maar eerlijk"),
        (html_mail("<p>rijk en nog niet arm</p>", " \n"), "rijk en nog niet arm"),
        # A plain part that says no more than where the message is
        (html_mail("<p>rijk en nog niet arm</p>", "zie html\n"), "rijk en nog niet arm"),
        (
            html_mail("<p>nog niet arm</p>", "This is a multi-part message in MIME format.\n"),
            "nog niet arm",
        ),
        (
            html_mail(
                "<p>nog niet arm</p>",
                "Your e-mail client does not support HTML.\nPlease use an HTML capable client!",
            ),
            "nog niet arm",
        ),
        (
            html_mail("<p>nog niet arm</p>", "-- \nUw mailprogramma kan geen HTML-berichten weergeven."),
            "nog niet arm",
        ),
        (html_mail("<p>rijk</p>", "zie html, ik wacht nog"), "zie html, ik wacht nog"),
        (html_mail("<p>rijk</p>", "zie bijlage"), "zie bijlage"),
        (
            html_mail("<p>rijk</p>", "Your form does not accept html. Nobody answers."),
            "Your form does not accept html. Nobody answers.",
        ),
        (html_mail("<p> </p>", "zie html"), "zie html"),
        (
            html_mail(
                "<div>Niet waar.</div><blockquote>Wij komen</blockquote><blockquote>morgen</blockquote>"
            ),
            "Niet waar.",
        ),
        (
            html_mail("<p>Ik stap over.</p><blockquote>Wij begrijpen uw ongeduld niet.</blockquote>"),
            "Ik stap over.",
        ),
        (html_mail("<blockquote>Wij sluiten de zaak.</blockquote><p>Ik niet.</p>"), "Ik niet."),
        (html_mail("<p>Zo ging het:</p><p>&gt; 3 uur gewacht</p>"), "Zo ging het:\n\n> 3 uur gewacht"),
        (
            html_mail("<p>x</p>", "Jullie site zegt\n> binnen twee dagen\nNiet dus."),
            "Jullie site zegt\n> binnen twee dagen\nNiet dus.",
        ),
        (RAW + b"Content-Type: text/plain; charset=utf-8\n\nhet caf\xe9 is dicht", "het café is dicht"),
        (
            RAW + b"Content-Type: text/plain; charset=nonsense-9\n\nhet caf\xc3\xa9 is dicht",
            "het café is dicht",
        ),
        (
            RAW + b"Content-Type: text/plain; charset=us-ascii\n\nprijs: 5 \x80 is te veel",
            "prijs: 5 € is te veel",
        ),
        (
            RAW + b"Content-Type: text/plain; charset=iso-8859-1\n\nprijs: 5 \x80 is te veel",
            "prijs: 5 € is te veel",
        ),
        (RAW + b"\nkaal zonder soort", "kaal zonder soort"),
        (
            RAW + b"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\naWsgd2FjaHQgbm9n\n",
            "ik wacht nog",
        ),
        (RAW + b"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n!!!! geen base64 !\n", None),
        (
            RAW + b"Content-Type: multipart/mixed; boundary=zz\n\n--zz\n\neen deel zonder eind",
            "een deel zonder eind",
        ),
        (RAW + b"Content-Type: text/html\n\n<meta charset=windows-1252><p>caf\xe9 dicht</p>", "café dicht"),
    ],
)
def test_the_text_of_a_mail(write, message, text):
    reading = open_messages(eml(write, message))
    assert accounted(reading)
    if text is not None:
        assert reading.frame()["text"].tolist() == [text]


ROUTE = (
    b"Delivered-To: a@x.example\nReceived: by mx.x.example; Tue, 3 Mar 2026 10:00:00 +0100\nARC-Seal: i=1; b="
    + b"Q" * 5_000
    + b"\n"
)


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (ROUTE + RAW + b"\n" + WAITING.encode(), "zonder-achtervoegsel"),
        (RAW + b"\n" + WAITING.encode(), "brief.txt"),
        (b"\n\n" + RAW + b"\n" + WAITING.encode(), "brief.eml"),
        (b"\xef\xbb\xbf" + RAW + b"\n" + WAITING.encode(), "brief.eml"),
        (RAW.replace(b"\n", b"\r\n") + b"\r\n" + WAITING.encode(), "brief.dat"),
    ],
)
def test_a_mail_is_known_by_its_headers(write, content, name):
    assert read_messages(write(name, content))["text"].tolist() == [WAITING]


@pytest.mark.parametrize(
    "content",
    [
        b"From: Leeds\nTo: York\n",
        b"Van: Anke\nBericht: de bank wiebelt\n",
        b"Date: today\nhello there\n",
        b"From here on it went wrong\nReceived: nothing\n",
    ],
)
def test_not_all_that_begins_with_labels_is_mail(write, content):
    with pytest.raises(InputError):
        open_messages(write("x.dat", content))


def test_quotes_in_html_get_marks():
    assert (
        html_text("<p>a</p><blockquote><p>b</p><blockquote>c</blockquote></blockquote><p>d</p></blockquote>")
        == "a\n>> b\n>>> c\nd"
    )
    assert html_text('a<blockquote style="border:none;margin:0 0 0 40px">b</blockquote>c') == "a\nb\nc"
    assert html_text("a<blockquote style='border:none;border-left:solid 1pt'>b</blockquote>c") == "a\n>> b\nc"
    assert (
        html_text('<blockquote style="border:none">a<blockquote>b</blockquote>c</blockquote>d')
        == "a\n>> b\nc\nd"
    )


def test_attachments_and_invitations_are_counted_not_read(write):
    message = mail()
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="poot.png")
    message.add_attachment("stiekem", filename="brief.txt")
    message.add_attachment("BEGIN:VCALENDAR", subtype="calendar")
    message.add_attachment(mail("een mail als bijlage"))
    reading = open_messages(eml(write, message))
    assert reading.frame()["text"].tolist() == [WAITING]
    assert reading.summary.ignored == {"attachment": 3, "invitation": 1}
    assert "3 bijlagen" in reading.summary.text("nl")
    assert "one calendar item" in reading.summary.text("en")


@pytest.mark.parametrize(
    "headers",
    [
        {"auto_submitted": "auto-replied"},
        {"auto_submitted": "auto-generated; x=y"},
        {"precedence": "auto_reply"},
        {"x_autoreply": "yes"},
        {"x_autorespond": "Re: Bank"},
        {"auto_submitted": "auto-replied", "subject": "Out of office AGAIN"},
        {"subject": "Afwezig: Bank"},
        {"subject": "Out of office: sofa"},
        {"subject": "Automatisch antwoord: Bank"},
        {"subject": "=?utf-8?q?Automatic_reply=3A_sofa?="},
    ],
)
def test_what_a_program_sent_is_counted_and_left_out(tmp_path, headers):
    reading = open_messages(box(tmp_path / "in.mbox", mail(), mail(auto_submitted="no"), mail(**headers)))
    assert accounted(reading)
    assert reading.summary.used == 2
    assert reading.summary.rejected["automatic"] == reading.summary.own_words["automatic"] == 1
    assert [r.reason for r in reading.rejected] == ["automatic"]


@pytest.mark.parametrize(
    "headers",
    [
        {"subject": "Out of office AGAIN"},
        {"subject": "Automatische antwoord krijg ik steeds"},
        {"subject": "Automatisch antwoord: Bank", "auto_submitted": "no"},
        {"x_autoreply": "no"},
        {"precedence": "bulk"},
        {"precedence": "list"},
    ],
)
def test_what_somebody_sent_is_read_though_it_looks_like_a_programs(tmp_path, headers):
    assert read_messages(box(tmp_path / "in.mbox", mail(**headers)))["text"].tolist() == [WAITING]


@pytest.mark.parametrize(
    ("subjects", "told"),
    [
        (["no heating AGAIN"], True),
        (["Re: bank", "[Lommer] AW: bank", "bankstel wiebelt nog"], True),
        (["Re: bank", "Fwd: bank"], False),
        (["Automatisch antwoord: bank"], False),
        ([""], False),
    ],
)
def test_subjects_are_told_where_somebody_may_have_said_something_in_them(tmp_path, subjects, told):
    reading = open_messages(box(tmp_path / "in.mbox", *(mail(subject=subject) for subject in subjects)))
    for language, said in (("nl", "Het onderwerp van een mail"), ("en", "Subjects of mails")):
        assert (said in reading.summary.text(language)) is told
        assert ("--map text=subject_line" in reading.summary.text(language)) is told


def test_subjects_are_heard_by_who_asks_for_them(tmp_path):
    path = box(tmp_path / "in.mbox", mail(subject="no heating AGAIN", **{"from": "Petra <petra@x.example>"}))
    frame = read_messages(path, {"text": "subject_line"})
    assert frame["text"].tolist() == ["no heating AGAIN"]


def test_what_cannot_be_read_is_a_row_with_a_reason(tmp_path):
    path = box(tmp_path / "in.mbox", mail(), mail(""))
    secret = (
        RAW
        + b"Content-Type: multipart/encrypted; boundary=zz\n\n--zz\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--zz--\n"
    )
    with path.open("ab") as file:
        file.write(
            b"From x Tue Mar  3 10:00:00 2026\n"
            + secret
            + b"\nFrom y Tue Mar  3 10:00:00 2026\n\x00\xffgeen mail\n\n"
        )
    reading = open_messages(path)
    assert accounted(reading)
    assert [(r.row, r.reason) for r in reading.rejected] == [(2, "empty"), (3, "encrypted"), (4, "mail")]
    assert all(reading.summary.rejected[reason] == 1 for reason in ("empty", "encrypted", "mail"))


# ---- conversations


def conversations(tmp_path, *messages) -> list[int]:
    codes = read_messages(box(tmp_path / "in.mbox", *messages))["conversation_id"].tolist()
    return [codes.index(code) for code in codes]


def test_a_conversation_goes_by_references(tmp_path):
    one, two = "<1@x.example>", "<2@lommer.example>"
    found = conversations(
        tmp_path,
        mail(message_id=one),
        mail(message_id=two, in_reply_to=one, subject="Heel iets anders"),
        mail(message_id="<3@x.example>", references=f"{one} {two}"),
        mail(message_id="<4@x.example>", subject="Nieuw"),
    )
    assert found == [0, 0, 0, 3]


def test_an_answer_may_come_before_its_question(tmp_path):
    one, two = "<1@x.example>", "<2@lommer.example>"
    found = conversations(
        tmp_path,
        mail(message_id="<3@x.example>", in_reply_to=two),
        mail(message_id=two, in_reply_to=one),
        mail(message_id=one),
    )
    assert found == [0, 0, 0]


@pytest.mark.parametrize(
    ("subject", "sender", "same"),
    [
        ("Re: Bank", "hulp@lommer.example", True),
        ("Antw: RE: Fwd: bank", "hulp@lommer.example", True),
        ("Bank", "hulp@lommer.example", False),
        ("Re: Bankstel", "hulp@lommer.example", False),
        ("Re: Bank", "iemand@anders.example", False),
    ],
)
def test_without_references_by_subject_and_people(tmp_path, subject, sender, same):
    first = mail(message_id="<1@x.example>", from_="", **{"from": "anke@x.example"})
    second = mail(message_id="<2@x.example>", subject=subject, **{"from": sender, "to": "anke@x.example"})
    assert (conversations(tmp_path, first, second) == [0, 0]) is same


# ---- Outlook

OUTLOOK = {
    SUBJECT: "RE: bank", BODY: "Waar blijft hij nou?\r\n\r\nGroet,\r\nAnke\r\n", SENDER_NAME: "Anke", SENDER_ADDRESS: "anke@x.example",
    SENT_AT: datetime(2026, 3, 4, 9, tzinfo=UTC), MESSAGE_ID: "<a1@x.example>",
}  # fmt: skip


def test_a_mail_of_outlook(write):
    path = write("a.msg", outlook_message(OUTLOOK, to=("hulp@lommer.example",), attachments=2))
    reading = open_messages(path, own_senders=("x.example",))
    frame = reading.frame()
    assert reading.summary.format == "MSG"
    assert frame["text"].tolist() == ["Waar blijft hij nou?\n\nGroet,"]
    assert frame["voice"].tolist() == ["organisation"]
    assert frame["sent_at"].iloc[0].isoformat() == "2026-03-04T09:00:00+00:00"
    assert reading.summary.ignored == {"attachment": 2}


@pytest.mark.parametrize(
    ("values", "text"),
    [
        (
            {BODY: "", HTML: "<p>café &amp; terras, en nog geen bank</p>".encode("cp1252")},
            "café & terras, en nog geen bank",
        ),
        (
            {HEADERS: "From: Anke <anke@y.example>\r\nAuto-Submitted: no\r\n"},
            "Waar blijft hij nou?\n\nGroet,",
        ),
        ({HEADERS: "Auto-Submitted: auto-replied\r\n"}, None),
        ({SUBJECT: "Automatic reply: sofa"}, None),
        ({0x001A: "REPORT.IPM.Note.NDR"}, None),
        ({0x001A: "REPORT.IPM.Note.IPNRN"}, None),
        ({0x001A: "IPM.Schedule.Meeting.Resp.Pos", BODY: "\r\n"}, None),
        ({0x001A: "IPM.Schedule.Meeting.Resp.Neg", BODY: "Dan kan ik echt niet."}, "Dan kan ik echt niet."),
        ({0x001A: "IPM.Schedule.Meeting.Request", BODY: "Wanneer: dinsdag"}, None),
        ({BODY: "zie html", HTML: b"<p>en nog geen bank</p>"}, "en nog geen bank"),
        ({BODY: "zie html", HTML: b"<p> </p>"}, "zie html"),
    ],
)
def test_what_outlook_stores(write, values, text):
    reading = open_messages(write("a.msg", outlook_message(OUTLOOK | values)))
    assert reading.frame()["text"].tolist() == ([text] if text else [])
    assert accounted(reading)


def test_outlook_and_others_are_one_conversation(tmp_path):
    (tmp_path / "1.eml").write_bytes(mail(message_id="<a1@x.example>").as_bytes())
    (tmp_path / "2.msg").write_bytes(
        outlook_message(OUTLOOK | {MESSAGE_ID: "<b2@x.example>", IN_REPLY_TO: "<a1@x.example>"})
    )
    assert read_messages(tmp_path)["conversation_id"].nunique() == 1


@pytest.mark.parametrize(
    "content",
    [outlook_message(OUTLOOK)[:700], b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000, b"geen msg"],
)
def test_a_broken_mail_of_outlook_is_told(write, tmp_path, content):
    path = write("a.msg", content)
    with pytest.raises(InputError) as caught:
        open_messages(path)
    assert caught.value.key == "own-words-not-mail"
    (tmp_path / "b.eml").write_bytes(mail().as_bytes())
    reading = open_messages(tmp_path)
    assert accounted(reading)
    assert [(r.row, r.reason) for r in reading.rejected] == [(1, "mail")]


# ---- folders


def test_a_quarrel_becomes_turns_with_the_right_voice():
    reading = open_messages(QUARREL, own_senders=("kadestoel.example",))
    frame = reading.frame().sort_values(["conversation_id", "sent_at"])
    turns = {
        talk["language"].iloc[0]: list(zip(talk["voice"], talk["text"], strict=True))
        for _, talk in frame.groupby("conversation_id")
    }
    assert set(turns) == {"nl", "en"}
    c, o = "customer", "organisation"
    assert [voice for voice, _ in turns["nl"]] == [c, o, c, o, c, o, c]
    assert [voice for voice, _ in turns["en"]] == [c, o, c, o]
    assert (
        turns["nl"][2][1]
        == "Dag [naam 2],\n\nDoorgezet naar een afdeling, dat is fijn voor die afdeling. Wij eten\nondertussen scheef.\n\n[naam 1]"
    )
    assert turns["nl"][4][1].startswith(
        "Dat staat in mijn eerste mail, en in mijn tweede.\n\nVan de poot die er niet is?"
    )
    assert turns["nl"][6][1].endswith(
        "P.S. Zeg aan [naam 2] dat die afdeling nog altijd niets van zich heeft laten horen."
    )
    assert turns["en"][2][1] == "An estimate. I see. Then my payment was an estimate as well.\n\n[name 1]"
    customers = "\n".join(text for talk in turns.values() for voice, text in talk if voice == c)
    for ours in (
        "doorgezet naar de",
        "sorry you feel that way",
        "As per our terms",
        "nodig: uw ordernummer",
        "Van:",
        "From:",
        "Verstuurd",
        "Outlook",
    ):
        assert ours not in customers
    whole = "\n".join(frame["text"])
    for detail in (
        "Scheldekaai",
        "07700",
        "Lindestraat",
        "Antwerpen",
        "Medewerker",
        "uitsluitend",
        "Teamleider",
    ):
        assert detail not in whole
    summary = reading.summary
    assert (summary.rows, summary.used) == (13, 11)
    assert summary.own_words == {
        "signature": 8,
        "quoted": 6,
        "footer": 2,
        "automatic": 1,
        "disclaimer": 1,
        "forwarded": 1,
    }
    assert not summary.filtered
    rejected = list(reading.rejected)
    assert [(r.row, r.reason) for r in rejected] == [(4, "automatic"), (11, "quoted")]
    assert rejected[1].text("en").startswith("11-Fwd sofa.eml: nothing but quoted")
    assert summary.to_dict()["own_words"]["quoted"] == 6
    assert summary.voice_from == "senders"


def test_check_tells_how_to_give_the_senders():
    without, with_ = (
        check_messages(QUARREL, language="nl"),
        check_messages(QUARREL, language="nl", own_senders=["kadestoel.example"]),
    )
    assert "--own-sender" in without.text()
    assert "kadestoel" not in " ".join(without.hints())
    assert "--own-sender" not in with_.text()
    assert "subject_line" not in " ".join(without.hints())
    assert "eerdere mail in 6 berichten" in with_.text()
    wrong = check_messages(QUARREL, language="en", own_senders=["kadestol.example"])
    assert "No message comes from a sender that you named" in " ".join(wrong.hints())


def test_a_folder_is_read_in_the_order_of_names_and_tells_what_it_left(tmp_path):
    for name in ("b.eml", "a.eml", "sub/c.EML"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(mail(f"Dit is het bericht uit bestand {name[0]} hier.").as_bytes())
    box(tmp_path / "sub" / "d.mbox", mail("Het eerste uit het postvak."), mail(""))
    box(tmp_path / "Inbox", mail("Uit een postvak zonder achtervoegsel."))
    (tmp_path / "lijst.csv").write_text("tekst\nhallo daar\n")
    for name in (".verborgen.eml", ".prullenbak/weg.eml", "._a.eml", ".notities.txt", ".DS_Store", "~$b.eml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(mail().as_bytes())
    (tmp_path / "zz-link.eml").symlink_to("a.eml")
    (tmp_path / "nergens.eml").symlink_to("er-is-niets")
    (tmp_path / "elders").symlink_to(tmp_path / "sub", target_is_directory=True)
    reading = open_messages(tmp_path)
    texts = reading.frame()["text"].tolist()
    assert [t[:20] for t in texts] == [
        "Uit een postvak zond",
        "Dit is het bericht u",
        "Dit is het bericht u",
        "Dit is het bericht u",
        "Het eerste uit het p",
    ]
    assert ["a hier" in texts[1], "b hier" in texts[2], "s hier" in texts[3]] == [True] * 3
    assert reading.summary.details == {"files": "5", "other_files": "1", "hidden_files": "5"}
    assert "hidden mails and links to elsewhere, not read: 5" in reading.summary.text("en")
    assert reading.summary.other_files == ["lijst.csv"]
    assert "lijst.csv" not in reading.summary.text("nl"), "a report does not name attachments"
    assert [(r.row, r.text("nl")) for r in reading.rejected] == [(6, "sub/d.mbox (2): geen tekst")]
    assert accounted(reading)


CHAT = b"16-07-2026 14:30 - Jo: alweer niemand\n16-07-2026 14:31 - Rijwielhal: komt wel goed\n"
#: Names of files in a folder, and how it is read: whole, as one table of mail, or why not.
FOLDERS = [
    (["b.eml"], "mail"),
    (["b.eml", "Thumbs.db", "desktop.ini", "~$b.eml", ".DS_Store"], "mail"),
    (["a.eml", "b.eml", "lees dit.txt"], "mail"),
    (["a.eml", "foto.jpg", "foto 2.jpg", "offerte.pdf"], "mail"),
    (["post/a.eml", "post/b.eml", "post/lijst.csv"], "mail"),
    (["post/a.eml", "post/b.eml", "post/bijlagen/lijst.csv"], "mail"),
    (["In/a.eml", "Uit/b.eml", "leesmij.txt", "logo.png"], "mail"),
    (["a.eml", "Uit/b.eml", "adressen.csv"], "mail"),
    (["a.csv", "b.xlsx", "c.eml"], "mixed"),
    (["lijst.csv", "post/a.eml", "post/b.eml", "post/c.eml"], "mixed"),
    (["chats/lijst.csv", "post/a.eml", "post/b.eml"], "mixed"),
    (["In/a.eml", "Uit/b.eml", "Uit/c.eml", "chat.txt"], "mixed"),
    (["a.csv"], "none"),
    (["foto.jpg"], "none"),
    (["Thumbs.db"], "empty"),
    ([], "empty"),
]


@pytest.mark.parametrize(("names", "read"), FOLDERS)
def test_a_folder_is_read_whole_or_told_what_is_in_it(tmp_path, names, read):
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
        content = CHAT if name == "chat.txt" else b"tekst\nhallo\n"
        (tmp_path / name).write_bytes(mail().as_bytes() if name.endswith(".eml") else content)
    assert is_mail_folder(tmp_path) is (read == "mail")
    if read == "mail":
        mails = sum(name.endswith(".eml") and "~$" not in name for name in names)
        assert open_messages(tmp_path).summary.details["files"] == str(mails)
        return
    with pytest.raises(InputError) as caught:
        open_messages(tmp_path)
    assert (caught.value.key, caught.value.values["why"]) == ("messages-is-folder", read)
    for language in ("nl", "en"):
        told = caught.value.text(language)
        assert ".xlsx" in told
        assert ("folder below" in told or "map hieronder" in told) == (read == "mixed")
        assert all(f'"{name}"' in told for name in names if name != "Thumbs.db")


def test_a_folder_with_links_alone_says_so(tmp_path):
    (tmp_path / "post").mkdir()
    (tmp_path / "post" / "zz-link.eml").symlink_to("elders.eml")
    with pytest.raises(InputError) as caught:
        open_messages(tmp_path / "post")
    assert (caught.value.key, caught.value.values["why"]) == ("messages-is-folder", "aside")
    assert all('"zz-link.eml"' in caught.value.text(language) for language in ("nl", "en"))


def test_a_name_of_a_file_shows_nobodys_address(tmp_path):
    (tmp_path / "klacht anke@x.example.eml").write_bytes(mail("").as_bytes())
    (tmp_path / "b.eml").write_bytes(mail().as_bytes())
    reading = open_messages(tmp_path)
    reading.frame()
    path = reading.write_rejected(tmp_path / "rejected.csv")
    assert "anke@" not in path.read_text(encoding="utf-8-sig")


# ---- senders


@pytest.mark.parametrize(
    ("own", "sender", "ours"),
    [
        ("lommer.example", "hulp@lommer.example", True),
        ("@lommer.example", "Karin <KARIN@Lommer.Example>", True),
        ("lommer.example", "karin@post.lommer.example", True),
        ("lommer.example", "anke@nietlommer.example", False),
        ("lommer.example", "lommer.example@x.example", False),
        ("lommer.example", '"hulp@lommer.example" <anke@x.example>', False),
        ("hulp@lommer.example", "hulp@lommer.example", True),
        ("hulp@lommer.example", "karin@lommer.example", False),
        ("Lommer Klantenservice", "lommer  klantenservice", True),
        ("Lommer", "Lommer Jansen", False),
        ("lommer.example", "", False),
        ("lommer.example", "lommer", False),
    ],
)
def test_a_sender_that_is_ours(own, sender, ours):
    assert OwnSenders([own])(sender) is ours


def test_senders_decide_in_a_table_too(table, dutch):
    rows = [["hulp@lommer.example", dutch[0]], ["anke@x.example", dutch[1]], ["", dutch[2]]]
    path = table("x.csv", ["Afzender", "Bericht"], rows)
    reading = open_messages(path, own_senders=["lommer.example"])
    assert reading.frame()["voice"].tolist() == ["organisation", "customer", "customer"]
    assert open_messages(path).frame()["voice"].tolist() == ["customer"] * 3


def test_who_handles_a_case_did_not_write_the_message(table, dutch):
    path = table("x.csv", ["Behandelaar", "Bericht"], [["karin@lommer.example", text] for text in dutch])
    reading = open_messages(path, own_senders=["lommer.example"])
    assert set(reading.frame()["voice"]) == {"customer"}


def test_a_sender_that_is_ours_wins_over_a_column(table, dutch):
    rows = [
        ["inkomend", "hulp@lommer.example", dutch[0]],
        ["uitgaand", "post@lommer.example", dutch[1]],
        ["uitgaand", "x@y.example", dutch[2]],
        ["inkomend", "z@y.example", dutch[3]],
    ]
    reading = open_messages(
        table("x.csv", ["Richting", "From", "Bericht"], rows), own_senders=["lommer.example"]
    )
    assert reading.frame()["voice"].tolist() == ["organisation", "organisation", "organisation", "customer"]


def test_a_cell_that_holds_a_whole_thread(table):
    text = "Nog steeds niets.\n\nOp ma 6 jul 2026 om 14:32 schreef Lommer <info@lommer.example>:\n> Wij komen morgen,\n> echt waar."
    reading = open_messages(table("x.csv", ["bericht"], [[text], ["Dit is verder een gewoon bericht."]]))
    assert reading.frame()["text"].tolist() == ["Nog steeds niets.", "Dit is verder een gewoon bericht."]
    assert reading.summary.own_words == {"quoted": 1}


def test_a_limit_counts_only_what_was_read(table):
    text = "Nog steeds niets gehoord &amp; gezien.\n\nVerzonden vanaf mijn iPhone"
    reading = open_messages(table("x.csv", ["bericht"], [[text]] * 4), limit=2)
    reading.frame()
    assert reading.summary.own_words == {"footer": 2}
    assert reading.summary.repairs == {"entities": 2}


# ---- copies


def test_a_mail_that_is_there_twice_counts_once(tmp_path):
    """In an inbox and in an archive, from another program, and with the line of a server below it."""
    one, two = (
        mail(message_id="<a1@x.example>"),
        mail("Nog steeds niets.", message_id="<2@x.example>", in_reply_to="<a1@x.example>"),
    )
    box(tmp_path / "archief.mbox", one, two)
    box(tmp_path / "inbox.mbox", two, mail("Dit is een ander bericht.", message_id="<3@x.example>"), one)
    again = mail(
        WAITING + "\n\nVirusvrij. www.avast.example",
        message_id="<a1@x.example>",
        date="Tue, 03 Mar 2026 18:42:10 +0000",
    )
    (tmp_path / "los.eml").write_bytes(again.as_bytes())
    outlook = {
        SENT_AT: datetime(2026, 3, 3, 18, 42, 10, tzinfo=UTC),
        BODY: WAITING,
        SUBJECT: "Bank",
        SENDER_ADDRESS: "anke@x.example",
    }
    (tmp_path / "zelfde.msg").write_bytes(outlook_message(OUTLOOK | outlook))
    for chunk_rows in (1, 2, 20_000):
        reading = open_messages(tmp_path, chunk_rows=chunk_rows)
        frame = reading.frame()
        assert frame["text"].tolist() == [WAITING, "Nog steeds niets.", "Dit is een ander bericht."]
        assert frame["row"].tolist() == [1, 2, 4]
        assert frame["conversation_id"].nunique() == 2
        assert (reading.summary.rows, reading.summary.filtered) == (7, {"copy": 4})
        assert accounted(reading)
    assert "4 dubbel: dezelfde mail stond er al" in reading.summary.text("nl")
    assert "copies of a mail" in reading.summary.text("en")
    assert "ids-not-unique" not in dict(reading.summary.notes)


@pytest.mark.parametrize(
    ("first", "second", "counted"),
    [
        ({}, {}, 1),
        ({}, {"date": "Tue, 03 Mar 2026 19:42:11 +0100"}, 2),
        ({}, {"date": "Tue, 03 Mar 2026 19:42:10 +0000"}, 2),
        ({"date": ""}, {"date": ""}, 1),
        ({"date": "straks"}, {"date": "straks", "text": "Waarom belt er niemand terug?"}, 2),
        ({"message_id": ""}, {"message_id": ""}, 2),
        ({}, {"message_id": "<A1@x.example>"}, 2),
    ],
)
def test_what_is_a_copy(tmp_path, first, second, counted):
    """Programs that give all their mails one id have sent several; without an id nobody can tell."""
    path = box(
        tmp_path / "in.mbox",
        *(mail(**{"message_id": "<a1@x.example>", "subject": "", **given}) for given in (first, second)),
    )
    reading = open_messages(path)
    assert len(reading.frame()) == counted
    assert accounted(reading)
    assert reading.summary.filtered["copy"] == 2 - counted


@pytest.mark.parametrize("limit", [1, 2, 3])
def test_copies_below_a_limit_were_not_read(tmp_path, limit):
    mails = [mail(f"Ik wacht nu al {i} weken.", message_id=f"<{i}@x.example>") for i in (1, 1, 2, 1, 3, 2)]
    path = box(tmp_path / "in.mbox", *mails)
    seen = set()
    for chunk_rows in (1, 2, 100):
        reading = open_messages(path, limit=limit, chunk_rows=chunk_rows)
        assert len(reading.frame()) == limit
        assert reading.summary.seen == reading.summary.rows
        seen.add((reading.summary.rows, reading.summary.filtered["copy"]))
    assert seen == {{1: (1, 0), 2: (3, 1), 3: (5, 2)}[limit]}


def test_what_is_remembered_of_copies_is_bounded(monkeypatch):
    monkeypatch.setattr(mail_copies, "REMEMBERED", 3)
    copies = mail_copies.Copies()
    found = [copies.came_by(message_id, "", "") for message_id in "abcabcdaad"]
    assert found == [False] * 3 + [True] * 3 + [False, False, True, True]


# ---- size and harm


def test_a_large_mailbox_does_not_fill_the_memory(tmp_path):
    path = tmp_path / "groot.mbox"
    attachment = b"QUJD" * 19 + b"\n"
    with path.open("wb") as file:
        for i in range(120):
            file.write(b"From x Tue Mar  3 10:00:00 2026\n" + RAW + b"Message-ID: <%d@x.example>\n" % i)
            file.write(b"Content-Type: multipart/mixed; boundary=zz\n\n--zz\n\nik wacht nog %d\n--zz\n" % i)
            file.write(
                b"Content-Type: image/png\nContent-Transfer-Encoding: base64\n\n"
                + attachment * 2600
                + b"--zz--\n\n"
            )
    assert path.stat().st_size > 22_000_000
    tracemalloc.start()
    reading = open_messages(path, chunk_rows=40)
    messages = sum(len(chunk) for chunk in reading.chunks())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert messages == 120
    assert peak < 12_000_000


PIECES = st.sampled_from(
    [b"From x Tue Mar  3 10:00:00 2026\n", b"From: a@b.example\n", b"Subject: =?utf-8?q?=ff?=\n", b"Content-Type: multipart/mixed; boundary=q\n",
     b"Content-Type: text/plain; charset=\xff\n", b"Content-Transfer-Encoding: base64\n", b"\n", b"--q\n", b"--q--\n", b"Date: 99 Foo\n", b"\x00\xff\n",
     b"ik wacht nog op antwoord\n", b"References: <<a> <b\n", b"Content-Type: message/rfc822\n", b">From here\n", b"Message-ID: <1@x>\n"]
)  # fmt: skip


@settings(max_examples=60)
@given(st.lists(PIECES, max_size=30))
def test_whatever_is_in_a_mailbox_every_mail_is_accounted_for(tmp_path_factory, pieces):
    path = tmp_path_factory.mktemp("box") / "a.mbox"
    start = b"From x Tue Mar  3 10:00:00 2026\n"
    path.write_bytes(start + RAW + b"\nik wacht nog op antwoord\n\n" + b"".join(pieces))
    reading = open_messages(path)
    assert accounted(reading)
    assert reading.summary.rows >= 1
