"""Columns of persons: told by their name or by what stands in them, so that nothing is ever counted by person.

What is counted by team can be read about a team. Counted by person it ranks people, which the kit refuses to do, whoever
asks and whatever the column is called.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from advocacy_kit.messages.given_names import GIVEN_NAMES
from advocacy_kit.messages.names import listed, normal, without_number
from advocacy_kit.messages.readers.base import as_texts
from advocacy_kit.messages.roles import ROLES
from advocacy_kit.messages.roles_match import WHOLE, fit

if TYPE_CHECKING:
    from advocacy_kit.messages.columns import Layout
    from advocacy_kit.messages.own_words import OwnWords
    from advocacy_kit.messages.pieces import Pieces

#: Words of a column's name that mean a colleague or a customer, wherever they stand in it.
_PERSON = listed("""
    behandelaar, behandelaars, medewerker, medewerkster, medewerkers, medewerkernaam, collega, agent, agents, assignee, employee,
    operator, adviseur, consulent, eigenaar, owner, author, auteur, afzender, sender, schrijver, behandelt, toegewezen,
    assigned, advisor, adviser, rep, representative, colleague, staff, klantnaam, klantnummer, klantnr, klantid, klantcode,
    customer, klant, voornaam, achternaam, surname, firstname, lastname, gebruikersnaam, username, naam, name, contactpersoon, manager, accountmanager
""")
#: Words that make the name that of something that several persons have in common, or of a measure.
_SHARED = listed("""
    group, groep, team, teams, teamnaam, afdeling, department, dept, unit, queue, wachtrij, type, soort, rol, role, segment, kind,
    klasse, class, category, categorie, aantal, count, tevredenheid, satisfaction, score, rating, status, regio, region, land, country,
    taal, language, journey, reden, reason, kanaal, channel, product, productnaam, artikel, item, service, dienst, vestiging,
    branch, location, locatie, filiaal, store, winkel, topic, onderwerp, thema, theme, app, model, feedback, source, bron
""")
#: Names that a role of persons has and that mean other things as well: there the content decides.
_OPEN = listed(
    "contact, van, from, door, account, relatie, lid, plan, contract number, contractnummer, naam, name"
)
#: What is done by a cause, a way or a firm: "veroorzaakt door", "contact by", "bezorgd door".
_NOBODY = listed("""
    veroorzaakt, ontstaan, beinvloed, getriggerd, gehinderd, bekend, gekomen, binnengekomen, ontvangen, bereikt, contact, geleverd, bezorgd,
    verzonden, verkocht, gemaakt, gedekt, caused, affected, influenced, triggered, prompted, contacted, reached, received, found, delivered,
    shipped, supplied, sold, made, covered, paid, betaald, grouped, group, sort, sorted, order, filter, filtered, aantal, count, number
""")

#: Parts of a name that have columns of their own, in the order in which they make one.
_PARTS = {
    "given": listed("voornaam, voornamen, roepnaam, first name, firstname, given name, givenname, forename, initialen, voorletters, initials"),
    "infix": listed("tussenvoegsel, tussenvoegsels, voorvoegsel, infix, name prefix"),
    "family": listed("achternaam, familienaam, last name, lastname, surname, family name, familyname"),
}  # fmt: skip

_GIVEN = frozenset(GIVEN_NAMES.split())
_PARTICLES = frozenset(
    listed("""
    van, de, der, den, ten, ter, te, t, het, in, op, aan, von, zu, la, le, les, du, des, di, da, dos, del, el, al, ben, bin, ibn,
    abu, mac, mc, st, o
""")
)
_TITLES = frozenset(listed("dhr, mevr, mw, mevrouw, meneer, mr, mrs, ms, miss, mister, sir"))
_WORD = re.compile(r"[^\W\d_]+(?:[-'’`][^\W\d_]+)*\.?")
_BETWEEN_CELLS = re.compile(r"[;,\t|\"{}\[\]:\n]+")
_INITIALS = re.compile(r"(?:[A-Z]\.[ -]?){1,4}$")
_ACCOUNT = re.compile(r"[a-z]\.[a-z]{3,}$")


def names_persons(name: str) -> bool:
    """Tell whether a column's name says that it holds colleagues or customers, one by one."""
    plain = normal(name)
    if plain in _OPEN or fit("team", plain) >= WHOLE or fit("product", plain) >= WHOLE:
        return False
    if any(plain in listed(ROLES[role].names) for role in ("author", "customer_id")):
        return True
    words = without_number(plain).split()
    return bool(set(words) & set(_PERSON)) and not shared(plain)


