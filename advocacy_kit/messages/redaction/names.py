"""Names of persons, where the place shows that a name stands there.

A word that makes such a place (a greeting, a sign-off, a title, "mijn naam is", "spoke to", "my son") is looked up among
the words of a message; only where one is found is anything read around it. A list of given names finds the rest,
where the word has a capital that no sentence or month explains.
"""

import re
from collections.abc import Iterable, Iterator

from advocacy_kit.messages.redaction.kinds import COVER, Span
from advocacy_kit.messages.redaction.links import apart
from advocacy_kit.messages.redaction.name_lists import BRANDS, NEVER_LOOSE, PARTICLES
from advocacy_kit.messages.redaction.name_places import (
    CLOSING_FILLERS,
    CLOSINGS,
    COMPANIES,
    FAMILY,
    GIVEN,
    GREETINGS,
    KIN,
    LABELS,
    LOOSE,
    PLAIN_FAMILY,
    PLAIN_GIVEN,
    STOP,
    TITLES,
    WEAK_LABELS,
    WORDY,
)

_PIECE = re.compile(r"(?P<initials>(?:[^\W\d_]\.-?){1,5}(?:[Tt]h\.|[Cc]h\.|[Jj]\.)?|(?:Th|Ch|Ph|Chr|Fr|Joh|St)\.(?:[A-Z]\.){0,3})|(?P<word>['’]?[^\W\d_]{1,30}(?:['’`\-][^\W\d_]{1,30}){0,4})")
_POSSESSIVE = re.compile(r"['’]s?$")
_LINE_END = re.compile(r"[ \t]*(?:[,.!;]*[ \t]*(?:x{1,4}|X{1,3})?[ \t]*[^\w\s]{0,6}[ \t]*(?:\n|$)|[ \t]*(?:\(|,|\||-|–|/)[^\n]{0,70}(?:\n|$))")
_PAIR = re.compile(r" ?[&+/] ?| en | and |, ?(?=[A-ZÀ-Þ])")
_SPACES = re.compile(r"[ \xa0\t]+")
_BLANK = re.compile(r"[\s,.!:;\-–—*_>]*")
_TOKEN = re.compile(r"[^\s,.!:;()\n]+")
_TIMESTAMP = re.compile(r"[\s\[(]*(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},?\s*)?(?:\d{1,2}[:.u]\d{2}(?::\d{2})?\s*(?:[ap]m)?)?[\])]?\s*[-–—]?\s*", re.I)
_ROLE = re.compile(r"(?:(?:medewerker|agent|operator|adviseur|advisor|adviser|support|klant|customer|client|collega|colleague|balie|planner|host|admin|helpdesk|user|bezoeker|visitor|employee|staff|caller|monteur)\s*[:(\-–]?\s*)", re.I)
_AUTHOR_END = re.compile(r"[)\]]?(?: ?\([^)\n]{1,40}\)| ?\[[^\]\n]{1,40}\])?(?: ?[,|-] ?[\w \-]{2,20})? ?(?:\d{1,2}[:.]\d{2})?\s?[:>](?!//)(?=\s|$)")
_BRANDS: dict[str, list[str]] = {}
for _brand in BRANDS:
    for _word in _brand.casefold().split():
        _BRANDS.setdefault(_word, []).append(_brand.casefold())
_STREET_END = re.compile(
    r"(?:straat|laan|weg|plein|kade|gracht|singel|dijk|hof|dreef|park|brug|tunnel|school|college|kerk|huis|ziekenhuis|hal|arena|stadion|markt|steenweg|baan|lei|museum|road|street|avenue|lane|close|drive|court|hospital|church|hall|centre|center|house|terrace|square|crescent|gardens|place|way|institute|institute|primary|high|academy|university|bridge|station)\Z",
    re.I,
)


