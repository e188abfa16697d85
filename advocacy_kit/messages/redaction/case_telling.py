"""What the words before a number tell: whether it is the number of a case or customer, of some thing, or of nobody."""

import re

from advocacy_kit.messages.redaction.case_words import (
    BETWEEN,
    CASE_ENDINGS,
    CASE_WORDS,
    FAULT_WORDS,
    NOBODYS,
    NOBODYS_PARTS,
    NUMBER_WORDS,
    PERSONS,
    REGISTERED,
    SHARED,
    SHOWS,
    STANDS,
    THINGS,
)
from advocacy_kit.messages.redaction.kinds import COVER

#: So many signs before a number, and so many words, are read.
REACH = 90
_WORDS = 10
#: Who answers in a chat: the question stands on the line before.
_SPEAKER = re.compile(
    r"(?:\[?\d{1,2}[:.]\d{2}\]? )?(?:<[^<>\n]{1,25}>|\[[^\[\]\n]{1,25}\]|[^\W\d_][^:\n]{0,24}:) ?"
)
_WORD = re.compile(r"[^\W_][\w'’./&\-]*|[:=#№(,]")
_SIGNS = frozenset((":", "=", "-", "(", ","))
_PARTS = re.compile(r"[/\-](?!\d)")
_ANSWERED = re.compile(rf"[\d{COVER}]")
_OR = re.compile(r"\b(?:or|of|and|en|no|nee|sorry|wait|wacht)[,.]? \Z", re.I)
_SENTENCE = re.compile(r"[.!?;] (?=[A-Z])")
#: What joins a number to a word that stands further off: "het nummer van mijn moeder is …".
_LINKS = frozenset((":", "=", "#", "(", "is", "was", "wordt", "luidt", "are", "reads", "namelijk"))
#: With so many words of any kind between.
_FAR = 4
#: "an order of 4471 bricks"; "geregistreerd onder 4471-KL".
_OF = ("of", "van", "for", "voor")
#: "I order the RX7900"
_ARTICLES = ("the", "a", "an", "een")
_UNDER = ("under", "onder", "as", "als", "met", "with")
_NUMBERED = ("nummer", "nr", "kenmerk", "number")
_AFTER = re.compile(
    r"(?:,? (?:is|was|als|as|=|being|zijnde)(?: (?:my|mijn|m['’]n|our|ons|onze|the|het|de|uw|your|jullie|a|een))? |,? ?[(=] ?|,? (?:my|mijn|our|ons) )(?P<word>[^\W\d_]{2,})(?P<number>[ \-](?:number|no|nr|nummer|ref|reference|id|code)\b)?(?![\w-])",
    re.I,
)
_FAULT = re.compile(r"[A-Za-z]{1,2}[\-. ]?\d{1,4}[a-z]?")


def told(before: str, code: str = "") -> str | None:
    """Tell by the words before a number what it is.

    Parameters
    ----------
    before : str
        The text before it, `REACH` signs or fewer.
    code : str
        The number.

    Returns
    -------
    str or None
        ``strong`` behind a word for a case or customer, ``code`` behind "id", "code" alone, ``far`` where other words stand between, ``noun`` behind "number" with a
        word before it that is not known, ``number`` behind "number" alone, ``none`` behind none of these; None where it is surely nobody's.
    """
    words, asked = _before(before)
    strength = _read(words, code)
    if strength == "none" and asked:
        # What else the answer holds says nothing: "Yes it's, hang on, …".
        strength = _read([*asked, "is"], code)
    return strength


def _before(before: str) -> tuple[list[str], list[str]]:
    """Give the words of the sentence, and those of the question on the line before, where somebody answers one."""
    # Neither another sentence nor another line tells; but "Order:" at the end of the line before does.
    above, _, line = before.rpartition("\n")
    above = above.rstrip()
    asked = ""
    speaker = _SPEAKER.match(line) if above else None
    if not line.strip() and above.endswith((":", "nummer", "number")):
        line = above
    elif speaker:
        question = above.rpartition("\n")[2]
        # What has a number in it already was answered there: "Contract NL-C0098817 Glas 1000".
        answer = line[speaker.end() :]
        if question.endswith("?") and (not _ANSWERED.search(answer) or _OR.search(answer)):
            asked, line = question.rstrip("?"), line[speaker.end() :]
    return _words(line), _words(asked) if asked else []


