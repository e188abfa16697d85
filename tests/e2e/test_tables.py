"""The kit's tables in JupyterLab, which has rules of its own for tables."""

from test_practice import READY, RUN_ALL

TABLE = """from IPython.display import HTML, display
from advocacy_kit.reporting import html
piece = html.section(html.table("What", ["Signal", "Heard"], [("sigh", "3 of 9")], numeric=(1,)))
display(HTML(html.style() + piece))"""


def test_jupyterlab_leaves_the_alignment_of_a_table_alone(lab, new_page):
    name = lab.write(TABLE)
    page = new_page()
    page.goto(lab.address(f"lab/tree/{name}"), wait_until="domcontentloaded")
    # JupyterLab may show first what was open last.
    page.wait_for_function(
        "(name) => window.jupyterapp?.shell.currentWidget?.context?.path === name", arg=name, timeout=READY
    )
    page.evaluate(RUN_ALL)
    page.locator(".ak-table").wait_for(timeout=READY)
    aligned = {
        place: page.locator(f".jp-OutputArea .ak-table {place}").evaluate(
            "(e) => getComputedStyle(e).textAlign"
        )
        for place in ("tbody th", "thead th:first-child", "td")
    }
    assert aligned == {"tbody th": "left", "thead th:first-child": "left", "td": "right"}
