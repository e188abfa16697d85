"""Nothing is counted by person: columns of persons are told from columns that only look like it, whatever their name."""

import pytest

from advocacy_kit.errors import AdvocacyError, CallError
from advocacy_kit.messages import open_messages, read_messages
from advocacy_kit.messages.columns import GROUPS
from advocacy_kit.messages.identities import holds_identities, names_case, names_one
from advocacy_kit.messages.persons import holds_persons, names_persons

PERSONS = [
    "Behandelaar", "behandelaar_naam", "Naam medewerker", "agent", "Agent Name", "Assignee", "assigned to", "Case Owner", "owner",
    "Eigenaar", "Medewerker", "medewerkers", "klantnaam", "Klant", "customer_id", "Customer Name", "Klantnummer", "Behandeld door",
    "Afzender", "From email", "Achternaam", "Account manager", "Employee ID",
]  # fmt: skip
NO_PERSONS = [
    "Team", "Afdeling", "Behandelgroep", "Assigned group", "Owner group", "agent group", "Medewerker team", "Agent rating", "Kanaal",
    "Contactkanaal", "Klantsegment", "Customer type", "Soort klant", "Onderwerp", "Product name", "Productnaam", "Team name",
    "Teamnaam", "App name", "Vestiging", "Contact", "Van", "E-mail", "Reden contact", "Customer journey", "Medium",
]  # fmt: skip


@pytest.mark.parametrize("name", PERSONS)
def test_a_name_that_says_persons(name):
    assert names_persons(name)


@pytest.mark.parametrize("name", NO_PERSONS)
def test_a_name_that_says_something_else(name):
    assert not names_persons(name)


ONE_EACH = [
    "Personeelsnummer", "Personeelsnr", "personeels_nr", "PersoneelsID", "Staff no", "Lidnr", "Lidnummer", "Member no", "memberNumber",
    "Ingevuld door", "Afgehandeld door", "Beantwoord door", "Closed by", "Resolved By", "Handler", "Initialen", "Voorletters", "telefoonnummer",
    "Tel nr", "GSM-nummer", "Phone number", "BSN", "IBAN", "Polisnummer", "Policy no", "Contractnr", "E-mailadres", "Email address", "Adres",
    "Geboortedatum", "Kenteken", "Teamleider", "Team member", "Nummer debiteur nr", "Student number", "Melder", "Huurdersnummer", "Ons klantnr",
]  # fmt: skip
SEVERAL_EACH = [
    *NO_PERSONS, "Veroorzaakt door", "Contact by", "Bezorgd door", "Caused by", "Winkelnummer", "Filiaalnr", "Team id", "Productcode", "Type contract",
    "Contractvorm", "Polissoort", "Telefonie", "Telefoon", "Mobiel", "Abonnement", "Lidmaatschap", "Personeel", "Aantal leden", "Adressering",
    "Storingscode", "Zaaktype", "Order status", "Member type", "Number of members", "Grouped by", "Nummer", "Account", "Polis",
]  # fmt: skip


@pytest.mark.parametrize("name", [*PERSONS, *ONE_EACH])
def test_a_name_that_says_one_person_each(name):
    assert names_one(name)


@pytest.mark.parametrize("name", SEVERAL_EACH)
def test_a_name_that_says_what_several_share(name):
    assert not names_one(name)


@pytest.mark.parametrize(
    "name",
    ["Zaaknr", "zaaknummer", "Ticket ID", "Case number", "Dossier nr", "ordernummer", "Meldingsnummer"],
)
def test_a_name_that_numbers_cases(name):
    assert names_case(name)


@pytest.mark.parametrize(
    "name",
    ["Zaaktype", "Ticket type", "Case reason", "Melding", "Zaak", "Orderstatus", "Meldingssoort", "Nummer"],
)
def test_a_name_that_numbers_no_cases(name):
    assert not names_case(name)


IDENTITIES = {
    "phones": ["06-12345678", "06-11110009", "0612345670"],
    "addresses": ["Wilgenhoutlaan 3, 8922 KP Leeuwarden", "Dorpsstraat 12, 1234 AB Ons Dorp"],
    "accounts": ["jansen82", "piet.bakker3", "fatima_99"],
    "given names that one list knows": ["Oluwaseun", "Tjitske", "Xanthe"],
    "postcodes": ["8922 KP", "1234 AB"],
    "bank accounts": ["NL91ABNA0417164300", "NL91 ABNA 0417 1643 00"],
    "masked before": ["[naam 1]", "[naam 2]"],
    "half of them": ["06-12345678", "Balie", "06-11110009", "Planning"],
}
NO_IDENTITIES = {
    "things with a version": ["Windows 11", "iPhone 12", "Plan 50GB", "Galaxy S24"],
    "teams with a number": ["Team 3", "Team 4", "Balie 1"],
    "teams called after somebody": ["Team Fatima", "Team Jan", "Afdeling Karin", "Winkel Tjitske"],
    "months": ["2025-01", "januari 2025", "Q1 2025", "week 12"],
    "codes": ["P12", "Z-100", "A1", "B2"],
    "years": ["2023", "2024"],
    "a phone among topics": ["levering", "rekening", "bel 06-12345678"],
    "branches": ["Zwolle 1", "Utrecht-Centrum", "Gent 2", "Station Noord"],
}


