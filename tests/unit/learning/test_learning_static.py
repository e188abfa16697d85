"""Texts cut into pieces, and static questions: escaped, whole, without a script."""

import html
import json
import re
from html.parser import HTMLParser

import pytest

from advocacy_kit.learning.items import check_items, load_items
from advocacy_kit.learning.markup import Run, Segment, plain, runs, segments
from advocacy_kit.learning.static import static_items


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("That is *cynicism*.", [("That is ", False), ("cynicism", True), (".", False)]),
        ("*wat het de klant kost*", [("wat het de klant kost", True)]),
        (
            "(*zucht*, *boosheid*)",
            [("(", False), ("zucht", True), (", ", False), ("boosheid", True), (")", False)],
        ),
        ("5 * 4 * 3", [("5 * 4 * 3", False)]),
        ("2*3*4", [("2*3*4", False)]),
        ("a lone * stays", [("a lone * stays", False)]),
        ("**bold** is not ours", [("**bold** is not ours", False)]),
        ("*sigh", [("*sigh", False)]),
        ("*one\ntwo*", [("*one\ntwo*", False)]),
        ("*not feeling heard*'s edge", [("not feeling heard", True), ("'s edge", False)]),
        ("", []),
    ],
)
def test_italics(text, pieces):
    assert runs(text) == tuple(Run(*piece) for piece in pieces)
    assert plain(text) == "".join(piece for piece, _ in pieces)


@pytest.mark.parametrize(
    ("spans", "pieces"),
    [
        ([], [("tja, weer 🙄 niks", (), ())]),
        ([(0, 3, "zucht")], [("tja", ("zucht",), ("zucht",)), (", weer 🙄 niks", (), ())]),
        ([(10, 11, "zucht")], [("tja, weer ", (), ()), ("🙄", ("zucht",), ("zucht",)), (" niks", (), ())]),
        ([(0, 9, "a"), (5, 11, "b")], [("tja, ", ("a",), ()), ("weer", ("a", "b"), ("a",)), (" 🙄", ("b",), ("b",)), (" niks", (), ())]),
        ([(5, 9, "a"), (5, 9, "b")], [("tja, ", (), ()), ("weer", ("a", "b"), ("a", "b")), (" 🙄 niks", (), ())]),
        ([(4, 4, "a")], [("tja, weer 🙄 niks", (), ())]),
    ],
)  # fmt: skip
def test_passages_are_cut_by_code_points(spans, pieces):
    text = "tja, weer 🙄 niks"
    assert segments(text, spans) == tuple(Segment(*piece) for piece in pieces)
    assert "".join(piece.text for piece in segments(text, spans)) == text


class Tags(HTMLParser):
    """Collects tags and attributes, and holds that what opens also closes."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.attributes, self._open = set(), set(), []
        self.feed(text)
        assert self._open == []

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag != "br":
            self._open.append(tag)

    def handle_endtag(self, tag):
        assert self._open.pop() == tag


def read(page):
    """What a person reads, in one line."""
    return one_line(html.unescape(re.sub(r"<[^>]+>", "", page.replace("<br>", " "))))


def one_line(text):
    return " ".join(text.split())


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_kits_items_as_static_questions(language):
    items = load_items("hear-the-signals", language)
    page = static_items(items, language)
    seen = Tags(page)
    assert seen.tags <= {
        "div",
        "p",
        "h3",
        "blockquote",
        "bdi",
        "ul",
        "li",
        "strong",
        "em",
        "details",
        "summary",
        "mark",
        "small",
        "br",
    }
    assert seen.attributes <= {"class", "lang"}
    text = read(page)
    for item in items:
        for said in (item.why, *item.choices.values(), *([item.reply] if item.reply else [])):
            assert one_line(plain(said)) in text, item.id
        for message in item.texts.values():
            assert one_line(message) in text, item.id
    assert page.count("<summary>") == len(items) + sum(item.warning for item in items)


def test_the_answer_and_an_abusive_message_are_folded_away():
    items = load_items("hear-the-signals", "nl")
    for item in items:
        before, _, after = static_items([item], "nl").partition("<details>")
        assert one_line(plain(item.why)) in read(after)
        assert one_line(plain(item.why)) not in read(before)
        assert (one_line(next(iter(item.texts.values()))) in read(before)) == (not item.warning)


def test_hostile_text_is_escaped(tmp_path):
    said = json.dumps(
        """<script>alert(1)</script><img src=x onerror=alert(2)> "it's" \u202eeht & *<b>x</b>*"""
    )
    options = ", ".join(f"{{id: {i}, correct: {ok}, feedback: {said}}}" for i, ok in [("sigh", "false"), ("anger", "true"), ("none", "false")])  # fmt: skip
    path = tmp_path / "hostile.en.yml"
    path.write_text(
        f"- {{id: bad-en-001, version: 1, type: single, voice: customer, level: 1, form: practice, channel: chat,\n"
        f"   context: {said}, message: {said}, question: {said}, options: [{options}], labels: {{anger: clear}},\n"
        f'   evidence: {{anger: ["<img src=x onerror=alert(2)>"]}}, why: {said}, reply: {said},\n'
        f"   twin: {{text: {said}, why: {said}}}, hints: [{said}], licence: none, source: a test}}\n",
        encoding="utf-8",
    )
    page = static_items(check_items([path]), "en")
    seen = Tags(page)
    assert seen.tags.isdisjoint({"script", "img", "b"})
    assert seen.attributes <= {"class", "lang"}
    assert "<bdi>&lt;script&gt;" in page
    assert '<mark class="ak-heard">&lt;img src=x onerror=alert(2)&gt;</mark>' in page
    # What turns the direction of text stays within its own element.
    for cut in page.split("\u202e")[:-1]:
        assert cut.count("<bdi>") > cut.count("</bdi>") or cut.rfind("</p>") < max(
            cut.rfind("<p>"), cut.rfind("<li>")
        )
