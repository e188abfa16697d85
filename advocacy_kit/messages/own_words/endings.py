"""What stands below a message and is not part of it: a signature's contact block, and the line of a phone or an app.

The greeting formula itself stays, and so does a postscript: people put there what matters to them.
"""

import re

#: Lines below a sign-off that a contact block takes at most.
_BLOCK = 14

_FOOTER = re.compile(
    r"\W{0,3}(?:(?:verzonden|verstuurd) (?:vanaf|vanuit|via|met|op) (?:(?:mijn|m'n|een|de) )?"
    r"(?:\w+[ -]?)?(?:iphone|ipad|samsung|galaxy|android|huawei|nokia|motorola|xiaomi|oneplus|pixel|blackberry|windows phone|outlook"
    r"|mail voor windows|e-?mail voor windows|mobiel|mobieltje|gsm|telefoon|smartphone|tablet|pc|laptop|yahoo|gmail|proton ?mail|ziggo|kpn|telenet|proximus"
    r"|hotmail|k-9 mail|mail app|icloud)\b[^\n?]{0,120}"
    r"|sent (?:from|via|with) (?:my |an? |the )?(?:\w+[ -]?)?(?:iphone|ipad|ipod|samsung|galaxy|android|huawei|nokia|motorola|xiaomi|oneplus|pixel"
    r"|blackberry|windows phone|outlook|mail for windows|mobile|phone|smartphone|tablet|yahoo|gmail|proton ?mail|hotmail|k-9 mail|icloud|bt mail"
    r"|sky)\b[^\n?]{0,120}"
    r"|(?:get|download) outlook for (?:ios|android|mac)[^\n]{0,80}"
    r"|outlook (?:voor (?:ios|android|mac)) (?:downloaden|ophalen)[^\n]{0,80}|(?:download|haal) outlook voor (?:ios|android|mac)[^\n]{0,80}"
    r"|télécharger outlook pour [^\n]{0,80}|envoyé (?:de|depuis) mon (?:iphone|ipad|mobile|smartphone|téléphone)[^\n]{0,60}"
    r"|(?:virusvrij|virus-free)\W{1,3}(?:www\.)?\S{0,40}|this e-?mail has been (?:checked|scanned) for viruses by [^\n]{0,60}"
    r"|(?:deze e-?mail|dit e-?mailbericht) is (?:gecontroleerd|gescand) op virussen[^\n]{0,80}"
    r"|\[?(?:cid|image|afbeelding)\s?:[^\n\]]{0,80}\]?"
    r"|(?:klik hier om (?:je|u) (?:uit te schrijven|af te melden)|(?:uitschrijven|afmelden) voor deze (?:nieuwsbrief|mail|e-?mails?)"
    r"|unsubscribe(?: from (?:this|these) (?:list|e-?mails?|newsletter))?|click here to unsubscribe|view (?:this e-?mail )?in (?:your )?browser"
    r"|bekijk (?:deze (?:e-?mail|mail|nieuwsbrief) )?in (?:je|uw|de) browser)\W{0,3})\s*\Z",
    re.I,
)
_LINK_LIST = re.compile(r"\s*(?:links:|-{4,}|\[\d{1,2}\] https?://\S+|<?https?://\S+>?)\s*\Z", re.I)

