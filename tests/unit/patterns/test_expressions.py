"""The small language of patterns: faults are told."""

import re

import pytest

from advocacy_kit.patterns.expressions import ExpressionError, parse

LISTS = {"not": ["niet", "geen", "niet meer"], "many": ["(heel|erg) veel", "zat"]}


@pytest.mark.parametrize(
    ("expression", "told"),
    [
        ("", "empty"),
        ("  ", "empty"),
        ("a  b", "space too many"),
        (" a", "space too many"),
        ("(a|b", "not closed"),
        ("a)", '")" without "("'),
        ("a|b", "outside"),
        ("<3-1>", "gap"),
        ("word <0-> x", "gap"),
        ("{nope} x", "there are: many, not"),
        ("<0-3>", "no word of its own"),
        ("# *", "no word of its own"),
        ("(late|)", "no word of its own"),
        ("(late|) #", "no word of its own"),
        ("late <0-2>", "a gap stands between words"),
        ("<0-2> late", "a gap stands between words"),
        ("so (late|again <0-1>)", "a gap stands between words"),
        ("x\\", "ends in"),
    ],
)
def test_a_fault_is_told(expression, told):
    with pytest.raises(ExpressionError, match=re.escape(told)):
        parse(expression, LISTS)
