"""Chats as phones export them: shapes of lines, what nobody wrote, days and months, senders that are ours."""

import re
import zipfile

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advocacy_kit.errors import InputError
from advocacy_kit.messages import check_messages, open_messages
from advocacy_kit.messages.readers.whatsapp import _is_chat
from advocacy_kit.messages.readers.whatsapp_lines import Line, day_first, kind_of_notice, read_line

L, NB = "\u200e", "\u202f"

IOS = f"""{L}[16-07-2026, 14:32:15] Rijwielhal Noord: {L}Berichten en oproepen zijn end-to-end versleuteld. Niemand buiten deze chat kan ze lezen.
[16-07-2026, 14:32:15] Peter v.d. Berg: Hoi, is mijn fiets al klaar?
Ik kom hem anders morgen halen.

Let op: na vijven pas.
[16-07-2026, 14:40:02] Rijwielhal Noord: Hoi Peter, nog niet. We wachten op een onderdeel.
{L}[16-07-2026, 14:41:00] Peter v.d. Berg: {L}afbeelding weggelaten
[16-07-2026, 14:41:10] Peter v.d. Berg: dat zei je vorige week ook 🙄 {L}<Dit bericht is bewerkt>
[17-07-2026, 09:00:00] Peter v.d. Berg: {L}Dit bericht is verwijderd.
[17-07-2026, 09:02:00] Peter v.d. Berg: ik heb het zelf maar toegevoegd
[17-07-2026, 09:03:00] Peter v.d. Berg: {L}Gemiste spraakoproep. Tik om terug te bellen.
[17-07-2026, 09:04:00] Peter v.d. Berg: {L}<bijgevoegd: 00000014-PHOTO-2026.jpg>
zo ziet de ketting er nu uit
"""
ANDROID = f"""12/25/25, 10:30{NB}PM - Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them.
12/25/25, 10:30{NB}PM - Priya created group "Pool hours"
12/25/25, 10:31{NB}PM - Priya: Is the pool open tomorrow?
12/25/25, 10:32{NB}PM - +44 7700 900123: <Media omitted>
12/26/25, 8:05{NB}AM - Harbour Leisure: Morning! It opens at ten.
12/26/25, 8:06{NB}AM - Priya: IMG-20251226-WA0001.jpg (file attached)
the sign at the door says noon though
12/26/25, 8:07{NB}AM - Harbour Leisure: You deleted this message
12/26/25, 8:08{NB}AM - Priya changed the subject from "Pool hours" to "Pool: when?"
12/26/25, 8:09{NB}AM - +44 7700 900123: null
"""

LINES = [
    ("[06-07-2026, 14:32:15] Jan: hoi", "2026-07-06T14:32:15", "Jan", "hoi"),
    ("[06-07-26 14:32:15] Jan: hoi", "2026-07-06T14:32:15", "Jan", "hoi"),
    (f"{L}[06-07-2026 14:32:15] Jan: {L}hoi", "2026-07-06T14:32:15", "Jan", "hoi"),
    ("06-07-2026 14:30 - Jan: hoi", "2026-07-06T14:30:00", "Jan", "hoi"),
    ("27-08-20, 11:17 - Jan: hoi: daar", "2020-08-27T11:17:00", "Jan", "hoi: daar"),
    ("12/03/2026, 09:14 - Priya: x", "2026-03-12T09:14:00", "Priya", "x"),
    (f"2/1/25, 10:30{NB}PM - John: z", "2025-01-02T22:30:00", "John", "z"),
    ("2026-07-06, 2:30 p.m. - J: q", "2026-07-06T14:30:00", "J", "q"),
    ("[1/2/26, 12:05:00 AM] Sup: y", "2026-02-01T00:05:00", "Sup", "y"),
    ("06-07-2026 14:30 - ~ Jan: hoi", "2026-07-06T14:30:00", "Jan", "hoi"),
    ("31-02-2026 14:30 - Jan: hoi", "", "Jan", "hoi"),
    ("06-07-2026 14:30 - Jan:", "2026-07-06T14:30:00", "Jan", ""),
]  # fmt: skip
NO_LINES = [
    "gewone regel",
    "14:30 - 15:00 uur open",
    "Op 6-7-2026 was ik er",
    "",
    "[bijlage] Jan: hoi",
    "6-7-2026: Jan",
]


