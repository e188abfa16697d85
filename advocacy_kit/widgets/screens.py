"""Screens of a practice round as plain data: what the widget shows, and no more than it may know.

Texts are cut into runs ``[text, italics]`` and passages into segments here, so that a browser neither parses nor counts.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from advocacy_kit.learning.effort import minutes
from advocacy_kit.learning.grading import CONFIDENCE, Feedback, Grade
from advocacy_kit.learning.markup import runs, segments
from advocacy_kit.learning.model import NONE, Item
from advocacy_kit.learning.practice import Practice
from advocacy_kit.learning.summary import tell
from advocacy_kit.learning.view import Choice, View, name_of
from advocacy_kit.locale import say

Screen = dict[str, Any]
#: How many messages a short round has; where there are no more, there is nothing to choose.
SHORT = 10


def texts(language: str, *, kept: bool = True) -> dict[str, str]:
    """Words of the widget's own; that answers are kept is promised only where they are."""
    keys = {
        "region": "region",
        "chooseOne": "choose-one",
        "chooseMany": "choose-many",
        "busy": "busy",
        "stuck": "stuck",
    }
    words = {name: say(f"widgets-{key}", language) for name, key in keys.items()}
    return words | {"stuck": f"{words['stuck']} {say('widgets-stuck-kept', language)}"} if kept else words


def rich(text: str) -> list[list[object]]:
    """Cut a text at its italics."""
    return [[run.text, run.emphasis] for run in runs(text)]


def button(action: str, label: str, *, main: bool = False, value: object = None) -> Screen:
    """Describe a button."""
    return {"action": action, "label": label, "main": main, "value": value}


def cut(text: str, spans: Iterable[tuple[int, int, str]] = ()) -> list[Screen]:
    """Cut a passage where evidence begins and ends."""
    return [
        {"text": piece.text, "heard": bool(piece.names), "label": ", ".join(piece.closing)}
        for piece in segments(text, spans)
    ]


