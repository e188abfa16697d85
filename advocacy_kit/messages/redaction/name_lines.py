"""Names by the lines on which they stand: the last ones, where people sign, and those of a chat."""

import re
from collections.abc import Iterator

from advocacy_kit.messages.redaction.kinds import COVER, word_set
from advocacy_kit.messages.redaction.name_judging import Name, is_month, known_given, with_family
from advocacy_kit.messages.redaction.name_lists import NEVER_LOOSE, PARTICLES
from advocacy_kit.messages.redaction.name_places import FAMILY, GIVEN, PLAIN_GIVEN, STOP, TITLES, WORDY
from advocacy_kit.messages.redaction.name_reading import LINE_END, Reader

_TOKEN = re.compile(r"[^\s,.!:;()\n]+")
_TIMESTAMP = re.compile(
    r"[\s\[(]*(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},?\s*)?(?:\d{1,2}[:.u]\d{2}(?::\d{2})?\s*(?:[ap]m)?)?[\])]?\s*[-–—]?\s*",
    re.I,
)
_ROLE = re.compile(
    r"(?:(?:medewerker|assistente?|agent|operator|adviseur|advisor|adviser|support|klant|customer|client|collega|colleague|balie|planner|host|admin|helpdesk|user|bezoeker|visitor|employee|staff|caller|monteur)\s*[:(\-–]?\s*)",
    re.I,
)
_AUTHOR_END = re.compile(
    r"[)\]]?(?: ?\([^)\n]{1,40}\)| ?\[[^\]\n]{1,40}\])?(?: ?[,|-] ?[\w \-]{2,20})? ?(?:\d{1,2}[:.]\d{2})?\s?[:>](?!//)(?=\s|$)"
)
#: Lines of a chat between a customer and a colleague.
_SPEAKER = re.compile(
    r"(?:^|\n)[\s\[(\d:.\])\-–]{0,24}(?:klant|bezoeker|medewerker|medewerkster|agent|adviseur|customer|visitor|advisor|adviser|operator|support|client|user): ",
    re.I,
)
#: What a sentence ends with before who signs on its line, and what may stand behind the name.
_SENTENCE_END = re.compile(r"[.!?…,)][\"'”’)]? {1,2}(?:[–—\-~] ?)?")
_TAIL = re.compile(r"[ .!]{0,4}(?:[xX]{1,4}[ .!]{0,4})?[^\w\s\ufdd0]{0,6}\s{0,2}\Z")
#: Who signs where teams answer in public, right behind a sign; initials with a capital each.
_MARKED = re.compile(
    r"([.!?…)\ufdd0](?= ?[\^*~/–—-])|\s) ?([\^*~/–—-])([A-ZÀ-ÖØ-Þ][^\W\d_]+(?: [A-Z][^\W\d_]*)?)[ .!]{0,3}(?:[xX]{1,4})?\s*\Z"
)
#: Signs from the end within which such a name begins.
_SIGNED = 64
#: Blanks in such a name and what may stand behind it, at most.
_WORDS = 8
#: What stands on a line before who signs it.
BESIDE_NAME = word_set("em ret'd ret’d namens van from the de meester nurse your jullie je")
#: What goes on behind who signs: another who does, or a town.
BEHIND_NAME = word_set("en and te uit from namens van")
_BEHIND = re.compile(r"\s+(?:en|and|&|\+) |[ ,]+(?:\(|te |uit |from |namens |van )")
_DASHES = ("–", "—", "-", "~")
#: Words before a colon that are given names as well, or stand there again and again: "To: …", "reg: …", "OPTIE: …".
_HEADINGS = word_set("to reg you me do so no in on optie opties option options poll peiling keuze")
_LETTERED = re.compile(r"(?<![\w.])[A-Z]\. ")
#: Words with which wishes, exclamations, titles and towns of two words begin or end.
_NO_SIGNER = word_set(
    """
    fijne prettige prettig goede mooie leuke groene warme zalige zalig vrolijk vrolijke gelukkig zonnige gezellige avond weekend vakantie
    feestdagen dagen jaar jaarwisseling kerstdagen paasdagen succes nooit schandalig belachelijk onzin waardeloos schande klasse stroom
    merry worst terrible total complete utter pure absolute absolutely disgrace disgraceful shocking shambles joke nonsense rubbish
    weekend holidays birthday anniversary year hong kong tel aviv los las san monte costa sri rio gran buenos aires puerto port mont
    foto foto's bijlage bijlagen scan screenshot kopie factuur photo photos picture pictures copy
"""
)