@pytest.mark.parametrize(("raw", "moment", "sender", "text"), LINES)
def test_lines_that_begin_a_message(raw, moment, sender, text):
    line = read_line(raw)
    assert (line.moment(first=True), line.sender, line.text) == (moment, sender, text)


@pytest.mark.parametrize("raw", NO_LINES)
def test_lines_that_belong_to_what_stands_above(raw):
    assert read_line(raw) is None


@pytest.mark.parametrize(
    ("rest", "kind"),
    [
        ("Berichten en oproepen zijn end-to-end versleuteld.", "notices"),
        ("Kim heeft Lotte toegevoegd", "notices"),
        ('Kim created group "Pool: summer"', "notices"),
        ('Je hebt groep "Zwemmen: zomer" gemaakt', "notices"),
        ("Bram nieuw telefoonnummer: ik ben het weer", ""),
        ("Security code helpdesk: hello, how can we help?", ""),
        ("Bouwbedrijf Van der Heijden en Zonen, projectleiding Noord-Holland Zuid: morgen komen we", ""),
        ("Kim: mijn man heeft een groep gemaakt: de buren", ""),
        ("Bram: Ik heb een nieuw telefoonnummer doorgegeven en jullie bellen alweer het oude.", ""),
        ("Siobhan: Nobody answers your phone number. I have rung five times.", ""),
        ("Kim: Die beveiligingscode krijg ik nooit binnen.", ""),
        ("Kim: Jullie monteur heeft mijn account verwijderd", ""),
        ("Kim: Your business account team never answers", ""),
        (
            "Kim: Berichten en oproepen zijn end-to-end versleuteld. Niemand buiten deze chat kan ze lezen of beluisteren, zelfs WhatsApp niet. Tik voor meer info.",
            "notices",
        ),
        (
            "Kim: Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them. Tap to learn more.",
            "notices",
        ),
        ("Kim: Messages to this chat and calls are now secured with end-to-end encryption.", "notices"),
        ("Kim: Messages and calls are end-to-end encrypted, you say, so why do you need my code?", ""),
        ("Kim: Messages and calls are end-to-end encrypted. Well, that is a relief, as always", ""),
        (f"Kim: {L}Kim created this group", "notices"),
        ("Kim: Jan created this group", ""),
        (f"Kim: {L}You turned on disappearing messages.", "notices"),
        (f"Kim: kijk dan {L}Jan heeft Lotte verwijderd", ""),
        ("Kim heeft het onderwerp gewijzigd naar: Rooster: zomer", "notices"),
        ("Kim left", "notices"),
        ("Kim changed the subject to: Summer", "notices"),
        ("Kim: ik heb het toegevoegd", ""),
        ("Kim: the end-to-end tests are green", ""),
        ("Kim: hij heeft de groep verlaten", ""),
        (f"Kim: {L}Je beveiligingscode voor Kim is gewijzigd.", "notices"),
        ("Kim: Gemiste oproep", "notices"),
        ("Kim: gemiste oproepen krijg ik ook elke dag", ""),
        ("Kim: Missed voice call", "notices"),
        ("Kim: Missed voice call at 14:05", "notices"),
        ("Kim: Gemiste spraakoproep om 14:05", "notices"),
        (f"Kim: {L}Missed video call, {L}Tap to call back", "notices"),
        (f"Kim: {L}Voice call. {L}5 min", "notices"),
        ("Kim: Video-oproep, 1 uur 12 min.", "notices"),
        ("Kim: Spraakoproep. Geen antwoord", "notices"),
        ("Kim: Voice call (3:05)", "notices"),
        ("Kim: Gemiste oproep van jullie, alweer zonder terug te bellen.", ""),
        ("Kim: Gemiste oproep, geen antwoord, en dat voor de derde keer", ""),
        ("Kim: Missed call from you, as always, no message left.", ""),
        ("Kim: Missed call. 5 min later again!", ""),
        ("Kim: Video call? No, I just want my bike back.", ""),
        ("Kim: Oproep", ""),
        ("Kim: Waiting for this message. This may take a while.", "notices"),
        ("Kim: Wachten op dit bericht. Dit kan even duren.", "notices"),
        ("Kim: Wachten op dit bericht duurt nu al drie weken.", ""),
        ("Kim: Waiting for this message since Monday", ""),
        ("Kim: Null komma null service, wat een schande.", ""),
        ("Kim: Null. Helemaal niks gehoord van jullie!", ""),
        ("Kim: nul euro teruggekregen", ""),
        ("Kim: <Media weggelaten>", "media"),
        ("Kim: sticker weggelaten", "media"),
        ("Kim: waarom is mijn sticker weggelaten van de factuur", ""),
        ("Kim: Jullie hebben alweer de bijlage weggelaten", ""),
        ("Kim: Again an attachment omitted", ""),
        (f"Kim: de rekening {L}document weggelaten", "media"),
        ("Kim: waarom staat er <Media weggelaten> op mijn bon?", "media"),
        ("Kim: foto.jpg (bestand bijgevoegd)", "media"),
        ("Kim: Locatie: https://maps.example.org/?q=1", "media"),
        ("Kim: This message was deleted", "deleted"),
        ("Kim: this message was deleted by your bot again", ""),
        ("Kim: U hebt dit bericht verwijderd.", "deleted"),
    ],
)
def test_what_nobody_wrote(rest, kind):
    found = kind_of_notice(read_line(f"06-07-2026 14:30 - {rest}"))
    assert found == {"notices": "notice"}.get(kind, kind)


