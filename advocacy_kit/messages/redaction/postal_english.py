"""Streets of English, Welsh, French and Indian forms, with their house numbers: the number mostly stands first."""

import re

from advocacy_kit.messages.redaction.house_parts import HOUSE_NAMES, with_heads, with_parts, with_town
from advocacy_kit.messages.redaction.kinds import Span, word_set
from advocacy_kit.messages.redaction.name_lists import GIVEN
from advocacy_kit.messages.redaction.postcodes import HOUSE_DIGITS
from advocacy_kit.messages.words import EN, NL

_LITTLE = frozenset((NL + EN).split()) - {"jan", "ben", "may", "will", "st"}
WAYS = (
    "Road|Rd|Street|St|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Cl|Court|Ct|Crescent|Cres|Way|Place|Pl|Terrace|Tce|Square|Sq|Gardens|Gdns|Grove|Hill|Park|Row|Walk|Mews|Green|View|Rise|"
    "Parade|Pde|Boulevard|Blvd|Quay|Quays|Highway|Hwy|Circle|Trail|Heights|Bank|Cottages|Estate|Mount|Wharf|Yard|Passage|Vale|Meadow|Meadows|Fields?|Croft|Circuit|Parkway|Pkwy|Loop|Marg|Nagar|Layout|Colony|Salai|Isaf|Uchaf|Gate|Garth|Dene|Chase|Common|Strand|Arcade|Alley|Quayside|Esplanade|Broadway|Causeway|Bridge|Cross|End|Wynd|Brae|Villas|Mansions|Buildings|House|Point|Ridge|Orchard|Drove|Paddock|Brow|Copse|Wood|Woods|Hollow|Reach|Side|"
    "Approach|Wlk|Paddocks|Pk|Terr|Crt|Plaza|Cct|Gve|Promenade|Fold|Nook|Leas|Lea|Spinney|Glade|Glebe|Oval|Ropewalk|Maltings|Moorings|Coppice|Holme|Vennel|Pend|Knowe|Bend|Trace|Cove|Crossing|Turnpike|Tpke|Residency|Enclave|Vihar|Puram|Chowk|Gali|Bagh|Peth|Ganj|Kunj|Chawl|Wadi|Plz|Crk|Xing|Cir|Ter|Trl|Hts|Mnr|Lndg|Rdg|Bnd|Byp|Bypass|Freeway|Expressway"
)
_WAY_LOW = "gdns|cres|tce|pde|blvd|road|rd|street|avenue|ave|lane|drive|close|crescent|terrace|gardens|grove|court|square|mews|parade|walk"
_ENGLISH = re.compile(
    r"(?P<house>(?:[A-Z]-)?(?!0)(?!\d{1,2}[-/]\d{1,2}[-/](?:19|20)?\d\d(?![\d/]))\d{1,5}(?:[A-Za-z](?![A-Za-z]))?(?:[-/–]\d{1,4}[A-Za-z]?){0,3}(?: ?(?:1/[24]|3/4|½))?(?: \((?:[Ll]ot|[Nn]o\.?|[Uu]nit|[Ff]lat) ?\d{1,4}[A-Za-z]?\)|(?<=\d)\)(?= [A-Z]))?),? "
    rf"(?:(?:[A-Z][\w'’.\-]*|of|the|\d{{1,2}}(?:st|nd|rd|th|ST|TH)) ){{0,4}}?(?:(?:[A-Z][\w'’.\-]* |\d{{1,3}}(?:st|nd|rd|th) )(?:{WAYS})|(?:The )?(?:High|Main|Church|Station|Quayside|Broadway|Esplanade|Strand)(?: (?:{WAYS}))?)(?: (?:{WAYS})(?![\w'’])){{0,2}}(?![\w'’])\.?"
)
#: "2207 NW BIRCHER ST": all of it in capitals, with a way that is a word of nothing else.
_LOUD = re.compile(
    r"(?P<house>(?!0)\d{1,5}[A-Z]?),? (?P<words>(?:[A-Z][A-Z'’.\-]*|\d{1,3}(?:ST|ND|RD|TH)) (?:[A-Z][A-Z'’.\-]* ){0,2})"
    r"(?:STREET|ST|ROAD|RD|AVENUE|AVE|LANE|LN|DRIVE|DR|CLOSE|COURT|CRESCENT|TERRACE|GARDENS|GROVE|BOULEVARD|BLVD|PARKWAY|PKWY|MEWS)(?![\w'’])"
    r"(?:,? (?:APT|APARTMENT|UNIT|STE|SUITE|FLAT|#)\.? ?#?\d{0,4}[A-Z]?(?!\w))?"
)
_SHORT_WAYS = word_set(
    "rd st ave ln dr cl ct cres pl tce sq gdns pde blvd hwy pkwy pk terr crt cct gve tpke plz crk xing cir ter trl hts mnr lndg rdg bnd byp"
)
SMALL_WAYS = frozenset(_WAY_LOW.split("|"))
_WAYS_LOW = tuple(f" {way}" for way in SMALL_WAYS)
FRENCH_WAYS = (
    "rue ",
    "avenue ",
    "av. ",
    "chaussée ",
    "place ",
    "boulevard ",
    "quai ",
    "square ",
    "clos ",
    "chemin ",
    "impasse ",
    "allée ",
)
_ENGLISH_LOW = re.compile(
    rf"(?P<house>[1-9]\d{{0,3}}[a-z]?),? (?P<words>(?:[A-Za-z'’]+ ){{1,3}})(?:{_WAY_LOW}|{_WAY_LOW.title()})(?!\w)"
)
#: "31 Rural Route 2", "County Road 1470, Box 88", "1917 E 4th", "at 402 E Pecan".
_RURAL_WAY = r"(?:(?:Rural|County|State|Farm|Forest|Star|RURAL|COUNTY|STATE) (?:Route|Road|Rd|Hwy|Highway|Rte|ROUTE|ROAD|RD|HWY)|RR|CR|HC|FM)\.? #?\d{1,5}[A-Z]?"
_AMERICAN = re.compile(
    rf"(?<![\w.,/\-#$])(?:(?!0)\d{{1,5}} {_RURAL_WAY}(?!\w)|{_RURAL_WAY},? (?i:box|lot|unit|apt) #?\d{{1,5}}[A-Z]?(?!\w)"
    r"|(?!0)\d{2,5}(?: 1/2|½)? (?:[NS][EW]?|[EW])\.? (?:\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)(?!\w)(?: (?:St|Ave|ST|AVE|Pl|Ter)(?!\w)|(?=[ \t]*(?:[.,;)\n#]|\Z|(?:in|at|near|and|apt|unit|Apt|Unit|APT|UNIT|IN|AND)(?!\w))))|(?<=t \d{3} [NSEW] )[A-Z][a-z]{3,}(?!\w)))"
)
#: "P.O. Box 118", "Postbus 2147", "Locked Bag 14": a box is somebody's, too.
_BOX = re.compile(
    r"(?<!\w)(?i:p\.? ?o\.? ?box|post office box|g\.?p\.?o\.? box|postbus|(?:private|locked) bag) (?:[Nn]o\.? ?|#|nr\.? ?)?\d{1,6}(?![\w]|[.,]\d| (?:keer|maal|times|weken|dagen|dagdelen))"
)
_INDIAN = re.compile(
    r"(?<!\w)(?:H\.? ?No\.?|(?:[Hh]ouse|[Dd]oor|[Pp]lot|[Ff]lat|[Ss]hop|[Qq]tr|[Qq]uarter) [Nn]o\.?|[DSK]\.? ?No\.?) ?(?P<house>(?!\d{6})[1-9][\w/\-]*)(?:, ?(?:Sector|Phase|Block|Street|Lane|Floor|Cross|Main|Ward) ?[\w\-]+)*"
)
_FRENCH = re.compile(
    r"(?<!\w)(?:[Rr]ue|Avenue|Av\.|Chaussée|Place|Boulevard|Quai|Square|Clos) (?:(?:[^\W\d][\w'’\-]*|\d{1,2}(?= [^\W\d])) ){0,4}?[^\W\d][\w'’\-]*,? "
    rf"(?P<house>{HOUSE_DIGITS})(?!\w)"
    r"(?:,? (?:bo[iî]te|bte|b\.|bus) ?\w{1,4})?"
)
_FRENCH_FIRST = re.compile(
    r"(?P<house>(?!0)\d{1,4}(?: ?(?:bis|ter|quater|[A-D](?!\w)))?),? (?:rue|avenue|av\.|boulevard|place|quai|square|clos|chaussée|chemin|impasse|allée) (?:(?:de|du|des|la|le|les|d’|d'|l’|l') ?){0,3}(?:[A-ZÀ-Þ]|\d{1,2} [A-Z])[\w'’\-]*(?: (?:(?:de|du|des|la|le|les|et) ){0,2}[A-ZÀ-Þ][\w'’\-]*){0,3}"
)
_HOUSE_NAME = re.compile(
    rf"(?:(?:^|\n)[ \t]*|(?<=\bat ))(?P<name>(?:(?:The |Flat \d+[A-Za-z]?, |Apartment \d+, )?[A-Z][\w'’]+(?: [A-Z][\w'’]+){{0,2}}), )\Z|(?<!\w)(?P<house>{HOUSE_NAMES}, )\Z"
)
#: "B-704 Shanti Residency, Baner Pashan Link Road"
_BUILDING = re.compile(
    r"(?:House|Court|Tower|Towers|Mansions|Residency|Enclave|Heights|Apartments|Buildings|Wharf|Puram)\Z"
)
_ITS_STREET = re.compile(rf", (?:(?!0)\d{{1,4}}[A-Za-z]? )?(?:[A-Z][\w'’\-]* ){{1,4}}(?:{WAYS})(?![\w'’])")
_AMERICAN_WAYS = (
    "rural r",
    "county r",
    "state r",
    "state h",
    "farm r",
    "forest r",
    "star r",
    "rr ",
    "cr ",
    "hc ",
    "fm ",
)
_WELSH = re.compile(
    r"(?P<house>[1-9]\d{0,3}[a-z]?),? (?:Heol|Ffordd|Stryd|Lôn|Maes|Bryn|Rue|Via|Calle|Clos|Cae|Allt|Penrhiw|Cwrt|Trem|Bro|Llwyn|Gerddi|Rhes|Rhodfa|Parc|Stad|Tai|Teras|Erw|Cluain|Páirc|Bóthar|Sráid|Ascaill|Cois|Radharc|Gleann|Cnoc|Lána)(?: (?:[A-ZÀ-Þ][\w'’\-]+|y|yr|na|an|de|la|du|des))+"
)
_FLAT = re.compile(
    r"(?:(?:Flat|Apartment|Apt|Unit|Room|Suite|Block|Tower|Plot|No|H\.? ?No|House No|Door No|Villa|Level|flat|apartment|apt|unit)\.? ?(?:\d{1,4} ?[A-Za-z]?|[A-Z]\d{0,3})(?![\w])(?:[/\-]\d+)?,? ?)+$|(?:Unit|Flat|Apt|Apartment|Lot|Plot|unit|flat) $|(?:Flat|Apartment|Apt) \d+[A-Za-z]?,? [A-Z][a-z]+ (?:House|Court|Dene|Tower|Lodge|Mansions), $"
)
_FLAT_AFTER = re.compile(
    r",? (?:Flat|Apartment|Apt|Unit|Suite|flat|apt)\.? ?#?(?:\d{1,4} ?[A-Za-z]?|[A-Z]\d{0,3})(?!\w)|,? ?#\d{1,4}[A-Z]?(?!\w)|, \d{1,2}(?:st|nd|rd|th) (?:Cross|Main|Floor|Block|Stage|Phase)(?!\w)|-(?:bis|I{1,3}|hs)(?!\w)| No\.? ?\d{1,3}(?!\w)| (?:[NS][EW]?|[EW])(?=[,.\n]|\Z)| (?:North|South|East|West)(?!\w| of)"
)


