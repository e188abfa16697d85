"""Answers within an unmarked quote; footers, warnings of mail servers and contact blocks below a message, and what people say that looks like them."""

import pytest

from advocacy_kit.messages.own_words import separate

WAIT = "Ik wacht nog steeds.\n\n"
WAITING = "Ik wacht nog steeds."

#: What stands below somebody's words and goes, with the kinds that are told.
BELOW = [
    # Disclaimers of Flanders
    ("Dit bericht en eventuele bijlagen zijn vertrouwelijk. Indien u niet de bestemmeling bent, gelieve dit bericht te verwijderen.", "disclaimer"),
    ("Deze mail is vertrouwelijk.\nBent u niet de bestemmeling? Gelieve de afzender te verwittigen en deze mail te wissen.", "disclaimer"),
    ("Deze e-mail is enkel bedoeld voor de bestemmeling en kan vertrouwelijke informatie bevatten. Indien u niet de bestemmeling bent, gelieve ons te verwittigen.", "disclaimer"),
    ("Indien u niet de bestemmeling van deze e-mail bent, gelieve de afzender te verwittigen en deze e-mail te vernietigen.", "disclaimer"),
    # Newsletters and shops
    ("Klik hier om u af te melden van deze nieuwsbrief\nBekijk deze e-mail in uw browser\n© 2025 Voorbeeld BV, alle rechten voorbehouden", "footer"),
    ("Klik hier om u af te melden van deze nieuwsbrief / Bekijk deze e-mail in uw browser / © 2025 Voorbeeld BV", "footer"),
    ("Unsubscribe | View in browser | Privacy policy", "footer"),
    ("Unsubscribe | View in browser | Privacy policy\n© 2025 Example Ltd. All rights reserved.", "footer"),
    ("Unsubscribe - Privacy policy", "footer"),
    ("Wil je deze nieuwsbrief niet meer ontvangen? Klik dan hier.", "footer"),
    ("Wilt u geen mails meer ontvangen? Meld u hier af.", "footer"),
    ("Wordt deze mail niet goed weergegeven? Bekijk hem in je browser.", "footer"),
    ("Kunt u deze nieuwsbrief niet goed lezen? Klik hier voor de online versie", "footer"),
    ("Trouble viewing this email? View it in your browser", "footer"),
    ("Having trouble reading this newsletter? Click here for the web version.", "footer"),
    ("If you no longer wish to receive these emails, please unsubscribe here.", "footer"),
    ("To unsubscribe from this newsletter, click here.", "footer"),
    ("Click here to unsubscribe from these emails", "footer"),
    ("Volg ons op Facebook en Instagram\nAlle rechten voorbehouden.", "footer"),
    ("Copyright © 2026 Example Ltd", "footer"),
    ("Outlook voor iOS<https://aka.ms/o0ukef> downloaden", "footer"),
    ("Download Outlook voor Android <https://aka.ms/o0ukef>", "footer"),
    # Contact blocks of firms
    ("Mvg,\nKoen Wouters\nZaakvoerder Wouters Tuinen bvba\nDorp 14 - 2288 Bouwel\nBTW BE 0456.789.123\nT +32 14 50 12 34 - M +32 475 12 34 56", "signature"),
    ("Mvg,\nKoen Wouters\nDorp 14, 2288 Bouwel\nBE0456.789.123 - RPR Turnhout", "signature"),
    ("Vriendelijke groeten,\nLies\nWouters Tuinen bv\nKerkstraat 3 bus 2 | B-2288 Grobbendonk\nBE 0456 789 123\nTel. 014 50 12 34 - gsm 0475 12 34 56 - fax 014 50 12 35", "signature"),
    ("Kind regards\n\nHelen Marsh | Office Manager | Marsh & Daughters\n12 High Street, Ludlow, SY8 1BS | 01584 000 123 | helen@marsh.example\nFollow us on Facebook\nRegistered in England no. 01234567", "signature"),
]  # fmt: skip

#: What a server puts on top.
ABOVE = [
    "[EXTERNAL]\n\n",
    "[External] ",
    "[EXTERN]: ",
    "[EXTERNAL EMAIL] CAUTION: This email originated from outside of the organization. Do not click links.\n\n",
    "[EXTERNAL EMAIL]\nCAUTION: This email originated from outside of the organization.\nDo not click links.\n\n",
    "Opgelet: deze mail komt van een externe afzender.\n\n",
    "Let op! Dit bericht is afkomstig van een externe bron. Klik niet op links.\n\n",
    "LET OP: Dit is een externe e-mail.\nOpen geen bijlagen.\n\n",
    "Warning: this is an external email.\n\n",
    "This message came from an unknown sender.\n\n",
]