@pytest.mark.parametrize("values", IDENTITIES.values(), ids=IDENTITIES)
def test_values_that_are_one_persons(values):
    assert holds_identities(values)


@pytest.mark.parametrize("values", NO_IDENTITIES.values(), ids=NO_IDENTITIES)
def test_values_that_several_share(values):
    assert not holds_identities(values)


HELD = {
    "full names": ["Jan de Boer", "Fatima El Amrani", "Sjoerd Hoekstra", "An Peeters"],
    "one person": ["Jan de Boer"] * 12,
    "family name first": ["Boer, Jan de", "El Amrani, Fatima", "Smith, R."],
    "initials": ["J. de Boer", "F. El Amrani", "S.M. Hoekstra"],
    "given names": ["Jan", "Fatima", "Sjoerd", "Ömer", "Priya"],
    "lower case": ["jan de boer", "fatima elamrani", "sjoerd hoekstra"],
    "capitals": ["JAN DE BOER", "FATIMA EL AMRANI"],
    "titles": ["mevr. Jansen", "dhr. De Boer", "Mrs Okafor"],
    "names not all known here": ["Jan de Boer", "Thandiwe Mokoena", "Ngozi Adeyemi", "Sarah Byrne"],
    "addresses": ["j.deboer@example.nl", "fatima@example.nl", "info@example.nl"],
    "double names": ["Jan-Willem Vos", "Anne-Marie O'Brien"],
    "among a few teams": ["Jan de Boer", "Sarah Byrne", "Planning", "Piet Smit"],
    "mostly one": ["Jan de Boer"] * 9 + ["Planning", "Balie", "Werkplaats"],
}
NOT_HELD = {
    "teams": ["Planning", "Balie", "Klantenservice", "Werkplaats"],
    "teams that look like names": ["Team De Vries", "Team Jan", "Groep Van Dam", "De Vries", "Planning"],
    "capitals": ["Late Delivery", "Billing Question", "Technical Support", "Human Resources"],
    "places": ["Den Haag", "Sint Niklaas", "New York", "Amsterdam Zuid", "Bergen op Zoom"],
    "streets": ["Jan van Galenstraat 12", "Willem de Zwijgerlaan 4"],
    "one place named after somebody": ["Anne Frankplein", "Station Noord", "De Hallen", "Markt"],
    "channels": ["e-mail", "chat", "telefoon", "WhatsApp"],
    "topics": ["levering te laat", "vraag over rekening", "opzeggen", "mark as read"],
    "products": ["Lommer Stad", "Lommer Vracht", "Galaxy Ultra", "Basis"],
    "codes": ["A12", "B3", "k-001", "T.1"],
    "nothing": [],
}


@pytest.mark.parametrize("values", HELD.values(), ids=HELD)
def test_values_that_are_persons(values):
    assert holds_persons(values)


@pytest.mark.parametrize("values", NOT_HELD.values(), ids=NOT_HELD)
def test_values_that_only_look_like_it(values):
    assert not holds_persons(values)
    # A street with a number is nobody's name, and an address.
    assert holds_identities(values) == (values is NOT_HELD["streets"])


def rows(texts, values):
    return [[text, values[i % len(values)]] for i, text in enumerate(texts * 3)]


@pytest.mark.parametrize("role", GROUPS)
@pytest.mark.parametrize(
    ("column", "values"),
    [("Behandelaar", ["x7", "x9"]), ("klantnaam", ["x7", "x9"]), ("Veld 3", ["Jan de Boer", "Fatima El Amrani"]), ("Personeelsnummer", ["P90121", "P90344"]),
     ("Beantwoord door", ["Xanthe", "Wubbe"]), ("Lidnr", ["4471", "5009"]), ("Polis", ["P-1", "P-9"]), ("Account", ["wobbes88", "gebr9"]), ("Zaaknr", ["Z-100", "Z-9"]),
     ("Veld 4", ["06-12345678", "06-11110009"])],
)  # fmt: skip
def test_persons_cannot_be_mapped_to_what_is_counted_by(table, dutch, role, column, values):
    path = table("x.csv", ["Bericht", column], rows(dutch, values))
    for wanted in (column, 2):
        with pytest.raises(CallError) as caught:
            open_messages(path, {role: wanted})
        assert caught.value.exit_code == 2
        for language in ("nl", "en"):
            assert column in caught.value.text(language)
            assert f'--map author="{column}"' in caught.value.text(language)


