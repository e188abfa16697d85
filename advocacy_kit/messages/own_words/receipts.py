"""Notices of what became of a message or an appointment: read, delivered, not delivered, accepted, given a sign (👍).

A program writes them at somebody's click. Each form is read to the end of its line, and what stands below it must be such
as programs write: who says "Gelezen en akkoord", or adds something to an acceptance, said something.
"""

import re

from advocacy_kit.messages.own_words.cards import is_name

#: Signs of a notice that are looked at; reports of mail servers are the longest.
_REACH = 4_000

_MAIL = r"(?:e-?mail(?:bericht)?|mail|bericht)"
_YOURS = rf"(?:(?:uw|je|jouw) {_MAIL}|your (?:message|e-?mail|mail))\b"
_WHEN = (
    r"(?:(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:ma|di|wo|do|vr|za|zo)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\b"
    r"|(?:jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|o[kc]t|nov|dec)[a-z]{0,7}|om|at|uur|[ap]\.?m\b\.?|\d{1,4}(?:st|nd|rd|th|[eu])?)[\s,.:/+-]{0,3}){1,14}"
    r"(?:\(?(?:UTC|GMT|CES?T)\b[^\n]{0,120})?"
)
_TO = r"(?:aan|bij|to) (?:<?[^\s<>@]{1,64}@|\[|(?:de |the )?(?:volgende|following)\b|deze\b|these\b|een of meer|one or more)[^\n?!]{0,200}"
_END = r"[.:]?\s*(?:\n|\Z)"
# What was read or delivered.
_DONE = re.compile(
    rf"{_YOURS}[^\n!?]{{0,200}}?\s(?:(?:is|werd) (?:gelezen|geopend|weergegeven|ongelezen verwijderd|verwijderd zonder (?:te zijn )?gelezen(?: te zijn)?) op"
    rf"|(?:was|has been) (?:read|opened|displayed|deleted without being read) (?:on|at))\s{_WHEN}{_END}"
    r"|(?:dit is een (?:ontvangst|lees)bevestiging (?:voor|van) (?:het|de|uw|je) "
    rf"{_MAIL}\b|this is a (?:return|read) receipt for (?:the|your) (?:e-?mail|mail|message)\b)[^\n?!]{{0,200}}{_END}"
    rf"|{_YOURS} (?:is|werd) (?:met succes |succesvol )?(?:bezorgd|afgeleverd) {_TO}{_END}"
    rf"|{_YOURS} (?:(?:is|werd) (?:met succes|succesvol) (?:bezorgd|afgeleverd)|(?:was|has been) successfully (?:delivered|relayed)(?: {_TO})?){_END}"
    rf"|{_YOURS} (?:was|has been) (?:delivered|relayed) {_TO}{_END}"
    r"|(?:de )?bezorging (?:aan|bij) deze geadresseerden(?: of groepen)? is voltooid[^\n]{0,200}"
    r"|delivery to these recipients(?: or groups)? is complete[^\n]{0,200}",
    re.I,
)
# What did not come through: a server explains at length why.
_FAILED = re.compile(
    r"(?:(?:adres niet gevonden|address not found|message (?:not delivered|blocked)|bericht niet bezorgd)\W{0,3}\n)?(?:"
    rf"(?:de )?bezorging (?:aan|bij) (?:de volgende|deze) geadresseerden?\b[^\n]{{0,60}} is (?:mislukt|vertraagd)|delivery (?:has failed|is delayed) {_TO}"
    rf"|{_YOURS} (?:is niet|kan niet worden|kon niet worden|kan niet|kon niet) (?:bezorgd|afgeleverd)(?: worden)? {_TO}"
    rf"|{_YOURS} (?:wasn't|was not|hasn't been|has not been|couldn't be|could not be) delivered {_TO}"
    r"|this is the mail system at host\b|undelivered mail returned to sender\b)",
    re.I,
)
_SIGN = r"(?::[a-z_+\-\d]{2,30}:|[^\w\s\"“”'.,;:!?()]{1,12})"
_WHO = r"(?P<who>[^\s<>@]{1,64}@[^\s<>@]{1,80}|[^\n,:;.!?\"“”]{2,60}?) "
_MARKED = rf"(?:(?:uw|je|jouw) (?:{_MAIL}|reactie|opmerking)|your (?:message|e-?mail|comment|post))"
# A sign put to a message, and what programs of telephones write for one: Liked “…”
_REACTED = re.compile(
    rf"(?:{_WHO})?(?:(?:heeft (?:met {_SIGN} )?gereageerd|reageerde)(?: met {_SIGN})? op {_MARKED}(?: met {_SIGN})?"
    rf"|heeft (?:met {_SIGN} )?op {_MARKED} gereageerd(?: met {_SIGN})?|reacted (?:(?:with )?{_SIGN} )?to {_MARKED}(?: with {_SIGN})?"
    rf"|(?:liked|loved|disliked|laughed at|emphasi[sz]ed|questioned) {_MARKED}|vindt {_MARKED} leuk)"
    rf"[.:]?\s*(?:{_SIGN}\s*|[\"“][^\n]{{1,300}}[\"”]\s*)?\Z",
    re.I,
)
_TAPPED = re.compile(
    rf"(?:(?:liked|loved|disliked|laughed at|emphasi[sz]ed|questioned|reacted {_SIGN} to|reageerde met {_SIGN} op) “(?P<a>[^“”]{{1,1000}})”|[^\w\s]{{1,12}} (?:to|op) “(?P<b>[^“”]{{1,1000}})”"
    r"|vond [“‘](?P<c>[^“”]{1,1000})[”’] (?:niet )?leuk)\s*\Z",
    re.I,
)
_WORDED = re.compile(r"\s\S+\s+\S+\s|[.!?…]\Z")
# An answer to an invitation, as calendars word it.
_ANSWERED = re.compile(
    rf"{_WHO}(?:heeft (?:de|deze|uw|je) (?:uitnodiging|vergadering|vergaderverzoek|agenda-?uitnodiging)\b[^\n.!?,]{{0,100}}? (?:voorlopig )?(?:geaccepteerd|geweigerd|afgewezen)"
    r"|has (?:tentatively )?(?:accepted|declined) (?:this|your|the) (?:meeting |calendar )?(?:invitation|meeting|event)\b(?:[:,] [^\n!?]{0,100})?)\.?\s*(?:\n|\Z)",
    re.I,
)
_ANSWER = (
    r"(?:(?:voorlopig )?geaccepteerd|voorlopig|geweigerd|afgewezen|nieuwe? tijd(?:stip)? voorgesteld"
    r"|(?:tentatively )?accepted|tentative|declined|new time proposed)"
)
# What mail programs put before the subject of what was read, delivered or answered.
_LABELLED = re.compile(
    rf"\W{{0,3}}(?:(?P<answer>{_ANSWER})|(?:niet )?gelezen|bezorgd|(?:not )?read|delivered|relayed)\s?:\s+(?P<subject>\S[^\n]{{0,150}})\Z",
    re.I,
)
# Of an answer without more an appointment must be told; who declines something else wrote it.
_APPOINTMENT = re.compile(
    r"\b(?:afspraak|vergadering|overleg|bespreking|gesprek|bezoek|uitnodiging|kennismaking|appointment|meeting|call|visit|invitation|catch-?up)\b|@ \w",
    re.I,
)
# Who read "the conditions", or "everything", read them himself.
_OBJECT = re.compile(
    r"(?:de|het|een|alle|alles|al|dat|dit|deze|wat|in|op|the|an?|all|every\w*|this|that|what|in|on)\b", re.I
)
_SENTENCE = re.compile(r"[.!?…](?:\s|\Z)")
_FIELD = re.compile(
    r"[ \t>*]*(?:aan|van|cc|onderwerp|verzonden|datum|tijd|tijdstip|wanneer|waar|locatie|plaats|agenda|wie|organisator|genodigden|deelnemers"
    r"|to|from|subject|sent|date|time|when|where|location|calendar|who|organi[sz]er|attendees|recipients?|original(?: message)? subject|message[- ]id)\*?[ \t]?:[^\n]*",
    re.I,
)
_PERSON = re.compile(r"\b(?:ik|mij|me|mijn|m'n|jullie|i'm|i've|i'd|my|mine)\b|(?-i:\bI\b)|\?", re.I)
_SORRY = re.compile(r"i(?:'m| am) (?:sorry|afraid) [^\n]{0,60}|[^\n]{0,80}if you do so[^\n]{0,120}", re.I)
# What somebody says below a notice, and no program.
_SAID = re.compile(
    r"[!]|\b(?:niemand|nobody|no one|nooit|never|nog (?:steeds|altijd)|al(?:weer|wéér)|opnieuw|still|again|maar|but|waarom|why|graag|please|wacht|waiting)\b",
    re.I,
)
_NOT_SOMEBODY = re.compile(
    r"(?:niemand|iemand|iedereen|men|hij|zij|ze|wie|er|u|jij|nobody|no one|someone|somebody|everybody|they|he|she|who|you|we|wij)\b",
    re.I,
)


