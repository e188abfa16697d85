"""The practice round as a person meets it: in JupyterLab and in Voilà, by keyboard alone, and after coming back."""

import re

import pytest
from accessible import serious

#: Milliseconds; a busy machine takes its time to start a kernel.
READY = 120_000
#: "Run all" too early does nothing and says nothing: await each stage.
RUN_ALL = """async () => {
  const app = window.jupyterapp;
  await app.restored;
  const panel = app.shell.currentWidget;
  await panel.context.ready;
  await panel.sessionContext.ready;
  await panel.sessionContext.session.kernel.info;
  await app.commands.execute('notebook:run-all-cells');
}"""
CELLS = "() => Array.from(window.jupyterapp.shell.currentWidget.content.model.cells).map((c) => c.sharedModel.source)"
FOCUS = "() => [document.activeElement.tagName, document.activeElement.getAttribute('data-focus') || '']"


def quiz(store, language="nl", *, seed=3):
    """Source of a cell that opens the practice round with a store of its own."""
    return (
        f"import os\nos.environ['ADVOCACY_STORE'] = {str(store)!r}\n"
        "from advocacy_kit.widgets.practice import open_quiz\n"
        f"open_quiz('hear-the-signals', {language!r}, learner='tester', random_state={seed})"
    )


def in_lab(page, lab, *cells):
    page.goto(lab.address(f"lab/tree/{lab.write(*cells)}"), wait_until="domcontentloaded")
    page.wait_for_function("() => window.jupyterapp?.shell.currentWidget?.context", timeout=READY)
    page.evaluate(RUN_ALL)
    page.wait_for_selector(".ak-choice", timeout=READY)
    return page.locator(".ak-choice")


def in_voila(page, voila, *cells):
    page.goto(voila.address(f"voila/render/{voila.write(*cells)}"), wait_until="domcontentloaded")
    page.wait_for_selector(".ak-choice", timeout=READY)
    return page.locator(".ak-choice")


def title(root):
    return root.get_by_role("heading", level=3)


def tab_into(page, root, what, at_most=40):
    """Press Tab until the focus is on something."""
    for _ in range(at_most):
        page.keyboard.press("Tab")
        if root.evaluate(
            "(root, what) => root.contains(document.activeElement) && document.activeElement.matches(what)",
            what,
        ):
            return
    pytest.fail(f"Tab does not reach {what}")


def begin(root, which="all"):
    """Choose how many messages; the round begins with something light, which is never abusive."""
    root.locator("[data-action=begin]").nth(("short", "all").index(which)).click()
    root.locator("form").wait_for()


def answer(root, *, first=True):
    """Answer the question at hand with the mouse; warned of, look at it."""
    show = root.locator("[data-action=show]")
    if show.count():
        show.click()
    root.locator("form fieldset").first.locator("input").nth(0 if first else 1).check()
    root.locator("button[type=submit]").click()
    root.locator("h4").wait_for()


def answer_by_keyboard(page, root):
    """From the question to the next one, with Tab, Space, arrows and Enter; keys of JupyterLab's in between."""
    before = title(root).inner_text()
    if root.locator("[data-action=show]").count():
        tab_into(page, root, "[data-action=show]")
        page.keyboard.press("Enter")
    tab_into(page, root, "input")
    for key in ("a", "x", "d", "d", "z", "ArrowDown", "ArrowUp", "b", "m"):
        page.keyboard.press(key)
    page.keyboard.press("Space")
    status = root.get_by_role("status")
    assert status.inner_text() == ""
    assert root.locator("fieldset").first.locator("input:checked").count() >= 1
    tab_into(page, root, "button[type=submit]")
    page.keyboard.press("Enter")
    root.locator("h4").wait_for()
    assert status.inner_text().strip()
    assert page.evaluate(FOCUS) == ["H4", "feedback"]
    tab_into(page, root, "[data-action=next]")
    page.keyboard.press("Enter")
    page.wait_for_function(
        "(before) => document.querySelector('.ak-choice h3').textContent !== before", arg=before
    )
    assert page.evaluate(FOCUS) == ["H3", "title"]
    assert status.inner_text() == ""


