"""An item as a learner sees it before answering: everything but the key."""

import random
from dataclasses import dataclass

from advocacy_kit.codebook import Codebook
from advocacy_kit.learning.model import NONE, Item
from advocacy_kit.locale import say


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: a label, or a label and a message."""

    id: str
    label: str
    text: str | None = None


@dataclass(frozen=True, slots=True)
class View:
    """A question.

    Attributes
    ----------
    channel, voice : str
        Where the message came from and who speaks, in words.
    message : str or None
        The message; none where the choices are messages themselves.
    question : str
        What is asked.
    many : bool
        Whether more than one choice may be made, and "nothing" is an answer.
    choices : tuple of Choice
        In the order of showing.
    hints : int
        How many hints there are.
    """

    item_id: str
    language: str
    channel: str
    context: str | None
    message: str | None
    warning: bool
    question: str
    many: bool
    choices: tuple[Choice, ...]
    hints: int


def view(item: Item, codebook: Codebook, seed: str | None = None) -> View:
    """Make the question of an item.

    Parameters
    ----------
    item : Item
        What is asked.
    codebook : Codebook
        Gives the signals their names.
    seed : str, optional
        Draws the order of the options, the same for the same item and seed, with "no signal" last; without it they
        stand in the codebook's order, which says nothing about the key either.
    """
    language = item.language
    asks = {"signal": name_of(item.signals[0], codebook, language)} if item.chooses_texts else {}
    return View(
        item_id=item.id,
        language=language,
        channel=say("learning-channel", language, channel=item.channel),
        context=item.context,
        message=item.texts.get(""),
        warning=item.warning,
        question=item.question or say(f"learning-question-{item.type}", language, **asks),
        many=item.many,
        choices=tuple(
            Choice(i, chr(ord("A") + n), item.texts[i])
            if i in item.texts
            else Choice(i, name_of(i, codebook, language))
            for n, i in enumerate(order_of_choices(item, codebook, seed))
        ),
        hints=len(item.hints),
    )


def order_of_choices(item: Item, codebook: Codebook, seed: str | None = None) -> list[str]:
    """Give the ids of what can be chosen, in the order of showing."""
    ids = list(item.choices)
    if not item.shuffles:
        return ids
    place = {signal.id: n for n, signal in enumerate(codebook)}
    ids.sort(key=lambda i: place.get(i, len(place)))
    if seed is not None:
        random.Random(f"{seed} {item.id}").shuffle(ids)
        ids.sort(key=lambda i: i == NONE)
    return ids


def name_of(signal: str, codebook: Codebook, language: str) -> str:
    """Name a signal, or none, in a language."""
    return say("learning-none", language) if signal == NONE else codebook[signal][language].name
