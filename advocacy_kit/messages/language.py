"""Language of each message: nl, en or other. Small words vote; what they leave open is asked of a model."""

import re
from collections.abc import Sequence
from functools import cache

from advocacy_kit.errors import CallError
from advocacy_kit.messages.words import EN, NL, OTHERS, SHARED

LANGUAGES = ("nl", "en", "other")
#: Characters by which most messages show their language, and by which nearly all of the others do.
_LOOK, _LOOK_ON = 150, 800
#: Letters below which a message is too short for a model to be believed.
SHORT = 25
#: What the model may answer: languages that occur in the mail of Dutch, Belgian, British and Irish
#: organisations.
_CANDIDATES = frozenset(
    """
    nl en de fr es it pt af da sv no nb nn pl tr ro id ga cy hu cs sk hr fi et lv lt sq el bg uk ru ar fa he
    zh ja ko hi ur vi so fy lb ca eu mt sw
    """.split()  # noqa: SIM905
)
# What stands in a message in no language: links, addresses, accounts, hashtags, marks for what was removed.
_NO_LANGUAGE = re.compile(r"\S*(?:://|@|www\.)\S*|#\w+|\[[\w -]{1,20}\]")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def _words(listing: str) -> frozenset[str]:
    words = set(listing.split())
    return frozenset(words | {w.replace("'", "’") for w in words})


# A word that Dutch and English share says nothing; one that either shares with a third language is theirs,
# since a third language has enough words of its own to be known by.
_BOTH = (_words(NL) & _words(EN)) | _words(SHARED)
_NL = _words(NL) - _BOTH
_EN = _words(EN) - _BOTH
_THIRD = {code: _words(listing) - _NL - _EN - _BOTH for code, listing in OTHERS.items()}
_OTHER = frozenset().union(*_THIRD.values())
_KNOWN = _NL | _EN | _OTHER


def check_language(wanted: str) -> None:
    """Check what a caller gives as the language of messages.

    Raises
    ------
    CallError
        It is none of ``auto``, ``nl``, ``en``.
    """
    if wanted not in ("auto", "nl", "en"):
        raise CallError("messages-unknown-language", given=wanted)


def vote(text: str, look: int = _LOOK) -> str:
    """Let the small words at the beginning of a text vote.

    Returns
    -------
    str
        ``nl``, ``en`` or ``other`` where the vote is clear, else empty.
    """
    found = _KNOWN.intersection(text[:look].lower().split())
    nl, en = len(found & _NL), len(found & _EN)
    other = len(found) - nl - en
    if nl >= 3 and nl > 3 * (en + other):
        return "nl"
    if en >= 3 and en > 3 * (nl + other):
        return "en"
    return ""


def recount(text: str) -> tuple[str, int, int]:
    """Count again with punctuation taken off, over more of the text and each third language by itself.

    Returns
    -------
    language : str
        ``nl``, ``en``, ``other``, or empty for a tie.
    lead : int
        By how many words it is ahead of the next.
    opposed : int
        Words of the next.
    """
    found = _KNOWN.intersection(_WORD.findall(text.lower()))
    counts = {"nl": len(found & _NL), "en": len(found & _EN)}
    counts |= {code: len(found & words) for code, words in _THIRD.items()}
    if counts["af"] >= 2 and counts["af"] * 4 > counts["nl"]:
        # Afrikaans shares most of its small words with Dutch; two that Dutch has not are proof.
        return "other", counts["af"], counts["nl"]
    (first, most), (_, next_most) = sorted(counts.items(), key=lambda item: -item[1])[:2]
    if most == next_most:
        return "", 0, most
    return first if first in ("nl", "en") else "other", most - next_most, next_most


@cache
def _model():
    """Load the model once, and only where a vote was unclear."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    model = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    model.set_languages([code for code in model.labels if code in _CANDIDATES])
    return model


def ask_model(text: str) -> tuple[str, float]:
    """Ask the model for a text's language and how sure it is (0–1)."""
    code, sure = _model().classify(text[:1000])
    return str(code), float(sure)


