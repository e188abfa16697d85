"""Items as static questions, for a report that nobody can answer in."""

from collections.abc import Sequence


def static_items(items: Sequence, language: str) -> str:
    """Give items as HTML without a script: question, options, and the answer to unfold."""
    return ""
