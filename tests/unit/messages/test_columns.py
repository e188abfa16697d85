"""Columns: which names are recognised, which come near and are not, and what a mapping does."""

import pytest

from advocacy_kit.errors import AdvocacyError
from advocacy_kit.messages import open_messages
from advocacy_kit.messages.names import normal
from advocacy_kit.messages.roles_match import best_role

NAMES = [
    # Dutch
    ("tekst", "text"), ("Bericht", "text"), ("OPMERKINGEN", "text"), ("Opmerking klant", "text"), ("klant_reactie", "text"),
    ("klantReactie", "text"), ("Toelichting (open)", "text"), ("Klachtomschrijving", "text"), ("Verbatim", "text"),
    ("Heeft u nog opmerkingen voor ons?", "text"), ("Omschrijving melding", "text"), ("\ufeffTekst", "text"), ("Opmerking 1", "text"),
    ("Datum", "sent_at"), ("Datum ontvangst", "sent_at"), ("Aanmaakdatum", "sent_at"), ("Verzonden op", "sent_at"), ("Datum bericht", "sent_at"),
    ("Bericht-ID", "message_id"), ("Gespreksnummer", "conversation_id"), ("Zaaknummer", "conversation_id"), ("Kanaal", "channel"),
    ("Afdeling", "team"), ("Behandelgroep", "team"), ("Categorie", "topic"), ("Klantnummer", "customer_id"), ("Cliëntnummer", "customer_id"),
    ("Type afzender", "voice"), ("Richting", "voice"), ("Behandelaar", "author"), ("Taal", "language"), ("Beurt", "turn"), ("Artikel", "product"),
    ("Beschrijving", "text"), ("Beschrijving melding", "text"), ("Probleembeschrijving", "text"), ("Productbeschrijving", None),
    ("Wat is er gebeurd?", "text"), ("Uw reactie", "text"), ("Je bericht", "text"), ("Waarmee kunnen we u helpen?", "text"), ("Uw klantnummer", "customer_id"),
    ("Artikelomschrijving", None), ("Omschrijving product", None), ("Wat is er", None),
    # English
    ("What happened?", "text"), ("Your message", "text"), ("Tell us more", "text"), ("How can we help?", "text"), ("Product description", None),
    ("Job description", None), ("Product feedback", "text"), ("Your order", None), ("What happened on", None),
    ("Comment", "text"), ("message_body", "text"), ("Message", "text"), ("Description", "text"), ("Review Text", "text"), ("free text", "text"),
    ("Customer feedback", "text"), ("Created At", "sent_at"), ("createdDate", "sent_at"), ("Ticket ID", "conversation_id"),
    ("Case Number", "conversation_id"), ("author_type", "voice"), ("Sender Role", "voice"), ("Assignee", "author"), ("Department", "team"),
    ("Case Reason", "topic"), ("locale", "language"), ("Customer ID", "customer_id"), ("Is Public", "audience"), ("Channel", "channel"),
    # Near, and not it
    ("context", None), ("Aantal berichten", None), ("Berichtlengte", None), ("Vrije invoer 2", None), ("Score", None), ("NPS", None),
    ("Comment count", None), ("Text color", "text"), ("Geboortedatum", None), ("Vervaldatum", None), ("Date of birth", None), ("company", None),
    ("E-mail", None), ("Naam", None), ("Review URL", None), ("Teamleider", None), ("Klantnaam", None), ("Customer satisfaction", None),
]  # fmt: skip


@pytest.mark.parametrize(("name", "role"), NAMES)
def test_names(name, role):
    assert best_role(normal(name)) == role


PRODUCTS = (
    "Een bank van eikenhout met een zachte zitting in vier kleuren.",
    "A lamp with three settings and a soft glow for beside the bed.",
)


@pytest.mark.parametrize(
    ("names", "text"),
    [
        (["Beschrijving", "Bericht"], "Bericht"),
        (["Bericht", "Beschrijving"], "Bericht"),
        (["Beschrijving", "Uw reactie"], "Uw reactie"),
        (["Beschrijving", "Wat is er gebeurd?"], "Wat is er gebeurd?"),
        (["Omschrijving", "Verzoek"], "Verzoek"),
        (["Productomschrijving", "Heeft u nog tips voor de redactie? Uw toelichting"], "Heeft u nog tips voor de redactie? Uw toelichting"),
        (["Description", "Message"], "Message"),
        (["Description", "Review"], "Review"),
        (["Product description", "What happened?"], "What happened?"),
        (["Notes", "Description"], "Description"),
        (["Artikel", "Beschrijving"], "Beschrijving"),
    ],
)  # fmt: skip
def test_a_description_is_the_text_where_nothing_says_so_better(table, dutch, names, text):
    cells = {name: PRODUCTS if name != text else dutch for name in names}
    path = table(
        "x.csv", names, [[f"{cells[name][i % len(cells[name])]} {i}" for name in names] for i in range(6)]
    )
    assert open_messages(path).summary.columns["text"].name == text