class Name:
    """A name as read at a place: where it stands, and its pieces."""

    __slots__ = ("end", "initials", "pieces", "start")

    def __init__(self, start: int, end: int, pieces: list[str], initials: bool) -> None:
        self.start, self.end, self.pieces, self.initials = start, end, pieces, initials

    @property
    def first(self) -> str:
        """The first piece, folded."""
        return self.pieces[0].casefold()

    @property
    def known(self) -> bool:
        """Whether a piece is a name that the lists know."""
        return self.initials or any(known_given(p) or p.casefold() in FAMILY for p in self.pieces)


def known_given(piece: str) -> bool:
    """Tell whether a word, or the first part of a double one, is a given name."""
    low = piece.casefold()
    return low in GIVEN or ("-" in low and low.split("-")[0] in GIVEN)


def read_name(text: str, at: int, ours: frozenset[str], *, small: bool = False, wordy: bool = False) -> Name | None:
    """Read a name that begins at a place.

    Parameters
    ----------
    text : str
        The message, what was found already covered.
    at : int
        Where the name would begin.
    ours : frozenset of str
        Words of the organisation that are nobody's name, folded.
    small : bool
        Whether names of the lists count when they are written small.
    wordy : bool
        Whether a name that is a word as well ("Will", "Roos") may be the first piece.
    """
    pieces: list[str] = []
    end, initials, big = at, False, False
    i, start = at, at
    while len(pieces) < 6:
        m = _PIECE.match(text, i)
        if not m or m.end() - i > 60:
            break
        piece = m[0]
        if m["initials"] and not piece[0].isupper():
            if piece.casefold().rstrip("-") not in PARTICLES or not pieces:
                break
            i = m.end() + (text[m.end() : m.end() + 1] == " ")
            continue
        if m["initials"]:
            initials, end = True, m.end()
            pieces.append(piece)
            i = end + 1 if text[end : end + 1] in (" ", "\xa0") else end
            continue
        word = m["word"]
        if word is None:
            break
        bare = _POSSESSIVE.sub("", word)
        low = bare.casefold()
        low = low.lstrip("'’") if low not in PARTICLES else low
        upper = any(c.isupper() for c in bare.lstrip("'’")[:2])
        after = i + len(bare)
        if low in PARTICLES and text[after : after + 1] in (" ", "\xa0", ".", "/"):
            if not pieces and not upper and low not in ("van", "de", "el", "al", "ter", "ten", "den", "der", "'t"):
                break
            i = after + 1 if text[after] in " \xa0" else after + 2
            if i - start > 60:
                break
            if text[i - 1 : i] not in (" ", "\xa0"):
                i += text[i : i + 1] == " "
            continue
        if low in ours or (low in STOP and not (wordy and not pieces and low in WORDY) and not (upper and i > start and low in FAMILY)):
            break
        if upper:
            big = True
        elif not (small and (low in PLAIN_GIVEN or (low in PLAIN_FAMILY) or (wordy and not pieces and low in WORDY)) and not big):
            break
        if len(bare) == 1 and not (pieces and upper):
            break
        pieces.append(bare)
        end = after
        if after < m.end() or text[after : after + 1] not in (" ", "\xa0"):
            break
        i = after + 1
    if not any(len(p) > 1 and not p.endswith(".") for p in pieces) or (len(pieces) == 1 and len(pieces[0]) < 2):
        return None
    if text[end : end + 1] == "." and len(pieces[-1]) == 1:
        end += 1
    return Name(start, end, pieces, initials)


def _is_brand(text: str, name: Name) -> bool:
    """Tell a shop or a thing that has a person's name: "Jan Linders", "Black Friday", "Marks & Spencer"."""
    for piece in name.pieces:
        for brand in _BRANDS.get(piece.casefold(), ()):
            around = text[max(0, name.start - len(brand)) : name.end + len(brand)].casefold()
            if " " in brand and re.search(rf"(?<!\w){re.escape(brand)}(?!\w)", around):
                return True
    if any(_STREET_END.search(p) for p in name.pieces[1:]) or (len(name.pieces) > 1 and name.pieces[-1].casefold() in COMPANIES):
        return True
    return False


