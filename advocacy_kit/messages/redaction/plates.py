"""Licence plates: Dutch, Belgian, British and Irish, where the shape is unmistakable or the words tell."""

import re
from collections.abc import Iterator

from advocacy_kit.messages.redaction.kinds import Span, word_set
from advocacy_kit.messages.redaction.links import apart
from advocacy_kit.messages.redaction.name_places import STOP

_L, _D = "[A-Za-z]", "[0-9]"
#: The Dutch series, as letters and digits between hyphens.
_SERIES = [
    "LL-DD-DD",
    "DD-DD-LL",
    "DD-LL-DD",
    "LL-DD-LL",
    "LL-LL-DD",
    "DD-LL-LL",
    "DD-LLL-D",
    "D-LLL-DD",
    "LL-DDD-L",
    "L-DDD-LL",
    "LLL-DD-L",
    "L-DD-LLL",
    "D-LL-DDD",
    "DDD-LL-D",
]
_DUTCH = "|".join(s.replace("L", _L).replace("D", _D) for s in _SERIES)
_LOOSE = "|".join(
    s.replace("-", "/").replace("L", _L).replace("D", _D).replace("/", "[ .-]?") for s in _SERIES
)
_CLEAR = re.compile(
    rf"(?<![\w\-/.])(?=[A-Za-z0-9]{{1,3}}-[A-Za-z0-9]{{1,3}}-)(?:{_DUTCH}|[12]-{_L}{{3}}-{_D}{{3}})(?![\w]|[\-/]\w)"
)
_BRITISH = re.compile(r"(?<![\w\-/.])[A-Z]{2}(?:0[1-9]|[1-7]\d) ?[A-Z]{3}(?![\w\-/])")
_SHAPE = re.compile(
    rf"(?:[A-Z]{{2}}[- ]?{_D}{{2}}[- ]?[A-Z]{{1,2}}[- ]?{_D}{{4}}|{_LOOSE}|[12][- .]?{_L}{{3}}[- .]?{_D}{{3}}|{_L}{{3}}[- .]{_D}{{3}}|{_D}{{3}}[- .]{_L}{{3}}|{_L}{{2}}{_D}{{2}} ?{_L}{{3}}|[A-Z]{_D}{{1,3}} ?[A-Z]{{3}}|[A-Z]{{1,3}} ?{_D}{{2,4}} ?[A-Z]{{0,3}}"
    r"|\d{2,3}[- ]?[A-Z]{1,2}[- ]?\d{1,6})(?![\w]|[\-/]\w)"
)
_IRISH = re.compile(
    r"(?<![\w\-/.])(?:[0-3]\d[12]?)-(?:C|CE|CN|CW|D|DL|G|KE|KK|KY|L|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|T|TN|W|WH|WX|WW)-\d{1,6}(?![\w\-/])"
)
#: The Irish series with blanks: the year, the county, a number ("08 C 11746").
_IRISH_SPACED = re.compile(
    r"(?<![\w\-/.,])(?:8[7-9]|9\d|0\d|1[0-2]|1[3-9][12]|2\d[12]) (?:[CDGLTW] \d{4,6}|(?:CE|CN|CW|DL|KE|KK|KY|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|TN|WH|WX|WW) \d{3,6})(?![\w\-/]|[.,]\d| ?(?:m|metres?|meters?|miles|feet|ft|rpm|toeren|euro)\b)"
)
#: Of the states of India; British ones in small letters, the years that there are.
_INDIAN = re.compile(
    r"(?<![\w\-/.])(?:AP|AS|BR|CG|CH|DL|GA|GJ|HR|JH|JK|KA|KL|MH|MP|OD|PB|RJ|TN|TS|UP|WB)([- ]?)\d{1,2}(?:[A-Z]?\1|[- ]?)[A-Z]{1,3}[- ]?\d{4}(?![\w\-/])|(?<![\w\-/.])2\d([- ]?)BH\2\d{4}\2[A-Z]{1,2}(?![\w\-/])"
)
#: The same in small letters, without the states that are words.
_INDIAN_SMALL = re.compile(
    r"(?<![\w\-/.@])(?:ch|dl|gj|hr|jh|jk|kl|ka|mh|mp|od|pb|rj|tn|ts|wb)[- ]?\d{2}[- ]?(?P<letters>[a-z]{1,2})[- ]?(?!19\d\d|20\d\d)\d{4}(?![\w\-/@]|\.\w)"
)
#: "CO tag BQW-P41", "tag is Georgia, RTQ4418": the states of America, and plates of any shape behind them.
_STATES = "A[LKZR]|C[AOT]|DE|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New [A-Z][a-z]+|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming"
_TAG = re.compile(
    rf"\b(?:(?:{_STATES}) (?:tags?|plates?|lic(?:ense)?(?: plate)?)|(?:[Tt]ags?|[Pp]lates?)(?: (?:is|was|number|no\.?|#))?[:,]? (?:{_STATES})|(?:[Ll]icense|[Cc]ar|[Vv]ehicle|[Tt]ruck) tag)[:,#]?(?: (?:is|was|number|no\.?|#))?[:,]? #?"
    r"(?P<plate>(?=[A-Z\- ]*\d)(?=[\d\- ]*[A-Z])[A-Z0-9]{1,4}(?:[- ]?[A-Z0-9]{2,4})?)(?![\w\-])"
)
_BRITISH_SMALL = re.compile(
    r"(?<![\w\-/.@])[a-z]{2}(?:0[2-9]|1\d|2[0-6]|5[1-9]|6\d|7[0-6])[a-hj-np-z]{3}(?![\w\-/@]|\.\w)"
)
#: Of other countries, behind words only: German, French and Italian, Spanish, Polish, Austrian, Romanian, Turkish, Czech, American, Australian.
_FOREIGN = re.compile(
    r"(?:[A-ZÄÖÜ]{1,3}[- ·•:][A-Z]{1,2}[- ]?\d{1,4}[EH]?|[A-Z]{2}[- ]?\d{3}[- ]?[A-Z]{2}|\d{4}[- ]?[A-Z]{3}|[A-Z]{2,3} (?=[A-Z]{0,3}\d)[A-Z0-9]{4,5}|[A-Z]{1,2}[- ]\d{1,5} ?[A-Z]{1,3}"
    r"|[A-Z]{1,2}[- ]?\d{2,3}[- ]?[A-Z]{3}|\d{2} [A-Z]{1,3} \d{2,4}|\d[A-Z]\d ?\d{4}|\d[A-Z]{3}\d{3}|[A-Z]{3}[- ]?\d{3,4}[A-Z]?|\d[A-Z]{2}[- ]?\d[A-Z]{2}|[A-Z]{2}[- ]?\d{2}[- ]?[A-Z]{2})"
    r"(?![\w]|[\-/]\w)"
)
#: Makes, engines, money, units and months, of which no plate consists.
_NO_PLATE = word_set(
    """
    bmw vw mg kia daf man tdi tsi tfsi cdi hdi gti gtd eur gbp usd aud inr chf iso nen en din nf kb km pk hp kw cc kg mm cm oz uur min bar mph kmh
    jan feb mar mrt apr mei may jun jul aug sep okt oct nov dec mot apk vin anwb abs esp usb rdw dvla rac ic ice ir led max aux gate kgs amg bpm bj
"""
)
_SURE_WORD = r"kent\.|kenteken(?:s|plaat|platen|nummer|nr)?|nummerplaat|nummerplaten|plaat|reg(?:istration)?(?: (?:number|plate|no\.?|nr\.?|mark))?|(?:number|licen[cs]e) ?plates?|plates?|vrm|rego|registratienummer"
#: "MOT 2024"
_YEAR = re.compile(r"[A-Z] (?:19[89]|20[012])\d\Z")
_LETTERS, _DIGIT = re.compile(r"[A-Za-zÄÖÜ]+"), re.compile(r"\d")
_CARS = "auto|wagen|bestelwagen|bestelbus|busje|huurauto|leaseauto|leasewagen|bedrijfswagen|bedrijfsauto|deelauto|vrachtauto|vrachtwagen|personenwagen|personenauto|aanhangwagen|huurwagen|gezinswagen|bestelauto|bakwagen|kampeerauto"
_WORD = re.compile(
    rf"\b(?:{_SURE_WORD}|{_CARS}|car|vehicle|voertuig|caravan|aanhanger|camper|trailer|scooter|lorry|truck|taxi)(?![^\W\d_])"
    r"[^\w\n]{0,3}(?:(?:is|was|nr\.?|met|with|number|no\.?|and reg) )?[^\w\n]{0,2}",
    re.I,
)
#: What may stand between: "kenteken tegenpartij …", "German plates, …", or the end of a question and who answers it.
_FURTHER = re.compile(
    rf"\b(?i:{_SURE_WORD})(?![^\W\d_])(?:(?: [a-z]{{1,9}}){{0,3}}\?[^\n]{{0,12}}\n[^\n:]{{1,25}}: ?(?:[A-Z]?[a-z\']{{1,7}},? ){{0,3}}|(?:[ ,:(\"'\-–]{{1,3}}[^\W\d_]?[a-zà-ÿ'’]{{1,14}}\.?){{0,4}}[ ,:;(\"'#\-–—]{{1,4}}(?:\([A-Z]{{1,3}}\) ?)?)",
)
_NATIONS = "Duits|Duitse|Duitser|Duitsers|German|Germans|Germany|Belgisch|Belgische|Belgian|Frans|Franse|French|Pools|Poolse|Polish|Italiaan|Italiaans|Italiaanse|Italian|Spaans|Spaanse|Spanish|Oostenrijks|Oostenrijkse|Oostenrijker|Austrian|Brits|Britse|British|Engels|Engelse|English|Iers|Ierse|Irish|Luxemburgs|Luxemburgse|Luxemburger|Deens|Deense|Danish|Roemeen|Roemeens|Roemeense|Romanian|Bulgaar|Bulgaars|Bulgaarse|Bulgarian|Hongaar|Hongaars|Hongaarse|Hungarian|Tsjechisch|Tsjechische|Czech|Lithuanian|Litouws|Litouwse|Litouwer|foreign|buitenlands|buitenlandse|Nederlands|Nederlandse|Dutch"
_NATION = re.compile(
    rf"\b(?i:{_NATIONS})(?:,? [a-zà-ÿ]{{2,12}}){{0,2}}[ ,:;(\-–]{{1,3}}",
)
_MAKES = "audi|bmw|mercedes|vw|volkswagen|golf|polo|passat|tiguan|toyota|yaris|corolla|prius|ford|fiesta|focus|transit|opel|vauxhall|corsa|astra|renault|clio|megane|kangoo|peugeot|citroen|citroën|fiat|panda|kia|picanto|hyundai|skoda|škoda|octavia|fabia|seat|ibiza|leon|volvo|nissan|qashqai|micra|honda|civic|jazz|mazda|suzuki|swift|dacia|duster|tesla|mini|jeep|lexus|porsche|mitsubishi|berlingo|vito|sprinter|caddy|crafter|landrover|jaguar"
#: Shapes that are a plate near any vehicle, behind a sign: "mijn oude Volvo (P417 KWB)".
_NEAR = re.compile(
    rf"(?<![\w\-/.])(?:[A-Z]\d{{2,3}} ?[A-Z]{{3}}|[A-Z]{{3}}[ -]?\d{{3,4}}|[A-Z]{{1,3}}-[A-Z]{{1,2}} ?\d{{1,4}}|[A-Z]{{2}}[- ]?\d{{3}}[- ]?[A-Z]{{2}}|[A-Z]{{2}}[- ]?\d{{2}}[- ]?[A-Z]{{1,2}}[- ]?\d{{4}}|\d[ -]?[A-Z]{{3}}[ -]?\d{{3}}|\d{{4}} ?[A-Z]{{3}}|[a-z]{{2}}\d\d ?[a-z]{{3}}|\d{{2,3}}[A-Z]{{1,2}}\d{{3,6}}|{_LOOSE})(?![\w\-/])"
)
_BEHIND_SIGN = re.compile(r"(?:[(,:;\-–—]|\b(?:is|reg|met|with|plus|nr|no)\.?) ?[\"'(]?\Z", re.I)
_VEHICLE = re.compile(
    rf"\b(?:{_SURE_WORD}|auto|wagen|car|voertuig|vehicle|bus(?:je)?|truck|vrachtwagen|lorry|camper|caravan|scooter|motor|brommer|motorbike|huurauto|leaseauto|{_MAKES})\b[^\n.!?]*\Z",
    re.I,
)
#: Where somebody met another vehicle, and what is said of it behind its plate: "Dat was een Duitser, AC-TK 4471, een Audi".
_MET = re.compile(
    rf"\b(?:aanrijding|botsing|ongeval|ongeluk|tegenpartij|bestuurder|chauffeur|accident|collision|crash|driver|parking|parkeer\w*|reed|hit|{_MAKES})\b",
    re.I,
)
#: The words in it, each by itself.
PLATE_WORDS = word_set(
    """
    kenteken kentekens kentekenplaat kentekenplaten kentekennummer kentekennr nummerplaat nummerplaten plaat reg registration plate plates vrm rego auto
    wagen bestelwagen bestelbus busje car vehicle voertuig number numberplate numberplates licenceplate licenseplate registratienummer caravan aanhanger
    camper trailer scooter lorry truck taxi bus vrachtwagen motor brommer motorbike huurauto leaseauto leasewagen bedrijfswagen bedrijfsauto deelauto vrachtauto personenwagen personenauto aanhangwagen huurwagen
    gezinswagen bestelauto bakwagen kampeerauto kent tag tags lic license
"""
) | word_set(f"{_MAKES} {_NATIONS.casefold()}".replace("|", " "))


