"""Postcodes: Dutch, Belgian, British, Irish, and some further ones."""

import re

from advocacy_kit.messages.redaction.kinds import Span, word_set

#: A house number begins with no 0 and ends where no digit follows; in front of a long group, or of several short ones, it begins a
#: phone number or another: "06 12345678", "12 34 56 78".
HOUSE_DIGITS = r"[1-9]\d{0,4}(?!\d|[ .\-/]\d{5}|(?: [1-9]\d{1,2}){2}(?!\d))"
#: Where a number is none of a house: a Dutch postcode.
NO_CODE = r"(?![1-9]\d{3} ?[A-Z]{2}(?!\w))"
_ONES = "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen"
_TENS = "twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig"
#: Numbers as they are spoken: "honderdvierendertig", "Forty-six".
SPELT = rf"(?:(?:(?:{_ONES})?honderd(?:en)?)(?:(?:(?:{_ONES})(?:en|ën))?(?:{_TENS})|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|{_ONES})?|(?:(?:{_ONES})(?:en|ën))?(?:{_TENS})|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|{_ONES})(?!\w)"
_ENGLISH_ONES = "one|two|three|four|five|six|seven|eight|nine"
SPELT_ENGLISH = rf"(?i:(?:(?:an?|{_ENGLISH_ONES})[ \-]hundred(?:[ \-]and)?[ \-])?(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ \-](?:{_ENGLISH_ONES}))?|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|{_ENGLISH_ONES}))(?!\w)"
_DUTCH_CODE = re.compile(
    rf"(?<![\w€$£,.\-])(?P<code>[1-9]\d{{3}} ?[A-Za-z]{{2}})(?P<house>,? (?:nr\.? ?|huisnr\.? ?|huisnummer ?)?(?!\d{{4}} ?[A-Za-z]{{2}}(?!\w)){HOUSE_DIGITS}(?![:.,]\d|u|%)(?: ?[a-zA-Z](?!\w)| ?(?:bis|hs)(?!\w))?(?:[-/]\w{{1,4}})?)?(?!\w)"
)
#: Letters after four digits that are a unit, a currency, a language; and those that no postcode has.
_UNITS = word_set(
    """
    to by or at on if no so my he it as an go up for per and kb mb gb tb pb km cm mm dm kg mg ml cl dl hz pk
    hp cc kw mw gw wh eu us uk nl be pm am bc sa sd ss st nd rd th px xp is in of en de op ik ze we me
    je te al er nu zo do va wo vr za zo ma di ms
"""
)
#: Letters that no Dutch postcode has, and what else may stand in small ones behind a number, apart from it.
_NEVER = frozenset("fioquy")
_SMALL_WORDS = _UNITS | word_set(
    """
    na ex eh ha ah bv ca gr jr zn mn vs ns ge da pp cv wc pc dr mr ct rb rs at an as ad el et ne le la re xl xs xx gt mt mw ww lb dd ds kt ks wk
    md vb nr bs vd va vh vl ll bp hl hz kv kj cd tv ta ja ga he hè hé pa ma pg bl blz ed es em den das
"""
)
#: Where somebody says where they are.
_PLACE_BEFORE = re.compile(
    r"(?:(?:^|[\n,;(:])|\b(?:in|op|te|naar|bij|uit|van|is|near|at|to|from|code|regio|gebied|omgeving|buurt|wijk)) ?\Z",
    re.I,
)
_LIVES = re.compile(
    r"\b(?:adres|address|woon|wonen|woont|woonde|wonend|wonende|live|lives)\b(?: (?:op|in|at|is|te|aan))? ?$",
    re.I,
)
_CODE_WORD = re.compile(r"\b(?:postcode|postcodes|pc|zip|postal code|postkode|eircode)\b[^\d\n]{0,18}$", re.I)
# "A14 5GB" is a telephone with its memory: far more often so than a postcode.
_BRITISH = re.compile(
    r"(?<![\w\-])(?:[A-Z]{1,2}\d[A-Z\d]? ?(?!\dGB)\d[ABD-HJLNP-UW-Z]{2}|GIR ?0AA)(?![\w\-])"
)
_BRITISH_LOW = re.compile(r"(?<![\w\-])[a-z]{1,2}\d[a-z\d]? \d[abd-hjlnp-uw-z]{2}(?![\w\-])")
_IRISH = re.compile(
    r"(?<![\w\-])(?:[AC-FHKNPRTV-Y]\d[0-9W]) ?(?=[A-Z0-9]{0,3}\d)[AC-FHKNPRTV-Y0-9]{4}(?![\w\-])"
)
_FURTHER = re.compile(
    r"(?<![\w\-])(?:(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT|Vic|Qld|Tas) \d{4}|(?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|DC|Ala\.|Ariz\.|Ark\.|Calif\.|Colo\.|Conn\.|Fla\.|Ill\.|Ind\.|Kan\.|La\.|Mass\.|Mich\.|Minn\.|Miss\.|Mont\.|Neb\.|Nev\.|Okla\.|Ore\.|Penn\.|Tenn\.|Tex\.|Wash\.|Wis\.|Wyo\."
    r"|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming) \d{5}(?:-\d{4})?(?!,\d| (?!(?:and|or|is|but|so|not|my|please)\b)[a-z])"
    r"|[A-CEGHJ-NPR-TVXY]\d[A-Z] ?\d[A-Z]\d)(?![\w\-])"
)
#: Behind a word as "postcode", codes as they are typed and spoken: "1234-gt", "bb115qd", "4461 N L", "elf eenentwintig, A van Anton, K van Karel".
_TOLD = re.compile(
    rf"(?<!\w)(?i:postcode|post code|postkode|zip(?: ?code)?|postal code|eircode|plz|code postal)(?i:(?:/| (?:en|and|&) )(?:woon)?(?:plaats|town|city))?(?!\w)"
    rf"(?:[ \t]*[:=\-][ \t]*| (?:is|was|wordt|dus|nu|moet zijn|=)(?: nu| dus)?:? |,? |\??[^\n\d]{{0,12}}\n[^\n:\]]{{0,24}}[:\]] )"
    rf"(?P<code>[1-9]\d{{3}} ?-? ?[A-Za-z] ?[A-Za-z](?!\w)|(?i:[a-z]{{1,2}}\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{{2}})(?!\w)|[A-Z]{{1,2}}\d{{1,2}}[A-Z]?(?![\w\-])|(?:[A-Z]-)?\d{{5}}(?:-\d{{4}})?(?![\w.,\-]\d|\w)|\d(?:[ ,\-]{{1,2}}\d){{3,5}}(?![\w]|[ .,\-]{{1,2}}\d)|\d{{3}} ?\d{{3}}(?![\w.,\-]\d|\w)"
    rf"|(?i:{SPELT}(?:,? {SPELT}){{1,3}}),? [A-Z](?: van [A-Z]\w+)?,? (?:en )?[A-Z](?: van [A-Z]\w+)?(?!\w))"
)
#: Behind a code that was told, the house: "nummer eenentachtig toevoeging zwart".
_HOUSE_TOLD = re.compile(
    rf",? (?:en |op )?(?:huis)?(?:nummer|nr\.?) (?:{SPELT}|{HOUSE_DIGITS}(?:[A-Za-z](?!\w))?)(?:,? toevoeging \w+)?(?!\w)"
)
_AREAS = "AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|HA|HD|HG|HP|HR|HS|HU|HX|IG|IP|IV|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|ME|MK|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE"
#: What is a postcode right behind an address only: "LS13", "24310 Brantôme", "411021".
_BEHIND = re.compile(
    rf"(?:,? |,?\n[ \t]*|, ?|,? (?:in|te) )(?:[A-ZÀ-Þ][\w’'\-]+(?: [A-ZÀ-Þ][\w’'\-]+)?,? )?(?:(?P<outward>(?:{_AREAS})\d{{1,2}}[A-Z]?)(?=[ \t]*(?:[.,;)\n]|\Z))|(?P<six>[1-8]\d{{2}} ?\d{{3}})(?![\w\-]|[.,]\d))"
    r"|(?:,? |,?\n[ \t]*|, ?)(?P<five>(?:[A-Z]{1,2}-)?\d{5})(?= [A-ZÀ-Þ][a-zà-ÿ])"
    r"|(?:,? (?:in )?|,?\n[ \t]*)(?:[A-Z][\w.’'\-]+(?:,? [A-Z][\w.’'\-]*){0,3},? )?(?P<zip>\d{5}(?:-\d{4})?)(?![\w\-]|[.,]\d)"
    r"|(?:, ?| ?\()(?!19[5-9]|20[0-3])(?:B-)?(?P<four>[1-9]\d{3})(?=\))"
)
_FOUR = re.compile(r"(?<![\w.,])[1-9]\d{3}(?![\w]|[.,]\d)")
_CODE_WORDS = re.compile(r"\b(?:[Pp]ost|POST|[Zz]ip|ZIP|PC|pc|[Ee]ircode|PLZ)")
_CODE_STEMS = ("Post", "post", "POST", "Zip", "zip", "ZIP", "PC", "pc", "Eircode", "eircode", "PLZ")
_PIN = re.compile(
    r"(?P<town>[A-Z][a-z]+|(?:[Pp][Ii][Nn](?: ?code)?)) ?[-–:]? ?(?P<code>[1-8]\d{2} ?\d{3})(?![\w\-.,]\d|\w)"
)


