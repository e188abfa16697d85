"""Account names and passwords by the words before them, and those that begin the lines of a chat."""

import re
from collections.abc import Iterator

from advocacy_kit.messages.redaction.initials import begins_initialled, is_initialled
from advocacy_kit.messages.redaction.kinds import Span, covered, word_set
from advocacy_kit.messages.redaction.links import apart
from advocacy_kit.messages.redaction.name_places import FAMILY, PLAIN_GIVEN, STOP

#: Where accounts are; and what stands before one.
_PLACES = "discord|insta|instagram|ig|snap|snapchat|tiktok|twitter|skype|telegram"
_MORE_PLACES = "accounts?|mailbox|postvak|sessie|session|teams|slack|steam|psn|xbox|reddit|twitch|youtube|vinted|ebay|marktplaats|2dehands|strava|github|gitlab|threads|bluesky|bsky|mastodon|facebook|fb|venmo|cashapp|paypal|roblox|minecraft|fortnite|netid|ign|battletag|player|speler|reviewer|alias|inlog|inloggen met|ingelogd met|logt in met|logged in with|logging in with|under the name|onder de naam|posted as|posting as|studentenaccount|seller|verkoper|buyer|koper|streamer|playstation|nintendo|spotify|soundcloud|wattpad|patreon|onlyfans|tinder|depop|gumtree|trustpilot|tripadvisor|nextdoor|mumsnet|pinterest|tumblr|kik|wickr|viber|wechat|duolingo|etsy|linkedin|ingelogd onder|aangemeld als|kanaal|channel|melder|aanmelder|aanvrager|reporter|requester|requestor|requested by|reported by|opened by|raised by|created by|submitted by|assigned to|assignee|toegewezen aan|gemeld door|aangemaakt door|initiator|behandelaar"
_HANDLE = re.compile(
    r"(?<!\w)(?:user ?name|username|user[ \-]?id|login ?name|loginnaam|login|inlognaam|gebruikersnaam|accountnaam|schermnaam|profielnaam|spelersnaam|gebruiker|user|nick|nickname|gamertag|handle|forumnaam|screen ?name|profiel|profile"
    rf"|{_PLACES}|(?:log|logged|logging|signed) in as|(?:log|logt|logde|inlog) in als|ingelogd als|inloggen als|{_MORE_PLACES})"
    r"(?: ?name| ?naam|[ \-](?:account|handle|id|profiel|profile|user|gebruiker|seller|verkoper|tag|kanaal|channel)(?!\w))?"
    r"(?: (?:on|op|bij|at|for|voor)(?: [a-z]{2,12}){1,3}(?= (?:is|was|heet) ))?(?: (?:is|was|named|called|genaamd|heet|of|van|als|as)(?= )|['’]s)?(?: ?[:=(@] ?@?| ['\"“‘$]?)(?:live:)?(?P<name>(?!user|name|naam|gebruiker)[A-Za-z][\w.\-#]{2,30})",
    re.I,
)
#: Of these, what nothing but an account follows; and what any word may be.
_NAMED = re.compile(
    r"(?:user ?name|login ?name|loginnaam|accountnaam|schermnaam|profielnaam|spelersnaam|inlognaam|gebruikersnaam|nickname|gamertag|forumnaam|screen ?name|(?:log|logged|logging|signed) in as|(?:log|logt|logde|inlog) in als|ingelogd als|inloggen als)",
    re.I,
)
_NAME_IS = re.compile(
    r"(?:user ?name|login ?name|loginnaam|accountnaam|schermnaam|profielnaam|spelersnaam|inlognaam|gebruikersnaam|nickname|gamertag|forumnaam|screen ?name)(?: (?:on|op|bij|at|for|voor)(?: [a-z]{2,12}){1,3})? (?:is|was)(?= )",
    re.I,
)
_CAPITALS_WITHIN = re.compile(r"(?:[A-Z][a-z]+){2,}|[a-z]+(?:[A-Z][a-z]+)+|[A-Z]{2}[a-z]{3,}")
#: Behind these words many others may stand; only what looks like an account is one: "het account s.okonjo".
_LOOSELY = re.compile(rf"(?:{_MORE_PLACES})(?!\w)", re.I)
_LIKE_ACCOUNT = re.compile(
    r"[a-z]{1,20}(?:[._][a-z]{2,20}){0,3}[._][a-z]{3,20}\d*|[a-z]{3,20}(?:[._][a-z]{2,20}){1,3}[._]\d{2,6}|[A-Za-z][A-Za-z\-]{2,}_?\d{2,4}|[A-Za-z]{2,}_[\w.]+|[a-z]{1,3}\d{4,8}"
)
_PRODUCT = re.compile(
    r"(?:office|windows|iphone|galaxy|covid|playstation|ps|deck|premium|series|edition|team|level|lvl|top|nr|max|fifa|version|versie|kb)[\-_]?\d+\Z",
    re.I,
)
_GIVEN = re.compile(
    r"(?:user ?name|login|loginnaam|inlognaam|gebruikersnaam|gamertag|nickname|screen ?name)(?: ?name)? ?[:=] ?",
    re.I,
)
#: "account amazon.nl"
_DOMAIN_END = re.compile(r"\.(?:nl|be|com|eu|org|net|uk|ie|io|app|info|shop|us|de|fr)\Z")
_SOCIAL = re.compile(
    r"(?:discord|insta(?:gram)?|ig|snap(?:chat)?|tiktok|twitter|telegram|skype|psn|steam|reddit) ?: ?", re.I
)
_NONE = word_set(
    "nvt geen none yes no ja nee idem onbekend unknown via app live post story stories link yep nope same zelfde niet"
)
#: "DOM\\pboersma"; "C:\\Users\\pboersma", "/home/pboersma/"; "u/sanne_88".
_DOMAIN = re.compile(r"(?<![\w\\:.])[A-Z][A-Z0-9\-]{1,14}\\([A-Za-z][\w.\-]{2,30})(?![\w\\])")
_FOLDER = re.compile(
    r"(?:[\\/](?:Users|Gebruikers)[\\/]|(?<!\w)/home/(?=[\w.\-]+/))(?!(?:Public|Default|All|Shared|Admin\w*|user|username|naam)\b)([A-Za-z][\w.\-]{2,30})"
)
#: With a stroke in it, and no part of a path, a file or a link.
_STROKES = re.compile(
    r"(?<![\w@/\\.:\-\[<{$=&?#])[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+(?![\w/\\({=\[@\-]|\.\w)"
)
_REDDIT = re.compile(r"(?<![\w/.])/?u/([A-Za-z][\w\-]{2,20})(?!\w)")
#: Who is so on a forum: "complained as CockADoodleDont on the forum".
_ON_FORUM = re.compile(
    r"\b(?:as|als) ['\"“‘]?(?P<name>[A-Za-z][\w.\-]{3,30})['\"”’]? (?:on|op|in) (?:het|the|your|jullie|dit|this|a|een) (?:\w{3,12} )?forum\b"
)
#: "gabsnguyen.tdl on insta": by its signs, or behind what says who.
_ON_PLACE = re.compile(
    r"(?<![\w@./\\\-])(?P<name>[A-Za-z][\w.\-]{3,29}) (?:on|op|via) (?:(?:my|mijn) )?(?:insta(?:gram)?|ig|snapchat|tiktok|discord|twitter|telegram|twitch|reddit|bluesky)(?!\w)",
    re.I,
)
_WHO_BEFORE = re.compile(
    r"\b(?:i['’]?m|i am|ik ben|ik heet|me|mij|my name|als|as|it['’]s|heet|name is|naam is|user|follow|volg|dm|add)[ :]{1,2}\Z",
    re.I,
)
#: "ik kan niet inloggen op de app met verhagen.ouder1"
_LOGS_IN = re.compile(
    r"\b(?:inlog|inloggen|ingelogd|log|logt|logde|logged|logging|login|signed)\b[^\n.!?;]{0,140}? (?:met|als|with|as|using|onder) ['\"“‘]?(?P<name>[A-Za-z][\w.\-]{3,30})",
    re.I,
)
#: Behind who somebody is, in brackets: "Hemant Bhattarai (hbhattarai)"; not what an abbreviation begins.
_BRACKETED = re.compile(
    r"(?:[A-Z][\w'’.\-]*|\d) \((?P<name>(?!bsn|btw|pdf|gsm|sms|tv|pc|cv|mb[oi]|hb[oi]|vmbo|vwo|wc|wmo|wlz|zzp|kvk|gg[dz]|dvd|cd|lpg|lcd|led|hd|nws|vpn|wlan|mp\d|gps|bv|nv|vzw|tbv|ivm|zg|mbt|tgv|kwh|km|cm|mm|kg|html|php|sql|pvc|ftp|http|msn|xx|rtl|npo|nr|mr|dr|vd)(?:[a-z]{7,20}\d{0,6}|[a-z]{3,20}\d{2,6}))\)"
)
_VOWEL = re.compile(r"[aeiouy]")
_NO_WORD = re.compile(r"[a-z][A-Z]|[a-z]\d|_")
#: How words begin and end that say how an account is: "vergeten", "geblokkeerd", "onjuist", "locked", "incorrect".
_STATE = re.compile(
    r"(?:ge|ver|be|ont|her|on|in|un|dis|mis|al|weg|over|het|weer|mail)\w*\Z|\w+(?:en|d|ig|lijk|baar|loos|isch|ing|able|ible|ent|ant|ive|ect|al|ong|own|st|se|nt|re|er|ort|ull|ame|ang|aar|th|ht|to)\Z"
)
_STATES = word_set(
    "kwijt zoek fout leeg stuk nieuw anders dezelfde dubbel uniek simpel prima vol case only email weird odd fine okay simple tricky funny empty easy free fake mine yours blank"
)
#: "carried" does not begin with Carrie.
_INFLECTED = ("d", "n", "r", "s", "ed", "er", "rs", "ing")
#: With which words such a name is told.
USER_WORDS = word_set(
    """
    user log logt logde logged username userid user-id login inlog inlognaam gebruikersnaam gebruiker nick nickname gamertag handle
    discord insta instagram ig snap snapchat tiktok twitter skype telegram forumnaam screen screenname profiel profile signed logging ingelogd inloggen
    account accounts mailbox postvak sessie session teams slack steam psn xbox reddit twitch youtube vinted ebay marktplaats 2dehands strava github
    gitlab threads bluesky bsky mastodon facebook fb venmo cashapp paypal roblox minecraft fortnite netid ign battletag player speler reviewer
    accountnaam schermnaam profielnaam spelersnaam loginnaam seller verkoper buyer koper streamer playstation nintendo spotify soundcloud wattpad patreon onlyfans tinder depop gumtree trustpilot tripadvisor nextdoor mumsnet pinterest tumblr kik wickr viber wechat duolingo etsy linkedin
    facebooknaam instanaam instagramnaam snapchatnaam discordnaam tiktoknaam twitternaam steamnaam vintednaam marktplaatsnaam
    melder aanmelder aanvrager reporter requester requestor requested reported opened raised created submitted assigned assignee toegewezen gemeld aangemaakt initiator behandelaar
    alias kanaal channel aangemeld under onder posted posting studentenaccount
"""
)
#: Words behind which any word may be one, or a password.
NAMING_WORDS = word_set(
    """
    username login loginname loginnaam accountnaam schermnaam profielnaam spelersnaam forum wachtwoord paswoord password passwd passphrase inlognaam gebruikersnaam nickname gamertag forumnaam screenname log logt logde logged logging signed inlog ingelogd inloggen
    insta instagram ig snapchat tiktok discord twitter telegram twitch reddit bluesky
"""
)
#: "mijn wachtwoord is Zomer2024!"
_SECRET = re.compile(
    r"(?<!\w)(?:wachtwoord|paswoord|password|passwd|passphrase)(?: (?:is|was))?(?: ?[:=] ?| )[\"'“‘]?(?P<name>(?=[^\s\ufdd0]*\d)[^\s\ufdd0\"”’(\[<][^\s\ufdd0\"”’]{3,40})",
    re.I,
)
_AUTHOR = re.compile(
    r"^(?:[\[(]?\d{1,2}[:.]\d{2}[\])]? ?)?<?([A-Za-z][A-Za-z.\-]{0,20}(?:_[\w.\-]{1,20}|\d{2,6}))(?=: |> )",
    re.M,
)


