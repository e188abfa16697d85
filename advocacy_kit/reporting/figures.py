"""Figures as SVG in a ``data:`` address, so that a report needs no other file; each with a text that says the same.

Every figure is drawn twice: wide, and narrow for a telephone, where the wide one would shrink to letters of a few pixels.
"""

import base64
import io
from collections.abc import Callable, Sequence

import pandas as pd

from advocacy_kit.excerpts import shortened
from advocacy_kit.reporting.html import Pictures
from advocacy_kit.reporting.text import month, percent

INK, SOFT, NEGATIVE, POSITIVE = "#1b1b1b", "#8c959f", "#9a3412", "#1f5f8b"
#: Inches across.
WIDE, NARROW = 8.0, 4.3
#: Signs of a name that fit beside, or above, its dot.
LABEL = {False: 38, True: 30}


def _new(width: float, height: float):
    """Make an empty figure without pyplot: no global state, no windows."""
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), layout="constrained")
    FigureCanvasSVG(figure)
    axes = figure.add_subplot()
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.tick_params(colors=INK, left=False)
    return figure, axes


def to_data_address(figure) -> str:
    """Write a figure as SVG in a ``data:`` address; the same figure gives the same bytes."""
    from matplotlib import rc_context

    buffer = io.BytesIO()
    with rc_context({"svg.hashsalt": "advocacy_kit", "svg.fonttype": "path"}):
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None})
    return "data:image/svg+xml;base64," + base64.b64encode(buffer.getvalue()).decode("ascii")


def _twice(draw: Callable[[bool], object]) -> Pictures:
    return Pictures(wide=to_data_address(draw(False)), narrow=to_data_address(draw(True)))


def dots(
    rows: pd.DataFrame,
    labels: Sequence[str],
    counts: Sequence[str],
    language: str,
    axis: str,
    *,
    positive: Sequence[bool] = (),
) -> Pictures:
    """Draw proportions as dots with their intervals, the first row on top.

    Parameters
    ----------
    rows : DataFrame
        ``estimate``, ``low``, ``high`` between 0 and 1.
    labels, counts : sequence of str
        Names, and "k of n" on the right.
    language : str
        Of the numbers on the axis.
    axis : str
        What the axis shows.
    positive : sequence of bool
        Rows drawn as open diamonds (glad signals) instead of dots.
    """
    glad = list(positive) or [False] * len(rows)
    return _twice(lambda narrow: _dots(rows, labels, counts, language, axis, glad, narrow))


def _dots(rows, labels, counts, language: str, axis: str, glad: list[bool], narrow: bool):
    step = 0.54 if narrow else 0.34
    figure, axes = _new(NARROW if narrow else WIDE, 0.9 + step * len(rows))
    for i, row in enumerate(rows.itertuples()):
        colour = POSITIVE if glad[i] else NEGATIVE
        # Not clipped: a dot at nought stands on the axis, whole.
        line = {"color": colour, "clip_on": False, "zorder": 3}
        axes.plot([row.low, row.high], [i, i], linewidth=1.6, solid_capstyle="butt", **line)
        fill = "white" if glad[i] else colour
        axes.plot(row.estimate, i, "D" if glad[i] else "o", markerfacecolor=fill, markersize=7, **line)
        where = {
            "xycoords": ("axes fraction", "data"),
            "color": INK,
            "fontsize": 10,
            "annotation_clip": False,
        }
        if narrow:
            axes.annotate(shortened(labels[i], LABEL[True]), (0, i - 0.4), va="center", **where)
            axes.annotate(counts[i], (1, i - 0.4), va="center", ha="right", **where)
        else:
            axes.annotate(counts[i], (1.02, i), va="center", **where)
    axes.set_yticks(
        range(len(rows)), [""] * len(rows) if narrow else [shortened(label, LABEL[False]) for label in labels]
    )
    axes.set_ylim(len(rows) - 0.4, -0.75 if narrow else -0.6)
    axes.set_xlim(0, min(1.0, max(0.05, float(rows["high"].max()) * 1.05)))
    axes.axvline(0, color=SOFT, linewidth=0.8, zorder=1)
    axes.xaxis.set_major_formatter(lambda value, _: percent(value, language))
    # Steps that whole percentages can tell.
    axes.locator_params(axis="x", nbins=5 if narrow else 8, steps=[1, 2, 5, 10])
    axes.set_xlabel(axis, color=INK)
    axes.grid(axis="x", color=SOFT, alpha=0.35, linewidth=0.6)
    axes.set_axisbelow(True)
    return figure


def months(rows: pd.DataFrame, language: str, axis: str, note: str) -> Pictures:
    """Draw a proportion by month with intervals.

    Parameters
    ----------
    rows : DataFrame
        ``period``, ``estimate``, ``low``, ``high``, ``n``, ``suppressed``; months without a number stay open.
    language : str
        Of months and numbers.
    axis : str
        What the vertical axis shows.
    note : str
        Put where a month has too few messages to show.
    """
    return _twice(lambda narrow: _months(rows, language, axis, note, narrow))


def _months(rows: pd.DataFrame, language: str, axis: str, note: str, narrow: bool):
    figure, axes = _new(NARROW if narrow else WIDE, 3.2 if narrow else 3.4)
    shown = rows[rows["estimate"].notna()]
    where = {period: i for i, period in enumerate(rows["period"])}
    x = [where[p] for p in shown["period"]]
    line = {"color": NEGATIVE, "clip_on": False, "zorder": 3}
    axes.vlines(x, shown["low"].tolist(), shown["high"].tolist(), linewidth=1.6, **line)
    # A line joins neighbouring months only: it does not bridge what is not known.
    known = [row.estimate if pd.notna(row.estimate) else float("nan") for row in rows.itertuples()]
    axes.plot(range(len(rows)), known, "-o", linewidth=1, markersize=5 if narrow else 6, **line)
    for row in rows[rows["suppressed"]].itertuples():
        axes.annotate(note, (where[row.period], 0.02), xycoords=("data", "axes fraction"), rotation=90, ha="center",
                      va="bottom", color=INK, fontsize=9)  # fmt: skip
    step = 1 + (len(rows) - 1) // (6 if narrow else 16)
    names = [month(p, language, short=True) for p in rows["period"][::step]]
    axes.set_xticks(range(0, len(rows), step), names)
    axes.tick_params(axis="x", rotation=45 if len(names) > 5 else 0)
    axes.set_xlim(-0.5, len(rows) - 0.5)
    axes.set_ylim(0, min(1.0, max(0.1, float(shown["high"].max()) * 1.08)) if len(shown) else 1)
    axes.yaxis.set_major_formatter(lambda value, _: percent(value, language))
    axes.set_ylabel(axis, color=INK)
    axes.grid(axis="y", color=SOFT, alpha=0.35, linewidth=0.6)
    axes.set_axisbelow(True)
    return figure
