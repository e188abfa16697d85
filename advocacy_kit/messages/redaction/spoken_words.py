"""Numbers and letters as people say them, Dutch and English: words of digits, compounds, the alphabets of spelling."""

from advocacy_kit.messages.redaction.kinds import word_set

_NL_ONES = ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"]
_NL_TEENS = [
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
]
_NL_TENS = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
_EN_ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_EN_TEENS = [
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_EN_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

#: English tens, behind which a single digit belongs to them: "forty-six".
TENS = frozenset(_EN_TENS)
HUNDRED = "hundred"
#: How often the digit behind such a word stands there.
TIMES = {"double": 2, "dubbel": 2, "dubbele": 2, "treble": 3, "triple": 3, "tripel": 3}
#: A nought by other names; an exclamation as well.
OH = word_set("oh o")


def _below_hundred() -> dict[str, int]:
    """Give the Dutch words from 0 to 99, as they are written with and without diaeresis."""
    words = {word: i for i, word in enumerate(_NL_ONES + _NL_TEENS)}
    for i, ten in enumerate(_NL_TENS, 2):
        words[ten] = 10 * i
        for j, one in enumerate(_NL_ONES[1:], 1):
            words[f"{one}en{ten}"] = 10 * i + j
            if one.endswith("e"):
                words[f"{one}ën{ten}"] = 10 * i + j
    accented = {
        f"{en}{word[3:]}": value
        for word, value in words.items()
        for en in ("één", "eén")
        if word.startswith("een")
    }
    return {**words, **accented}


def _dutch() -> dict[str, int]:
    small = _below_hundred()
    words = dict(small)
    for i, one in enumerate(["", *_NL_ONES[2:]], 1):
        words[f"{one}honderd"] = 100 * i
        for word, value in small.items():
            if value:
                words[f"{one}honderd{word}"] = 100 * i + value
                if value < 13:
                    words[f"{one}honderden{word}"] = 100 * i + value
    return words


def _dutch_years() -> dict[str, int]:
    small = _below_hundred()
    years = {}
    for word, value in small.items():
        if value > 9:
            years[f"negentien{word}"] = 1900 + value
        if value:
            years[f"negentienhonderd{word}"] = years[f"negentienhonderden{word}"] = 1900 + value
            if value < 30:
                years[f"tweeduizend{word}"] = years[f"tweeduizenden{word}"] = 2000 + value
    return {**years, "negentienhonderd": 1900, "tweeduizend": 2000}


DUTCH = {**_dutch(), "één": 1, "eén": 1}
ENGLISH = {
    **{word: i for i, word in enumerate(_EN_ONES + _EN_TEENS)},
    **{word: 10 * i for i, word in enumerate(_EN_TENS, 2)},
    "nought": 0,
    "naught": 0,
    "fourty": 40,
}
VALUES = {**DUTCH, **ENGLISH}
#: Dutch years that are one word.
YEARS = _dutch_years()
#: Articles as well as digits: these alone say nothing.
UNSURE = word_set("een één eén one") | OH
#: The alphabet of radio, of which each word stands for its first letter.
RADIO = word_set(
    "alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu"
)
#: What stands between a letter and a word that begins with it: "A van Anton", "S for sugar".
SPELLS = word_set("van for als as like of from voor zoals")
#: Which words make the glance look closer.
COUNTED = (VALUES.keys() - UNSURE) | YEARS.keys() | TIMES.keys() | RADIO | {HUNDRED}
