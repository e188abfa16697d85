"""Names behind a sign-off: on its line, or on the next that holds something."""

import re
from collections.abc import Iterator

from advocacy_kit.messages.redaction.kinds import word_set
from advocacy_kit.messages.redaction.name_judging import Name
from advocacy_kit.messages.redaction.name_lines import Lines, small_line
from advocacy_kit.messages.redaction.name_places import (
    CLOSING_FILLERS,
    FAMILY,
    FAMILY_WAYS,
    GIVEN,
    SHORT_CLOSINGS,
    WORDY,
)
from advocacy_kit.messages.redaction.name_reading import LINE_END

_BLANK = re.compile(r"[\s,.!:;\-–—*_>]*")
_BLANK_LINE = re.compile(r"[ \t,.!:;\-–—*]*")
_TOKEN = re.compile(r"[^\s,.!:;()\n]+")
#: Thanks: what follows in small letters is a name only where a comma parts it, or a list knows it.
_THANKS = word_set(
    "bedankt dank thanks thank thankyou thnx thx ta tnx tx dankjewel dankuwel dankje merci cheers"
)
_JOINT = re.compile(r" ?[&+/] ?| en | and ")
#: "mvg thea uit hoogeveen"
_OF_TOWN = re.compile(
    r" (?:uit|te|from) [^\W\d_][\w'’\-]{2,20}(?: [^\W\d_][\w'’\-]{2,20})?[ .!]{0,3}(?:\n|\Z)"
)


class Closings(Lines):
    """Reads who signs."""

    def _second_signs(self, text: str, name: Name, line_end: int) -> bool:
        """Tell whether another who signs fills the line: "Groetjes, Wiepkje en Tjeerd"."""
        joint = _JOINT.match(text, name.end)
        second = self._name(text, joint.end(), small=True) if joint else None
        return bool(second and second.known and LINE_END.match(text[:line_end], second.end))

    def _closing(self, text: str, lower: str, start: int, end: int) -> Iterator[Name]:
        word = lower[start:end]
        line_end = text.find("\n", end)
        line_end = len(text) if line_end < 0 else line_end
        line_start = text.rfind("\n", 0, start) + 1
        if word in SHORT_CLOSINGS and not (line_end - start < 30 or start - line_start < 3):
            return
        if word in ("greetings", "groeten", "groetjes") and re.match(
            r",? (?:from|uit|vanuit) ", text[end : end + 9]
        ):
            return
        # On the same line.
        at = end
        for _ in range(6):
            at = _BLANK_LINE.match(text, at).end()
            token = _TOKEN.match(text, at)
            if not token or token[0].casefold() not in CLOSING_FILLERS or token.end() > line_end:
                break
            at = token.end()
        if at < line_end:
            name = self._name(text, at, small=True, wordy=True, ways=True)
            if name:
                ends = (
                    LINE_END.match(text, name.end) is not None
                    or not text[name.end : line_end].strip()
                    or text[name.end : name.end + 1] in (",", ".", "!", "?", ";", ")", "(")
                    or (name.known and _OF_TOWN.match(text, name.end))
                    or self._second_signs(text, name, line_end)
                )
                if not ends and len(name.pieces) > 1 and name.pieces[-1].casefold() in FAMILY_WAYS - FAMILY:
                    # "Thanks, James Street is closed again"
                    return
                if (
                    text[at].isupper()
                    and (name.known or ends)
                    and (name.first not in WORDY or ends or len(name.pieces) > 1)
                ) or (ends and name.known):
                    yield from self._several(text, name, signed=True, small=True)
            elif (
                (bare := small_line(text, at, line_end))
                and len(text) - line_end < 60
                and (
                    word not in _THANKS
                    or text[end : end + 1] not in (" ", "\xa0")
                    or text[at:bare].split()[0] in GIVEN
                )
            ):
                yield Name(at, bare, [text[at:bare]], False)
            return
        # On the next line that holds something; another closing may stand between.
        if line_end - line_start > 90:
            return
        at = line_end
        for _ in range(2):
            at = _BLANK.match(text, at).end()
            stop = text.find("\n", at)
            stop = len(text) if stop < 0 else stop
            tokens = text[at:stop].casefold().replace(",", " ").replace(".", " ").split()
            if tokens and len(tokens) < 6 and all(t in CLOSING_FILLERS for t in tokens):
                at = stop
                continue
            break
        names = list(self._line(text, at, stop, sure=True))
        yield from names
        if not names and (bare := small_line(text, at, stop)) and len(text) - stop < 90:
            yield Name(at, bare, [text[at:bare]], False)
        if names and names[0].pieces and stop < len(text):
            # A second who signs: on a line that is a name and nothing else.
            at = _BLANK.match(text, stop).end()
            stop = text.find("\n", at)
            stop = len(text) if stop < 0 else stop
            for name in self._line(text, at, stop, sure=False):
                if name.known:
                    yield name
