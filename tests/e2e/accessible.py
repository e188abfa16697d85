"""What axe-core finds wrong on a page; it comes with the test extra, nothing is fetched."""

from axe_playwright_python.sync_playwright import Axe


def serious(page, part: str = ".ak-choice") -> list[tuple[str, list[str]]]:
    """Faults that keep people out, in a part of the page: rule, and where."""
    found = Axe().run(page, context=part).response["violations"]
    return [
        (v["id"], [n["html"] for n in v["nodes"]]) for v in found if v["impact"] in ("serious", "critical")
    ]