def test_a_column_named_team_that_holds_persons_is_left_out_and_told(table, dutch):
    path = table(
        "x.csv", ["Bericht", "Team"], rows(dutch, ["Jan de Boer", "Fatima El Amrani", "Sjoerd Hoekstra"])
    )
    reading = open_messages(path)
    frame = reading.frame()
    assert "team" not in frame
    assert not frame.astype(str).stack().str.contains("Boer|Amrani|Hoekstra").any()
    assert ("persons", {"column": "Team", "role": "team"}) in reading.summary.notes
    assert "nooit per persoon geteld" in reading.summary.text("nl")
    assert reading.summary.dropped == ["Team"]


def test_a_team_that_looks_like_a_name_stays(table, dutch):
    path = table(
        "x.csv",
        ["Bericht", "Team", "Wie"],
        [[*r, "Jan de Boer"] for r in rows(dutch, ["Team De Vries", "Planning"])],
    )
    frame = open_messages(path, {"author": "Wie"}, voice="organisation").frame()
    assert set(frame["team"]) == {"Team De Vries", "Planning"}
    assert not frame["author_code"].str.contains("Jan").any()


@pytest.mark.parametrize(
    "where",
    [
        "Behandelaar=Jan de Boer", "author=Jan de Boer", "klantnummer=K1", "customer_id=K1", "Wie=Jan de Boer", "Personeelsnr=P90121", "Zaaknr=Z-1",
        "Afgehandeld door=Xanthe", "Polis=P-7", "Toestel=06-12345678",
    ],
)  # fmt: skip
def test_messages_are_not_chosen_by_person(table, dutch, where):
    header = [
        "Bericht",
        "Behandelaar",
        "Klantnummer",
        "Wie",
        "Personeelsnr",
        "Zaaknr",
        "Afgehandeld door",
        "Polis",
        "Toestel",
    ]
    one = ["Jan de Boer", "K1", "Jan de Boer", "P90121", "Z-1", "Xanthe", "P-7", "06-12345678"]
    path = table("x.csv", header, [[text, *one] for text in dutch])
    with pytest.raises(AdvocacyError) as caught:
        open_messages(path, where=where)
    assert caught.value.key == f"messages-where-{'one' if where.startswith('Zaaknr') else 'persons'}"


def test_a_sender_that_tells_the_voice_can_be_chosen_by(table, dutch):
    path = table("x.csv", ["Bericht", "Afzender"], rows(dutch, ["klant", "medewerker"]))
    assert set(open_messages(path, where="Afzender=klant").frame()["voice"]) == {"customer"}


def test_a_role_of_fixed_values_hides_no_person(table, dutch):
    path = table("x.csv", ["Bericht", "Beantwoord door"], rows(dutch, ["Xanthe", "Wubbe"]))
    with pytest.raises(CallError) as caught:
        open_messages(path, {"language": "Beantwoord door"}, where="Beantwoord door=Xanthe")
    assert caught.value.key == "messages-where-persons"


@pytest.mark.parametrize(
    "column", [("Telefoon", ["ja", "nee"]), ("Polis", ["Basis", "Plus"]), ("Bezorgd door", ["DHL", "PostNL"])]
)  # fmt: skip
def test_what_several_share_can_be_counted_and_chosen_by(table, dutch, column):
    name, values = column
    path = table("x.csv", ["Bericht", name], rows(dutch, values))
    assert set(open_messages(path, {"product": name}).frame()["product"]) == set(values)
    assert 0 < len(open_messages(path, where=f"{name}={values[0]}").frame()) < 3 * len(dutch)


def test_persons_are_not_kept(table, dutch):
    path = table("x.csv", ["Bericht", "Behandelaar"], rows(dutch, ["Jan de Boer"]))
    with pytest.raises(CallError) as caught:
        open_messages(path, keep=("Behandelaar",))
    assert caught.value.key == "messages-keep-persons"


