"""Addresses behind words that say so: "Adres:", "our new address is", "bij ons thuis,", "we live at", and houses with a name.

What follows such a word is read part by part, comma by comma, up to the last part that surely is of an address: a house with its
number, a street, a floor. A bare capital between two of those goes along, a town at the end stays.
"""

import re
from bisect import bisect_left
from typing import NamedTuple

from advocacy_kit.messages.redaction.house_parts import HOUSE_ENDS, HOUSE_NAMES, NO_STREET, with_parts
from advocacy_kit.messages.redaction.kinds import Span, word_set
from advocacy_kit.messages.redaction.name_lists import GIVEN
from advocacy_kit.messages.redaction.postal_english import WAYS
from advocacy_kit.messages.redaction.postcodes import HOUSE_DIGITS, NO_CODE, SPELT, SPELT_ENGLISH

#: Words behind which an address may stand, for the first look: any of these,
SAYING = word_set(
    """
    adres adresse adresgegevens ophaaladres afleveradres bezorgadres leveradres leveringsadres factuuradres verhuisadres postadres woonadres thuisadres
    retouradres verzendadres verzendingsadres correspondentieadres bezoekadres verblijfadres verblijfsadres huisadres objectadres laadadres
    losadres montageadres installatieadres aansluitadres verbruiksadres domicilieadres adress vakantieadres logeeradres oppasadres werkadres priveadres privéadres kantooradres vestigingsadres inschrijfadres
    doorstuuradres zn z/n z.n address addr adr huisnaam t/o postcode postcodes zip zipcode postal postkode eircode plz
"""
)
#: these, and on the same line a capital, a number or a word of `BESIDE`,
SAYING_THEN = word_set(
    """
    thuis huis wonen wonend wonende woon woont woonde woonachtig gewoond verhuis verhuisd verhuizen verhuist gelegen gevestigd ingeschreven
    verblijft verblijven verblijvend verblijvende residing resides reside resident live lives lived living moved moving surfing house huize
    boerderij hoeve villa flat
"""
)
#: with nothing but these between, and words of one or two letters.
BETWEEN = word_set(
    """
    nog steeds weer inmiddels samen sinds kort net zelf hier ook over naar aan den het now back still alone just into van der ten ter bij and nam dem zum zur les des von
    dat namelijk the heet called name number nummer huisnummer huisnr narrowboat lieu dit thuis huis
"""
)
BESIDE = word_set(
    "hoek kruising corner crn cnr boven naast tegenover achter behind above opposite opp next rear beside over via bij tav attentie care"
)
#: these before a colon,
SAYING_COLON = word_set(
    "lossen laden losplaats laadplaats straat pand woning objekt object property premises afhalen ophalen bezorgen afleveren naar locatie location residence delivery collection site pick-up pickup drop-off to"
)
#: these before a number,
UNITS = word_set(
    "box postbus bag apartment appartement apartement apt unit yard plot mooring berth lot kavel standplaats ligplaats chalet pitch"
)
#: and these with a capital.
HOUSES = word_set(
    """
    tŷ ty tigh teach plas llys bryn pen bwthyn old cottage lodge bungalow farm farmhouse barn barns vicarage rectory manse croft
    forge presbytery parsonage granary stables gatehouse gate coach mill school schoolhouse smithy grange manor boathouse annexe gables laurels
    willows hollies firs elms beeches limes paddocks orchard byre bothy steading dairy oast chapel penthouse co county
"""
)
_B, _E = r"(?<![^\W_])", r"(?![^\W_])"
_FILL = r"(?: (?:nu|nog|steeds|inmiddels|momenteel|voortaan|dus|dan|weer|sinds kort|now|still|currently|also|per direct|hier|tijdelijk|(?:per|vanaf|sinds|met ingang van|from|as of|since) \d{1,2}(?:[-/]\d{1,2}(?:[-/]\d{2,4})?| [a-z]+(?: \d{4})?))){0,3}"
_TO_ADDRESS = "|".join(
    sorted(word for word in SAYING if word.startswith("adresg") or word.endswith(("adres", "adresse")))
)
_STRONG = re.compile(
    rf"{_B}(?<!mail[ \-])(?<!ip[ \-])(?<!mac[ \-])(?<!web[ \-])(?:{_TO_ADDRESS}|address?|addr|adr)\.?{_E}"
    r"(?: (?:gegevens|same|remains|as before|given|van [a-z]+|voor (?:de |het )?[a-z]+|for (?:the )?[a-z]+|on file|line (?:1|one)|\([^()\n]{1,24}\)|nieuw|oud|(?:per|vanaf|from|as of|since) [^:\n]{1,18}(?=:)))?"
    rf"(?P<sep> ?[:=;]\n{{0,2}}[ \t]*|(?: is dat| was dat| is het| please|, please)?\??\n[^\n:\]]{{0,24}}[:\]] |(?: is| wordt| werd| was|:){_FILL},?:? ?| |,? (?:namelijk|te weten|nl\.) )",
    re.I,
)
_COLON = re.compile(
    rf"{_B}(?:lossen|laden|losplaats|laadplaats|straat(?: (?:\+|en|&) (?:huis)?(?:nummer|nr\.?))?|pand|woning|obje[ck]t|property|premises|house|site|afhalen|ophalen|bezorgen|afleveren|naar|locatie|location|residence|delivery|collection|pick-?up|drop-off|(?:mail|post|deliver|ship|send|forward|redirect)(?:ed)?(?: it)? to):\n{{0,2}}[ \t]*"
    rf"|{_B}(?:house|mijn huis) is ",
    re.I,
)
_VERB = re.compile(
    rf"{_B}(?i:woon|woont|wonen|woonde|wonende?|woonachtig|gewoond(?: hebbende)?|verhui(?:s|sd|st|zen)|gelegen|gevestigd|ingeschreven|verblijft|verblijven|verblijvende?){_E}(?:(?: (?:nu|nog|steeds|weer|al|inmiddels|samen|sinds|kort|net|zelf|hier|ook))|,){{0,4}} ?"
    r"(?:(?:over naar|in|op|aan|te|naar) |(?=[A-ZÀ-Þ]))(?:(?:de|het|den) (?=[A-ZÀ-Þ]))?"
    rf"|{_B}(?i:(?:bij (?:ons|mij|me|m’n|mijn ouders|hem|haar|oma|opa)(?: thuis)?|(?:vanaf|naar|bij) (?:mijn|ons) huis|thuis|vrijstaand huis|vrijstaande woning){_E}[,:]? )"
)
_VERB_ENGLISH = re.compile(
    rf"{_B}(?i:live[sd]?|living|moved|moving|surfing|residing|resides?|resident){_E}(?: (?:now|back|still|alone|just|over))* (?:(?:in|at|into|to|on|of) )?(?=[A-Z\d])"
)
_LABELS = (
    (_STRONG, ("adr", "addr")),
    (_COLON, (*(f"{word}:" for word in sorted(SAYING_COLON)), "house:", "straat", "house is ", "huis is ")),
    (_VERB, ("woon", "wonen", "verhui", "gelegen", "gevestigd", "ingeschreven", "verblij", "huis", "bij ")),
    (_VERB_ENGLISH, ("live", "living", "mov", "surfing", "resid")),
)
#: "zonnedauw 63"
_SMALL_STREET = re.compile(
    rf"(?P<word>[a-zà-ÿ’'\-]{{4,}})(?: [a-zà-ÿ]{{4,}})? {HOUSE_DIGITS}(?: ?[a-z](?!\w))?(?=[ \t]*(?:[,.;\n]|\Z|(?:in|te) ))"
)
#: "c/o my sister, …": who it is, is not the address.
_CALLED = re.compile(
    rf"{_B}(?:[Hh]uisnaam|[Hh]ouse name|[Nn]ame of (?:the )?house|[Hh]ouse is called|[Hh]uis heet|[Bb]oerderij heet):? (?P<name>['‘\"]?[A-ZÀ-Þ][\w’'\-]+(?: (?:van |de |den |der |na |y |the |of )*[A-ZÀ-Þ][\w’'\-]+){{0,2}})"
)
_CARE = re.compile(
    r"(?:(?:c/o|p/a|t\.a\.v\.|tav|ter attentie van|care of|via|bij) [^,\n\d]{2,40}, ?|(?:dat is|nl\.|namelijk|at|op|aan|in|naar|de|het) ){1,2}"
)
_SMALL = r"(?:van|de|den|der|het|ten|ter|te|op|aan|in|bij|en|of|the|and|y|yr|na|nam|nan|an|la|le|les|du|des|von|zum|zur|am|im|dem|'t|’t|&|v\.d\.|v/d|a/d|d\.)"
_SHORT = r"(?:(?:[A-Z][a-z]{0,4}|v\.d|v\.|[A-Z](?:\.[A-Z])*)\. ?)"
_WORD = r"(?:['’]s-)?(?:[dl]['’])?[A-ZÀ-ÞŶ](?:[^\W\d_]|['’\-])*(?!\w)"
_NAME = rf"(?:{_SMALL} ){{0,2}}{_SHORT}{{0,3}}(?:v\.d\. |v/d )?{_WORD}(?: (?:{_SMALL} ){{0,3}}{_WORD}){{0,4}}"
_DUTCH_END = r"(?:straat|str|laan|weg|plein|kade|kaai|gracht|singel|dijk|steeg|dreef|plantsoen|steenweg|pad|baan|lei|vest|hof|wal|park|hoek|erf|markt|oord|kamp|veld|akker|gaarde|horst|berg)"
_TO_SAY = r"(?:n(?:umme)?r\.?|huisnummer|no\.?|number)"
_AFTER = r"(?=[ \t]*(?:[,.;:()!?\n\]\"]|\Z|\d{4} ?[A-Za-z]{2}(?!\w)|[A-Z]{1,2}\d|(?:in|te|and|en|dus|maar|but|at|of|op|is|was|-|–|/)(?!\w)))"
_UNIT = r"(?:[Ff]lat|[Aa]partment|[Aa]ppartement|[Aa]partement|[Aa]pt\.?|[Uu]nit|[Yy]ard|[Pp]lot|[Mm]ooring|[Bb]erth|[Ll]ot|[Kk]avel|[Ss]tandplaats|[Ll]igplaats|[Cc]halet|[Pp]itch|[Bb]lock|[Tt]ower|[Bb]lok)"
_NUMBERED = rf"{_NAME}(?:[a-z]*{_DUTCH_END}\.)?(?:\.?,? {_TO_SAY} ?|\.? (?:t/o )?)(?!\d{{5}}){NO_CODE}{HOUSE_DIGITS}(?! ?\d{{3}}(?!\d))(?!%|[:.,]\d)(?: ?[A-Za-z](?![\w’'])| ?(?:bis|hs|huis|ter)(?!\w)|[-/]\d{{1,4}}[A-Za-z]?|[-/][A-Z]\d{{0,2}})?(?!\w)"
#: Parts of an address, and how sure they are of one: a bare name (1), a place (2), a number with its street (3), a name with a number behind it
#: and then an end (4), or anything else (5).
_PARTS = [
    (sure, re.compile(pattern))
    for sure, pattern in (
        # a corner, a place beside something
        (
            3,
            rf"(?:hoek|kruising|corner of|crn of|cnr) (?:(?:de|van de|the) )?(?:{_NAME} ?[/&+] ?|{_NAME} (?:en|and|met) (?:de |the )?){_NAME}{_AFTER}",
        ),
        (
            2,
            rf"(?:hoek|kruising|boven|naast|tegenover|t/o|achter|behind|above|opposite|opp\.?|next to|rear of|corner of|beside|over) (?:(?:de|het|the|from) )?(?:{_NAME}|[a-zà-ÿ]+)(?: ?[/&] ?{_NAME}| (?:en|and|met|with) (?:de |the )?{_NAME})?{_AFTER}",
        ),
        # a flat, a boat
        (
            2,
            rf"(?:{_UNIT} (?:no\.? )?(?:\d{{1,4}}[A-Za-z]?(?:[/\-.]\d{{1,3}})?|[A-Z]\d{{0,3}}|\dF\d)(?:,? {_NAME}(?= ?[,\n]))?|(?:nb|NB|n\.b\.|narrowboat) ['‘\"]?{_NAME}['’\"]?|\d{{1,2}}F\d|{_TO_SAY} ?{HOUSE_DIGITS}[A-Za-z]?){_AFTER}",
        ),
        (
            3,
            rf"(?:[Ff]lat|[Hh]uize|[Bb]oerderij|[Hh]oeve|[Vv]illa|[Ww]oonboot|[Ww]oonark|[Ww]oonschip|[Rr]esidentie) ['‘\"]?{_NAME}['’\"]?(?: zonder nummer)?{_AFTER}",
        ),
        # a street or a house, and its number
        (4, rf"{_NUMBERED}(?:{_AFTER}|(?= [A-ZÀ-Þ][a-zà-ÿ]{{2,}}(?:[.,;)\n]|\Z)))"),
        (5, _NUMBERED),
        (3, rf"{_NAME}\.? (?:zonder (?:huis)?nummer|z/?n|z\.n\.){_AFTER}"),
        # a number, and its house or street
        (
            3,
            rf"(?:no\.? |nr\.? )?(?!0){NO_CODE}(?:[A-Z]-?)?\d{{1,4}}(?:[A-Za-z](?![A-Za-z]))?(?:[-/]\d{{1,4}}[A-Za-z]?)?(?: (?:bis|ter|quater))?,? (?:(?:rue|avenue|chemin|impasse|allée|place|route|quai|boulevard|cours) (?:[\w'’\-]+ ){{0,4}}[A-ZÀ-Þ][\w'’\-]+|{_NAME}){_AFTER}",
        ),
        (
            3,
            rf"\d{{1,2}}(?:st|nd|rd|th) (?:Cross|Main|Floor|Block|Stage|Phase|Street|Avenue)(?: Road)?{_AFTER}",
        ),
        # numbers as they are spoken
        (3, rf"{_NAME},? (?:{_TO_SAY} ?)?{SPELT}(?: [a-z](?!\w))?(?:,? toevoeging \w+)?{_AFTER}"),
        (3, rf"{SPELT_ENGLISH} (?:[A-Z][\w’'\-]* ){{1,3}}(?:{WAYS})(?![\w’'])"),
        # streets without a number, and houses with a name
        (
            2,
            rf"(?:{_NAME} )?(?:{_WORD}(?:-[A-Z]\w+)? )?(?:[A-ZÀ-Þ][a-zà-ÿ'’\-]{{2,}}{_DUTCH_END}|(?:Laan|Weg|Dreef|Plein) (?:van|der|naar|aan) {_NAME})(?!\w){_AFTER}",
        ),
        (
            2,
            rf"(?:[A-Z][\w’'\-]* ){{1,4}}(?:{WAYS})(?![\w’']){_AFTER}|(?:Heol|Ffordd|Stryd|Lôn|Parc|Stad|Maes|Rhodfa|Clos|Cwrt|Tai) (?:(?:y|yr|Y|Yr) )?{_NAME}|[A-Z][a-z]+(?:nagar|puram|wadi|pet|palya|halli){_AFTER}",
        ),
        (
            2,
            rf"(?:{HOUSE_NAMES}|{HOUSE_ENDS}|[Ll]ieu-dit {_NAME}){_AFTER}|['‘\"][A-ZÀ-Þ][\w’'\- ]{{2,30}}['’\"]{_AFTER}",
        ),
        (1, r"#?(?!0)\d{1,4}[A-Za-z]?(?:[-/]\d{1,4})?(?=, ?[A-Z\d])"),
        # a bare name: of a house, a hamlet, a town
        (1, rf"{_NAME}{_AFTER}"),
    )
]
_NEXT = re.compile(r",[ \t]*\n?[ \t]*| (?=aan de |aan het )|\n(?=[A-Z\d])|[ \t]?/[ \t]?(?=[A-Z])")
#: Behind "Co." a county; what stands before it, but the town, is the address.
_COUNTY = re.compile(r"Co(?:\.|unty)? (?:[A-Z][a-z]+)")
#: With what no address begins, though a capital be there.
_NONE = NO_STREET | word_set(
    """
    zie idem onbekend geen nvt ja nee see as same unknown none yes no not please graag mijn ons uw your my our is was wat waar wie hoe kunt kan maar en ik wij we i it the het de
    dit dat postcode telefoon tel email e-mail naam name phone nummer number datum date contract polis ticketnummer
    dublin january february march april may june july august october december monday tuesday wednesday thursday friday saturday sunday
"""
)
_START = re.compile(
    rf"(?<![\w’'\-])(?:{_UNIT.replace('[Bb]lock|[Tt]ower|[Bb]lok', '2F1')} (?:no\.? )?\d{{1,4}}[A-Za-z]?(?:, | (?=[A-Z\d]))|{HOUSE_NAMES}, |(?:Flat|House|Door|Plot) No\.? ?\d|(?P<huize>[Hh]uize|[Bb]oerderij|[Hh]oeve|[Vv]illa) {_NAME}(?:,? |{_AFTER}))"
)
_RURAL = re.compile(
    rf"(?:^[ \t]*|(?<=\bat )|(?<=\bto )|(?<=\bis ))(?P<address>{_WORD}(?: {_WORD})?(?:, {_WORD}(?: {_WORD})?){{1,3}}),\n?[ \t]*Co(?:\.|unty)? [A-Z][a-z]+",
    re.M,
)
#: What of stands in a text with a house that is read: asked before the reading.
_HOUSE_WORDS = (*sorted(UNITS), "flat", "huize", "boerderij", "hoeve", "villa", "house no", "door no")
_HOUSE_NOUNS = tuple(f"{word.title()}" for word in sorted(HOUSES - {"co", "county"}))
_LANES = (
    " Lane",
    " Road",
    " Rd",
    " Hill",
    " Street",
    " Close",
    " Drive",
    " Avenue",
    " Way",
    " Row",
    " Green",
    " Park",
    " Terrace",
    " Brow",
    " Bank",
)
#: "Crosswinds, Harbour Hill"
_LANE = re.compile(
    rf"(?<![\w’'\-]){HOUSE_ENDS}, (?:[A-Z][\w’'\-]* ){{1,3}}(?:{'|'.join(way.strip() for way in _LANES)})(?![\w’'])"
)
_FAR = 200


