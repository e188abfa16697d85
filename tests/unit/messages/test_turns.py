"""Cells that hold a conversation, and cells that only look like it."""

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advocacy_kit.messages import check_messages, open_messages, stream_messages
from advocacy_kit.messages.own_senders import OwnSenders
from advocacy_kit.messages.schema import schema
from advocacy_kit.messages.turns import cut

K, O, N = "customer", "organisation", None  # noqa: E741

CONVERSATIONS = [
    ("Klant: Waar blijft mijn fiets?\nMedewerker: Die komt morgen.", [K, O]),
    ("Klant: waar blijft mijn fiets? Medewerker: die komt morgen. Klant: ok dan", [K, O, K]),
    ("klant: hallo ik wacht nog medewerker: ik kijk even klant: dank je", [K, O, K]),
    ("Customer: My parcel was left in the rain.\nAgent: Sorry to hear that.\nCustomer: Third time now.", [K, O, K]),
    ("**Bezoeker:** is de winkel open?\n**Support:** tot zes uur", [K, O]),
    ("Bezoeker: is de winkel open?\n\nChatbot: Tot zes uur.\nBezoeker: en zondag?", [K, O, K]),
    ("Klant (web): hoi\nSanne - Support: hallo, zeg het maar\nKlant (web): mijn factuur klopt niet", [K, O, K]),
    ("Klant: hoi, ik zit zonder warm water\nSanne: dat is naar, sinds wanneer?\nKlant: sinds vrijdag al", [K, O, K]),
    ("Agent: Hi, how can I help?\nPeter: my order is late\nAgent: Let me look.\nPeter: thanks, I will wait", [O, K, O, K]),
    ("Agent Kim: hello there\nVisitor 12: hi, I was charged twice", [O, K]),
    ("[10:32] Sanne: Hoi, waarmee kan ik helpen?\n[10:33] Peter: Mijn pakket is weg", [N, N]),
    ("10:32 Klant: Hoi, is er iemand?\n10:33 Medewerker: Zeker!", [K, O]),
    ("( 5s ) Agent Kim: Hi there\n( 1m 10s ) Visitor: hello, my order is late", [O, K]),
    ("Sanne (10:32): Hoi, zeg het eens\nKlant (10:34): mijn abonnement loopt dubbel", [O, K]),
    ("03-04-2025 10:32 Jansen, Sanne: De lift doet het weer niet.", [N]),
    ("Sanne: Hoi, kan ik helpen?\nPeter de Vries: ja, mijn fiets is er niet\nSanne: dat is niet best, ik kijk even", [N, N, N]),
    ("Gebeld over de ketel.\nKlant: hij lekt weer\nMedewerker: wij komen morgen", [N, K, O]),
    ("Klant: Let op: ik ben er om 10:30 niet.\nMedewerker: Genoteerd.\nKlant: Vraag: kan het later?", [K, O, K]),
    ("[06-07-2026, 14:32:15] Jan: hoi\n[06-07-2026, 14:33:02] Fietsenhuis: dag Jan", [N, N]),
    # Who takes turns with the customer is us, whatever the label is
    ("Klant: Hallo, pff\nHanne (Eneco): Goeiemorgen, waarmee kan ik u helpen?", [K, O]),
    ("Hanne (Eneco): Goeiemorgen!\nKlant: mijn afrekening klopt niet\nHanne (Eneco): Dat kijk ik na.\nKlant: graag", [O, K, O, K]),
    ("Klant: er is geen druk op de leiding\nJoke - Waterlink: Sinds wanneer?\nKlant: sinds gisteren", [K, O, K]),
    ("Klant: er is geen druk op de leiding\nJoke | Waterlink: Sinds wanneer?\nKlant: sinds gisteren", [K, O, K]),
    ("Klant: is de bus van 8u05 afgeschaft\nWannes van planning: voor één week\nKlant: dat stond nergens", [K, O, K]),
    ("Customer: my claim went missing\nPriya from Support: I'll have a look.\nCustomer: again?", [K, O, K]),
    ("Guest: the pool is shut\nOluwaseun at Front Desk: Until Friday, sorry.\nGuest: nobody said", [K, O, K]),
    ("Klant: het dekbed ruikt\nlommer_support: Sorry daarvoor!\nKlant: en nu?", [K, O, K]),
    ("Customer: the helmet cracked\nride.help: Can you send a photo\nCustomer: I did", [K, O, K]),
    ("Lid: kan ik mijn les verzetten\nRobot 2: Kies een datum\nLid: dat lukt niet", [K, O, K]),
    ("gast: is er een kinderbed\nreceptie: dat zetten we klaar\ngast: top", [K, O, K]),
    ("patiënt: mag ik de uitslag\nhelpt u: die is er nog niet\npatiënt: alweer niet\nhelpt u: morgen", [K, O, K, O]),
    ("Bot: Hoi, waarmee kan ik helpen?\nKlant: een mens graag\nHanne: dag, met Hanne\nKlant: eindelijk\nJoris: ik neem het over van Hanne", [O, K, O, K, O]),
    ("Klant: waar is de monteur\nMedewerker: onderweg\nKlant: al drie uur\nGuusje: ik bel hem even voor u op", [K, O, K, O]),
    ("Bezoeker: hoi\nSven: welkom!\nBezoeker: ik zoek mijn pakje\nMoira: ik neem het over\nBezoeker: ok", [K, O, K, O, K]),
    ("Bot: Choose a topic\nImogen: lost luggage\nBot: One moment\nDarragh: Hi Imogen\nImogen: finally", [O, K, O, O, K]),
    ("Visitor: hello\nAgent: hi there, who am I talking to?\nImogen: Imogen, about the tent\nAgent: what about it?\nImogen: it leaks", [K, O, K, O, K]),
    ("Agent: Hi, how can I help?\npeter_92: my order is late\nAgent: Let me look.", [O, K, O]),
    ("Agent: Hi, how can I help?\nPeter: my order is late", [O, K]),
    ("Medewerker: Goedemiddag, zeg het maar\nWaldo: de slagboom ging niet open\nMedewerker: welke?", [O, K, O]),
    ("Medewerker Danique: Hoi!\nKlant: pakje weg\nMedewerker Danique: welk nummer?", [O, K, O]),
    ("Assistente Bo: Huisartsenpraktijk, goedemorgen\nBeller: al vier dagen koorts", [O, K]),
    ("You: where is my refund\nPriya: I can see it went out on Monday\nYou: it did not arrive", [K, O, K]),
    ("You are now chatting with Lorraine\nCustomer: the machine ate my card\nLorraine: which branch?\nCustomer: London Road", [O, K, O, K]),
    # on a line of its own, behind a dash or a picture
    ("Klant:\nHallo\nMedewerker:\nGoedemorgen", [K, O]),
    ("- Klant: waar blijft de lasser\n- Medewerker: die is ziek", [K, O]),
    ("🙂 Klant: hij wast niet meer\n🤖 Chatbot: staat de kraan open?", [K, O]),
    ("Klant: waar blijft de lasser? Sanne: die is ziek. Klant: ok", [K, O, K]),
    ("Lid: mijn pas doet niets. Balie: welke poort? Lid: de grote. Joris (Balie): ik kom. Lid: goed", [K, O, K, O, K]),
    # initials
    ("K: waar blijft mijn bestelling?\nM: die komt morgen bij u.", [K, O]),
    ("M: goedemiddag\nK: mijn ketel lekt al een week\nM: wat naar\nK: ja", [O, K, O, K]),
    ("C: the gate was locked\nA: which gate, please?\nC: north", [K, O, K]),
    # before a dash, with a time on a line of its own, and the only entry of a memo
    ("Klant - hallo\nMedewerker - hallo, wat kan ik doen", [K, O]),
    ("Klant - hallo\nMedewerker - hallo, wat kan ik doen\nKlant - niks", [K, O, K]),
    ("10:02 Fatima\nhoi mijn pakket is weg\n10:03 Medewerker\nhoi! wat is je postcode\n10:05 Fatima\n1234AB", [K, O, K]),
    ("10:02 Fatima\nhoi, mijn pakket is weg\n10:03 Medewerker\nhoi! wat is je postcode", [K, O]),
    ("Fatima 10:02\nhoi, mijn pakket is weg\nMedewerker 10:03\nhoi! wat is je postcode", [K, O]),
    ("Klant (10:02)\npakket is weg\nMedewerker (10:03)\nwelk nummer\nKlant (10:04)\n3S12", [K, O, K]),
    ("[10:02] Bezoeker\nis er iemand\n[10:03] Sanne\nHallo, met Sanne\n[10:04] Bezoeker\neindelijk", [K, O, K]),
    ("Gast – is er een kinderbed\nReceptie – dat zetten we klaar, welke kamer?\nGast – 12", [K, O, K]),
    ("Customer - my tent leaks\nAgent - Sorry to hear that!\nCustomer - again", [K, O, K]),
    ("10:02 AM Jane\nHello?\n10:03 AM Support Agent\nHi Jane, how can I help\n10:05 AM Jane\nrefund please", [K, O, K]),
    ("03-03-2025 09:14 Jeroen Vos:\nPrinter op de 3e doet het alweer niet.", [N]),
    ("05-03-2025 09:00 Henk Bos: Verwarming staat op schema", [N]),
    ("03-03-2025 09:14 Quirijn Zwaardemaker:\nDe printer", [N]),
    ("klant - hoi\nmedewerker - goedemiddag\nklant - lift stuk", [K, O, K]),
]  # fmt: skip

