"""A first look at the digits of a message, compiled: which finders have something to look for among its numbers.

As in `looking.py`, every answer is a necessary condition: "drie weken, 20 euro" asks nothing of anybody.
"""

import numpy as np

from advocacy_kit.compiled import compiled
from advocacy_kit.messages.redaction.digit_signs import (
    ADDRESS_WORD,
    BIRTH_WORD,
    BIRTHS,
    CARDS,
    CASE_WORD,
    CASES,
    EXTENSION_WORD,
    EXTENSIONS,
    FRENCH_WAY,
    HOUSE_NO,
    IBANS,
    MACHINES,
    NATIONAL,
    NUMBERED_BY,
    NUMBERS,
    PIN_WORD,
    PLATE_WORD,
    PLATES,
    PNR_WORD,
    POST_WORD,
    POSTAL,
    STREET_AT,
    STREET_OF,
    WAY,
    WAY_SMALL,
)
from advocacy_kit.messages.redaction.looking_births import (
    has_sign_of_birth,
    is_birth_word,
    may_be_birth,
    may_hold_date,
    says_birth,
    says_birthday,
)
from advocacy_kit.messages.redaction.looking_codes import (
    flag_of_postcode,
    flags_of_beginning,
    is_long_word,
    is_year,
    then_town,
)
from advocacy_kit.messages.redaction.looking_postal import on_its_line
from advocacy_kit.messages.redaction.signs import (
    BITS,
    CAPITAL,
    COMPOUND,
    DIGIT,
    FROM,
    GAP,
    SEED,
    SHAPE,
    STARTS_DIGIT,
    TO,
    UPPER,
    kind_of,
    mixed,
    small_of,
)

_BLANK, _HYPHEN, _DOT, _SLASH, _COLON, _UNDER = map(ord, " -./:_")
_NORTH, _SOUTH, _EAST, _WEST, _Z = map(ord, "NSEWz")
#: So many words stand between a street and its number at most: "ter hoogte van nummer".
_HEIGHT = 8
#: How near a plate stands to its word.
_NEAR = 76


