"""Notes the words of a message and what is seen of its signs, compiled: the first step of a look (`looking.py`)."""

import numpy as np

from advocacy_kit.compiled import compiled
from advocacy_kit.messages.redaction.initials import may_be_initialled, may_begin_initialled
from advocacy_kit.messages.redaction.noting_accounts import (
    ends_account,
    in_link,
    names_account,
    names_mailbox,
    spells_address,
)
from advocacy_kit.messages.redaction.signs import (
    ALNUM,
    AT_WORD,
    BITS,
    CAPITAL,
    COMPOUND,
    DIGIT,
    DOT_WORD,
    FROM,
    ID,
    INTRODUCTION,
    JOINS,
    NAME,
    NAMING,
    NEVER,
    NO_NAME,
    OPENS_LINE,
    PARTICLE,
    REST_SMALL,
    ROLE,
    SEED,
    SHAPE,
    STARTS_DIGIT,
    TO,
    UPPER,
    USER,
    WORDY,
    find_word,
    is_big,
    kind_of,
    mixed,
    small_of,
)

# What was seen of a message, as bits.
MASKS, LINKS, AT, SPELT, USERS, ACCOUNTS, LINES, LAST, AUTHORS, DIGITS, SHARPS, SIGNED = (
    1 << i for i in range(12)
)

(
    _LINE,
    _QUOTE,
    _SHARP,
    _OPEN,
    _CLOSE,
    _DOT,
    _SLASH,
    _COLON,
    _LESS,
    _MORE,
    _AT,
    _SQUARE,
    _UNDER,
    _W,
    _W_SMALL,
    _BACKSLASH,
    _U_SMALL,
    _E_SMALL,
    _NUMERO,
    _BLANK,
    _HYPHEN,
    _OPENS_QUOTE,
    _CURLY,
    _S,
    _BACKTICK,
) = map(ord, "\n'#()./:<>@[_Ww\\ue№ -‘’s`")
#: What is shorter may be an abbreviation before a full stop: "Ir. Jansen".
ABBREVIATION = 7