def is_receipt(text: str) -> bool:
    """Tell a notice of what became of a message or an appointment.

    Parameters
    ----------
    text : str
        A message's own words.
    """
    if len(text) > _REACH:
        return False
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if lines and (found := _LABELLED.match(lines[0])):
        return _is_labelled(found, "\n".join(lines[1:]))
    return _is_notice("\n".join(lines))


def receipt_subject(subject: str, text: str) -> bool:
    """Tell a mail by a subject such as "Gelezen: …", over a text in which nobody says anything."""
    found = _LABELLED.match(subject)
    return bool(found) and nobody_speaks(text)


def nobody_speaks(text: str) -> bool:
    """Tell that what goes with an answer of a calendar or with a receipt is a notice, fields alone, or nothing."""
    return not _without_fields(text) or is_receipt(text)


def _is_labelled(found: re.Match, below: str) -> bool:
    """Tell a text that begins with such a subject: fields or a notice go with it, or it is surely a subject."""
    if below:
        return nobody_speaks(below)
    subject = found["subject"]
    if _PERSON.search(subject) or _SAID.search(subject) or _SENTENCE.search(subject):
        return False
    return bool(_APPOINTMENT.search(subject)) if found["answer"] else not _OBJECT.match(subject)


def _is_notice(text: str) -> bool:
    if _is_reaction(text):
        return True
    bare = _without_fields(text)
    if found := _FAILED.match(bare):
        return not _PERSON.search(_SORRY.sub("", bare[found.end() :]))
    found = _DONE.match(bare)
    if not found:
        found = _ANSWERED.match(bare)
        if not found or not _is_somebody(found["who"]):
            return False
    below = bare[found.end() :]
    return not (_PERSON.search(below) or _SAID.search(below))


def _is_reaction(text: str) -> bool:
    if found := _TAPPED.match(text):
        # "Loved “Ocean Blue”" is somebody on a paint; our words are sentences.
        quoted = found["a"] or found["b"] or found["c"]
        return bool(_WORDED.search(quoted))
    found = _REACTED.match(text)
    return bool(found) and (not found["who"] or _is_somebody(found["who"]))


def _is_somebody(who: str) -> bool:
    """Tell a name, an address, or what took its place."""
    return "@" in who or who.startswith("[") or (is_name(who) and not _NOT_SOMEBODY.match(who))


def _without_fields(text: str) -> str:
    lines = (line.strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line and not _FIELD.match(line))
