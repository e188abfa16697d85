"""A first look at messages, compiled: which words stand where that make a place for a name, and which signs there are.

Every answer is a necessary condition, never a sufficient one: where a look says no, no finder would have found anything;
where it says yes, the finders decide. A test holds it to that, on texts made by chance.
"""

import numpy as np

from advocacy_kit.compiled import compiled
from advocacy_kit.messages.redaction import introductions
from advocacy_kit.messages.redaction.digit_signs import ASKS_OF_DIGITS, POSTAL
from advocacy_kit.messages.redaction.looking_digits import look_at_digits
from advocacy_kit.messages.redaction.looking_lines import may_be_signed, may_end_with_name
from advocacy_kit.messages.redaction.looking_postal import WORTH, may_say_address
from advocacy_kit.messages.redaction.looking_spoken import SPOKEN, may_spell
from advocacy_kit.messages.redaction.name_answers import REACH
from advocacy_kit.messages.redaction.noting import (
    ACCOUNTS,
    AT,
    AUTHORS,
    DIGITS,
    LAST,
    LINES,
    LINKS,
    SHARPS,
    SIGNED,
    SPELT,
    USERS,
    note,
)
from advocacy_kit.messages.redaction.signs import (
    AFTER_I,
    ALNUM,
    BITS,
    CAPITAL,
    CLOSING,
    CLOSING_SKIP,
    DIGIT,
    FAMILY_OF,
    FROM,
    GREETING,
    GREETING_SKIP,
    I_WORD,
    ID,
    INTRODUCTION,
    INTRODUCTION_SKIP,
    KIN,
    KIN_SKIP,
    LABEL,
    LOOSE,
    MEETING_SKIP,
    NAME,
    NO_NAME,
    OPENS,
    OPENS_LINE,
    PARTICLE,
    PLACES,
    RARELY,
    REST_SMALL,
    SHAPE,
    SHORT_CLOSING,
    SURE_GREETING,
    TITLE,
    TITLE_SKIP,
    TO,
    WORDY,
    is_big,
    kind_of,
)

#: Without any of these, and without a place, there is nothing to find.
ASKS = LINKS | AT | SPELT | USERS | ACCOUNTS | SIGNED | LAST | AUTHORS | SPOKEN | ASKS_OF_DIGITS
#: What is found is covered, and behind a name a cover ends a line as a full stop does.
_COVERS = LINKS | AT | SPELT | USERS | ACCOUNTS | SPOKEN | ASKS_OF_DIGITS

# Columns of a place for a name: the message, where in it, the number of the word, the rules that may read one.
HIT_COLUMNS = 4
#: Behind what reaches so far, any words may stand before the name.
_ANY = introductions.REACHES["behalf"]
#: Words looked at behind a closing, a greeting, a title.
_FAR = 12
_LINE, _BLANK, _NO_BREAK, _COMMA, _COLON, _EQUALS, _HYPHEN, _DASH, _TAB, _ASKS = map(ord, "\n \xa0,:=-–\t?")


@compiled()
def look(
    signs,
    begins,
    kinds,
    smalls,
    sieve,
    slots,
    hashes,
    bits,
    reaches,
    endings,
    case_endings,
    words,
    seen,
    hits,
):
    """Look at messages.

    Parameters
    ----------
    signs : ndarray of uint32
        The code points of all messages, one after the other.
    begins : ndarray of int64, shape (messages + 1,)
        Where each begins, and where the last one ends.
    kinds, smalls : ndarray
        What a sign is, as bits; and the small letter of it.
    sieve, slots, hashes, bits, reaches : ndarray
        The words looked for: which hashes may be one's; where a hash has its number; by number, the hash of each, what it is, and within how many
        words behind it it introduces a name with a capital (0: the next word may be one, capital or not).
    endings, case_endings : ndarray of uint32
        As in `looking_digits.look_at_digits`.
    words : ndarray of int64, shape (twice the longest message, WORD_COLUMNS)
        To work in.
    seen : ndarray of int64
        To be written: what was seen of each message.
    hits : ndarray of int32, shape (signs, HIT_COLUMNS)
        To be written: places where a name may stand.

    Returns
    -------
    int
        How many places.
    """
    found = 0
    for message in range(len(begins) - 1):
        begin, end = begins[message], begins[message + 1]
        count, flags = note(signs, begin, end, kinds, smalls, sieve, slots, hashes, bits, words)
        if flags & DIGITS:
            flags |= look_at_digits(
                signs, begin, end, kinds, smalls, endings, case_endings, words, count, (flags & SHARPS) > 0
            )
        said = np.int64(0)
        if may_spell(signs, begin, end, smalls, words, count):
            flags |= SPOKEN
        for i in range(count):
            said |= words[i, BITS]
            rules = words[i, BITS] & PLACES
            if rules:
                rules = _may_read(rules, i, count, words, signs, begin, end, kinds, reaches[words[i, ID]])
                if rules:
                    hits[found, 0], hits[found, 1] = message, words[i, FROM] - begin
                    hits[found, 2], hits[found, 3] = words[i, ID], rules
                    found += 1
        if said & WORTH and not flags & POSTAL:
            flags |= may_say_address(signs, begin, end, words, count, (flags & DIGITS) > 0)
        if may_end_with_name(signs, begin, end, kinds, words, count):
            flags |= LAST
        if flags & LINES and (flags & _COVERS or may_be_signed(signs, words, count)):
            flags |= SIGNED
        seen[message] = flags
    return found