@pytest.mark.parametrize("name", ["Productomschrijving", "Product description"])
def test_a_description_of_a_product_is_no_message(table, name):
    path = table("x.csv", ["Artikel", name], [["lamp", f"{PRODUCTS[i % 2]} {i}"] for i in range(6)])
    with pytest.raises(AdvocacyError) as caught:
        open_messages(path)
    assert f'--map text="{name}"' in caught.value.text("nl")


def frame_and_summary(path, *args, **options):
    reading = open_messages(path, *args, **options)
    return reading.frame(), reading.summary


def test_all_roles_from_a_dutch_export(table, dutch):
    header = ["Meldingsnr", "Volgnummer", "Aangemaakt op", "Kanaal", "Behandelgroep", "Rubriek", "Relatienummer", "Richting", "Zichtbaarheid", "Beurt", "Taal", "Melding nr", "Toelichting", "NPS"]  # fmt: skip
    rows = [
        [
            "x",
            f"v{i}",
            f"0{i + 1}-04-2025 10:00",
            "Telefoon",
            "Balie",
            "Lift",
            f"R{i}",
            way,
            "Openbaar",
            i,
            "NL",
            "Z1",
            text,
            7,
        ]
        for i, (text, way) in enumerate(
            zip(dutch, ["inkomend", "uitgaand", "Inkomend", "UITGAAND"], strict=True)
        )
    ]
    frame, summary = frame_and_summary(table("topdesk.csv", header, rows, delimiter=";"))
    assert frame["voice"].tolist() == ["customer", "organisation"] * 2
    assert frame.loc[0, ["channel", "team", "topic", "customer_id", "conversation_id", "message_id", "audience"]].tolist() == [
        "Telefoon", "Balie", "Lift", "R0", "Z1", "v0", "customer",
    ]  # fmt: skip
    assert frame["turn"].tolist() == [0, 1, 2, 3]
    assert frame["sent_at"].dt.month.unique().tolist() == [4]
    assert summary.dropped == ["Meldingsnr", "NPS"]
    assert summary.voice_from == "column"


def test_boolean_direction(table, english):
    rows = [
        [i, flag, text]
        for i, (flag, text) in enumerate(zip(["True", "False", "True", "False"], english, strict=True))
    ]
    frame, _ = frame_and_summary(table("tweets.csv", ["tweet_id", "inbound", "text"], rows))
    assert frame["voice"].tolist() == ["customer", "organisation"] * 2


def test_author_names_are_no_voices(table, english):
    """A column of names decides no voice, and its names go no further than a code."""
    rows = [
        [name, text]
        for name, text in zip(["Ada Obi", "Joris Peeters", "Ada Obi", "Mei Lin"], english, strict=True)
    ]
    frame, summary = frame_and_summary(table("x.csv", ["Author", "Message"], rows), voice="organisation")
    assert summary.voice_from == "given"
    assert frame["author_code"].nunique() == 3
    assert not frame["author_code"].str.contains("Ada|Obi|Joris|Mei").any()
    customers, _ = frame_and_summary(table("x.csv", ["Author", "Message"], rows))
    assert customers["author_code"].isna().all()


def test_voice_of_some_rows_is_unknown(table, english):
    voices = ["klant", "", "agent", "klant"]
    frame, summary = frame_and_summary(
        table("x.csv", ["rol", "bericht"], [list(r) for r in zip(voices, english, strict=True)])
    )
    assert frame["voice"].tolist() == ["customer", "customer", "organisation", "customer"]
    assert summary.voice_unknown == 1


def test_of_two_candidates_the_fuller_is_taken_and_the_other_told(table, dutch):
    rows = [["Kort", text, ""] for text in dutch]
    _, summary = frame_and_summary(table("x.csv", ["Opmerking", "Toelichting", "Bericht"], rows))
    assert summary.columns["text"].name == "Toelichting"
    assert set(summary.columns["text"].rivals) == {"Opmerking", "Bericht"}