MESSAGES = [
    "Let op: ik ben morgen weg. Vraag: kan het later?",
    "Vraag: bent u tevreden?\nAntwoord: nee, niet echt hoor\nVraag: waarom dan?\nAntwoord: te lang wachten",
    "Onderwerp: factuur\nBetreft: klacht\nIk heb twee keer betaald.",
    "Klant: J. de Wit\nMedewerker: Kim\nDatum: 3-4-2025\nOmschrijving: belt over de factuur",
    "Customer: P. Okafor\nAgent: Lee\nReason: refund\nShe rang about the double charge.",
    'De chat zei "Klant: wacht even" en dat was het.',
    "Klant: boos over het wachten",
    "Beste klant: zo begint elke brief van jullie. Geachte klant: de vorige ook.",
    "Ik vroeg aan de medewerker: waar blijft u? En door de medewerker: straks.",
    "Openingstijden:\nMaandag: 9 tot 5 uur open\nDinsdag: 9 tot 5 uur open\nMaandag: 's avonds ook",
    "10:00 Start: we gaan beginnen\n11:00 Einde: klaar",
    "Kleur: rood\nMaat: L\nKleur: blauw\nMaat: M",
    "Pluspunt: snelle levering\nMinpunt: doos was stuk\nPluspunt: vriendelijke bezorger",
    "De winkel is open van 10:00 tot 18:00, zie https://example.org:8080/tijden",
    "Eerst zei Sanne: morgen. Toen zei Peter: overmorgen. Toen zei Sanne: nooit.",
    "Sanne: bedankt voor je hulp!\nGroet, Peter",
    "PS: ik wacht nog.\nPS: nog steeds.",
    "Q: Were you happy?\nA: No, not really at all\nQ: Why?\nA: the queue was far too long",
    "Klantenservice: ze waren heel vriendelijk.\nChatbot: begrijpt niks van mijn vraag.",
    "Bot: nutteloos. Medewerker: top!",
    "Helpdesk: 2 uur gewacht\nHelpdesk: weer 2 uur gewacht",
    "Support: top!\nLevering: te laat\nSupport: nog steeds top hoor",
    "Staff: lovely, every one of them.\nRoom: damp.\nStaff: did I say lovely?",
    "Beste,\nGebruiker: admin\nSysteem: Windows\nNiets werkt meer sinds gisteren.",
    "Dag,\n\nKlant: 12345\nMedewerker: Kim\n\nIk bel al drie weken. Waarom belt niemand terug?",
    "Klant belt over factuur. Klant: zegt dat hij al betaald heeft. Medewerker: nagekeken, klopt.",
    "Customer service: 5/5. Product: 2/5. Delivery: 1/5.",
    "Klant:\nMedewerker:\n",
    "::::",
    # Fields beside one role: a form, whatever the fields are called
    "Bewoner: mevrouw Peeters, derde verdieping links\nLekkage: al drie weken komt er water door het plafond",
    "Huurder: J. Maes\nStatus: open\nWouter: teruggebeld over de sleutel, komt vrijdag",
    "Klant: J. de Wit\nKim (planning): 3 mei",
    "Klant:\nJ. de Wit\nMedewerker:\nKim",
    "Customer: Okafor, P.\nSofa: three seats, grey, one leg loose when it arrived",
    "Klant zegt: te duur\nWouter: mee eens",
    "Klant: ik sprak er drie. Sanne: zei ja, Kim: zei nee.",
    # Reviews that go by desk or by person
    "Receptie: traag.\nWellness: vies.\nOntbijt: koud.",
    "Receptie: vriendelijk\nZwembad: dicht\nReceptie: maar dat zei ik al",
    "Front desk: rude\nPool: closed\nBar: fine",
    "Chatbot: begrijpt niks.\nSanne: die hielp mij wel, hulde",
    "Support: top!\nWachttijd: lang\nSupport: nog steeds top",
    # Initials that are sizes, options, teams
    "M: te klein\nL: te groot\nXL: veel te groot",
    "A: rood\nB: blauw\nC: geel",
    "K: 12\nM: 40",
    "Ik heb drie keer gebeld.\nK: was de code op het scherm\nM: stond eronder",
    # Lists with dashes, a diary of times, a note with its moment
    "10:02 gebeld\n10:15 weer gebeld",
    "10:02 Gebeld\nniemand nam op\n10:15 Weer gebeld\nin de wacht",
    "10:02 Helpdesk\nin de wacht gezet\n10:15 Sandra\nzou terugbellen\n10:40 Helpdesk\nweer in de wacht",
    "Levering - te laat\nService - slecht",
    "Support - top!\nLevering - te laat\nSupport - nog steeds top",
    "Klant - 12345\nMedewerker - Kim",
    "Klant - koning\nMedewerker - keizer",
    "Klant - krijgt geen antwoord op zijn mail\nMedewerker - is niet bereikbaar",
    "Ik heb drie punten - lang wachten - slecht eten",
    "- Klant betaalt\n- Medewerker doet niets\n- Klant vertrekt",
    "Medewerker - wist niets\nChatbot - begreep niets\nMedewerker - hing op",
    "Maandag - gebeld\nDinsdag - gebeld\nMaandag - weer",
    "10:02 Klantenservice\nniemand neemt op\n10:15 Klantenservice\nweer niemand",
    "9:00 Monteur\nniet gekomen\n12:00 Monteur\nnog niet\n17:00 Monteur\nnooit",
    "03-03-2025 09:14 Let op: de deur klemt",
    "03-03-2025 09:14 Monteur: niet gekomen",
    "Om 10:02 Klant\nhoi\n10:03 Medewerker\nhoi",
    "10:02 Klant\n10:03 Medewerker\n10:04 Klant",
    "Klant - hallo",
    "Staff - lovely\nRoom - damp\nStaff - did I say lovely?",
    "Afspraak - dinsdag\nKlant - thuis\nMedewerker - Kim",
    "Bank - 3 zits\nStoel - 2 stuks",
    "03-03-2025 09:14 de monteur: niet gekomen",
    "Klant - Piet\nMedewerker - Sanne\nKlacht - de bank is kapot, alweer",
    "Huurder - J. Maes\nBeheerder - is er nooit, wie dan wel?",
]


