"""Disclaimers and the warnings that a mail server puts above or below what somebody wrote."""

import re

from advocacy_kit.messages.own_words.filled import next_filled

#: Lines at the end among which a disclaimer may begin.
_REACH = 60

_OPENING = re.compile(
    r"\W{0,4}(?:disclaimer|proclaimer|confidentiality|vertrouwelijkheids?\b|legal notice"
    r"|(?:de )?informatie (?:die )?(?:verzonden|opgenomen|in|vervat)\b"
    r"|(?:dit|deze) (?:e-?mail(?:bericht)?|bericht|mail)\b|de inhoud van (?:dit|deze)\b|aan (?:de inhoud van )?(?:dit|deze) (?:e-?mail|bericht)"
    r"|(?:indien|als|bent) u niet de (?:beoogde|bedoelde|geadresseerde|bestemmeling|juiste)\b|indien u dit|indien dit bericht"
    r"|(?:please note that )?this (?:e-?mail|message|communication|transmission)\b|the (?:information|contents?)\b|all information\b|alle informatie\b"
    r"|(?:privileged|confidential|vertrouwelijk) (?:and|en|&|/) (?:confidential|privileged|persoonlijk)\b|any (?:views|opinions|use|disclosure|unauthori[sz]ed)\b"
    r"|if you (?:are not the|have received this)|ce message|ce courriel)",
    re.I,
)
_CUE = re.compile(
    r"uitsluitend (?:bestemd|bedoeld)|geadresseerden?\b|vertrouwelijk|ten onrechte|onterecht ontvang|abusievelijk|geen rechten"
    r"|openbaarmaking|vermenigvuldiging|verspreiding|niet (?:de |het )?(?:bedoelde|beoogde|geadresseerde|bestemmeling)|aansprakelijk"
    r"|gelieve (?:dit|deze|het|ons|de afzender)\b[^.\n]{0,80}(?:verwijderen|vernietigen|wissen|verwittigen|brengen)"
    r"|intended (?:only|solely|recipient|for)|addressee|confidential|privileged|(?:received|sent) (?:it |this )?(?:\S+ ){0,3}in error"
    r"|disclos|unauthori[sz]ed|liab(?:le|ility)|delete (?:it|this)|confidentiel|destinataire",
    re.I,
)
# Nobody speaks of himself in a disclaimer.
_SOMEBODY = re.compile(r"\b(?:ik|mijn|mij|me|i|i'm|i've|my|mine|jullie)\b|\?", re.I)
# The one thing that a disclaimer asks.
_ASKED = re.compile(r"\b(?:bent|ben) (?:u|je) niet de [^?\n]{3,40}\?", re.I)
# A sentence of a disclaimer speaks of mail, of rights, or of firms.
_ABOUT = re.compile(
    r"e-?mail|\bmail|message|bericht|transmission|communicat|bijlage|attachment|afzender|sender|ontvang|recipient|virus|inhoud|content|informati"
    r"|recht|rights|\blaw|\bwet|verboden|prohibit|vernietig|destroy|cop(?:y|ied)|kopi|openbaar|disclaimer|proclaimer|vertrouwelijk|notice|registered|statutair|gevestigd|k\.?v\.?k|www\.|@",
    re.I,
)
_SENTENCES = re.compile(r"(?<=[.:;!])\s+")
# What is one by itself.
_ENOUGH = re.compile(
    r"\W{0,4}(?:denk (?:aan het milieu|eraan)|bespaar papier|please (?:consider|think of|think about) the environment"
    r"|consider the environment|save paper)[^\n?]{0,120}\Z"
    r"|\W{0,4}aan (?:de inhoud van )?(?:dit|deze) (?:e-?mail(?:bericht)?|bericht|mail) kunnen geen (?:enkele )?rechten (?:worden )?ontleend(?: worden)?\W{0,3}\Z",
    re.I,
)
_BANNER = re.compile(
    r"\W{0,4}(?:(?:let op|caution|warning|waarschuwing|external|extern|opgelet|attention|attentie)\b\W{0,4}){0,2}"
    r"(?:(?:deze|dit) (?:e-?mail|bericht|mail) (?:komt|is (?:afkomstig|verzonden|verstuurd)) (?:van|door) (?:buiten|een afzender buiten|een (?:externe?|onbekende) (?:afzender|bron|partij|adres|e-?mailadres))\b"
    r"|(?:dit is een|this is an) extern(?:al|e)? (?:e-?mail|mail|bericht|message)\b"
    r"|this (?:e-?mail|message) (?:(?:originated|was sent|came|comes|is) from outside|(?:originated|was sent|came|comes|is) from an? (?:external|unknown) (?:sender|source|address|organi[sz]ation))\b"
    r"|(?:u|je) ontvangt niet vaak e-?mail van|you don'?t often get e-?mail from"
    r"|(?:external|extern(?:e)?) (?:e-?mail|mail|sender|afzender)\W{0,4}(?:\Z|(?:do not|don'?t|never|klik|open (?:geen|no)|wees|be (?:careful|cautious)|treat|use caution)\b))",
    re.I,
)
# What a server puts before the first line: "[EXTERNAL]".
_TAG = re.compile(
    r"\s*\[\s*(?:external|externe?|ext)(?:[ -](?:e-?mail|mail|sender|afzender|message|bericht|bron))?\s*\]\s*[:*–-]?\s*",
    re.I,
)