#: The cheap questions before: of words that a plate belongs to, of vehicles.
_STEMS = (
    "kent",
    "plaat",
    "plat",
    "reg",
    "vrm",
    "auto",
    "wagen",
    "bus",
    "car",
    "vehicle",
    "voertuig",
    "aanhanger",
    "camper",
    "trailer",
    "scooter",
    "lorry",
    "truck",
    "taxi",
)
_VEHICLES = (
    *_STEMS, "motor", "brommer", "aanrijding", "botsing", "ongeval", "ongeluk", "tegenpartij", "bestuurder", "chauffeur", "accident", "collision",
    "crash", "driver", "park", "reed", "hit", *_MAKES.split("|"),
)  # fmt: skip


#: Capitals beside digits, or small letters around them, as a plate has near a vehicle; a sign between them may be one of two bytes.
_MIXED = re.compile(rb"A(?: |aa|  )?9|9(?: |aa|  )?A|aa99")


def find_plates(text: str, lower: str, shape: bytes) -> list[Span]:
    """Find licence plates."""
    spans = []
    if "-" in text and (b"9 A" in shape or b"A 9" in shape or b"9 a" in shape or b"a 9" in shape):
        for m in _CLEAR.finditer(text):
            letters = re.sub(r"[^A-Za-z]", "", m[0])
            if letters.isupper() or letters.islower():
                spans.append(Span(*m.span(), "plate"))
        if b"9 A" in shape:
            spans += [Span(*m.span(), "plate") for m in _IRISH.finditer(text)]
    if b"9 A" in shape or b"A9" in shape:
        for pattern in (_IRISH_SPACED, _INDIAN):
            spans += [Span(*m.span(), "plate") for m in pattern.finditer(text)]
    if b"aa99aaa" in shape:
        spans += [
            Span(*m.span(), "plate")
            for m in _BRITISH_SMALL.finditer(text)
            if m[0][:2] not in STOP and m[0][4:] not in STOP
        ]
    if b"aa9" in shape or b"aa 9" in shape:
        spans += [
            Span(*m.span(), "plate")
            for m in _INDIAN_SMALL.finditer(text)
            if m["letters"] not in STOP and m["letters"] not in _NO_PLATE and len(m[0]) > 8
        ]
    if "tag" in lower or "plate" in lower or "lic" in lower:
        spans += [Span(*m.span("plate"), "plate") for m in _TAG.finditer(text) if 5 <= len(m["plate"]) <= 8]
    if b"AA99" in shape:
        spans += [Span(*m.span(), "plate") for m in _BRITISH.finditer(text)]
    if any(word in lower for word in _STEMS):
        spans += _told(text)
    if _MIXED.search(shape) and any(word in lower for word in _VEHICLES):
        spans += _near_vehicle(text)
    return apart(spans)


