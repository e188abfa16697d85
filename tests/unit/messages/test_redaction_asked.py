"""Names behind a word for one, as the answer to a question, in forms; desks, speakers and towns that look like them."""

import pytest

from advocacy_kit.messages.redaction import redact_one

NAMED = [
    ("nl", "Banden besteld. Achternaam Lambrechtsen, nummer zelfde", "Banden besteld. Achternaam [naam 1], nummer zelfde"),
    ("nl", "familienaam is Vercauteren", "familienaam is [naam 1]"),
    ("en", "and surname is Quaye. he has the first slot", "and surname is [name 1]. he has the first slot"),
    ("en", "oh sorry. its mr k papadimitriou, the second one", "oh sorry. its mr [name 1], the second one"),
    ("nl", "voor mevr j. vandersteen.", "voor mevr [naam 1]."),
    ("nl", "Terugbelverzoek. Pat. de Zwart, A.C., kamer 2", "Terugbelverzoek. Pat. [naam 1], kamer 2"),
    ("nl", "tafel 4 pers za 19:30 nm Bhagwandin, kinderstoel", "tafel 4 pers za 19:30 nm [naam 1], kinderstoel"),
    ("en", "Ticket transfer\nFrom: Kev Rowbotham\nBlock E", "Ticket transfer\nFrom: [name 1]\nBlock E"),
    ("en", "He's Finbarr Lacey, a red car", "He's [name 1], a red car"),
    # Answers.
    ("nl", "[medewerker] En de naam?\n[beller] Van Wieringen. Dank", "[medewerker] En de naam?\n[beller] [naam 1]. Dank"),
    ("nl", "A: Met wie spreek ik?\nK: met Jansma, goeiedag", "A: Met wie spreek ik?\nK: met [naam 1], goeiedag"),
    ("nl", "Bot: Wat is uw achternaam?\nIk: Oyelaran", "Bot: Wat is uw achternaam?\nIk: [naam 1]"),
    ("en", "Adviser: And your surname?\nCaller: it's Obafemi-Reid, sorry", "Adviser: And your surname?\nCaller: it's [name 1], sorry"),
    ("en", "Control: And who am I speaking to?\nDriver: Wojtek.", "Control: And who am I speaking to?\nDriver: [name 1]."),
    # Who signs.
    ("nl", "Graag bericht.\n\nJoke en Ton Hendrikse", "Graag bericht.\n\n[naam 1] en [naam 2]"),
    ("nl", "Graag bericht.\n\nC. (Kees) Duijnmaijer", "Graag bericht.\n\n[naam 1]"),
    ("nl", "Graag bericht.\n\nH. Wubbels sr.", "Graag bericht.\n\n[naam 1] sr."),
    ("en", "Please ring me.\n\nR. Oduya jr", "Please ring me.\n\n[name 1] jr"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "redacted"), NAMED)
def test_goes(language, text, redacted):
    assert redact_one(text, language) == redacted


STAYS = [
    ("en", "[14:03] Agent: Can I take your account number?"),
    ("en", "Agent: Will you hold?\nAgent: May I ask why?"),
    ("en", "Hi Registry,\n\nI'm a second year"),
    ("en", "Dear Admissions,\nany news?"),
    ("nl", "Hallo Inkoop,\nkan dit?"),
    ("en", "Control: Where are you?\nDriver: on the M6\nControl: Reg?\nDriver: no idea"),
    ("en", "Agent: anything else?\nCaller: Brilliant, cheers\nCaller: bye"),
    ("nl", "Ik woon in 's-Heer Arendskerke."),
    ("nl", "A: klopt de naam?\nK: Zeker, dat klopt."),
    ("nl", "A: En uw naam?\nK: Dat heb ik al gezegd."),
    ("en", "A: And your name?\nC: Hold on."),
    ("nl", "de achternaam klopt niet, de voornaam wel"),
    ("en", "my surname changed last year"),
    ("nl", "laser van 500 nm Rood"),
    ("en", "miss a payment, mr a little, mrs b said so"),
    ("nl", "meneer k kwam langs, mevrouw u heeft gelijk"),
    ("nl", "1 ton grond en 2 Ton zand"),
    ("en", "What a Joke this is"),
    ("en", "He's Irish, she's Flemish"),
]


@pytest.mark.parametrize(("language", "text"), STAYS)
def test_stays(language, text):
    assert redact_one(text, language) == text
