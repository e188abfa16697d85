"""Answers that somebody typed within our mail, where no mark tells the two apart.

Only where the words above announce them ("Zie mijn antwoorden hieronder"), and only lines that are surely answers: behind a
sign or a name that one side alone uses, or a "ja" or "no" right below a question. The rest of the mail goes as quoted.
"""

import re

_WHERE = (
    r"(?:hieronder|onderaan|beneden|onderstaand\w*|tussen (?:de|uw|je|jullie)|(?:in|met) (?:het )?(?:rood|rode|blauw|groen|geel|vet|kleur|hoofdletters)|in (?:de|uw|je|jullie) (?:tekst|mail|bericht)"
    r"|below|inline|in-line|in line|in (?:red|blue|green|bold|capitals|caps|italics|colour|color)|between|in (?:the|your) (?:text|mail|e-?mail|message))"
)
_WHAT = (
    r"(?:(?:mijn|my|onze|our) (?:antwoord(?:en)?|reacties?|opmerkingen|commentaar|answers?|repl(?:y|ies)|comments?|responses?)"
    r"|ik (?:heb (?:je|uw|jullie) \w+ beantwoord|antwoord|reageer|heb geantwoord)|i(?:'ve| have)? (?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?))"
)
_ANNOUNCED = re.compile(
    rf"\b{_WHAT}\b[^.!?\n]{{0,40}}\b{_WHERE}\b|\b{_WHERE}\b[^.!?\n]{{0,30}}\b{_WHAT}\b", re.I
)
_TAGGED = re.compile(
    r"[ \t]*(?P<tag>\[[^\W\d_a-zß-öø-ÿ][\w.'’ -]{1,25}\]|[=-]{1,4}>|@{2,3}|\*{2,3}(?=[ \t])|(?i:(?:mijn |my )?(?:antwoord|antw\.?|reactie|answer|reply))[ \t]?:)[ \t]*\S"
)
_ANSWERS = re.compile(
    r"[ \t]*(?:ja|jawel|jazeker|nee|neen|nope|yes|yep|no|inderdaad|klopt|indeed)\b(?![ \t]*:)", re.I
)
#: Signs at the end of a line within which it asks something: a word of thanks may follow.
_NEAR = 30
#: Words above that are looked at, in code points.
_REACH = 600


def answers_within(above: list[str], quoted: list[str]) -> list[str]:
    """Give the lines of an unmarked quote that are announced answers.

    Parameters
    ----------
    above : list of str
        What somebody wrote above the quote.
    quoted : list of str
        The lines below its header.
    """
    if not _ANNOUNCED.search("\n".join(above)[-_REACH:]):
        return []
    tagged = [_TAGGED.match(line[:300]) for line in quoted]
    tags = {found["tag"].casefold() for found in tagged if found}
    found: list[str] = []
    asked = False
    for line, tag in zip(quoted, tagged, strict=True):
        if not line.strip():
            continue
        # Behind two names both sides speak, and nobody can tell which is whose.
        if (tag and len(tags) == 1) or (asked and not tag and _ANSWERS.match(line)):
            found.append(line)
        asked = "?" in line.rstrip()[-_NEAR:]
    return found