@pytest.mark.parametrize(
    ("days", "first", "reason"),
    [
        (["1-7-26", "13-7-26"], True, "day-first-proved"),
        (["7/1/26", "7/13/26"], False, "month-first-proved"),
        (["3-7-26", "1-8-26", "2-8-26"], True, "day-first-order"),
        (["7/3/26", "8/1/26", "8/2/26"], False, "month-first-order"),
        (["3/3/26"], False, "month-first-clock"),
        (["3-3-26"], True, "day-first-assumed"),
        (["2026-03-04"], True, ""),
        ([], True, ""),
    ],
)
def test_days_and_months_are_told_apart_for_the_whole_chat(days, first, reason):
    lines = [Line(day, "10:30 PM" if "/" in day else "22:30", "J", "x") for day in days]
    assert day_first(lines) == (first, reason)


def test_an_iphone_in_dutch(write):
    reading = open_messages(write("_chat.txt", IOS), own_senders=["rijwielhal noord"])
    frame = reading.frame()
    assert reading.summary.format == "WhatsApp"
    assert frame["voice"].tolist() == ["customer", "organisation", "customer", "customer", "customer"]
    assert frame["text"].tolist() == [
        "Hoi, is mijn fiets al klaar?\nIk kom hem anders morgen halen.\n\nLet op: na vijven pas.",
        "Hoi [naam 1], nog niet. We wachten op een onderdeel.",
        "dat zei je vorige week ook 🙄",
        "ik heb het zelf maar toegevoegd",
        "zo ziet de ketting er nu uit",
    ]
    assert frame["row"].tolist() == [2, 6, 8, 10, 12]
    assert frame["sent_at"].dt.strftime("%d-%m %H:%M").tolist()[0] == "16-07 12:32"
    assert frame["conversation_id"].nunique() == 1
    assert "Berg" not in frame.to_csv()
    assert [(r.row, r.reason) for r in reading.rejected] == [
        (1, "chat-notice"),
        (7, "chat-media"),
        (9, "chat-deleted"),
        (11, "chat-notice"),
    ]
    assert "chat-notices" not in dict(reading.summary.notes)


def test_an_android_in_english(write):
    reading = open_messages(write("WhatsApp Chat with Priya.txt", ANDROID), own_senders=["Harbour Leisure"])
    frame = reading.frame()
    assert frame["text"].tolist() == [
        "Is the pool open tomorrow?",
        "Morning! It opens at ten.",
        "the sign at the door says noon though",
    ]
    assert frame["voice"].tolist() == ["customer", "organisation", "customer"]
    assert frame["sent_at"].dt.strftime("%Y-%m-%d %H:%M").tolist()[0] == "2025-12-25 21:31"
    assert [(r.row, r.reason) for r in reading.rejected] == [
        (4, "chat-media"),
        (8, "chat-deleted"),
        (10, "empty"),
    ]
    assert ("chat-notices", {"count": 3}) in reading.summary.notes
    assert ("chat-month-first-proved", {}) in reading.summary.notes
    assert ("chat-file-name", {"shown": "WhatsApp.txt"}) in reading.summary.notes
    assert reading.summary.file == "WhatsApp.txt"


