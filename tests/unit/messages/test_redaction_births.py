"""Dates of birth by what stands around them, and dates that are of something else."""

import pytest

from advocacy_kit.messages.redaction import redact_one

NL, EN = "[geboortedatum]", "[date of birth]"

TOLD = [
    # Behind a word, in fewer signs than a date has.
    ("nl", "Pat. bekend, gebdat 170583, zie dossier", f"Pat. bekend, gebdat {NL}, zie dossier"),
    ("nl", "geb.datum: 19440202 graag wijzigen", f"geb.datum: {NL} graag wijzigen"),
    ("en", "dob: Mar 3 '61 as on the form", f"dob: {EN} as on the form"),
    ("en", "born in March 1961, in the old wing", f"born in {EN}, in the old wing"),
    ("en", "DOB the 3rd of the 4th 1961", f"DOB the {EN}"),
    ("nl", "Naam, geboortedatum, postcode: zie hier, nr 12, 12-03-61", f"Naam, geboortedatum, postcode: zie hier, nr 12, {NL}"),
    # Who somebody is.
    ("nl", "ik ben van 2 februari '44 en doe niet mee", f"ik ben van {NL} en doe niet mee"),
    ("nl", "Mijn moeder is van 12-03-61, dus net niet", f"Mijn moeder is van {NL}, dus net niet"),
    ("nl", "en ik ben 22 juni 1941, dat zeg ik erbij", f"en ik ben {NL}, dat zeg ik erbij"),
    # Behind a person.
    ("nl", "mijn man (24 dec 1955) en ikzelf, 9-4-'57", f"mijn man ({NL}) en ikzelf, {NL}"),
    ("nl", "mw (19-06-1933, 91 jr) valt vaak", f"mw ({NL}, 91 jr) valt vaak"),
    ("nl", "bewoner (12-03-41) wil terug", f"bewoner ({NL}) wil terug"),
    ("nl", "Onze jongste (09.03.2021) hoest al dagen", f"Onze jongste ({NL}) hoest al dagen"),
    ("en", "for our eldest, 12/3/2015, who starts in Year 6", f"for our eldest, {EN}, who starts in Year 6"),
    ("en", "my mother (1 May 1938), so she'll be 87", f"my mother ({EN}), so she'll be 87"),
    ("nl", "Het gaat om:\nJ. Jansen 12-03-1961, R. de Boer 4-5-1963", f"Het gaat om:\n[naam 1] {NL}, [naam 2] {NL}"),
    # On a line of its own, or as an answer.
    ("nl", "Graag bericht.\n\nElma Baarslag\n30 augustus 1992", f"Graag bericht.\n\n[naam 1]\n{NL}"),
    ("nl", "Agent: uw geboortedatum graag?\n[12:03] Klant: dat is 12 mrt '61", f"Agent: uw geboortedatum graag?\n[12:03] Klant: dat is {NL}"),
    ("en", "Bot: Date of birth, please?\nMe: 12.3.94", f"Bot: Date of birth, please?\nMe: {EN}"),
    # Birthdays, of persons.
    ("nl", "Mijn vrouw is die dag jarig (6 juni)", f"Mijn vrouw is die dag jarig ({NL})"),
    ("nl", "overmorgen, 17 april, is hij jarig", f"overmorgen, {NL}, is hij jarig"),
    ("nl", "de verjaardag van mijn zoon is op 6 juni", f"de verjaardag van mijn zoon is op {NL}"),
    ("nl", "hij wordt op 3 maart 80", f"hij wordt op {NL} 80"),
    ("en", "12/12/12 is my sons bday", f"{EN} is my sons bday"),
    ("en", "her birthday is on the 6th of June", f"her birthday is on the {EN}"),
    ("en", "my nan turns 90 on 4 June", f"my nan turns 90 on {EN}"),
    ("en", "born 06/10/1990 (6 October, not June)", f"born {EN} ({EN}, not June)"),
    # In words.
    ("nl", "A: En uw geboortedatum?\nK: Negentien februari negentienachtenveertig.", f"A: En uw geboortedatum?\nK: {NL}."),
    ("nl", "Ik ben van elf elf negentienvijftig. En dan", f"Ik ben van {NL}. En dan"),
    ("nl", "geboren op twaalf maart negentienhonderdachtentachtig, thans", f"geboren op {NL}, thans"),
    ("nl", "geboren de derde van de zevende tweeënzestig", f"geboren de {NL}"),
    ("en", "Date of birth?\nCaller: Fifteenth of March nineteen fifty two. He", f"Date of birth?\nCaller: {EN}. He"),
    ("en", "A: your date of birth?\nC: twenty-second of the eighth, fifty-nine.", f"A: your date of birth?\nC: {EN}."),
    ("en", "she was born on March the third, nineteen sixty-one", f"she was born on {EN}"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "redacted"), TOLD)
def test_goes(language, text, redacted):
    assert redact_one(text, language) == redacted


STAYS = [
    "ik ben 22 juni 2005 verhuisd",
    "ik ben van 3 mei 2024 tot 5 mei weg",
    "ik heb mijn zoon gesproken (12-03-2024)",
    "vanmiddag gebeld met mijn zoon (12-03-2024)",
    "mijn dochter, 12-3-2024, gevallen op school",
    "factuur is van 12-03-2019",
    "De Wet (12 maart 1998) zegt iets anders",
    "contract since 12 March 1998",
    "I bought it on 12 March 1998",
    "wij zijn gehuwd 14 juni 1983",
    "geboren in de stad, getrouwd op 3-3-1985",
    "pas geldig tot 14-08-29, geb. onbekend",
    "Amsterdam, 12 maart 1998\nWij schrijven",
    "3 maart 2006\nEen ongelovelijk verhaal",
    "onze winkel is jarig op 6 juni!",
    "verjaardagskorting geldig tot 6 juni",
    "birthday party on 6 June",
    "APK geboekt voor 18 november",
    "de prijs wordt op 3 maart verhoogd",
    "the heating turned off on 4 June",
    "het is 12.45 en kost 3.50 euro",
    "twaalf maart negentienvijftig was een koude dag",
    "the fifteenth of March nineteen fifty two was a Saturday",
    "order 170583 is kwijt",
]


@pytest.mark.parametrize("text", STAYS)
def test_stays(text):
    for language in ("nl", "en"):
        assert NL not in redact_one(text, language)
        assert EN not in redact_one(text, language)
