"""Labels that stand before a turn: which name a role, which are fields of a form, which may be somebody's name."""

import re
from collections.abc import Callable
from functools import cache

from advocacy_kit.messages.given_names import GIVEN_NAMES
from advocacy_kit.messages.names import listed, normal

#: Whose words follow such a label, compared as words.
SPEAKERS = {
    "customer": """
        klant, klante, de klant, bezoeker, bezoekster, websitebezoeker, beller, cliënt, client, gebruiker, eindgebruiker, consument,
        huurder, bewoner, patiënt, reiziger, melder, aanvrager, gast, lid, verzekerde, customer, the customer, visitor, user, end user,
        caller, guest, consumer, requester, tenant, resident, patient, passenger, member, shopper, subscriber, buyer
    """,
    "organisation": """
        medewerker, medewerkster, de medewerker, agent, chat agent, live agent, support, support agent, operator, adviseur, adviseuse,
        advisor, adviser, helpdesk, servicedesk, service desk, klantenservice, klantendienst, klantenservicemedewerker, customer service,
        customer support, customer care, bot, chatbot, assistent, assistente, virtuele assistent, assistant, virtual assistant, employee,
        representative, rep, staff, wij, us, collega, consultant, consulent, behandelaar
    """,
}
#: Who is called so beside a customer is one of ours; alone they are subjects of a review ("Receptie: traag").
_DESKS = frozenset(
    listed("""
    robot, receptie, receptionist, receptioniste, balie, baliemedewerker, loket, secretariaat, webcare, klantcontact, klantcontactcentrum,
    planning, planner, monteur, technieker, technicus, winkelmedewerker, verkoper, verkoopster, huismeester, beheerder, conciërge, apotheek,
    boekhouding, dispatch, onthaal, onthaalmedewerker, reception, front desk, desk, webshop team, planner, engineer, technician, sales, billing,
    reservations, concierge, pharmacy, warden, webmaster, moderator, admin, team, us, we
    """)
)
#: How a chat that one of the two kept calls that one; only before a turn on a line of its own.
_SELF = frozenset(listed("you, jij, u, ik, me"))
#: Labels of one or two letters, the customer's first, that tell who speaks where both stand in a cell.
INITIALS = (
    ("k", "m"),
    ("k", "a"),
    ("c", "a"),
    ("c", "s"),
    ("kl", "mw"),
    ("kl", "mdw"),
    ("kl", "md"),
    ("cu", "ag"),
    ("cust", "rep"),
)
#: Labels that people and forms put before things that nobody says.
_FIELDS = frozenset(
    listed("""
    let op, pas op, attentie, belangrijk, ps, p s, nb, n b, noot, opmerking, opmerkingen, toelichting, vraag, vragen, antwoord, antwoorden,
    reactie, onderwerp, betreft, betr, re, fw, fwd, van, aan, cc, bcc, datum, tijd, tijdstip, verzonden, verstuurd, naam, adres, telefoon,
    tel, telefoonnummer, mobiel, e mail, email, mail, website, link, bijlage, bijlagen, order, ordernummer, bestelnummer, bestelling,
    klantnummer, factuurnummer, factuur, nummer, status, prioriteit, categorie, soort, type, product, artikel, artikelnummer, aantal,
    prijs, bedrag, totaal, kleur, maat, locatie, plaats, stap, optie, keuze, punt, probleem, oplossing, oorzaak, gevolg, actie, acties,
    afspraak, afspraken, conclusie, samenvatting, voordeel, voordelen, nadeel, nadelen, plus, min, pluspunt, pluspunten, minpunt,
    minpunten, positief, negatief, tip, tips, top, voorbeeld, bijvoorbeeld, resultaat, verwachting, doel, reden, omschrijving, beschrijving,
    verzoek, melding, klacht, kanaal, afdeling, team, score, cijfer, update, samengevat, kortom, ten eerste, ten tweede, ten derde, eerst,
    daarna, gisteren, vandaag, morgen, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, januari, februari, maart, april,
    mei, juni, juli, augustus, september, oktober, november, december, ochtend, middag, avond, openingstijden, dus, gevolg, edit,
    note, notes, nota, warning, attention, important, question, questions, answer, answers, q, a, subject, from, to, date, time, sent,
    name, address, phone, telephone, mobile, attachment, attachments, order number, order no, invoice, invoice number, account,
    account number, reference, ref, priority, category, kind, item, quantity, price, amount, total, colour, color, size, location, step,
    option, choice, point, problem, issue, solution, cause, action, actions, agreement, conclusion, summary, advantage, advantages,
    disadvantage, disadvantages, pros, cons, pro, con, positive, negative, good, bad, example, for example, result, expected, actual,
    goal, reason, description, request, complaint, channel, department, rating, first, second, third, then, yesterday, today, tomorrow,
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, june, july, august, october, morning,
    afternoon, evening, opening hours, so, tldr, tl dr, fyi, chat gestart, chat started, chat origin, gesprek gestart, transcript,
    levering, bezorging, bezorger, service, kamer, kamers, eten, ontbijt, sfeer, kwaliteit, verpakking, app, personeel, winkel, systeem,
    delivery, driver, room, rooms, food, breakfast, quality, packaging, shop, store, system, venue, cleanliness, atmosphere
    """)
)
_QUALIFIED = re.compile(r"(?P<first>[^(\[,–-]+?)\s*[(\[,–-]\s*(?P<second>[^)\]]+?)\s*[)\]]?$")
# "Priya from Support", "Hanne | Netbeheer"
_OF = re.compile(r"(?P<first>[^\n|/@]{1,40}?)(?: (?:from|at|bij|of|van) | ?[|/@] ?)(?P<second>[^\n]{1,40})$")
# "lommer_support", "kim.balie", "bike-help"
_HANDLE = re.compile(r"[^\W_]{2,}(?:[_.@-][^\W_]{2,})+$")
_NAME = re.compile(
    r"(?:(?:van|von|de|der|den|ter|ten|te|el|al|ben|bin|da|dos|di|la|le|’t|'t) ){0,3}[^\W\d_a-zß-öø-ÿ][\w.'’-]*"
    r"(?: (?:(?:van|von|de|der|den|ter|ten|te|el|al|ben|bin|da|dos|di|la|le) ){0,3}[^\W\d_a-zß-öø-ÿ][\w.'’-]*){0,3}"
)