def _surely_other(text: str) -> bool:
    code, sure = ask_model(text)
    return code not in ("nl", "en", "af") and sure >= 0.9


def detect(text: str) -> str:
    """Tell the language of a text by itself.

    Returns
    -------
    str
        ``nl``, ``en``, ``other``; empty where the text is too short or says nothing.
    """
    voted = vote(text) or (vote(text, _LOOK_ON) if len(text) > _LOOK else "")
    if voted:
        return voted
    text = _NO_LANGUAGE.sub(" ", text[:_LOOK_ON])
    letters = sum(map(str.isalpha, text))
    counted, lead, opposed = recount(text)
    if lead >= 4 or (lead >= 2 and (letters < 3 * SHORT or not opposed)):
        return counted
    if lead and counted != "other" and letters < (SHORT if opposed else 2 * SHORT):
        return counted
    if letters < SHORT:
        # Five letters of another script are proof; five of ours are not.
        foreign = sum(c > "\u036f" and c.isalpha() for c in text)
        if foreign >= 5 and foreign > letters / 2:
            return "other"
        # One word of a third language in a short message: only together with the model is that enough.
        return "other" if counted == "other" and _surely_other(text) else ""
    code, sure = ask_model(text)
    if code == "af":
        # What looks like Afrikaans and has not its words is Dutch of a region.
        return counted if counted in ("nl", "other") and lead else "nl"
    if code in ("nl", "en"):
        return code
    if counted in ("nl", "en") and (lead >= 2 or sure < 0.9):
        return counted
    return "other" if sure >= 0.6 or counted == "other" else counted


class Languages:
    """Decides message by message, in the order of the file, so that the size of a chunk changes nothing.

    Parameters
    ----------
    wanted : str
        ``auto``, or the language that all messages are in.
    majority : str
        Language of a message that says nothing itself and belongs to no conversation.
    """

    #: Conversations that are remembered; one that was silent for so many others is over.
    REMEMBERED = 50_000

    def __init__(self, wanted: str, majority: str) -> None:
        self.wanted, self.majority = wanted, majority
        self._conversations: dict[str, str] = {}
        self.inherited = 0

    def decide(
        self, texts: Sequence[str], told: Sequence[str] | None, conversations: Sequence[str] | None
    ) -> list[str]:
        """Decide the language of each message.

        Parameters
        ----------
        texts : sequence of str
            The messages.
        told : sequence of str, optional
            What a column of the file says: ``nl``, ``en``, ``other``, or empty.
        conversations : sequence of str, optional
            The conversation of each, empty where it has none.

        Returns
        -------
        list of str
            ``nl``, ``en`` or ``other``.
        """
        if self.wanted != "auto":
            return [self.wanted] * len(texts)
        if told is None:
            found = [detect(text) for text in texts]
        else:
            found = [known or detect(text) for text, known in zip(texts, told, strict=True)]
        if conversations is None:
            self.inherited += found.count("")
            return [language or self.majority for language in found]
        remembered = self._conversations
        for i, conversation in enumerate(conversations):
            if found[i]:
                if conversation and remembered.get(conversation) != found[i]:
                    remembered.pop(conversation, None)
                    remembered[conversation] = found[i]
                    if len(remembered) > self.REMEMBERED:
                        del remembered[next(iter(remembered))]
            else:
                self.inherited += 1
                found[i] = remembered.get(conversation) or self.majority
        return found

    def guess(self, text: str, told: str | None, conversation: str) -> str:
        """Tell the language of a message that is not used; nothing is remembered of it."""
        if self.wanted != "auto":
            return self.wanted
        return told or detect(text) or self._conversations.get(conversation) or self.majority


def majority(texts: Sequence[str]) -> str:
    """Tell which of the two languages most of some texts are in (Dutch where it is a tie)."""
    found = [detect(text) for text in texts]
    return "en" if found.count("en") > found.count("nl") else "nl"