# The row below a newsletter: "[link] Uitschrijven | Voorkeuren | Privacy".
_ROW = re.compile(r"\s*[|·•]\s*")
_LINKED = re.compile(r"\[link\]|<?https?://\S+>?", re.I)
_UNSUBSCRIBE = frozenset(
    [
        "uitschrijven",
        "afmelden",
        "unsubscribe",
        "opt out",
        "opt-out",
        "nieuwsbrief afmelden",
        "uitschrijven nieuwsbrief",
    ]
)
_ROW_WORDS = _UNSUBSCRIBE | frozenset(
    """
    voorkeuren|voorkeuren aanpassen|voorkeuren beheren|voorkeuren wijzigen|mijn voorkeuren|preferences|manage preferences|email preferences|update preferences
    |privacy|privacybeleid|privacyverklaring|privacy policy|contact|contact us|neem contact op|help|algemene voorwaarden|voorwaarden|terms|terms of use
    |bekijk online|bekijk in browser|view online|view in browser|cookies|cookiebeleid
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
# What a program for meetings puts below an invitation.
_MEETING = re.compile(
    r"\W{0,4}(?:microsoft teams[ -](?:vergadering|meeting)|join (?:the )?(?:zoom|teams|microsoft teams) meeting|deelnemen aan (?:de )?(?:zoom|teams)[ -]?(?:vergadering|meeting))\b[^\n]{0,40}\Z",
    re.I,
)
_MEETING_LINE = re.compile(
    r"[\W_]*\Z|\W{0,4}(?:(?:microsoft )?teams\b|deelnemen\b|neem deel (?:op|aan)|join (?:on|the|with|zoom|microsoft|teams|now|via)|klik hier om (?:deel te nemen|aan de)|click here to join|(?:vergadering(?:s)?[ -]?id|meeting id)\b"
    r"|(?:wachtwoord(?:code)?|toegangscode|passcode|password)\s?:|(?:of )?telefonisch (?:inbellen|deelnemen)|(?:or )?(?:dial|call) in\b|inbellen\b|phone conference id|telefonische vergader"
    r"|(?:teams )?downloaden|download teams|meer informatie|learn more|opties voor vergadering|meeting options|help\b|hulp nodig|need help|\[?link\]?|<?https?://|\[telefoon\]|\+\d)[^\n]{0,160}\Z",
    re.I,
)
_SIGN_OFF = re.compile(
    r"\s*(?P<formula>(?:(?:met (?:een )?)?(?:heel |zeer )?(?:vriendelijke|vriendelijk|vriendl\.?|hartelijke|warme|zonnige|sportieve|lieve|beste|de)? ?(?:groet(?:en|jes)?|groetjes)"
    r"|mvg|m\.v\.g\.?|mvrgr|vr\.? ?gr\.?|gr\.?|hoogachtend|met (?:de meeste )?hoogachting|liefs"
    r"|(?:(?:with )?(?:my )?(?:kind(?:est)?|best|warm(?:est)?|many) )?regards|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|(?:with )?best wishes|all the best"
    r"|rgds|br|kr|cordialement|bien à (?:vous|toi)|(?:meilleures |sincères )?salutations(?: distinguées)?)"
    r")(?P<named>[ ,;:.!-]{0,3}(?:(?:van|from|namens|also on behalf of)\s)?(?P<name>[^\n]{0,50}))\s*\Z",
    re.I,
)
_WEAK = re.compile(
    r"\s*(?:(?:alvast |hartelijk )?(?:bedankt|dank)|met dank|thanks|thank you|many thanks|thx|cheers|best)[\s,!.]*\Z",
    re.I,
)
#: With which words a sign-off begins.
_FIRST = frozenset(
    """
    met groet groeten groetjes vriendelijke vriendelijk vriendl vriendl. hartelijke hartelijk warme zonnige sportieve lieve beste mvg m.v.g m.v.g. mvrgr vr vr.
    gr gr. hoogachtend liefs heel zeer with kind kindest best warm warmest many my regards yours sincerely faithfully truly all rgds br kr cordialement bien
    meilleures sincères salutations bedankt alvast dank thanks thank thx cheers de
    """.split()  # noqa: SIM905
)
_DELIMITER = re.compile(r"(?:-- ?|—|_{2,3}|–– ?)\s*\Z")
_POSTSCRIPT = re.compile(r"\s*(?:p\.?\s?s\.?|n\.?b\.?|ps\d?)(?:\s?[:;,.\-–]|\s)", re.I)

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
_CARD = re.compile(
    r"^\W{0,2}(?:[A-Z]{1,2}-)?[1-9]\d{3},? +(?-i:[A-ZÀ-Ý])[^\n\d]{1,30}\Z|@|www\.|https?:|\[(?:e-?mail|link|telefoon|phone|nummer|number)\]|\b\d{4} ?(?-i:[A-Z]{2})\b|\b(?:kvk|k\.v\.k|btw|vat|iban|bic|postbus|po box|p\.o\. box)\b"
    r"|^\W{0,2}(?:t|m|e|f|w|tel|telefoon|phone|mobiel|mob|mobile|gsm|fax|mail|e-?mail|web|website|adres|address|a|i|kantoor|office)\s?[.:|]"
    r"|(?:straat|laan|weg|plein|kade|gracht|steenweg|singel|dijk|street|road|avenue|lane|square)\b[^\n]{0,12}\d"
    r"|\d[^\n]{0,6}(?:street|road|avenue|lane|square)\b|\b(?:b\.?v\.?|n\.?v\.?|bvba|vzw|ltd|plc|inc|gmbh)\b",
    re.I,
)
_HOURS = re.compile(
    r"\b(?:bereikbaar|openingstijden|werkdagen|working days|office hours|opening hours|aanwezig op)\b", re.I
)
_SLOTS = re.compile(r"(?:\d[ ()./+-]{0,2}){6,}")


def may_sign_off(line: str) -> bool:
    """Tell cheaply, by its first word, whether a line (in small letters) may be a sign-off."""
    words = line[:60].split(None, 1)
    return bool(words) and words[0].rstrip(",.!;:") in _FIRST and len(line) < 120


def without_endings(lines: list[str], kinds: set[str]) -> list[str]:
    """Take footers and the contact block of a signature off a message.

    Parameters
    ----------
    lines : list of str
        A message without its history and its disclaimer.
    kinds : set of str
        ``footer`` and ``signature`` are added where one was found.
    """
    lines = _without_footer(_without_meeting(lines, kinds), kinds)
    lines = _without_signature(lines, kinds)
    return _without_footer(lines, kinds)


def _without_meeting(lines: list[str], kinds: set[str]) -> list[str]:
    """Drop an invitation to meet that goes on to the end."""
    for i in range(len(lines) - 1, max(-1, len(lines) - 1 - 2 * _BLOCK), -1):
        line = lines[i]
        if len(line) < 260 and _MEETING.match(line):
            kinds.add("footer")
            while i and not any(map(str.isalnum, lines[i - 1])):
                i -= 1
            return lines[:i]
        if len(line) > 260 or not _MEETING_LINE.match(line):
            break
    return lines


def _is_row(line: str) -> bool:
    """Tell a row of links of which one unsubscribes; a single word without a link is what somebody asks."""
    bare = _LINKED.sub(" ", line)
    parts = [" ".join(part.split()).strip(" .>").lower() for part in _ROW.split(bare)]
    parts = [part for part in parts if part]
    linked = bare != line
    return (len(parts) > 1 or linked) and set(parts) <= _ROW_WORDS and bool(_UNSUBSCRIBE & set(parts))


def _without_footer(lines: list[str], kinds: set[str]) -> list[str]:
    end = len(lines)
    linked = end
    while end:
        line = lines[end - 1]
        if not line.strip():
            end -= 1
        elif len(line) < 260 and (_FOOTER.match(line) or _is_row(line)):
            kinds.add("footer")
            end -= 1
            linked = end
        elif len(line) < 400 and _LINK_LIST.match(line):
            # Below the line of an app; by itself a link may be what somebody sends us.
            end -= 1
        else:
            break
    return lines[:linked]


def _without_signature(lines: list[str], kinds: set[str]) -> list[str]:
    """Drop the contact block below the first delimiter or sign-off that has one."""
    for i in range(max(0, len(lines) - 60), len(lines)):
        line = lines[i]
        if not line or len(line) > 120 or line.isspace():
            continue
        below = lines[i + 1 :]
        if _DELIMITER.match(line):
            strict = line.startswith("-- ")
            kept = _below(below, loose=strict)
            if kept is not None and len(kept) < len(below) and any(x.strip() for x in below):
                kinds.add("signature")
                return lines[:i] + kept
            continue
        if not may_sign_off(line.lower()):
            continue
        weak = bool(_WEAK.match(line))
        sign_off = None if weak else _SIGN_OFF.match(line)
        if sign_off and not _is_name(sign_off["name"].strip(" ,.!;:-")):
            continue
        if (weak or sign_off) and any(x.strip() for x in below):
            kept = _below(below, loose=False)
            if kept is None or (weak and len(kept) == len(below)):
                continue
            if len(kept) < len(below):
                kinds.add("signature")
                return _without_delimiter([*lines[: i + 1], *kept])
    return lines


def _without_delimiter(lines: list[str]) -> list[str]:
    while lines and (not lines[-1].strip() or _DELIMITER.match(lines[-1])):
        lines = lines[:-1]
    return lines


def _below(below: list[str], *, loose: bool) -> list[str] | None:
    """Give what is said below a sign-off, without the card; None where this is no end of a message.

    Parameters
    ----------
    below : list of str
        The lines.
    loose : bool
        The sign above says surely that a signature follows: sentences in it belong to it.
    """
    for i, line in enumerate(below):
        if _POSTSCRIPT.match(line):
            head = _below(below[:i], loose=loose)
            return None if head is None else [*head, *below[i:]]
    filled = [line for line in below if line.strip()]
    if len(filled) > _BLOCK:
        return None
    if loose:
        return []
    first = next((line for line in below if line.strip()), "")
    kept = [
        line
        for line in below
        if line.strip() and not (_is_card(line) or (line is first and _is_short_name(line)))
    ]
    if not any(map(str.isalnum, "".join(line for line in filled if line not in kept))):
        # No card at all, at most lines drawn between paragraphs.
        return list(below)
    return kept


def _is_card(line: str) -> bool:
    """Tell a line of a visiting card: a name, a function, a number, an address, opening hours."""
    line = line.strip()
    words = [w.strip(".,;:!?()|*\"'").lower() for w in line.split()]
    said = any(word in _SAYING for word in words)
    if _DELIMITER.match(line) or not any(map(str.isalnum, line)):
        return True
    if len(line) > 140 or line.endswith("?"):
        return False
    if _HOURS.search(line) and len(words) <= 20 and not ({"ik", "i", "mijn", "my"} & set(words)):
        return True
    if _CARD.search(line) or _SLOTS.search(line):
        # "Bel mij op 06-…" is said to somebody.
        return not said and (len(words) <= 10 or line.count("|") > 1)
    if said or len(words) > 8 or line.endswith(("!", "…")) or (line.endswith(".") and len(words) > 3):
        return False
    return line[:1].isupper() and (
        len(words) <= 4 or sum(w[:1].isupper() for w in line.split()) >= len(words) / 2
    )


def _is_name(text: str) -> bool:
    """Tell a name (or nothing) from the rest of a sentence that begins like a greeting."""
    words = text.replace(",", " ").replace("/", " ").split()
    if len(words) > 6:
        return False
    return all(
        w.lower() in _PARTICLE or w[:1].isupper() or (len(words) == 1 and w.isalpha() and w not in _SAYING)
        for w in words
    )


def _is_short_name(line: str) -> bool:
    """Tell a name in small letters, as some sign."""
    words = line.split()
    return (
        len(words) <= 2
        and all(w.strip(".,!").isalpha() for w in words)
        and not any(w.lower().strip(".,!") in _SAYING for w in words)
    )
