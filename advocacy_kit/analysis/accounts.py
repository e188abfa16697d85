"""What became of the rows of a file and the messages in them, as findings: read, used, left out and why, mended, redacted."""

from collections.abc import Mapping

from advocacy_kit.analysis.findings import Finding, counted
from advocacy_kit.messages.summary import Summary


def accounts(chapter: str, reading: Summary, *, few: bool = False) -> list[Finding]:
    """State every count of a reading.

    Parameters
    ----------
    chapter : str
        Whose findings they go with.
    reading : Summary
        Of a file that was read to its end.
    few : bool
        There are so few messages, or a choice left so few of them out, that they are not counted: then neither is what they could be
        worked out from.

    Returns
    -------
    list of Finding
        Rows add up: ``rows_used + rows_rejected + rows_filtered`` is ``rows_read``; a row that holds a conversation gives
        several messages, which ``messages_…`` count. Totals have no group; their parts have the reason or kind in `group`.
    """

    def tell(measure: str, n: int, unit: str = "rows") -> Finding:
        return counted(chapter, measure, n, unit=unit)

    def parts(measure: str, by: str, counts: Mapping[str, int], unit: str = "rows") -> list[Finding]:
        return [
            counted(chapter, measure, n, unit=unit, group_by=by, group=kind)
            for kind, n in sorted(counts.items())
            if n
        ]

    rejected = [
        tell("rows_rejected", reading.rejected.total()),
        *parts("rows_rejected", "reason", reading.rejected),
    ]
    if few:
        # What was rejected of a choice are rows of that choice as well.
        hidden = ("rows_used", "rows_rejected", "rows_filtered")
        return [
            tell("rows_read", reading.rows),
            *(counted(chapter, measure, 0, unit="rows", suppress=True) for measure in hidden),
        ]
    return [
        tell("rows_read", reading.rows),
        tell("rows_used", reading.used),
        *rejected,
        tell("rows_filtered", reading.filtered.total()),
        *parts("rows_filtered", "reason", reading.filtered),
        tell("rows_blank", reading.blank),
        *parts("rows_repaired", "kind", reading.repairs),
        tell("messages_used", reading.messages, "messages"),
        *parts("messages_by_language", "language", reading.languages, "messages"),
        tell("messages_language_inherited", reading.languages_inherited, "messages"),
        *parts("messages_by_voice", "voice", reading.voices, "messages"),
        tell("messages_voice_unknown", reading.voice_unknown, "messages"),
        tell("messages_used_without_date", reading.dateless, "messages"),
        tell("messages_id_replaced", reading.ids_replaced, "messages"),
        tell("places_redacted", reading.redactions.total(), "places"),
        *parts("places_redacted", "kind", reading.redactions, "places"),
        tell("identifiers_coded", reading.coded, "places"),
    ]
