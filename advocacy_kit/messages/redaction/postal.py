"""Where somebody lives: streets with a house number, and postcodes, Dutch, Belgian, British, Irish and further.

A street without a number, a town and an area stay: they say where something is, not whose it is. Everything begins
at a digit, and looks some sixty signs around it.
"""

import re

from advocacy_kit.messages.redaction.house_parts import NO_STREET, TOWN, with_parts, with_town
from advocacy_kit.messages.redaction.kinds import Span, word_set
from advocacy_kit.messages.redaction.links import apart
from advocacy_kit.messages.redaction.postal_blocks import find_blocks
from advocacy_kit.messages.redaction.postal_english import find_english
from advocacy_kit.messages.redaction.postal_labels import find_labelled
from advocacy_kit.messages.redaction.postcodes import HOUSE_DIGITS, NO_CODE, find_behind, find_codes
from advocacy_kit.messages.words import EN, NL

_LITTLE = frozenset((NL + EN).split()) - {"jan", "ben", "may", "will", "st"}
#: Ends of Dutch street names.
_END = (
    "straat|straatje|str|laan|weg|wegje|plein|pleintje|kade|kaai|gracht|singel|dijk|dijkje|hof|hofje|pad|steeg|dreef|park|plantsoen|plants|wal|baan|steenweg|lei|vest|"
    "ring|markt|burg|oord|hoek|kamp|veld|velden|akker|akkers|hoeve|horst|eind|einde|berg|donk|heuvel|haven|brink|erf|gaarde|waard|meent|warande|"
    "polder|vliet|zoom|tuin|tuinen|gang|poort|kant|zijde|driehoek|rade|steen|bos|beek|bosch|heide|kouter|boulevard|allee|allée|avenue|esplanade|passage|werf|sluis|schans|flat|straße|strasse|gasse|platz|damm|ufer|ham|borch|borg|rui|land|dal"
)
#: Of these only the surest count where nothing is capitalised, or where the word stands loose ("Grote Markt").
_SURE = "straat|straatje|laan|weg|plein|kade|kaai|gracht|singel|dijk|steeg|dreef|plantsoen|steenweg|hofje|pad|baan|lei|vest|markt|hof|park|boulevard|wal"
_NL_NUMBER = (
    rf"(?P<number>{NO_CODE}{HOUSE_DIGITS}"
    r"(?: ?[a-zA-Z](?![\w’'])| ?(?:bis|hs|huis|rood|zw|ter|quater|boven|beneden)(?!\w))?(?:/0\d{1,3}(?![ .\-/]?\d|\w)| ?[-/–] ?(?:(?!\d{4} [A-ZÀ-Þ][a-zà-ÿ])[1-9]\d{0,3}[a-zA-Z]?|[IVX]{1,4}|[a-zA-Z]{1,3})(?![\w]))*"
    r"(?:(?:, ?| ?[- ]?)(?:[1-9] ?-?|[IV]{1,3} ?-?|een|één|twee|drie|vier|vijf|zes)hoog(?:[ -](?:achter|voor))?(?!\w)| ?[IVX]{1,4}(?!\w)| [A-Z]\d{1,2}(?!\w)|, \d{1,2}(?:e|de|ste) (?:etage|verdieping))?(?:,? (?:bus|bte|box|b\.|boîte|app?\.?|appartement|unit|kamer|huisnr\.?) ?\d{0,4}[A-Za-z]?(?!\w)(?:\.\d+)?)?(?: (?:and|en) [1-9]\d{0,3} ?[A-Za-z]?(?!\w))?)"
)
_STREET = re.compile(
    rf"(?P<street>(?:[A-Za-zÀ-ÿ'’.\-]{{1,30}})(?:{_END})(?:-(?:Noord|Zuid|Oost|West|noord|zuid|oost|west|[A-Z][a-z]+))?(?: (?:Noord|Zuid|Oost|West|N\.?Z\.?|Z\.?Z\.?|noordzijde|zuidzijde))?\.?"
    rf"|(?<![\w])(?:{_SURE.title()}|{_SURE}))(?P<gap>,? (?:(?:op )?n(?:umme)?r\.? ?|(?:op )?huisnummer |huisnr\.? ?|no\.? |t/o |(?:t\.?h\.?v\.?|ter hoogte van|tegenover|naast|bij) (?:nr\.? ?|nummer |huisnummer ))?)$",
)
#: What stands between a street and its number.
NUMBERED_BY = word_set("nr nummer huisnummer huisnr no")
STREET_ENDINGS = (
    *_END.split("|"),
    *sorted(NUMBERED_BY),
    "noord",
    "zuid",
    "oost",
    "west",
    "t/o",
    "zijde",
    "n.z",
    "z.z",
    "nz",
    "zz",
)
#: "Laan van Meerdervoort", "Weg naar Zee".
STREETS_OF = word_set("laan weg plein kade park singel straat dreef gracht dijk lei steenweg")
_OF = re.compile(
    rf"(?P<street>(?:{'|'.join(w.title() for w in sorted(STREETS_OF))}) (?:van|der|naar|aan|op) (?:(?:de|den|der|het|'t|’t) )?[A-ZÀ-Þ][\w'’\-]+(?: [A-ZÀ-Þ][\w'’\-]+){{0,2}}) \Z"
)
#: "Aan de Wallen", "Achter de Hoven": a capital that no sentence explains, or an end behind the number.
STREETS_AT = word_set("aan op achter in onder bij tussen voor over buiten langs")
_AT = re.compile(
    rf"(?P<street>(?:{'|'.join(w.title() for w in sorted(STREETS_AT))}) (?:de|den|het|'t|’t) [A-ZÀ-Þ][\w'’\-]{{2,}}(?: [A-ZÀ-Þ][\w'’\-]+)?) \Z"
)
_WITHIN = re.compile(r"[\w,;] \Z")
_NUMBER_ENDS = re.compile(r"(?:[.,;)!?]|\Z|\n| te | in )")
#: "3 te Merelbeke"
_TE = re.compile(r" te [A-ZÀ-Þ][a-zà-ÿ]{2}")
_CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZÉÈÎÔÛÇŞÖÜÄÅØ’'")
#: What stands before the last word of a street's name: "Burgemeester", "Jan van", "1e", "Sint-".
_LEFT = re.compile(
    r"(?:(?:(?:[1-9]\d?(?:e|de|ste))|(?<!\w)(?:burg|burgemeester|pr|prins|prinses|prof|dr|ds|gen|generaal|past|pastoor|kard|mgr|kon|koningin|jan|sint|st|oude|nieuwe|lange|korte|grote|kleine|hoge|lage|eerste|tweede|derde|vd|v\.d)\.?|[A-ZÀ-Þ][\w'’.\-]*|van|de|den|der|het|ten|ter|te|op|aan|in|'t|’t|la|du|des|le) )+$"
)
_PREPOSITION = re.compile(
    r"(?:(?:van|de|den|der|het|ten|ter|te|op|aan|in|la|du|des|le|[Oo]p|[Aa]an|[Ii]n|[Uu]it|[Nn]aar|[Vv]an|[Dd]e|[Hh]et|[Aa]dres|[Mm]ijn|[Oo]ns) )+"
)
_HOUSE = re.compile(_NL_NUMBER)
#: "op Buorren 17 in Easterwierrum"
_IN_TOWN = re.compile(r",? in (?!(?:Nederland|Belgi|Excel|Word|Windows|Outlook|Teams|The|Het|De)\b)[A-ZÀ-Þ]")
_GOES_TO = re.compile(r"\b(?:[Oo]p|[Aa]an|[Nn]aar) (?:de |het |den )?\Z")
_NO_SUFFIX = re.compile(
    r"(?P<street>(?:(?:De|Het|'t|’t|Op|In|Aan|Achter|Ten|Ter|Oude|Nieuwe|Grote|Kleine|Lange|Korte|Sint)[ -](?:de |den |het |'t )?)?[A-ZÀ-Þ][\w'’\-]{3,}(?: [A-ZÀ-Þ][\w'’\-]{2,}){0,2}) $"
)
#: Words after which a capital and a number are an address.
ADDRESS_WORDS = word_set(
    """
    adres address ophaaladres afleveradres bezorgadres leveradres factuuradres verhuisadres wonend wonende woonachtig woon wonen
    woont woonde live lives living gevestigd vestiging buren buurman buurvrouw straat pand woning huis bezorgd geleverd afgeleverd
    sleutel sleutels bezichtiging bezichtigen verhuis verhuisd verhuist
"""
)
#: Words behind the numbers of houses, for the first look.
BEHIND_NUMBERS = word_set("bus bte boîte hs bis")
_ADDRESS_WORD = re.compile(rf"\b(?:{'|'.join(sorted(ADDRESS_WORDS))})\b[^\d\n]{{0,34}}$", re.I)


