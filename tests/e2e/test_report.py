"""Reports and the page over them, opened in a browser whose network is cut."""

import itertools

import pytest
from axe_playwright_python.sync_playwright import Axe

from advocacy_kit.batch import Job, run_jobs

HEADINGS = "() => Array.from(document.querySelectorAll('h1,h2,h3,h4,h5,h6')).map((h) => Number(h.tagName[1]))"
UNFOLD = "() => document.querySelectorAll('details').forEach((d) => { d.open = true; })"
WIDER = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def batch(tmp_path_factory):
    """Chapter 01 whole in Dutch, its analysis in English, and one job that fails."""
    out = tmp_path_factory.mktemp("reports")
    jobs = [
        Job("hear-the-signals", "nl", "nl", "Nederlands", {"mode": "both"}),
        Job("hear-the-signals", "en", "en", "English", {"where": {"channel": "chat"}}),
        Job("hear-the-signals", "en", "none", "None", {"where": {"channel": "fax & co <b>"}}),
    ]
    return run_jobs(jobs, out, language="nl")


@pytest.fixture
def opened(browser):
    """Open a file with the network cut; give the page, what it asked for, and what the console said."""
    contexts = []

    def make(path, **settings):
        context = browser.new_context(offline=True, bypass_csp=False, **settings)
        contexts.append(context)
        page = context.new_page()
        asked, said = [], []
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(path.as_uri(), wait_until="load")
        return page, asked, said

    yield make
    for context in contexts:
        context.close()


def pages(batch):
    return {"index": batch.index, "nl": batch.results[0].page, "en": batch.results[1].page}


@pytest.mark.parametrize("which", ["index", "nl", "en"])
def test_a_page_asks_for_nothing_and_complains_of_nothing(batch, opened, which):
    path = pages(batch)[which]
    page, asked, said = opened(path)
    page.evaluate(UNFOLD)
    assert [url for url in asked if not url.startswith("data:")] == [path.as_uri()]
    assert said == []
    assert page.locator("script").count() == 0
    broken = (
        "() => Array.from(document.images).filter((i) => !i.complete || !i.naturalWidth || !i.alt).length"
    )
    assert page.evaluate(broken) == 0
    if which != "index":
        assert page.locator("img").count() > 0, "the figures are in the page itself"


@pytest.mark.parametrize("which", ["index", "nl", "en"])
def test_a_page_is_laid_out_for_those_who_listen_to_it(batch, opened, which):
    page, _, _ = opened(pages(batch)[which])
    page.evaluate(UNFOLD)
    assert page.locator("html").get_attribute("lang") == ("nl" if which == "index" else which)
    assert page.title()
    assert page.get_by_role("main").count() == 1
    levels = page.evaluate(HEADINGS)
    assert levels[0] == 1
    assert levels.count(1) == 1
    jumps = [(a, b) for a, b in itertools.pairwise(levels) if b > a + 1]
    assert jumps == []
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("() => document.activeElement.tagName") == "MAIN", (
        "the first link skips to the report"
    )


@pytest.mark.parametrize("which", ["index", "nl", "en"])
def test_axe_finds_nothing_serious(batch, browser, which):
    # The policy of the page forbids scripts, and axe is one: only here it is let in.
    context = browser.new_context(offline=True, bypass_csp=True)
    try:
        page = context.new_page()
        page.goto(pages(batch)[which].as_uri())
        page.evaluate(UNFOLD)
        found = Axe().run(page).response["violations"]
        told = [(v["id"], v["impact"], [n["html"][:200] for n in v["nodes"]][:3]) for v in found]
        assert [v for v in told if v[1] in ("serious", "critical")] == []
    finally:
        context.close()


def test_a_telephone_shows_it_without_scrolling_sideways(batch, opened):
    for path in pages(batch).values():
        page, _, _ = opened(path, viewport={"width": 360, "height": 740})
        assert not page.evaluate(WIDER), path.name


def test_a_report_on_the_analysis_alone_begins_with_its_findings(batch, opened):
    page, _, _ = opened(batch.results[1].page)
    told = page.get_by_role("main").inner_text()
    assert page.get_by_role("heading", level=1).inner_text().split("\n")[1] == (
        'Lommer (an invented example), January to December 2025, only channel "chat"'
    )
    assert page.get_by_role("heading", level=2).first.inner_text() == "In short"
    assert "chapter trains your ear" not in told
    assert "Saved:" not in told
    both, _, _ = opened(batch.results[0].page)
    assert "In dit hoofdstuk leer je" in both.get_by_role("main").inner_text()


@pytest.mark.parametrize(("width", "narrow"), [(1280, False), (390, True)])
def test_figures_and_messages_fit_the_screen(batch, opened, width, narrow):
    page, _, _ = opened(batch.results[1].page, viewport={"width": width, "height": 900})
    drawn = page.evaluate(
        "() => Array.from(document.querySelectorAll('.ak-figure img')).map((i) => [i.currentSrc === i.src, i.naturalWidth, i.width])"
    )
    assert len(drawn) >= 3
    assert {is_wide for is_wide, _, _ in drawn} == {not narrow}
    # Letters are drawn at 9 to 10 points, a little over a pixel each where nothing is scaled.
    assert min(shown / natural for _, natural, shown in drawn) > 0.75
    right = "() => Math.max(...Array.from(document.querySelectorAll('.ak-cards > li'), (e) => e.getBoundingClientRect().right))"
    assert 0 < page.evaluate(right) <= width
    assert page.locator(".ak-num").first.evaluate("(e) => getComputedStyle(e).whiteSpace") == "nowrap"


def test_the_page_over_all_leads_to_the_reports_and_tells_what_failed(batch, opened):
    page, _, _ = opened(batch.index)
    assert [r.state for r in batch.results] == ["done", "done", "failed"]
    assert page.get_by_role("row").count() == 4
    assert "fax & co <b>" in page.get_by_role("table").inner_text(), "shown as it was written"
    page.get_by_role("link", name="English", exact=True).click()
    assert page.get_by_role("heading", level=1).inner_text().startswith("What customers let us hear")


def test_the_policy_holds_even_against_a_script_in_a_page(batch, opened, tmp_path):
    harmed = tmp_path / "harmed.html"
    text = batch.results[1].page.read_text(encoding="utf-8")
    harm = "<script>document.title = 'taken'</script><img src='http://127.0.0.1:9/x.png'></main>"
    harmed.write_text(text.replace("</main>", harm), encoding="utf-8")
    page, _, said = opened(harmed)
    assert page.title() != "taken"
    assert any("Content Security Policy" in line for line in said)


def test_on_paper_what_is_folded_is_printed(batch, opened):
    page, _, _ = opened(batch.results[0].page)
    page.emulate_media(media="print")
    hidden = "() => Array.from(document.querySelectorAll('details > :not(summary)')).filter((e) => !e.checkVisibility({contentVisibilityAuto: true}) || e.getBoundingClientRect().height === 0).length"
    assert page.locator("details").count() > 20
    assert page.evaluate(hidden) == 0
    assert page.locator(".skip").is_hidden()
