"""Which column holds the messages: its name says what it is, its content whether it can be, and its direction whose words they are."""

from advocacy_kit.messages.direction import direction
from advocacy_kit.messages.layout import LOOK, SENTENCE, Layout, is_nothing, prose
from advocacy_kit.messages.roles_match import WHOLE

#: A column is hardly used where less than this part of the rows has something in it.
_HARDLY = 0.25
#: Words that make a message of a cell.
_SAYS = 3


def weighed_text(layout: Layout, place: int, score: float) -> float:
    """Weigh a column whose name fits by what stands in it, and by whose words its name says they are.

    Parameters
    ----------
    layout : Layout
        The table.
    place : int
        The column; something stands in it.
    score : float
        How well its name fits.
    """
    said = [value for value in layout.filled(place) if not is_nothing(value)]
    way = direction(layout.names[place])
    if prose(said) >= _SAYS:
        filled = len(said) / max(1, min(LOOK, len(layout.sample)))
        # A field for a remark that hardly anybody used gives way to the conversation beside it.
        score += min(filled, 0.5) if filled >= _HARDLY else -1
        if way > 0 and filled >= _HARDLY:
            score += 2
    elif score >= WHOLE and any(map(_letters, said)):
        score -= 2.5
    elif _some_say_more(said):
        # An open question that most people had little to answer to.
        score -= 1.5
    else:
        return 0.0
    return score / 10 if way < 0 else score


def customers_beside(layout: Layout, place: int, taken: set[int]) -> int | None:
    """Find the customers' words beside a column that holds ours, whatever else it is called."""
    if direction(layout.names[place]) >= 0:
        return None
    found = {
        p: prose(layout.filled(p))
        for p, name in enumerate(layout.names)
        if p not in taken and direction(name) > 0
    }
    best = max(found, key=lambda p: found[p], default=None)
    return best if best is not None and found[best] >= SENTENCE else None


def ours_told(layout: Layout, unread: list[str]) -> list[str]:
    """Tell whose words are read where names of columns tell, and which columns hold ours; those are no choice for the text."""
    text = layout.columns["text"]
    if direction(text.name) < 0:
        if "voice" not in layout.columns:
            layout.notes.append(("text-ours", {"column": text.name}))
        return []
    ours = [name for name in unread if direction(name) < 0]
    if ours:
        layout.notes.append(("ours-beside", {"column": ours[0]}))
    return ours


def _letters(value: str) -> bool:
    return any(map(str.isalpha, value))


def _some_say_more(said: list[str]) -> bool:
    """Tell whether some cells hold a few words of somebody's own; a choice comes back."""
    more = [value for value in said if prose([value]) >= _SAYS]
    return len(more) >= max(2, 0.2 * len(said)) and len(set(more)) > 0.5 * len(more)