def test_what_was_sent_is_a_message_or_a_row_with_a_reason(write):
    chat = """03-02-2025 09:00 - Berichten en oproepen zijn end-to-end versleuteld. Niemand buiten deze chat kan ze lezen.
en dit hoort nog bij die melding
03-02-2025 09:01 - Bram Wolters: Gemiste oproep
Alweer niet teruggebeld!
03-02-2025 09:02 - Bram Wolters: Gemiste oproep
03-02-2025 09:03 - Bram Wolters: null
03-02-2025 09:04 - Bram Wolters: Dit bericht is verwijderd
want jullie wilden het niet lezen
03-02-2025 09:05 - Bram Wolters: Jullie hebben alweer de bijlage weggelaten
03-02-2025 09:06 - Bram Wolters: <Media weggelaten>
03-02-2025 09:07 - Bram Wolters:
"""
    reading = open_messages(write("_chat.txt", chat), message_language="nl")
    assert reading.frame()[["row", "text"]].values.tolist() == [
        [3, "Gemiste oproep\nAlweer niet teruggebeld!"],
        [7, "Dit bericht is verwijderd\nwant jullie wilden het niet lezen"],
        [9, "Jullie hebben alweer de bijlage weggelaten"],
    ]
    assert [(r.row, r.line, r.reason) for r in reading.rejected] == [
        (5, 5, "chat-notice"),
        (6, 6, "empty"),
        (10, 10, "chat-media"),
        (11, 11, "empty"),
    ]
    assert reading.summary.rows == 7


@pytest.mark.parametrize("chunk_rows", [1, 2, 100])
def test_chunks_change_nothing(write, chunk_rows):
    path = write("_chat.txt", IOS)
    parts = list(open_messages(path, chunk_rows=chunk_rows).chunks())
    whole = open_messages(path)
    pd.testing.assert_frame_equal(pd.concat(parts, ignore_index=True), whole.frame())
    again = open_messages(path, chunk_rows=chunk_rows)
    again.frame()
    assert list(again.rejected) == list(whole.rejected)


def test_the_archive_that_a_phone_makes(tmp_path):
    path = tmp_path / "WhatsApp Chat - Peter.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("00000014-PHOTO-2026.jpg", b"\xff\xd8\xff not a picture")
        archive.writestr("_chat.txt", IOS)
    assert len(open_messages(path).frame()) == 5


@pytest.mark.parametrize(
    ("members", "key"),
    [
        ({"export.csv": "datum;tekst\n1-1-2025;hoi"}, "messages-chat-not-in-zip"),
        ({"_chat.txt": IOS, "a/WhatsApp Chat with X.txt": ANDROID}, "messages-chat-not-in-zip"),
        ({"_chat.txt": "zomaar wat regels\nzonder chat"}, "messages-chat-empty"),
        ({}, "messages-chat-not-in-zip"),
    ],
)
def test_other_archives_are_refused(tmp_path, members, key):
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    with pytest.raises(InputError) as caught:
        open_messages(path)
    assert caught.value.key == key
    assert caught.value.text("nl") != caught.value.text("en")


def test_a_torn_archive_is_told(tmp_path):
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("_chat.txt", IOS)
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(InputError) as caught:
        open_messages(path)
    assert caught.value.key == "messages-damaged"


def test_an_archive_that_unpacks_to_a_flood_is_refused(tmp_path, monkeypatch):
    import advocacy_kit.messages.readers.whatsapp as room

    monkeypatch.setattr(room, "LARGEST", 200)
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("_chat.txt", IOS)
    for file in (path, tmp_path / "_chat.txt"):
        if file.suffix == ".txt":
            file.write_text(IOS, encoding="utf-8")
        with pytest.raises(InputError) as caught:
            open_messages(file)
        assert caught.value.key == "messages-chat-too-large"


