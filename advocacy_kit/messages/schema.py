"""The messages table, declared: what every part of the kit may count on."""

from functools import cache
from typing import TYPE_CHECKING

from advocacy_kit.errors import InputError
from advocacy_kit.locale import interface_language, say

if TYPE_CHECKING:
    import pandas as pd
    import pandera.pandas as pa

VOICES = ("customer", "organisation")
AUDIENCES = ("customer", "internal")
LANGUAGES = ("nl", "en", "other")
#: What detection needs of a table; all else is optional.
NEEDED = ("message_id", "text", "voice", "language")
#: Faults that are shown; the rest is counted.
_SHOWN = 12


@cache
def schema() -> "pa.DataFrameSchema":
    """The messages table as a pandera schema (loaded when first asked for)."""
    import pandas as pd
    import pandera.pandas as pa

    def texts(series: "pd.Series") -> bool:
        # An empty table has no type of its own yet.
        return series.empty or pd.api.types.is_string_dtype(series.dropna())

    def moments(series: "pd.Series") -> bool:
        return isinstance(series.dtype, pd.DatetimeTZDtype) and str(series.dtype.tz) == "UTC"

    def text(*, needed: bool = False, allowed: tuple[str, ...] = (), unique: bool = False) -> pa.Column:
        checks = [pa.Check(texts, name="text")]
        if allowed:
            checks.append(pa.Check(lambda series: series.isin(allowed), name="allowed"))
        return pa.Column(None, checks, nullable=not needed, required=needed, unique=unique)

    return pa.DataFrameSchema(
        {
            "message_id": text(needed=True, unique=True),
            "text": text(needed=True),
            "voice": text(needed=True, allowed=VOICES),
            "language": text(needed=True, allowed=LANGUAGES),
            "sent_at": pa.Column(None, pa.Check(moments, name="moment"), nullable=True, required=False),
            "audience": text(allowed=AUDIENCES),
            "customer_id": text(),
            "conversation_id": text(),
            "turn": pa.Column("Int64", nullable=True, required=False),
            "channel": text(),
            "team": text(),
            "topic": text(),
            "product": text(),
            "author_code": text(),
            "row": pa.Column("int64", required=False),
        },
        name="messages",
    )


class TableFaultsError(InputError):
    """A messages table that does not hold to the schema: all faults, with column and place.

    Parameters
    ----------
    faults : list of (str, dict)
        End of a UI text's key (``messages-table-…``), its values.
    """

    def __init__(self, faults: list[tuple[str, dict]]) -> None:
        super().__init__("messages-table-faults", count=len(faults))
        self.faults = faults

    def text(self, language: str | None = None) -> str:
        """Tell them, one a line."""
        language = interface_language(language or self.language)
        told = [
            f"- {say(f'messages-table-{key}', language, **values)}" for key, values in self.faults[:_SHOWN]
        ]
        return "\n".join([say(self.key, language, **self.values), *told])


def validate(frame: "pd.DataFrame") -> "pd.DataFrame":
    """Check a messages table.

    Parameters
    ----------
    frame : pandas.DataFrame
        At least ``message_id, text, voice, language``.

    Returns
    -------
    pandas.DataFrame
        The same frame.

    Raises
    ------
    TableFaultsError
        What is missing or wrong, all of it.
    """
    from pandera.errors import SchemaErrors

    try:
        schema().validate(frame, lazy=True)
    except SchemaErrors as errors:
        cases = errors.failure_cases
        faults = [_fault(case) for case in cases.to_dict("records")]
        raise TableFaultsError(list({repr(f): f for f in faults}.values())) from None
    return frame


def _fault(case: dict) -> tuple[str, dict]:
    """Tell one failure case of pandera in our words."""
    column, check, found, index = case["column"], str(case["check"]), case["failure_case"], case["index"]
    if check == "column_in_dataframe":
        return "missing-column", {"column": found, "needed": ", ".join(NEEDED)}
    if check == "not_nullable":
        return "missing-value", {"column": column, "index": index}
    if check == "field_uniqueness":
        return "twice", {"column": column, "value": found, "index": index}
    if check == "allowed":
        allowed = {"voice": VOICES, "language": LANGUAGES, "audience": AUDIENCES}[column]
        return "not-allowed", {
            "column": column,
            "value": found,
            "index": index,
            "allowed": ", ".join(allowed),
        }
    kinds = {"moment": "not-moment", "text": "not-text"}
    return kinds.get(check, "not-whole"), {"column": column}