@compiled()
def look_at_digits(signs, begin, end, kinds, smalls, endings, case_endings, words, count, numbered):
    """Tell which finders have something to look for among the numbers of a message.

    Parameters
    ----------
    signs, begin, end, kinds, smalls, words
        As in `looking.look`; `words` has been written.
    endings, case_endings : ndarray of uint32, sorted
        Hashes of what the names of streets, and the words for case numbers, end with, read backwards.
    count : int
        How many words.
    numbered : bool
        Whether a sign says "number".

    Returns
    -------
    int
        Bits.
    """
    flags = 0
    total, run, longest_run, chain = 0, 0, 0, 0
    chain_letters = chain_alone = False
    dots = colons = dashes = 0
    fours, houses, followed = 0, 0, False
    said, mixed_word, coded, shaped, small_code = np.int64(0), False, False, False, False
    worded = born = False
    before, digits_before, plated = -1, 0, False
    for i in range(count):
        if words[i, SHAPE] & COMPOUND:
            # "a/c", "o.v.v."
            said |= words[i, BITS] & CASE_WORD
            continue
        start, stop, bits = words[i, FROM], words[i, TO], words[i, BITS]
        capital = (words[i, SHAPE] & CAPITAL) > 0
        if not capital:
            bits &= ~np.int64(WAY | STREET_OF | STREET_AT)
        if bits & BIRTH_WORD and not is_birth_word(signs, start, stop, begin, end, smalls):
            bits &= ~np.int64(BIRTH_WORD)
        said |= bits
        digits, loud = _count(signs, start, stop, kinds)
        letters = stop - start - digits
        gap = start - (words[before, TO] if before >= 0 else begin)
        sign = np.int64(signs[start - 1]) if start > begin else np.int64(0)
        worded = worded or says_birth(signs, start, stop, smalls)
        born = born or says_birthday(signs, start, stop, smalls)
        if not digits:
            if ends_with(signs, start, stop, smalls, case_endings):
                said |= CASE_WORD
        elif letters:
            mixed_word = mixed_word or (letters > 2 and not words[i, SHAPE] & STARTS_DIGIT)
        total += digits
        # Groups of digits with little between them: phones, cards, accounts.
        if digits:
            run = run + digits if gap <= 3 and _in_gap(signs, start - gap, start, kinds) else digits
            longest_run = max(longest_run, run)
        else:
            run = 0
        # What one sign joins: times, versions, codes.
        one = gap == 1 and before >= 0
        dots = dots + 1 if one and sign == _DOT and digits else 0
        colons = colons + 1 if one and sign == _COLON else 0
        dashes = dashes + 1 if one and sign == _HYPHEN else 0
        if dots >= 2 and stop - start == 4:
            flags |= MACHINES
        if dots >= 3 or colons >= 5 or dashes >= 5 or _has_colons(signs, start - gap, start):
            flags |= MACHINES
        joined = one and (
            sign == _HYPHEN or sign == _SLASH or sign == _DOT or sign == _UNDER or sign == _COLON
        )
        spaced = one and sign == _BLANK and digits and not letters and chain > 0
        if joined or spaced:
            chain += digits
            chain_letters = chain_letters or letters > 0
            chain_alone = False
        else:
            chain, chain_letters, chain_alone = digits, letters > 0, digits > 0
        if chain and dashes >= 2 and words[before, TO] - words[before, FROM] <= 3:
            flags |= PLATES
        if digits:
            if letters:
                coded = (
                    coded
                    or chain >= 3
                    or (loud > 0 and (stop - start >= 5 or chain >= 2 or digits_before > 0))
                )
            elif chain_alone:
                # "AB 123" and "123 B" are one code each, "TRV 88 X 41" is one.
                coded = coded or (
                    digits <= 3
                    and (
                        (start - 1 > begin and kind_of(kinds, np.int64(signs[start - 2])) & UPPER)
                        or (stop + 1 < end and kind_of(kinds, np.int64(signs[stop + 1])) & UPPER)
                    )
                )
                coded = (
                    coded
                    or digits > 4
                    or (digits == 4 and not is_year(signs, start, stop, begin, end, kinds))
                )
            else:
                coded = coded or chain >= 3 or (chain_letters and chain >= 2)
            shaped = shaped or chain >= 8 or (chain_letters and chain >= 4)
            pure = not letters
            born = born or may_be_birth(signs, begin, start, stop, pure, smalls)
            if pure and digits >= 4:
                fours += 1
            if pure and digits >= 2 and gap == 1 and sign == _BLANK and start - 2 == words[before, FROM] + 1:
                # "NL 91 ABNA …"
                flags |= IBANS
            if stop - start >= 4 and digits >= 2:
                flags |= flags_of_beginning(signs, start, kinds)
            flags |= flag_of_postcode(signs, words, i, max(before, 0), count, kinds, digits, gap, sign)
            if words[i, SHAPE] & STARTS_DIGIT and before >= 0 and sign == _BLANK and start - begin >= 4:
                if _is_street(signs, words, before, smalls, endings):
                    flags |= POSTAL
                if words[before, SHAPE] & CAPITAL or is_long_word(signs, begin, words[before, FROM], kinds):
                    houses |= 2 if pure and digits >= 4 else 1
                    if then_town(words, i + 1, count) or on_its_line(signs, begin, end, start, stop):
                        flags |= POSTAL
            if pure and (digits == 6 or (digits == 3 and run == 6)):
                flags |= POSTAL
            if pure and digits >= 3 and gap == 1 and sign == _BLANK and before > 0:
                # "08 C 11746"
                county = words[before, FROM]
                if (
                    (words[before, SHAPE] & CAPITAL or words[before, TO] - county == 2)
                    and words[before, TO] - county <= 2
                    and county - 2 > begin
                    and kind_of(kinds, np.int64(signs[county - 2])) & DIGIT
                ):
                    flags |= PLATES
            if digits == 4 and (pure or letters == 2):
                small_code = True
        elif joined and chain > 1:
            # "24/01177/FUL"
            coded = True
            shaped = shaped or chain > 5
        if (
            stop - start <= 2
            and capital
            and not digits
            and before >= 0
            and words[before, SHAPE] & STARTS_DIGIT
        ):
            # "402 E Pecan", "1917 1/2 NE 4th"
            flags |= POSTAL if _is_wind(signs, start, stop, gap) else 0
        if letters and before >= 0 and words[before, SHAPE] & STARTS_DIGIT and gap <= 3:
            followed = True
        if before >= 0 and words[before, BITS] & HOUSE_NO and words[i, SHAPE] & STARTS_DIGIT:
            flags |= POSTAL
        if bits & PLATE_WORD and _digit_near(signs, stop, end, kinds):
            flags |= PLATES
            plated = True
        before, digits_before = i, digits
    if numbered:
        said |= CASE_WORD
    if mixed_word:
        said |= CASE_WORD | PIN_WORD
        flags |= PLATES
    if (
        said & BIRTH_WORD
        or worded
        or (
            (born or (total >= 4 and has_sign_of_birth(signs, begin, end)))
            and may_hold_date(signs, words, count, kinds, smalls)
        )
    ):
        flags |= BIRTHS
    if (coded and (said & CASE_WORD or shaped)) or said & PNR_WORD:
        flags |= CASES
    if coded and said & EXTENSION_WORD:
        flags |= EXTENSIONS
    near = said & (ADDRESS_WORD | POST_WORD)
    if (
        (houses and (near or fours > 1 or (fours and houses & 1)))
        or (houses and said & (STREET_OF | STREET_AT))
        or (followed and said & (WAY | WAY_SMALL))
        or said & FRENCH_WAY
        or (small_code and near)
        or (said & PIN_WORD and longest_run >= 6)
    ):
        flags |= POSTAL
    if total < 2:
        flags &= ~CASES if plated else ~(PLATES | CASES)
    if total < 3:
        flags &= ~MACHINES
    if total < 10:
        flags &= ~IBANS
    if longest_run >= 6:
        flags |= NATIONAL
    if longest_run >= 7:
        flags |= NUMBERS
    if longest_run >= 13:
        flags |= CARDS
    return flags


