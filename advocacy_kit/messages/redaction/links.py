"""Addresses of machines and mailboxes: e-mail, links, accounts behind an "@", IP and MAC.

Every pattern begins with a sign that a text seldom holds, and looks to the left by hand: that is what makes
them fast.
"""

import re

from advocacy_kit.messages.redaction.kinds import COVER, Span, word_set

_AT = re.compile(r"@(?:([\w\-]{1,63}(?:\.[\w\-]{1,63}){1,6})|([A-Za-z_][\w.]{1,29}))?")
#: An address with a slip in it: "piet @ devries.nl", "jan@bedrijf,nl".
_ENDS = r"(?:nl|be|com|eu|org|net|uk|ie|de|fr|info|online)(?![\w@])"
_SLIP = re.compile(
    rf"@(?:[\w\-]{{2,63}}(?:\.[\w\-]{{1,63}}){{0,3}},{_ENDS}| [\w\-]{{2,63}}(?:\.[\w\-]{{1,63}}){{0,3}}\.{_ENDS})"
)
_BEFORE_SLIP = re.compile(r"(?:[\w.%+\-])+ ?\Z")
#: Banks of India, behind which an account is paid: "kavita.r@okhdfc".
_PAYING = frozenset(
    ("okhdfcbank", "okhdfc", "okaxis", "oksbi", "okicici", "ybl", "ibl", "axl", "apl", "upi", "paytm")
)
#: Who pays at a bank that is not listed: "sneha.pillai91@okbank", "9886014472@pay".
_PAYER = re.compile(
    r"[a-z]{2,}(?:[._][a-z]+)*[._]\d+|[a-z]{2,}(?:[._][a-z]+)+\d+|[a-z]{2,}(?:[._][a-z]{2,})+|[6-9]\d{9}"
)
_LOCAL = re.compile(r"(?:[\w.%+\-]|(?<=\w)['’](?=\w))+\Z")
#: "at" and "dot" as people say them, and what joins words in an address.
_SAID_AT = "at(?: the rate(?: of)?| sign| symbol)?|at-teken|ape(?:n)?staart(?:je)?"
_SAID_JOINTS = "punt|dot|underscore|(?:liggend |laag )?streepje|koppelteken|dash|hyphen"
_WORD_AT = re.compile(
    r"(?<![\w.%+\-])(?!(?:me|us|him|her|them|mij|me|ons|mail|email|e-mail|or|of|is|at|via|contact) )[\w.%+\-]{1,64}"
    rf"(?:(?: (?:{_SAID_JOINTS}) | ?[(\[](?:{_SAID_JOINTS})[)\]] ?)[\w+\-]{{1,40}}){{0,4}}"
    rf"(?: ?[(\[](?:{_SAID_AT}|@)[)\]] ?| (?:{_SAID_AT}) )[\w\-]{{1,63}}(?: (?:{_SAID_JOINTS}) [\w\-]{{2,40}}(?= (?:dot|punt) ))?(?: [\w\-]{{2,20}}(?= (?:dot|punt) ))?"
    r"(?:(?:\.| ?[(\[](?:dot|punt)[)\]] ?| (?:dot|punt) )[\w\-]{1,63}){1,6}",
    re.I,
)
_SPELT_DOMAIN = re.compile(r"[.)\] ](?:[a-z]{2,4}|(?<=punt )[a-z]{2,10}|(?<=dot )[a-z]{2,10})\Z", re.I)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]{1,12}\Z")
_REST = re.compile(r"://[^\s<>\"\ufdd0]+")
_WWW = re.compile(r"www\.[^\s<>\"\ufdd0]+|WWW\.[^\s<>\"\ufdd0]+")
_PATH = re.compile(
    r"\.(?:nl|be|com|eu|org|net|uk|ie|io|app|me|co|in|au|example|ly|gov|info|shop|us|de|fr|to)/[^\s<>\"\ufdd0]+"
)
_HOST = re.compile(r"[\w\-]+(?:\.[\w\-]+)*\Z")
_END = ".,;:!?)]}'’”»…"
_V4 = re.compile(r"(?<![\w.])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?::\d{2,5}|/\d{1,2})?(?![\w]|\.\d)")
_SOFTWARE = re.compile(
    r"(?:\bv|versie|version|build|firmware|fw|release|ios|android|update|app|driver|patch|software)\W{0,3}$",
    re.I,
)
_COLONS = re.compile(
    r"[0-9A-Fa-f]{0,4}(?:::?[0-9A-Fa-f]{1,4}){2,8}(?:::)?|(?:fe80|f[cd][0-9a-f]{2}|2[0-9a-f]{3})::[0-9A-Fa-f]{1,4}|[0-9A-Fa-f]{2}(?:-[0-9A-Fa-f]{2}){5}"
)
#: A MAC address in groups of four, each with a digit.
_DOTTED_MAC = re.compile(
    r"(?<![\w.])(?:(?=[A-Fa-f]{0,3}\d)[0-9A-Fa-f]{4}\.){2}(?=[A-Fa-f]{0,3}\d)[0-9A-Fa-f]{4}(?![\w]|\.\w)"
)
#: Accounts that speak for many: an all-capital name, or one of these.
_SHARED_ACCOUNT = re.compile(
    r"(?:\w*(?:klantenservice|webcare|support|help|helpdesk|service|cares?|official|gemeente|bibliotheek|library|council|police|politie|team|nieuws|news|news\w*)\w*)\Z",
    re.I,
)


