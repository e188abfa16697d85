"""Numbers of orders, cases, members and devices, account names, number plates, extensions: what goes, and what stays beside it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_redaction_glance import same

from advocacy_kit.messages.redaction import redact_one

#: The text, with what goes between bars.
NUMBERS = [
    # words before it
    "Serienummer: |WX-88 41 20|",
    "serienr. is |5CD0284RTY|, gekocht vorig jaar",
    "sn |A1F2-6G0X-22917| staat op de sticker",
    "s/n |7KQ-22917-B|",
    "polis |APV.0091.447-02|, graag wijzigen",
    "Afspraaknr |SWF-7Q3K|.",
    "Lidnummer: |FZ-331-90-B|\nNaam: zie boven",
    "Cliënt |C-20418| belde",
    "ons lidnr bij de bond is |KX-4471|",
    "Schadenummer verzekeraar = |S24-118.77|",
    "inschrijfnummer woonnet |1129034|",
    "bonnummer kassa |00418|",
    "wachtlijstnummer |2271|",
    "T&T code: |05212 4471 882|",
    "Barcode |(00) 387123450000417725|",
    "order no is |HB#33417|. please send",
    "Job sheet |1107/LB|",
    "owing slip |0447|",
    "photocard |AJK 8021|",
    "badge no |047512 F 0331 X0927|. Contravention",
    "rental agreement |RA 881 204 553|, reg to follow",
    "RENTAL AGREEMENT |RA#5528 1904 7|. GRAAG ANTWOORD",
    "Supporter ID |S-4410-886|. I give monthly",
    "candidate number |4127| higher tier",
    "payroll number |4471|",
    "Her asset tag |IE-LAP-00871|.",
    "tracking |LX 402 718 665 CA|, customs charge",
    "google order |GPA.3391-7720-4418-62057|",
    # words between
    "Personeelsnummer wordt |P-30718|, start in mei",
    "personeelsnummer is bij mij |30718|",
    "ticket hiervoor was |GM-77AF-0192|. mail volgt",
    "Relatiecode KNVB is |SJKR72P|. Groet",
    "Ordernummer van de tweede bestelling: |7712-44|",
    "Het dossiernummer van mijn vader is nog steeds |24-1182|",
    "Mijn klantnummer? Wacht even... |448 120 33|",
    "de zorgpolis buitenland (|EXP 7/4419 UK|, premie per maand)",
    "the scheme ref on the old payslip is |LPF-W-006612|.",
    "Booking no, hang on, here: |HMX4RP2QZ8|. We're coming",
    "Booking no - bear with me - |77KQ2210|",
    "my order number from last week is |77120-44|",
    "share code |W4T 7KQ 22P|",
    "facturen |2024-118| en |2024-119|",
    "planning app |24/01177/FUL|",
    "pincode van de pas is |4471|",
    "Please quote |RA/kl/22817.1| on all correspondence",
    "o.v.v. |2291-B|",
    "het nummer dat ik kreeg was |7718-KL|",
    "geregistreerd onder |4471-KL|",
    "Logged as |DATIX-118204|.",
    # words behind
    "|44712| is mijn klantnummer",
    "|77-4471| (ordernummer)",
    "gave me |7712-RL| as the case number",
    # somebody answers
    "Agent: Lovely, and the order number please?\nCaller: Yes it's, hang on, |MTR/2284/90K|.",
    "Medewerker: Wat staat er bij 'beschikkingsnummer'?\nKlant: |1465.79.367.T.24.0003|",
    # groups behind a blank
    "boekingscode |TRV 88 X 41|\nagent: Dag",
    "polis |0 0388 2017 6| stopzetten",
    "receipt |0417 08 2231 9|. Consumer rights",
    "boekingsnr |K7 Q22 P|",
    # shapes of courts and banks
    "Zaaknr rb |11094482 \\ CV EXPL 24-3017|. Deurwaarder",
    "zaaknummer |C/13/744120 / HA ZA 24-118|",
    "sort |07-74-56|, a/c |10448827|",
    # what counts something behind it stays
    "order |48392| 12 dagen geleden",
    "order |48392| 2 lampen en 1 kast",
    "bestelling |48392| 3 stoelen",
    "ORDERNUMMER |44712| NOG NIET BINNEN",
]
PLATES = [
    "(kenteken tegenpartij |RX 719 G|) reed",
    "De auto van mijn vriendin is een Duitse, |NOH-KT 482|, graag keuren",
    "a grey Golf with German plates, |B-KT 4471|, driver unknown",
    "auto met Duits kenteken, |NOH KT 482|",
    "een Poolse vrachtwagen (|WGM 4821K|) blokkeert",
    "red Yaris |08 C 11746|, knows password",
    "hire car, |191D40277| at the airport",
    "reg no. |KA 05 MH 1234|",
    "reg of the Golf is |LM19 KPO|",
    "my old Volvo (|P417 KWB|) was towed",
    "a white Transit, |ABZ 4471|, blocked the lane",
    "my Golf, |ab12cde|, failed",
    "parked |ab12cde| again",
    "my bike |MH12AB1234| was towed",
    "ours is |GA 12 AB 1234|",
    "mijn leasewagen, |12abc3|, staat daar",
    "kent. |12-abc-3|",
    "Our rego is |1AB 2CD|",
    "witte bestelbus, kent. |V-123-BB|",
    "Kenteken?\nKlant: ja, |RX 719 G|",
    "what's the reg please?\nCaller: yes |B123 XYZ|",
]
ACCOUNTS = [
    "mislukte logins op het account |s.okonjo| vanaf elders",
    "de sessie van |DOM\\pboersma| graag stoppen",
    "C:\\Users\\|pboersma|\\Documents",
    "im logged in as |hgreenway|. we're stuck",
    "ingelogd als |smulder|",
    "ingelogd met |jbakker3|",
    "|u/sanne_88| zei het ook",
    "insta: |bakkerijroos|",
    "mijn instagram-profiel |sanne.bakt|",
    "vinted: |sofie_vdb|",
    "Vinted gebruiker |lotje.vintage| verkocht",
    "eBay seller |vintage_pete88|",
    "under the name |SunnyJim62|",
    "netid: |jd4471|",
    "<|foo_bar88|> hallo",
    "|@sanne-bakt| zag het",
    "gebruiker |jvdberg| kan niet inloggen",
    "account van |mjansen| geblokkeerd",
    "my username on there is |zonnebloempje|.",
    "logged in as |JOkafor|",
    "rang again as |CockADoodleDont| on the forum",
    "Twitch-kanaal |zwerfkat_tv|",
    "account (|s.okonjo|)",
    "|sanne_bakt| reageerde ook",
    "wie is |xX_Mossy_Xx|?",
    "mijn profiel op marktplaats heet |zonnetje72|",
    "Username: |Kestrel|",
    "login: |kestrel|, graag",
    "seller |vintage_pete88|",
]
EXTENSIONS = [
    "bel |043 155 08 11 tst. 26|",
    "ring |020 7946 0455 x 3318|",
    "call |020 7946 0455 (ext 12)| today",
    "Vragen? toestel |4411|",
    "Ring ext. |4417| please",
]


@pytest.mark.parametrize(
    ("marked", "word"),
    [(m, w) for some, w in ((NUMBERS, "nummer"), (PLATES, "kenteken"), (ACCOUNTS, "account"), (EXTENSIONS, "telefoon")) for m in some],
)  # fmt: skip
def test_goes(marked, word):
    parts = marked.split("|")
    expected = "".join(f"[{word}]" if i % 2 else part for i, part in enumerate(parts))
    assert redact_one("".join(parts), "nl") == expected
    assert redact_one(expected, "nl") == expected


STAYS = [
    # things that everybody can buy, and their faults
    "mijn model is WW90T554", "het type was RX-5154", "the Ray-Ban RX5154 frame", "onderdeelnr 480140", "onderdeelnummer 1609525880", "part number 480140101",
    "storing F28 op het scherm", "foutcode E-204", "melding E-204", "melding H.04 op de ketel", "code P0300 uitgelezen", "error code #1006", "error: WS-37368-7",
    "versie is 24.118.2", "Client v5.1.2.42", "sinds update KB5034441", "Windows 11 23H2", "HP LaserJet M479fdw",
    # codes for everybody, laws, forms
    "tax code 1257L", "kortingscode ZOMER2024 werkt niet", "promo code SPRING24", "discount code SAVE2024", "form SA370", "Section 21 of the 2017 Act",
    # rooms, trains, counts, days
    "kamernummer 4412", "treinnummer 3546", "lijnnummer 4412", "train number 8127", "route number 4471", "room number 1120", "helpline number 4471",
    "station Breda, nummer 4417, zwart", "reageerde op woning ID 88-2", "4471 is the number of people", "448812 was mijn huisnummer",
    "order of 4471 bricks", "de bestelling van 4471 tegels", "my order took 12 days", "Order 2 TV 55 INCH", '"id": 501, "created_at": "2026-01-05T08:12:44Z"',
    "Ticket,2026-03-03 08:40,open", "Ticket 03-03-2026 07:58", "it was logged as resolved", "bekend met 12 klachten",
    # no plates
    "kenteken van mijn BMW X5 is niet bekend", "kenteken BMW 320 D", "KENTEKEN IS NOG 24 UUR GELDIG", "auto van 150 PK", "registration deadline is 24 MAY",
    "it is 10 C 1200 metres up", "Duitse norm, DIN 4102", "plaat van 12 MM dik", "the plate of 12 OZ steak", "reg 2019 FOR the", "mijn Golf, TDI 150 uit 2019",
    "Volvo: APK 2024 gedaan", "Mercedes, C300 AMG pakket", "auto: EUR 6500", "de trein van Eindhoven (IC 3951) viel uit", "Reg is due. The 21st, or 22nd early?",
    "nr12van de lijst", "KL 1177 en AF 1234", "Opel (BJ 2016)", "auto, BPM 2500", "our car, MOT 2024", "Audi A4 2.0 TDI 150",
    # what is said of things, not of their number
    "I order the RX7900", "policy 7.3.1 of the rules", "kaart van 1:25000", "number of 12500 users", "klant sinds 1998, nu 26 jaar", "DHL 14-16u", "season 2023/24 ticket",
    "retour: jurk maat 42, kleur 4471", "klacht over Bosch WAN28275", "ketel geeft F.28 en F28", "members 1200 in total", "account balance 4471.82",
    # no accounts
    "Username: Unknown", "login: failed", "linkedin premium", "veld order_id leeg", "IMG_2034 bijgevoegd", "ERR_CONNECTION_REFUSED", "zie summer_sale hier", "Etsy shop 2024",
    "mijn account amazon.nl werkt niet", "mijn account is.maar niet", "het account v2.1", "TV\\internet en BTW\\factuur", "Het staat in HKLM\\Software\\Microsoft",
    "I am logged in as guest. ok", "ingelogd als zzp'er", "wat vindt u/uw collega", "insta: nee", "home/garden", "youtube Premium22", "user friendly is het niet", "account blocked again", "als klant op het forum", "art.nr. 88-4410", "vluchtnr KL 1177", "card ending 4471", "session of 2024", "accounts 2023-24",
    # no extensions
    "06 is mijn toestel 2500 euro", "the extension 1234 words", "extension of 20 m2", "toestel 4411 gaat niet aan",
]  # fmt: skip


@pytest.mark.parametrize("text", STAYS)
def test_stays(text):
    assert redact_one(text, "nl") == text


def test_a_phone_is_not_longer_than_its_extension():
    assert redact_one("06 12345678 x 3 keer gebeld", "nl") == "[telefoon] x 3 keer gebeld"


PIECES = st.sampled_from(
    """
    sn s/n a/c o.v.v. Serienummer: polis Afspraaknr Relatiecode KNVB is was wordt order no HB#33417 RA#5528 1904 7 A1F2-6G0X-22917 APV.0091.447-02 SWF-7Q3K SJKR72P
    TRV 88 X 41 C-20418 (00) 387123450000417725 badge 0331 X0927 CA UK 1107/LB 0447 4127 candidate number noun Booking hang on, here: registered under geregistreerd onder 4471-KL
    44712 mijn klantnummer (ordernummer) as the case ? \n Caller: Agent: sort 07-74-56 C/13/744120 / HA ZA 24-118 11094482 \\ CV EXPL 24-3017 KB5034441 v5.1.2.42 E-204 code P0300 tax 1257L
    kenteken tegenpartij RX 719 G Duitse, NOH-KT 482 plates, B-KT 4471 Yaris 08 C 11746 191D40277 Volvo (P417 KWB) ABZ Golf, ab12cde rego 1AB 2CD reg van auto 12 AB CD MH12AB1234 GA 12 AB 1234 ab12cde leasewagen 12abc3 kent. sanne_bakt xX_Mossy_Xx order_id Username: Kestrel seller login: nr12van
    account s.okonjo DOM\\pboersma C:\\Users\\jan logged in as hgreenway ingelogd met jbakker3 u/sanne_88 /u/JusticeFor /home/piet/x insta: insta @ bakkerijroos <foo_bar88> hallo @sanne-bakt vinted (sofie_vdb) onder de naam gebruiker jvdberg mjansen user of username on there mossybadger CockADoodleDont the forum
    toestel 4411 tst. 26 043 155 08 11 ext 204 x 3318 extension 12345, doorkiesnummer: 5501
    """.replace("\n    ", " ").replace("\\n", "\n").split(" ")
).filter(bool)  # fmt: skip


@settings(max_examples=600)
@given(st.lists(PIECES, max_size=12), st.sampled_from([" ", " ", " ", ""]), st.sampled_from(["nl", "en"]))
def test_the_glance_sees_them(pieces, between, language):
    same(between.join(pieces), language)
