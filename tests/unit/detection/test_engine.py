"""The engine: guards, overlap, offsets; and that it hears what plain regular expressions hear."""

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plain_regex import to_regex

from advocacy_kit.detection.engine import BATCH
from advocacy_kit.detection.literals import _key_of
from advocacy_kit.detection.normalise import normalise
from advocacy_kit.detection.said import hash_of
from advocacy_kit.patterns.expressions import parse

GUARDS = [
    # rule, text, words heard
    ({"find": ["disappointed"], "not_before": ["not"]}, "I am not really disappointed", []),
    ({"find": ["disappointed"], "not_before": ["not"]}, "Not today. Disappointed!", ["Disappointed"]),
    ({"find": ["disappointed"], "not_before": ["not"]}, "not one of all of us was disappointed", ["disappointed"]),
    ({"find": ["always"], "not_after": ["friendly"]}, "always so friendly", []),
    ({"find": ["always"], "not_after": ["friendly"]}, "always late, friendly or not? always", ["always"]),
    ({"find": ["weer"], "before": ["nu"]}, "nu alweer weer kapot", ["weer"]),
    ({"find": ["weer"], "before": ["nu"]}, "mooi weer", []),
    ({"find": ["again"], "after": ["broken"]}, "again it is broken", ["again"]),
    ({"find": ["again"], "after": ["broken"]}, "see you again", []),
    ({"find": ["late"], "sentence": ["driver"]}, "The driver was late. I was late.", ["late"]),
    ({"find": ["late"], "not_sentence": ["sorry"]}, "Sorry I am late. You were late!", ["late"]),
    ({"find": ["late"], "not_sentence": ["!"]}, "You are late! I was late.", ["late"]),
    ({"find": ["fijn <0-2> (.|!)"]}, "Fijn. Fijn hoor! Fijn is dat", ["Fijn.", "Fijn hoor!"]),
    ({"find": ["(dol|super)(blij|gelukkig)"]}, "Superblij en dolgelukkig", ["Superblij", "dolgelukkig"]),
    ({"find": ["(was|is) (te|ge)laat <0-1> (weer|nu)"]}, "Het is gelaat nu", ["is gelaat nu"]),
    ({"find": ["late"], "message": ["parcel"]}, "late. Where is my parcel?", ["late"]),
    ({"find": ["late"], "message": ["parcel"]}, "late", []),
    ({"find": ["late"], "not_message": ["my fault"]}, "late? my fault", []),
    ({"find": ["tja"], "at": "message_start"}, "Tja, wat zal ik zeggen. Tja", ["Tja"]),
    ({"find": ["tja"], "at": "message_end"}, "Tja, wat zal ik zeggen. Tja...", ["Tja"]),
    ({"find": ["again"], "at": "sentence_start"}, "Broken again. Again!", ["Again"]),
    ({"find": ["again"], "at": "sentence_end"}, "Again it is broken. And again!", ["again"]),
    ({"find": ["still waiting"], "case": "upper"}, "still waiting STILL WAITING", ["STILL WAITING"]),
    ({"find": ["never again"], "unless_quoted": True}, 'She said "never again" and left. Never again', ["Never again"]),
    ({"shape": "capitals"}, "This is WHAT YOU ALWAYS DO, you know", ["WHAT YOU ALWAYS DO"]),
    ({"shape": "capitals"}, "The NS and the KLM and the BBC", []),
    ({"shape": "capitals"}, "NS KLM BBC", []),
    ({"shape": "capitals"}, "DIT IS ÉCHT NIET NORMAAL", ["DIT IS ÉCHT NIET NORMAAL"]),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "text", "expected"), GUARDS)
def test_guards(words_of, rule, text, expected):
    assert words_of(text, rule) == expected


OFFSETS = [
    (unicodedata.normalize("NFD", "Ik ben geïrriteerd."), unicodedata.normalize("NFD", "geïrriteerd")),
    ("İ İ geïrriteerd", "geïrriteerd"),
    ("👍🏽👍🏽 geirriteerd 👍", "geirriteerd"),
    ("zo   ge\u00adïrriteerd", "ge\u00adïrriteerd"),
    ("\u202ertl\u202c geïrriteerd", "geïrriteerd"),
]


@pytest.mark.parametrize(("text", "quote"), OFFSETS)
def test_evidence_is_a_piece_of_the_original_text(words_of, text, quote):
    assert words_of(text, {"find": ["geïrriteerd"]}) == [quote]


def test_a_curly_apostrophe_is_an_apostrophe(words_of):
    assert words_of("that’s it, that's it", {"find": ["that's it"]}) == ["that’s it", "that's it"]


def test_matches_of_a_signal_that_overlap_are_one_span(words_of):
    text = "I have been waiting for weeks and weeks"
    assert words_of(text, {"find": ["been waiting"]}, {"find": ["waiting for weeks", "weeks"]}) == [
        "been waiting for weeks",
        "weeks",
    ]


def test_signals_do_not_compete_for_words(engine_of):
    engine = engine_of(
        first=[{"find": ["still waiting"]}], second=[{"find": ["waiting"], "intensity": "strong"}]
    )
    assert engine.hear(["still waiting"]).tolist() == [[0, 0, 1, 0, 13], [0, 1, 2, 6, 13]]


def test_the_strongest_rule_gives_the_intensity(engine_of):
    engine = engine_of(
        {"find": ["late"], "intensity": "subtle"}, {"find": ["far too late"], "intensity": "strong"}
    )
    assert engine.hear(["far too late", "late"]).tolist() == [[0, 0, 2, 0, 12], [1, 0, 0, 0, 4]]


