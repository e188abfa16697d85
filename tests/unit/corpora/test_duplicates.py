"""Near-duplicates: found in spite of case, signs and a changed word, and told from messages on the same subject."""

import pytest

from advocacy_kit.corpora.duplicates import near_duplicates

TEXT = "Al drie keer gebeld over de lekkende kraan, niemand neemt op."


@pytest.mark.parametrize(
    "other",
    [
        TEXT,
        TEXT.upper() + " !!!",
        "al drie keer gebeld over de lekkende  kraan; niemand neemt op",
        "Al drie keer gebeld over de kapotte kraan, niemand neemt op.",
        TEXT + " Groet, Ria",
    ],
)
def test_nearly_the_same(other):
    [(i, j, share)] = near_duplicates([TEXT, other])
    assert (i, j) == (0, 1)
    assert 0.5 <= share <= 1


@pytest.mark.parametrize(
    "other",
    [
        "Wanneer komt er iemand voor de lekkende kraan?",
        "De kraan lekt en er neemt al drie dagen niemand op als ik bel.",
        "Niemand neemt op.",
        "",
    ],
)
def test_another_message_on_the_same_subject(other):
    assert near_duplicates([TEXT, other]) == []


def test_the_closest_come_first_and_every_pair_once():
    pairs = near_duplicates([TEXT, TEXT + " Groet, Ria de Boer uit Assen", "Iets heel anders", TEXT])
    assert [pair[:2] for pair in pairs] == [(0, 3), (0, 1), (1, 3)]


def test_signs_alone_say_too_little_to_be_the_same():
    assert near_duplicates(["🙄", "😍", "...", "ok", "OK!"]) == [(3, 4, 1.0)]