_ARTICLES = ("De ", "Het ", "The ")
_SAY_SO = (*_ARTICLES, "Unit ", "Flat ", "Apartment ", "Block ", "Tower ", "Plot ", "Lot ")


class _Read(NamedTuple):
    """What was read from a place on: where its surest part ends, and how sure each part up to there is."""

    start: int
    end: int
    kinds: list[int]


def find_labelled(text: str, lower: str, streets: list[Span]) -> list[Span]:
    """Find addresses by the words before them, and houses with a name before their streets.

    Parameters
    ----------
    text, lower : str
        The message, what was found already covered; and the same in lower case.
    streets : list of Span
        Addresses found by their shape, in order: what is read goes on behind them.
    """
    spans: list[Span] = []
    for label, needles in _LABELS:
        if any(needle in lower for needle in needles):
            spans += _behind(text, label, streets)
    if any(noun in text for noun in _HOUSE_NOUNS) or any(word in lower for word in _HOUSE_WORDS):
        for m in _START.finditer(text):
            read = _read(text, m.start(), streets)
            if sum(kind in (2, 3) for kind in read.kinds) > 1 or (m["huize"] and read.kinds == [4]):
                spans.append(Span(read.start, read.end, "address"))
    if any(way in text for way in _LANES):
        spans += [Span(*m.span(), "address") for m in _LANE.finditer(text)]
    if "huisnaam" in lower or "house" in lower or " heet" in lower:
        spans += [Span(*m.span("name"), "address") for m in _CALLED.finditer(text)]
    if "Co " in text or "Co. " in text or "County " in text:
        spans += [Span(*m.span("address"), "address") for m in _RURAL.finditer(text)]
    return spans


