"""Mail that a form on a website sent: our own address sends it, and the customer's words stand in one of its fields.

A form is known by its fields, one a line, under a line or two on top. Whose it is tells Reply-To, or the field with an
address; a copy of it that goes to the customer, as a confirmation, is no message of theirs a second time.
"""

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from advocacy_kit.messages.names import listed, normal

if TYPE_CHECKING:
    from advocacy_kit.messages.readers.mail import Mail

#: Lines with words within which the first field stands, and the longest name that is kept.
_REACH, _LONGEST = 6, 80
#: Signs of a field that are looked at, where it is not the message.
_FIELD = 300
#: Lines with words at the end among which the form's own program may speak.
_FOOT = 4
#: Where everybody has an address.
_FREE = frozenset(
    [
        "gmail.com",
        "googlemail.com",
        "hotmail.com",
        "outlook.com",
        "live.com",
        "live.nl",
        "live.be",
        "yahoo.com",
        "icloud.com",
        "ziggo.nl",
        "kpnmail.nl",
        "telenet.be",
        "skynet.be",
        "proximus.be",
    ]
)
#: Labels, compared as words; "uw", "je", "your" before them play no part.
_NAME = frozenset(
    listed(
        "naam, volledige naam, voornaam, achternaam, voor en achternaam, naam en voornaam, name, full name, first name, last name, surname, van, from, afzender, sender"
    )
)
_MAIL = frozenset(
    listed(
        "e mail, email, mail, e mailadres, emailadres, mailadres, email adres, e mail address, email address, mail address, e mail adres"
    )
)
_TEXT = frozenset(
    listed("""
    bericht, berichtinhoud, inhoud, tekst, vraag, vraag of opmerking, vraag opmerking, vragen of opmerkingen, vragen opmerkingen, opmerking,
    opmerkingen, vraag of klacht, klacht, toelichting, omschrijving, beschrijving, reactie, feedback, melding, omschrijving klacht, message,
    message body, message text, comment, comments, question, questions, enquiry, inquiry, complaint, description, details,
    question or comment, comments or questions, waarmee kunnen we helpen, waarmee kunnen we u helpen, waarmee kunnen we je helpen,
    waar kunnen we je mee helpen, waar kunnen we u mee helpen, how can we help, how can we help you
    """)
)
_OTHER = frozenset(
    listed("""
    aanhef, bedrijf, bedrijfsnaam, organisatie, telefoon, telefoonnummer, tel, gsm, mobiel, adres, straat, huisnummer, postcode, plaats,
    woonplaats, gemeente, land, onderwerp, betreft, afdeling, categorie, soort vraag, klantnummer, ordernummer, bestelnummer, factuurnummer,
    contractnummer, polisnummer, datum, tijd, tijdstip, verzonden op, pagina, url, website, ip, ip adres, bijlage, bijlagen, nieuwsbrief, privacy,
    akkoord, akkoord privacy, privacyverklaring, akkoord privacyverklaring, voorwaarden, taal, title, salutation, company, organisation,
    organization, phone, phone number, telephone, mobile, address, street, postcode, postal code, zip, zip code, city, town, country, subject,
    regarding, department, category, customer number, order number, order no, invoice number, date, time, submitted on, page, page url, ip address,
    remote ip, user agent, attachment, attachments, newsletter, consent, privacy policy, terms, language
    """)
)
_FIELDS = _NAME | _MAIL | _TEXT | _OTHER
_OURS = re.compile(r"(?:uw|je|jouw|your) ")
_LABEL = re.compile(
    r"[*_•\s-]{0,4}(?P<label>[^\W\d_][^:\n]{0,39}?)[*\s_]{0,4}(?:\((?:verplicht|required|optioneel|optional)\))?[*\s_]{0,3}(?:[:：]|\Z)[*\s_]{0,3}"
)
_ADDRESS = re.compile(r"[^\s<>()\"',;:]+@[^\s<>()\"',;:]+\.[^\s<>()\"',;:.]+")
#: What a form's sender is called; elsewhere one needs Reply-To.
_MACHINE = re.compile(r"(?:(?:no|not|do-?not|geen|niet)[-_.]?(?:reply|antwoorden)|noreply\w*|web(?:site|master|form\w*)?|www|wordpress|form(?:s|ulier(?:en)?)?|contact(?:form\w*)?|mailer|notif\w*|site)@")  # fmt: skip
_RULE = re.compile(r"[-_=*]{2,}\s*\Z")
_SENT_BY = re.compile(
    r"(?:dit (?:bericht|formulier)|deze (?:e-?mail|mail|melding)|this (?:e-?mail|message|form)) (?:is|werd|wordt|was|has been) (?:automati\w+ )?"
    r"(?:verzonden|verstuurd|ingevuld|ingezonden|sent|submitted|generated) (?:via|door|vanaf|vanuit|op|from|through|by|on|using)\b|this is a notification that\b",
    re.I,
)
#: What answers or passes on another mail; a mark in brackets alone ("[Lommer] …") does not.
_ANSWER = re.compile(
    r"\s*(?:\[[^\[\]]{1,20}\]\s*)*(?:re|aw|sv|antw|antwoord|fw|fwd|wg|tr|doorst|doorgestuurd)(?:\[\d+\])?\s*:",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Form:
    """What somebody filled in.

    Parameters
    ----------
    text : str
        Of the field for the message.
    address, name : str
        Whose it is; the address in small letters, the name empty where no field holds it.
    """

    text: str
    address: str
    name: str


def filled_in(mail: "Mail", reply_to: list[tuple[str, str]]) -> "Mail":
    """Give the mail that a form on a website sent to whoever filled it in: their words, their address."""
    if mail.references or _ANSWER.match(mail.subject) or mail.automatic in ("answer", "report"):
        return mail
    form = read_form(mail.text, mail.sender, reply_to, mail.to)
    if form is None:
        return mail
    ignored = mail.ignored + Counter(form=1)
    return replace(
        mail, text=form.text, sender=form.address, sender_name=form.name, automatic="", ignored=ignored
    )


def read_form(text: str, sender: str, reply_to: list[tuple[str, str]], to: str) -> Form | None:
    """Read a form out of a mail that answers no other; None where it is none, or a confirmation to whoever filled it in.

    Parameters
    ----------
    text : str
        Of the mail.
    sender : str
        Its address.
    reply_to : list of (str, str)
        Names and addresses that an answer goes to.
    to : str
        Whom it went to.
    """
    lines = text.replace("\r\n", "\n").split("\n")
    first, fields = _fields(lines)
    said = "\n\n".join(value for label, value in fields if label in _TEXT and value)
    if not any(label in _TEXT for label, _ in fields):
        return None
    fields = [(label, value if label in _TEXT else value[:_FIELD]) for label, value in fields]
    filled_in = [value for wanted in (_MAIL, _NAME) for label, value in fields if label in wanted]
    address = next((found[0].lower() for value in filled_in if (found := _ADDRESS.search(value))), "")
    named = (" ".join(_ADDRESS.sub("", value).split()) for label, value in fields if label in _NAME)
    name = " ".join(value.strip(' <>()"') for value in named)[:_LONGEST].strip()
    by_machine = bool(_MACHINE.match(sender))
    answers = next(((who, a) for who, a in reply_to if not _together(a, sender)), ("", ""))
    if answers[1] and (address == answers[1] or (not address and by_machine)):
        address, name = answers[1], name or answers[0]
    elif not address:
        return None
    elif address == sender:
        # Sent in the customer's own name; or typed by hand, below what else is said.
        if first:
            return None
    elif not by_machine or _together(address, sender):
        return None
    return None if address in to.split(", ") else Form(said, address, name)


def _together(one: str, other: str) -> bool:
    """Tell two addresses of one organisation: the same domain, or one below the other."""
    a, b = (address.rpartition("@")[2] for address in (one, other))
    return a not in _FREE and (f".{a}".endswith(f".{b}") or f".{b}".endswith(f".{a}"))


def _fields(lines: list[str]) -> tuple[int, list[tuple[str, str]]]:
    """Give the fields of a form, label and value, and how many lines with words stand above them; none where there is no form."""
    tops = list(islice((i for i, line in enumerate(lines) if line.strip()), _REACH))
    above = next((n for n, i in enumerate(tops) if _label(lines[i])), None)
    if above is None:
        return 0, []
    lines = lines[: _footer(lines)]
    read = [_label(line) for line in lines]
    # From here on there are only fields, each with its value: what looks like a field above may be somebody's own line.
    last = len(lines)
    for i in range(len(lines) - 1, -1, -1):
        if lines[i].strip() and not read[i] and not (i and read[i - 1] and not read[i - 1][1]):
            break
        last = i
    found: list[tuple[str, list[str]]] = []
    speaking = False
    for i in range(tops[above], len(lines)):
        if read[i] and (i >= last or not speaking):
            label, value = read[i]
            found.append((label, [value] if value else []))
            speaking = label in _TEXT
        else:
            found[-1][1].append(lines[i])
    return above, [(label, "\n".join(value).strip()) for label, value in found]


def _footer(lines: list[str]) -> int:
    """Find the line with which the last few begin that the form's own program wrote; the end where there are none."""
    filled = [i for i, line in enumerate(lines) if line.strip()][-_FOOT:]
    sent = next((n for n, i in enumerate(filled) if _SENT_BY.match(lines[i].strip())), None)
    if sent is None:
        return len(lines)
    return filled[sent - 1] if sent and _RULE.match(lines[filled[sent - 1]].strip()) else filled[sent]


def _label(line: str) -> tuple[str, str] | None:
    """Read a line as a field: its label as words, and what stands behind it."""
    line = line.strip()
    found = _LABEL.match(line[:100])
    if not found:
        return None
    label = normal(found["label"])
    label = _OURS.sub("", label, count=1) if _OURS.match(label) else label
    return (label, line[found.end() :].strip()) if label in _FIELDS else None