def shared(plain: str) -> bool:
    """Tell whether a normal name speaks of what several persons have in common, or of a measure."""
    return bool(set(plain.split()) & set(_SHARED))


def by_somebody(plain: str) -> bool:
    """Tell whether a normal name says who did something: "ingevuld door", "closed by"."""
    done, _, by = plain.rpartition(" ")
    return by in ("door", "by") and bool(done) and not set(done.split()) & set(_NOBODY)


def holds_persons(values: list[str]) -> bool:
    """Tell whether a column's values mostly look like names of persons or e-mail addresses.

    Parameters
    ----------
    values : list of str
        Cells that hold something.

    Returns
    -------
    bool
        True where half of the cells, or of the different values, surely are a person's; or a quarter, while nearly all
        others are written as names are (not every given name is known here).
    """
    counted = Counter(" ".join(v.split()) for v in values)
    counted.pop("", None)
    if not counted:
        return False
    looks = {value: _looks(value) for value in counted}
    for weight in (counted, dict.fromkeys(counted, 1)):
        total = sum(weight.values())
        sure = sum(n for value, n in weight.items() if looks[value] == "sure")
        likely = sum(n for value, n in weight.items() if looks[value])
        if sure >= 0.5 * total or (sure >= 0.25 * total and likely >= 0.8 * total):
            return True
    return False


def columns_of_persons(layout: "Layout", places: set[int]) -> list[int]:
    """Tell which of some columns hold persons, one by one: by their name, or by what stands in them."""
    return [
        place
        for place in sorted(places)
        if names_persons(layout.names[place]) or holds_persons(layout.filled(place))
    ]


def roles_of_names(layout: "Layout", places: set[int]) -> dict[str, int]:
    """Tell which of some columns are read for the names in them, which are searched for in the texts.

    More are than are columns of persons: a name that is searched for in vain does no harm.

    Returns
    -------
    dict of str to int
        Role to place: ``given:2``, ``infix:3``, ``family:4`` for parts of a name, else ``person:5``.
    """
    roles = {}
    persons = set(columns_of_persons(layout, places))
    for place in sorted(places):
        plain = without_number(normal(layout.names[place]))
        part = next(
            (p for p, names in _PARTS.items() if any(f" {plain} ".endswith(f" {n} ") for n in names)), ""
        )
        if part:
            roles[f"{part}:{place}"] = place
        elif place in persons or (
            ((plain in _OPEN and plain != "plan") or by_somebody(plain))
            and _may_hold_persons(layout.filled(place))
        ):
            roles[f"person:{place}"] = place
    return roles


def written_as_names(row: str) -> list[str]:
    """Give the pieces of a row of a file, as it stands there, that are written as names of persons are."""
    return [piece for piece in map(str.strip, _BETWEEN_CELLS.split(row)) if piece and _looks(piece)]


def named_in_cells(pieces: "Pieces", own: "OwnWords", alive: Sequence[int]) -> list[tuple[str, ...]]:
    """Give of some messages the names in the labels of their cells, and who signed, where the signature was taken off."""
    return [
        (
            *pieces.speakers.get(pieces.source[i], ()),
            *(who_signed(pieces.texts[i], own.texts[i]) if "signature" in own.kinds.get(i, ()) else ()),
        )
        for i in alive
    ]


def who_signed(text: str, own: str) -> tuple[str, ...]:
    """Give who signed a message, out of the signature that was taken off its own words.

    Parameters
    ----------
    text : str
        The whole message.
    own : str
        Its own words, without the signature.
    """
    below = text[text.rfind(last) + len(last) :] if (last := own.rstrip().rpartition("\n")[2]) else text
    lines = (line.strip(" \t,.!-–—_*") for line in below.split("\n"))
    first = next((line for line in lines if line), "")
    # "Joy", "Daan Verkuil, planning", "Sofie Claes | Kantoor Noord"
    name = re.split(r"[,|(/]| [-–] ", first)[0].strip()
    return (name,) if name and (_looks(name) or (name.isalpha() and len(name) > 2)) else ()


