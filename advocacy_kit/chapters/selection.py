"""Which messages a report is about, in words for its head."""

from advocacy_kit.chapters.parameters import Parameters, day_given
from advocacy_kit.locale import say
from advocacy_kit.reporting.text import day


def in_words(parameters: Parameters, language: str) -> str:
    """Tell what was asked for: ``team "Planning" or "Service", from 1 Mar 2025``; empty where everything was.

    Parameters
    ----------
    parameters : Parameters
        With ``where``, ``since`` and ``until``.
    language : {"nl", "en"}
        Of the words.
    """
    parts = []
    for column, values in parameters.pairs["where"].items():
        shown = [f'"{value}"' for value in ([values] if isinstance(values, str) else values)]
        either = f" {say('hts-selection-or', language)} "
        parts.append(f"{say('hts-group', language, group=column)} {either.join(shown)}")
    for name in ("since", "until"):
        if given := getattr(parameters, name):
            told = end_in_words(given, language, end=name == "until")
            parts.append(say(f"hts-selection-{name}", language, day=told))
    return ", ".join(parts)


def end_in_words(given: str, language: str, *, end: bool) -> str:
    """Write the day at which a period begins or, as an `end`, ends; what is no day, as it was given."""
    try:
        return day(day_given(given, end=end), language)
    except ValueError:
        return given
