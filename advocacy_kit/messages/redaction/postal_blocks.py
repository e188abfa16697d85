"""Addresses that what stands behind or around them shows: before a postcode, on a line of their own, in a park or a home, behind "house number"."""

import re

from advocacy_kit.messages.redaction.house_parts import NO_STREET, with_parts
from advocacy_kit.messages.redaction.kinds import Span, word_set
from advocacy_kit.messages.redaction.name_lists import GIVEN
from advocacy_kit.messages.redaction.postcodes import HOUSE_DIGITS, NO_CODE

#: Words of a number of a house, and of places where houses have numbers: for the first look.
HOUSE_NUMBERS = word_set("huisnummer huisnr apartment apt room pitch plot lodge caravan chalet unit berth")
HOMES = word_set(
    """
    camping bungalowpark recreatiepark vakantiepark chaletpark caravanpark jachthaven marina volkstuincomplex woonwagencentrum zorgcentrum
    verpleeghuis verzorgingshuis woonzorgcentrum wzc hospice azc studentenflat studentenhuis serviceflat bejaardentehuis
"""
)
_WORD = r"[A-ZÀ-ÞŶ](?:[^\W\d_]|['’\-])*(?!\w)"
_SMALL = r"(?:van|de|den|der|het|ten|ter|op|aan|in|bij|of|the|y|yr|na|an|la|le|'t|’t)"
_NAME = rf"{_WORD}(?: (?:{_SMALL} ){{0,2}}{_WORD}){{0,3}}"
#: "Fairview, Cwm-du SA19 7ZZ": before a British or Irish code, all but the town.
_BEFORE_CODE = re.compile(
    rf"(?:(?:^|\n)[ \t]*|: |\b(?:at|is|to|of) )(?P<address>{_NAME}(?:, ?{_NAME}){{0,3}}),\n?[ \t]*(?!Co(?:\.|unty)? ){_NAME}(?:,? Co(?:\.|unty)? {_WORD})?,?[ \n]\Z"
)
_BRITISH = re.compile(r"[A-Z]{1,2}\d|[AC-FHKNPRTV-Y]\d[0-9W]")
#: "A-12, Rajouri Garden, New Delhi 110027"
_INDIAN_PART = rf"(?:{_NAME}|\d{{1,2}}(?:st|nd|rd|th) {_WORD}|Sector[ \-]\d{{1,3}}|{_WORD} [Nn]o\.? ?\d{{1,3}}|(?:[Nn]ear|[Oo]pp\.?|[Bb]ehind|[Nn]r\.?) (?:[A-Za-z.]+ ?){{1,3}})"
_BEFORE_PIN = re.compile(
    rf"(?<![\w,.\-/#])(?P<address>(?:(?:[Pp]lot|[Ff]lat|[Hh]ouse|[Dd]oor|[Ss]hop|[HDS]\.?)\.? ?(?:[Nn]o\.? ?)?)?(?:(?:# ?)?(?:[A-Z][\-/ ]?)?(?!0)\d{{1,4}}[A-Z]?(?:[/\-](?:\d{{1,4}}[A-Z]?|[A-Z](?!\w)))?),? (?:{_INDIAN_PART},? ?\n?){{0,4}}?{_INDIAN_PART})(?:, ?|\n){_NAME} ?[-–,]? ?(?P<code>[1-8]\d{{2}} ?\d{{3}})(?![\w\-]|[.,]\d)"
)
#: "Zonnedauw 63" on a line of its own, behind a line of a name, and before a town or the end.
_LINE = re.compile(
    rf"(?<=[^\n]\n)[ \t]*(?P<address>(?:(?:De|Het|'t|’t|Op|Aan|In) (?:de |het |'t )?)?{_WORD}(?: {_WORD})? {NO_CODE}(?!(?:19|20)\d\d(?!\d))(?!\d{{5}}){HOUSE_DIGITS}(?: ?[A-Za-z](?!\w)|[-/]\w{{1,4}})?)(?=,?[ \t]*(?:\Z|\n(?:[1-9]\d{{3}} ?[A-Za-z]{{2}}(?!\w)|{_NAME}[ \t]*(?:\n|\Z)|[\w.]+@|(?:[Tt]el|[Mm]ob|06|\+\d|\ufdd0))))"
)
#: "camping De Lakens, plaats 114", "Room 14, Willowbank Care Home"
_HOME = re.compile(
    rf"(?<!\w)(?:(?i:camping|bungalowpark|recreatiepark|vakantiepark|chaletpark|caravanpark|jachthaven|marina|volkstuincomplex|woonwagencentrum|zorgcentrum|verpleeghuis|verzorgingshuis|woonzorgcentrum|wzc|hospice|azc|studentenflat|studentenhuis|serviceflat|bejaardentehuis) {_NAME}(?:,? (?:op |in )?(?:kamer|plaats|huisje|chalet|stacaravan|nr\.?|nummer|huisnummer|box|steiger|unit|appartement|app\.?|studio|afdeling|afd\.?|bungalow|lodge|ligplaats) ?[A-Z]?\d{{1,4}}[A-Za-z]?| \d{{1,4}}[A-Za-z]?(?=[,.;)\n]|\Z))(?!\w)"
    rf"|(?i:kamer|plaats|huisje|chalet|stacaravan|ligplaats|studio) [A-Z]?\d{{1,4}}[A-Za-z]?,? (?:(?:van|in|op) )?(?:(?:de|het) )?(?i:camping|bungalowpark|recreatiepark|vakantiepark|chaletpark|jachthaven|zorgcentrum|verpleeghuis|verzorgingshuis|woonzorgcentrum|wzc|studentenflat|serviceflat) {_NAME}"
    rf"|(?i:room|pitch|plot|lodge|caravan|chalet|unit|flat|apartment|berth) ?[A-Z]?\d{{1,4}}[A-Za-z]?,? (?!(?:Town|City|Village|Concert|Exhibition|Sports|Royal|County|Conference|Main) )(?:{_WORD} ){{1,3}}(?:Care Home|Nursing Home|Caravan Park|Holiday Park|Retirement Village|Marina|Halls?(?: of Residence)?)(?!\w))"
)
#: "huisnummer is 81", "flat number 3"
_NUMBER = re.compile(
    rf"(?<!\w)(?i:huisnummer|huisnr\.?|(?:house|flat|apartment|apt) (?:number|no\.?))(?: is| wordt| was| moet|:| =| should be| nu){{0,2}}:? (?P<house>{HOUSE_DIGITS}(?![.,]\d|%)(?: ?[A-Za-z](?![\w’'])|[-/]\w{{1,4}}| ?(?:hs|bis|II|III|IV))?)(?!\w)(?! (?:keer|times|digits|cijfers|of (?:the|them)))"
)
_PLACES = (
    *sorted(HOMES),
    "care home",
    "nursing home",
    "caravan park",
    "holiday park",
    "retirement village",
    "marina",
    " hall",
)
_NUMBERS = ("huisnummer", "huisnr", "house n", "flat n", "apartment n", "apt n")
_NO_LINE = NO_STREET | word_set(
    "hoi hallo dag beste groet groeten groetjes mvg bedankt regards thanks ticket ref case order bestelnummer pakket klantnummer tel telefoon mobiel fax kvk btw regel betreft datum vraag top windows covid formulier route hal team id nr no nummer"
)


