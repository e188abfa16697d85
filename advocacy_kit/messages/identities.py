"""Columns by which nobody is counted or chosen: of persons, and of what belongs to one person (a number, an address).

Told by the name and by what stands in them, whichever role somebody gives them: personnel numbers rank colleagues as
well as their names do.
"""

import re
from collections import Counter
from typing import TYPE_CHECKING

from advocacy_kit.messages.names import listed, normal, without_number
from advocacy_kit.messages.persons import by_somebody, holds_persons, names_persons, shared
from advocacy_kit.messages.redaction import looks_personal, redact
from advocacy_kit.messages.redaction.kinds import MASKED
from advocacy_kit.messages.redaction.name_places import LOOSE

if TYPE_CHECKING:
    from advocacy_kit.messages.layout import Layout

#: Names of a column that holds what belongs to one person each.
_OWN = listed("""
    bsn, burgerservicenummer, insz, rijksregisternummer, ssn, nino, national insurance number, social security number, iban,
    telefoonnr, telefoon nr, telnr, gsm nummer, gsmnummer, mobiel nummer, emailadres, e mailadres, e mail adres, mailadres, mail adres,
    email address, e mail address, mail address, adres, address, huisadres, woonadres, home address, postadres, postal address,
    geboortedatum, date of birth, birth date, birthdate, birthday, dob, kenteken, number plate, license plate, licence plate,
    registration number, ip adres, ip address, handtekening, signature, paraaf, initialen, initials, voorletters, roepnaam, bijnaam,
    nickname, personeelslid, teamlid, team lid, team member, teamleider, team leider, team leader, teamlead, team lead, leidinggevende,
    supervisor, casemanager, caseworker, case worker, telefonist, baliemedewerker, werknemer, handler, case handler, afhandelaar,
    beantwoorder, invuller, inzender, indiener, melder, aanvrager, requester, submitter, reporter
""")
#: What a number is of: one person, or one case, which is one person's too.
_PERSON = r"personeels?|staff|(?:mede)?werknemers?|medewerkers?|employee|agent|lid|leden|lidmaatschaps?|member(?:ship)?|klant(?:en)?|customer|relatie|debiteur(?:en)?|huurders?|bewoners?|tenant|resident|pati[e]nt(?:en)?|clients?|client(?:en)?|polis|policy|contract|abonnees?|subscriber|gebruikers?|user|deelnemers?|participant|respondent|leerling(?:en)?|student(?:en)?|account|login|telefoon|phone|telephone|tel|gsm|mobiel|mobile|fax|bank|rekening|bankrekening|paspoort|passport|identiteits?"  # fmt: skip
_CASE = r"zaaks?|dossier|ticket|case|meldings?|incident|gespreks?|chat|conversation|thread|bestel|order|factuur|invoice|klacht|complaint"
_NUMBER = r"nr|nrs|nummer|number|no|num|id"
_OF_PERSON = re.compile(rf"(?:{_PERSON}) ?(?:{_NUMBER}|code|ref|referentie|reference)")
_OF_CASE = re.compile(rf"(?:{_CASE}) ?(?:{_NUMBER})")
#: Names that are one customer's where numbers stand in the column, and something else where words do.
_IF_NUMBERS = listed("account, relatie, lid, member, polis, policy, contract, klant, debiteur, login, user, gebruiker, huurder")  # fmt: skip
_SAYS = re.compile(r"[^\W_]")


def names_one(name: str) -> bool:
    """Tell whether a column's name says that it holds persons, or what belongs to one each."""
    plain = without_number(normal(name))
    if names_persons(name) or by_somebody(plain) or plain in _OWN:
        return True
    return bool(_OF_PERSON.fullmatch(plain)) or (
        not shared(plain) and bool(re.search(rf"\b{_OF_PERSON.pattern}$", plain))
    )


def names_case(name: str) -> bool:
    """Tell whether a column's name says that it numbers cases: the messages of one are one customer's."""
    return bool(_OF_CASE.fullmatch(without_number(normal(name))))


def holds_identities(values: list[str]) -> bool:
    """Tell whether most values are persons, or what is redacted whole: numbers and addresses of one person."""
    if holds_persons(values):
        return True
    counted = Counter(" ".join(value.split()) for value in values)
    counted.pop("", None)
    if not counted:
        return False
    left = redact(list(counted), ["nl"] * len(counted), Counter())
    one = {value: _is_one(value, rest) for value, rest in zip(counted, left, strict=True)}
    return any(
        sum(n for value, n in weight.items() if one[value]) >= 0.5 * sum(weight.values())
        for weight in (counted, dict.fromkeys(counted, 1))
    )


def _is_one(value: str, redacted: str) -> bool:
    """Tell whether a value is a person's: a given name, an account, or hardly anything is left of it when it is redacted."""
    if value.istitle() and value.casefold() in LOOSE:
        return True
    # "Windows 11" is no account, "Team Fatima" is a team.
    if any(map(str.isdigit, value)) and not any(map(str.isspace, value)) and looks_personal(value):
        return True
    if not MASKED.search(redacted) or shared(normal(value)):
        return False
    return len(_SAYS.findall(MASKED.sub("", redacted))) <= 0.4 * len(_SAYS.findall(value))


def of_persons(layout: "Layout", place: int) -> bool:
    """Tell whether a column holds persons, by its name or by what stands in it; addresses in it are for redaction."""
    return names_one(layout.names[place]) or holds_persons(layout.filled(place))


def of_one(layout: "Layout", place: int) -> bool:
    """Tell whether a column holds persons, or what belongs to one each, by its name or by what stands in it."""
    name, values = layout.names[place], layout.filled(place)
    if of_persons(layout, place) or holds_identities(values):
        return True
    numbered = sum(any(map(str.isdigit, value)) for value in values) > 0.5 * len(values)
    return numbered and without_number(normal(name)) in _IF_NUMBERS
