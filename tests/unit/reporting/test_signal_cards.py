"""Signal cards, the links to them, and what to say in one line."""

import re
from html import unescape

import pytest

from advocacy_kit.codebook import load_codebook
from advocacy_kit.locale import say
from advocacy_kit.reporting import html, signal_cards

SIGNALS = [signal for family in signal_cards.FAMILIES.values() for signal in family]
#: As many signs as fit on two lines of a small telephone.
SHORT = 80


def test_every_signal_of_customers_is_in_one_family():
    assert sorted(SIGNALS) == sorted(signal.id for signal in load_codebook().of_voice("customer"))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_each_signal_has_one_short_line_that_its_card_does_not_repeat(language):
    codebook = load_codebook()
    made = signal_cards.replies(codebook, SIGNALS, language)
    lines = [unescape(line) for line in re.findall(r"<dd>(.*?)</dd>", made)]
    assert len(lines) == len(set(lines)) == len(SIGNALS)
    assert "<table" not in made, "Jupyter sets the cells of tables to the right"
    for signal, line in zip(SIGNALS, lines, strict=True):
        assert len(line) <= SHORT
        assert line not in unescape(signal_cards.card(codebook[signal], codebook, language))
        assert f'<a href="#ak-{signal}" target="_self">{codebook[signal][language].name}</a>' in made


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_link_into_the_page_leads_somewhere_that_takes_the_focus(language):
    codebook = load_codebook()
    page = "".join(signal_cards.family(codebook, name, language) for name in signal_cards.FAMILIES)
    page += signal_cards.target("practice") + signal_cards.replies(codebook, SIGNALS, language)
    contents = signal_cards.contents(language, "Practise <13 of 28>")
    assert "Practise &lt;13 of 28&gt;" in contents
    assert f'aria-label="{say("hts-contents", language)}"' in contents
    links = re.findall(r'href="#([^"]*)"', contents + page)
    assert len(links) == 8 + 15
    assert (contents + page).count('target="_self"') == len(links), (
        "else each opens a tab with a kernel of its own"
    )
    for link in links:
        assert len(re.findall(rf'id="{link}"[^>]* tabindex="-1"', page)) == 1, link


def test_where_a_quote_comes_from_is_no_landmark():
    assert html.quote("pff", "chat <1>") == (
        '<blockquote class="ak-quote"><p>pff</p><p class="ak-source">chat &lt;1&gt;</p></blockquote>'
    )
