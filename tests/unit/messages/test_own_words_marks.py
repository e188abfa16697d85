"""One pass over all texts for all marks: the same answers as a search for each by itself."""

from hypothesis import given, settings
from hypothesis import strategies as st

from advocacy_kit.messages.own_words.marks import Marks

GROUPS = {1: ("automati", "afwezig", " leave"), 2: ("a écrit", "schreef", "\n--"), 4: ("cid:", "sch", "chr")}
PIECES = st.sampled_from(
    ["automati", "AFWEZIG", " Leave", "a écrit", "A ÉCRIT", "schre", "schreef", "\n", "--", "cid", ":", "i", "İ", "ß", "😀", " ", "aut", "sch", "chr", ""]
)  # fmt: skip


@settings(max_examples=300)
@given(st.lists(st.lists(PIECES | st.text(max_size=4), max_size=6).map("".join), max_size=8))
def test_marks_are_seen_where_they_stand(texts):
    def small(text):
        return "".join(low if len(low := sign.lower()) == 1 else sign for sign in text)

    expected = [
        sum(bit for bit, marks in GROUPS.items() if any(mark in small(text) for mark in marks))
        for text in texts
    ]
    assert Marks(GROUPS).seen(texts) == expected


def test_a_mark_over_the_edge_of_two_texts_stands_in_neither():
    assert Marks(GROUPS).seen(["afwe", "zig", "", "afwezig"]) == [0, 0, 0, 1]
