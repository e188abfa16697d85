"""The words with which people give a name: "mijn naam is", "u sprak met", "spoke to", and what comes between."""

import re

from advocacy_kit.messages.redaction.kinds import word_set

#: A name may stand in quotation marks; in capitals all words do.
_QUOTED = r"[\"“„‘'’]?"
_MET = re.compile(
    r"(?i:(?: (?:heb|hebt|ik|we|u|je|hij|zij|ze|er|gisteren|vandaag|zojuist|net|eerder|vorige week|al|daar|ook|toen|hier|telefonisch|even)){0,3}(?: (?:met|via))? (?:(?:een |de |uw |jullie )?(?:collega|medewerker|medewerkster|mevrouw|meneer|dame|heer|ene|zekere|mevr\.|mw\.|dhr\.) )?)"
    rf"{_QUOTED}(?=[^\W\d_]|['’])"
)
_TO = re.compile(
    r"(?i: (?:(?:to|with|by|w/) )?(?:(?:a|an|your|the) )?(?:(?:colleague|lady|guy|man|girl|lad|woman|someone|chap) (?:called |named )?)?(?:Mrs?\.? |Ms\.? )?)"
    rf"{_QUOTED}(?=[^\W\d_])"
)
_IS = re.compile(
    r"(?i:(?: (?:van de klant|van klant|is|van|of the account holder|was|luidt|of|on it is|should be|on (?:the )?(?:account|card)|op de (?:kaart|rekening|pas))){0,2}(?:'s|’s)?)(?: ?[:=])? ?"
    rf"{_QUOTED}(?=[^\W\d_])"
)
_NEXT = re.compile(r",? (?=[^\W\d_])")
#: "Met Kees Jansen spreekt u"
_SPEAKS = re.compile(r" (?=[^\W\d_][\w'’.\-]*(?: [\w'’.\-]+){0,4} spre(?:ekt (?:u|je|jij)|ek je)\b)")
_CAPITAL = re.compile(r" (?:(?:een |de |ene |mevr\.? |mw\.? |dhr\.? )?(?:collega )?)(?=[A-ZÀ-Þ'’])")
#: "Pat. de Zwart, A.C.": a file that begins with the family name.
_FILED = re.compile(
    r"\.? (?=(?:(?:van|de|der|den|ter|ten|el|al|'t|v\.d\.) ){0,3}[A-ZÀ-Þ][\w'’\-]+,? (?:[A-ZÀ-Þ]\.){1,5})"
)
RULES = {
    "naam": _IS, "name": _IS, "name's": re.compile(r" "), "names": re.compile(r" (?:is )?"),
    "heet": _NEXT, "heette": _NEXT, "genaamd": _NEXT, "geheten": _NEXT, "named": _NEXT, "called": _CAPITAL, "namens": _CAPITAL, "behalf": re.compile(r" of (?:my \w+,? )?(?=[A-ZÀ-Þ])"),
    "achternaam": _IS, "surname": _IS, "familienaam": _IS, "geboortenaam": _IS, "meisjesnaam": _IS, "lastname": _IS,
    "nm": re.compile(r"[.:]? (?=[A-ZÀ-Þ])"), "pat": _FILED, "pt": _FILED, "he's": _NEXT, "she's": _NEXT,
    "ben": _NEXT, "i'm": _NEXT, "im": _NEXT, "am": _NEXT, "this": re.compile(r" (?i:is) (?=[^\W\d_])"), "it's": _NEXT, "its": _NEXT,
    "ondergetekende": _NEXT, "undersigned": _NEXT, "attn": re.compile(r"[.:]* "), "tav": re.compile(r"[.:]* "), "t.a.v": re.compile(r"[.:]* "), "tnv": re.compile(r"[.:]* "), "t.n.v": re.compile(r"[.:]* "), "attention": re.compile(r"[.:]* (?:of )?"),
    **dict.fromkeys(("spreek", "spreekt", "sprak", "spraken", "gesproken", "spreken", "gebeld", "belde", "telefoneerde", "gemaild", "mailde", "overlegd", "overleg", "contact", "afgesproken"), _MET),
    **dict.fromkeys(("spoke", "speaking", "spoken", "speak", "talked", "talking", "chatted", "chatting", "dealt", "emailed", "phoned"), _TO),
    **dict.fromkeys(("hier", "volgens"), _CAPITAL), "met": _SPEAKS,
}  # fmt: skip
NEEDS_BEFORE = {
    # A table was booked; "19:30 nm" is the afternoon elsewhere.
    "nm": re.compile(
        r"\b(?:tafel|pers|pax|p|personen|reserv\w*|res|boeking|booking|table|guests|gasten|covers)\b"
    ),
    "ben": re.compile(r"\b(?:ik|'k|k) $"),
    "am": re.compile(r"\bi $"),
    "naam": re.compile(
        r"\b(?:mijn|m'n|mn|op|onder|zijn|haar|uw|de|met|als|onze|volledige|uit|in|vermelding van)\s?(?:de )?$|\bo\.?v\.?v\.? $|[,;(] ?$|^\W*$|[\n.]\W*$"
    ),
    "name": re.compile(
        r"\b(?:my|the|her|his|in|full|whose|your|under|account|by|customer|our|first|last|me|ten)\s?(?:the |his |her |my )?$|[,;(] ?$|^\W*$|[\n.]\W*$"
    ),
    "hier": re.compile(r"(?:^|[.!?\n] ?|\b(?:hoi|hallo|dag|hey|goedemorgen|goedemiddag|hi|ja)[ ,]*)$"),
}
#: After these a capital is a name also when no list knows it.
SURE = word_set(
    """
    naam name name's heet heette genaamd spreek spreekt sprak gesproken spoke spoken speaking speak
    ondergetekende undersigned t.a.v tav attn tnv t.n.v namens behalf hier talked chatted achternaam surname familienaam geboortenaam meisjesnaam lastname nm pat pt
"""
)
#: Among capitals, after these alone a word is a name also when no list knows it; after those that say "name", a family name.
NAMING = word_set("heet heette genaamd ondergetekende undersigned t.a.v tav attn tnv t.n.v")
NAMES = word_set("naam name name's names achternaam surname familienaam geboortenaam meisjesnaam lastname")
SMALL_TOO = word_set(
    "naam name name's names achternaam surname familienaam lastname heet ben i'm im am this it's its met"
) | {word for word, rule in RULES.items() if rule in (_MET, _TO)}
#: Within how many words behind it the name begins, by a capital, with some to spare; 0 where it is the next word, capital or
#: not, but for those that may stand between.
REACHES = {
    word: {_MET: 10, _TO: 8, _CAPITAL: 6}.get(rule, 4 if word == "behalf" else 0)
    for word, rule in RULES.items()
}
#: Words that may stand between.
BETWEEN = word_set(
    "is van de klant of the account card holder was luidt on op kaart rekening pas it should be s"
)
#: Words that may stand between where people met or spoke, and some more.
MEETING = frozenset(re.findall(r"[a-z]+", f"{_MET.pattern} {_TO.pattern} {_CAPITAL.pattern}".lower()))
#: Words that introduce a name only after "I".
AFTER_I = word_set("ben am")