_UNNUMBERED = f"{_SURE}|berg|heide|veld|brug|hoek|molen|kouter"
_LEFTWARD = r"(?:(?:[A-ZÀ-Þ][\w’'\-]*|[A-ZÀ-Þ][a-z]{0,4}\.) (?:(?:van|de|der|den|het|ten|ter) )*)"
#: Streets and houses without a number that say so.
_WITHOUT = re.compile(
    rf"(?<![\w’'\-])(?:{_LEFTWARD}{{0,3}}[A-ZÀ-Þ][\w’'\-]*(?:{_UNNUMBERED})|{_LEFTWARD}{{1,3}}(?:{_UNNUMBERED.title()})),? (?:z/?n|z\.n\.)(?!\w)(?=[ \t]*(?:[,.;:)\n]|\Z|(?:te|in|en|op|is) ))"
)


def find_postal(text: str, lower: str, shape: bytes) -> list[Span]:
    """Find addresses and postcodes.

    Parameters
    ----------
    text, lower : str
        The message, what was found already covered; and the same in lower case.
    shape : bytes
        The message with ``A``, ``a`` and ``9`` for what its signs are: a cheap question to what may be in it.
    """
    spans: list[Span] = []
    if b"a 9" in shape or b"A 9" in shape or b"a  9" in shape:
        spans += _dutch_streets(text)
    spans += find_english(text, lower, shape)
    if "zn" in lower or "z/n" in lower or "z.n." in lower:
        spans += [Span(*m.span(), "address") for m in _WITHOUT.finditer(text)]
    spans = joined(spans)
    spans = joined([*spans, *find_labelled(text, lower, spans)])
    codes = find_codes(text, spans, shape)
    if blocks := find_blocks(text, lower, shape, codes):
        codes += find_behind(text, [span for span in blocks if span.kind == "address"])
    return apart([*joined([*spans, *blocks]), *codes])


