"""A message's own words apart from all that travels with them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from advocacy_kit.messages.own_words.automatic import says_automatic
from advocacy_kit.messages.own_words.endings import may_sign_off, without_endings
from advocacy_kit.messages.own_words.history import without_history
from advocacy_kit.messages.own_words.marks import Marks
from advocacy_kit.messages.own_words.notices import without_notices

#: What is counted, in messages; each has a UI text ``own-words-<kind>``.
KINDS = ("quoted", "forwarded", "header", "signature", "disclaimer", "footer", "automatic")

_GAP = re.compile(r"\n(?:[ \t]*\n){2,}")
# What most texts hold none of, looked for in small letters, in all texts at once; taking a text apart costs a hundred times that.
_AUTOMATIC = (
    "automati", "automated", "autoreply", "auto-reply", "auto reply", "afwezig", "niet aanwezig", "op vakantie", "met vakantie",
    "met verlof", "sverlof", "buiten kantoor", "op kantoor", "niet bereikbaar", " leave", "of office", "the office",
    "my desk", "on holiday", "on vacation", "in verlof", "ontvangen", "ontvangst", "geregistreerd", "binnengekomen", "aangekomen",
    "received", "receipt", "has been registered", "logged", "dat je contact", "dat u contact", "er even niet", "er tijdelijk niet",
    "gelezen:", "read:", "bezorgd:", "delivered:", "relayed:", "geaccepteerd", "geweigerd:", "afgewezen", "voorlopig:", "accepted", "tentative:",
    "declined", "voorgesteld:", "proposed:", "uw bericht", "je bericht", "jouw bericht", "uw mail", "je mail", "uw e-mail", "je e-mail",
    "uw email", "je email", "jouw mail", "your message", "your mail", "your email", "your e-mail", "your comment", "your post",
    "op je reactie", "uw reactie", "bevestiging v", "bezorging", "delivery to these", "delivery has failed", "delivery is delayed", "mail system at",
    "mail returned", "liked “", "loved “", "laughed at “", "emphasized “", "emphasised “", "questioned “", " to “", " op “", "vond “", "vond ‘",
)  # fmt: skip
#: Only beside a colon.
_HEADERS = (
    "schreef", "geschreven", "wrote", "a écrit", "schrieb", "onderwerp", "subject", "objet", "betreff", "verzonden:", "sent:",
    "bericht:", "message:", "transféré", "réexpédié", " gmt+", " gmt-", "datum:", "date:", "gesendet:",
)  # fmt: skip
_NOTICES = (
    "uitsluitend be", "geadresseerde", "vertrouwelijk", "onrechte", "onterecht", "rechten", "openbaarmaking", "intended",
    "addressee", "confiden", "privileged", "in error", "disclos", "destinataire", "milieu", "environment", "papier", "paper",
    "van buiten", "from outside", "niet vaak", "often get", "extern", "disclaimer", "proclaimer", "bestemmeling", "onbekende", "from an unknown",
)  # fmt: skip
_MARKED = (">", "##")
_ALONE = (
    "verzonden v",
    "verstuurd v",
    "sent ",
    "get outlook",
    "outlook voor",
    "download outlook",
    "envoyé d",
)
_FIRST = (*_MARKED, *_ALONE)
_LONGEST_FIRST = max(map(len, _FIRST))
_SHORT_MARKS = ("\n>", "\n—")
_MARKS = (
    "\n >",
    "\n\t>",
    "\n--",
    "\n‐‐",
    "\n__",
    "\n##",
    "\n**",
    "\n==",
    "- oorsp",
    "-oorsp",
    "-orig",
    "- orig",
    "- forw",
    "- doorg",
)
_ENDINGS = (
    "verzonden", "verstuurd", "sent ", "outlook", "envoyé", "virus", "browser", "afmelden", "af te melden", "uitschrijven", "uit te schrijven",
    "unsubscribe", "opt out", "opt-out", "microsoft teams", "zoom", "cid:", "image", "afbeelding", "télécharger",
    "avast.com", "avg.com", "is een service", "is a service", "ontvangt d", "receiving this", "receive this", "received this",
    "© 2", "©20", "copyright", "voorbehouden", "reserved", "nieuwsbrief", "newsletter", "online vers", "webversie", "web version",
    "uitgeschreven", "meer ontvangen", "volg ons", "follow us",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Separated:
    """A message taken apart.

    Parameters
    ----------
    text : str
        Its own words; never longer than what was given.
    kinds : frozenset of str
        What was found beside them, of `KINDS`.
    """

    text: str
    kinds: frozenset[str] = frozenset()


# In which of these a mark of a text stands.
_SAYS_AUTOMATIC, _HEADED, _NOTED, _LINED, _ENDED = (1 << i for i in range(5))


@cache
def _marks() -> Marks:
    return Marks(
        {
            _SAYS_AUTOMATIC: _AUTOMATIC,
            _HEADED: _HEADERS,
            _NOTED: _NOTICES,
            _LINED: _MARKS,
            _ENDED: _ENDINGS,
        }
    )


def separate_all(texts: Sequence[str], *, headed: bool = True) -> list[Separated | None]:
    """Take texts apart (see `separate`); None for one that is all its own words, as most are."""
    return [
        _separated(text, seen, headed)
        if seen or "\n" in text or text[:_LONGEST_FIRST].lower().startswith(_FIRST)
        else None
        for text, seen in zip(texts, _marks().seen(texts), strict=True)
    ]


def separate(text: str, *, headed: bool = True) -> Separated:
    """Take a message's own words apart from quotes, signatures, disclaimers and footers.

    Parameters
    ----------
    text : str
        A mended text: lines ended by LF.
    headed : bool
        Whether headers on top can be those of the message itself, as in a cell of a ticket system; not in a mail.

    Returns
    -------
    Separated
        With the own words in their order. An automatic message keeps its words, and is marked.
    """
    return separate_all([text], headed=headed)[0] or Separated(text)


def _separated(text: str, seen: int, headed: bool) -> Separated | None:
    several = "\n" in text
    automatic = bool(seen & _SAYS_AUTOMATIC)
    history = (
        (seen & _HEADED and ":" in text)
        or (several and (seen & _LINED or any(mark in text for mark in _SHORT_MARKS)))
        or text.startswith(_MARKED)
    )
    ending = text[:_LONGEST_FIRST].lower().startswith(_ALONE) or (
        several and (seen & _ENDED or any(map(may_sign_off, text.lower().split("\n"))))
    )
    notice = (several or text.startswith("[")) and seen & _NOTED
    if not (automatic or history or ending or notice):
        return None
    kinds: set[str] = set()
    lines = text.split("\n")
    if history:
        lines = without_history(lines, kinds, headed=headed)
    if notice:
        lines = without_notices(lines, kinds)
    if ending or history:
        lines = without_endings(lines, kinds)
    if notice and "footer" in kinds:
        # A disclaimer may stand above the line of an app.
        lines = without_notices(lines, kinds)
    own = _GAP.sub("\n\n", "\n".join(lines)).strip() if kinds else text
    if automatic and says_automatic(own):
        kinds.add("automatic")
    return Separated(own, frozenset(kinds))