_OFFICE = re.compile(r"[A-Z]{2,5}_(?i:online|nl|be|uk|ie|help|info|official|nederland|belgium|support)")
_CAMEL = re.compile(r"[A-Z]+(?![a-z])|[A-Z][a-z]+")
#: Trades in the name of an account, as a word of its own; and those who love one.
_TRADES = word_set(
    "air airline airlines airways train trains rail railway railways metro transit transport energy bank banking insurance telecom broadband airport council university hospital energie verzekeringen spoorwegen vervoer"
)
_FANS = word_set(
    "fan fans lover girl boy guy man lady mum mom dad papa mama nerd geek spotter driver jo the my"
)


def find_links(text: str) -> list[Span]:
    """Find links, but not the full stop or bracket that ends the sentence around them."""
    spans: list[Span] = []
    at = 0
    if "://" in text:
        for found in _REST.finditer(text):
            scheme = _SCHEME.search(text, max(at, found.start() - 13), found.start())
            if scheme:
                at = _bare_end(found)
                spans.append(Span(scheme.start(), at, "link"))
    elsewhere = [_WWW] if "www." in text or "WWW." in text else []
    for pattern in elsewhere:
        spans += [Span(m.start(), _bare_end(m), "link") for m in pattern.finditer(text)]
    if "/" in text and "." in text:
        for found in _PATH.finditer(text):
            host = _HOST.search(text, max(0, found.start() - 80), found.start())
            if host and text[host.start() - 1 : host.start()] not in ("@", "/"):
                spans.append(Span(host.start(), _bare_end(found), "link"))
    return apart(spans)


def _bare_end(found: re.Match) -> int:
    return found.start() + len(found[0].rstrip(_END))


def find_addresses(text: str, ours: frozenset[str] = frozenset()) -> list[Span]:
    """Find e-mail addresses, and accounts of persons; "5 @ 3 euro", "@USER" and an organisation's own stay."""
    spans: list[Span] = []
    at = 0
    for found in _AT.finditer(text):
        start = found.start()
        slip = _SLIP.match(text, start)
        before = _BEFORE_SLIP.search(text, max(at, start - 64), start) if slip else None
        if slip and before:
            at = slip.end()
            spans.append(Span(before.start(), at, "email"))
            continue
        # Nearly always a blank stands before an account, and nothing before a text.
        local = _LOCAL.search(text, max(at, start - 64), start) if text[start - 1 : start].strip() else None
        if local and (found[1] or _is_paid(local[0], found[2] or "")):
            at = found.end()
            spans.append(Span(local.start(), at, "email"))
        elif (
            not local
            and (found[1] or found[2])
            and text[start - 1 : start] not in ("@", "[", "/", "]", COVER)
        ):
            # Of "@naam.achternaam." at the end of a sentence the word itself.
            name = re.match(r"\w+(?:\.\w+|(?<=[a-z])-[a-z]\w*)*", text[start + 1 : start + 32])
            name = name[0] if name else ""
            if name and not _is_shared(name) and name.casefold() not in ours:
                at = start + 1 + len(name)
                spans.append(Span(start, at, "account"))
    return spans


