"""Whose words a column holds, by its name: "Bericht van klant" is a customer's, "Bericht aan klant" and "Ons antwoord" are ours."""

import re
from functools import cache

from advocacy_kit.messages.names import listed, normal

_CUSTOMER = frozenset(
    listed("""
        klant, klanten, customer, customers, client, clients, clienten, consument, consumer, huurder, huurders, tenant, bewoner, resident,
        patient, patienten, gast, gasten, guest, guests, reiziger, passenger, burger, inwoner, student, bezoeker, visitor, gebruiker,
        aanvrager, requester, melder, indiener, respondent, deelnemer, reviewer, koper, buyer, lid, leden, member, members
    """)
)
_OURS = frozenset(
    listed("""
        medewerker, medewerkers, medewerkster, agent, agents, behandelaar, behandelaars, collega, collegas, employee, staff, operator,
        adviseur, klantadviseur, klantmanager, accountmanager, ons, onze, our, us, wij, we, klantenservice, klantendienst, klantcontact, helpdesk, servicedesk, support, organisatie, organisation,
        organization, bedrijf, company, intern, interne, internal, uitgaand, uitgaande, outgoing, outbound, antwoord, antwoorden, answer,
        answers, reply, replies, tegenreactie, oplossing, resolution, owner, eigenaar, merchant
    """)
)
#: Said of a group of ours in two words; the first alone would be the customer.
_SERVICE = re.compile(r"\bcustomer (?:service|support|care|contact)\b")
_TO = frozenset(listed("aan, naar, voor, tegen, op, over, richting, to, for, about, on, regarding, towards"))
_FROM = frozenset(listed("van, from, by, door, namens"))
_BETWEEN = frozenset(listed("de, het, een, den, the, a, an"))
_INBOUND = frozenset(listed("inkomend, inkomende, incoming, inbound"))
#: What makes a name a question to the customer, in which "our" is said of us and not of whose words they are.
_TO_YOU = frozenset(listed("u, uw, je, jij, jouw, jullie, you, your"))
_LONGEST = 5
#: Words that say less of who speaks than a person beside them: "antwoord klant", "wat de klant ons zei".
_WEAK = frozenset(listed("antwoord, antwoorden, answer, answers, reply, replies, ons, us, wij, we"))
#: With these, who is named beside is not for certain who speaks: "open antwoord", "klacht medewerker".
_OPEN = frozenset(listed("open, vrij, vrije, free, klacht, klachten, complaint, complaints"))


@cache
def direction(name: str) -> int:
    """Tell whose words a column holds.

    Parameters
    ----------
    name : str
        As the file has it.

    Returns
    -------
    int
        1 for a customer's, -1 for ours, 0 where the name does not say.
    """
    words = _SERVICE.sub("support", normal(name)).split()
    question = name.rstrip().endswith("?") or len(words) > _LONGEST or bool(_TO_YOU & set(words))
    # Who stands behind "aan" or "van" decides; else whoever is named, ours first ("reactie medewerker klant").
    found = [(word, side, _before(words, i)) for i, word in enumerate(words) if (side := _side(word))]
    placed = [side * way for _, side, way in found if way]
    if placed:
        told = placed[0]
    elif _OPEN & set(words):
        told = 0
    else:
        told = min([s for w, s, _ in found if w not in _WEAK] or [s for _, s, _ in found], default=0)
    return max(told, 0) if question else told


def _side(word: str) -> int:
    if word in _OURS:
        return -1
    if word in _CUSTOMER or word in _INBOUND or (word.startswith("klant") and len(word) > 8):
        # "klantvraag", "klantreactie"
        return 1
    return 0


def _before(words: list[str], place: int) -> int:
    """Tell whether a word is who something comes from (1) or goes to (-1); 0 where nothing says so."""
    before = place - 1
    while before >= 0 and words[before] in _BETWEEN:
        before -= 1
    if before < 0:
        return 0
    return -1 if words[before] in _TO else 1 if words[before] in _FROM else 0