class Lines(Reader):
    """Reads names by the lines they stand on: where people sign, and who writes in a chat."""

    def _line(self, text: str, at: int, stop: int, *, sure: bool) -> Iterator[Name]:
        """Read a line that holds a name and nothing else, but for a title before it and a function behind."""
        if stop - at > 100 or at >= stop:
            return
        for _ in range(3):
            token = _TOKEN.match(text, at)
            if not token or token.end() > stop:
                return
            low = token[0].casefold()
            if (
                low in TITLES
                or re.match(r"[A-Z][a-z]{1,5}\.(?: |[A-Z])", text[at : at + 8])
                or (low in BESIDE_NAME and token.end() < stop and low not in ("van", "de"))
                or (
                    low in ("van", "from")
                    and sure
                    and text[token.end() + 1 : token.end() + 2].isupper()
                    and not text[at].isupper()
                )
            ):
                at = token.end()
                at += len(re.match(r"[ .()]*", text[at:stop][:6])[0])
                continue
            break
        name = self._name(text, at, bare=sure, small=True, wordy=True, ways=True)
        if name is None or name.end > stop or is_month(text, name):
            return
        names = list(self._several(text, name, signed=True, small=True))
        last = names[-1]
        rest = text[last.end : stop]
        if not LINE_END.match(text, last.end) and not _BEHIND.match(rest) and COVER not in rest[:4]:
            return
        if not text[name.start].isupper() and len(rest.strip()) > 4:
            return
        if (
            not sure
            and not text[name.start].isupper()
            and (rest.strip(" .!x") or name.first not in PLAIN_GIVEN)
        ):
            return
        if sure or any(n.known for n in names):
            if len(name.pieces) == 1 and name.first in NEVER_LOOSE and not sure and len(names) == 1:
                return
            yield from names

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
                if (
                    name
                    and (
                        LINE_END.match(text, name.end)
                        or text[name.end : name.end + 4].strip()[:1] in (COVER, "|", "(", ",")
                    )
                    and text[at].isupper()
                ):
                    ended = blank_above or text[above[0] : above[1]].rstrip()[-1:] in (
                        ".",
                        "!",
                        "?",
                        ",",
                        ")",
                    )
                    few = len(name.pieces) <= 4 and all(not p.isupper() or len(p) < 3 for p in name.pieces)
                    alone = (
                        not text[name.end : stop].strip(" ,.!")
                        or (blank_above and len(name.pieces) > 1)
                        or bool(lead)
                    )
                    if (
                        ended
                        and few
                        and alone
                        and (len(name.pieces) > 1 or len(name.pieces[0]) > 2)
                        and (blank_above or k > 0)
                    ):
                        yield name
                elif name is None and (blank_above or COVER in text[stop : stop + 40]):
                    bare = small_line(text, at, stop)
                    if (
                        bare
                        and text[at:bare].split()[0] in GIVEN
                        and (text[at:bare].split()[0] in PLAIN_GIVEN or " " in text[at:bare])
                    ):
                        yield Name(at, bare, text[at:bare].split(), False)
            below_is_signature = below_is_signature and (COVER in line or len(line) < 45)

    def _last_words(self, text: str) -> Iterator[Name]:
        """Read who signs on the line of the last sentence: "… tot morgen. Kobe Peeters", "… bel me aub, Sanne x"."""
        stop = len(text.rstrip())
        marked = _MARKED.search(text, max(0, stop - _SIGNED))
        if marked and _is_marked(*marked.groups()):
            yield Name(*marked.span(3), marked[3].split(), False)
            return
        for end in _SENTENCE_END.finditer(text, max(text.rfind("\n", 0, stop) + 1, stop - _SIGNED)):
            at = end.end()
            if not text[at : at + 1].isupper() or text.count(" ", at, stop) > _WORDS:
                continue
            name = self._name(text, at, wordy=True, ways=True)
            if name and _TAIL.match(text, name.end) and _is_signed(text, name, end[0][0]):
                yield name
                return

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
                if (
                    role
                    and role.end() < stop
                    and text[role.end() : role.end() + 1].isalpha()
                    and text[role.end() - 1] in " (:-"
                ):
                    begin, told = role.end(), True
                if begin < stop and text[begin] in "<@*~":
                    begin += 1
                name = self._name(text, begin, small=True, wordy=True)
                if name is None and told and begin < stop:
                    # "[12:02] sanne_b" is an account; a small unknown word before a colon after a time is somebody.
                    small = re.compile(r"[^\W\d_]{3,15}(?=:\s)").match(text, begin)
                    if small and small[0].casefold() not in STOP:
                        name = Name(begin, small.end(), [small[0]], False)
                if (
                    name
                    and name.end < stop
                    and not is_month(text, name)
                    and not (len(name.pieces) == 1 and name.first in _HEADINGS)
                    and _AUTHOR_END.match(text, name.end)
                ):
                    key = " ".join(name.pieces).casefold()
                    seen[key] = seen.get(key, 0) + 1
                    candidates.append((name, told))
            at = stop + 1
        several = len(seen) > 1 or any(n > 1 for n in seen.values())
        for name, told in candidates:
            if (
                told
                or known_given(name.pieces[0])
                or (several and seen[" ".join(name.pieces).casefold()] > 1)
                or _is_talked_of(text, name)
            ):
                yield name