WHOLE = [
    "Ik klik op afmelden van de nieuwsbrief maar krijg hem nog steeds",
    "Ik wacht.\nIk klik op afmelden van de nieuwsbrief maar krijg hem nog steeds",
    "Dag,\nik kan de mail niet bekijken in mijn browser",
    "Dag,\nAfmelden voor deze nieuwsbrief lukt niet",
    "Dag,\nklik hier werkt niet",
    "Dag,\nKan ik deze mail ook online bekijken?",
    "Hello,\nI cannot view this email in my browser",
    "Hello,\nUnsubscribe me - privacy matters",
    "Hello,\nTo unsubscribe I had to phone you, twice.",
    "Wil je deze nieuwsbrief niet meer sturen?\nWil je geen mails meer sturen, dank je.",
    "Twee dingen:\n(c) ik wil mijn geld terug",
    "Drie punten:\n(a) te laat\n(b) te duur\n(c) kapot",
    "Jullie gebruiken mijn foto.\nCopyright is van mij, ik heb hem in 2019 gemaakt",
    "Op de foto staat:\n© en verder niets",
    "Dag,\nAlle rechten voorbehouden, schrijven jullie, maar de klant heeft er geen",
    "Ik wacht.\nOutlook voor iOS downloaden lukt niet op mijn telefoon",
    "Ik wacht.\nDownload Outlook voor Android, zei uw collega, en dan?",
    "Dag,\nVolg ons op Facebook, zeggen ze. Ik volg liever een klusser.",
    "[EXTRA] Graag snel antwoord.",
    "Wat betekent [extern], is dat een fout in jullie systeem?\n[intern] ook?",
    "Dag,\nDeze mail komt van een externe afzender, denk ik?\nKlopt dat?",
    "Let op: de monteur komt van een extern bedrijf en belt niet aan.\nDat is alweer mis.",
    "Dag,\nIndien u niet de bestemmeling bent van dit pakket: het staat bij mij",
    "Gelieve dit bericht te lezen.\nGelieve mijn gegevens te verwijderen uit uw bestand.",
    "Mvg\nBTW 21% is verkeerd gerekend, het moet 6% zijn",
    "Groeten,\nEr komt niemand naar Dorp 14 - 2288 Bouwel zoals beloofd",
    "Groeten,\nNiemand Dorp 14 - 2288 Bouwel gevonden",
    "Klopt dit?\n\nDorp 14 - 2288 Bouwel",
]  # fmt: skip


@pytest.mark.parametrize(("below", "kind"), BELOW, ids=range(len(BELOW)))
def test_what_stands_below_goes(below, kind):
    found = separate(WAIT + below)
    formula = below.partition("\n")[0] if kind == "signature" else ""
    assert found.text == (WAIT + formula).strip()
    assert found.kinds == {kind}


@pytest.mark.parametrize("above", ABOVE, ids=range(len(ABOVE)))
def test_what_a_server_puts_on_top_goes(above):
    found = separate(above + WAITING)
    assert found.text == WAITING
    assert found.kinds == {"disclaimer"}


@pytest.mark.parametrize("text", WHOLE, ids=range(len(WHOLE)))
def test_what_people_say_of_it_stays(text):
    assert separate(text) == separate(text).__class__(text)


def test_a_line_drawn_with_other_dashes_begins_a_quote():
    assert separate("Nee.\n\n‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\nDear Ama").text == "Nee."


BLOCK = "\n\nVan: Lommer\nVerzonden: maandag 10 maart 2026 20:14\nAan: Anke\nOnderwerp: RE: bank\n\n"
REPLY = "\n\nOn 26 May 2026, at 11:27, Lommer <info@lommer.example> wrote:\n\n"


@pytest.mark.parametrize(
    ("above", "quoted", "answers"),
    [
        (f"Zie mijn antwoorden hieronder.{BLOCK}", "Beste Anke,\nHeeft u de factuur?\nJa, die stuurde ik al twee keer.\nGroet, Sanne", "Ja, die stuurde ik al twee keer."),
        (f"Mijn reactie staat in het rood.{BLOCK}", "Beste,\n[Piet] Nee, dat klopt niet.\nWij kijken ernaar.\n\n[Piet] Waar dan?", "[Piet] Nee, dat klopt niet.\n[Piet] Waar dan?"),
        (f"Ik heb uw vragen beantwoord in uw mail.{BLOCK}", "Welke maat?\n==> Maat 41, dat zei ik al.\nWelke kleur?\n==> Rood", "==> Maat 41, dat zei ik al.\n==> Rood"),
        (f"My answers are inline.{REPLY}", "Dear Ama,\nDid you get it?\nNo, nobody came.\nYes we can send it again.", "No, nobody came."),
        (f"My replies are in bold below{REPLY}", "Could you send a photo? Thank you.\nNo, I sent two already.", "No, I sent two already."),
        (f"See below for my comments{REPLY}", "Is it broken?\nAnswer: it never worked.", "Answer: it never worked."),
        # Not announced, behind two names, or no answer
        (f"Dit is geen antwoord.{BLOCK}", "Heeft u de factuur?\nJa, die ligt klaar.", ""),
        (f"Ik vind uw antwoord hieronder zwak.{BLOCK}", "Kunt u wachten?\nNee, dat kan niet, schreef u.", ""),
        (f"Zie mijn antwoorden hieronder.{BLOCK}", "[Sanne] Wij komen dinsdag.\n[Piet] Dat kan niet.", ""),
        (f"Zie mijn antwoorden hieronder.{BLOCK}", "Wij komen dinsdag.\nGroet, Sanne", ""),
        (f"Zie mijn antwoorden hieronder.{BLOCK}", "Wij komen.\n\nVan: Anke\nVerzonden: zondag\nAan: Lommer\nOnderwerp: bank\n\nKomt u?\nJa toch?", ""),
    ],
    ids=range(11),
)  # fmt: skip
def test_announced_answers_within_a_quote_are_kept(above, quoted, answers):
    found = separate(above + quoted)
    own = above.partition("\n")[0]
    assert [line for line in found.text.split("\n") if line] == [own, *filter(None, answers.split("\n"))]
    assert found.kinds == {"quoted"}
