"""What stands below a message and is not part of it: a signature's contact block, and the line of a phone or an app.

The greeting formula itself stays, and so does a postscript: people put there what matters to them.
"""

import re

from advocacy_kit.messages.own_words.cards import DELIMITER, is_name, said_below, without_card
from advocacy_kit.messages.own_words.filled import next_filled

#: Lines below a sign-off that a contact block takes at most.
_BLOCK = 14

# A link and no word of somebody's behind what an app says of itself.
_HERE = r"\W{0,3}(?:(?:https?://|link\b|www\.)[^\s\n]{0,80})?\W{0,3}"
_NEWS = r"(?:(?:deze|onze|de|this|our|these|the) )?(?:nieuwsbrief|nieuwsbrieven|mails?|mailings?|e-?mails?|newsletters?|messages?|berichten)"
_FOOTER = re.compile(
    r"\W{0,3}(?:(?:verzonden|verstuurd) (?:vanaf|vanuit|via|met|op) (?:(?:mijn|m'n|een|de) )?"
    r"(?:\w+[ -]?)?(?:iphone|ipad|samsung|galaxy|android|huawei|nokia|motorola|xiaomi|oneplus|pixel|blackberry|windows phone|outlook"
    r"|mail voor windows|e-?mail voor windows|mobiel|mobieltje|gsm|telefoon|smartphone|tablet|pc|laptop|yahoo|gmail|proton ?mail|ziggo|kpn|telenet|proximus"
    r"|hotmail|k-9 mail|mail app|icloud)\b[^\n?]{0,120}"
    r"|sent (?:from|via|with) (?:my |an? |the )?(?:\w+[ -]?)?(?:iphone|ipad|ipod|samsung|galaxy|android|huawei|nokia|motorola|xiaomi|oneplus|pixel"
    r"|blackberry|windows phone|outlook|mail for windows|mobile|phone|smartphone|tablet|yahoo|gmail|proton ?mail|hotmail|k-9 mail|icloud|bt mail"
    r"|sky)\b[^\n?]{0,120}"
    rf"|(?:get|download) outlook for (?:ios|android|mac){_HERE}"
    rf"|outlook voor (?:ios|android|mac)(?: ?<[^<>\s]{{1,80}}>)? (?:downloaden|ophalen){_HERE}|(?:download|haal) outlook voor (?:ios|android|mac){_HERE}"
    r"|télécharger outlook pour [^\n]{0,80}|envoyé (?:de|depuis) mon (?:iphone|ipad|mobile|smartphone|téléphone)[^\n]{0,60}"
    r"|(?:virusvrij|virus-free)\W{1,3}(?:www\.)?\S{0,40}|this e-?mail has been (?:checked|scanned) for viruses by [^\n]{0,60}"
    r"|(?:deze e-?mail|dit e-?mailbericht) is (?:gecontroleerd|gescand) op virussen[^\n]{0,80}"
    r"|\[?(?:cid|image|afbeelding)\s?:[^\n\]]{0,80}\]?"
    r"|(?:www\.)?(?:avast|avg)\.com(?:/\S*)?"
    r"|this e-?mail is a service from [^\n]{1,60}\. delivered by [^\n]{1,40}|(?:deze e-?mail|dit) is een service van [^\n]{1,60}\. (?:geleverd|mogelijk gemaakt) door [^\n]{1,40}"
    r"|(?![^\n]*\b(?:ik|mij|me|mijn|niet|geen|i|my|not|never)\b)(?:(?:u|je) ontvangt (?:deze (?:e-?mail|mail|nieuwsbrief)|dit bericht) omdat (?:u|je) "
    r"(?:[^\s.!?]+ ){0,6}(?:klant|lid|abonnee|donateur|ingeschreven|aangemeld|geregistreerd|geabonneerd)\b"
    r"|you(?:'re| are)? (?:receiving|receive|received) this (?:(?:e-?mail|message|newsletter) )?because you(?:'re|'ve)? "
    r"(?:[^\s.!?]+ ){0,6}(?:subscribed|subscriber|customer|member|signed up|registered|opted in)\b)[^\n?!]{0,100}"
    rf"|(?:(?:wil(?:t)? (?:je|u) {_NEWS} (?:niet (?:meer|langer)|liever niet) ontvangen|wil(?:t)? (?:je|u) geen {_NEWS} (?:meer )?ontvangen|(?:no longer want|don't want) (?:to receive|to get)? ?{_NEWS})\? ?)?"
    rf"(?:(?:klik (?:dan )?hier|klik (?:dan )?hier om (?:je|u) (?:uit te schrijven|af te melden)(?: (?:voor|van) {_NEWS})?|(?:uitschrijven|afmelden) (?:voor|van) {_NEWS}"
    rf"|meld (?:je|u) (?:hier|dan hier) af(?: (?:voor|van) {_NEWS})?|(?:schrijf (?:je|u) hier uit|(?:uitschrijven|afmelden) kan (?:hier|via deze link))"
    rf"|unsubscribe(?: here)?(?: from (?:this list|{_NEWS}))?|(?:click here )?to unsubscribe(?: from {_NEWS})?(?:,? (?:please )?click here)?|click here to unsubscribe(?: from {_NEWS})?)\W{{0,3}})"
    rf"|(?:if you (?:no longer (?:wish|want)|do not (?:wish|want)|don't want) to receive {_NEWS},? (?:please |you can )?(?:unsubscribe|click|opt out)(?: here)?\W{{0,3}})"
    rf"|(?:(?:(?:wordt|is|kun(?:t|nen)?|kan|lukt|problemen|trouble|having|can'?t|cannot|unable)\b(?![^\n]*\b(?:ik|mijn|my|i)\b)[^\n?]{{0,60}}\b(?:e-?mail|mail|nieuwsbrief|newsletter|message)\b[^\n?]{{0,40}}\? ?)?"
    r"(?:view|bekijk|open|lees|read|klik hier (?:voor|om)|click here (?:for|to view))(?: (?:this|the|deze|de|dit) (?:e-?mail|mail|nieuwsbrief|newsletter|message|bericht)| (?:it|hem|haar|het))? ?"
    r"(?:(?:in|via) (?:je|uw|de|your|a|the)? ?(?:web)?browser|online|(?:voor )?(?:de |the )?(?:online versie|webversie|web version|online version)))\W{0,3}"
    r"|(?:©|\(c\)|copyright)\s{0,2}(?:©\s?)?(?=[^\n]*(?:\d{4}|voorbehouden|reserved))(?![^\n]*\b(?:ik|mijn|jullie|i|my|you)\b)[^\n?!]{0,120}"
    r"|(?:(?:volg ons|follow us)(?: op| on) [^\n.?!,]{2,60}|(?:alle rechten voorbehouden|all rights reserved))\W{0,3})\s*\Z",
    re.I,
)
_LINK_LIST = re.compile(r"\s*(?:links:|-{4,}|\[\d{1,2}\] https?://\S+|<?https?://\S+>?)\s*\Z", re.I)

