"""What belongs to a house number: what is added behind it ("2hg", "links", ", top bell"), and what stands before it ("rear of")."""

import re

from advocacy_kit.messages.redaction.kinds import Span, word_set

#: "9000 Gent", after a street.
TOWN = re.compile(
    r"(?P<gap>[, \n]{1,3}| [-–] (?!(?:19\d\d|20[0-3]\d) (?!Antw))|, te | in | te )(?:B-)?(?P<code>[1-9]\d{3,4}) (?![A-Z]{2}\b)(?P<town>[A-ZÀ-Þ][\w'’\-]+(?:[ \-](?:[A-ZÀ-Þ][\w'’\-]+|aan|de|den|der|op|ten|a/d|s/s|Zee))*)"
)
#: Behind a bare word of place nothing of a sentence may follow: "77 links, 1 hoog", not "12 links van de kerk".
_OVER = r"(?=[ \t]*(?:[.,;:)\n?!]|\Z|[1-9]\d{3} ?[A-Za-z]{2}(?!\w)|(?:te|in) [A-ZÀ-Þ']))"
_FLOOR = (
    r"(?:[1-9] ?-?|[IV]{1,3} ?-?|een|één|twee|drie|vier|vijf|zes)hoog(?:[ \-](?:achter|voor|links|rechts))?"
)
_PLACE = r"(?:links|rechts|achter|voor|boven|beneden|achterom|achterzijde|voorzijde|midden)"
_WHOLE = (
    r"(?:souterrain|parterre|kelder|begane grond|gelijkvloers|gelijkvloerse verdieping|tuinhuis|achterhuis|voorhuis|achterbouw|koetshuis|bijgebouw|zolder|huis|"
    r"(?:boven|beneden)(?:woning|huis|etage)|(?:zij|achter|voor)(?:deur|ingang|kant|poort|huis)|achterom|poort|binnenplaats)"
)
_ENGLISH_PART = (
    r"(?i:(?:the )?(?:(?:top|bottom|middle|upper|lower|left|right|left-hand|right-hand|first|second|third|fourth|\d(?:st|nd|rd|th)) (?:bell|buzzer|doorbell|flat|floor(?: (?:flat|left|right|front|rear|back))?)"
    r"|(?:basement|ground floor|garden|lower ground(?: floor)?|attic|rear|front|upstairs|downstairs)(?: (?:flat|apartment|unit|maisonette|studio))|basement|ground floor|(?:side|rear|back) (?:door|entrance|gate)|(?:buzzer|bell) \d{1,3}|annexe|granny flat))"
)
#: A corner, a part of a building, a floor: "hoek Kerkstraat", "kot 14", ", Bldg C", "4e verd.".
_WITHIN = (
    r",? hoek (?:met )?(?:de |van de )?[A-ZÀ-Þ][\w’'\-]{3,}(?: [A-ZÀ-Þ][\w’'\-]+)?(?!\w)"
    r"|,? (?i:kot|studio|poort|hal|loods|gebouw|blok|toren|vleugel|trappenhuis|portaal|flat|bungalow|huisje|unit|verdieping|app?\.?|appartement) (?:nr\.? ?)?(?:\d{1,4}(?:[.\-/]\d{1,3})?[A-Za-z]?|[A-Z]\d{0,3})(?!\w|[.,]\d)"
    r"|(?:(?:, ?|/)(?!\d{1,2}(?:e|de|ste) etage)| )(?:\d{1,2} ?(?:e|de|ste)|(?i:eerste|tweede|derde|vierde|vijfde|zesde)) (?:verd(?:iep(?:ing)?)?\b\.?|etage)(?: (?:links|rechts|voor|achter|midden)(?!\w))?|(?<=\de) (?:verd(?:ieping)?\b\.?|etage)"
    r"|,? (?:glv|gvl|gelijkvl|rdc|bel-?etage|duplex)\b\.?"
    r"|(?:,? |,?\n)(?i:apt|apartment|suite|ste|unit|bldg|building|floor|fl)\.? ?#?(?:\d{1,4}(?:-?[A-Za-z]\d?)?|[A-Z](?:-?\d{1,3})?)(?!\w|[.,]\d)"
    r"|, (?i:block|tower|wing|phase|room|rm|lot|level|lvl|box|mailbox|trailer|trlr|space|spc|slip|staircase)\.? ?#?(?:\d{1,4}[A-Z]?|[A-Z]\d{0,3})(?!\w|[.,]\d)|,? ?#\d{1,4}-?[A-Z]?(?!\w)"
)
#: What Indian addresses go on with: a sector, a lane by its number, a building, a landmark with more behind it.
_INDIAN = (
    r",[ \n](?:(?i:sector|pocket|ward|gali|gully|street|lane|cross|main|road)[.\-]? ?(?:[Nn]o\.? ?)?\d{1,3}(?:-?[A-Z])?|[SP]\. ?No\.? ?\d[\d/]{0,6}|\d{1,2}(?:st|nd|rd|th) (?i:floor|cross|main|block|stage|phase)(?: (?:Road|Rd))?|[A-Z][ -][Bb]lock)(?!\w)"
    r"|, (?:[A-Z][\w’']+ ){1,3}(?:Apartments?|Apts|Residency|Enclave|Heights|Towers?|Society|CHS|Complex|Bhavan|Niwas|Sadan|Mansions?|Chambers)(?![\w'’])"
    r"|, \(?(?i:near|nr|opp|opposite|behind|beside|next to|adjacent to|adj)\.? (?:[A-Za-z’'.]+ ?){1,4}\)?(?=, ?[A-Z])"
)
_ADDED = re.compile(
    rf"{_WITHIN}|{_INDIAN}|(?<=amer|unit| bus| box) [A-Z]\d{{1,4}}(?!\w)|[ \-]\d-?[RLrl](?!\w)|,? ?\((?:app?|bus|flat|unit|kamer|nr|no)\.? ?[A-Za-z]?\d{{1,4}}[A-Za-z]?\)|(?<= bis) ?[A-Za-z](?![\w’'])|-(?:huis|bis|achter|voor|boven|beneden|links|rechts|rood|zwart|wit|zw)(?![\w-])|,? (?:kamer|room|stacaravan|chalet|portiek|ingang|trap|entree|opgang|brievenbus) \d{{1,4}}[A-Za-z]?(?!\w)|-\d{{2,3}}(?![\w\-/.]|[.,]\d)|-[A-Z]\d{{1,2}}(?!\w)|(?: [1-9])? ?h[gso](?!\w)|[ ,]{{1,2}}(?:- ?)?{_FLOOR}(?!\w)| {_PLACE}(?!\w){_OVER}| (?:zwart|rood|wit){_OVER}"
    rf"|, (?:{_FLOOR}|[1-9] hoog){_OVER}|, (?:in (?:de|het) )?{_WHOLE}(?:(?: (?:links|rechts|achter|boven|beneden|in|aan|van|naast|via|de|het|steeg|tuin|straat|poort|zijkant|achterkant)){{0,4}}){_OVER}"
    rf"|,? ?\((?:{_WHOLE}|{_PLACE}|{_ENGLISH_PART})[^()\n\d]{{0,24}}\)"
    r"|, (?:\d{1,2}e|[Ee]erste|[Tt]weede|[Dd]erde|[Bb]ovenste|[Oo]nderste|[Mm]iddelste|[Ll]inker|[Rr]echter|[Ll]inkse|[Rr]echtse) (?:bel|deur|knop|portiek|ingang|poort)(?: (?:van |aan de )?(?:links|rechts|boven|beneden|linkerkant|rechterkant))?(?!\w)"
    r"|, (?:woon)?(?:ark|boot|schip|wagen)(?: ['‘’\"“][^'’\"”\n]{2,30}['’\"”]| [A-ZÀ-Þ][\w’'\-]+(?: [A-ZÀ-Þ][\w’'\-]+)?)"
    r"|,? (?:toevoeging|toev\.?|huisletter|busnr\.?|bus|brievenbus|bel) [A-Za-z]?\d{0,3}[A-Za-z]?(?!\w)|,? (?:toevoeging|toev\.?) (?:zwart|rood|wit|bis|huis|hs|boven|achter)(?!\w)"
    rf"|,? \(?{_ENGLISH_PART}(?!\w)(?:\)|{_OVER})"
)
_UP_TO = 90
#: Houses that a name shows to be one.
HOUSE_NAMES = (
    r"(?:The (?:Old [A-Z][\w’'\-]+(?: [A-Z][\w’'\-]+)?|(?:[A-Z][\w’'\-]+ ){0,2}(?:Bungalow|Cottage|Lodge|Forge|Barn|Barns|Vicarage|Rectory|Presbytery|Manse|Parsonage|Farmhouse|Farm|Granary|Stables|Gatehouse|Gate House|Coach House|Mill House|School House|Schoolhouse|Smithy|Croft|Grange|Manor|Boathouse|Annexe|Coach-House|Gables|Laurels|Willows|Hollies|Firs|Elms|Beeches|Limes|Paddocks|Orchard|Byre|Bothy|Steading|Dairy|Oast|Oast House|Chapel House|Penthouse))"
    r"|[A-Z][\w’'\-]+(?: [A-Z][\w’'\-]+)? (?:Cottage|Lodge|Bungalow|Farm|Farmhouse|Barn|Vicarage|Rectory|Manse|Croft)"
    r"|(?:T[ŷy]|Tigh|Teach|Plas|Llys|Bryn|Pen|Bwthyn) (?:na |an |y |yr |nan |Mo )?[A-ZÀ-Þ][\w’'\-]+(?: [A-ZÀ-Þ][\w’'\-]+)?)"
)
#: Before a number: where on the plot, whose letter box, which door of a Scottish stair, the house on its own name.
_HEADS = re.compile(
    r"(?:(?<![\w’'])(?:[Oo]ld|[Nn]ew) [Nn]o\.? ?(?:\d{1,4}[A-Z]?(?:/\d{1,3})?[,/]? ?)?|['‘\"“][A-ZÀ-Þ][\w’' \-]{2,30}['’\"”], ?|(?<![\w’'])(?:[HDS]\.? ?No|(?:[Hh]ouse|[Dd]oor|[Pp]lot|[Ff]lat|[Ss]hop) [Nn]o|[Pp]lot|[Ll]ot)\.? ?(?=\Z)|(?<![\w’'])(?:[Rr]ear of|[Rr]/o|[Cc]nr|[Nn]o|[Nn]umber|[Nn]r)\.? |(?<![\w/.])(?:(?:\d{1,2}|[PGB])F\d{1,2}|[BPG]/\d|[0-4]/[1-4]|[A-H]/\d),? "
    r"|(?<![\w.,])\d{1,4}[A-Za-z]? ?(?:&|and|\+) |(?<![\w’'])(?:Flat|Apartment|Apt\.?|Unit|Mooring|Berth|Yard|Plot|Lot|Suite|Studio|Maisonette|Penthouse|Cabin|Pitch|Bay|Stable) ?(?:no\.? ?)?(?:\d{1,4}(?:[/\-]\d{1,3})?[A-Za-z]?|[A-Z]\d{0,3}|\dF\d),? (?:[A-ZÀ-Þ][\w'’\-]+(?: [A-ZÀ-Þ][\w'’\-]+){0,2}, ){0,2}"
    r"|(?<![\w’'])(?:[Tt]he |)(?:[Bb]asement|[Gg]round|[Tt]op|[Ff]irst|[Ss]econd|[Uu]pper|[Ll]ower|[Gg]arden)(?: [Ff]loor)?,? (?:[Ff]lat|[Mm]aisonette|[Aa]partment),? (?:at )?)\Z"
)
#: A word that is a house's name by its end.
HOUSE_ENDS = r"(?:[A-Z][a-z]{2,}(?:view|winds|lea|croft|mead|meads|holme|haven|brae|crest|acre|acres|stead|hurst|brook|ways|side|dene|cote|cott|thorpe|bank|wood|lawn|lands|field|fields|mount))"
#: Before a Dutch street: an estate or a home with its name, a room or a house in a park.
_DUTCH_HEADS = re.compile(
    r"(?<![\w’'])(?:(?i:residentie|landgoed|huize|villa|domein|kasteel|hoeve|boerderij|flat|serviceflat|woonzorgcentrum|wzc|zorgcentrum|appartementsgebouw|studentenhuis|bungalowpark|vakantiepark|camping) ['‘\"“]?(?:(?:de|het|'t|’t|ten|ter|van) ){0,2}[A-ZÀ-Þ][\w’'\-]+(?: (?:(?:de|het|van|aan|en) ){0,2}[A-ZÀ-Þ][\w’'\-]+){0,3}['’\"”]?[,;] ?"
    r"|(?i:bungalow|chalet|huisje|kamer|kot|studio|appartement|app|stacaravan|standplaats|gebouw|blok|toren)\.? (?:[A-Z]?\d{1,4}[A-Za-z]?|[A-Z]),? )\Z"
)
_HEAD_REACH = 70
#: Words that end as streets do and are none.
NO_STREET = word_set(
    """
    onderweg beweg weg terugweg halfweg snelweg spoorweg rijbaan loopbaan vrijdagmarkt winkelhof speelveld
    binnenplein halverwege ongeveer circa lijn spoor kamer perron maat versie android windows artikel model
    trein bus bestelling order factuur zaak dossier klant team groep klas stap vraag punt blz pagina januari
    februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag
    donderdag vrijdag zaterdag zondag holland nederland engeland duitsland rusland zeeland friesland
    flevoland vlaanderen gelderland ierland finland polen griekenland zwitserland buitenland binnenland
    eiland land landen slechts wel nog maar toch pas iphone galaxy samsung playstation xbox section
    artikelnr ticket tickets batch fase category categorie niveau etage verdieping lokaal zaal loket gate
    terminal halte zone rij stoel hoofdstuk probleem groot klein boven omhoog aantal minstens maximaal meer
    minder weekend afstand rekening zegel zomer winter herfst lente ring hoek kant einde eind vergadering
    levering bestelling afhandeling betaling betalingen regeling storing aflevering oplossing nummering
    tekening blok gebouw depot filiaal winkel hal loods expo campus poort afdeling unit box kavel perceel vak artikel bijlage
    paragraaf graad cel renewal withdrawal ipad notepad touchpad keypad trackpad carpark harvest invest ziggo kpn netflix npo kanaal jumbo lidl aldi ikea step level plan tier premium part chapter question item option module
    lesson section platform round season episode series day week phase grade class group office word excel outlook fifa formule formula
    bmw audi volvo tesla golf pixel java python php basic pro plus standard versie variant optie tabel figuur table figure page uitslag
    mercedes volkswagen sprinter seat room step form line coach carriage bay aisle row screen stage
"""
)


def with_parts(text: str, end: int) -> int:
    """Tell where an address ends, with what is added to its house number.

    Parameters
    ----------
    text : str
        The message.
    end : int
        Where street and number end.
    """
    far = end + _UP_TO
    while end < far and (more := _ADDED.match(text, end)):
        end = more.end()
    return end


def with_heads(text: str, start: int) -> int:
    """Tell where an address begins, with what stands before its number, or its street."""
    far = start - _HEAD_REACH
    while start > far and (head := _HEADS.search(text, max(0, start - _HEAD_REACH), start)):
        if head.start() == start:
            break
        start = head.start()
    return start


def with_town(text: str, start: int, end: int) -> Span:
    """Add what belongs to the number of a house, what stands before its street, and a Belgian postcode and town."""
    if head := _DUTCH_HEADS.search(text, max(0, start - _HEAD_REACH), start):
        start = head.start()
    town = TOWN.match(text, end)
    if not town:
        end = with_parts(text, end)
        town = TOWN.match(text, end)
    return Span(start, town.end() if town else end, "address")
