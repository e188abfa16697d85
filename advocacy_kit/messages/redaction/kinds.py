"""The kinds of personal data, the words that stand for them, and what finders share."""

import re
from typing import NamedTuple

#: What a word of its own stands for; the order is that of promises and summaries.
KINDS = (
    "name",
    "email",
    "link",
    "account",
    "phone",
    "iban",
    "card",
    "bsn",
    "national",
    "address",
    "postcode",
    "birth",
    "plate",
    "number",
    "ip",
)
#: A name carries the number of its person within the conversation: "[naam 1]".
PLACEHOLDERS = {
    "nl": {
        "name": "[naam {number}]",
        "email": "[e-mail]",
        "link": "[link]",
        "account": "[account]",
        "phone": "[telefoon]",
        "iban": "[IBAN]",
        "card": "[kaartnummer]",
        "bsn": "[BSN]",
        "national": "[identiteitsnummer]",
        "address": "[adres]",
        "postcode": "[postcode]",
        "birth": "[geboortedatum]",
        "plate": "[kenteken]",
        "number": "[nummer]",
        "ip": "[IP-adres]",
    },
    "en": {
        "name": "[name {number}]",
        "email": "[email]",
        "link": "[link]",
        "account": "[account]",
        "phone": "[phone]",
        "iban": "[IBAN]",
        "card": "[card number]",
        "bsn": "[BSN]",
        "national": "[national number]",
        "address": "[address]",
        "postcode": "[postcode]",
        "birth": "[date of birth]",
        "plate": "[number plate]",
        "number": "[number]",
        "ip": "[IP address]",
    },
}
#: Sign that covers, one for one, what has been found: no letter, digit or blank, and in no real text (a noncharacter
#: of Unicode). So what was found once is not found again, and no offset moves.
COVER = "\ufdd0"
_WORDS = sorted(
    {
        re.escape(word[1:-1]).replace(r"\{number\}", r"\d{1,4}")
        for words in PLACEHOLDERS.values()
        for word in words.values()
    }
)
#: Marks of an earlier cleaning, the kit's or another's: "[naam 1]", "[URL]", "<PERSON>".
MASKED = re.compile(
    rf"\[(?:{'|'.join(_WORDS)}|(?:URL|USER|NAME|NAAM|PERSON|EMAIL|E-MAIL|PHONE|NUMBER|ADDRESS|LOCATION|DATE|IBAN|REDACTED)(?:[ _]?\d{{1,3}})?)\]"
    r"|<[A-Z_]{3,20}>"
)
NUMBERED = re.compile(r"\[(?:naam|name) (\d{1,4})\]")


def word_set(words: str) -> frozenset[str]:
    """Read a list of words, parted by blanks."""
    return frozenset(words.split())


class Span(NamedTuple):
    """A piece of personal data: where it stands, and of which kind it is."""

    start: int
    end: int
    kind: str


def placeholders(language: str) -> dict[str, str]:
    """Give the words that stand for what was removed; English ones for a language the kit does not speak."""
    return PLACEHOLDERS.get(language, PLACEHOLDERS["en"])


def covered(text: str, spans: list[Span]) -> str:
    """Cover what was found; `spans` in order, none over another."""
    if not spans:
        return text
    kept, at = [], 0
    for span in spans:
        kept += [text[at : span.start], COVER * (span.end - span.start)]
        at = span.end
    return "".join([*kept, text[at:]])