def find_blocks(text: str, lower: str, shape: bytes, codes: list[Span]) -> list[Span]:
    """Find addresses by what stands around them.

    Parameters
    ----------
    text, lower, shape
        As in `postal.find_postal`.
    codes : list of Span
        Postcodes that were found.
    """
    spans = [
        Span(*m.span("address"), "address")
        for code in codes
        if _BRITISH.match(text, code.start)
        and (m := _BEFORE_CODE.search(text, max(0, code.start - 120), code.start))
        and m["address"].split()[0].rstrip(",").casefold() not in GIVEN
    ]
    for m in _BEFORE_PIN.finditer(text) if b"999999" in shape or b"999 999" in shape else ():
        spans += [Span(*m.span("address"), "address"), Span(*m.span("code"), "postcode")]
    if "\n" in text:
        spans += [
            Span(m.start("address"), with_parts(text, m.end("address")), "address")
            for m in _LINE.finditer(text)
            if m["address"].split()[0].casefold() not in _NO_LINE
        ]
    if any(word in lower for word in _PLACES):
        spans += [Span(*m.span(), "address") for m in _HOME.finditer(text)]
    if any(words in lower for words in _NUMBERS):
        spans += [Span(*m.span("house"), "address") for m in _NUMBER.finditer(text)]
    return spans
