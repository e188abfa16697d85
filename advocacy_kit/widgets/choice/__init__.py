"""The one input of a practice round: a question to choose in, and what is said afterwards."""

from advocacy_kit.widgets.choice.choice import ChoiceWidget

__all__ = ["ChoiceWidget"]