def find_english(text: str, lower: str, shape: bytes) -> list[Span]:
    """Find streets behind their numbers; the parameters are those of `postal.find_postal`."""
    patterns = []
    if b"9 A" in shape or b"9a A" in shape or b"9A A" in shape or b"9  A" in shape:
        patterns += [_ENGLISH, _WELSH, _LOUD] if b"A AA" in shape else [_ENGLISH, _WELSH]
    if (b"9 a" in shape or b"9a a" in shape or b"9 A" in shape) and any(way in lower for way in _WAYS_LOW):
        patterns.append(_ENGLISH_LOW)
    if any(way in lower for way in FRENCH_WAYS):
        patterns += [_FRENCH, _FRENCH_FIRST]
    if "No" in text or "e no" in text or "t no" in text or "r no" in text:
        patterns.append(_INDIAN)
    spans = _streets(text, patterns) if patterns else []
    if any(way in lower for way in _AMERICAN_WAYS) or any(
        sign in shape for sign in (b"9 A 9", b"9 AA 9", b"9 A A")
    ):
        spans += [Span(m.start(), with_parts(text, m.end()), "address") for m in _AMERICAN.finditer(text)]
    if "box " in lower or "postbus" in lower or " bag " in lower:
        spans += [Span(*m.span(), "address") for m in _BOX.finditer(text)]
    return spans


