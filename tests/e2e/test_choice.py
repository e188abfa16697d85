"""The choosing widget in a bare page: its JavaScript with the real screens behind it, and no notebook server."""

import json

import pytest
from accessible import serious

from advocacy_kit.learning.items import check_items, load_items
from advocacy_kit.learning.logbook import Logbook
from advocacy_kit.paths import PACKAGE
from advocacy_kit.widgets.practice import Quiz
from advocacy_kit.widgets.screens import texts

FOLDER = PACKAGE / "widgets" / "choice"
#: Stands in for the front end's model: gives values, tells of changes, sends to Python.
MOUNT = """async ([source, values]) => {
  const module = (await import(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })))).default;
  const listeners = [];
  const model = {
    get: (name) => values[name],
    on: (_, listener) => listeners.push(listener),
    off: () => {},
    send: async (message) => {
      const screen = await window.toPython(message);
      if (screen) { values.screen = screen; listeners.forEach((listener) => listener()); }
    },
  };
  module.render({ model, el: document.getElementById('here') });
}"""
FOCUS = "() => [document.activeElement.tagName, document.activeElement.getAttribute('data-focus') || '']"


@pytest.fixture
def mount(new_page, tmp_path):
    """Show a quiz in a page; ``deaf`` puts a notebook behind it that never answers."""

    def make(items, seed=3, *, deaf=False, **settings):
        quiz = Quiz(items, Logbook("tester", tmp_path / "s.sqlite3"), seed)
        page = new_page(**settings)
        shown = [0]

        def act(message):
            screen = None if deaf else quiz.act(message)
            if screen is not None:
                shown[0] += 1
                screen = screen | {"id": shown[0]}
            return screen

        page.expose_function("toPython", act)
        style = (FOLDER / "choice.css").read_text(encoding="utf-8")
        language = items[0].language
        page.set_content(
            f"<!doctype html><html lang={language}><title>t</title><style>{style}</style>"
            "<body><main><h1>t</h1><h2>t</h2><div id=here></div></main></body></html>"
        )
        values = {"screen": quiz.screen() | {"id": 0}, "texts": texts(language), "language": language}
        page.evaluate(MOUNT, [(FOLDER / "choice.js").read_text(encoding="utf-8"), values])
        return page, page.locator(".ak-choice"), quiz

    return make


def of_type(language, kind, **more):
    items = load_items("hear-the-signals", language)
    return [
        i
        for i in items
        if i.type == kind and not i.warning and all(getattr(i, k) == v for k, v in more.items())
    ]


def hand_in(root):
    root.locator("button[type=submit]").click()
    root.locator("h4").wait_for()


@pytest.mark.parametrize(
    ("language", "scheme", "width"),
    [("nl", "light", 320), ("en", "dark", 320), ("en", "light", 640), ("nl", "dark", 1100)],
)
def test_whole_round_fits_and_is_legible(mount, language, scheme, width):
    items = load_items("hear-the-signals", language)
    picked = [
        next(i for i in items if i.type == kind and not i.warning) for kind in ("single", "multi", "pair")
    ]
    warned = [item for item in items if item.warning]
    page, root, quiz = mount(
        picked + warned,
        viewport={"width": width, "height": 640},
        color_scheme=scheme,
        reduced_motion="reduce",
    )
    for _ in range(len(picked + warned)):
        for step in ("question", "answered"):
            if root.locator("[data-action=show]").count():
                assert quiz.practice.current.texts[""] not in page.content()
                root.locator("[data-action=show]").click()
            if step == "answered":
                root.locator("fieldset input").first.check()
                hand_in(root)
            assert root.evaluate("(e) => e.scrollWidth <= e.clientWidth")
            assert page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")
            sizes = root.locator("button, label").evaluate_all(
                "(a) => a.map((e) => e.getBoundingClientRect().height)"
            )
            assert min(sizes) >= 24
            assert serious(page) == []
        root.locator("[data-action=next]").click()
    root.get_by_role("table").wait_for()
    assert serious(page) == []


def test_axe_does_find_what_is_wrong(mount):
    page, _, _ = mount(of_type("en", "single")[:1])
    assert serious(page) == []
    page.add_style_tag(content=".ak-choice label { color: #bbb !important; }")
    assert [rule for rule, _ in serious(page)] == ["color-contrast"]


def test_the_key_comes_with_the_answer_and_not_before(mount):
    items = of_type("en", "single")[:1]
    page, root, _ = mount(items)
    before = page.evaluate("() => document.body.innerText")
    assert items[0].why[:40] not in before
    assert root.locator("mark, .ak-choice-mark").count() == 0
    root.locator(f"input[value={items[0].key[0]}]").check()
    hand_in(root)
    assert root.locator(".ak-choice-mark").all_inner_texts() == [" (fits here, your choice)"]
    assert root.locator("mark").count() == len(items[0].spans)