def test_a_remark_that_hardly_anybody_made_gives_way_to_the_conversation(table):
    talk = "Klant: Ik wacht al een week op antwoord.\nMedewerker: Wat vervelend, ik zoek het uit."
    for remarks, taken in ((2, "Gesprek"), (8, "Opmerking")):
        rows = [["klant was boos, collega heeft teruggebeld" if i < remarks else "", talk] for i in range(10)]
        _, summary = frame_and_summary(table("x.csv", ["Opmerking", "Gesprek"], rows))
        assert summary.columns["text"].name == taken


def test_a_name_that_fits_and_a_content_that_does_not(table, dutch):
    """A column named for messages that holds codes is not it."""
    rows = [[f"{i}", text] for i, text in enumerate(dutch)]
    _, summary = frame_and_summary(table("x.csv", ["Comment", "Reactie klant"], rows))
    assert summary.columns["text"].name == "Reactie klant"


def test_subject_lines_are_no_topic(table):
    rows = [
        [f"Vraag over rekening {i} van mij", f"Ik snap rekening {i} niet, kunt u mij bellen?"]
        for i in range(60)
    ]
    _, summary = frame_and_summary(table("x.csv", ["Onderwerp", "Bericht"], rows))
    assert "topic" not in summary.columns
    assert ("too-many-values", {"column": "Onderwerp", "role": "topic"}) in summary.notes


MAPPINGS = [
    {"text": "Vrije invoer 2"}, {"text": "vrije INVOER 2"}, {"text": 3}, {"text": "3"}, {"text": "#3"}, {"tekst": "Vrije invoer 2"},
]  # fmt: skip


@pytest.mark.parametrize("mapping", MAPPINGS)
def test_mapping(table, dutch, mapping):
    rows = [["2025-01-01", "Chat", text, 8] for text in dutch]
    frame, summary = frame_and_summary(
        table("x.csv", ["Datum", "Kanaal", "Vrije invoer 2", "Score"], rows), mapping
    )
    assert frame["text"].tolist() == list(dutch)
    assert summary.columns["text"].how == "map"


def test_mapping_wins_over_names_and_can_close_a_role(table, dutch):
    rows = [[text, f"{text} (onze notitie)", "Balie"] for text in dutch]
    path = table("x.csv", ["Bericht", "Vrij", "Team"], rows)
    frame, _ = frame_and_summary(path, {"text": "Vrij", "team": None})
    assert frame["text"].str.endswith("(onze notitie)").all()
    assert "team" not in frame


def test_a_column_named_by_a_number(table, dutch):
    rows = [[text, "iets anders dat hier ook staat"] for text in dutch]
    frame, _ = frame_and_summary(table("x.csv", ["2", "Bericht"], rows), {"text": "2"})
    assert frame["text"].tolist() == list(dutch)


def test_keep_further_columns(table, dutch):
    rows = [[text, "Zuid", "bel 06-12345678"] for text in dutch]
    frame, summary = frame_and_summary(
        table("x.csv", ["Bericht", "Wijk", "Overig"], rows), keep=("wijk", "Overig")
    )
    assert frame["Wijk"].tolist() == ["Zuid"] * 4
    assert frame["Overig"].tolist() == ["bel [telefoon]"] * 4
    assert summary.dropped == []


def test_a_kept_column_takes_no_name_of_the_table(table, dutch):
    rows = [[text, "onze notitie bij dit bericht", i] for i, text in enumerate(dutch)]
    path = table("x.csv", ["Bericht", "voice", "row"], rows)
    frame, _ = frame_and_summary(path, keep=("voice", "row"))
    assert frame["voice"].tolist() == ["customer"] * 4
    assert frame["voice (file)"].tolist() == ["onze notitie bij dit bericht"] * 4
    assert frame["row"].tolist() == [2, 3, 4, 5]


def test_all_faults_at_once(table, dutch):
    path = table("x.csv", ["Datum", "Bericht"], [["2025-01-01", text] for text in dutch])
    with pytest.raises(AdvocacyError) as caught:
        open_messages(
            path, {"text": "Berigt", "stemming": "Datum"}, timezone="Europe/Utrecht", voice="robot", message_language="de",
            where="team", since="gisteren", keep=("Wijk",), limit=0,
        )  # fmt: skip
    told = caught.value.text("nl")
    for said in ("Europe/Utrecht", "robot", '"de"', "stemming", 'Bedoelde je "Bericht"', "Wijk", "limit"):
        assert said in told
    # With a time zone that exists, the rest of the call is looked at too.
    with pytest.raises(AdvocacyError) as caught:
        open_messages(path, where=["team=Balie", "kanaal"], since="gisteren", until="2025-13-01")
    told = caught.value.text("en")
    for said in ("kanaal", "gisteren", "2025-13-01"):
        assert said in told
