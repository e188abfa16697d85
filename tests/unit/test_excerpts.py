"""A text is cut between words, and a placeholder is never cut."""

import pytest

from advocacy_kit.excerpts import first_start, last_end, shortened

DUTCH = "Beste, ik ben [naam 1] en ik wacht nog steeds op antwoord."
ENGLISH = "Hello, I'm still waiting. [date of birth] was asked for twice."


@pytest.mark.parametrize(
    ("text", "most", "kept"),
    [
        (DUTCH, 200, DUTCH),
        (DUTCH, len(DUTCH), DUTCH),
        (DUTCH, len(DUTCH) - 1, "Beste, ik ben [naam 1] en ik wacht nog steeds op"),
        (DUTCH, 18, "Beste, ik ben"),
        (DUTCH, 21, "Beste, ik ben"),
        (DUTCH, 22, "Beste, ik ben [naam 1]"),
        (ENGLISH, 13, "Hello, I'm"),
        (ENGLISH, 34, "Hello, I'm still waiting."),
        # With signs at it, a placeholder is one word
        ("Groet, [naam 1], Leuven", 15, "Groet,"),
        ("Groet, [naam 1], Leuven", 16, "Groet, [naam 1],"),
        ("mail ([e-mail]) mij", 12, "mail"),
        ("[naam 1][naam 2] belde", 10, "[naam 1]"),
        # Lines
        ("een\ntwee\ndrie", 9, "een\ntwee"),
        # Near misses: brackets that are no placeholder
        ("een haakje [ dat open blijft staan", 14, "een haakje ["),
        ("[over twee\nregels] gaat dit", 6, "[over"),
        ("zie [" + "x" * 50 + " y] hier", 57, "zie [" + "x" * 50),
        # One word that is too long is cut all the same
        ("x" * 30, 10, "x" * 10),
        ("x" * 8 + "[naam 1]", 12, "x" * 8),
    ],
)
def test_a_text_ends_where_a_word_does(text, most, kept):
    assert text[: last_end(text, most)] == kept


@pytest.mark.parametrize(
    ("most", "least", "end"),
    [(22, 14, 22), (21, 14, 14), (9, 7, 9), (8, 7, 7), (500, 7, len(DUTCH))],
)
def test_what_has_to_stay_stays(most, least, end):
    assert last_end(DUTCH, most, least) == end


@pytest.mark.parametrize(
    ("least", "most", "begins"),
    [
        (-5, 20, "Beste"),
        (0, 20, "Beste"),
        (1, 20, "ik ben"),
        (14, 30, "[naam 1] en"),
        (15, 30, "en ik"),
        (20, 30, "en ik"),
        # Evidence within a placeholder, or a word that began too far back
        (15, 18, "m 1] en"),
    ],
)
def test_a_text_is_taken_up_where_a_word_begins(least, most, begins):
    assert DUTCH[first_start(DUTCH, least, most) :].startswith(begins)


@pytest.mark.parametrize(
    ("text", "most", "shown"),
    [
        ("telefoonnotitie", 15, "telefoonnotitie"),
        ("de balie in het nieuwe gebouw", 20, "de balie in het…"),
        ("balie van [naam 1]", 17, "balie van…"),
        ("b" * 60, 30, "b" * 29 + "…"),
    ],
)
def test_a_name_is_shortened_with_an_ellipsis(text, most, shown):
    assert shortened(text, most) == shown
    assert len(shown) <= most