# The row below a newsletter: "[link] Uitschrijven | Voorkeuren | Privacy".
_ROW = re.compile(r"\s*[|·•]\s*|\s+[/–-]\s+")
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
#: With which a line of a contact block begins, where that has no sign-off.
_CONTACT = (
    "+",
    "0",
    "(0",
    "tel",
    "t:",
    "t.",
    "m:",
    "m.",
    "e:",
    "mob",
    "phone",
    "gsm",
    "www.",
    "http",
    "mail:",
    "e-mail",
    "email",
)
_POSTSCRIPT = re.compile(r"\s*(?:p\.?\s?s\.?|n\.?b\.?|ps\d?)(?:\s?[:;,.\-–]|\s)", re.I)


def may_sign_off(line: str) -> bool:
    """Tell cheaply, by its first word, whether a line (in small letters) may be a sign-off, or of a contact block without one."""
    words = line[:60].split(None, 1)
    if not words or len(line) >= 120:
        return False
    first = words[0]
    return first.rstrip(",.!;:") in _FIRST or first.startswith(_CONTACT) or "@" in line


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
    lines = without_card(_without_signature(lines, kinds), kinds)
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
    others = [part for part in parts if part not in _ROW_WORDS]
    if not (len(parts) > 1 or linked) or not all(map(_FOOTER.match, others)):
        return False
    return bool(others) or bool(_UNSUBSCRIBE & set(parts))


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
        if DELIMITER.match(line):
            strict = line.startswith("-- ")
            kept = _below(below, loose=strict)
            if kept is not None and len(kept) < len(below) and next_filled(below) < len(below):
                kinds.add("signature")
                return lines[:i] + kept
            continue
        if not may_sign_off(line.lower()):
            continue
        weak = bool(_WEAK.match(line))
        sign_off = None if weak else _SIGN_OFF.match(line)
        if sign_off and not is_name(sign_off["name"].strip(" ,.!;:-")):
            continue
        if (weak or sign_off) and next_filled(below) < len(below):
            kept = _below(below, loose=False)
            if kept is None or (weak and len(kept) == len(below)):
                continue
            if len(kept) < len(below):
                kinds.add("signature")
                return _without_delimiter([*lines[: i + 1], *kept])
    return lines


def _without_delimiter(lines: list[str]) -> list[str]:
    while lines and (not lines[-1].strip() or DELIMITER.match(lines[-1])):
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
    kept = said_below(filled)
    if not any(map(str.isalnum, "".join(line for line in filled if line not in kept))):
        # No card at all, at most lines drawn between paragraphs.
        return list(below)
    return kept
