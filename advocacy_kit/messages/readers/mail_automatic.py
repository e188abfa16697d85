"""Which mails a program sent, by their headers: RFC 3834, and what programs used before it."""

from collections.abc import Callable
from email.message import Message

from advocacy_kit.messages.own_words.automatic import subject_automatic
from advocacy_kit.messages.own_words.receipts import nobody_speaks

#: Headers of programs that answer by themselves; they hold "yes", or the answer's subject.
_ANSWERING = ("X-Autoreply", "X-Autorespond", "X-Auto-Reply", "X-Autoresponder")
_NO = ("", "no", "none", "false", "0")


def automatic(
    headers: Message,
    header: Callable[[Message, str], str],
    subject: str,
    text: str,
    *,
    report: bool = False,
    answer: bool = False,
) -> str:
    """Tell whether, and by what, a mail is known as a program's.

    Parameters
    ----------
    headers : Message
        Of the mail.
    header : callable
        Reads a header, decoded; empty where there is none.
    subject, text : str
        Of the mail: asked only where no header tells.
    report : bool
        Whether its form says that it is a program's report, or an automatic answer.
    answer : bool
        Whether its form says that it is a calendar's answer to an invitation; somebody may have typed something with it.

    Returns
    -------
    str
        Empty where somebody wrote it.
    """
    declared = header(headers, "Auto-Submitted").lower()
    if declared and not declared.startswith("no"):
        return "answer" if declared.startswith("auto-replied") else "auto-submitted"
    if report or (answer and nobody_speaks(text)):
        return "report"
    if any(header(headers, name).lower() not in _NO for name in _ANSWERING):
        return "answer"
    # "bulk" and "list" say that a mail went to many, not that nobody wrote it.
    if header(headers, "Precedence").lower() in ("auto_reply", "auto-reply"):
        return "answer"
    if declared:
        # "Auto-Submitted: no": somebody wrote it, whatever the subject looks like.
        return ""
    return "subject" if subject_automatic(subject, text) else ""