def _is_talked_of(text: str, name: Name) -> bool:
    """Tell whether who speaks in a line is also spoken of, where a customer or a colleague speaks in another."""
    if len(name.pieces) > 1 or len(name.pieces[0]) < 3 or not _SPEAKER.search(text):
        return False
    return bool(re.search(rf"[\w,;] {re.escape(name.pieces[0])}(?![\w:\-])", text))


def _is_marked(before: str, sign: str, name: str) -> bool:
    """Tell whether what stands behind a sign at the end of a message is who signs it: "^Jeff", "-Steve", "*TB"."""
    low = name.casefold().split()[0]
    if name.isupper():
        # "tv -HD", "*BTW"
        return len(name) < 4 and low not in STOP and (sign in "^*~" or not before.isspace())
    return (low in GIVEN and low not in NEVER_LOOSE) or (sign == "^" and low not in STOP)


def _is_signed(text: str, name: Name, sign: str) -> bool:
    """Tell whether words with capitals at the end of a message are who signs it."""
    first, last = name.first, name.pieces[-1].casefold()
    if len(name.pieces) == 1:
        # "Foto volgt. – Fliss"
        dashed = text[name.start - 2 : name.start].strip() in _DASHES and len(first) > 2 and sign in ".!?…"
        return (first in GIVEN and first not in NEVER_LOOSE) or (dashed and first not in _NO_SIGNER)
    if name.initials:
        # "A. Rood of B. Groen" are choices.
        return last in FAMILY or len(_LETTERED.findall(text)) == 1
    if known_given(name.pieces[1]) and name.pieces[1].casefold() not in FAMILY:
        # "Akkoord Bas van …": the name begins with the second word.
        return False
    if first in WORDY or sign in ",)":
        return known_given(first) and with_family(text, name)
    return known_given(first) or with_family(text, name) or _is_unlike_words(text, name)


def _is_unlike_words(text: str, name: Name) -> bool:
    """Tell two words that no list knows from a product, a wish, a title: said once, in a message with few capitals."""
    before = text[: name.start]
    words = before.split()
    capitals = sum(word[0].isupper() for word in words)
    return (
        len(name.pieces) == 2
        and all(len(piece) > 2 and not piece.isupper() for piece in name.pieces)
        and not any(
            piece.casefold() in _NO_SIGNER or piece.casefold() in before.casefold() for piece in name.pieces
        )
        and len(words) > 2
        and capitals <= 1 + len(words) / 4
    )


_SMALL = re.compile(
    r"[^\W\d_]{2,14}(?: [^\W\d_]+(?:[-'’][^\W\d_]+)?){0,4}(?=[ .!x,]{0,4}(?: ?\([^)\n]{1,20}\)[^\n]{0,20})?(?:\n|$))"
)


def small_line(text: str, at: int, stop: int) -> int:
    """Give the end of the small words that fill a line behind a sign-off, else 0: "sevda", "jopie van es"."""
    m = _SMALL.match(text, at)
    if not m or m.end() > stop or m[0] != m[0].lower():
        return 0
    words = m[0].split()
    if words[0] in STOP and words[0] not in PLAIN_GIVEN:
        return 0
    if len(words) > 2 and words[0] not in GIVEN and words[1] not in PARTICLES:
        return 0
    if all(word in PARTICLES for word in words):
        return 0
    return 0 if any(w in STOP and w not in PARTICLES and w not in FAMILY for w in words[1:]) else m.end()
