"""Which chapters the front page lists."""

import pytest
from door_notebooks import notebook

from advocacy_kit.door.shelf import notebooks_folder, pages
from advocacy_kit.errors import InputError
from advocacy_kit.paths import content

TITLED = notebook(chapter="weigh", title="Wegen", promise="Je weegt.", minutes=12)


def test_a_chapter_says_what_it_is(write):
    page = pages(write("nl/02-iets.ipynb", TITLED))["nl"][0]
    assert (page.chapter, page.number, page.title, page.promise, page.minutes, page.notebook) == (
        "weigh", "02", "Wegen", "Je weegt.", 12, "nl/02-iets.ipynb",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (notebook(("markdown", "## Eerste kop ##\n\ntekst", [])), "Eerste kop"),
        (notebook(("code", "# geen kop", []), ("markdown", "tekst\n\n# Kop", [])), "Kop"),
        (notebook(("markdown", "geen kop, wel #tag", [])), "Twee woorden"),
        (notebook(), "Twee woorden"),
    ],
)
def test_one_that_says_nothing_is_listed_all_the_same(write, text, title):
    page = pages(write("nl/07-twee-woorden.ipynb", text))["nl"][0]
    assert (page.chapter, page.title, page.promise, page.minutes) == ("twee-woorden", title, "", None)


@pytest.mark.parametrize("minutes", [0, -3, "12", 1.5, None])
def test_minutes_that_make_no_sense_are_not_shown(write, minutes):
    assert pages(write("en/01-a.ipynb", notebook(minutes=minutes)))["en"][0].minutes is None


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"cells": []}', '{"metadata": {}}', '{"metadata": [], "cells": []}']
)
def test_a_broken_file_does_not_close_the_door(write, text):
    write("nl/01-stuk.ipynb", text)
    assert [p.chapter for p in pages(write("nl/02-heel.ipynb", TITLED))["nl"]] == ["weigh"]


def test_what_a_run_or_an_update_left_is_no_chapter(write):
    for left in ("partial", "failed", "new", "new-2"):
        write(f"en/01-a.{left}.ipynb", TITLED)
    write("en/01-newer.ipynb", TITLED)
    folder = write("en/notes.txt", "x")
    assert [p.notebook for p in pages(folder)["en"]] == ["en/01-newer.ipynb"]
    assert pages(folder)["nl"] == []


def test_order_is_that_of_the_numbers(write):
    for name in ("10-last", "02-second", "01-first"):
        folder = write(f"en/{name}.ipynb", notebook())
    assert [p.number for p in pages(folder)["en"]] == ["01", "02", "10"]


def test_a_workspace_wins_over_the_kit(write, monkeypatch):
    folder = write("notebooks/nl/01-a.ipynb", TITLED)
    assert (
        notebooks_folder(folder) == notebooks_folder(folder / "notebooks") == (folder / "notebooks").resolve()
    )
    monkeypatch.chdir(folder)
    assert notebooks_folder() == (folder / "notebooks").resolve()


def test_elsewhere_the_kits_own_open(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert notebooks_folder() == content("notebooks").resolve()
    (tmp_path / "notebooks").mkdir()  # somebody else's
    assert notebooks_folder() == content("notebooks").resolve()


@pytest.mark.parametrize(
    ("name", "key"), [("", "door-no-notebooks"), ("not/there", "door-no-folder"), ("file", "door-no-folder")]
)
def test_a_folder_without_chapters_is_told(write, name, key):
    folder = write("file", "x")
    with pytest.raises(InputError) as error:
        notebooks_folder(folder / name)
    assert error.value.key == key
    assert str(folder / name) in error.value.text("nl")


def test_the_kit_lists_the_same_chapters_in_both_languages():
    shelf = pages(content("notebooks"))
    assert [p.chapter for p in shelf["nl"]] == [p.chapter for p in shelf["en"]] != []
    assert all(p.promise and p.minutes and p.number for p in shelf["nl"] + shelf["en"])