EXPRESSIONS = [
    "late", "still late", "la*", "*te", "(so|too) late", "no <0-2> reply", "# days", "a+h", "late ...", "!!+", "re reply", "so", "(re|la)(te|ply)", "no(re|la)*", "can't",
    "(la|!) te", "no (reply|...) late", "# (days|s) so", "still <0-2> (!|late)", "*s late", "so <1-3> no <0-1> days", "late so late",
    "no (late|so <0-1>) reply", "late (<0-2> days|too) #", "(so (too|) late|no) reply", "still <1-2> no*", "(late|no <0-2>) so",
]  # fmt: skip
WORDS = [
    "late",
    "still",
    "so",
    "too",
    "no",
    "reply",
    "latest",
    "plate",
    "3",
    "days",
    "aah",
    "h",
    "re",
    ",",
    ".",
    "...",
    "!!",
    "!",
    "\n",
    "can't",
    "s",
    "-",
    "_",
]


@given(st.lists(st.sampled_from(WORDS), max_size=14), st.lists(st.booleans(), min_size=14, max_size=14))
@settings(max_examples=600)
def test_it_hears_what_plain_regular_expressions_hear(engine_of, words, spaced):
    text = "".join(word + (" " if space else "") for word, space in zip(words, spaced, strict=False))
    low = "".join(map(chr, normalise([text]).low))
    if len(low) != len(text):
        return
    engine = engine_of({"find": EXPRESSIONS})
    spans = [range(a, b) for *_, a, b in engine.hear([text]).tolist()]
    matches = [
        match.span(1) for e in EXPRESSIONS for match in re.finditer(f"(?=({to_regex(parse(e))}))", low)
    ]
    for start, end in matches:
        assert any(start in span or end - 1 in span for span in spans), f"not heard: {low[start:end]!r}"
    for span in spans:
        assert any(start in span and end - 1 in span for start, end in matches), (
            f"heard for nothing: {text[span[0] : span[-1] + 1]!r}"
        )


@given(
    st.lists(st.sampled_from(WORDS), max_size=14),
    st.lists(st.booleans(), min_size=14, max_size=14),
    st.sampled_from(EXPRESSIONS),
    st.sampled_from(["message", "not_message"]),
)
@settings(max_examples=600)
def test_a_guard_finds_in_a_message_what_plain_regular_expressions_find(
    engine_of, words, spaced, expression, guard
):
    text = "".join(word + (" " if space else "") for word, space in zip(words, spaced, strict=False)) + " xyz"
    low = "".join(map(chr, normalise([text]).low))
    heard = engine_of({"find": ["xyz"], guard: [expression, "never there"]}).hear([text])
    found = re.search(to_regex(parse(expression)), low) is not None
    assert bool(len(heard)) == (found == (guard == "message")), (expression, low)


@pytest.mark.parametrize(("one", "other"), [("egcfbds", "dshkyxq"), ("kwipbyv", "uagxfyd")])
def test_words_that_share_a_key_are_told_apart(words_of, one, other):
    assert _key_of(hash_of(one)) == _key_of(hash_of(other))
    assert words_of(f"{one}, {other}", {"find": [one, other]}) == [one, other]
    assert words_of(f"{one}, {other}", {"find": [other]}) == [other]
    assert words_of(f"the {one}, the {other}", {"find": [f"the {one}"]}) == [f"the {one}"]


def test_a_choice_of_very_many_words_is_heard(words_of):
    many = "|".join(f"word{chr(97 + i // 26)}{chr(97 + i % 26)}" for i in range(200))
    for expression in (f"({many})", f"({many}) <0-2> (late|{many})", f"so ({many})"):
        assert words_of("so wordba late", {"find": [expression]}), expression[:20]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_expression_of_the_codebook_can_be_found(language):
    from advocacy_kit import load_codebook
    from advocacy_kit.detection.anchors import searches

    codebook = load_codebook()
    for signal in codebook:
        for rule in signal[language].patterns:
            for key, _, expression in rule.expressions():
                assert searches(parse(expression, codebook.lists[language]), language), (
                    signal.id,
                    key,
                    expression,
                )


HOSTILE = {
    "words that begin a gap": ("no " * 20_000, {"find": ["no <0-9> reply <0-9> later"]}, []),
    "dashes in a gap": (
        "reply " + "- " * 30_000 + "no",
        {"find": ["no <0-9> reply", "reply <0-9> never"]},
        [],
    ),
    "one letter for ever": ("a" * 60_000 + "h", {"find": ["aa+b", "aa*b"]}, []),
    "a sentence without end": (
        "late and " * 10_000,
        {"find": ["late"], "sentence": ["never"], "not_message": ["x*y"]},
        [],
    ),
    "brackets and bidi": ("\u202e((((" * 10_000, {"find": [r"\(\(\)", "late"]}, []),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_no_text_keeps_it_from_ending(engine_of, case):
    # Without a bound on how far is read around a word, these do not end before the run is broken off.
    text, rule, spans = HOSTILE[case]
    assert engine_of(rule).hear([text])[:, 3:].tolist() == spans


def test_a_message_with_very_many_matches_keeps_them_all(engine_of):
    engine = engine_of({"find": ["late"]})
    heard = engine.hear(["so late, " * 3000, "late", ""])
    assert (heard[:, 0] == 0).sum() == 3000
    assert heard[-1].tolist() == [1, 0, 1, 0, 4]


def test_more_messages_than_a_batch_keep_their_places(engine_of):
    engine = engine_of({"find": ["late"]})
    texts = ["late" if i % 7 == 0 else "on time" for i in range(2 * BATCH + 10)]
    assert engine.hear(texts)[:, 0].tolist() == [i for i in range(len(texts)) if i % 7 == 0]