def test_nothing_is_chosen_for_anybody(mount):
    page, root, quiz = mount(of_type("en", "single")[:1])
    assert root.locator("input:checked").count() == 0
    root.locator("button[type=submit]").click()
    assert root.get_by_role("status").inner_text().startswith("Choose an answer first")
    assert page.evaluate(FOCUS)[0] == "INPUT"
    assert quiz.practice.done == 0


def test_nothing_and_something_exclude_each_other(mount):
    _, root, quiz = mount(of_type("nl", "multi")[:1])
    boxes = root.locator("fieldset").first.locator("input")
    nothing = root.get_by_role("checkbox", name="Ik hoor niets van dit alles")
    boxes.nth(0).check()
    boxes.nth(1).check()
    nothing.check()
    assert root.locator("fieldset").first.locator("input:checked").count() == 1
    boxes.nth(1).check()
    assert not nothing.is_checked()
    nothing.check()
    hand_in(root)
    item = quiz.practice.items[0]
    assert quiz.practice.grades[item.id].choice == ()


def test_a_hint_keeps_what_was_chosen(mount):
    items = [i for i in of_type("nl", "single") if i.hints][:1]
    page, root, quiz = mount(items)
    root.locator("fieldset input").nth(1).check()
    root.get_by_role("radio", name="vrij zeker").check()
    root.locator("[data-action=hint]").click()
    root.locator("[data-focus=hint]").wait_for()
    assert page.evaluate(FOCUS) == ["P", "hint"]
    assert root.locator("input:checked").count() == 2
    hand_in(root)
    assert quiz.practice.grades[items[0].id].confidence == "middle"


def test_enter_in_a_radio_hands_in_and_arrows_do_not(mount):
    page, root, quiz = mount(of_type("en", "single")[:1])
    root.locator("fieldset input").first.focus()
    for key in ("Space", "ArrowDown", "ArrowDown", "ArrowUp"):
        page.keyboard.press(key)
    assert quiz.practice.done == 0
    page.keyboard.press("Enter")
    root.locator("h4").wait_for()
    assert quiz.practice.done == 1


def test_a_double_click_hands_in_once(mount):
    _, root, quiz = mount(load_items("hear-the-signals", "en"))
    root.get_by_role("button", name="All 28 messages").click()
    root.locator("fieldset input").first.check()
    root.locator("button[type=submit]").dblclick()
    root.locator("h4").wait_for()
    assert quiz.practice.done == 1
    assert quiz.practice.position == 0


def test_keys_stay_inside_but_for_ctrl_and_meta(mount):
    page, root, _ = mount(of_type("en", "single")[:1])
    page.evaluate(
        "() => { window.heard = []; document.addEventListener('keydown', (e) => window.heard.push(e.key)); }"
    )
    root.locator("fieldset input").first.focus()
    for key in ("a", "x", "d", "ArrowDown", "Shift+Enter", "Escape"):
        page.keyboard.press(key)
    assert [key for key in page.evaluate("() => window.heard") if key != "Shift"] == []
    page.keyboard.press("Control+s")
    assert "s" in page.evaluate("() => window.heard")


def test_a_notebook_that_does_not_answer_is_spoken_of(mount):
    page, root, _ = mount(of_type("nl", "single")[:1], deaf=True)
    page.clock.install()
    root.locator("fieldset input").first.check()
    root.locator("button[type=submit]").click()
    page.clock.run_for(2_000)
    assert root.get_by_role("status").inner_text().startswith("Even geduld")
    page.clock.run_for(20_000)
    assert "opnieuw" in root.get_by_role("status").inner_text()


HOSTILE = """<script>window.taken = 1</script><img src=x onerror="window.taken = 2"> "it's" \u202eeht\u202c & so on"""


def test_hostile_text_stays_text(mount, tmp_path):
    said = json.dumps(HOSTILE)
    option = ", ".join(f"{{id: {i}, correct: {ok}, feedback: {said}}}" for i, ok in [("sigh", "false"), ("anger", "false"), ("none", "true")])  # fmt: skip
    path = tmp_path / "hostile.en.yml"
    path.write_text(
        f"- {{id: bad-en-001, version: 1, type: single, voice: customer, level: 1, form: practice, channel: chat,\n"
        f"   context: {said}, message: {said}, question: {said}, options: [{option}], labels: {{}}, why: {said},\n"
        f"   reply: {said}, hints: [{said}], licence: none, source: a test}}\n",
        encoding="utf-8",
    )
    page, root, _ = mount(check_items([path]))
    assert root.locator("blockquote bdi").first.inner_text() == HOSTILE
    root.locator("[data-action=hint]").click()
    root.locator("input[value=sigh]").check()
    hand_in(root)
    assert root.locator(".ak-choice-feedback").inner_text().count("<script>window.taken") >= 3
    assert root.locator("script, img").count() == 0
    assert page.evaluate("() => window.taken") is None