class Places:
    """Finds names by the places where they stand.

    Parameters
    ----------
    ours : frozenset of str
        Words of the organisation that are nobody's name, folded: products, teams, towns.
    """

    def __init__(self, ours: frozenset[str] = frozenset()) -> None:
        self._ours = ours

    def find(self, text: str, lower: str, words: Iterable[str]) -> list[Span]:
        """Find names.

        Parameters
        ----------
        text, lower : str
            The message, what was found already covered; and the same in lower case, sign for sign.
        words : iterable of str
            Those of its words that make a place (`PLACE_WORDS`), in lower case.
        """
        found: list[Name] = []
        colon = ":" in text
        for word in words:
            rules = _RULES.get(word, ())
            if colon and word in _LABELS:
                rules = (*rules, Places._label)
            for start in _occurrences(lower, word) if rules else ():
                for rule in rules:
                    found += rule(self, text, lower, start, start + len(word))
            if word in LOOSE:
                capital = word[:1].upper() + word[1:]
                if capital in text:
                    for start in _occurrences(text, capital):
                        found += self._loose(text, start, word)
        if "\n" in text:
            found += self._last_lines(text)
        else:
            found += self._last_word(text)
        if colon:
            found += self._authors(text)
        return apart([Span(n.start, n.end, "name") for n in found])

    def _name(self, text: str, at: int, **how: bool) -> Name | None:
        name = read_name(text, at, self._ours, **how)
        return None if name is None or _is_brand(text, name) else name

    def _several(self, text: str, name: Name | None, **how: bool) -> Iterator[Name]:
        """Give a name and those joined to it: "Lore & Jonas", "Beste Karin en Tom"."""
        for _ in range(5):
            if name is None:
                return
            yield name
            joint = _PAIR.match(text, name.end)
            name = self._name(text, joint.end(), **how) if joint else None
            if name is not None and not name.known:
                return

    def _greeting(self, text: str, lower: str, start: int, end: int) -> Iterator[Name]:
        before = text[max(0, start - 24) : start]
        word = lower[start:end]
        if word not in ("beste", "geachte", "dear", "lieve", "dearest", "liefste", "waarde") and not _opens(before):
            return
        blank = re.match(r",? {1,2}", text[end : end + 3])
        if not blank:
            return
        at = end + blank.end()
        if word == "good":
            return
        next_word = _TOKEN.match(text, at)
        for _ in range(3):
            # "Goedemorgen beste Karin", "Beste heer Schouten", "Hi again Tom".
            if next_word and next_word[0].casefold().rstrip(".") in ("beste", "lieve", "again", "there", "opnieuw", "nogmaals", "daar", "collega", "meneer", "mevrouw", "allerliefste"):
                at = next_word.end()
                at += len(re.match(r"[ ,.]*", text[at : at + 3])[0])
                next_word = _TOKEN.match(text, at)
        name = self._name(text, at, small=True, wordy=True)
        if name is None:
            return
        after = text[name.end : name.end + 1]
        if name.first in WORDY and len(name.pieces) == 1 and not (after in ("", ",", "\n", "!", ".", ":") or text[name.end : name.end + 3] in (" - ", " & ", " en") or (text[at].isupper() and name.first not in ("will", "may", "do", "so", "no", "in", "to", "me"))):
            return
        if not text[at].isupper() and after not in ("", ",", "\n", "!", ".", ":", " ", "?"):
            return
        if not name.known and word in ("ha", "dag", "beste", "hey") and after not in ("", ",", "\n", "!", ".", " ", ":", "-", "?"):
            return
        yield from self._several(text, name, small=True)

    def _closing(self, text: str, lower: str, start: int, end: int) -> Iterator[Name]:
        word = lower[start:end]
        line_end = text.find("\n", end)
        line_end = len(text) if line_end < 0 else line_end
        line_start = text.rfind("\n", 0, start) + 1
        if word in ("best", "love", "ta", "yours", "gr", "dag") and not (line_end - start < 30 or start - line_start < 3):
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
            name = self._name(text, at, small=True, wordy=True)
            if name:
                ends = _LINE_END.match(text, name.end) is not None or not text[name.end : line_end].strip() or text[name.end : name.end + 1] in (",", ".", "!", "?", ";", ")", "(")
                if (text[at].isupper() and (name.known or ends) and (name.first not in WORDY or ends or len(name.pieces) > 1)) or (ends and name.known):
                    yield from self._several(text, name, small=True)
            elif (bare := _small_line(text, at, line_end)) and len(text) - line_end < 60:
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
        if not names and (bare := _small_line(text, at, stop)) and len(text) - stop < 90:
            yield Name(at, bare, [text[at:bare]], False)
        if names and names[0].pieces and stop < len(text):
            # A second who signs: on a line that is a name and nothing else.
            at = _BLANK.match(text, stop).end()
            stop = text.find("\n", at)
            stop = len(text) if stop < 0 else stop
            for name in self._line(text, at, stop, sure=False):
                if name.known:
                    yield name

    def _line(self, text: str, at: int, stop: int, *, sure: bool) -> Iterator[Name]:
        """Read a line that holds a name and nothing else, but for a title before it and a function behind."""
        if stop - at > 100 or at >= stop:
            return
        for _ in range(3):
            token = _TOKEN.match(text, at)
            if not token or token.end() > stop:
                return
            low = token[0].casefold()
            if low in TITLES or re.match(r"[A-Z][a-z]{1,5}\.(?: |[A-Z])", text[at : at + 8]) or low in ("em", "ret'd", "ret’d", "namens", "van", "from", "the", "de", "meester", "nurse", "your", "jullie", "je") and token.end() < stop and low not in ("van", "de") or (low in ("van", "from") and sure and text[token.end() + 1 : token.end() + 2].isupper() and not text[at].isupper()):
                at = token.end()
                at += len(re.match(r"[ .()]*", text[at:stop][:6])[0])
                continue
            break
        name = self._name(text, at, small=True, wordy=True)
        if name is None or name.end > stop:
            return
        names = list(self._several(text, name, small=True))
        last = names[-1]
        rest = text[last.end : stop]
        if not _LINE_END.match(text, last.end) and not re.match(r"\s+(?:en|and|&|\+) |[ ,]+(?:\(|te |uit |from |namens |van )", rest) and COVER not in rest[:4]:
            return
        if not text[name.start].isupper() and len(rest.strip()) > 4:
            return
        if not sure and not text[name.start].isupper() and (rest.strip(" .!x") or name.first not in PLAIN_GIVEN):
            return
        if sure or any(n.known for n in names):
            if len(name.pieces) == 1 and name.first in NEVER_LOOSE and not sure:
                return
            yield from names

    def _title(self, text: str, lower: str, start: int, end: int) -> Iterator[Name]:
        if text[end : end + 1] == ".":
            end += 1
        at = end
        for _ in range(4):
            blank = _SPACES.match(text, at)
            if not blank:
                if at == end and not text[at : at + 1].isalpha():
                    return
                blank = re.match("", "")
            at += blank.end() - blank.start()
            token = _TOKEN.match(text, at)
            if token and (token[0].casefold() in TITLES or token[0].casefold() in ("en", "and", "&", "em")):
                at = token.end()
                at += text[at : at + 1] == "."
                continue
            break
        word = lower[start:end].rstrip(".")
        if word in _OFFICES and not text[at : at + 1].isupper():
            return
        if word in ("dame", "lady", "lord", "cap", "fr", "br", "sr", "pc", "major", "agent", "meester", "sister", "zuster", "nan", "papa", "mama", "officer", "nurse", "kapper", "advocaat", "notaris") and not text[at : at + 1].isupper():
            return
        name = self._name(text, at, small=True, wordy=text[at : at + 1].isupper())
        if name is None or (len(text[at : name.end]) < 3 and not text[at].isupper()):
            return
        if word in ("ing", "mr", "ms") and not text[at].isupper():
            return
        yield name

    def _kin(self, text: str, lower: str, start: int, end: int) -> Iterator[Name]:
        blank = re.match(r"(?:,? |\s?\(|: )(?:genaamd |called |named |de heer |mevrouw |mevr\. |mw\. |dhr\. |heet |dr\.? |Mrs?\.? |Ms\.? |is )?", text[end : end + 24])
        if not blank:
            return
        at = end + blank.end()
        if not text[at : at + 1].isupper():
            return
        name = self._name(text, at)
        if name is None:
            return
        comma = blank[0].startswith((",", ":"))
        if (comma or "is " in blank[0] or "(" in blank[0]) and not (known_given(name.pieces[0]) or name.initials):
            return
        if not name.known and not (_before(lower, start) or lower[start:end] in _WORKERS):
            return
        yield from self._several(text, name)

    def _introduction(self, text: str, lower: str, start: int, end: int) -> Iterator[Name]:
        word = lower[start:end]
        rule = _INTRO.get(word)
        if rule is None:
            return
        m = rule.match(text, end)
        if not m:
            return
        at = m.end()
        if word in _NEEDS_BEFORE and not _NEEDS_BEFORE[word].search(lower[max(0, start - 22) : start]):
            return
        name = self._name(text, at, small=word in _SMALL_TOO, wordy=text[at : at + 1].isupper() and word in _SURE_INTRO)
        if name is None:
            return
        if not text[at].isupper() and not (known_given(name.pieces[0])):
            return
        if word not in _SURE_INTRO and not name.known and not (len(name.pieces) > 1 and word in ("ben", "i'm", "im", "am", "this", "it's", "its")):
            return
        yield from self._several(text, name)

    def _family(self, text: str, lower: str, start: int, end: int) -> Iterator[Name]:
        """Read backwards: "the Adeyemi family"."""
        m = re.search(r"(?:[Tt]he|[Dd]e) ([A-ZÀ-Þ][\w'’\-]{2,20}) $", text[max(0, start - 30) : start])
        if m and m[1].casefold() not in STOP and m[1].casefold() not in self._ours:
            at = max(0, start - 30) + m.start(1)
            yield Name(at, at + len(m[1]), [m[1]], False)

    def _label(self, text: str, lower: str, start: int, end: int) -> Iterator[Name]:
        m = re.match(r"(?: (?:klant|customer|van|of|contactpersoon|kind|child|patient|patiënt|huurder|beller|caller|aanvrager|door|by|to|tegenpartij|bewoner|deelnemer|holder|name|naam|met|with))?\s?[:=] ?", text[end : end + 20])
        if not m:
            return
        at = end + m.end()
        token = _TOKEN.match(text, at)
        if token and token[0].casefold() in TITLES:
            at = token.end()
            at += len(re.match(r"[. ]*", text[at : at + 3])[0])
        name = self._name(text, at, small=True, wordy=True)
        if name is None:
            return
        if lower[start:end] in WEAK_LABELS and not known_given(name.pieces[0]) and not name.initials and text[name.end + 1 : name.end + 2] not in ("<", COVER):
            return
        if not text[at].isupper() and not name.known:
            return
        yield from self._several(text, name)

    def _loose(self, text: str, start: int, word: str) -> Iterator[Name]:
        """Read a given name anywhere: it needs a capital that no sentence explains, where it is a word as well."""
        before = text[max(0, start - 12) : start]
        if word in WORDY and _opens(before):
            return
        if before.endswith(("St ", "St. ", "Sint ", "Sint-", "Saint ", "San ", "Santa ", "-", "/", "’", "'", "#", "@", "Queen ", "King ", "Prins ", "Prinses ", "Koning ", "Koningin ")):
            return
        name = self._name(text, start, wordy=True)
        if name is None or name.start != start:
            return
        if text[name.end : name.end + 1] in ("-", "_") or text[name.end : name.end + 2] in ("'s",) and word in WORDY:
            return
        yield name

    def _last_lines(self, text: str) -> Iterator[Name]:
        """Read the last lines, where people sign: also a lone name, also one the lists do not know."""
        lines = []
        stop = len(text)
        for _ in range(12):
            if stop < 0:
                break
            at = text.rfind("\n", 0, stop) + 1
            lines.append((at, stop))
            stop = at - 1
        below_is_signature = True
        seen = 0
        for k, (at, stop) in enumerate(lines):
            line = text[at:stop]
            if not line.strip():
                continue
            if seen >= 7:
                return
            seen += 1
            at += len(line) - len(line.lstrip(" \t-–—*_~>"))
            above = lines[k + 1] if k + 1 < len(lines) else None
            blank_above = above is not None and not text[above[0] : above[1]].strip()
            names = list(self._line(text, at, stop, sure=False))
            if names:
                if above is not None:
                    yield from names
            elif below_is_signature and above is not None:
                lead = re.match(r"(?:from|From|van|Van|namens|Namens) (?=[A-ZÀ-Þ])", text[at : at + 8])
                at += lead.end() if lead else 0
                name = self._name(text, at)
                if name and (_LINE_END.match(text, name.end) or text[name.end : name.end + 4].strip()[:1] in (COVER, "|", "(", ",")) and text[at].isupper():
                    ended = blank_above or text[above[0] : above[1]].rstrip()[-1:] in (".", "!", "?", ",", ")")
                    few = len(name.pieces) <= 4 and all(not p.isupper() or len(p) < 3 for p in name.pieces)
                    alone = not text[name.end : stop].strip(" ,.!") or (blank_above and len(name.pieces) > 1) or bool(lead)
                    if ended and few and alone and (len(name.pieces) > 1 or len(name.pieces[0]) > 2) and (blank_above or k > 0):
                        yield name
                elif name is None and (blank_above or COVER in text[stop : stop + 40]):
                    bare = _small_line(text, at, stop)
                    if bare and text[at:bare].split()[0] in GIVEN and (text[at:bare].split()[0] in PLAIN_GIVEN or " " in text[at:bare]):
                        yield Name(at, bare, text[at:bare].split(), False)
            below_is_signature = below_is_signature and (COVER in line or len(line) < 45)

    def _last_word(self, text: str) -> Iterator[Name]:
        """Read a lone name after the last sentence of a text of one line."""
        last = text[-16:].rstrip(" .!xX\n").rpartition(" ")[2]
        if last[:1].isupper() and last.casefold() in GIVEN and last.casefold() not in NEVER_LOOSE:
            at = text.rfind(last)
            if text[:at].rstrip()[-1:] in (".", "!", "?", ",", ")"):
                name = self._name(text, at, wordy=True)
                if name:
                    yield name

    def _authors(self, text: str) -> Iterator[Name]:
        """Read who writes the lines of a chat: "Ahmed: …", "[12:02] Ruairí: …", "Danique (klantenservice): …"."""
        candidates: list[tuple[Name, bool]] = []
        seen: dict[str, int] = {}
        at, length = 0, len(text)
        lines = 0
        while at < length and lines < 400:
            stop = text.find("\n", at)
            stop = length if stop < 0 else stop
            lines += 1
            colon = text.find(":", at, min(stop, at + 90))
            if colon < 0:
                colon = text.find(">", at, min(stop, at + 60))
            if colon > at:
                stamp = _TIMESTAMP.match(text, at, stop)
                begin = stamp.end()
                role = _ROLE.match(text, begin, stop)
                told = stamp.end() - stamp.start() > 3
                if role and role.end() < stop and text[role.end() : role.end() + 1].isalpha() and text[role.end() - 1] in " (:-":
                    begin, told = role.end(), True
                if begin < stop and text[begin] in "<@*~":
                    begin += 1
                name = self._name(text, begin, small=True, wordy=True)
                if name is None and told and begin < stop:
                    # "[12:02] sanne_b" is an account; a small unknown word before a colon after a time is somebody.
                    small = re.compile(r"[^\W\d_]{3,15}(?=:\s)").match(text, begin)
                    if small and small[0].casefold() not in STOP:
                        name = Name(begin, small.end(), [small[0]], False)
                if name and name.end < stop and _AUTHOR_END.match(text, name.end):
                    key = " ".join(name.pieces).casefold()
                    seen[key] = seen.get(key, 0) + 1
                    candidates.append((name, told))
            at = stop + 1
        several = len(seen) > 1 or any(n > 1 for n in seen.values())
        for name, told in candidates:
            if told or known_given(name.pieces[0]) or (several and seen[" ".join(name.pieces).casefold()] > 1):
                yield name