def find_users(text: str) -> list[Span]:
    """Find account names by the word before them: "gebruikersnaam: sanne_88", "user jdevries2"."""
    spans = [
        Span(m.start("name"), m.start("name") + len(m["name"].rstrip(".,;:)")), "account")
        for m in _SECRET.finditer(text)
        if re.search(r"[^\W\d_]", m["name"])
    ]
    text, last = covered(text, spans), 0
    lower = "".join(low if len(low := c.lower()) == 1 else c for c in text) if "İ" in text else text.lower()
    words = [word for word in USER_WORDS if word in lower]
    for start in sorted({at for word in words for at in _starts(lower, word)}):
        m = _HANDLE.match(text, start) if start >= last else None
        if not m:
            continue
        last = m.end()
        name = m["name"].rstrip(".-")
        if _LOOSELY.match(m[0]):
            if _is_like_account(name) or is_initialled(name):
                spans.append(Span(m.start("name"), m.start("name") + len(name), "account"))
            continue
        # Without a colon only what no word looks like.
        told = ":" in m[0] or "=" in m[0] or "'" in m[0] or '"' in m[0]
        if (
            any(sign in name for sign in "_.#")
            or any(map(str.isdigit, name))
            or is_initialled(name)
            or (told and (_one_line_word(text, m) or _is_social(text, m) or _is_given(text, m)))
            or (_NAMED.match(m[0]) and (_of_somebody(name) or _is_no_word(text, m)))
        ):
            spans.append(Span(m.start("name"), m.start("name") + len(name), "account"))
    if "forum" in lower:
        spans += [
            Span(*m.span("name"), "account") for m in _ON_FORUM.finditer(text) if _NO_WORD.search(m["name"])
        ]
    spans += [
        Span(m.start("name"), m.start("name") + len(m["name"].rstrip(".-")), "account")
        for m in _ON_PLACE.finditer(text)
        if _is_like_account(m["name"].rstrip(".-"))
        and (set("._") & set(m["name"]) or _WHO_BEFORE.search(text, max(0, m.start() - 12), m.start()))
    ]
    spans += [
        Span(m.start("name"), m.start("name") + len(m["name"].rstrip(".-")), "account")
        for m in _LOGS_IN.finditer(text)
        if _is_like_account(m["name"].rstrip(".-"))
        and (set("._") & set(m["name"].rstrip(".-")) or is_initialled(m["name"]))
    ]
    return apart(spans)


