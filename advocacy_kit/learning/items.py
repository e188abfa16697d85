"""Items: what is practised."""


def load_items(chapter: str, language: str) -> list:
    """Load the items of a chapter in one language."""
    return []