Own = Callable[[str], bool]
_GIVEN = frozenset(GIVEN_NAMES.split())


@cache
def _voices() -> dict[str, str]:
    return {name: voice for voice, names in SPEAKERS.items() for name in listed(names)}


def role_names() -> list[str]:
    """Give the labels of known roles as people write them, the longest first."""
    names = {n.strip() for names in SPEAKERS.values() for n in names.replace("\n", " ").split(",")}
    return sorted((" ".join(n.split()) for n in names), key=lambda n: (-len(n), n))


@cache
def _role(label: str) -> tuple[str | None, str]:
    """Read a label: whose words follow, and the name that stands beside the role."""
    voices = _voices()
    plain = normal(label)
    if plain in voices:
        return voices[plain], ""
    found = _QUALIFIED.match(label)
    if found:
        # "Agent (Sanne)", "Sanne - Support"
        for role, name in ((found["first"], found["second"]), (found["second"], found["first"])):
            if normal(role) in voices:
                return voices[normal(role)], name.strip() if looks_like_name(name.strip()) else ""
    first, _, rest = label.partition(" ")
    if rest and normal(first) in voices and (rest.isdecimal() or looks_like_name(rest)):
        # "Medewerker Sanne", "Agent 2"
        return voices[normal(first)], "" if rest.isdecimal() else rest
    found = _OF.match(label)
    if found and looks_like_name(found["first"]) and normal(found["second"]) in voices:
        return voices[normal(found["second"])], found["first"]
    if _HANDLE.match(label):
        told = {voices[part] for part in normal(label).split() if part in voices}
        if len(told) == 1:
            return told.pop(), ""
    return ("customer", "") if plain in _SELF else (None, _person(label))


def _person(label: str) -> str:
    """Give the person in a label that names no role: without the firm or the desk that stands beside."""
    if is_desk(label):
        return ""
    # "Jansen, Sanne" is one name.
    for found in (_QUALIFIED.match(label) if "," not in label else None, _OF.match(label)):
        if found and looks_like_name(found["first"].strip()) and _is_firm(found["second"]):
            return found["first"].strip()
    return label


def _is_firm(words: str) -> bool:
    """Tell a firm or a desk beside a name from a remark ("dagen", "incl. btw")."""
    return words[:1].isupper() or is_desk(words)


def read_label(label: str, own: Own | None = None) -> tuple[str | None, str]:
    """Tell whose words follow a label.

    Parameters
    ----------
    label : str
        What stands before the colon.
    own : callable, optional
        Tells whether a sender is the organisation.

    Returns
    -------
    voice : str or None
        None for a name that nobody explained.
    name : str
        The name of the person in it, empty where it holds a role alone.
    """
    if own is not None and own(label):
        return "organisation", label
    voice, name = _role(label)
    if own is not None and voice is None and "," in label:
        # "Jansen, Sanne" is the Sanne Jansen of `own_senders`.
        last, _, first = label.partition(",")
        if own(f"{first.strip()} {last.strip()}"):
            return "organisation", label
    return voice, name


def is_field(label: str) -> bool:
    """Tell whether a label is one of forms and lists ("Onderwerp", "Let op", "Monday")."""
    plain = normal(label)
    return plain in _FIELDS or plain.rstrip("0123456789 ") in _FIELDS


def is_desk(label: str) -> bool:
    """Tell whether a label is a part of a firm that talks to customers ("receptie", "Robot 2")."""
    return normal(label).rstrip("0123456789 ") in _DESKS


def is_speaker(label: str) -> bool:
    """Tell whether a label surely is somebody who talks, though nobody said on whose side.

    A desk, an account, a name with a firm beside it, or a given name that is known; a word with a capital is not sure.
    """
    if is_field(label):
        return False
    if is_desk(label) or _HANDLE.match(label) or _first(label) in _GIVEN:
        return True
    found = _QUALIFIED.match(label) or _OF.match(label)
    return bool(found) and looks_like_name(found["first"].strip()) and _is_firm(found["second"])


def _first(label: str) -> str:
    return normal(label.partition(" ")[0].partition(",")[0])


def looks_like_name(label: str) -> bool:
    """Tell whether a label is written as names are: one to four words with capitals."""
    return len(label) <= 40 and bool(_NAME.fullmatch(label)) and not is_field(label)
