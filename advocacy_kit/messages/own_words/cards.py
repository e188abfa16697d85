"""Lines of a visiting card: a name, a function, numbers, addresses; below a sign-off, or at the end without one."""

import re

DELIMITER = re.compile(r"(?:-- ?|—|_{2,3}|–– ?)\s*\Z")
_PARTICLE = frozenset(
    [
        "van",
        "de",
        "der",
        "den",
        "ten",
        "ter",
        "te",
        "het",
        "'t",
        "op",
        "von",
        "la",
        "le",
        "du",
        "da",
        "el",
        "al",
        "bin",
        "ben",
        "en",
        "and",
        "&",
        "of",
    ]
)
# Words that a sentence has and a card does not.
_SAYING = frozenset(
    """
    ik je jij jullie u uw mijn me mij we wij ons ze hij zij niet geen is ben bent zijn was waren heb hebt heeft hebben wil wilt kan kunt
    kunnen moet moeten zou zal graag nog al ook maar dat dit wat waarom wanneer hoe alsjeblieft aub svp jammer weer nooit altijd
    i i'm i've you your my it this that not no don't am are were be have has had want will would can could please why when how still never
    always but if what again
    """.split()  # noqa: SIM905
)
# With which a line begins that tells what somebody does.
_FUNCTIONS = frozenset(
    """
    medewerker medewerkster directeur directrice manager voorzitter secretaris penningmeester adviseur adviseuse consulent hoofd teamleider coördinator
    eigenaar eigenares inkoper inkoopster verkoper zaakvoerder zaakvoerster bestuurder accountmanager projectleider planner
    director chairman chairwoman chair secretary treasurer adviser advisor consultant owner coordinator engineer buyer accountant
    """.split()  # noqa: SIM905
)
# "Dorp 14 - 2288 Bouwel", "Kerkstraat 3 bus 2, B-2288 Grobbendonk"
_WRITTEN_ON = (
    r"(?:(?:(?-i:[A-ZÀ-Ý])[\w.'’-]{0,30}|van|den?|der|het|'t|op|ter?|ten|aan|la|le|du|des) ){1,5}\d{1,4} ?[a-z]{0,2}(?: ?(?:bus|bte|b) ?\d{1,4})? ?[-–,|/•·] ?"
    r"(?:[a-z]{1,2}-)?[1-9]\d{3} +(?-i:[A-ZÀ-Ý])[\w'’-]{1,30}(?:[ -](?:(?-i:[A-ZÀ-Ý])[\w'’-]{1,30}|aan|op|de|den))*\Z"
)
_CARD = re.compile(
    rf"^\W{{0,2}}{_WRITTEN_ON}|"
    r"^\W{0,2}(?:[A-Z]{1,2}-)?[1-9]\d{3},? +(?-i:[A-ZÀ-Ý])[^\n\d]{1,30}\Z|@|www\.|https?:|\[(?:e-?mail|link|telefoon|phone|nummer|number)\]|\b\d{4} ?(?-i:[A-Z]{2})\b|\b(?:kvk|k\.v\.k|btw|vat|rpr|iban|bic|postbus|po box|p\.o\. box|ondernemingsnummer|ondernemingsnr|registered in|company (?:no|number)|volg ons op|follow us on)\b"
    r"|^\W{0,2}(?:t|m|e|f|w|tel|telefoon|phone|mobiel|mob|mobile|gsm|fax|mail|e-?mail|web|website|adres|address|a|i|kantoor|office)\s?[.:|]"
    r"|(?:straat|laan|weg|plein|kade|gracht|steenweg|singel|dijk|street|road|avenue|lane|square)\b[^\n]{0,12}\d"
    r"|\d[^\n]{0,6}(?:street|road|avenue|lane|square)\b|\b(?:b\.?v\.?|n\.?v\.?|bvba|vzw|ltd|plc|inc|gmbh)\b",
    re.I,
)
_HOURS = re.compile(
    r"\b(?:bereikbaar|openingstijden|werkdagen|working days|office hours|opening hours|aanwezig op)\b", re.I
)
# Before the number of a firm "BE" and "no" are no words of a sentence.
_FIRM = re.compile(r"\bBE(?=[ .]?[01]\d{3}[ .]?\d{3}[ .]?\d{3}\b)|\bno\b\.?(?= ?\d{5,})", re.I)
_SLOTS = re.compile(r"(?:\d[ ()./+-]{0,2}){6,}")

