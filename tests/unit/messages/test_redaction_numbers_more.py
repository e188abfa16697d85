"""More shapes of numbers, accounts, plates, extensions and spelt addresses: what goes, and what looks like them and stays."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_redaction_glance import same

from advocacy_kit.messages.redaction import redact_one

#: The text, with what goes between bars.
NUMBERS = [
    # a number under which somebody is known
    "In het leerlingvolgsysteem staat hij onder |LL-11872|.",
    "ik sta bij jullie onder |4471-KL|",
    "mijn moeder staat in het systeem onder |C.20418-B|",
    "she is in your system under |HH/44718|",
    "I'm down as |KX-44718| with you",
    "We're listed as |KX-44718| on the sheet",
    # words before it
    "S/N |PF4A9K2R|, wifi ok",
    "A/C |10448827|",
    "Rates assessment |A 36271|.",
    "porting code, UPC |VD417 882| expiring",
    "PAC |ABC 204118|",
    "TPA preauth |CCN MDI5-46120| approved",
    "enrolment no |24/IP/05974|",
    "machtigingsnummer |M-44718|",
    # a small letter, and a last group of one digit
    "student ID is |s 2536 209|",
    "ons lidnummer is |f 44718|",
    "fine in zone C2, number |3012 0044 1897 2|, while",
    # the first of an answer, or its other
    "Agent: order number?\nCaller: |44718|, or |44781|, one of those",
    # months and money that are none
    "polis |09/2714|",
    "contract |EURO-44718|",
    "voucher |EUR-44718|",
    "mijn polis fiets |44-7182|",
    "diagnosis ref |44-7182|",
    "zaak procedure nr |24/1182|",
    "dossiernummer liftongeval |4471-22|",
]


PLATES = [
    "Dat was een Duitser, |AC-TK 4471|, een Audi A4.",
    "aanrijding met een Poolse bestuurder, |WGM 4821K|, op de ring",
    "My activa |mh13 dk 5512| fell here",
    "scooter |mh 13 dk 5512| is gone",
    "bike |KA05 MH 1234| towed",
    "Registered as |22 BH 1234 AA| last year",
    "2018 Outback, CO tag |BQW-P41|. Threw",
    "his tag is Georgia, |RTQ4418|, white",
    "Texas plate |KLM 4471| hit me",
    "other vehicle had plate |HG·KL 4661|, mine not",
]
ACCOUNTS = [
    "Melder: |vdbossche_k|",
    "Requester: |jdevries2| wants access",
    "Reported by |h.bhattarai| today",
    "facebooknaam |dieter.vlm.2060|. Komt af",
    "inloggen (link in de mail) met |verhagen.ouder1| lukt niet",
    "I can't log in on my laptop with |h.okafor|",
    "and |gabsnguyen.tdl| on insta, you ignored both",
    "ik ben |zelda2023| op twitch",
    "Reported by Hemant Bhattarai (|hbhattarai|), Teams",
    "mijn nummer eindigt op 31 (|xlin1597|)",
]
EMAILS = [
    "from |sneha.pillai91@okbank| to my landlord",
    "UPI |9886014472@ybl| please",
    "It's |venkat underscore r dot 1961 at the rate gmail dot com|.",
    "Caller: |jo dot smits at sign example dot com|",
]
PHONES = [
    "Callback ext |x9414|, or her cell",
    "call me on |x4417| please",
    "ring |020 7946 0455 ext x3318|",
]


@pytest.mark.parametrize(
    ("marked", "word"),
    [
        (marked, word)
        for some, word in ((NUMBERS, "nummer"), (PLATES, "kenteken"), (ACCOUNTS, "account"), (EMAILS, "e-mail"), (PHONES, "telefoon"))
        for marked in some
    ],
)  # fmt: skip
def test_goes(marked, word):
    parts = marked.split("|")
    expected = "".join(f"[{word}]" if i % 2 else part for i, part in enumerate(parts))
    assert redact_one("".join(parts), "nl") == expected
    assert redact_one(expected, "nl") == expected


STAYS = [
    # what a town, a carrier or a firm numbers
    "de straatlamp met paalnummer GEN-04417 brandt", "lichtmast 4471-22 is stuk", "Loket 7, volgnr B112", "De firma (liftnr KO-77120) zegt het", "Wagennummer 9618 reed door",
    "fiets nr 10477 staat hier", "tramnummer 4471", "laadpaalnummer NL-44718", "haltenummer 44718",
    # flights
    "mijn vlucht SN 3717 van Zaventem", "flight number BA 1234 was late", "vluchtnummer: KL 0641", "we took SX418 MEL-PER", "boeking, KL1023 AMS-LHR",
    # banks' offices, months, money
    "Branch IFSC KVNB0001192", "IFSC code: HDFC0000184", "card exp 09/27", "pas vervalt 09/2027", "creditcard geldig tot 09-27", "a voucher of EUR 250", "we claim EUR 600 each", "refund of INR 1200 only",
    # versions, faults, codes of treatments
    "DSM draait nu 7.2.1-69057", "After update to build 22631.3447", "de site zegt 'code 1021'", "the display shows code 4471", "billing code 99213", "CPT 99213",
    # what is counted, or answers another question
    "we're under 20000 users", "I am under 18", "hij staat onder de douche", "order nr. a 12 dagen", "Agent: Op wiens naam staat het abonnement?\nKlant: Contract [nummer] Glas 1000 graag",
    # no plates
    "een Duitse auto en een Poolse IC 3951", "ch 12 as 2024, dl 12 kg 4000", "a dog tag from TX 100", "the Dutch IC 3951 was late, driver said", "een Belgische chauffeur, 150 KM verder", "tn 12 km 4000 gereden",
    # no accounts
    "De gids (tvgids) en de bus (vrijwilliger)", "Sofa (bruinrood) en Jas (btwvrij)", "marktplaats.nl op facebook", "de top2000 op twitter", "iphone15 on insta", "inloggen met windows11 en digid", "log in with Office365", "assigned to v2.1 team",
    "requested by 2024-05", "Owner: unknown", "@NS_online weer te laat", "@SouthernCrossAir three hours on hold", "@MetroTrainsVic again", "kijk op insta of twitter",
    # no addresses, no extensions
    "top@ziggo", "3 voor 5@home", "look at the rate of returns on this dot", "call me in x 4 weeks", "ring x2 please", "call of 2024",
]  # fmt: skip


@pytest.mark.parametrize("text", STAYS)
def test_stays(text):
    assert redact_one(text, "nl") == text


PIECES = st.sampled_from(
    """
    hij ik staat sta bij onder under LL-11872 4471-KL I'm down as listed KX-44718 S/N PF4A9K2R A/C assessment A 36271 UPC VD417 882 student ID is s 2536 209 number 3012 0044 1897 2
    or 44781 Agent: Caller: ? \n order exp 09/27 EUR 250 IFSC KVNB0001192 7.2.1-69057 build 22631.3447 vlucht SN 3717 SX418 MEL-PER volgnr B112 code shows 4471 paalnummer GEN-04417
    Duitser, AC-TK 4471, Audi aanrijding Poolse WGM 4821K activa mh13 dk 5512 mh 13 KA05 MH 22 BH 1234 AA CO tag BQW-P41 Georgia, RTQ4418 plate HG·KL 4661 Melder: vdbossche_k Requester: jdevries2 Reported by h.bhattarai
    facebooknaam dieter.vlm.2060 inloggen met verhagen.ouder1 gabsnguyen.tdl on insta ik ben zelda2023 op twitch Hemant (hbhattarai) 31 (xlin1597) sneha.pillai91@okbank 9886014472@ybl at the rate dot com ext x9414 call me x4417 nul zes @NS_online
    """.replace("\n    ", " ").replace("\\n", "\n").split(" ")
).filter(bool)  # fmt: skip


@settings(max_examples=600)
@given(st.lists(PIECES, max_size=12), st.sampled_from([" ", " ", " ", ""]), st.sampled_from(["nl", "en"]))
def test_the_glance_sees_them(pieces, between, language):
    same(between.join(pieces), language)
