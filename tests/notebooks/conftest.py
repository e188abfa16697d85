"""The small chapter, and a file of messages for it."""

import pytest
import small


@pytest.fixture(scope="session")
def root(tmp_path_factory):
    return small.write(tmp_path_factory.mktemp("chapters") / "note{books}")


@pytest.fixture(scope="session")
def post(tmp_path_factory):
    path = tmp_path_factory.mktemp("data") / "Post 'n {x} é.csv"
    path.write_text("text\nhello\n", encoding="utf-8")
    return path