@compiled()
def _may_read(rules, i, count, words, signs, begin, end, kinds, reach):
    """Give those rules of a word that may read a name at the place it makes."""
    shape, after = words[i, SHAPE], words[i, TO]
    if rules & LOOSE and (
        not shape & CAPITAL
        or not shape & REST_SMALL
        or (
            (
                words[i, BITS] & RARELY
                or (words[i, BITS] & WORDY and _opens(signs, begin, words[i, FROM], kinds))
            )
            and not _then_family(words, i, count)
        )
    ):
        rules &= ~LOOSE
    if rules & LABEL:
        # "Klant: …", "naam van de klant: …"; at most a word stands between.
        near = _then_colon(signs, after, end)
        if not near and i + 1 < count and words[i + 1, FROM] == after + 1:
            near = _then_colon(signs, words[i + 1, TO], end)
        if not near:
            rules &= ~LABEL
    if rules & GREETING and (
        (not words[i, BITS] & SURE_GREETING and not _may_open(signs, begin, words[i, FROM], kinds, words, i))
        or not _then_name(words, i, count, GREETING_SKIP)
    ):
        rules &= ~GREETING
    if rules & TITLE and not (_then_name(words, i, count, TITLE_SKIP) or _then_initial(words, i, count)):
        rules &= ~TITLE
    if rules & KIN and not _then_relative(words, i, count, KIN_SKIP):
        rules &= ~KIN
    if rules & CLOSING and (
        (words[i, BITS] & SHORT_CLOSING and not _on_short_line(signs, begin, words[i, FROM], end))
        or not _then_signs(words, i, count, signs, end)
    ):
        rules &= ~CLOSING
    if rules & FAMILY_OF and not _behind_name(words, i, signs):
        rules &= ~FAMILY_OF
    if rules & INTRODUCTION:
        near = reach == 0 and _then_introduced(words, i, count)
        near = near or _then_asked(signs, after, end)
        for j in range(i + 1, min(count, i + 1 + reach)):
            near = is_big(words, j) or (reach > _ANY and _is_plain(words, j))
            # "On behalf of my …": any word may follow.
            if near or (
                reach > _ANY and not words[j, BITS] & (MEETING_SKIP | PARTICLE) and _length(words, j) > 1
            ):
                break
        if not near or (words[i, BITS] & AFTER_I and (i == 0 or not words[i - 1, BITS] & I_WORD)):
            rules &= ~INTRODUCTION
    return rules


@compiled()
def _length(words, i):
    return words[i, TO] - words[i, FROM]


@compiled()
def _behind_name(words, i, signs):
    """Whether what stands before a word may be a name: "the Adeyemi family"."""
    return i > 0 and (is_big(words, i - 1) or signs[words[i - 1, FROM] - 1] != _BLANK)


@compiled()
def _on_short_line(signs, begin, place, end):
    """Whether a line begins at a place or a little before it, or ends soon behind it."""
    for at in range(place - 1, max(begin, place - 3) - 1, -1):
        if signs[at] == _LINE:
            return True
    if place - begin < 3:
        return True
    for at in range(place, min(end, place + 30)):
        if signs[at] == _LINE:
            return True
    return end - place < 30


@compiled()
def _then_colon(signs, place, end):
    """Whether a colon follows, or an equals sign or a dash, after a blank at most."""
    blank = place < end and (
        signs[place] == _BLANK or signs[place] == _LINE or signs[place] == _NO_BREAK or signs[place] == _TAB
    )
    place += blank
    if place >= end:
        return False
    if signs[place] == _COLON or signs[place] == _EQUALS:
        return True
    return (
        blank
        and (signs[place] == _HYPHEN or signs[place] == _DASH)
        and place + 1 < end
        and signs[place + 1] == _BLANK
    )