_BLANK_LINE = re.compile(r"[ \t,.!:;\-–—*]*")
_OFFICES = frozenset("burgemeester wethouder schepen notaris advocaat imam rabbi inspecteur inspector officer huisarts tandarts dierenarts kapper pastoor juf meester weduwe professor".split())
_WORKERS = frozenset("monteur technieker chauffeur koerier conducteur engineer technician driver collega colleague stagiair verpleegster wijkagent medewerker medewerkster zoon dochter son daughter husband wife".split())
_OWN = re.compile(r"(?:\b(?:mijn|m'n|jouw|je|uw|onze|ons|haar|zijn|z'n|hun|my|your|our|his|her|their|jullie|een|de|the|van|mn|me|with|met|aan|door|by|to|ex)\b(?: \w+)?) $")
_SENTENCE = re.compile(r"(?:^|[.!?:\n\"“‘(•*>\-–—]|^\s*|\d)\s*$")


def _before(lower: str, start: int) -> bool:
    return bool(_OWN.search(lower[max(0, start - 24) : start]))


def _opens(before: str) -> bool:
    """Tell whether a sentence or a line may begin after these signs."""
    return not before.strip() or bool(_SENTENCE.search(before)) or before.rstrip(" ,").casefold().endswith(tuple(GREETINGS))