def _dutch_streets(text: str) -> list[Span]:
    spans: list[Span] = []
    for house in _HOUSE.finditer(text):
        start = house.start()
        if start < 4 or text[start - 1] != " " or (spans and start < spans[-1].end):
            continue
        back = max(0, start - 64, text.rfind("\n", 0, start) + 1)
        before = text[back:start]
        last = before.rstrip(" ,").rpartition(" ")[2].rstrip(".").casefold()
        found = _STREET.search(before) if last.endswith(STREET_ENDINGS) else None
        end = house.end()
        if found:
            word = found["street"]
            loose = word.casefold() in _SURE.split("|")
            left = (
                _LEFT.search(before, 0, found.start())
                if before[found.start() - 1 : found.start()] == " "
                else None
            )
            begin = found.start()
            if left:
                # "Dossier D.99.MV. Adres Paul Krugerlaan": what stands before such a word is no name of a street.
                told = left[0].rfind("dres ") + len("dres ") if "dres " in left[0] else 0
                begin = left.start() + told
                begin += len((_PREPOSITION.match(left[0], told) or [""])[0])
            capital = (
                before[begin : begin + 1].isupper()
                or before[begin : begin + 1].isdigit()
                or word[0].isupper()
            )
            # "weg 12" is a thing among things, "Grote Markt 3" is a street.
            alone = loose and not (left and begin < found.start())
            if alone and not (
                word[0].isupper() and (_TE.match(text, end) or _ADDRESS_WORD.search(before[: found.start()]))
            ):
                continue
            if not capital and not re.search(rf"[a-z]{{3}}(?:{_SURE})\Z", word):
                continue
            if word.casefold() in _LITTLE or word.casefold() in NO_STREET:
                continue
            if _is_measure(text, house) or (
                house["number"].isdigit() and 1900 <= int(house["number"]) <= 2035 and not capital
            ):
                continue
            spans.append(with_town(text, back + begin, end))
            continue
        if not last or before.rstrip(" ,").rpartition(" ")[2][0] not in _CAPITALS:
            continue
        of = _OF.search(before) or _AT.search(before)
        if of and not _is_measure(text, house):
            within = of.re is _OF or _WITHIN.search(before[: of.start()])
            if within or _NUMBER_ENDS.match(text, end):
                spans.append(with_town(text, back + of.start(), end))
                continue
        town = TOWN.match(text, end)
        named = _NO_SUFFIX.search(before)
        if named and named["street"].casefold() not in _LITTLE:
            first = named["street"].split()[0].casefold()
            if first in NO_STREET or _is_measure(text, house):
                continue
            behind = with_parts(text, end)
            code = re.match(
                r",?[ \n]{1,2}(?:[1-9]\d{3} ?[A-Z]{2}\b|[1-9]\d{3}[a-z]{2}\b)", text[behind : behind + 12]
            )
            if (
                (town and (town["code"] not in _YEARS or town["town"].startswith("Antwerp")))
                or code
                or _TE.match(text, end)
                or _SAYS_HOUSE.search(house[0])
                or _ADDRESS_WORD.search(before[: named.start()])
                or (_IN_TOWN.match(text, end) and _GOES_TO.search(before[: named.start()]))
            ) and (
                first not in _LITTLE
                or named["street"][:3] in ("De ", "Het", "'t ", "’t ", "Op ", "In ", "Aan")
            ):
                spans.append(with_town(text, back + named.start("street"), end))
    return spans


#: What stands behind the numbers of houses only: "Visserij 119 bus 302", "De Wieken 17 hs".
_SAYS_HOUSE = re.compile(r"\b(?:bus|bte|boîte|hs|bis)\b")
#: As years are written; Antwerp has some of them for postcodes.
_YEARS = frozenset(map(str, range(1990, 2036)))
_MEASURE = re.compile(
    r"(?:[.,]\d| ?(?:€|£|\$|%|°|x )| (?:euro|km|kwh|kw|m3|m²|kg|gram|uur|u|min|minuten|dagen|weken|maanden|jaar|keer|stuks|mensen|personen|miles|years|days|weeks|months|minutes|hours|times|people|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b)",
    re.I,
)


def _is_measure(text: str, house: re.Match) -> bool:
    return bool(_MEASURE.match(text, house.end()))


def joined(spans: list[Span]) -> list[Span]:
    """Put addresses in order, those that overlap as one."""
    out: list[Span] = []
    for span in sorted(spans):
        if out and span.start < out[-1].end and span.kind == out[-1].kind:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end), span.kind)
        else:
            out.append(span)
    return out