SEARCHED = [
    (["Voornaam", "Achternaam"], ["Tatyanka", "Featherstonehaugh"], "Tatyanka wacht, Featherstonehaugh is boos", "[naam 1] wacht, [naam 1] is boos"),
    (["Voornaam", "Tussenvoegsel", "Achternaam"], ["Tatyanka", "van", "Featherstonehaugh"], "Mevrouw van Featherstonehaugh wacht", "Mevrouw [naam 1] wacht"),
    (["First Name", "Last Name"], ["Tatyanka", "Featherstonehaugh"], "Dit is van Tatyanka", "Dit is van [naam 1]"),
    (["RecipientFirstName", "RecipientLastName"], ["Els", "Peeters"], "bel mij op 0612345678, Els Peeters", "bel mij op [telefoon], [naam 1]"),
    (["Klant"], ["Featherstonehaugh"], "Featherstonehaugh wacht nog", "[naam 1] wacht nog"),
    (["Naam"], ["Tatyanka Featherstonehaugh"], "Tatyanka wacht, featherstonehaugh is boos", "[naam 1] wacht, [naam 1] is boos"),
    (["Contact"], ["Tatyanka Featherstonehaugh"], "Tatyanka wacht nog op jullie", "[naam 1] wacht nog op jullie"),
    (["Klant voornaam", "Klant achternaam", "Medewerker voornaam"], ["Tatyanka", "Post", "Quirijntje"], "Tatyanka vroeg het aan Quirijntje", "[naam 1] vroeg het aan [naam 2]"),
    # what is no person's, or a word as well
    (["Naam"], ["Lommer Pakket"], "Het Lommer Pakket is er niet", "Het Lommer Pakket is er niet"),
    (["Plan"], ["Zonneschijn"], "Mijn Zonneschijn is er niet", "Mijn Zonneschijn is er niet"),
    (["Klant"], ["Balie"], "De Balie is er niet", "De Balie is er niet"),
    (["Voornaam", "Achternaam"], ["Jan", "Post"], "de post is te laat, zegt Jan", "de post is te laat, zegt [naam 1]"),
]  # fmt: skip


@pytest.mark.parametrize(("header", "names", "text", "redacted"), SEARCHED)
def test_names_in_columns_are_searched_for_in_the_texts(table, header, names, text, redacted):
    path = table("x.csv", [*header, "Bericht"], [[*names, text]])
    assert open_messages(path, {"text": "Bericht"}).frame()["text"].tolist() == [redacted]


def test_persons_of_the_row_go_from_labels_and_from_what_is_shown_of_rejected_rows(table, dutch):
    header = ["Klant", "Datum", "Onderwerp", "Team", "Soort", "Bericht"]
    rows = [
        ["Tjalko Wiebingasson", "1/2/2025", "Klacht Wiebingasson", "Team Wiebingasson", "x", dutch[0]],
        ["Tjalko Wiebingasson", "31/02/2025", "x", "Planning", "x", "Tjalko Wiebingasson hier. En Wiebingasson belt."],
        ["Tjalko Wiebingasson", "1/2/2025", "x", "Planning", "x", "Wiebingasson hat nichts gesagt und ist auch nicht da."],
        ["Karin Post", "1/2/2025", "de post te laat", "Planning", "brief aan Karin", dutch[1]],
        ["", "", "Tjalko Wiebingasson", "", "", "", "", "Wiebingasson wacht"],
    ]  # fmt: skip
    reading = open_messages(table("x.csv", header, rows), keep=("Soort",))
    frame = reading.frame()
    assert frame["topic"].tolist() == ["Klacht [naam 1]", "de post te laat"]
    # A team is called the same in every row.
    assert frame["team"].tolist() == ["Team Wiebingasson", "Planning"]
    assert frame["Soort"].tolist() == ["x", "brief aan [naam 1]"]
    assert [rejected.reason for rejected in reading.rejected] == ["date", "language", "ragged"]
    assert not any("Wiebing" in rejected.excerpt for rejected in reading.rejected)


def test_persons_of_the_row_go_from_every_label_but_the_team(table, dutch):
    header = ["Bericht", "Naam klant", "Kanaal", "Product", "Team", "Overig"]
    path = table(
        "x.csv", header, [[text, "Quirijntje", "gesprek met Quirijntje", "pas van Quirijntje", "Team Quirijntje", "voor Quirijntje"] for text in dutch]
    )  # fmt: skip
    frame = read_messages(path, keep=("Overig",))
    assert set(frame["channel"]) == {"gesprek met [naam 1]"}
    assert set(frame["product"]) == {"pas van [naam 1]"}
    assert set(frame["Overig"]) == {"voor [naam 1]"}
    assert set(frame["team"]) == {"Team Quirijntje"}