# What a line of a card says for sure, by kind.
_LABEL = (
    r"(?:(?:t|m|f|tel|telefoon|phone|mobiel|mob|mobile|gsm|fax|direct|office|kantoor)\b\s?[.:|]{0,2}\s?)?"
)
_STREET = (
    r"(?:straat|laan|weg|plein|kade|gracht|steenweg|singel|dijk|pad|hof|markt|lei|baan|dreef|park|boulevard|allee|haven|wal|poort|brink"
    r"|street|road|avenue|lane|square|close|drive|way|court|row|hill|crescent|terrace)"
)
_SURE = {
    "phone": re.compile(_LABEL + r"(?:\+|00|0|\(\+|\(0)[\d ()./-]{7,18}\Z", re.I),
    "mail": re.compile(r"(?:(?:e|e-?mail|mail)\b\s?[.:|]?\s?)?<?[^\s<>@|]{1,64}@[^\s<>@|]{1,80}\.[a-z]{2,}>?\Z", re.I),
    "web": re.compile(
        r"(?:(?:w|i|web|website|site|internet)\b\s?[.:|]?\s?)?<?(?:(?:https?://|www\.)[^\s<>|]{3,80}|(?:[a-z0-9-]{2,60}\.){1,3}(?:nl|be|eu|com|org|net|nu|shop|uk|info|example))>?\Z",
        re.I,
    ),
    "company": re.compile(r"(?:kvk|k\.v\.k\.?|btw|vat|company (?:no|number|reg)|registered in|ondernemingsnummer)\b[^\n]{0,60}\Z", re.I),
    "address": re.compile(
        rf"{_WRITTEN_ON}|"
        r"(?:(?:bezoek|post)adres\s?:\s?)?(?:[^\W\d_][\w.'’ -]{0,40}" + _STREET + r"\s\d{1,4} ?[a-z]{0,2}(?:[-/ ]\d{1,3})?(?:, ?[^\n|@]{2,40})?"
        r"|\d{1,4}[a-z]? [^\W\d_][\w'’ ]{1,30}" + _STREET + r"(?:, ?[^\n|@]{2,40})?"
        r"|(?:[a-z]{1,2}-)?[1-9]\d{3} ?[a-z]{2},? +[^\W\d_][^\n\d|@]{1,30}|[1-9]\d{3} +(?-i:[A-ZÀ-Ý])[^\n\d|@]{1,30}"
        r"|(?:[^\W\d_][\w' ]{2,24},? )?[a-z]{1,2}\d{1,2}[a-z]? ?\d[a-z]{2}|postbus \d{1,6}[^\n]{0,40}|p\.? ?o\.? box \d{1,6}[^\n]{0,40})\Z",
        re.I,
    ),
}  # fmt: skip
_PARTS = re.compile(r"\s*(?:[|•·]|\s/\s|\s[-–]\s(?=\D))\s*")
#: Filled lines that such a block takes at most, and how often it says something for sure at least.
_LONGEST, _LEAST = 12, 3
#: A field that somebody filled in is no line of a card.
_FIELD = re.compile(r"\s*([A-Za-zÀ-ÿ-]{2,20}(?: [A-Za-zÀ-ÿ-]{2,20}){0,2})\s?:\s")
_CARDS_OWN = re.compile(
    r"(?:tel\w*|phone|mobiel|mobile|mob|gsm|fax|e-?mail|mail|web\w*|site|internet|bezoekadres|postadres|kvk|btw|vat|kantoor|office|direct)\Z",
    re.I,
)
# Who speaks of an address, of where to bring or collect something, or of somebody's website, may mean the lines below.
_MEANT = re.compile(
    r"\b(?:\w*adres\w*|\w*gegevens|telefoonnummers?|hieronder|onderstaand\w*|ophalen|opgehaald|ophaal\w*|afhalen|afgeven|verhui\w*|wonen|woon|woont|website\w*|webwinkel\w*|site"
    r"|nep\w*|oplicht\w*|phishing|afzenders?|(?:stu(?:ur|ren)|bezorg\w*|lever(?:en|t)?|breng\w*)\b[^.!?\n]{0,60}\b(?:naar|bij|op|aan)"
    r"|address\w*|details|phone numbers?|below|collect\w*|pick(?:ed|ing)? up|mov(?:ed|ing)|live|lives|websites?|site|web ?shop|scam\w*|fake|phishing|senders?"
    r"|(?:send|sent|deliver\w*|ship\w*|bring|post(?:ed)?)\b[^.!?\n]{0,60}\b(?:to|at))\b",
    re.I,
)
_DIGIT = re.compile(r"\d")
_CLOSING = re.compile(r"[^\n,:]{1,30},\s*\Z")
_ENDED = (".", "!", "?", "…", ")", '"', "”")