@pytest.mark.parametrize(("text", "voices"), CONVERSATIONS)
def test_conversations(text, voices):
    turns = cut(text)
    assert turns is not None
    assert [turn.voice for turn in turns] == voices
    assert all(turn.text for turn in turns)


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Klant: hoi allemaal\nHanne (Eneco): Goeiemorgen", ["", "Hanne"]),
        ("Klant: hoi allemaal\nJoke de Smet | Waterlink: Goeiemorgen", ["", "Joke de Smet"]),
        ("Customer: hi there\nPriya from Support: Good morning", ["", "Priya"]),
        ("Klant: hoi allemaal\nlommer_support: Goeiemorgen", ["", ""]),
        ("gast: hoi allemaal\nreceptie: goeiemorgen", ["", ""]),
        ("You: is anybody there?\nAgent Kim: hello", ["", "Kim"]),
    ],
)
def test_of_a_label_the_person_is_kept_apart_and_no_firm_or_desk_is_one(text, speakers):
    assert [turn.speaker for turn in cut(text)] == speakers


def test_the_name_of_who_answered_is_nowhere(table):
    text = "Klant: Hallo, pff\nMarloes (Netbeheer): Goeiemorgen, met Marloes, zeg het maar\nKlant: Marloes, hij doet het weer niet"
    frame = open_messages(table("x.csv", ["bericht"], [[text]])).frame()
    assert frame["voice"].tolist() == [K, O, K]
    assert "Marloes" not in " ".join(frame["text"])