def without_notices(lines: list[str], kinds: set[str]) -> list[str]:
    """Take disclaimers off the end, and a server's warning off the top.

    Parameters
    ----------
    lines : list of str
        A message without its history.
    kinds : set of str
        ``disclaimer`` is added where one was found.
    """
    top = next_filled(lines)
    if top < len(lines) and (tag := _TAG.match(lines[top][:60])):
        kinds.add("disclaimer")
        rest = lines[top][tag.end() :]
        lines = [rest, *lines[top + 1 :]] if rest else lines[top + 1 :]
        top = next_filled(lines)
    for _ in range(2):
        if top < len(lines) and _BANNER.match(lines[top][:300]) and not _SOMEBODY.search(lines[top][:300]):
            end = top + 1
            while (
                end < len(lines)
                and lines[end].strip()
                and end < top + 4
                and _CONTINUED.match(lines[end][:300])
            ):
                end += 1
            lines = lines[end:]
            kinds.add("disclaimer")
            top = next_filled(lines)
    begin = _beginning(lines)
    if begin < len(lines):
        kinds.add("disclaimer")
        lines = lines[:begin]
    return lines


# A warning goes on with what one should not do.
_CONTINUED = re.compile(
    r"\W{0,4}(?:klik|open|do not|don'?t|never|wees|be careful|learn|meer informatie|meld|ontdek|kom te weten)\b",
    re.I,
)


def _beginning(lines: list[str]) -> int:
    """Find the line with which a disclaimer begins that goes on to the end."""
    cues, clean, begin = 0, True, len(lines)
    for i in range(len(lines) - 1, max(-1, len(lines) - 1 - _REACH), -1):
        line = lines[i][:4000]
        if not line.strip():
            continue
        if _ENOUGH.match(line) and next_filled(lines, i + 1) in (begin, len(lines)):
            cues += len(_CUE.findall(line))
            begin = i
            continue
        clean = clean and not _SOMEBODY.search(_ASKED.sub("", line))
        if not clean:
            break
        cues += len(set(map(str.lower, _CUE.findall(line))))
        if (cues >= 2 and _OPENING.match(line) and not _tells(line)) or (cues and _HEADING.match(line)):
            begin = i
    return begin


def _tells(line: str) -> bool:
    """Tell a line that begins as a disclaimer and goes on with something else: "…for the manager: the driver was drunk."."""
    return any(
        len(part.split()) > 2 and not _CUE.search(part) and not _ABOUT.search(part)
        for part in _SENTENCES.split(line)
    )


_HEADING = re.compile(r"\W{0,4}(?:disclaimer|proclaimer|confidentiality notice)\W{0,4}\Z", re.I)
