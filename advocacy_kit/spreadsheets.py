"""What a spreadsheet program would do to a text, and how it is kept from it."""

import re

#: Where a program may see the cell of a formula begin: with the text; and behind a semicolon, a tab or a new line, since many a program
#: splits a file with commas at those, whatever the quotation marks (Excel in Dutch does). Blanks and quotation marks before it are passed over.
_BEGINNING = re.compile(r"(?:^(?=[\t\r])|(?:^|(?<=[;\t\r\n]))(?=(?:[^\S\t\r\n]|\")*[=+\-@＝＋－＠]))")


def defused(value: object) -> object:
    """Put an apostrophe wherever a spreadsheet would take what follows for a formula; it counts in no offset."""
    return _BEGINNING.sub("'", value) if isinstance(value, str) else value
