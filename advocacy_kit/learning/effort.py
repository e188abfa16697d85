"""How long practice takes: words at a calm reading speed, and time to think."""

from collections.abc import Iterable

from advocacy_kit.learning.model import Item

#: Words a minute of somebody who reads carefully.
WORDS_A_MINUTE = 200
#: Minutes to think and to choose, per message.
TO_THINK = 1 / 3


def minutes(items: Iterable[Item]) -> int:
    """Estimate how many minutes it takes to answer items and to read what is said about them."""
    return max(1, round(sum(_words(item) / WORDS_A_MINUTE + TO_THINK for item in items)))


def words(*texts: str | None) -> int:
    """Count the words of texts."""
    return sum(len(text.split()) for text in texts if text)


def _words(item: Item) -> float:
    """Words that somebody reads who makes one choice: of what is said about the choices, one."""
    about_choices = words(*item.choices.values()) / len(item.choices)
    twin = (item.twin.text, item.twin.why) if item.twin else ()
    return words(item.context, *item.texts.values(), item.why, item.reply, *twin) + about_choices
