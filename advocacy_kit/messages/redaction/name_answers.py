"""Names that answer a question: "En de naam?" and, on the next line, "[beller] Van Wieringen"."""

import re

from advocacy_kit.messages.redaction.kinds import word_set

#: Words of a question for a name: what may stand between them and the question mark.
_REST = (
    r"(?: (?:is|was|dan|ik|ik mee|u|alstublieft|alsjeblieft|aub|please|nog|even|erbij|ook|weer|again|exact|mee|to|with|van de (?:klant|verzekerde|patiënt|bewoner|reiziger)|op de (?:pas|kaart|rekening|polis)"
    r"|van uw (?:man|vrouw|zoon|dochter|moeder|vader)|on the (?:account|card|booking|policy)|of the (?:patient|passenger|account holder|child)|for the booking|en voornaam|en achternaam|and surname)){0,3}"
)
_SPEAKER = r"(?:[\[(]?\d{1,2}[:.]\d\d(?::\d\d)?[\])]? ?)?(?:[\[<(][^\]>)\n:]{1,24}[\])>]:? ?|[^\W\d_][\w .'’\-()]{0,24}: ?)"
#: With what people begin to answer.
_LEAD = r"(?:(?i:ja|jawel|yes|yep|yeah|sure|that's|that’s|it's|it’s|its|dat is|dit is|met|this is|is|mijn naam is|my name is|op naam van|uh|uhm|um|eh|oh|even kijken)[,:.…]? ){0,3}"
ANSWER = re.compile(rf"{_REST},? ?\? {{0,2}}\n *{_SPEAKER}{_LEAD}(?=[^\W\d_]|['’])")
#: Words that ask for a name at the end of a question.
ASKING = word_set(
    "naam name achternaam surname voornaam voorletters familienaam lastname spreek speaking speak spreekt namen names"
)
#: So many signs stand at most between such a word and the question mark.
REACH = 84
#: What is answered instead.
NO_NAMES = word_set(
    "zeker inderdaad correct exact prima natuurlijk precies absolutely indeed klopt juist jazeker right moment momentje ogenblik dezelfde same zelfde idem wacht hold hang waarom why hoezo liever rather anonymous"
)
#: What ends such an answer.
ENDS = re.compile(r"[ ]?(?:[.,;!?\n]|\Z|[-–—] )")