def _words(line: str) -> list[str]:
    return [w.casefold().rstrip(".'’") for w in _WORD.findall(_SENTENCE.split(line)[-1])][-_WORDS:]


def _read(words: list[str], code: str) -> str | None:
    """Read words from the number to the left, until one tells."""
    said = sure = near = parted = linked = lone = False
    passed = 0
    far = bool(words) and words[-1] in _LINKS
    said = bool(words) and words[-1] in ("under", "onder") and _stands(words[-8:-1], code)
    for i, word in enumerate(reversed(words)):
        if word in _SIGNS:
            if sure and word == ",":
                break
            linked = linked or word != ","
            parted = parted or said
            continue
        if word in NOBODYS and (i < 2 or said or (far and passed < 2)):
            return None
        if (
            word in SHARED
            and (not sure or words[-1] == "code")
            and (i < 2 or said)
            and CASE_WORDS.isdisjoint(words[-i - 5 : -i - 1])
        ):
            return None
        if word in FAULT_WORDS and _FAULT.fullmatch(code):
            return None
        if word == "code" and len(code) < 6 and i + 1 < len(words) and words[-i - 2] in SHOWS:
            return None
        if word.startswith("volgn") and len(code) < 5:
            return None
        if word in NUMBER_WORDS and not lone:
            # "code 8KQX4T", but not "tax code 1257L": what stands before still counts.
            if word in CASE_WORDS and not sure:
                sure, near = True, not passed
            said = True
            continue
        lettered = not word[0].isdigit()
        numbers = lettered and word.endswith(CASE_ENDINGS) and len(word) > 4
        if lettered and (word in CASE_WORDS or any(part in CASE_WORDS for part in _PARTS.split(word))):
            if (passed and word in THINGS and not said) or (lone and not numbers):
                break
            if (
                word in THINGS
                and not said
                and ((code.isdigit() and len(code) < 5 and words[-1] in _OF) or words[-1] in _ARTICLES)
            ):
                break
            return "far" if passed else "strong"
        if numbers:
            if any(part in word for part in NOBODYS_PARTS):
                return None
            return "far" if passed else "strong"
        if sure and any(map(str.isdigit, word)):
            break
        if word in BETWEEN or any(map(str.isdigit, word)):
            said = said or (word in REGISTERED and words[-1] in _UNDER)
            linked, parted = linked or word in _LINKS, parted or said
            continue
        if said and not passed and not parted:
            return "code" if sure else "noun"
        if passed >= _FAR or lone:
            break
        # "klantnummer zorg 77-3120": one word, where nothing joins them.
        lone = not (far or linked)
        passed += 1
    if sure:
        return "code" if near else "far"
    return "number" if said and not (code.isdigit() and words[-1] in _OF) else "none"


def _stands(words: list[str], code: str) -> bool:
    """Tell whether somebody is told to stand under a number; "we're under 20000" counts something."""
    return (
        not STANDS.isdisjoint(words)
        and not PERSONS.isdisjoint(words)
        and (not code.isdigit() or len(code) > 5)
    )


def tells_after(after: str) -> bool:
    """Tell whether words behind a number say that it is one: "… is mijn klantnummer", "… as the case number", "… (ordernr)"."""
    found = _AFTER.match(after)
    if not found:
        return False
    word, number = found["word"].casefold(), found["number"]
    if any(part in word for part in NOBODYS_PARTS) or word in NOBODYS:
        return False
    return (word.endswith(_NUMBERED) and len(word) > 6) or bool(number and word in CASE_WORDS)