def _told(text: str) -> Iterator[Span]:
    """Find what words tell, near them or further off."""
    for word in _WORD.finditer(text):
        m = _SHAPE.match(text, word.end())
        if m and _may_be(m[0]):
            yield Span(*m.span(), "plate")
    for word in _FURTHER.finditer(text):
        yield from _behind(text, word.end())


def _near_vehicle(text: str) -> Iterator[Span]:
    """Find what a nation or a sign tells, near a vehicle."""
    for word in _NATION.finditer(text):
        if _VEHICLE.search(text, max(0, word.start() - 60), word.end()) or _MET.search(
            text, max(0, word.start() - 160), word.end() + 50
        ):
            yield from _behind(text, word.end())
    for m in _NEAR.finditer(text):
        before = max(0, m.start() - 60)
        if (
            _may_be(m[0])
            and (m[0].isupper() or (m[0][:2].islower() and m[0][2:4].isdigit()))
            and _BEHIND_SIGN.search(text, before, m.start())
            and _VEHICLE.search(text, before, m.start())
        ):
            yield Span(*m.span(), "plate")


def _behind(text: str, at: int) -> Iterator[Span]:
    """Find a plate in capitals at a place, of any country."""
    for shape in (_SHAPE, _FOREIGN):
        m = shape.match(text, at)
        if m and _may_be(m[0]) and m[0] == m[0].upper():
            yield Span(*m.span(), "plate")
            break


def _may_be(plate: str) -> bool:
    """Tell a plate from a make and its model ("BMW 320"), from "van 150", "12 OZ", "24 MAY"."""
    letters = _LETTERS.findall(plate)
    if not (5 <= len(plate) <= 13 and letters and _DIGIT.search(plate)):
        return False
    whole = "".join(letters)
    if not (whole.isupper() or whole.islower()):
        return False
    if _YEAR.search(plate):
        return False
    words = [part.casefold() for part in letters] if " " in plate else []
    return not any(word in _NO_PLATE or (len(word) > 2 and word in STOP) for word in words)
