"""Lines that hold something, among those that are white."""


def next_filled(lines: list[str], start: int = 0) -> int:
    """Give the place of the next line that holds anything; the number of lines where none does."""
    return next((i for i in range(start, len(lines)) if lines[i].strip()), len(lines))