def _streets(text: str, patterns: list[re.Pattern]) -> list[Span]:
    spans = []
    for pattern in patterns:
        for m in pattern.finditer(text):
            start, end = m.span()
            if start and (text[start - 1].isalnum() or text[start - 1] in "€$£₹.,-/:"):
                continue
            if pattern in (_ENGLISH_LOW, _LOUD) and any(
                w.casefold() in _LITTLE or w.casefold() in _NOT_BEFORE_WAY for w in m["words"].split()
            ):
                continue
            if pattern is _ENGLISH and _OF_SOMETHING.match(text, end):
                continue
            first = m[0].split()[1]
            if (
                pattern is _ENGLISH
                and first in _NOT_BEFORE_CAPITAL
                and not (first == "The" and _THE_WAY.fullmatch(m[0]))
            ):
                continue
            if text[end - 1] == "." and m[0].rpartition(" ")[2][:-1].casefold() not in _SHORT_WAYS:
                # "22 Chapel Street." ends a sentence, "22 Chapel Rd." a word.
                end -= 1
            flat = _FLAT.search(text, max(0, start - 40), start)
            if flat:
                start = flat.start()
            start = with_heads(text, start)
            house = _HOUSE_NAME.search(text, max(0, start - 60), start) if pattern is _ENGLISH else None
            if house and house[house.lastgroup].split()[0].casefold() not in GIVEN:
                start = house.start(house.lastgroup)
            if pattern is _FRENCH:
                spans.append(with_town(text, start, end))
                continue
            if _BUILDING.search(text, start, end) and (more := _ITS_STREET.match(text, end)):
                end = more.end()
            while more := _FLAT_AFTER.match(text, end):
                end = more.end()
            spans.append(Span(start, with_parts(text, end), "address"))
    return spans


_NOT_BEFORE_WAY = word_set(
    """
    mph way bed bedroom minute minutes min mins mile miles hour year years storey lane new busy quiet one main
    side cars lorries houses people km times st nd rd th person
"""
)
#: "their 5 Star Way of working"
_OF_SOMETHING = re.compile(r" of (?!course\b)[a-z]")
#: "14B The Crescent", but not "3 The End".
_THE_WAY = re.compile(
    r"\S+ The (?:Crescent|Avenue|Close|Green|Grove|Drive|Mews|Terrace|Square|Lane|Gardens|Parade|Row|Walk|Rise|Mount|Paddock|Paddocks|Spinney|Glebe|Oval|Maltings|Moorings|Promenade|Leas|Nook|Orchard|Croft|Quay|Ridge|Vale|Hollow|Meadows?|Wynd|Garth|Dene|Copse|Brow|Chase|Villas|Cottages|Strand|Broadway|Hill|Heights)\.?"
)
_NOT_BEFORE_CAPITAL = word_set(
    """
    January February March April May June July August September October November December Mon Tue Wed Thu
    Fri Sat Sun Monday Tuesday Wednesday Thursday Friday Saturday Sunday I The
"""
)