def find_codes(text: str, streets: list[Span], shape: bytes) -> list[Span]:
    """Find postcodes.

    Parameters
    ----------
    text : str
        The message, what was found already covered.
    streets : list of Span
        Addresses that were found: behind one, less shows a postcode.
    shape : bytes
        As in `postal.find_postal`.
    """
    spans = []
    four = b"9999" in shape
    for m in _DUTCH_CODE.finditer(text) if four else ():
        letters = m["code"][-2:]
        before = text[max(0, m.start() - 30) : m.start()]
        told = (
            m["house"]
            or _CODE_WORD.search(before)
            or _LIVES.search(before)
            or any(0 <= m.start() - s.end < 4 for s in streets)
        )
        if letters.casefold() in _UNITS and not (letters.isupper() and told):
            continue
        if letters.isupper() or (
            letters.islower() and (told or m["code"][4] != " " or _is_small_code(m["code"], before))
        ):
            spans.append(Span(*m.span(), "postcode"))
    patterns = [_FURTHER] if four else []
    if b"A9" in shape:
        patterns += [_BRITISH, _IRISH]
    if b" 9aa" in shape:
        patterns.append(_BRITISH_LOW)
    spans += [Span(*m.span(), "postcode") for pattern in patterns for m in pattern.finditer(text)]
    worded = any(word in text for word in _CODE_STEMS) and _CODE_WORDS.search(text) is not None
    if worded:
        spans += _told(text)
    spans += find_behind(text, streets)
    if not four and not streets:
        return spans
    for m in _PIN.finditer(text) if b"999999" in shape or b"999 999" in shape else ():
        if m["town"].casefold().startswith("pin") or any(0 <= m.start() - s.end < 30 for s in streets):
            spans.append(Span(*m.span("code"), "postcode"))
    for m in _FOUR.finditer(text) if worded else ():
        if _CODE_WORD.search(text[max(0, m.start() - 30) : m.start()]):
            spans.append(Span(*m.span(), "postcode"))
    return spans


def find_behind(text: str, streets: list[Span]) -> list[Span]:
    """Find what is a postcode behind an address only."""
    return [Span(*m.span(m.lastgroup), "postcode") for s in streets if (m := _BEHIND.match(text, s.end))]


def _is_small_code(code: str, before: str) -> bool:
    """Tell "naar 9712 cp" from "2500 kg", "in 2024 is", "2000 na": no year, no word, and a place to say where one is."""
    letters = code[-2:]
    return (
        not 1900 <= int(code[:4]) < 2100
        and letters not in _SMALL_WORDS
        and not _NEVER & set(letters)
        and bool(_PLACE_BEFORE.search(before))
    )


def _told(text: str) -> list[Span]:
    """Find codes behind the word for them, and the number of the house behind those."""
    spans = []
    for m in _TOLD.finditer(text):
        if m["code"][-2:].casefold() in _UNITS and m["code"][:4].isdigit() and not m["code"][-2:].isupper():
            continue
        spans.append(Span(*m.span("code"), "postcode"))
        if house := _HOUSE_TOLD.match(text, m.end()):
            spans.append(Span(*house.span(), "address"))
    return spans
