"""A first look at messages, compiled: which words stand where that make a place for a name, and which signs there are.

Every answer is a necessary condition, never a sufficient one: where a look says no, no finder would have found anything;
where it says yes, the finders decide. A test holds it to that, on texts made by chance.
"""

import numpy as np

from advocacy_kit.compiled import compiled
from advocacy_kit.messages.redaction import introductions
from advocacy_kit.messages.redaction.digit_signs import ASKS_OF_DIGITS, POSTAL
from advocacy_kit.messages.redaction.looking_around import (
    behind_name,
    is_plain,
    length,
    may_open,
    on_short_line,
    opens,
    then_asked,
    then_colon,
    then_family,
    then_initial,
    then_introduced,
    then_name,
    then_relative,
    then_signs,
)
from advocacy_kit.messages.redaction.looking_digits import look_at_digits
from advocacy_kit.messages.redaction.looking_lines import may_be_signed, may_end_with_name
from advocacy_kit.messages.redaction.looking_postal import WORTH, may_say_address
from advocacy_kit.messages.redaction.looking_spoken import SPOKEN, may_spell
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
    BITS,
    CAPITAL,
    CLOSING,
    FAMILY_OF,
    FROM,
    GREETING,
    GREETING_SKIP,
    I_WORD,
    ID,
    INTRODUCTION,
    KIN,
    KIN_SKIP,
    LABEL,
    LOOSE,
    MEETING_SKIP,
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
)

#: Without any of these, and without a place, there is nothing to find.
ASKS = LINKS | AT | SPELT | USERS | ACCOUNTS | SIGNED | LAST | AUTHORS | SPOKEN | ASKS_OF_DIGITS
#: What is found is covered, and behind a name a cover ends a line as a full stop does.
_COVERS = LINKS | AT | SPELT | USERS | ACCOUNTS | SPOKEN | ASKS_OF_DIGITS

# Columns of a place for a name: the message, where in it, the number of the word, the rules that may read one.
HIT_COLUMNS = 4
#: Behind what reaches so far, any words may stand before the name.
_ANY = introductions.REACHES["behalf"]


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
        if may_spell(signs, begin, end, smalls, endings, words, count):
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
                or (words[i, BITS] & WORDY and opens(signs, begin, words[i, FROM], kinds))
            )
            and not then_family(words, i, count)
        )
    ):
        rules &= ~LOOSE
    if rules & LABEL:
        # "Klant: …", "naam van de klant: …"; at most a word stands between.
        near = then_colon(signs, after, end)
        if not near and i + 1 < count and words[i + 1, FROM] == after + 1:
            near = then_colon(signs, words[i + 1, TO], end)
        if not near:
            rules &= ~LABEL
    if rules & GREETING and (
        (not words[i, BITS] & SURE_GREETING and not may_open(signs, begin, words[i, FROM], kinds, words, i))
        or not then_name(words, i, count, GREETING_SKIP)
    ):
        rules &= ~GREETING
    if rules & TITLE and not (then_name(words, i, count, TITLE_SKIP) or then_initial(words, i, count)):
        rules &= ~TITLE
    if rules & KIN and not then_relative(words, i, count, KIN_SKIP):
        rules &= ~KIN
    if rules & CLOSING and (
        (words[i, BITS] & SHORT_CLOSING and not on_short_line(signs, begin, words[i, FROM], end))
        or not then_signs(words, i, count, signs, end)
    ):
        rules &= ~CLOSING
    if rules & FAMILY_OF and not behind_name(words, i, signs):
        rules &= ~FAMILY_OF
    if rules & INTRODUCTION:
        near = reach == 0 and then_introduced(words, i, count)
        near = near or then_asked(signs, after, end)
        for j in range(i + 1, min(count, i + 1 + reach)):
            near = is_big(words, j) or (reach > _ANY and is_plain(words, j))
            # "On behalf of my …": any word may follow.
            if near or (
                reach > _ANY and not words[j, BITS] & (MEETING_SKIP | PARTICLE) and length(words, j) > 1
            ):
                break
        if not near or (words[i, BITS] & AFTER_I and (i == 0 or not words[i - 1, BITS] & I_WORD)):
            rules &= ~INTRODUCTION
    return rules