def test_a_small_archive_that_holds_a_flood_is_refused_as_a_trap(tmp_path):
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("_chat.txt", IOS + "alweer " * 6_000_000)
    with pytest.raises(InputError) as caught:
        open_messages(path)
    assert (caught.value.key, caught.value.values["size"]) == ("messages-bomb", 40)


@pytest.mark.parametrize(
    ("text", "chat"),
    [
        (IOS, True),
        (ANDROID, True),
        ("06-07-2026 14:30 - Jan: hoi\nhoe is het?\n06-07-2026 14:31 - Kim: goed hoor\nen met jou?\n06-07-2026 14:32 - Jan: ook", True),
        ("2026-07-06 14:30:01 - INFO: started\n2026-07-06 14:30:02 - ERROR: no\n2026-07-06 14:30:03 - INFO: done", False),
        ("datum;tekst\n06-07-2026 14:30 - Jan: hoi;x\n06-07-2026 14:30 - Jan: hoi;y", False),
        ("[06-07-2026] Jan: hoi\n[06-07-2026] Kim: hoi\n[06-07-2026] Jan: dag", False),
        ("06-07-2026 14:30 - vergadering\n07-07-2026 14:30 - tandarts\n08-07-2026 14:30 - kapper", False),
    ],
)  # fmt: skip
def test_what_is_a_chat(text, chat):
    assert _is_chat(text.encode()) is chat


def test_a_check_says_how_to_name_who_is_ours(write):
    path = write("_chat.txt", IOS)
    told = check_messages(path, language="nl").text()
    assert "In het bestand staan 2 afzenders" in told
    assert "--own-sender" in told
    assert "Berg" not in told
    assert "--own-sender" not in check_messages(path, language="nl", own_senders=["Rijwielhal Noord"]).text()
    nobody = check_messages(path, language="en", own_senders=["Bicycle hall"])
    assert "No message comes from a sender that you named as yours." in nobody.text()


def test_the_same_chat_has_the_same_ids_and_no_name_in_them(write):
    first = open_messages(write("a.txt", IOS)).frame()
    second = open_messages(write("b.txt", IOS)).frame()
    pd.testing.assert_series_equal(first["message_id"], second["message_id"])
    assert first["conversation_id"][0].removeprefix("chat-").isalpha()


PARTS = st.sampled_from(
    ["06-07-2026 14:30 - Jan: ", "[7/1/26, 2:30:00 PM] Kim: ", "hoi daar", "\n", "\r\n", "<Media weggelaten>", L, NB, ": ", "99-99-9999 99:99 - X: ", "\0",
     "afbeelding weggelaten", "Klant: ja\nMedewerker: nee", "🙄", "Dit bericht is verwijderd.", "Gemiste oproep", "null", " - ", "06-07-2026 14:30 - Jan heeft Kim toegevoegd"]
)  # fmt: skip


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(PARTS, max_size=30))
def test_whatever_stands_in_a_chat_is_accounted_for(write, parts):
    text = "16-07-2026 14:30 - Jan: een gewoon bericht van mij\n" * 3 + "".join(parts)
    path = write("x.txt", text)
    reading = open_messages(path, message_language="nl")
    frame = reading.frame()
    assert reading.summary.format == "WhatsApp"
    assert reading.summary.seen == reading.summary.rows
    assert frame["message_id"].is_unique
    assert frame["row"].is_monotonic_increasing
    sent = sum(1 for raw in re.split(r"\r\n|\r|\n", text) if (line := read_line(raw)) and line.sender)
    assert reading.summary.rows == sent


@pytest.mark.parametrize("sign", [" ", "a", "<", "heeft a ", "added ", "a.b ", "\u200e", ": ", "1-1-26 "])
def test_a_line_of_rubbish_costs_no_more_than_its_length(sign, in_proportion):
    def line(n):
        return "06-07-2026 14:30 - Jan: x" + sign * (n // len(sign)) + "x"

    in_proportion(lambda raw: kind_of_notice(read_line(raw)), line(50_000), line(100_000))