@compiled()
def _opens(signs, begin, place, kinds):
    """Whether a sentence or a line surely begins at a place."""
    at = place - 1
    while at >= begin and place - at <= 12 and (signs[at] == _BLANK or signs[at] == _LINE):
        at -= 1
    if at < begin:
        return True
    if place - at > 12:
        return False
    return (kind_of(kinds, np.int64(signs[at])) & OPENS) > 0


@compiled()
def _may_open(signs, begin, place, kinds, words, i):
    """Whether a greeting may begin at a place: a sentence does, or another greeting stands before it."""
    at = place - 1
    while at >= begin and (signs[at] == _BLANK or signs[at] == _COMMA):
        at -= 1
    if at < begin or not kind_of(kinds, np.int64(signs[at])) & ALNUM:
        return True
    if kind_of(kinds, np.int64(signs[at])) & DIGIT:
        return True
    j = i - 1
    while j >= 0 and words[j, TO] > at + 1:
        j -= 1
    return j >= 0 and (words[j, BITS] & GREETING) > 0


@compiled()
def _then_family(words, i, count):
    """Whether a family name may follow: one of the lists with a capital, or any capital behind a particle."""
    particle = False
    for j in range(i + 1, min(count, i + 1 + _FAR)):
        if is_big(words, j) and (particle or words[j, BITS] & NAME):
            return True
        # A letter by itself may be of "v.d.".
        if words[j, BITS] & PARTICLE or _length(words, j) == 1:
            particle = True
        elif not is_big(words, j):
            return False
    return False


@compiled()
def _then_name(words, i, count, skip):
    """Whether a name may follow, behind words that may stand between."""
    for j in range(i + 1, min(count, i + 1 + _FAR)):
        if is_big(words, j) or words[j, BITS] & (NAME | WORDY):
            return True
        if not words[j, BITS] & (skip | PARTICLE) and words[j, TO] - words[j, FROM] > 1:
            return False
    return False


@compiled()
def _then_introduced(words, i, count):
    """Whether a name may follow that is introduced; a small one is one of the lists and no word."""
    for j in range(i + 1, min(count, i + 1 + _FAR)):
        if is_big(words, j) or _is_plain(words, j):
            return True
        if not words[j, BITS] & (INTRODUCTION_SKIP | PARTICLE | WORDY) and _length(words, j) > 1:
            return False
    return False


@compiled()
def _is_plain(words, i):
    """Whether a word is a name of the lists and no word, which may be written small."""
    return words[i, BITS] & (NAME | WORDY) == NAME


@compiled()
def _then_initial(words, i, count):
    """Whether a single letter follows, as of "mr k papadimitriou"."""
    return i + 1 < count and _length(words, i + 1) == 1 and words[i + 1, FROM] == words[i, TO] + 1


@compiled()
def _then_asked(signs, place, end):
    """Whether a question ends soon, and its line with it."""
    for at in range(place, min(end, place + REACH)):
        if signs[at] == _LINE:
            return False
        if signs[at] == _ASKS:
            at += 1
            while at < end and signs[at] == _BLANK:
                at += 1
            return at < end and signs[at] == _LINE
    return False


@compiled()
def _then_relative(words, i, count, skip):
    """Whether the name of somebody's relative may follow, behind words that may stand between."""
    for j in range(i + 1, min(count, i + 1 + _FAR)):
        if is_big(words, j) or _is_plain(words, j):
            return True
        if not words[j, BITS] & skip:
            return False
    return False


@compiled()
def _then_signs(words, i, count, signs, end):
    """Whether somebody may sign behind a closing: on the same line, or on one below."""
    for j in range(i + 1, count):
        if words[j, SHAPE] & OPENS_LINE:
            return True
        if is_big(words, j) or words[j, BITS] & (NAME | WORDY):
            return True
        if words[j, BITS] & (CLOSING_SKIP | PARTICLE) or words[j, TO] - words[j, FROM] == 1:
            continue
        if words[j, SHAPE] & NO_NAME:
            return False
        # Small words that fill the last line may be a name that no list knows.
        at = words[j, FROM]
        while at < end and signs[at] != _LINE:
            at += 1
            if at - words[j, FROM] > 400:
                return False
        return end - at < 60
    return False
