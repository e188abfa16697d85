import pytest
from learning_bank import write

from advocacy_kit.learning.items import check_items


@pytest.fixture
def bank(tmp_path):
    """The test bank's items, by id's last digit: 1 single, 2 multi, 3 nothing to hear, 4 pair, 5 abusive and quiet."""
    return {int(item.id[-1]): item for item in check_items([write(tmp_path)])}