@pytest.mark.parametrize("text", MESSAGES)
def test_what_only_looks_like_a_conversation_stays_one_message(text):
    assert cut(text) is None


def test_a_memo_with_the_last_entry_on_top_is_turned_round():
    text = "05-04-2025 09:12 Boer, Kim de: Monteur is geweest.\n\n03-04-2025 10:32 Jansen, Sanne: De lift staat stil.\nAlweer."
    turns = cut(text, OwnSenders(["Kim de Boer"]))
    assert [(t.text, t.voice, t.stamp, t.speaker) for t in turns] == [
        ("De lift staat stil.\nAlweer.", "customer", "03-04-2025 10:32", "Jansen, Sanne"),
        ("Monteur is geweest.", "organisation", "05-04-2025 09:12", "Boer, Kim de"),
    ]


@pytest.mark.parametrize(
    ("sender", "ours"),
    [
        ("Fietsenhuis", True), ("fietsenhuis ", True), ("Fietsenhuis Noord", False), ("kim@fietsenhuis.example", True),
        ("Kim <kim@balie.fietsenhuis.example>", True), ("kim@nietfietsenhuis.example", False), ("info@anders.example", True),
        ("kees@anders.example", False), ("", False), ("@", False), ("example", False), ("x@example", False),
    ],
)  # fmt: skip
def test_senders_that_are_ours(sender, ours):
    assert OwnSenders(["Fietsenhuis", "@Fietsenhuis.example", "info@anders.example"])(sender) is ours