def _is_like_account(name: str) -> bool:
    """Tell "s.okonjo", "Bikergirl73" from "amazon.nl", "Office365", "is.maar"."""
    parts = name.split(".") if "." in name else ()
    return (
        bool(_LIKE_ACCOUNT.fullmatch(name) or (name[-1:].isdigit() and _is_initialled(name)))
        and not _DOMAIN_END.search(name)
        and not _PRODUCT.match(name)
        and not any(part in STOP for part in parts)
    )


def _of_somebody(account: str) -> bool:
    """Tell an account by the given name that it begins with ("kareltje", "wendyvdberg"), or by capitals within ("KarlTheGreat")."""
    low = account.casefold()
    if _CAPITALS_WITHIN.fullmatch(account) or _is_initialled(account):
        return True
    return any(
        low[:length] in PLAIN_GIVEN and low[length:] not in _INFLECTED for length in range(4, len(low) + 1)
    )


def _is_initialled(account: str) -> bool:
    """Tell an initial and a family name: "hgreenway", "smulder"."""
    name = account.rstrip("0123456789")
    return name.islower() and len(name) > 5 and (is_initialled(name) or name[1:] in FAMILY)


def _is_given(text: str, found: re.Match) -> bool:
    """Tell "Username: Kestrel", "login: kestrel" from "Username: Unknown", "login: failed"."""
    name = found["name"].rstrip(".-")
    low = name.casefold()
    return (
        bool(_GIVEN.match(found[0]))
        and len(name) > 3
        and not (name.isupper() or low in STOP or low in _NONE or low in _STATES or _STATE.match(low))
        and text[found.start("name") + len(name) :][:1] in ("", ",", ";", ")", "\n")
    )


