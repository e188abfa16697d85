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
]


@pytest.mark.parametrize("marked", NUMBERS)
def test_numbers_go(marked):
    parts = marked.split("|")
    expected = "".join("[nummer]" if i % 2 else part for i, part in enumerate(parts))
    assert redact_one("".join(parts), "nl") == expected


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
]  # fmt: skip


@pytest.mark.parametrize("text", STAYS)
def test_stays(text):
    assert redact_one(text, "nl") == text


PIECES = st.sampled_from(
    """
    hij ik staat sta bij onder under LL-11872 4471-KL I'm down as listed KX-44718 S/N PF4A9K2R A/C assessment A 36271 UPC VD417 882 student ID is s 2536 209 number 3012 0044 1897 2
    or 44781 Agent: Caller: ? \n order exp 09/27 EUR 250 IFSC KVNB0001192 7.2.1-69057 build 22631.3447 vlucht SN 3717 SX418 MEL-PER volgnr B112 code shows 4471 paalnummer GEN-04417
    """.replace("\n    ", " ").replace("\\n", "\n").split(" ")
).filter(bool)  # fmt: skip


@settings(max_examples=600)
@given(st.lists(PIECES, max_size=12), st.sampled_from([" ", " ", " ", ""]), st.sampled_from(["nl", "en"]))
def test_the_glance_sees_them(pieces, between, language):
    same(between.join(pieces), language)
