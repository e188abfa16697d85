"""Errors of the system, told in the language of who reads them."""

import errno
import os

import pytest

from advocacy_kit.errors import CallError, Refusal, writing


@pytest.mark.parametrize(
    ("code", "dutch", "english"),
    [
        (errno.EACCES, "je hebt er geen rechten voor", "you have no permission"),
        (errno.ENOENT, "bestaat niet", "no such file"),
        (errno.ENOTDIR, "geen map", "not a folder"),
        (errno.EISDIR, "het is een map", "it is a folder"),
        (errno.ENOSPC, "vol", "full"),
        (errno.EROFS, "schijf", "disk"),
        (errno.EIO, os.strerror(errno.EIO), os.strerror(errno.EIO)),
        (None, "zomaar", "zomaar"),
    ],
)
def test_a_refusal_speaks_the_readers_language(code, dutch, english, tmp_path):
    error = OSError(code, os.strerror(code)) if code else OSError("zomaar")
    with pytest.raises(CallError) as told, writing(tmp_path / "x.csv"):
        raise error
    for language, words in (("nl", dutch), ("en", english)):
        assert words in Refusal(error).text(language)
        text = told.value.text(language)
        assert words in text
        assert "x.csv" in text
    if code and code != errno.EIO:
        assert os.strerror(code) not in told.value.text("nl")


def test_what_a_person_did_wrong_is_told_as_it_is(tmp_path):
    with pytest.raises(CallError) as told, writing(tmp_path):
        raise CallError("scan-exists", target="x.csv")
    assert told.value.key == "scan-exists"
