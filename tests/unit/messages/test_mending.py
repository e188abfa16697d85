"""Mending: what software did to a text is undone; what the person typed is not touched."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advocacy_kit.messages.mending import mend

MENDED = [
    ("Jansen &amp; Zoon", "Jansen & Zoon", "entities"),
    ("&quot;komt goed&quot;, zei ze", '"komt goed", zei ze', "entities"),
    ("3 &amp;lt; 5, dat klopt", "3 < 5, dat klopt", "entities"),
    ("&#8364; 5 &#x1F600;", "€ 5 😀", "entities"),
    ("twee&nbsp;weken", "twee weken", "entities"),
    ("Beste,<br><br/>ik wacht<BR />nog", "Beste,\n\nik wacht\nnog", "tags"),
    ("<p>Hallo</p><p>Dag</p>", "Hallo\n\nDag", "tags"),
    ("<div class='x'>Hoi <b>daar</b></div>", "Hoi daar", "tags"),
    ("<style>p {color: red}</style>Hoi<!-- stil -->!", "Hoi!", "tags"),
    ("<td>een</td><td>twee</td>", "een twee", "tags"),
    ("Ã©Ã©n keer", "één keer", "mojibake"),
    ("itâ€™s fine", "it’s fine", "mojibake"),
    ("â‚¬ 25 kwijt", "€ 25 kwijt", "mojibake"),
    ("it\x92s \x80 5\x85", "it’s € 5…", "mojibake"),
    ("ik\x00 wacht\x07", "ik wacht", "control"),
    ("ge\u00adïrriteerd", "geïrriteerd", "control"),
    ("\u202eegassem\u202c", "egassem", "control"),
    ("a\u200bb", "ab", "control"),
    ("half \ud83d teken", "half \ufffd teken", "control"),
    ("two halves \ud83d\ude00", "two halves 😀", "control"),
    # a number or a name that is written so that no rule sees it
    ("06\u200d12\u200c345678", "0612345678", "control"),
    ("06\u200b\u200d\u200b12", "0612", "control"),
    ("Ka\U000e0072\U000e007frin", "Karin", "control"),
    ("\U000e0001\U000e0068\U000e0069Dag", "Dag", "control"),
    ("Jan\u2066sen\u2069 en Vi\u061csser", "Jansen en Visser", "control"),
    ("0\ufe0f\u20e36\ufe0f\u20e3", "06", "control"),
    ("0\u200b\ufe0f6", "06", "control"),
    ("bel\u206f \u180eme", "bel me", "control"),
    ("\uff10\uff16\uff0d\uff11\uff12\u3000\uff11\uff12\uff13\uff14\uff21\uff22", "06-12 1234AB", "folded"),
    ("\u0660\u0666 en \u06f0\u06f6", "06 en 06", "folded"),
    ("\U0001d5dd\U0001d5ee\U0001d5fb \U0001d7ce\U0001d7d4", "Jan 06", "folded"),
    ("bel \u24ea\u2465-\u2460\u2777", "bel 06-12", "folded"),
    ("\U0001f179\U0001f170\U0001f17d en \u24bf\u24d0\u24dd", "JAN en Jan", "folded"),
    ("ik\u2800wacht", "ik wacht", "folded"),
    ("Ka\u3164rin en V\u034fisser", "Karin en Visser", "folded"),
    ("gei\u0308rriteerd", "geïrriteerd", "composed"),
]


@pytest.mark.parametrize(("text", "mended", "kind"), MENDED)
def test_mended(text, mended, kind):
    counted = Counter()
    assert mend([text], counted) == [mended]
    assert counted[kind] == 1


def test_line_ends_are_one_kind():
    assert mend(["een\r\ntwee\rdrie\n\nvier\u2028vijf"], Counter()) == ["een\ntwee\ndrie\n\nvier\nvijf"]


UNTOUCHED = [
    "3 < 5 en 5 > 3", "<3 jullie", "Ik zie <naam> niet staan", "<jan@example.org> zei", "AT&T en R&D", "x?a=1&copy=2", "Ângela São João",
    "À bientôt, ça va", "tab\there", "👨‍👩‍👧 en 🇳🇱", "👩🏽‍⚕️, 🏳️‍🌈, ❤️‍🔥 en ©️", "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f!", "نمی\u200cخواهم", "m² en 5½", "İstanbul", "naïef, één, curieus", "… en dan?!", "&", "<", "fish & chips; nice", "a\n\nb", "MOOI!!! Echt:-)",
]  # fmt: skip


@pytest.mark.parametrize("text", UNTOUCHED)
def test_untouched(text):
    counted = Counter()
    assert mend([text], counted) == [text]
    assert not counted


@pytest.mark.parametrize("hidden", ["⑩", "🆎", "\uff1cb\uff1evet", "\uff06amp;"])
def test_what_would_become_markup_or_has_no_letter_of_its_own_stays(hidden):
    assert mend([hidden], Counter()) == [hidden]


@settings(max_examples=300)
@given(
    st.text(
        alphabet="a0 &<é\u200b\u200c\u200d\ufe0f\u20e3\uff10\uff21\u3000\u2066\U000e0067\U0001f3f4😀न",
        max_size=12,
    )
)
def test_mending_signs_twice_changes_nothing(text):
    once = mend([text], Counter())
    assert mend(once, Counter()) == once


def test_mending_twice_changes_nothing():
    once = mend([text for text, _, _ in MENDED], Counter())
    assert mend(once, Counter()) == once


@pytest.mark.parametrize(
    "text",
    ["<!--" * 25_000, "<a " * 33_000, "<script" * 14_000 + ">", "&" * 100_000, " " * 100_000 + "<p>", "\n" * 100_000 + "<br>", "&lt;" * 25_000,
     "Ã©" * 50_000, "i\u0308" * 50_000, "<style>" * 14_000],
)  # fmt: skip
def test_rubbish_of_a_hundred_thousand_signs_is_quick(text, in_proportion):
    in_proportion(lambda cell: mend([cell], Counter()), text[: len(text) // 2], text)