def without_card(lines: list[str], kinds: set[str]) -> list[str]:
    """Take off a contact block that ends a message without a sign-off, where nothing above speaks of what it says.

    Parameters
    ----------
    lines : list of str
        A message without its history, its disclaimer and its signature.
    kinds : set of str
        ``signature`` is added where one was found.
    """
    begin = _card_begins(lines)
    if begin is None or not _stands_apart(lines, begin):
        return lines
    kinds.add("signature")
    return lines[:begin]


def _card_begins(lines: list[str]) -> int | None:
    """Find where the lines of a card begin that go on to the end; None where they say too little for sure."""
    if not any(map(_DIGIT.search, lines)):
        # A telephone or an address is one of what it must hold.
        return None
    sure: list[str] = []
    begin = i = len(lines)
    filled = 0
    while i and filled <= _LONGEST:
        line = lines[i - 1].strip()
        found = _kinds_of(line)
        if line and (_is_field(line) or not (found or is_card(line))):
            break
        i, filled = i - 1, filled + bool(line)
        sure += found
        # A line that may be a name or anything else counts only below something sure, or where it is a name.
        if found or (line and _is_full_name(line)):
            begin = i
    told = set(sure)
    enough = len(sure) >= _LEAST and told & {"mail", "web", "company"} and told & {"phone", "address"}
    return begin if enough and filled <= _LONGEST else None


def _kinds_of(line: str) -> list[str]:
    """Tell which kinds of contact a line holds, and nothing else; one that holds several has a sign between them."""
    if not line or len(line) > 160:
        return []
    found = [next((kind for kind, p in _SURE.items() if p.match(part)), "") for part in _PARTS.split(line)]
    return [kind for kind in found if kind] if sum(not kind for kind in found) <= (len(found) > 1) else []


def _is_field(line: str) -> bool:
    label = _FIELD.match(line)
    return bool(label) and not _CARDS_OWN.match(label[1])


def _is_full_name(line: str) -> bool:
    words = line.split()
    return 1 < len(words) <= 4 and is_name(line) and words[-1][:1].isupper()


def _stands_apart(lines: list[str], begin: int) -> bool:
    """Whether what stands above has ended, and speaks of nothing that the block tells."""
    above = [line.strip() for line in lines[:begin] if line.strip()]
    if not above or not any(map(str.isalnum, "".join(above))) or _MEANT.search(" ".join(above)[-4_000:]):
        return False
    closing = bool(_CLOSING.match(above[-1]))
    return closing or (not lines[begin - 1].strip() and above[-1].endswith(_ENDED))