@compiled()
def _count(signs, start, stop, kinds):
    """Count the digits and the capitals of a word."""
    digits, loud = 0, 0
    for at in range(start, stop):
        kind = kind_of(kinds, np.int64(signs[at]))
        digits += (kind & DIGIT) > 0
        loud += (kind & UPPER) > 0
    return digits, loud


@compiled()
def _is_wind(signs, start, stop, gap):
    """Whether a word behind a number says north, south, east, west as Americans do in streets."""
    for at in range(start, stop):
        sign = np.int64(signs[at])
        if sign != _NORTH and sign != _SOUTH and sign != _EAST and sign != _WEST:
            return False
    return gap <= 2


@compiled()
def _in_gap(signs, start, stop, kinds):
    """Whether signs are such as part the groups of a number."""
    for at in range(start, stop):
        if not kind_of(kinds, np.int64(signs[at])) & GAP:
            return False
    return True


@compiled()
def _has_colons(signs, start, stop):
    for at in range(start, stop - 1):
        if signs[at] == _COLON and signs[at + 1] == _COLON:
            return True
    return False


@compiled()
def _is_street(signs, words, i, smalls, endings):
    """Whether a word before a number may be a street's name, or stand between a street and its number."""
    start, stop = words[i, FROM], words[i, TO]
    if ends_with(signs, start, stop, smalls, endings):
        return True
    if stop - start == 1:
        # "n.z."
        return small_of(smalls, np.int64(signs[start])) == _Z
    if not words[i, BITS] & NUMBERED_BY:
        return False
    for j in range(i - 1, max(-1, i - _HEIGHT), -1):
        if ends_with(signs, words[j, FROM], words[j, TO], smalls, endings):
            return True
    return False


@compiled()
def ends_with(signs, start, stop, smalls, endings):
    """Whether a word ends with one of some endings."""
    number = np.int64(SEED)
    for at in range(stop - 1, max(start, stop - 12) - 1, -1):
        number = mixed(number, small_of(smalls, np.int64(signs[at])))
        place = np.searchsorted(endings, np.uint32(number))
        if place < len(endings) and endings[place] == number:
            return True
    return False


@compiled()
def _digit_near(signs, stop, end, kinds):
    for at in range(stop, min(end, stop + _NEAR)):
        if kind_of(kinds, np.int64(signs[at])) & DIGIT:
            return True
    return False
