"""What a signal's file holds: the schema of the codebook, validated by pydantic."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator, model_validator

from advocacy_kit.locale import say
from advocacy_kit.patterns.expressions import ExpressionError, parse

Language = Literal["nl", "en"]
Voice = Literal["customer", "organisation"]
Intensity = Literal["subtle", "clear", "strong"]
Channel = Literal[
    "email", "chat", "phone-note", "counter", "review", "survey", "social", "letter", "app",
    "internal-chat", "internal-mail", "meeting-notes",
]  # fmt: skip
Variety = Literal["nl", "be", "uk", "ie", "us", "au", "in", "l2", "ca", "nz", "za"]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*(-[a-z0-9_]+)*$")]

INTENSITIES: tuple[Intensity, ...] = ("subtle", "clear", "strong")
#: Keys of a rule that name expressions around a match.
CONTEXTS = (
    "not_before",
    "not_after",
    "before",
    "after",
    "sentence",
    "not_sentence",
    "message",
    "not_message",
)
#: How many examples and near misses a language must have.
MIN_EXAMPLES, MIN_NEAR_MISSES = 4, 3


class Part(BaseModel):
    """Base of all parts: unknown keys are faults, nothing changes after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class NotWhen(Part):
    """A misconception: what sounds like the signal and is not it."""

    id: Id
    text: Text


class Example(Part):
    """A message in which the signal is heard, with the words that carry it."""

    id: Id
    text: Text
    channel: Channel
    variety: Variety
    audience: Literal["customer", "internal"] | None = None
    intensity: Intensity
    evidence: Annotated[list[Text], Field(min_length=1)]
    also: list[Id] = []
    why: Text

    @model_validator(mode="after")
    def _evidence_stands_in_text(self) -> "Example":
        for quote in self.evidence:
            times = self.text.count(quote)
            if times != 1:
                raise ValueError(say("codebook-evidence", quote=quote, times=times))
        return self

    @property
    def spans(self) -> list[tuple[int, int]]:
        """Evidence as ``[start, end)`` in code points of the text, in order."""
        return sorted((i, i + len(q)) for q in self.evidence for i in [self.text.index(q)])


class NearMiss(Part):
    """A message that a hasty reader would take for the signal, and that does not carry it."""

    id: Id
    text: Text
    channel: Channel
    variety: Variety
    audience: Literal["customer", "internal"] | None = None
    not_when: Id
    twin: Id | None = None
    hears: list[Id] = []
    why: Text


class Rule(Part):
    """Expressions that carry a signal, with the guards that hold for all of them."""

    intensity: Intensity
    find: list[Text] = []
    shape: Literal["capitals"] | None = None
    not_before: list[Text] = []
    not_after: list[Text] = []
    before: list[Text] = []
    after: list[Text] = []
    sentence: list[Text] = []
    not_sentence: list[Text] = []
    message: list[Text] = []
    not_message: list[Text] = []
    at: Literal["message_start", "message_end", "sentence_start", "sentence_end"] | None = None
    case: Literal["upper"] | None = None
    unless_quoted: bool = False

    @model_validator(mode="after")
    def _finds_something(self) -> "Rule":
        if bool(self.find) == bool(self.shape):
            raise ValueError(say("codebook-find-or-shape"))
        return self

    @field_validator("find", *CONTEXTS)
    @classmethod
    def _is_lower_case(cls, expressions: list[str]) -> list[str]:
        for expression in expressions:
            if expression != expression.lower():
                raise ValueError(say("codebook-capitals", expression=expression))
        return expressions

    def expressions(self) -> list[tuple[str, int, str]]:
        """List every expression of the rule with the key and position it stands at."""
        return [(key, i, e) for key in ("find", *CONTEXTS) for i, e in enumerate(getattr(self, key))]


class SignalText(Part):
    """Everything of a signal that is written in one language."""

    name: Text
    definition: Text
    when: Annotated[list[Text], Field(min_length=2)]
    not_when: Annotated[list[NotWhen], Field(min_length=2)]
    say_now: Text
    examples: Annotated[list[Example], Field(min_length=MIN_EXAMPLES)]
    near_misses: Annotated[list[NearMiss], Field(min_length=MIN_NEAR_MISSES)]
    patterns: Annotated[list[Rule], Field(min_length=1)]

    @field_validator("examples")
    @classmethod
    def _all_intensities(cls, examples: list[Example]) -> list[Example]:
        missing = [i for i in INTENSITIES if i not in {e.intensity for e in examples}]
        if missing:
            raise ValueError(say("codebook-no-intensity", missing=", ".join(missing)))
        return examples

    @model_validator(mode="after")
    def _references_exist(self) -> "SignalText":
        misconceptions = {n.id for n in self.not_when}
        examples = {e.id for e in self.examples}
        named = [(n.id, "not_when", n.not_when, misconceptions) for n in self.near_misses]
        named += [(n.id, "twin", n.twin, examples) for n in self.near_misses if n.twin]
        wrong = [
            say("codebook-no-such-id", near=near, kind=kind, id=id_)
            for near, kind, id_, known in named
            if id_ not in known
        ]
        if wrong:
            raise ValueError("; ".join(wrong))
        ids = [p.id for p in (*self.examples, *self.near_misses, *self.not_when)]
        doubles = sorted({i for i in ids if ids.count(i) > 1})
        if doubles:
            raise ValueError(say("codebook-ids-twice", ids=", ".join(doubles)))
        return self


class Signal(Part):
    """One signal, in both languages.

    ``signal.nl`` and ``signal.en`` hold the texts; ``signal["nl"]`` is the same, for when the language is a value.
    """

    id: Id
    version: Annotated[int, Field(ge=1)]
    voice: Voice
    tone: Literal["negative", "positive"]
    nl: SignalText
    en: SignalText

    def __getitem__(self, language: str) -> SignalText:
        return {"nl": self.nl, "en": self.en}[language]

    @property
    def not_when(self) -> list[dict[str, str]]:
        """The misconceptions, by id, with their text in each language."""
        english = {n.id: n.text for n in self.en.not_when}
        return [{"id": n.id, "nl": n.text, "en": english[n.id]} for n in self.nl.not_when]

    @model_validator(mode="after")
    def _parity(self) -> "Signal":
        dutch, english = [n.id for n in self.nl.not_when], [n.id for n in self.en.not_when]
        if dutch != english:
            told = {"dutch": ", ".join(dutch), "english": ", ".join(english)}
            raise ValueError(say("codebook-parity", **told))
        return self


class Dimension(Part):
    """One of the two dimensions over the signals, in both languages."""

    id: Id
    poles: Annotated[list[Id], Field(min_length=2, max_length=2)]
    nl: "DimensionText"
    en: "DimensionText"


class DimensionText(Part):
    """A dimension's texts in one language."""

    name: Text
    definition: Text
    poles: Annotated[list[Text], Field(min_length=2, max_length=2)]


class Frame(Part):
    """What holds the signals together: version, dimensions, order."""

    version: Annotated[str, StringConstraints(pattern=r"^\d+\.\d+\.\d+$")]
    order: Annotated[list[Id], Field(min_length=1)]
    dimensions: list[Dimension]


def expression_faults(rule: Rule, lists: dict[str, list[str]]) -> list[tuple[tuple[str | int, ...], str]]:
    """List the expressions of a rule that do not parse: where in the rule, and why."""
    faults = []
    for key, i, expression in rule.expressions():
        try:
            parse(expression, lists)
        except ExpressionError as error:
            faults.append(((key, i), str(error)))
    return faults
