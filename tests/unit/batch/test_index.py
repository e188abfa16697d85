"""The page over all jobs: what it says of each, and what one sees first."""

import re

import pytest

from advocacy_kit.batch import index
from advocacy_kit.batch.index import page, record
from advocacy_kit.batch.jobs import Job, Result


def result(out, name, state="done", sample=False, messages=8, **options):
    job = Job("hear-the-signals", "nl", str(out / name), name, options)
    if state == "failed":
        return Result(job, state, error="It stopped.")
    manifest = {
        "chapter": {"id": "hear-the-signals", "title": "Hoor de <signalen>"},
        "input": {"sample": sample},
        "counts": {"read": 9, "used": 8, "messages": messages},
    }
    return Result(job, state, out / name / "a page.html", manifest=manifest)


@pytest.mark.parametrize(
    ("options", "dutch", "english"),
    [
        ({}, "alle", "all"),
        ({"where": {"channel": "chat", "team": "A"}}, "channel = chat; team = A", "channel = chat; team = A"),
        ({"since": "2025-03-01"}, "vanaf 1 mrt 2025", "from 1 Mar 2025"),
        ({"until": "2025-05-31"}, "tot en met 31 mei 2025", "up to and including 31 May 2025"),
        ({"where": {"team": "A"}, "since": "2025-03-01", "until": "2025-05-31"}, "team = A; 1 mrt 2025 tot en met 31 mei 2025",
         "team = A; 1 Mar 2025 to 31 May 2025"),
        ({"since": "soon"}, "vanaf soon", "from soon"),
    ],
)  # fmt: skip
def test_it_says_which_messages_a_job_was_about(tmp_path, options, dutch, english):
    for language, told in (("nl", dutch), ("en", english)):
        made = page([result(tmp_path, "a", **options)], tmp_path, language)
        assert f"</span>{told}</td>" in made


def test_the_link_comes_first_and_a_chapter_goes_by_its_title(tmp_path):
    made = page([result(tmp_path, "a & b"), result(tmp_path, "c", "failed")], tmp_path, "en")
    rows = re.findall(r"<tr>(.*?)</tr>", made)[1:]
    assert rows[0].startswith(
        '<th scope="row"><a href="a%20%26%20b/a%20page.html" hreflang="nl">a &amp; b</a></th>'
    )
    assert rows[1].startswith('<th scope="row">c</th>')
    assert "Hoor de &lt;signalen&gt;" in rows[0]
    assert "hear-the-signals" in rows[1], "of a chapter that never began only the id is known"


@pytest.mark.parametrize(
    ("messages", "dutch", "english"),
    [(8, "8 van 9", "8 of 9"), (24, "24, uit 8 van 9 rijen", "24, out of 8 of 9 rows")],
)
def test_it_counts_messages_and_not_the_rows_they_came_out_of(tmp_path, messages, dutch, english):
    for language, told in (("nl", dutch), ("en", english)):
        assert f"</span>{told}</td>" in page([result(tmp_path, "a", messages=messages)], tmp_path, language)


@pytest.mark.parametrize("samples", [(True, True), (True, False), (False,)])
def test_it_says_what_one_looks_at(tmp_path, samples):
    options = [{} if sample else {"messages": "post.csv"} for sample in samples]
    results = [
        result(tmp_path, str(i), sample=s, **o) for i, (s, o) in enumerate(zip(samples, options, strict=True))
    ]
    made = page(results, tmp_path, "nl")
    assert ("fietsverhuurder die niet bestaat" in made) is all(samples)
    assert bool(re.search(r"(het rapport dat|de rapporten die) de kit heeft gemaakt", made)) is not all(
        samples
    )


def test_a_chat_goes_without_its_person(tmp_path):
    chat = tmp_path / "WhatsApp Chat - Siobhan Kelly.zip"
    job = Job("hear-the-signals", "nl", str(tmp_path / "a"), "a", {"messages": str(chat)})
    failed = Result(job, "failed", error=f"Cannot read {chat}: {chat.name} is empty.")
    told = page([failed], tmp_path, "nl") + repr(record(failed, tmp_path))
    assert "Cannot read WhatsApp.zip: WhatsApp.zip is empty." in told
    assert "Siobhan" not in told


LINK = '<p><a href="{}" lang="{}" hreflang="{}">{}</a></p>'


@pytest.mark.parametrize(
    ("language", "reports", "named"),
    [
        ("nl", ["nl", "nl"], {"nl": "index.html"}),
        ("nl", ["nl", "en"], {"nl": "index.html", "en": "index.en.html"}),
        ("en", ["nl"], {"en": "index.html", "nl": "index.nl.html"}),
        ("en", [], {"en": "index.html"}),
    ],
)
def test_the_page_is_there_in_each_language_in_which_somebody_reads(language, reports, named):
    assert index.pages(language, reports) == named


def test_each_page_leads_to_the_other_in_that_ones_language(tmp_path):
    results = [result(tmp_path, "Nederlands"), result(tmp_path, "b", "failed")]
    pages = {"nl": "index.html", "en": "index.en.html"}
    dutch, english = (page(results, tmp_path, language, pages) for language in ("nl", "en"))
    assert LINK.format("index.en.html", "en", "en", "This page in English") in dutch
    assert LINK.format("index.html", "nl", "nl", "Deze pagina in het Nederlands") in english
    assert "index.html" not in dutch
    for made, language in ((dutch, "nl"), (english, "en")):
        assert f'<html lang="{language}">' in made
    assert 'hreflang="nl"><span lang="nl">Nederlands</span></a>' in english, "a language by its own name"
    assert '<span lang="nl">Hoor de &lt;signalen&gt;</span>' in english
    assert '<pre><span lang="nl">It stopped.</span></pre>' in english, "told in the interface's language"
    assert "<span lang=" not in dutch
    assert "This page in" not in page(results, tmp_path, "nl")


@pytest.mark.parametrize(
    ("states", "dutch", "english"),
    [
        (["done"], ("<h1>Rapport</h1>", "Eén rapport, en het is gelukt."), ("<h1>Report</h1>", "One report, and nothing failed.")),
        (["failed"], ("Eén rapport, en het is mislukt.",), ("One report, and it failed.",)),
        (["done", "done"], ("<h1>Rapporten</h1>", "2 rapporten, alles gelukt."), ("2 reports, none failed.",)),
        (["done", "failed"], ("2 rapporten, waarvan 1 mislukt.",), ("2 reports, of which 1 failed.",)),
    ],
    ids=lambda value: " ".join(value[:2]),
)  # fmt: skip
def test_it_speaks_of_one_report_and_of_more(tmp_path, states, dutch, english):
    results = [result(tmp_path, str(i), state) for i, state in enumerate(states)]
    for language, told in (("nl", dutch), ("en", english)):
        made = page(results, tmp_path, language)
        assert [text for text in told if text not in made] == []
