"""What a row says of itself: cells that are names of columns, cells that are values, and how sure that is."""

import re
from dataclasses import dataclass
from functools import cache, cached_property

from advocacy_kit.messages import dates
from advocacy_kit.messages.names import listed, normal, without_number
from advocacy_kit.messages.persons import holds_persons
from advocacy_kit.messages.readers.base import as_text
from advocacy_kit.messages.roles_match import WHOLE, best_role, fit

_NUMBER = re.compile(r"[-+]?[\d.,]+%?$")
_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([ T].*)?$")
_PHONE = re.compile(r"(?=(?:\D*\d){8,15}\D*$)[+(]?\d[\d ()./-]+$")
_DIGIT = re.compile(r"\d")
#: A day in words has its number and its year.
_TWO_NUMBERS = re.compile(r"\d\D+\d")

#: Names of columns that the kit has no use for; by them a row of names is known all the same.
_HEADINGS = """
    nr, nummer, number, no, naam, name, volledige naam, full name, klantnaam, naam klant, customer name, voornaam, achternaam, first name,
    last name, tussenvoegsel, e-mail, email, mail, mailadres, e-mailadres, email address, telefoon, telefoonnummer, tel, phone, phone number,
    mobiel, mobile, adres, address, straat, street, huisnummer, postcode, zip code, plaats, woonplaats, stad, city, land, country, bedrijf,
    company, status, prioriteit, priority, score, cijfer, rating, nps, waardering, tevredenheid, satisfaction, leeftijd, age, geslacht, gender,
    geboortedatum, date of birth, sluitingsdatum, closed at, closed, afgehandeld, afgehandeld op, updated at, bijlage, bijlagen, attachment,
    titel, title, type, soort, aantal, count, bedrag, amount, contactpersoon, link, url
"""


@cache
def _headings() -> frozenset[str]:
    return frozenset(listed(_HEADINGS))


@cache
def is_heading(cell: str) -> bool:
    """Tell whether a cell as a whole is a name that columns have, and not a word that a sentence may hold too."""
    name = normal(cell)
    if without_number(name) in _headings():
        return True
    role = best_role(name)
    # One word that ends as such names do is one too: "Klachtomschrijving".
    return role is not None and (fit(role, name) >= WHOLE or " " not in name)


def is_value(cell: str) -> bool:
    """Tell a value (number, date, address) from a name."""
    if _NUMBER.match(cell) or _DATE.match(cell) or _PHONE.match(cell) or "@" in cell or "://" in cell:
        return True
    return bool(_TWO_NUMBERS.search(cell)) and dates.find_style([cell], numbers=False).understood == 1


def is_name(cell: str) -> bool:
    """Tell a name from the piece of a sentence: what a table of a row or two is judged by."""
    return len(cell) <= 40 and len(cell.split()) <= 4 and not cell.endswith((".", "!", ",", "…"))


def column_of(rows: list[list], place: int) -> list[str]:
    """Give what stands in a column of the first rows."""
    return [text for row in rows[:200] if place < len(row) and (text := as_text(row[place]).strip())]


@dataclass(eq=False)
class Names:
    """How much a row looks like names of columns.

    Parameters
    ----------
    cells : list of str
        The row.
    below : list of list
        The rows under it.
    """

    cells: list[str]
    below: list[list]

    @cached_property
    def filled(self) -> int:
        """Cells that hold something."""
        return sum(map(bool, self.cells))

    @cached_property
    def repeats(self) -> bool:
        """Whether a cell occurs again below it, as values do and names hardly."""
        return any(map(self._again, range(len(self.cells))))

    @cached_property
    def text(self) -> bool:
        """Whether a cell may name the texts, be it by a word of it."""
        return "text" in self._roles

    @cached_property
    def half(self) -> bool:
        """Whether half of the cells may name something, be it by a word of them."""
        return self.filled > 0 and sum(r is not None for r in self._roles) >= 0.5 * self.filled

    @cached_property
    def sure(self) -> list[str]:
        """Cells that are names as a whole and come nowhere below: one that does proves nothing."""
        return [cell for i, cell in enumerate(self.cells) if cell and is_heading(cell) and not self._again(i)]

    @cached_property
    def sure_text(self) -> bool:
        """Whether one of those names the texts."""
        return any(best_role(normal(cell)) == "text" for cell in self.sure)

    @cached_property
    def values(self) -> bool:
        """Whether a cell is a value: by itself, or because those below are written as it is (A-1, A-2)."""
        return any(is_value(cell) or self._like_those_below(i) for i, cell in enumerate(self.cells) if cell)

    @cached_property
    def person(self) -> bool:
        """Whether a cell holds somebody's full name."""
        return any(" " in cell and holds_persons([cell]) for cell in self.cells)

    @cached_property
    def told(self) -> bool:
        """Whether somebody's full name stands beside a sentence."""
        return self.person and any(cell.endswith((".", "!", "…")) and " " in cell for cell in self.cells)

    @cached_property
    def asked(self) -> bool:
        """Whether a cell is a question, and most of those below it are none."""
        return any(
            cell.endswith(("?", ":")) and sum(v.endswith(("?", ":")) for v in values) < 0.5 * len(values)
            for i, cell in enumerate(self.cells)
            if (values := column_of(self.below, i))
        )

    @cached_property
    def certain(self) -> bool:
        """Whether the row can be nothing but names, wherever it stands: never by a word within a sentence alone."""
        if not self.text or len(self.sure) < 0.5 * self.filled or self.values:
            return False
        if not self.sure_text and (self.person or self.repeats):
            return False
        return len(self.sure) >= 2 or (self.sure_text and not self.repeats)

    @cached_property
    def _roles(self) -> list[str | None]:
        return [best_role(normal(cell)) for cell in self.cells if cell]

    def _again(self, place: int) -> bool:
        return bool(self.cells[place]) and self.cells[place] in column_of(self.below, place)

    def _like_those_below(self, place: int) -> bool:
        cell, values = self.cells[place], column_of(self.below, place)
        if not _DIGIT.search(cell) or not values:
            return False
        return sum(_DIGIT.sub("0", v) == _DIGIT.sub("0", cell) for v in values) >= 0.5 * len(values)