@compiled()
def note(signs, begin, end, kinds, smalls, sieve, slots, hashes, bits, words):
    """Write the words of a message; give their number, and what was seen of its signs."""
    flags, count = 0, 0
    line, opens = begin, True
    at_word = dot_word = digits = False
    under = begin - 1
    # A word goes on over a single sign between letters: "i'm", "jean-pierre"; it is looked for with and without.
    compound, whole = -1, np.int64(SEED)
    place = begin
    while place < end:
        sign = np.int64(signs[place])
        kind = kind_of(kinds, sign)
        if kind & ALNUM:
            start, number = place, np.int64(SEED)
            shape = (CAPITAL if kind & UPPER else 0) | REST_SMALL | (OPENS_LINE if opens else 0)
            shape |= STARTS_DIGIT if kind & DIGIT else 0
            opens = False
            while place < end:
                sign = np.int64(signs[place])
                kind = kind_of(kinds, sign)
                if not kind & ALNUM:
                    break
                if kind & UPPER and place > start:
                    shape &= ~REST_SMALL
                    if place == start + 1:
                        # "iPhone", "'tHart": one of the first two is enough.
                        shape |= CAPITAL
                digits |= (kind & DIGIT) > 0
                small = small_of(smalls, sign)
                number = mixed(number, small)
                if compound >= 0:
                    whole = mixed(whole, small)
                place += 1
            words[count, FROM], words[count, TO], words[count, SHAPE] = start, place, shape
            known = find_word(sieve, slots, hashes, number)
            words[count, ID], words[count, BITS] = known, bits[known] if known >= 0 else 0
            if known >= 0:
                what = bits[known]
                if what & NEVER and _stands_alone(signs, begin, start, place, end):
                    words[count, SHAPE] |= NO_NAME
                if what & AT_WORD:
                    at_word = True
                    if spells_address(signs, begin, start, kinds):
                        flags |= SPELT
                dot_word |= (what & DOT_WORD) > 0
                # "user name is …" are two words.
                naming = what & NAMING or (what & INTRODUCTION and count and words[count - 1, BITS] & USER)
                if naming or (
                    what & USER
                    and (
                        names_account(signs, place, end, kinds) or may_be_initialled(signs, place, end, kinds)
                    )
                ):
                    flags |= USERS
            count += 1
            if compound >= 0:
                known = find_word(sieve, slots, hashes, whole)
                if known >= 0:
                    # In the place of its last part: no rule reads there, and the word before it is there already.
                    words[count, FROM], words[count, TO], words[count, SHAPE] = (
                        compound,
                        place,
                        words[count - 1, SHAPE],
                    )
                    words[count, ID], words[count, BITS] = known, bits[known]
                    if kind_of(kinds, np.int64(signs[compound])) & UPPER:
                        words[count, SHAPE] |= CAPITAL
                    else:
                        words[count, SHAPE] &= ~CAPITAL
                    words[count, SHAPE] = (words[count, SHAPE] | COMPOUND) & ~NO_NAME
                    count += 1
            if place < end:
                sign = np.int64(signs[place])
                joins = kind_of(kinds, sign) & JOINS and place + 1 < end
                if joins and kind_of(kinds, np.int64(signs[place + 1])) & ALNUM:
                    if compound < 0:
                        compound, whole = start, number
                    whole = mixed(whole, small_of(smalls, sign))
                else:
                    compound = -1
            continue
        if sign == _LINE:
            flags |= LINES
            line, opens = place + 1, True
        elif sign == _COLON or sign == _MORE:
            if ends_account(signs, line, under, place, end, kinds):
                flags |= ACCOUNTS
            if place - line <= 90 and not flags & AUTHORS and count and _may_speak(signs, words, count, line):
                flags |= AUTHORS
        elif sign == _AT:
            if place > begin and signs[place - 1] == _OPEN and place + 1 < end and signs[place + 1] == _CLOSE:
                flags |= SPELT
            if names_mailbox(signs, begin, place, end, kinds):
                flags |= AT
        elif sign == _SLASH:
            if in_link(signs, begin, place, kinds):
                flags |= LINKS
            if place > begin and _ends_folder(np.int64(signs[place - 1])):
                # "u/", "/home/", "/Users/"
                flags |= ACCOUNTS
        elif sign == _BACKSLASH:
            flags |= ACCOUNTS
        elif sign == _SQUARE or sign == _LESS:
            flags |= MASKS
        elif sign == _OPEN:
            if may_begin_initialled(signs, place + 1, end):
                # "Hemant Bhattarai (hbhattarai)"
                flags |= ACCOUNTS
        elif sign == _UNDER:
            under = place
            if place > begin and kind_of(kinds, np.int64(signs[place - 1])) & ALNUM:
                flags |= ACCOUNTS
        elif sign == _SHARP or sign == _NUMERO:
            flags |= SHARPS
        elif sign == _DOT:
            before = signs[place - 1] if place - begin >= 3 else _DOT
            if (
                (before == _W or before == _W_SMALL)
                and signs[place - 2] == before
                and signs[place - 3] == before
            ):
                flags |= LINKS
        place += 1
    if at_word and dot_word:
        flags |= SPELT
    if digits:
        flags |= DIGITS
    return count, flags


@compiled()
def _stands_alone(signs, begin, start, place, end):
    """Whether a word is not part of one with signs in it: "Ik-Jan", "Dat's", "St. Jan"."""
    if start > begin and goes_on(signs[start - 1]):
        return False
    return place >= end or not (
        goes_on(signs[place]) or (signs[place] == _DOT and place - start < ABBREVIATION)
    )


@compiled()
def goes_on(sign):
    """Whether a sign joins words into one name: "Jan-Willem", "O'Brien"."""
    return sign == _QUOTE or sign == _CURLY or sign == _HYPHEN or sign == _BACKTICK or sign == _OPENS_QUOTE


@compiled()
def _ends_folder(sign):
    """Whether a slash behind a sign may stand before an account."""
    return sign == _U_SMALL or sign == _S or sign == _E_SMALL


@compiled()
def _may_speak(signs, words, count, line):
    """Whether a line of a chat may begin with who speaks: a name, a role, or a time."""
    i = count - 1
    while i > 0 and words[i, FROM] > line and not words[i, SHAPE] & OPENS_LINE:
        i -= 1
    if not _may_name(words, i):
        return False
    # Up to the colon all is a name, or in brackets, or behind a stroke or a time: "Jan (balie):", "Rian - 10:32:".
    for j in range(i + 1, count):
        blank = words[j, FROM] == words[j - 1, TO] + 1 and signs[words[j, FROM] - 1] == _BLANK
        if words[j - 1, SHAPE] & STARTS_DIGIT or words[j, SHAPE] & COMPOUND or not blank:
            return True
        if not _may_name(words, j):
            return False
    return True


@compiled()
def _may_name(words, i):
    """Whether a word may be part of who speaks: of a name, a role, a time."""
    return (
        is_big(words, i)
        or (words[i, SHAPE] & STARTS_DIGIT) > 0
        or (words[i, BITS] & (NAME | PARTICLE | WORDY | ROLE)) > 0
    )
