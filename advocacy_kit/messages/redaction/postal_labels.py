"""Addresses behind words that say so: "Adres:", "our new address is", "bij ons thuis,", "we live at", and houses with a name.

What follows such a word is read part by part, comma by comma, up to the last part that surely is of an address: a house with its
number, a street, a floor. A bare capital between two of those goes along, a town at the end stays.
"""

import re
from bisect import bisect_left
from typing import NamedTuple

from advocacy_kit.messages.redaction.house_parts import HOUSE_ENDS, HOUSE_NAMES, with_parts
from advocacy_kit.messages.redaction.kinds import Span, word_set
from advocacy_kit.messages.redaction.postal_english import WAYS
from advocacy_kit.messages.redaction.postcodes import HOUSE_DIGITS, NO_CODE, SPELT, SPELT_ENGLISH

#: Words behind which an address may stand, for the first look: any of these,
SAYING = word_set(
    """
    adres adresse ophaaladres afleveradres bezorgadres leveradres leveringsadres factuuradres verhuisadres postadres woonadres thuisadres
    retouradres verzendadres verzendingsadres correspondentieadres bezoekadres verblijfadres verblijfsadres huisadres objectadres laadadres
    losadres montageadres installatieadres aansluitadres verbruiksadres domicilieadres adress address addr adr thuis huis wonen wonend
    wonende woon woont woonde woonachtig gewoond verhuis verhuisd verhuizen verhuist gelegen live lives lived living moved moving surfing
    staying buurman buurvrouw buren overburen neighbour neighbours neighbor neighbors huisnaam house huize boerderij hoeve villa t/o flat
    postcode postcodes zip zipcode postal postkode eircode plz
"""
)
#: these before a colon,
SAYING_COLON = word_set(
    "lossen laden losplaats laadplaats straat pand woning objekt object property premises afhalen ophalen site pick-up pickup drop-off to"
)
#: these before a number,
UNITS = word_set(
    "apartment appartement apartement apt unit yard plot mooring berth lot kavel standplaats ligplaats chalet pitch"
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
_FILL = r"(?: (?:nu|nog|steeds|inmiddels|momenteel|voortaan|dus|dan|weer|sinds kort|now|still|currently|also|dus nu|per direct|hier|tijdelijk)){0,3}"
_TO_ADDRESS = "|".join(sorted(word for word in SAYING if word.endswith(("adres", "adresse"))))
_STRONG = re.compile(
    rf"{_B}(?<!mail[ \-])(?<!ip[ \-])(?<!mac[ \-])(?<!web[ \-])(?:{_TO_ADDRESS}|address?|addr|adr)\.?{_E}"
    r"(?: (?:gegevens|van [a-z]+|voor (?:de |het )?[a-z]+|for (?:the )?[a-z]+|on file|line (?:1|one)|\([^()\n]{1,24}\)))?"
    rf"(?P<sep> ?[:=]\n{{0,2}}[ \t]*|(?: is dat| was dat| is het| please|, please)?\??\n[^\n:\]]{{0,24}}[:\]] |(?: is| wordt| werd| was|:){_FILL},?:? ?| |,? (?:namelijk|te weten|nl\.) )",
    re.I,
)
_COLON = re.compile(
    rf"{_B}(?:lossen|laden|losplaats|laadplaats|straat(?: (?:\+|en|&) (?:huis)?(?:nummer|nr\.?))?|pand|woning|obje[ck]t|property|premises|house|site|afhalen|ophalen|pick-?up|drop-off|(?:mail|post|deliver|ship|send|forward|redirect)(?:ed)?(?: it)? to):\n{{0,2}}[ \t]*"
    rf"|{_B}(?:house|mijn huis) is ",
    re.I,
)
_VERB = re.compile(
    rf"{_B}(?i:woon|woont|wonen|woonde|wonende?|woonachtig|gewoond(?: hebbende)?|verhui(?:s|sd|st|zen)|gelegen|live[sd]?|living|moved|moving|surfing|staying){_E}(?:(?: (?:nu|nog|steeds|weer|al|inmiddels|samen|sinds|kort|net|zelf|hier|ook|now|back|still|alone|just))|,){{0,4}} ?"
    r"(?:(?:over naar|in|op|aan|te|naar|at|into|to|on) |(?=[A-ZÀ-Þ]))(?:(?:de|het|den) (?=[A-ZÀ-Þ]))?"
    rf"|{_B}(?i:(?:bij (?:ons|mij|me|m’n|mijn ouders|hem|haar|oma|opa)(?: thuis)?|(?:vanaf|naar|bij) (?:mijn|ons) huis|thuis|vrijstaand huis|vrijstaande woning){_E}[,:]? )"
)
_LABELS = (
    (_STRONG, ("adr", "addr")),
    (_COLON, (":", "house is ", "huis is ")),
    (_VERB, ("woon", "wonen", "verhui", "gelegen", "live", "living", "mov", "surfing", "staying", "huis")),
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
_WORD = r"(?:['’]s-)?(?:[dl]['’])?[A-ZÀ-ÞŶ][\w'’\-]*"
_NAME = rf"(?:{_SMALL} ){{0,2}}{_SHORT}{{0,3}}(?:v\.d\. |v/d )?{_WORD}(?: (?:{_SMALL} ){{0,3}}{_WORD}){{0,4}}"
_DUTCH_END = r"(?:straat|str|laan|weg|plein|kade|kaai|gracht|singel|dijk|steeg|dreef|plantsoen|steenweg|pad|baan|lei|vest|hof|wal|park|hoek|erf|markt|oord|kamp|veld|akker|gaarde|horst|berg)"
_TO_SAY = r"(?:n(?:umme)?r\.?|huisnummer|no\.?|number)"
_AFTER = r"(?=[ \t]*(?:[,.;:()!?\n]|\Z|\d{4} ?[A-Za-z]{2}(?!\w)|[A-Z]{1,2}\d|-|–|(?:in|te|and|en|dus|maar|but|at|of|op|,)(?!\w)|[A-ZÀ-Þ'’]))"
_UNIT = r"(?:[Ff]lat|[Aa]partment|[Aa]ppartement|[Aa]partement|[Aa]pt\.?|[Uu]nit|[Yy]ard|[Pp]lot|[Mm]ooring|[Bb]erth|[Ll]ot|[Kk]avel|[Ss]tandplaats|[Ll]igplaats|[Cc]halet|[Pp]itch|[Bb]lock|[Tt]ower|[Bb]lok)"
_PARTS = [
    (sure, re.compile(pattern))
    for sure, pattern in (
        # a corner, a place beside something
        (
            2,
            rf"(?:hoek|kruising|boven|naast|tegenover|t/o|achter|behind|above|opposite|opp\.?|next to|rear of|corner of|beside|over) (?:(?:de|het|the|from) )?(?:{_NAME}|[a-zà-ÿ]+)(?: ?[/&] ?{_NAME}| (?:en|and|met|with) (?:de |the )?{_NAME})?{_AFTER}",
        ),
        # a flat, a boat
        (
            2,
            rf"(?:{_UNIT} (?:no\.? )?(?:\d{{1,4}}[A-Za-z]?(?:[/\-]\d{{1,3}})?|[A-Z]\d{{0,3}}|\dF\d)|(?:nb|NB|n\.b\.|narrowboat) ['‘\"]?{_NAME}['’\"]?|\d{{1,2}}F\d|{_TO_SAY} ?{HOUSE_DIGITS}[A-Za-z]?){_AFTER}",
        ),
        (
            3,
            rf"(?:[Ff]lat|[Hh]uize|[Bb]oerderij|[Hh]oeve|[Vv]illa|[Ww]oonboot|[Ww]oonark|[Ww]oonschip|[Rr]esidentie) ['‘\"]?{_NAME}['’\"]?(?: zonder nummer)?{_AFTER}",
        ),
        # a street or a house, and its number
        (
            3,
            rf"{_NAME}(?:[a-z]*{_DUTCH_END}\.)?\.?,? (?:{_TO_SAY} ?|t/o )?{NO_CODE}{HOUSE_DIGITS}(?! ?\d{{3}}(?!\d))(?!%|[:.,]\d)(?: ?[A-Za-z](?![\w’'])| ?(?:bis|hs|huis|ter)(?!\w)|[-/]\d{{1,4}}[A-Za-z]?|[-/][A-Z]\d{{0,2}})?(?!\w)",
        ),
        (3, rf"{_NAME}\.? (?:zonder (?:huis)?nummer|z/?n|z\.n\.){_AFTER}"),
        # a number, and its house or street
        (
            3,
            rf"(?:no\.? |nr\.? )?(?!0)(?:[A-Z]-?)?\d{{1,5}}(?:[A-Za-z](?![A-Za-z]))?(?:[-/]\d{{1,4}}[A-Za-z]?)?(?: (?:bis|ter|quater))?,? (?:(?:rue|avenue|chemin|impasse|allée|place|route|quai|boulevard|cours) (?:[\w'’\-]+ ){{0,4}}[A-ZÀ-Þ][\w'’\-]+|{_NAME}){_AFTER}",
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
            rf"(?:[A-Z][\w’'\-]* ){{1,4}}(?:{WAYS})(?![\w’'])\.?{_AFTER}|(?:Heol|Ffordd|Stryd|Lôn|Parc|Stad|Maes|Rhodfa|Clos|Cwrt|Tai) (?:(?:y|yr|Y|Yr) )?{_NAME}|[A-Z][a-z]+(?:nagar|puram|wadi|pet|palya|halli){_AFTER}",
        ),
        (2, rf"(?:{HOUSE_NAMES}|{HOUSE_ENDS}){_AFTER}|['‘\"][A-ZÀ-Þ][\w’'\- ]{{2,30}}['’\"]{_AFTER}"),
        # a bare name: of a house, a hamlet, a town
        (1, rf"(?:Lieu-dit )?{_NAME}{_AFTER}"),
    )
]
_NEXT = re.compile(r",[ \t]*\n?[ \t]*| (?=aan de |aan het )|\n(?=[A-Z\d])|[ \t]?/[ \t]?(?=[A-Z])")
#: Behind "Co." a county; what stands before it, but the town, is the address.
_COUNTY = re.compile(r"Co(?:\.|unty)? (?:[A-Z][a-z]+)")
_NO_STREET_WORDS = word_set(
    """
    Zie Idem Onbekend Geen Nvt Ja Nee See As Same Unknown None Yes No Not Please Graag Mijn Ons Uw Your My Our Is Was Wat Waar Wie Hoe Kunt Kan Maar En Ik Wij We I It The Het De Dit Dat
    Postcode Telefoon Tel Email E-mail Naam Name Phone Bestelling Order Klant Factuur Ticket Versie Windows Android Kamer Zaal Artikel Pagina Page
    Room Seat Stoel Perron Spoor Lijn Bus Trein Tram Gate Level Version Section Article Step Stap Vraag Question Model Maat Size Januari Februari Maart April Mei Juni
    Juli Augustus September Oktober November December January February March May June July August October Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag Ticketnummer Nummer Number Datum Date Contract Polis
"""
)
_START = re.compile(
    rf"(?<![\w’'\-])(?:{_UNIT.replace('[Bb]lock|[Tt]ower|[Bb]lok', '2F1')} (?:no\.? )?\d{{1,4}}[A-Za-z]?, |{HOUSE_NAMES}, |(?:[Hh]uize|[Bb]oerderij|[Hh]oeve|[Vv]illa) {_NAME},? )"
)
_RURAL = re.compile(
    rf"^[ \t]*(?P<address>{_WORD}(?: {_WORD})?(?:, {_WORD}(?: {_WORD})?){{1,3}}),\n?[ \t]*Co(?:\.|unty)? [A-Z][a-z]+",
    re.M,
)
#: "Crosswinds, Harbour Hill"
_LANE = re.compile(rf"(?<![\w’'\-]){HOUSE_ENDS}, (?:[A-Z][\w’'\-]* ){{1,3}}(?:{WAYS})(?![\w’'])")
_NEIGHBOUR = re.compile(
    rf"{_B}(?:[Bb]uurman|[Bb]uurvrouw|[Bb]uren|[Oo]verburen|[Nn]eighbou?rs?)(?: (?:op|van|at|from|in))? (?:nr\.?|nummer|no\.?|number|huisnummer) ?(?P<house>{HOUSE_DIGITS}(?![:.,]\d|%)(?: ?[A-Za-z](?!\w))?)(?!\w)"
)
_FAR = 200


_ARTICLES = ("De ", "Het ", "The ")


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
    for m in _START.finditer(text):
        read = _read(text, m.start(), streets)
        if sum(kind > 1 for kind in read.kinds) > 1:
            spans.append(Span(read.start, read.end, "address"))
    if "ur" in lower or "neighb" in lower:
        spans += [Span(*m.span("house"), "address") for m in _NEIGHBOUR.finditer(text)]
    spans += [Span(*m.span(), "address") for m in _LANE.finditer(text)]
    if "hui" in lower or "hou" in lower or "boerderij" in lower:
        spans += [Span(*m.span("name"), "address") for m in _CALLED.finditer(text)]
    if "Co" in text:
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
        if _is_enough(m, read.kinds):
            spans.append(Span(read.start, read.end, "address"))
            done = read.end
    return spans


def _is_enough(label: re.Match, kinds: list[int]) -> bool:
    """Tell whether what was read suffices, by how much its label says."""
    sure = [kind for kind in kinds if kind > 1]
    if label.re is _COLON or (label.re is _STRONG and label["sep"].strip()):
        return bool(sure)
    return 3 in sure or len(sure) > 1 or (bool(sure) and len(kinds) > 1)


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
        at = following.end()
        if _COUNTY.match(text, at):
            # The last before a county is the town.
            parts = [*((max(kind, 2), end) for kind, end in parts[:-1]), *parts[-1:]]
            break
    sure = max((i for i, (kind, _) in enumerate(parts) if kind > 1), default=-1) + 1
    return _Read(start, parts[sure - 1][1] if sure else start, [kind for kind, _ in parts[:sure]])


def _part(text: str, at: int) -> tuple[int, int]:
    """Read one part: how sure it is of an address (0 for not at all), and where it ends."""
    for kind, pattern in _PARTS:
        m = pattern.match(text, at)
        if m and (m[0].startswith(_ARTICLES) or m[0].partition(" ")[0].rstrip(".,") not in _NO_STREET_WORDS):
            return kind, m.end()
    return 0, at
