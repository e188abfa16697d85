"""What is promised about personal data is what is done: each kind that is replaced, and what is not replaced yet."""

import pytest

from advocacy_kit.door.workspace import STARTER
from advocacy_kit.locale import say
from advocacy_kit.messages.redaction import KINDS, redact_one
from advocacy_kit.paths import content_root

#: A word of each kind by which a promise names it.
NAMED = {
    "en": {"name": "names", "email": "e-mail addresses", "link": "links", "account": "account names", "iban": "bank accounts", "card": "card numbers",
           "bsn": "citizen numbers", "national": "national numbers", "phone": "phone numbers", "address": "postal addresses", "postcode": "postcodes",
           "birth": "dates of birth", "plate": "number plates", "ip": "ip addresses", "number": "numbers of orders"},
    "nl": {"name": "namen", "email": "e-mailadressen", "link": "links", "account": "accountnamen", "iban": "rekeningnummers", "card": "kaartnummers",
           "bsn": "burgerservicenummers", "national": "identiteitsnummers", "phone": "telefoonnummers", "address": "adressen", "postcode": "postcodes",
           "birth": "geboortedatums", "plate": "kentekens", "ip": "ip-adressen", "number": "nummers van bestellingen"},
}  # fmt: skip
#: What every promise says beside it.
NOT_ALL = {"en": "not all of it is found", "nl": "niet alles wordt gevonden"}
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
        "readme nl": ("nl", dutch),
    }


@pytest.mark.parametrize("place", PLACES)
def test_a_promise_names_what_is_replaced_and_what_is_not(place):
    language, text = PLACES[place]
    text = " ".join(text.replace("*", "").casefold().split())
    assert [kind for kind in KINDS if NAMED[language][kind] not in text] == []
    assert NOT_ALL[language] in text


@pytest.mark.parametrize(
    ("text", "stays"),
    [("Ik ben Jan de Boer", False), ("Ik woon op Dorpsstraat 12, 3511 AB Utrecht", False), ("geboren op 12-03-1971", False),
     ("mail jan@example.nl", False), ("bel 06-12345678", False), ("NL91 ABNA 0417 1643 00", False), ("polis 12345678", False),
     ("zie https://example.nl/a", False), ("vraag @jandeboer", False),
     ("op 12-03-2025 komt de monteur", True), ("het kost € 1.250", True), ("Beste mensen", True)],
)  # fmt: skip
def test_what_is_said_of_the_redaction_is_so(text, stays):
    assert (redact_one(text, "nl") == text) == stays
