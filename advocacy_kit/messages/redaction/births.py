"""Dates of birth, told from other dates by what stands around them: a word, a person, a question, a signature.

Dates without a word are told in `births_told.py`, those in words in `spoken_dates.py`.
"""

import re
from collections import deque
from collections.abc import Iterator

from advocacy_kit.messages.redaction.births_told import LONG_AGO, Day, day_of, is_other, is_part, is_told
from advocacy_kit.messages.redaction.kinds import Span, covered

MONTH_NAMES = (
    "jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|mar(?:ch)?|apr(?:il)?|mei|may|juni|juli|june|july|jun|jul|aug(?:ustus|ust)?|sept?(?:ember)?"
    "|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
#: Months of other languages, of those who write in one that is not theirs; beside a word only.
_FOREIGN = (
    "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|enero|febrero|marzo|mayo|junio|julio|septiembre|octubre|noviembre|diciembre"
    "|janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|januar|februar|märz|oktober|dezember|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre"
    "|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia"
)
_ORDINAL = (
    "(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth"
    "|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|(?:der|veer|vijf|zes|zeven|acht|negen)tiende|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën))?(?:twin|der)tigste"
)
#: "23-IX-1989"
_ROMAN = r"(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})"
_DAY_MONTH = rf"\d{{1,2}}(?:e|ste|de|st|nd|rd|th)?[ \-./]{{0,2}}(?:of )?(?:{MONTH_NAMES})"
_MONTH_DAY = rf"(?:{MONTH_NAMES})\.?[ \-](?:the )?\d{{1,2}}(?:st|nd|rd|th)?"
_DATE = re.compile(
    rf"(?<!\w)(?:\d{{1,2}} ?[-/. ] ?\d{{1,2}} ?[-/. ] ?(?:(?:19|20)\d\d|['’‘]?\d\d)|(?:19|20)\d\d[-/.]\d{{1,2}}[-/.]\d{{1,2}}|[0-3]\d[01]\d(?:19|20)\d\d"
    rf"|{_DAY_MONTH}\.?[ \-,./]{{0,2}}(?:(?:19|20)\d\d|['’‘]\d\d|\d\d)"
    r"|\d{1,2}(?:st|nd|rd|th|e|de|ste) (?:of |van )?(?:the |de )?\d{1,2}(?:st|nd|rd|th|e|de|ste),? (?:of |van )?(?:(?:19|20)\d\d|['’‘]?\d\d)"
    rf"|{_MONTH_DAY}[,\-./]? ?(?:(?:19|20)\d\d|['’‘]\d\d)"
    rf"|(?:19|20)\d\d,? (?:{_DAY_MONTH}|{_MONTH_DAY})|\d{{1,2}} ?[|\\_] ?\d{{1,2}} ?[|\\_] ?(?:19|20)\d\d|\d{{1,2}}[-./ ]{_ROMAN}[-./ ](?:19|20)\d\d"
    rf"|\d{{1,2}}(?:\.|er|º)? (?:de |di |d['’])?(?:{_FOREIGN}),?(?: de| del)? (?:19|20)\d\d"
    rf"|(?:the )?(?:{_ORDINAL}) (?:of |van )?(?:{MONTH_NAMES}),? (?:19|20)\d\d|(?:{MONTH_NAMES}) (?:the )?(?:{_ORDINAL}),? (?:19|20)\d\d)(?!\w)",
    re.I,
)
#: "gebdat 170583", "dob 19830517", "born March 1961": only right behind the word.
_SHORT = re.compile(
    r"(?<![\w\-/.,])(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
    rf"|(?:0?[1-9]|1[0-2])[-/.](?:19|20)\d\d|(?:{MONTH_NAMES})\.? (?:of |van )?(?:19|20)\d\d)(?![\w\-/]|[.,]\d)",
    re.I,
)
_BEFORE_SHORT = re.compile(
    r"\b(?:geb(?:oren|d|\.? ?dat(?:um)?|oortedatum|oortedag)?|gbd|d\.? ?o\.? ?b|date of birth|birth ?date|born)\.?[ :=]{1,3}(?:is |op |on |in )?\Z",
    re.I,
)
BIRTH_WORDS = r"\bgeb(?:oren|d|oortedatum|oortedag|\.? ?dat(?:um)?|\.|\b)|\bgeboorte\b|\bborn\b|\bd\.? ?o\.? ?b\b|\bdate of birth|\bbirth ?date|\bbirth ?day|\bverjaardag|\bgbd\b|\bGD\b|\bb\."
_BEFORE = re.compile(rf"(?:{BIRTH_WORDS}|[°º*])(?:[^\d°]{{0,34}})?$", re.I)
#: A cheap question first: numbers in a row, or a number beside what begins as a month.
_MONTH = "(?:jan|feb|ma(?:art|[riygj])|mrt|mei|apr|ju[nli]|aug|se[pt]|o[kc]t|nov|dec)"
_MAY_BE = re.compile(
    rf"[0-9](?:(?:e|ste|de|st|nd|rd|th)?[ \-./,|\\_]{{0,3}}(?:of |van )?(?:the |de )?(?:{_MONTH}|(?<![0-9])['’‘]?[0-9])|[0-9]{{5}})|(?<![^\W_]){_MONTH}[a-z]{{0,8}}\.?[ \-](?:the )?[0-9]|[0-9][-./ ][ivx]{{1,4}}[-./ ][12]"
)
_DIGIT = re.compile(r"\d")
#: No date reaches so far beside its digits: "the twenty-first of September, 1980".
_WIDE = 60
WORDS = ("geb", "born", "ob", "birth", "gbd", "gd", "b.", "o b", "verjaardag")
_BIRTH_WORD = re.compile(BIRTH_WORDS, re.I)
_AFTER = re.compile(
    r"[ ,]{0,2}[(\[]?(?:geboortedatum|geboren|date of birth|dob|d\.o\.b|birth ?date|born)\b", re.I
)
_NOT_BORN = re.compile(r"\b(?:gehuwd|getrouwd|married|overleden|died|verhuisd|moved|sinds|since)\b", re.I)
#: What is asked in a dialogue is answered on the next line, behind who speaks and when.
_ASKED = re.compile(rf"(?:{BIRTH_WORDS})[^\n]*[?:][^\n?:]{{0,60}}\Z", re.I)
_ANSWERS = re.compile(
    r"(?:[\[(]?\d{1,2}[:.]\d\d(?::\d\d)?[\])]? ?)?(?:[^:\n\d]{1,30}[:>\])] ?)?[^\n\d]{0,30}\Z"
)

#: A day without its year, beside a word that says that somebody has a birthday then.
_YEARLY = re.compile(
    rf"(?<![\w/.\-])(?:{_DAY_MONTH}|{_MONTH_DAY}|\d{{1,2}}[-/]\d{{1,2}})(?![\w%€]|[-/.:]\d)", re.I
)
#: How far behind a date of birth its day is said once more.
_AGAIN = 60
#: How far from such a word a date long ago stands, in a list of what was asked for.
_LISTED = 160
_BIRTHDAY = re.compile(r"jarig|verjaar|bday|birthday|\bword|\bwerd|\bturn")
_BIRTHDAY_BEFORE = re.compile(
    r"(?:\b(?:geboren|born|dob|d\.o\.b\.?|geb\b\.?|geboortedatum|date of birth)[^.\n\d]{0,12}"
    r"|\bjarig\b[^.!?\n\d]{0,30}"
    r"|\b(?:word|wordt|werd|turn|turns|turned|turning)\b(?: (?:ik|hij|zij|ze|I|he|she))?(?: (?:al|alweer|dan))? (?:[1-9]\d?|achttien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|eighteen|twenty-one|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?: jaar)? (?:op|on) (?:de |the )?"
    r"|\bverjaardag(?: van [^.,;\n\d]{2,24})?(?: is| was| valt)?(?: (?:op|de|dus))*[ ,:(]{1,3}(?:de )?|\bverjaar(?:t|de)?\b[^.!?\n\d]{0,20}"
    r"|\b(?:my|his|her|our|their|your|the kid['’]?s|\w+['’]s|(?:son|daughter|wife|husband|mum|dad|mom)s)(?: \w+)? (?:\d{1,2}(?:st|nd|rd|th) )?(?:birthday|bday)(?: is| was| falls| coming up)*(?: (?:on|the|up))*[ ,:(]{1,3}(?:the )?)\Z",
    re.I,
)
_BIRTHDAY_AFTER = re.compile(
    r",? (?:word|wordt|werd|turn|turns) (?:ik|hij|zij|ze|I|he|she)?\b ?(?:al |alweer )?\d{1,2}(?: jaar\b)?(?= ?[.,!?)\n]|\Z)|[^.!?\n\d]{0,24}\b(?:jarig\b|verjaar(?:t|de)?\b)|,? (?:is|was) (?:also )?(?:my|his|her|our|their|your|\w+['’]s)(?: [\w'’]+){0,2} (?:birthday|bday)\b|,? (?:is|was) (?:\w+ ){0,2}(?:mijn|zijn|haar|onze|ons|z'n|m'n)(?: \w+)? ?verjaardag\b",
    re.I,
)
#: A shop has a birthday, too.
_NOBODY = re.compile(
    r"\b(?:winkel|webshop|shop|store|bedrijf|app|merk|vereniging|club|stichting|company|jullie|koning\w*|king|queen|jarige prijzen)\b",
    re.I,
)


def find_births(text: str, lower: str) -> list[Span]:
    """Find dates of birth."""
    spans: list[Span] = []
    days: set[tuple[int, int]] = set()
    worded = any(word in lower for word in WORDS) and _BIRTH_WORD.search(text) is not None
    if not _MAY_BE.search(lower) and not worded:
        return []
    for m in _dates(text):
        before, after = text[max(0, m.start() - 80) : m.start()], text[m.end() : m.end() + 48]
        day = day_of(m[0])
        told = spans and m.start() - spans[-1].end < 8 and "/" in text[spans[-1].end : m.start()]
        said = _BEFORE.search(before[-56:])
        told = (
            told
            or (said and not _NOT_BORN.search(said[0]))
            or _AFTER.match(after)
            or _is_asked(text, m.start())
        )
        told = (
            told or _is_birthday(before, after, day.month > 0) or (worded and _is_listed(text, m.span(), day))
        )
        if told or is_told(text, m.span(), day, spans[-1].end if spans else -1):
            spans.append(Span(*m.span(), "birth"))
            days |= {(day.number, day.month), (day.month, day.number)} if day.month else set()
    if worded:
        spans += [
            Span(*m.span(), "birth")
            for m in _SHORT.finditer(covered(text, spans))
            if _BEFORE_SHORT.search(text, max(0, m.start() - 24), m.start())
        ]
    if days or worded or _BIRTHDAY.search(lower):
        spans += _yearly(text, spans, days)
    return sorted(spans)


def _dates(text: str) -> Iterator[re.Match]:
    """Find dates: near digits, without which none is."""
    digits = list(_DIGIT.finditer(text))
    begin = 0
    for i, m in enumerate(digits):
        if i + 1 < len(digits) and digits[i + 1].start() - m.end() < _WIDE:
            continue
        yield from _DATE.finditer(text, max(0, digits[begin].start() - _WIDE), m.end() + _WIDE)
        begin = i + 1


def _yearly(text: str, spans: list[Span], days: set[tuple[int, int]]) -> list[Span]:
    """Find days without a year: a birthday by its word, or the day of a date of birth once more."""
    found, ends, last = [], deque(sorted(span.end for span in spans)), -_AGAIN
    for m in _YEARLY.finditer(covered(text, sorted(spans))):
        while ends and ends[0] <= m.start():
            last = ends.popleft()
        day = day_of(m[0])
        if not day.month:
            continue
        # "06/10/1990 (6 October, not June)"
        again = (day.number, day.month) in days and m.start() - last < _AGAIN and any(map(str.isalpha, m[0]))
        before, after = text[max(0, m.start() - 80) : m.start()], text[m.end() : m.end() + 48]
        if again or _is_birthday(before, after, True):
            found.append(Span(*m.span(), "birth"))
    return found


#: "hij wordt 3 maart 80"
_TURNS = re.compile(r"\b(?:word|wordt|werd)(?: (?:ik|hij|zij|ze))?(?: (?:op|de))* \Z", re.I)
_AGE = re.compile(r" (?:al |alweer )?[1-9]\d?(?: jaar)?(?= ?[.,;!?)\n]|\Z| en\b)")


def _is_birthday(before: str, after: str, known: bool) -> bool:
    """Tell whether a day is said to be somebody's birthday."""
    if not known:
        return False
    line = before.rpartition("\n")[2]
    return bool(
        (
            _BIRTHDAY_BEFORE.search(line)
            or _BIRTHDAY_AFTER.match(after)
            or (_TURNS.search(line) and _AGE.match(after))
        )
        and not _NOBODY.search(line + after)
    )


def _is_listed(text: str, span: tuple[int, int], day: Day) -> bool:
    """Tell whether a date long ago stands among what was asked for: "Naam, geboortedatum en postcode: …"."""
    start, end = span
    if not (day.month and 1900 <= day.year < LONG_AGO) or is_other(text, start) or is_part(text, start, end):
        return False
    return bool(
        _BIRTH_WORD.search(text, max(0, start - _LISTED), start) or _BIRTH_WORD.search(text, end, end + 60)
    )


def _is_asked(text: str, start: int) -> bool:
    """Tell whether the line before asks for a date of birth, and this one begins with the answer."""
    line = text.rfind("\n", 0, start) + 1
    if not line or not _ANSWERS.match(text, line, start):
        return False
    return bool(_ASKED.search(text, max(0, line - 120), line - 1))