def test_by_keyboard_in_jupyterlab(lab, new_page, tmp_path):
    page = new_page()
    root = in_lab(page, lab, quiz(tmp_path / "s.sqlite3"), "left = 'alone'")
    cells = page.evaluate(CELLS)
    assert len(cells) == 2
    page.evaluate("() => document.activeElement.blur()")
    tab_into(page, root, "[data-action=begin]")
    page.keyboard.press("Enter")
    root.locator("form").wait_for()
    assert page.evaluate(FOCUS) == ["H3", "title"]
    answer_by_keyboard(page, root)
    answer_by_keyboard(page, root)
    assert page.evaluate(CELLS) == cells
    assert title(root).inner_text().startswith("Bericht 3 ")
    assert serious(page) == []
    page.evaluate(
        "() => window.jupyterapp.commands.execute('apputils:change-theme', {theme: 'JupyterLab Dark'})"
    )
    page.wait_for_selector("body[data-jp-theme-light=false]", state="attached")
    answer(root)
    assert serious(page) == []


def test_by_keyboard_in_voila(voila, new_page, tmp_path):
    page = new_page()
    root = in_voila(page, voila, quiz(tmp_path / "s.sqlite3", "nl"))
    begin(root)
    for _ in range(3):
        answer_by_keyboard(page, root)
    assert title(root).inner_text().startswith("Bericht 4 ")


def test_a_screen_reader_finds_names(voila, new_page, tmp_path):
    page = new_page()
    root = in_voila(page, voila, quiz(tmp_path / "s.sqlite3"))
    assert serious(page) == []
    begin(root)
    kinds = set()
    for _ in range(8):
        if root.locator("[data-action=show]").count():
            root.locator("[data-action=show]").click()
        legend = root.locator("legend").first.inner_text()
        tree = root.aria_snapshot()
        kind = "checkbox" if "- checkbox" in tree else "radio"
        kinds.add(kind)
        assert f'- group "{legend}"' in tree
        assert len(re.findall(rf'- {kind} "\S', tree)) >= 2
        assert "[checked]" not in tree
        assert '- group "Hoe zeker ben je?' in tree
        assert "- status" in tree
        assert root.locator("blockquote bdi[lang=nl], label bdi[lang=nl]").count() >= 1
        assert serious(page) == []
        answer(root)
        assert serious(page) == []
        root.locator("[data-action=next]").click()
        page.wait_for_selector(".ak-choice h4", state="detached")
    assert kinds == {"radio", "checkbox"}
    root.locator("[data-action=summary]").click()
    root.get_by_role("table").wait_for()
    assert page.evaluate(FOCUS) == ["H3", "title"]
    assert serious(page) == []


def test_answers_survive_a_reload(voila, new_page, tmp_path):
    page = new_page()
    root = in_voila(page, voila, quiz(tmp_path / "s.sqlite3"))
    begin(root)
    answer(root)
    root.locator("[data-action=next]").click()
    page.wait_for_selector(".ak-choice h4", state="detached")
    answer(root, first=False)
    page.reload(wait_until="domcontentloaded")
    page.wait_for_selector(".ak-choice", timeout=READY)
    assert "Je hebt 2 van de 28 berichten gedaan" in root.locator(".ak-choice-note").inner_text()
    assert title(root).inner_text() == "Bericht 3 van 28"
    root.locator("[data-action=previous]").click()
    root.locator("h4").wait_for()
    assert title(root).inner_text() == "Bericht 2 van 28"
    assert root.locator("fieldset:disabled input:checked").count() == 1
    page.set_viewport_size({"width": 320, "height": 640})
    assert root.evaluate("(e) => e.scrollWidth <= e.clientWidth && e.getBoundingClientRect().right <= 320")
    page.reload(wait_until="domcontentloaded")
    page.wait_for_selector(".ak-choice", timeout=READY)
    root.locator(".ak-choice-note [data-action=new]").click()
    begin(root, "short")
    assert title(root).inner_text() == "Bericht 1 van 10"


def test_answers_are_erased_by_keyboard(voila, new_page, tmp_path):
    page = new_page()
    root = in_voila(page, voila, quiz(tmp_path / "s.sqlite3", "en"))
    begin(root, "short")
    answer(root)
    for action in ("summary", "erase"):
        tab_into(page, root, f"[data-action={action}]")
        page.keyboard.press("Enter")
        page.wait_for_selector(f"[data-action={action}]", state="detached")
    assert title(root).inner_text() == "Erase all your answers?"
    assert page.evaluate(FOCUS) == ["H3", "title"]
    assert serious(page) == []
    tab_into(page, root, "[data-action=erase_all]")
    page.keyboard.press("Enter")
    root.locator("[data-action=begin]").first.wait_for()
    assert "have been erased" in root.locator(".ak-choice-note").inner_text()
    assert page.evaluate(FOCUS) == ["H3", "title"]
    page.reload(wait_until="domcontentloaded")
    page.wait_for_selector(".ak-choice", timeout=READY)
    assert root.locator("[data-action=begin]").count() == 2
    assert root.locator(".ak-choice-note").count() == 0