class Screens:
    """Makes the screens of one language.

    Parameters
    ----------
    language : {"nl", "en"}
        Language of everything but the passages.
    """

    def __init__(self, language: str) -> None:
        self.language = language

    def say(self, key: str, **values: object) -> str:
        """Give a text of this room."""
        return say(f"widgets-{key}", self.language, **values)

    def of(
        self, practice: Practice, hints: int = 0, note: Screen | None = None, focus: str = "title"
    ) -> Screen:
        """The screen of the item at hand: the question, with the feedback if it was answered.

        Parameters
        ----------
        practice : Practice
            The round.
        hints : int
            How many hints to show.
        note : dict, optional
            A word above the question.
        focus : str
            Where the person who acted goes on: ``title``, ``feedback`` or ``hint``.
        """
        item, shown = practice.current, practice.view()
        graded = practice.grades.get(item.id)
        return {
            **self._frame(practice, note, focus),
            "item": item.id,
            "context": rich(" · ".join(filter(None, (shown.channel, shown.context)))),
            "message": self._message(item, shown, graded, practice),
            "form": self._form(item, shown, graded, hints, practice),
            "status": rich(graded.verdict) if graded else [],
            "hearing": graded.hearing if graded else None,
            "feedback": self._feedback(graded) if graded else None,
            "buttons": self._buttons(practice, graded, hints),
        }

    def warning(self, practice: Practice, note: Screen | None = None) -> Screen:
        """The screen before an abusive message: a word of warning, and a way round."""
        return {
            **self._frame(practice, note, "title"),
            "item": f"{practice.current.id}-warning",
            "blocks": [{"kind": "text", "text": rich(self.say("warning"))}],
            "status": [],
            "buttons": [
                button("show", self.say("warning-show"), main=True),
                button("skip", self.say("warning-skip")),
                *self._back_and_stop(practice),
            ],
        }

    def start(self, items: Sequence[Item], note: Screen | None = None, *, back: bool = False) -> Screen:
        """The screen on which one chooses between a short round and all messages."""
        polite = [item for item in items if not item.warning]
        short = minutes(polite) * SHORT / len(polite)
        buttons = [
            button("begin", self.say("begin-short", count=SHORT), main=True, value="short"),
            button("begin", self.say("begin-all", count=len(items)), value="all"),
        ]
        lead = self.say("start-lead", short=round(short / 5) * 5, all=round(minutes(items) / 5) * 5)
        return {
            "item": "start",
            "title": self.say("start"),
            "note": note,
            "blocks": [{"kind": "text", "text": rich(lead)}],
            "status": [],
            "focus": "title",
            "buttons": [*buttons, button("back", self.say("back"))] if back else buttons,
        }

    def summary(self, practice: Practice, note: Screen | None = None, *, kept: bool = True) -> Screen:
        """The screen at the end, or where somebody stops."""
        told = tell(practice.summary(), practice.codebook, self.language)
        blocks: list[Screen] = [{"kind": "text", "text": rich(line)} for line in told.lead]
        if told.work_on:
            blocks.append({"kind": "heading", "text": rich(say("learning-summary-work-on", self.language))})
            blocks.append({"kind": "list", "items": [rich(line) for line in told.work_on]})
        caption, head, rows = told.table
        if rows:
            blocks.append(
                {"kind": "table", "caption": caption, "head": list(head), "rows": [list(r) for r in rows]}
            )
        blocks.append({"kind": "text", "text": rich(told.closing)})
        still, missed = len(practice.open_items()), len(practice.missed())
        buttons = [button("go_on", self.say("go-on", count=still), main=True)] if still else []
        if missed:
            buttons.append(button("again", self.say("again", count=missed), main=not still))
        buttons.append(button("new", self.say("new"), main=not (still or missed)))
        buttons.append(button("back", self.say("back")))
        if kept:
            blocks.append({"kind": "text", "text": rich(self.say("erase-lead"))})
            buttons.append(button("erase", self.say("erase")))
        return {
            "item": "summary",
            "title": told.headline,
            "note": note,
            "blocks": blocks,
            "status": [],
            "focus": "title",
            "buttons": buttons,
        }

    def erase(self, count: int) -> Screen:
        """The screen on which one says that erasing is meant."""
        return {
            "item": "erase",
            "title": self.say("erase-ask"),
            "note": None,
            "blocks": [{"kind": "text", "text": rich(self.say("erase-what", count=count))}],
            "status": [],
            "focus": "title",
            "buttons": [
                button("summary", self.say("erase-no"), main=True),
                button("erase_all", self.say("erase-yes")),
            ],
        }

    def note(self, text: str, *buttons: Screen) -> Screen:
        """A word above the question."""
        return {"text": rich(text), "buttons": list(buttons)}

    def _frame(self, practice: Practice, note: Screen | None, focus: str) -> Screen:
        place = {"n": practice.position + 1, "total": practice.total}
        return {
            "title": self.say("progress", **place),
            "progress": {"done": practice.done, "total": practice.total},
            "note": note,
            "focus": focus,
        }

    def _message(self, item: Item, shown: View, graded: Grade | None, practice: Practice) -> Screen | None:
        if shown.message is None:
            return None
        spans = self._evidence(item, practice) if graded else ()
        return {"segments": cut(shown.message, spans), "lang": item.language}

    def _evidence(self, item: Item, practice: Practice) -> list[tuple[int, int, str]]:
        return [(a, b, name_of(signal, practice.codebook, self.language)) for a, b, signal in item.spans]

    def _form(self, item: Item, shown: View, graded: Grade | None, hints: int, practice: Practice) -> Screen:
        choices = [self._choice(choice, item, graded, practice) for choice in shown.choices]
        if item.many:
            nothing = Choice(NONE, self.say("nothing"))
            choices.append(self._choice(nothing, item, graded, practice) | {"alone": True})
        levels = [
            {"id": level, "label": say(f"learning-confidence-{level}", self.language)} for level in CONFIDENCE
        ]
        return {
            "legend": rich(shown.question),
            "many": item.many,
            "answered": graded is not None,
            "choices": choices,
            "confidence": None
            if graded
            else {"legend": say("learning-confidence", self.language), "levels": levels},
            "hints": [] if graded else [rich(self.say("hint-is", hint=hint)) for hint in item.hints[:hints]],
            "submit": None if graded else self.say("check"),
        }

    def _choice(self, choice: Choice, item: Item, graded: Grade | None, practice: Practice) -> Screen:
        """One choice; what it was worth stands beside it in words, once the question is answered."""
        out: Screen = {"id": choice.id, "label": choice.label, "chosen": False, "alone": False}
        if choice.text is not None:
            spans = self._evidence(item, practice) if graded and choice.id in item.key else ()
            out |= {"segments": cut(choice.text, spans), "lang": item.language}
        if graded:
            nothing = choice.id == NONE and item.many
            out["chosen"] = choice.id in graded.choice or (nothing and not graded.choice)
            right = choice.id in item.key or (nothing and not item.key)
            split = choice.id in item.debatable
            marks = {"mark-right": right and not split, "mark-split": split, "mark-chosen": out["chosen"]}
            out["mark"] = ", ".join(self.say(key) for key, holds in marks.items() if holds)
        return out

    def _feedback(self, graded: Grade) -> Screen:
        blocks = [block for part in graded.feedback for block in self._part(part)]
        return {"title": f"{graded.headline}: {self.say('explanation')}", "blocks": blocks}

    def _part(self, part: Feedback) -> list[Screen]:
        out: list[Screen] = [{"kind": "heading", "text": rich(part.title)}]
        if part.quote is not None and part.kind == "twin":
            out.append({"kind": "quote", "segments": cut(part.quote), "lang": self.language})
        if part.text:
            out.append({"kind": "text", "text": rich(part.text)})
        if part.quote is not None and part.kind != "twin":
            out.append({"kind": "quote", "segments": cut(part.quote), "lang": self.language})
        return out

    def _buttons(self, practice: Practice, graded: Grade | None, hints: int) -> list[Screen]:
        last = practice.position + 1 == practice.total
        if graded:
            first = [button("next", self.say("finish" if last else "next"), main=True)]
        else:
            first = [button("hint", self.say("hint"))] if hints < len(practice.current.hints) else []
            first.append(button("skip", self.say("skip")))
        return [*first, *self._back_and_stop(practice)]

    def _back_and_stop(self, practice: Practice) -> list[Screen]:
        back = [button("previous", self.say("previous"))] if practice.position else []
        return [*back, button("summary", self.say("stop"))]