def _behind(text: str, label: re.Pattern, streets: list[Span]) -> list[Span]:
    """Read behind the labels of a kind."""
    spans, done = [], 0
    for m in label.finditer(text):
        if m.end() < done:
            continue
        care = _CARE.match(text, m.end())
        read = _read(text, care.end() if care else m.end(), streets)
        if not read.kinds and label is _STRONG and m["sep"].strip() in (":", "="):
            small = _SMALL_STREET.match(text, m.end())
            if small and small["word"] not in _NONE:
                read = _Read(m.end(), with_parts(text, small.end()), [4])
        if _is_enough(m, read.kinds):
            spans.append(Span(read.start, read.end, "address"))
            done = read.end
    return spans


def _is_enough(label: re.Match, kinds: list[int]) -> bool:
    """Tell whether what was read suffices, by how much its label says."""
    if label.re is _COLON:
        return any(1 < kind < 5 for kind in kinds)
    if label.re is _STRONG and label["sep"].strip():
        return max(kinds, default=0) > 1
    sure = [kind for kind in kinds if kind in (2, 3) or (kind == 4 and label.re is not _VERB_ENGLISH)]
    return max(sure, default=0) > 2 or len(sure) > 1 or (bool(sure) and kinds[0] == 1)


def _read(text: str, start: int, streets: list[Span]) -> _Read:
    """Read parts of an address from a place on."""
    parts: list[tuple[int, int]] = []
    at = start
    while at < start + _FAR:
        found = bisect_left(streets, at, key=lambda s: s.start)
        here = streets[found] if found < len(streets) and streets[found].start == at else None
        kind, at = (3, here.end) if here else _part(text, at)
        if not kind:
            break
        if kind > 1:
            at = max(at, with_parts(text, at))
        parts.append((kind, at))
        following = _NEXT.match(text, at)
        if not following:
            break
        if len(parts) == 1 and kind == 1 and (text[following.start()] == "\n" or _is_person(text, start)):
            # What comes first says for whom.
            start, parts = following.end(), []
        at = following.end()
        if _COUNTY.match(text, at):
            # The last before a county is the town.
            parts = [*((max(kind, 2), end) for kind, end in parts[:-1]), *parts[-1:]]
            break
    sure = max((i for i, (kind, _) in enumerate(parts) if kind > 1), default=-1) + 1
    return _Read(start, parts[sure - 1][1] if sure else start, [kind for kind, _ in parts[:sure]])


