"""The practice round in a notebook."""


def open_quiz(
    chapter: str, language: str, *, learner: str | None = None, random_state: int | None = None
) -> None:
    """Show the practice round of a chapter below the running cell."""
    from advocacy_kit.learning.items import load_items
    from advocacy_kit.learning.static import static_items
    from advocacy_kit.widgets.display import show

    show(static_items(load_items(chapter, language), language))
