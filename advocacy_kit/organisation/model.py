"""What ``advocacy.yml`` holds: its schema, validated by pydantic."""

from typing import Annotated, ClassVar, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    StringConstraints,
    field_validator,
    model_validator,
)

from advocacy_kit.codebook.model import INTENSITIES
from advocacy_kit.errors import CallError
from advocacy_kit.locale import say
from advocacy_kit.messages.dates import zone
from advocacy_kit.messages.own_senders import is_no_sender, require_senders
from advocacy_kit.messages.roles import ROLES
from advocacy_kit.messages.roles_match import role_named

#: Longest name or expression, in code points: nobody says more in one breath.
LONGEST = 200
#: Numbers of an assumption that is given as a range: low and high.
_RANGE = 2


def _listed(value: object) -> object:
    """One word alone is a list of one: `products: Lommer One`."""
    return [value] if isinstance(value, str) else value


Text = Annotated[str, StringConstraints(strict=True, strip_whitespace=True, min_length=1, max_length=LONGEST)]
Words = Annotated[list[Text], BeforeValidator(_listed)]


class Part(BaseModel):
    """Base of all parts: unknown keys are faults, a key with nothing behind it says nothing, nothing changes after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _without_empty(cls, data: object) -> object:
        if not isinstance(data, dict):
            return data
        return {key: value for key, value in data.items() if value is not None or key not in cls.model_fields}


class Expression(Part):
    """Words that carry a signal here.

    Attributes
    ----------
    find : str
        Plain words, or an expression in the language of the codebook's patterns.
    intensity : {"subtle", "clear", "strong"}
        How clearly they say it.
    language : {"nl", "en"}, optional
        In which messages; default: in both.
    """

    find: Text
    intensity: Literal[INTENSITIES] = "clear"
    language: Literal["nl", "en"] | None = None

    @field_validator("find")
    @classmethod
    def _plain(cls, words: str) -> str:
        return plain(words)


def plain(words: str) -> str:
    """Bring words to the form of the codebook's: small letters, single spaces."""
    return " ".join(words.split()).lower()


def _somebody(sender: str) -> str:
    try:
        require_senders([sender])
    except CallError as error:
        raise ValueError(error.text()) from None
    return sender


def _column(value: object) -> object:
    """Take a column's name, its position from 1, or nothing."""
    if value is None or (type(value) is int and value >= 1):
        return value
    if isinstance(value, str) and value.strip() and len(value) <= LONGEST:
        return value.strip()
    raise ValueError(say("organisation-column"))


def _expression(value: object) -> object:
    """Words alone are an expression of which nothing more is said."""
    if not isinstance(value, str | dict):
        raise ValueError(say("organisation-expression"))
    return {"find": value} if isinstance(value, str) else value


class OwnSignal(Part):
    """What carries a signal in this organisation, and what does not."""

    MEANT: ClassVar[dict[str, str]] = {
        **dict.fromkeys(("not", "not_a_signal", "no_signal", "geen_signaal", "niet", "nooit"), "never"),
        **dict.fromkeys(("find", "words", "phrases", "patterns", "woorden", "wel"), "add"),
    }

    add: Annotated[list[Annotated[Expression, BeforeValidator(_expression)]], BeforeValidator(_listed)] = []
    never: Words = []

    @field_validator("never")
    @classmethod
    def _plain(cls, phrases: list[str]) -> list[str]:
        return [plain(phrase) for phrase in phrases]


def _assumption(value: object) -> object:
    """Take a text, a number, or a range of two numbers."""
    numbers = value if isinstance(value, list) else [value]
    if isinstance(value, str) and value.strip() and len(value) <= LONGEST:
        return value.strip()
    sound = all(type(n) in (int, float) and abs(n) < 1e15 for n in numbers)
    if not sound or (isinstance(value, list) and (len(value) != _RANGE or value[0] > value[1])):
        raise ValueError(say("organisation-assumption"))
    return value


def _sender(given: str) -> str:
    """Take a domain, an address or a name in a chat."""
    if given.strip(" @") and is_no_sender(given):
        raise ValueError(say("organisation-sender"))
    return _somebody(given)


class File(Part):
    """The whole file; every key may be left out."""

    #: What people write for a key that is called otherwise; the place of each as faults name places.
    MEANT: ClassVar[dict[str, str]] = {
        **dict.fromkeys(
            ("organisation", "organization", "organisatie", "company", "bedrijf", "naam"), "name"
        ),
        **dict.fromkeys(("columns", "kolommen"), "mapping"),
        **dict.fromkeys(("departments", "afdelingen"), "teams"),
        **dict.fromkeys(("senders", "colleagues", "afzenders", "collega's"), "own_senders"),
        **dict.fromkeys(("add", "words", "phrases", "woorden"), "signals.sigh.add"),
        **dict.fromkeys(
            ("never", "not_a_signal", "no_signal", "geen_signaal", "nooit"), "signals.sigh.never"
        ),
    }

    name: Words = []
    mapping: dict[Text, Annotated[object, BeforeValidator(_column)]] = {}
    timezone: Text | None = None
    products: Words = []
    teams: Words = []
    own_senders: Annotated[list[Annotated[Text, AfterValidator(_sender)]], BeforeValidator(_listed)] = []
    keep: Words = []
    signals: dict[Text, Annotated[OwnSignal, BeforeValidator(lambda own: {} if own is None else own)]] = {}
    assumptions: dict[Text, Annotated[object, BeforeValidator(_assumption)]] = {}

    @field_validator("timezone")
    @classmethod
    def _zone_exists(cls, name: str | None) -> str | None:
        if name is not None:
            try:
                zone(name)
            except CallError:
                raise ValueError(say("organisation-timezone")) from None
        return name

    @property
    def roles(self) -> dict[str, str | int | None]:
        """The mapping, with roles by their own names ("tekst" is ``text``); unknown ones left out."""
        return {role: v for k, v in self.mapping.items() if (role := role_named(k)) in ROLES}
