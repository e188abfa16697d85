"""The small language of patterns: what each piece matches, and what it does not."""

import re

import pytest
from plain_regex import to_regex

from advocacy_kit.patterns.expressions import parse

LISTS = {"not": ["niet", "geen", "niet meer"], "many": ["(heel|erg) veel", "zat"]}

MATCHES = [
    ("still waiting", "i am still waiting here", "still waiting"),
    ("still waiting", "i am still awaiting", None),
    ("still waiting", "still waitings", None),
    ("disappoint*", "so disappointing!", "disappointing"),
    ("disappoint*", "undisappointed", None),
    ("*klachten", "kinderklachten", "kinderklachten"),
    ("*klachten", "klachtenbus", None),
    ("(really|) annoying", "how annoying", "annoying"),
    ("(really|) annoying", "really annoying", "really annoying"),
    ("(no|not a) reply", "not a reply", "not a reply"),
    ("(no|not a) reply", "a reply", None),
    ("had <0-3> verwacht", "had er echt meer verwacht", "had er echt meer verwacht"),
    ("had <0-3> verwacht", "had verwacht", "had verwacht"),
    ("had <0-3> verwacht", "had er toch heel echt meer verwacht", None),
    ("had <0-3> verwacht", "had het. niet verwacht", None),
    ("had <0-3> verwacht", "had, eerlijk gezegd, verwacht", "had, eerlijk gezegd, verwacht"),
    ("had <0-3> verwacht", "hadverwacht", None),
    ("# weken", "al 3 weken", "3 weken"),
    ("# weken", "al 2,5 weken", "2,5 weken"),
    ("# weken", "al drie weken", None),
    ("pf+", "pffff", "pffff"),
    ("pf+", "pfoe", None),
    ("u+g+h+", "ughhh", "ughhh"),
    ("!!+", "wat!!!", "!!!"),
    ("!!+", "wat!", None),
    (r"\*sigh\*", "*sigh* ok", "*sigh*"),
    (r":\(", "jammer :(", ":("),
    ("jammer <0-4> ...", "jammer dat het zo is...", "jammer dat het zo is..."),
    ("tja ...", "tja...", "tja..."),
    ("tja ...", "tja ...", "tja ..."),
    ("{not} goed", "niet meer goed", "niet meer goed"),
    ("{not} goed", "wel goed", None),
    ("{many} gedoe", "heel veel gedoe", "heel veel gedoe"),
    ("late (again|)", "late", "late"),
    ("late (again|)", "late again", "late again"),
    ("late (again|)", "later again", None),
    ("(so|) late (again|)", "so late", "so late"),
    ("(so|) (very|) late", "so very late", "so very late"),
    ("(so|) (very|) late", "so late", "so late"),
    ("(so|) (very|) late", "very late", "very late"),
    ("too (so|) (very|) late", "too late", "too late"),
    ("(really |) late", "really late", "really late"),
    ("(really |) late", "late", "late"),
    ("it('s| is) late", "it is late", "it is late"),
    ("it('s| is) late", "it's late", "it's late"),
    ("(so|) <0-2> late", "so very late", "so very late"),
    ("(so|) <0-2> late", "late", "late"),
    ("not (so|) <0-1> late", "not late", "not late"),
    ("not (so|) <0-1> late", "not so late", "not so late"),
    ("not (so|) <0-1> late", "not so very late", "not so very late"),
    ("wait(ed|ing|) for", "wait for", "wait for"),
    ("wait(ed|ing|) for", "waiting for", "waiting for"),
    ("wait(ed|ing|) for", "waits for", None),
    ("oh (great|!|...) ok", "oh! ok", "oh! ok"),
    ("(:\\)|ha) leuk", ":) leuk", ":) leuk"),
    ("geïrriteerd", "geirriteerd", "geirriteerd"),
    # An underscore is a sign like any other: chats have it for emphasis.
    ("so late", "_so late_ again", "so late"),
    ("so <0-1> late", "so _very_ late", "so _very_ late"),
    ("so <0-1> late", "so very_very late", "so very_very late"),
    # A gap at the edge of an option, with a space beside the choice.
    ("tell (people|all my <0-1>) about", "tell all my friends about", "tell all my friends about"),
    ("tell (people|all my <0-1>) about", "tell all my about", "tell all my about"),
    ("tell (people|all my <0-1>) about", "tell people about", "tell people about"),
    ("tell (people|all my <0-1>) about", "tell all my good friends about", None),
    ("tell (people|all my <0-1>) about", "tell all my friendsabout", None),
    ("(let|tell (people|all my <1-2>)) about", "tell all my friends about", "tell all my friends about"),
    ("late (<0-2> so|again) #", "late so 3", "late so 3"),
    ("late (<0-2> so|again) #", "late or so 3", "late or so 3"),
    ("late (<0-2> so|again) #", "late again 3", "late again 3"),
    ("late (<0-2> so|again) #", "lateso 3", None),
    # A choice within an option may be empty as well.
    ("(really (so|) late|never) again", "really late again", "really late again"),
    ("(really (so|) late|never) again", "really so late again", "really so late again"),
    ("(late (so|)|never) again", "late again", "late again"),
    ("(late <0-1> (so|)|never) again", "late again", "late again"),
    ("((so|) late|never) again", "so late again", "so late again"),
    ("((so|) late|never) again", "late again", "late again"),
    # A word that a sign joins to another, whichever of the two is looked for first.
    ("no <0-1> disappointed", "no-one disappointed", "no-one disappointed"),
    ("no <0-1> disappointed", "no one-disappointed", "no one-disappointed"),
    ("disappointed <0-1> no", "disappointed-one no", "disappointed-one no"),
    ("disappointed <0-1> no", "disappointed one-no", "disappointed one-no"),
    ("disappointed <0-1> no", "disappointed one-two-no", "disappointed one-two-no"),
    ("disappointed <0-1> no", "disappointed one two-no", None),
    ("late (again|) ... #", "late again... 3", "late again... 3"),
]


@pytest.mark.parametrize(("expression", "text", "expected"), MATCHES)
def test_what_an_expression_matches(words_of, expression, text, expected):
    assert words_of(text, {"find": [expression]}, lists=LISTS) == ([expected] if expected else [])


@pytest.mark.parametrize(("expression", "text", "expected"), MATCHES)
def test_as_a_regular_expression_it_matches_the_same(expression, text, expected):
    found = re.search(to_regex(parse(expression, LISTS)), text)
    assert (found and found[0]) == expected


@pytest.mark.parametrize(("expression", "text", "expected"), MATCHES)
def test_as_what_must_stand_in_the_message_it_matches_the_same(words_of, expression, text, expected):
    words = words_of(f"aha. {text}", {"find": ["aha"], "message": [expression]}, lists=LISTS)
    assert words == (["aha"] if expected else [])