def test_no_sender_is_ours_where_none_was_named():
    assert not OwnSenders([])("")
    assert not OwnSenders(["", " "])


HOSTILE = [
    "a: b: " * 17_000, "Klant: " * 14_000, "Klant: a Medewerker: b " * 4_000, "x" * 100_000 + "::", "[10:32] " * 12_500 + "::",
    "A: b\n" * 20_000, "A" * 48 + "\n" * 1_000 + ":a" * 40_000, "(" * 50_000 + ":" * 50_000, " " * 100_000 + "a:b:", "10:32 " * 17_000,
    "Klant " * 16_000 + "::", "A b " * 25_000 + ": :", "*" * 100_000 + ":a:", "( 1m " * 20_000 + ": :", "1-1-2025 10:00 A, B: x\n" * 4_000,
    "Klant: a\nb c: d\n" * 7_000, "Klant: a\n" + "Hanne (Eneco): hoi\n" * 5_000, "Agent: hi\n" + "a_b: c\n" * 12_000, "K: a\nM: b\n" * 10_000,
    "Klant: a\n" + "".join(f"Naam{i}: b\n" for i in range(8_000)), "Klant: a\nMedewerker: b\n" + "".join(f"Naam{i}: b c d e\n" for i in range(6_000)),
    "- " * 50_000 + "a::", "Klant: a\n" * 5_000 + "Agent: hi\n" + "Jan: b\nPiet: c\n" * 3_000, "You are now chatting with " * 4_000 + "\nKlant: a\nAgent: b",
    "Klant - hallo\nMedewerker - hoi\n" * 3_000, "a - " * 25_000, "A" + " " * 50_000 + "-" * 50_000 + " - b - ", "10:02 Klant\nhoi\n10:03 Jan\nhoi\n" * 3_000,
    "Klant 10:02 " * 8_000, "Klant - a\n" + "".join(f"Naam{i} - b\n" for i in range(8_000)), "10:02 " + "A b " * 20_000 + "::", "1-1-2025 10:00 " * 6_000,
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_cell_of_rubbish_costs_no_more_than_its_length(text, in_proportion):
    in_proportion(cut, text, text * 2)


LABELS = [
    "Klant: ",
    "Medewerker: ",
    "Sanne: ",
    "\n",
    "[10:31] Agent: ",
    "Let op: ",
    "Customer: ",
    "Agent: ",
    "03-04-2025 10:32 Jansen, Jan: ",
]
WORDS = ["wacht", "nog", "steeds", "waar", "blijft", "onze", "monteur", "hello", "there", "1:0", "ok.", "?"]


def test_a_lone_sign_before_a_label_was_said():
    turns = cut("Klant: hoi\nSanne: \n? Klant: ja")
    assert "?" in " ".join(turn.text for turn in turns)


@settings(max_examples=200)
@given(st.lists(st.sampled_from(LABELS + WORDS), max_size=40))
def test_turns_hold_every_word_that_was_said(parts):
    text = " ".join(parts).replace(" \n ", "\n")
    turns = cut(text)
    if turns is None:
        return
    said = " ".join(turn.text for turn in turns).split()
    for word in set(WORDS) - {"1:0"}:
        assert said.count(word) == text.split().count(word)
    assert all(turn.text.strip() for turn in turns)


TEXTS = st.sampled_from(
    [t for t, _ in CONVERSATIONS]
    + MESSAGES
    + ["", "nan", "Guten Tag, ich warte seit drei Wochen auf die Lieferung."]
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    texts=st.lists(TEXTS, min_size=1, max_size=12),
    chunk_rows=st.integers(1, 13),
    options=st.sampled_from(
        [{}, {"limit": 3}, {"where": "voice=customer"}, {"since": "2025-04-03", "until": "2025-04-03"}, {"own_senders": ["Sanne"]}]
    ),
    named=st.booleans(),
)  # fmt: skip
def test_rows_add_up_and_chunks_change_nothing(table, texts, chunk_rows, options, named):
    header = ["id", "datum", "bericht", *(["gesprek id"] if named else [])]
    rows = [[f"b{i}", "3-4-2025 09:00", text, *(["g1"] if named else [])] for i, text in enumerate(texts)]
    path = table("x.csv", header, rows)
    mapping = {"text": "bericht"}
    reading = open_messages(path, mapping, **options)
    whole = reading.frame()
    summary = reading.summary
    assert summary.seen == summary.rows
    assert summary.limited or summary.rows == len(rows)
    assert summary.messages == len(whole)
    assert summary.used == whole["row"].nunique()
    assert len(reading.rejected) == summary.rejected.total()
    schema().validate(whole)
    again = open_messages(path, mapping, chunk_rows=chunk_rows, **options)
    parts = list(again.chunks())
    if parts:
        pd.testing.assert_frame_equal(pd.concat(parts, ignore_index=True), whole)
    # How many were too short to tell a language from is counted before the limit cuts them off.
    uncut = {"languages_inherited": 0} if summary.limited else {}
    assert again.summary.to_dict() | uncut == summary.to_dict() | uncut


@pytest.fixture
def chats(table):
    rows = [
        ["c-17", "3-4-2025 23:50", "Noord", "[23:58] Klant: ben je er nog? ik wacht al een uur\n[00:03] Medewerker: Ja, ik zoek het voor je op."],
        ["c-18", "4-4-2025 09:00", "Zuid", "Ik wil alleen zeggen dat jullie monteur geweldig was."],
        ["c-19", "", "Zuid", "04-04-2025 11:15 Bakker, Joost: De deur klemt nog steeds, ik heb het al drie keer gemeld."],
    ]  # fmt: skip
    return table("chats.csv", ["id", "datum", "team", "bericht"], rows)


def test_each_turn_is_a_message(chats):
    frame = open_messages(chats).frame()
    assert frame["message_id"].tolist() == ["c-17-t1", "c-17-t2", "c-18", "c-19-t1"]
    assert frame["voice"].tolist() == [K, O, K, K]
    assert frame["conversation_id"].fillna("").tolist() == ["row-2", "row-2", "", "row-4"]
    assert frame["turn"].fillna(0).tolist() == [1, 2, 0, 1]
    assert frame["team"].tolist() == ["Noord", "Noord", "Zuid", "Zuid"]
    assert frame["row"].tolist() == [2, 2, 3, 4]
    # Past midnight is the next day; a memo's own moment stands in for the row's.
    assert frame["sent_at"].dt.strftime("%d %H:%M").tolist() == [
        "03 21:58",
        "03 22:03",
        "04 07:00",
        "04 09:15",
    ]
    assert "Bakker" not in " ".join(frame["text"])


def test_a_conversation_of_the_file_is_kept(table):
    rows = [["z9", "Klant: hoi daar allemaal\nAgent: hallo"], ["z9", "Nog even dit: het is gelukt"]]
    frame = open_messages(table("x.csv", ["case id", "bericht"], rows)).frame()
    assert frame["conversation_id"].tolist() == ["z9", "z9", "z9"]
    assert frame["message_id"].is_unique


def test_a_file_without_conversations_has_no_columns_of_them(table, dutch):
    frame = open_messages(table("x.csv", ["bericht"], [[t] for t in dutch])).frame()
    assert "turn" not in frame
    assert "conversation_id" not in frame


def test_a_short_turn_takes_the_language_of_its_conversation(table):
    text = "Customer: I have been waiting on hold for most of the morning.\nAgent: ok\nCustomer: Could you tell me whether it is open?"
    reading = open_messages(table("x.csv", ["bericht"], [["Ik wacht nu al drie weken op jullie."], [text]]))
    assert reading.frame()["language"].tolist() == ["nl", "en", "en", "en"]


def test_an_id_that_is_personal_stays_no_id_with_a_turn(table):
    rows = [[f"061234567{i}", "Klant: hoi daar allemaal\nAgent: hallo"] for i in range(3)]
    frame = open_messages(table("x.csv", ["id", "bericht"], rows)).frame()
    assert not frame["message_id"].str.contains("061234").any()


def test_a_check_tells_of_turns(chats):
    check = check_messages(chats, language="nl")
    told = check.text()
    for said in (
        "3 rijen gelezen, 4 berichten over.",
        "In 2 rijen staat een gesprek; elke beurt telt als een eigen bericht, en de namen voor de beurten laat ik weg.",
        "Uit 3 rijen komen 4 berichten.",
        "Wiens woorden: 3 van klanten, 1 van de organisatie.",
        "Bij 2 stond niet (begrijpelijk) wie er spreekt; die tel ik bij: klant.",
    ):
        assert said in told
    assert "2 rows hold a conversation" in check.text("en")


def test_turns_that_are_left_out_are_told(table):
    text = "Klant: Ik wacht nu al drie weken op een antwoord.\nAgent: Guten Tag, ich warte seit drei Wochen auf die Lieferung."
    check = check_messages(table("x.csv", ["bericht"], [[text]]), language="nl")
    assert dict(check.summary.turns_left) == {"language": 1}
    assert (
        "In die gesprekken telt één beurt niet mee (1 in een andere taal dan Nederlands of Engels)."
        in check.text()
    )


@pytest.mark.parametrize(
    ("said", "fate", "told"),
    [
        ("Dit is een automatisch bericht. De chat sluit om zes uur.", "automatic", "1 van een programma"),
        ("> Beste mevrouw Maes,\n> tot dinsdag", "quoted", "1 met alleen geciteerde woorden"),
    ],
)
def test_turns_that_nobody_said_are_told(table, said, fate, told):
    text = f"Klant: Ik wacht nu al drie weken op een antwoord.\nMedewerker:\n{said}"
    check = check_messages(table("x.csv", ["bericht"], [[text]]), language="nl")
    assert dict(check.summary.turns_left) == {fate: 1}
    assert f"telt één beurt niet mee ({told})" in check.text()
    assert "messages-" not in check.text("en")


def test_streamed_turns_keep_their_ids(chats):
    parts = pd.concat(stream_messages(chats, chunk_rows=1), ignore_index=True)
    assert parts["message_id"].is_unique


def test_a_row_that_is_left_out_shows_no_speaker(table):
    text = "03-04-2025 10:32 Jansen, Sanne: Guten Tag, ich warte seit drei Wochen auf die Lieferung."
    reading = open_messages(table("x.csv", ["bericht"], [["Ik wacht nu al drie weken op jullie."], [text]]))
    reading.frame()
    (left,) = reading.rejected
    assert left.excerpt.startswith("Guten Tag")
