"""Intervals against figures worked out elsewhere, and suppression that cannot be undone by subtraction."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_kit.statistics import newcombe, suppressed, wilson


@pytest.mark.parametrize(
    ("k", "n", "low", "high"),
    [
        # Newcombe (1998), table I, Wilson without continuity correction.
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_gives_the_published_intervals(k, n, low, high):
    assert wilson(k, n) == (pytest.approx(low, abs=5e-5), pytest.approx(high, abs=5e-5))


@pytest.mark.parametrize(
    ("counts", "low", "high"),
    [
        # Newcombe (1998, second paper), table II, method 10.
        ((56, 70, 48, 80), 0.0524, 0.3339),
        ((9, 10, 3, 10), 0.1705, 0.8090),
        ((10, 10, 0, 20), 0.6791, 1.0),
    ],
)
def test_newcombe_gives_the_published_intervals(counts, low, high):
    assert newcombe(*counts) == (pytest.approx(low, abs=5e-5), pytest.approx(high, abs=5e-5))


@pytest.mark.parametrize(
    ("counts", "hidden"),
    [
        ([10, 20, 30], [False, False, False]),
        ([4, 20, 30], [True, True, False]),  # 4 alone could be worked out from the total
        ([2, 4, 30], [True, True, False]),  # 6 together: neither can be
        ([1, 2, 30, 40], [True, True, True, False]),  # 3 together still could be
        ([3], [True]),
        ([3, 2], [True, True]),
        ([], []),
        ([5, 5], [False, False]),
    ],
)
def test_small_groups_are_hidden_and_cannot_be_worked_out(counts, hidden):
    assert suppressed(counts) == hidden


@given(st.lists(st.integers(1, 60), max_size=8))
def test_what_is_hidden_is_never_a_single_small_number(counts):
    hidden = suppressed(counts)
    assert all(h for c, h in zip(counts, hidden, strict=True) if c < 5)
    together = [c for c, h in zip(counts, hidden, strict=True) if h]
    if together and not all(hidden):
        assert len(together) > 1
        assert sum(together) >= 5
