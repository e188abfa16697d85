"""Figures as SVG in a ``data:`` address, so that a report needs no other file; each with a text that says the same."""

import base64
import io
from collections.abc import Sequence

import pandas as pd

from advocacy_kit.reporting.text import month, percent

INK, SOFT, NEGATIVE, POSITIVE = "#1b1b1b", "#8c959f", "#9a3412", "#1f5f8b"


def _new(width: float, height: float):
    """Make an empty figure without pyplot: no global state, no windows."""
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), layout="constrained")
    FigureCanvasSVG(figure)
    axes = figure.add_subplot()
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    axes.tick_params(colors=INK)
    return figure, axes


def to_data_address(figure) -> str:
    """Write a figure as SVG in a ``data:`` address; the same figure gives the same bytes."""
    from matplotlib import rc_context

    buffer = io.BytesIO()
    with rc_context({"svg.hashsalt": "advocacy_kit", "svg.fonttype": "path"}):
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None})
    return "data:image/svg+xml;base64," + base64.b64encode(buffer.getvalue()).decode("ascii")


def dots(
    rows: pd.DataFrame,
    labels: Sequence[str],
    positive: Sequence[bool],
    counts: Sequence[str],
    language: str,
    axis: str,
) -> str:
    """Draw proportions as dots with their intervals, the first row on top.

    Parameters
    ----------
    rows : DataFrame
        ``estimate``, ``low``, ``high`` between 0 and 1.
    labels, counts : sequence of str
        Names on the left, "k of n" on the right.
    positive : sequence of bool
        Rows drawn as open diamonds (glad signals) instead of dots.
    language : str
        Of the numbers on the axis.
    axis : str
        What the axis shows.

    Returns
    -------
    str
        A ``data:`` address.
    """
    figure, axes = _new(8.0, 0.9 + 0.34 * len(rows))
    top = max(0.05, float(rows["high"].max()) * 1.05)
    for i, (row, glad) in enumerate(zip(rows.itertuples(), positive, strict=True)):
        colour = POSITIVE if glad else NEGATIVE
        axes.plot([row.low, row.high], [i, i], color=colour, linewidth=1.6, solid_capstyle="butt")
        axes.plot(
            row.estimate,
            i,
            "D" if glad else "o",
            color=colour,
            markerfacecolor="white" if glad else colour,
            markersize=7,
        )
        axes.annotate(
            counts[i], (1.01, i), xycoords=("axes fraction", "data"), va="center", color=INK, fontsize=9
        )
    axes.set_yticks(range(len(rows)), labels)
    axes.set_ylim(len(rows) - 0.4, -0.6)
    axes.set_xlim(0, top)
    axes.xaxis.set_major_formatter(lambda value, _: percent(value, language))
    axes.set_xlabel(axis, color=INK)
    axes.grid(axis="x", color=SOFT, alpha=0.35, linewidth=0.6)
    axes.set_axisbelow(True)
    return to_data_address(figure)


def months(rows: pd.DataFrame, language: str, axis: str, note: str) -> str:
    """Draw a proportion by month with intervals.

    Parameters
    ----------
    rows : DataFrame
        ``period``, ``estimate``, ``low``, ``high``, ``n``, ``suppressed``; months without a number stay open.
    axis : str
        What the vertical axis shows.
    note : str
        Put where a month has too few messages to show.
    """
    figure, axes = _new(8.0, 3.4)
    shown = rows[rows["estimate"].notna()]
    where = {period: i for i, period in enumerate(rows["period"])}
    x = [where[p] for p in shown["period"]]
    axes.vlines(x, shown["low"], shown["high"], color=NEGATIVE, linewidth=1.6)
    # A line joins neighbouring months only: it does not bridge what is not known.
    known = [row.estimate if pd.notna(row.estimate) else float("nan") for row in rows.itertuples()]
    axes.plot(range(len(rows)), known, "-o", color=NEGATIVE, linewidth=1, markersize=6)
    for row in rows[rows["suppressed"]].itertuples():
        axes.annotate(
            note, (where[row.period], 0.01), rotation=90, ha="center", va="bottom", color=INK, fontsize=8
        )
    step = 1 + len(rows) // 16
    axes.set_xticks(
        range(0, len(rows), step), [month(p, language, short=True) for p in rows["period"][::step]]
    )
    axes.tick_params(axis="x", rotation=45 if len(rows) > 8 else 0)
    axes.set_xlim(-0.5, len(rows) - 0.5)
    axes.set_ylim(0, min(1, max(0.1, float(shown["high"].max()) * 1.08)) if len(shown) else 1)
    axes.yaxis.set_major_formatter(lambda value, _: percent(value, language))
    axes.set_ylabel(axis, color=INK)
    axes.grid(axis="y", color=SOFT, alpha=0.35, linewidth=0.6)
    axes.set_axisbelow(True)
    return to_data_address(figure)