def _is_paid(local: str, bank: str) -> bool:
    """Tell an account of a bank, as people in India pay to, from "top@ziggo"."""
    return (
        bank.casefold() in _PAYING
        or (bank.startswith("ok") and len(bank) > 4)
        or (bank.isalpha() and bank.islower() and len(bank) > 2 and bool(_PAYER.fullmatch(local)))
    )


def _is_of_trade(name: str) -> bool:
    """Tell "SouthernCrossAir", "MetroTrainsVic", "NS_online" from "TrainSpotterJo"."""
    if _OFFICE.fullmatch(name):
        return True
    parts = (
        {part.casefold() for part in _CAMEL.findall(name)} if name.isalpha() and name[0].isupper() else set()
    )
    return len(parts) > 1 and not _TRADES.isdisjoint(parts) and _FANS.isdisjoint(parts)


def _is_shared(name: str) -> bool:
    return (
        _is_of_trade(name)
        or (name.isupper() and len(name) < 7)
        or ("_" not in name and bool(_SHARED_ACCOUNT.match(name)))
    )


def find_spelt(text: str) -> list[Span]:
    """Find e-mail addresses spelt out: "piet (at) example punt nl", "piet at example dot com"."""
    return [
        Span(*m.span(), "email")
        for m in _WORD_AT.finditer(text)
        if _SPELT_DOMAIN.search(m[0])
        and ("(" in m[0] or "[" in m[0] or re.search(r" (?:dot|punt) ", m[0], re.I) or _looks_address(m[0]))
    ]


def _looks_address(spelt: str) -> bool:
    """Tell "jan at example.nl" from "look at gov.uk"."""
    local = spelt.split(" ", 1)[0]
    return any(sign in local for sign in "._+-") or any(map(str.isdigit, local))


def find_machines(text: str) -> list[Span]:
    """Find IP and MAC addresses; a version of software ("2.14.0.3") and a time stay."""
    spans = []
    if text.count(".") >= 2:
        spans += [
            Span(*m.span(), "ip") for m in _DOTTED_MAC.finditer(text) if not m[0].replace(".", "").isdigit()
        ]
    if text.count(".") >= 3:
        for m in _V4.finditer(text):
            parts = [int(p) for p in m.groups()]
            if (
                max(parts) < 256
                and parts[0] > 0
                and not _SOFTWARE.search(text[max(0, m.start() - 14) : m.start()])
            ):
                plain = parts[0] >= 10 or re.search(r"\bIP\b", text[max(0, m.start() - 30) : m.start()])
                if plain:
                    spans.append(Span(*m.span(), "ip"))
    if ":" in text or "-" in text:
        for m in _COLONS.finditer(text):
            found = m[0]
            before, after = text[m.start() - 1 : m.start()], text[m.end() : m.end() + 1]
            if (before and (before.isalnum() or before in ":-.")) or (after and after.isalnum()):
                continue
            parts = found.replace("-", ":").split(":")
            mac = len(parts) == 6 and all(len(p) == 2 for p in parts)
            v6 = found.count(":") == 7 or (
                "::" in found and len(parts) > 3 and any(len(p) > 2 for p in parts)
            )
            # "fe80::1": by its beginning.
            v6 = v6 or (len(parts) == 3 and "::" in found and len(parts[0]) == 4)
            if mac or v6:
                spans.append(Span(*m.span(), "ip"))
    return apart(spans)


def apart(spans: list[Span]) -> list[Span]:
    """Put spans in order, and let the first and longest of those that overlap stand."""
    if len(spans) < 2:
        return spans
    out: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if not out or span.start >= out[-1].end:
            out.append(span)
    return out