#: Of these there are several, with a number each, and nobody lives in one.
_NUMBERED_THINGS = word_set(
    """
    room ward terminal kassa vergaderzaal zaal ketel item slot locker floor level agent channel tram metro lijn perron meter toestel
    hal theme wordpress parcel route episode season team heat stand platform gate bay desk wifi kanaal spoor loket
    chrome firefox windows freeview concert ajax feyenoord psv bouwnummer
"""
)
_BEFORE_NUMBER = re.compile(r"([^\W\d_]+)\W{0,2}\d")


def _part(text: str, at: int) -> tuple[int, int]:
    """Read one part: how sure it is of an address (0 for not at all), and where it ends."""
    for kind, pattern in _PARTS:
        m = pattern.match(text, at)
        if m and kind > 3:
            thing = _BEFORE_NUMBER.search(m[0])
            if thing and thing[1].casefold() in _NUMBERED_THINGS:
                continue
        # "hoek …" and "Unit 9" say themselves that they are no ordinary words.
        if m and (
            m[0][0].islower()
            or m[0].startswith(_SAY_SO)
            or m[0].partition(" ")[0].rstrip(".,").casefold() not in _NONE
        ):
            return kind, m.end()
    return 0, at


def _is_person(text: str, at: int) -> bool:
    """Tell whether a given name stands at a place."""
    return not text.startswith(_ARTICLES, at) and text[at : at + 20].partition(" ")[0].casefold() in GIVEN
