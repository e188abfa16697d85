"""Shortcuts of the search for names: what they give is what the whole way gives."""

import json
from collections import Counter
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advocacy_kit.messages.redaction.name_loose import Loose
from advocacy_kit.messages.redaction.people import People
from advocacy_kit.messages.redaction.redactor import Redactor
from advocacy_kit.paths import content


def both(texts, language, conversation=None):
    def redacted():
        conversations = [conversation] * len(texts)
        return Redactor(["Jansen", "Karin Kleding"]).redact(
            texts, [language] * len(texts), Counter(), conversations
        )

    with (
        patch.object(Loose, "_plain", return_value=None),
        patch.object(People, "are_all_in", return_value=False),
    ):
        whole = redacted()
    assert redacted() == whole


@pytest.mark.parametrize("language", ["nl", "en"])
def test_written_messages(language):
    path = content("datasets", "personal-data", f"{language}-open.jsonl")
    lines = path.read_text(encoding="utf-8").splitlines()
    both([json.loads(line)["text"].replace("{{", "").replace("}}", "") for line in lines], language)


WORDS = st.sampled_from(
    """
    Karin karin KARIN Karin. Karin, Karin's (Karin) Tom Tom-Jan Bram Stefan Anna Mohammed Xiaoling Will May Roos Jan Mark
    Jansen Visser Peeters Grisham Hofstraat Doormanlaan Street Hall Linders Kleding Friday van de der den in het uit te op
    Ik ik was zei en and the The Maar maar 12 3 x e y d' l'Oréal ’t 't McDonald O'Brien iPhone Ltd de Vries " ' – - _ / & \n . , ! ? ( )
    ik ben spoke to mijn zoon Beste Groetjes mvg é Élodie elodie Zoë zoe José Pena Price Best Prins belde ziekenhuis Radboudziekenhuis April juni
    """.replace("\\n", "\n").split(" ")
).filter(bool)  # fmt: skip


@settings(max_examples=400)
@given(
    st.lists(st.lists(WORDS, max_size=10), min_size=1, max_size=3),
    st.sampled_from([" ", " ", " ", "", ", "]),
    st.sampled_from(["nl", "en"]),
    st.sampled_from([None, "a"]),
)
def test_made_up_conversations(messages, between, language, conversation):
    both([between.join(words) for words in messages], language, conversation)
