"""Lists of somebody's own that look like quotes: some type ">" for a bullet.

That it is a list, the line above says: it announces things of the writer's own, and neither what somebody wrote nor what "you" do.
"""

import re

_ANNOUNCES = re.compile(
    r"\b(?:lijst(?:je)?|klacht(?:en)?|punt(?:en|jes)|problemen|redenen|dingen|zaken|gebreken|fouten|mankementen|schade|wensen|opmerkingen|mijn vragen"
    r"|(?:er|ging|gaat)\b[^:]{0,20}\bmis|kapot|stuk|ontbreekt|ontbreken|nodig|(?:\d{1,2}|twee|drie|vier|vijf|zes|zeven) (?:vragen|keer|momenten)"
    r"|list|complaints?|issues|problems|points|reasons|things|faults|defects|damage|my questions|(?:what is|what's|what went|went|goes) wrong|broken|missing"
    r"|needed|(?:\d{1,2}|two|three|four|five|six|seven) (?:questions|times|occasions))\b",
    re.I,
)
_SAID_BY = re.compile(
    r"\b(?:u|uw|jij|je|jou|jouw|jullie|you|your|yours|schre(?:ef|ven)|schrij(?:ft|ven)|geschreven|zei(?:den)?|zeg(?:t|gen)|gezegd|stond(?:en)?|staat|staan"
    r"|belo(?:of\w*|ven|fte)|antwoord\w*|reactie\w*|bericht\w*|brief|brieven|e-?mail\w*|mail\w*|ge-?maild|app(?:te|ten)|cit\w+|quot\w+|wr(?:ote|ite|ites|itten)"
    r"|sa(?:id|y|ys)|told|tells?|promise\w*|repl(?:y|ies|ied)|answer\w*|letters?|messages?|states?|stated)\b",
    re.I,
)
_LETTER = re.compile(
    r"(?:beste|geachte|hallo|hoi|dag|goede(?:morgen|middag|navond)|dear|hello|hi|good (?:morning|afternoon)|met (?:vriendelijke|hartelijke)|groet\w*|mvg|kind|best|regards|yours)\b",
    re.I,
)
#: Longest item of a list; the lines of a quoted mail are filled up to some seventy.
_ITEM = 60
#: Longest line that announces one.
_LONGEST = 300


def own_list(lines: list[str]) -> frozenset[int]:
    """Find the lines that are items of somebody's own list, though they begin like quotes.

    Parameters
    ----------
    lines : list of str
        What stands above any line that says whose words follow.
    """
    found: set[int] = set()
    i = 0
    while i < len(lines):
        end = i
        while end < len(lines) and lines[end].lstrip().startswith(">"):
            end += 1
        if end - i > 1 and _is_list(_above(lines, i), [line.lstrip()[1:].strip() for line in lines[i:end]]):
            found.update(range(i, end))
        i = max(end, i + 1)
    return frozenset(found)


def _above(lines: list[str], i: int) -> str:
    """Give the line that announces what begins here: the one above, or that above one empty line."""
    near = [line.strip() for line in lines[max(0, i - 2) : i]]
    return next((line for line in reversed(near) if line), "")


def _is_list(above: str, items: list[str]) -> bool:
    announced = above.endswith(":") and len(above) < _LONGEST and not above.startswith(">")
    if not announced or not _ANNOUNCES.search(above) or _SAID_BY.search(above):
        return False
    return all(item and len(item) <= _ITEM and not _LETTER.match(item) for item in items)