_SMALL = re.compile(r"[^\W\d_]{2,14}(?: [^\W\d_]+(?:[-'’][^\W\d_]+)?){0,4}(?=[ .!x,]{0,4}(?: ?\([^)\n]{1,20}\)[^\n]{0,20})?(?:\n|$))")


def _small_line(text: str, at: int, stop: int) -> int:
    """Give the end of the small words that fill a line behind a sign-off, else 0: "sevda", "jopie van es"."""
    m = _SMALL.match(text, at)
    if not m or m.end() > stop or m[0] != m[0].lower():
        return 0
    words = m[0].split()
    if words[0] in STOP and words[0] not in PLAIN_GIVEN:
        return 0
    if len(words) > 2 and words[0] not in GIVEN:
        return 0
    return 0 if any(w in STOP and w not in PARTICLES and w not in FAMILY for w in words[1:]) else m.end()


def _occurrences(lower: str, word: str) -> Iterator[int]:
    """Give the places where a word stands as a word."""
    at, n = lower.find(word), len(word)
    while at >= 0:
        if not lower[at - 1 : at].isalnum() and not lower[at + n : at + n + 1].isalnum():
            yield at
        at = lower.find(word, at + n)


_MET = re.compile(r"(?: (?:heb|hebt|ik|we|u|je|hij|zij|ze|er|gisteren|vandaag|zojuist|net|eerder|vorige week|al|daar|ook|toen|hier|telefonisch|even)){0,3}(?: (?:met|via))? (?:(?:een |de |uw |jullie )?(?:collega|medewerker|medewerkster|mevrouw|meneer|dame|heer|ene|zekere|mevr\.|mw\.|dhr\.) )?(?=[A-ZÀ-Þ'’])")
_TO = re.compile(r" (?:(?:to|with|by) )?(?:(?:a|an|your|the) )?(?:(?:colleague|lady|guy|man|girl|lad|woman|someone|chap) (?:called |named )?)?(?:Mrs?\.? |Ms\.? )?(?=[A-ZÀ-Þ])")
_IS = re.compile(r"(?: (?:van de klant|van klant|is|van|of the account holder|was|luidt|of|on it is|should be)){0,2}(?:'s|’s)?(?: ?[:=])? ?(?=[^\W\d_])")
_NEXT = re.compile(r",? (?=[^\W\d_])")
_CAPITAL = re.compile(r" (?:(?:een |de |ene |mevr\.? |mw\.? |dhr\.? )?(?:collega )?)(?=[A-ZÀ-Þ'’])")
_INTRO = {
    "naam": _IS, "name": _IS, "name's": re.compile(r" "), "names": re.compile(r" (?:is )?"),
    "heet": _NEXT, "heette": _NEXT, "genaamd": _NEXT, "geheten": _NEXT, "named": _NEXT, "called": _CAPITAL, "namens": _CAPITAL, "behalf": re.compile(r" of (?:my \w+,? )?(?=[A-ZÀ-Þ])"),
    "ben": _NEXT, "i'm": _NEXT, "im": _NEXT, "am": _NEXT, "this": re.compile(r" is (?=[^\W\d_])"), "it's": _NEXT, "its": _NEXT,
    "ondergetekende": _NEXT, "undersigned": _NEXT, "attn": re.compile(r"[.:]* "), "tav": re.compile(r"[.:]* "), "t.a.v": re.compile(r"[.:]* "), "tnv": re.compile(r"[.:]* "), "t.n.v": re.compile(r"[.:]* "), "attention": re.compile(r"[.:]* (?:of )?"),
    **dict.fromkeys(("spreek", "spreekt", "sprak", "spraken", "gesproken", "spreken", "gebeld", "belde", "telefoneerde", "gemaild", "mailde", "overlegd", "overleg", "contact", "afgesproken"), _MET),
    **dict.fromkeys(("spoke", "speaking", "spoken", "speak", "talked", "talking", "chatted", "chatting", "dealt", "emailed", "phoned"), _TO),
    **dict.fromkeys(("hier", "volgens"), _CAPITAL),
}  # fmt: skip
_NEEDS_BEFORE = {
    "ben": re.compile(r"\b(?:ik|'k|k) $"),
    "am": re.compile(r"\bi $"),
    "naam": re.compile(r"\b(?:mijn|m'n|mn|op|onder|zijn|haar|uw|de|met|als|onze|volledige)\s?(?:de )?$|^\W*$|[\n.]\W*$"),
    "name": re.compile(r"\b(?:my|the|her|his|in|full|whose|your|under|account|by|customer|our|first|last|me)\s?(?:the |his |her |my )?$|[,;(] ?$|^\W*$|[\n.]\W*$"),
    "hier": re.compile(r"(?:^|[.!?\n] ?|\b(?:hoi|hallo|dag|hey|goedemorgen|goedemiddag|hi|ja)[ ,]*)$"),
}
#: After these a capital is a name also when no list knows it.
_SURE_INTRO = frozenset("naam name name's heet heette genaamd spreek spreekt sprak gesproken spoke spoken speaking speak ondergetekende undersigned t.a.v tav attn tnv t.n.v namens behalf hier talked chatted".split())
_SMALL_TOO = frozenset("naam name name's names heet ben i'm im am this it's its".split())


def _rules() -> dict[str, tuple]:
    table: dict[str, list] = {}
    for words, rule in (
        (GREETINGS, Places._greeting), (CLOSINGS, Places._closing), (TITLES, Places._title), (KIN, Places._kin),
        (frozenset(_INTRO), Places._introduction), (frozenset(("family", "familie", "household")), Places._family),
    ):  # fmt: skip
        for word in words:
            table.setdefault(word.rstrip(".,"), []).append(rule)
    return {word: tuple(dict.fromkeys(rules)) for word, rules in table.items()}


_RULES = _rules()
#: Words that make a place; nothing is read in a message that has none of them.
PLACE_WORDS = frozenset(_RULES) | LOOSE
#: Words that make one before a colon.
LABEL_WORDS = _LABELS = LABELS | WEAK_LABELS
