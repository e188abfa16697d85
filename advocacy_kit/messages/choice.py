"""By which columns messages may be chosen: those that several persons and conversations have in common.

A report on the messages of one person is a report on that person, whether it was chosen by name, by the number of a
conversation, or by an order that only one person placed.
"""

from advocacy_kit.messages import dates
from advocacy_kit.messages.fixed_values import known_values
from advocacy_kit.messages.identities import names_case, of_one, of_persons
from advocacy_kit.messages.layout import LOOK, SENTENCE, Layout, prose
from advocacy_kit.messages.names import listed, normal, without_number
from advocacy_kit.messages.readers.base import as_text
from advocacy_kit.messages.roles import GROUPS

#: Roles whose values are few, and fixed.
_FIXED = ("voice", "audience", "language")
#: Nobody needs to be told that messages can be chosen by these: they hold texts, moments and counts.
_NOT_OFFERED = ("text", "sent_at", "turn", "automatic")
#: Words of a column's name that say that its values tell things apart; names that are no more than the thing; ends of such compounds.
_TELLS_APART = frozenset(
    listed("""
    id, ids, nr, no, num, number, numbers, nummer, nummers, ref, reference, referentie, kenmerk, uuid, guid, key, sleutel,
    ip, ipaddress, phone, telephone, telefoon, mobile, mobiel, gsm, iban, address, adres, latitude, longitude, handle
    """)
)
_THINGS = frozenset(
    listed(
        "session, sessie, case, zaak, ticket, order, bestelling, conversation, conversatie, gesprek, dossier, thread, chat"
    )
)
_COMPOUNDS = ("nummer", "nr")
#: Conversations, or rows where no conversations are known, by which a column can be judged: by its values alone, and with a name
#: that says that they tell things apart, as before it is offered.
_BY_VALUES, _BY_NAME = 50, 5


def refused(layout: Layout, role: str, place: int | None) -> str:
    """Tell why messages are not chosen by a column: ``persons``, ``one`` (of a conversation or a message), or empty where they may be.

    Parameters
    ----------
    layout : Layout
        Of the table.
    role : str
        That the column plays; any other word for one that plays none.
    place : int or None
        Of the column; None where the table has none for a role that is known all the same.
    """
    if role in _FIXED:
        hides = place is not None and not _tells(layout, role, place) and of_one(layout, place)
        return "persons" if hides else ""
    if role in ("author", "customer_id") or (place is not None and of_persons(layout, place)):
        return "persons"
    if role in ("conversation_id", "message_id"):
        return "one"
    if place is None or role in _NOT_OFFERED:
        return ""
    units, own = _alone(layout, place)
    name = layout.names[place]
    if (own and units >= (_BY_NAME if _tells_apart(name) else _BY_VALUES)) or (
        names_case(name) and (own or units < _BY_NAME)
    ):
        return "one"
    return "persons" if of_one(layout, place) else ""


def _tells(layout: Layout, role: str, place: int) -> bool:
    """Tell whether a column mostly holds what a role of fixed values means: "klant" and "medewerker" are no persons."""
    known, values = known_values(role, layout.names[place]), layout.filled(place)
    return sum(normal(value) in known for value in values) > 0.5 * len(values)


def offered(layout: Layout) -> list[str]:
    """Name what messages can be chosen by: roles, and further columns whose values come back."""
    roles = {column.place: role for role, column in layout.columns.items()}
    names = []
    for place, name in enumerate(layout.names):
        role = roles.get(place, "")
        if role in _NOT_OFFERED or refused(layout, role, place):
            continue
        if role not in (*_FIXED, *GROUPS) and not _comes_back(layout, place):
            continue
        names.append(name if role.startswith("keep:") or not role else role)
    always = [*_FIXED] if layout.thread is not None else ["voice", "language"]
    return list(dict.fromkeys([*names, *always]))


def _comes_back(layout: Layout, place: int) -> bool:
    """Tell whether a column's values are some that people choose by: no texts, no moments, and not each but once."""
    filled, (units, own) = layout.filled(place), _alone(layout, place)
    if not filled or prose(filled) >= SENTENCE or (own and units >= _BY_NAME):
        return False
    return dates.find_style(layout.values(place)[: 2 * LOOK], numbers=False).understood < 0.6


def _alone(layout: Layout, place: int) -> tuple[int, bool]:
    """Count the conversations of the rows in which a column holds something, and tell whether its values hardly come back in others.

    Where no column tells conversations, a customer counts as one, and where none tells customers a row.
    """
    known = (
        layout.columns[role].place for role in ("conversation_id", "customer_id") if role in layout.columns
    )
    unit = next((other for other in known if other != place), None)
    rows = [row for row in layout.sample if place < len(row) and as_text(row[place]).strip()]
    values = {as_text(row[place]).strip() for row in rows}
    units = len(rows) if unit is None else len({as_text(row[unit]) for row in rows if unit < len(row)})
    return units, len(values) > 0.5 * units


def _tells_apart(name: str) -> bool:
    plain = without_number(normal(name))
    words = plain.split()
    # "Order" and "order number", but not "order status".
    return plain in _THINGS or any(word in _TELLS_APART or word.endswith(_COMPOUNDS) for word in words)
