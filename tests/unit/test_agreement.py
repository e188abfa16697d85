"""Agreement against the worked examples of its author, and where there is nothing to agree about."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_kit.agreement import MISSING, alpha, alpha_interval, pairwise_f1


def coded(*rows: str) -> list[list[int]]:
    """Ratings from one sign a unit; a dot is a gap."""
    return [[MISSING if sign == "." else int(sign, 36) for sign in row] for row in rows]


# K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011).
PUBLISHED = {
    "A: two observers, two values": (coded("0100000010", "1110010000"), 0.095),
    "B: two observers, five values": (coded("aabbdcccedda", "babbbccceddd"), 0.692),
    "C: four observers, gaps": (coded("123321412...", "1233224125.3", ".3332342251.", "12332441251."), 0.743),
}


@pytest.mark.parametrize("example", PUBLISHED)
def test_the_published_examples(example):
    ratings, expected = PUBLISHED[example]
    assert alpha(ratings) == pytest.approx(expected, abs=6e-4)


def test_full_agreement_is_one_and_the_reverse_is_below_chance():
    assert alpha(coded("0101", "0101", "0101")) == 1
    assert alpha(coded("0101", "1010")) < 0


@pytest.mark.parametrize(
    "ratings",
    [coded("0000", "0000"), coded("01..", "..01"), coded("0110"), np.empty((3, 0), dtype=int)],
    ids=["one category only", "nothing judged twice", "one annotator", "no units"],
)
def test_where_it_is_not_defined_it_says_so(ratings):
    assert np.isnan(alpha(ratings))
    assert np.isnan(alpha_interval(ratings, np.random.default_rng(1))).all()


def test_a_gap_is_no_category_of_its_own():
    assert alpha(coded("0101.", "01011", "0101.")) == 1


@given(st.lists(st.lists(st.integers(-1, 2), min_size=6, max_size=6), min_size=2, max_size=4), st.randoms())
def test_neither_the_order_of_units_nor_of_annotators_matters(ratings, random):
    order = random.sample(range(6), 6)
    turned = [[row[i] for i in order] for row in random.sample(ratings, len(ratings))]
    assert alpha(turned) == pytest.approx(alpha(ratings), nan_ok=True)


def test_the_interval_holds_alpha_narrows_with_more_units_and_is_the_same_each_time():
    ratings = np.array(PUBLISHED["C: four observers, gaps"][0])
    low, high = alpha_interval(ratings, np.random.default_rng(7))
    assert low < alpha(ratings) < high
    many_low, many_high = alpha_interval(np.tile(ratings, 20), np.random.default_rng(7))
    assert many_high - many_low < (high - low) / 2
    assert (low, high) == alpha_interval(ratings, np.random.default_rng(7))


def test_ratings_of_one_dimension_are_refused():
    with pytest.raises(ValueError, match="two dimensions"):
        alpha([0, 1, 1])


def test_pairwise_f1():
    marks = np.array([[1, 1, 0, 0], [1, 0, 0, 0], [1, 0, 1, 0]], bool)
    # 2·1/(2+1), 2·1/(2+2), 2·1/(1+2)
    assert pairwise_f1(marks) == pytest.approx((2 / 3 + 1 / 2 + 2 / 3) / 3)
    assert np.isnan(pairwise_f1(np.zeros((3, 4), bool)))
