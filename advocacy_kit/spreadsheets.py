"""What a spreadsheet program would do to a text, and how it is kept from it."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def defused(value: object) -> object:
    """Put an apostrophe before a text that a spreadsheet would take for a formula."""
    return "'" + value if isinstance(value, str) and value.startswith(_FORMULA) else value