def _is_social(text: str, found: re.Match) -> bool:
    """Tell "insta: bakkerijroos", with nothing behind it, from "insta: nee" and "insta: kijk daar"."""
    name = found["name"].rstrip(".-").casefold()
    return (
        bool(_SOCIAL.match(found[0]))
        and len(name) > 3
        and name not in STOP
        and name not in _NONE
        and text[found.start("name") + len(name) :][:1] in ("", ",", ";", ")", "\n")
    )


def _is_no_word(text: str, found: re.Match) -> bool:
    """Tell "gebruikersnaam is zonnebloempje" from "… is vergeten", "… is wrong": by what such words end and begin with."""
    name = found["name"].rstrip(".-")
    return (
        bool(_NAME_IS.match(found[0]))
        and name.islower()
        and name not in STOP
        and not _STATE.match(name)
        and name not in _STATES
        and text[found.start("name") + len(name) :][:1] in ("", ".", ",", ";", ")", "\n", "!", "?")
    )


def _starts(lower: str, word: str) -> Iterator[int]:
    at = lower.find(word)
    while at >= 0:
        yield at
        at = lower.find(word, at + len(word))


def find_authors(text: str) -> list[Span]:
    """Find account names that begin the lines of a chat ("kestrel_moss: …"), and behind a domain, a folder, "u/"."""
    spans = [Span(*m.span(1), "account") for m in _AUTHOR.finditer(text)]
    if "\\" in text:
        spans += [
            Span(*m.span(), "account")
            for m in _DOMAIN.finditer(text)
            if _LIKE_ACCOUNT.fullmatch(m[1]) or _of_somebody(m[1])
        ]
    if "\\" in text or "/home/" in text or "/Users/" in text:
        spans += [Span(*m.span(1), "account") for m in _FOLDER.finditer(text)]
    if "_" in text:
        spans += [Span(*m.span(), "account") for m in _STROKES.finditer(text) if _names_somebody(m[0])]
    if "(" in text:
        spans += [
            Span(*m.span("name"), "account")
            for m in _BRACKETED.finditer(text)
            if begins_initialled(m["name"]) and _VOWEL.search(m["name"])
        ]
    if "u/" in text:
        spans += [
            Span(*m.span(), "account")
            for m in _REDDIT.finditer(text)
            if _CAPITALS_WITHIN.fullmatch(m[1]) or not m[1].isalpha()
        ]
    return apart(spans)


def _names_somebody(account: str) -> bool:
    """Tell "sanne_bakt", "xX_Mossy_Xx" from "order_id", "IMG_2034"."""
    parts = [part.casefold().rstrip("0123456789") for part in account.split("_")]
    if parts[0] == parts[-1] == "xx" and len(parts) > 2:
        return True
    return not account.isupper() and any(len(part) > 3 and part in PLAIN_GIVEN for part in parts)


def _one_line_word(text: str, found: re.Match) -> bool:
    """Tell whether nothing but a blank or a stop follows, so that "user: I JUST DID" is somebody speaking."""
    after = text[found.end("name") : found.end("name") + 2]
    return (
        found["name"].islower()
        and (not after or after[0] in ",.;)\n'\"")
        and (
            "name" in found[0].casefold() or "naam" in found[0].casefold() or "discord" in found[0].casefold()
        )
    )
