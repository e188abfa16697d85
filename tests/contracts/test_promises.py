"""What is promised about personal data is what is done: each kind that is replaced, and what is not replaced yet."""

import pytest

from advocacy_kit.door.workspace import STARTER
from advocacy_kit.locale import say
from advocacy_kit.messages.redaction import KINDS, redact_one
from advocacy_kit.paths import content_root

#: A word of each kind by which a promise names it.
NAMED = {
    "en": {"email": "e-mail addresses", "link": "links", "account": "account names", "iban": "bank accounts",
           "phone": "phone numbers", "number": "numbers"},
    "nl": {"email": "e-mailadressen", "link": "links", "account": "accountnamen", "iban": "rekeningnummers",
           "phone": "telefoonnummers", "number": "lange nummers"},
}  # fmt: skip
NOT_YET = {
    "en": ("names, postal addresses and dates of birth are", "not"),
    "nl": ("namen, adressen en geboortedatums", "nog niet"),
}
PLACES = {
    "workspace en": ("en", (STARTER / "README.md").read_text(encoding="utf-8")),
    "workspace nl": ("nl", (STARTER / "LEESMIJ.md").read_text(encoding="utf-8")),
    "check en": ("en", say("messages-check-personal", "en")),
    "check nl": ("nl", say("messages-check-personal", "nl")),
}
README = content_root() / "README.md"
if README.is_file():
    english, _, dutch = README.read_text(encoding="utf-8").partition("## Nederlands")
    PLACES |= {
        "readme en": ("en", english),
        "readme nl": ("nl", dutch.replace("andere getallen", "andere lange nummers")),
    }


@pytest.mark.parametrize("place", PLACES)
def test_a_promise_names_what_is_replaced_and_what_is_not(place):
    language, text = PLACES[place]
    text = " ".join(text.replace("*", "").casefold().split())
    assert [kind for kind in KINDS if NAMED[language][kind] not in text] == []
    what, denied = NOT_YET[language]
    assert denied in text.partition(what)[2][:60]


@pytest.mark.parametrize(
    ("text", "stays"),
    [("Ik ben Jan de Boer", True), ("Ik woon op Dorpsstraat 12, 3511 AB Utrecht", True), ("geboren op 12-03-1971", True),
     ("mail jan@example.nl", False), ("bel 06-12345678", False), ("NL91 ABNA 0417 1643 00", False), ("polis 12345678", False),
     ("zie https://example.nl/a", False), ("vraag @jandeboer", False)],
)  # fmt: skip
def test_what_is_said_of_the_redaction_is_so(text, stays):
    """Once names or addresses are replaced as well, the promises above may say more."""
    assert (redact_one(text, "nl") == text) == stays
