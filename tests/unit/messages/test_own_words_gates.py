"""What is asked of a text of several lines before it is taken apart: where the answer is no, nothing would have been found."""

from hypothesis import given, settings
from hypothesis import strategies as st

from advocacy_kit.messages.own_words import separate as taken_apart
from advocacy_kit.messages.own_words.automatic import says_automatic
from advocacy_kit.messages.own_words.endings import without_endings
from advocacy_kit.messages.own_words.history import without_history
from advocacy_kit.messages.own_words.notices import without_notices

LINES = st.sampled_from(
    """
    |> geciteerd|>> ouder|Ik wacht nog steeds.|Nee!|Van: Veldbus <s@veldbus.example>|Datum: 3 maart 2025 14:30|Aan: t@x.example|Date: 3 March 2025
    |From: Veldbus <s@veldbus.example>|To: t@x.example|Verzonden: maandag|Onderwerp: bus 4|Groet, Anke|Anke de Wit|030 123 45 67|anke@x.example
    |www.x.example|Le 6 mars 2025 à 15:20, Veldbus <s@veldbus.example> a écrit :|Am 06.03.2025 um 15:20 schrieb Veldbus <s@veldbus.example>:
    |6 mrt 2025 15:20 Veldbus <s@veldbus.example>:|Begin forwarded message:|Voor dringende zaken bel 030.|Ik ben afwezig tot 3 maart.
    |This message is for the addressee only.|Dit bericht is alleen bestemd voor u.|Afbeelding verwijderd|Met zonnige groet|Hartelijks,
    |Gesendet von meinem iPhone|Envoyé de mon iPhone|Von: Veldbus|Gesendet: Montag|An: t|Betreff: Bus 4|Sent with Proton Mail secure email.
    |***|Op 3 maart schreef jij|Veldbus Service|2025-03-05 9:00 GMT+01:00 Veldbus <s@veldbus.example>:|P.S. weg|[EXTERNAL]|Uw bericht is gelezen.
    |Klik hier om u af te melden|Unsubscribe|Dit bericht is vertrouwelijk.|Dorp 14 - 2288 Bouwel|BTW BE 0456.789.123|Update: gelukt!
    """.replace("\n    ", "").split("|")
)  # fmt: skip


def asked_everything(text):
    """Take a text apart by every rule, whatever stands in it."""
    kinds, lines = set(), text.split("\n")
    lines = without_history(lines, kinds, headed=False)
    lines = without_notices(lines, kinds)
    lines = without_endings(lines, kinds)
    if "footer" in kinds:
        lines = without_notices(lines, kinds)
    if says_automatic("\n".join(lines).strip() if kinds else text):
        kinds.add("automatic")
    return frozenset(kinds)


@settings(max_examples=1500)
@given(st.lists(LINES, min_size=2, max_size=6))
def test_made_up_mails(lines):
    text = "\n".join(lines)
    assert taken_apart(text, headed=False).kinds == asked_everything(text)