def _may_hold_persons(values: list[str]) -> bool:
    """Tell whether nearly all values are written as names are, also those that no list knows."""
    different = {" ".join(v.split()) for v in values} - {""}
    written = [v for v in different if _looks(v) or (v.isalpha() and v.istitle() and len(v) > 2)]
    # What persons have in common comes back; names hardly do.
    return len(written) >= 0.8 * len(different) > 0 and (
        len(different) >= 0.5 * len(values) or sum(" " in v for v in written) >= 0.8 * len(different)
    )


def _looks(value: str) -> str:
    """``sure`` for a person's name or address, ``like`` for what is written as one is, else empty."""
    if "@" in value and "." in value.rpartition("@")[2] and " " not in value:
        return "sure"
    if len(value) > 50:
        return ""
    last, comma, first = value.partition(",")
    if comma and "," not in first:
        # "Boer, Jan de", "Smith, R."
        value = f"{first.strip()} {last.strip()}"
    if _ACCOUNT.match(value):
        return "like"
    if value.isupper() and len(value) > 4:
        value = value.title()
    words = re.sub(r"(?<=\w)\.(?=\w)", ". ", value).split()
    if not 1 <= len(words) <= 6 or not all(_WORD.fullmatch(w) for w in words):
        return ""
    plain = [_plain(w) for w in words]
    if plain[0] in _TITLES:
        return "sure" if len(words) > 1 and words[-1][0].isupper() else ""
    given = plain[0] in _GIVEN or plain[0].split("-")[0] in _GIVEN
    if len(words) == 1:
        return "sure" if given and words[0][:1].isupper() else ""
    lower = words[0].islower()
    family = [w for w, p in zip(words[1:], plain[1:], strict=True) if p not in _PARTICLES]
    if not family or len(family) > 3 or (lower and len(family) > 1):
        return ""
    if not lower and not all(w[0].isupper() for w in family):
        return ""
    if given or (_INITIALS.match(words[0]) and all(len(w) > 2 or w.endswith(".") for w in family)):
        return "sure"
    return "" if lower or plain[0] in _PARTICLES else "like"


def _plain(word: str) -> str:
    """A word without accents, case and the full stop of an abbreviation."""
    bare = unicodedata.normalize("NFKD", word.rstrip(".").casefold().lstrip("'’"))
    return "".join(c for c in bare if not unicodedata.combining(c))


def persons_of(columns: dict[str, list], speakers: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]] | None:
    """Give of each message the names in the columns that hold persons, and in the labels of its cell.

    Parameters
    ----------
    columns : dict of str to list
        Role to cells, one a message; those of `roles_of_names` are read for their names alone.
    speakers : sequence of tuple of str
        Names in each message's cell (`named_in_cells`).

    Returns
    -------
    list of tuple of str, or None
        None where nothing names a person.
    """
    roles = [role for role in columns if role in ("author", "customer_id") or role.startswith("person:")]
    cells = [as_texts(columns[role]) for role in roles]
    # "Karin", "de", "Vries" in columns of their own are one person.
    for parts in _persons_in_parts(columns):
        texts = [as_texts(columns[role]) for role in parts]
        cells.append([" ".join(filter(None, map(str.strip, row))) for row in zip(*texts, strict=True)])
    if not cells:
        return list(speakers) if any(speakers) else None
    return [(*row, *names) for row, names in zip(zip(*cells, strict=True), speakers, strict=True)]


def _persons_in_parts(columns: dict[str, list]) -> list[list[str]]:
    """Give the roles of parts of names, person by person: a part that comes again begins the next one."""
    persons: list[dict[str, str]] = []
    places = [
        (int(place), part, role)
        for role in columns
        for part, _, place in [role.partition(":")]
        if part in _PARTS
    ]
    for _, part, role in sorted(places):
        if not persons or part in persons[-1]:
            persons.append({})
        persons[-1][part] = role
    return [[person[part] for part in _PARTS if part in person] for person in persons]
