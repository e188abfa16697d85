"""Signs that hide what a text says: those that nobody sees, and letters and digits of another width or style.

A phone number with a zero-width space in it, or in full width, reads as one to a person, and to no rule. Every sign becomes one
sign or none, before anything looks at the text: so what is found later stands where it is found.
"""

import re
import unicodedata

#: Control characters; zero-width signs, soft hyphens, and the marks that turn the direction of writing round (a text with those shows other
#: words than it holds); tags, with which a text can be written that no screen shows.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U0001d173-\U0001d17a\U000e0000-\U000e007f]+"
)
#: The flags of England, Scotland and Wales are written with tags.
_FLAGS = tuple(
    "\U0001f3f4" + "".join(chr(0xE0000 + ord(sign)) for sign in f"gb{land}\x7f")
    for land in ("eng", "sct", "wls")
)
#: Joiners build emoji and words of some scripts; beside anything else they join nothing.
_JOINER = re.compile("[\u200c\u200d]+(?![\u0590-\U0010ffff])|(?<![\u0590-\U0010ffff])[\u200c\u200d]+")
#: Which form of a sign is meant, and the frame of a key ("1️⃣"), behind a letter or digit.
_FORM = re.compile("(?<=[0-9A-Za-z])[\ufe0e\ufe0f\u20e3]+")
#: Letters and digits in circles and squares that are one letter or digit each; those on a dark ground are nothing else by Unicode's tables.
_CIRCLED = "\u2460-\u2468\u24b6-\u24ea\U0001f130-\U0001f149"
_DARK = {
    **{0x1F150 + i: chr(65 + i) for i in range(26)},
    **{0x1F170 + i: chr(65 + i) for i in range(26)},
    **{first + i: chr(49 + i) for first in (0x2776, 0x2780, 0x278A) for i in range(9)},
    0x24FF: "0",
}
_DARK_ONES = "\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792\U0001f150-\U0001f169\U0001f170-\U0001f189"
#: Full width, mathematical letters and digits, digits of Arabic, Persian and Hindi keyboards; blanks that are none of the usual ones; fillers
#: and variants, which show nothing. Not the full-width signs that would make an entity or a tag.
_ODD = re.compile(
    f"[{_CIRCLED}{_DARK_ONES}"
    "\u034f\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u115f\u1160\u2800\u3000\u3164\ufe00-\ufe0d\uff01-\uff05\uff07-\uff1b\uff1d\uff1f-\uff5e\uffa0\U0001d400-\U0001d7ff\U000e0100-\U000e01ef]"
)
_BLANKS, _FILLERS = "\u2800\u3000", "\u034f\u115f\u1160\u3164\uffa0"


def folded(text: str) -> str:
    """Write letters and digits of another width or style as the usual ones."""
    return _ODD.sub(_usual, text)


def _usual(found: re.Match) -> str:
    sign = found[0]
    if ord(sign) in _DARK:
        return _DARK[ord(sign)]
    if sign in _BLANKS:
        return " "
    if sign in _FILLERS or "\ufe00" <= sign <= "\ufe0d" or sign > "\U000e00ff":
        return ""
    return str(unicodedata.decimal(sign)) if sign.isdecimal() else unicodedata.normalize("NFKC", sign)


def without_unseen(text: str) -> str:
    """Take out the signs that nobody sees, or that only say in which form a letter or digit is shown; joiners stay where they join."""
    if not text.isprintable():
        if any(flag in text for flag in _FLAGS):
            parts = re.split(f"({'|'.join(_FLAGS)})", text)
            text = "".join(part if part in _FLAGS else _UNSEEN.sub("", part) for part in parts)
        else:
            text = _UNSEEN.sub("", text)
        text = _JOINER.sub("", text)
    return _FORM.sub("", text) if "\ufe0f" in text or "\ufe0e" in text or "\u20e3" in text else text


def plain_signs(text: str) -> str:
    """Write a text without signs that hide what it says."""
    return text if text.isascii() and text.isprintable() else without_unseen(folded(text))