def is_card(line: str) -> bool:
    """Tell a line of a visiting card: a name, a function, a number, an address, opening hours."""
    line = line.strip()
    if _is_drawn(line) or _is_contact(line):
        return True
    words = _words(line)
    if len(line) > 140 or _CARD.search(line) or _SLOTS.search(line) or set(words) & _SAYING or len(words) > 8:
        return False
    if line.endswith(("?", "!", "…")) or (line.endswith(".") and len(words) > 3):
        return False
    return line[:1].isupper() and (
        len(words) <= 4 or sum(w[:1].isupper() for w in line.split()) >= len(words) / 2
    )


def said_below(lines: list[str]) -> list[str]:
    """Give what is said below a sign-off: all but the lines of a card.

    What a card might hold but a person might say as well ("Slechtste winkel ooit", "Medewerker klantenservice") goes
    where contact details stand below it: on a card these come last.

    Parameters
    ----------
    lines : list of str
        Filled ones.
    """
    contact = [_is_contact(line.strip()) for line in lines]
    last = max((i for i, found in enumerate(contact) if found), default=-1)
    return [
        line
        for i, line in enumerate(lines)
        if not (
            contact[i]
            or _is_drawn(line.strip())
            or _is_titled(line.strip())
            or (i == 0 and _is_signed(line.strip()))
            or (i < last and is_card(line))
        )
    ]


def _is_drawn(line: str) -> bool:
    return bool(DELIMITER.match(line)) or not any(map(str.isalnum, line))


def _words(line: str) -> list[str]:
    return [word for w in line.split() if (word := w.strip(".,;:!?()|*&•·–-\"'").lower())]


def _is_contact(line: str) -> bool:
    """Tell a number, an address, a site, a firm or opening hours; "bel mij op 06-…" is said to somebody."""
    if len(line) > 140 or line.endswith("?"):
        return False
    words = _words(_FIRM.sub("", line))
    if _HOURS.search(line) and len(words) <= 20 and not ({"ik", "i", "mijn", "my"} & set(words)):
        return True
    found = _CARD.search(line) or _SLOTS.search(line)
    worded = sum(any(map(str.isalpha, word)) for word in words)
    return bool(found) and not set(words) & _SAYING and (worded <= 10 or line.count("|") > 1)


def _is_titled(line: str) -> bool:
    """Tell a function, or names of more than one word ("Sales Manager", "Lommer Meubels"); whoever shouts says something."""
    words = _words(line)
    if (
        not 0 < len(words) <= 6
        or line.endswith(("!", "?", "…", "."))
        or set(words) & _SAYING
        or line.isupper()
    ):
        return False
    return words[0] in _FUNCTIONS or (len(words) > 1 and line[:1].isupper() and is_name(line))


def _is_signed(line: str) -> bool:
    """Tell the name with which somebody signs."""
    if line.endswith(("!", "?", "…")) or set(_words(line)) & _SAYING:
        return False
    return is_name(line) or is_short_name(line)


def is_name(text: str) -> bool:
    """Tell a name (or nothing) from the rest of a sentence that begins like a greeting."""
    words = text.replace(",", " ").replace("/", " ").split()
    if len(words) > 6:
        return False
    return all(
        w.lower() in _PARTICLE or w[:1].isupper() or (len(words) == 1 and w.isalpha() and w not in _SAYING)
        for w in words
    )


def is_short_name(line: str) -> bool:
    """Tell a name in small letters, as some sign; "Very disappointed" is none."""
    words = line.split()
    return (
        len(words) <= 2
        and len({word[:1].isupper() for word in words}) == 1
        and all(w.strip(".,!").isalpha() for w in words)
        and not any(w.lower().strip(".,!") in _SAYING for w in words)
    )
