"""What stands around a word that makes a place for a name, compiled: whether one can follow, and whether the word opens a sentence."""

import numpy as np

from advocacy_kit.compiled import compiled
from advocacy_kit.messages.redaction.name_answers import REACH
from advocacy_kit.messages.redaction.signs import (
    ALNUM,
    BITS,
    CLOSING_SKIP,
    DIGIT,
    FROM,
    GREETING,
    INTRODUCTION_SKIP,
    NAME,
    NO_NAME,
    OPENS,
    OPENS_LINE,
    PARTICLE,
    SHAPE,
    TO,
    WORDY,
    is_big,
    kind_of,
)

#: Words looked at behind a closing, a greeting, a title.
_FAR = 12
_LINE, _BLANK, _NO_BREAK, _COMMA, _COLON, _EQUALS, _HYPHEN, _DASH, _TAB, _ASKS = map(ord, "\n \xa0,:=-–\t?")


@compiled()
def length(words, i):
    """Give how many signs a word has."""
    return words[i, TO] - words[i, FROM]


@compiled()
def behind_name(words, i, signs):
    """Whether what stands before a word may be a name: "the Adeyemi family"."""
    return i > 0 and (is_big(words, i - 1) or signs[words[i - 1, FROM] - 1] != _BLANK)


@compiled()
def on_short_line(signs, begin, place, end):
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
def then_colon(signs, place, end):
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
def opens(signs, begin, place, kinds):
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
def may_open(signs, begin, place, kinds, words, i):
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
def then_family(words, i, count):
    """Whether a family name may follow: one of the lists with a capital, or any capital behind a particle."""
    particle = False
    for j in range(i + 1, min(count, i + 1 + _FAR)):
        if is_big(words, j) and (particle or words[j, BITS] & NAME):
            return True
        # A letter by itself may be of "v.d.".
        if words[j, BITS] & PARTICLE or length(words, j) == 1:
            particle = True
        elif not is_big(words, j):
            return False
    return False


@compiled()
def then_name(words, i, count, skip):
    """Whether a name may follow, behind words that may stand between."""
    for j in range(i + 1, min(count, i + 1 + _FAR)):
        if is_big(words, j) or words[j, BITS] & (NAME | WORDY):
            return True
        if not words[j, BITS] & (skip | PARTICLE) and words[j, TO] - words[j, FROM] > 1:
            return False
    return False


@compiled()
def then_introduced(words, i, count):
    """Whether a name may follow that is introduced; a small one is one of the lists and no word."""
    for j in range(i + 1, min(count, i + 1 + _FAR)):
        if is_big(words, j) or is_plain(words, j):
            return True
        if not words[j, BITS] & (INTRODUCTION_SKIP | PARTICLE | WORDY) and length(words, j) > 1:
            return False
    return False


@compiled()
def is_plain(words, i):
    """Whether a word is a name of the lists and no word, which may be written small."""
    return words[i, BITS] & (NAME | WORDY) == NAME


@compiled()
def then_initial(words, i, count):
    """Whether a single letter follows, as of "mr k papadimitriou"."""
    return i + 1 < count and length(words, i + 1) == 1 and words[i + 1, FROM] == words[i, TO] + 1


@compiled()
def then_asked(signs, place, end):
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
def then_relative(words, i, count, skip):
    """Whether the name of somebody's relative may follow, behind words that may stand between."""
    for j in range(i + 1, min(count, i + 1 + _FAR)):
        if is_big(words, j) or is_plain(words, j):
            return True
        if not words[j, BITS] & skip:
            return False
    return False


@compiled()
def then_signs(words, i, count, signs, end):
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
