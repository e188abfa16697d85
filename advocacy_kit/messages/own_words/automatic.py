"""Messages that nobody wrote: out-of-office replies and confirmations of receipt."""

import re

#: Signs at the start of a message within which an automatic one says what it is.
_REACH = 700

_SAYS_SO = re.compile(
    r"(?:^|\n|[.!:]\s)\W{0,6}(?:let op\W{1,3}|nb\W{1,3}|please note\W{1,3})?(?:"
    r"dit (?:is|betreft) een automatisch(?:e)? (?:gegenereerd(?:e)? )?(?:bericht|antwoord|e-?mail|mail|reactie|ontvangstbevestiging|bevestiging)"
    r"|dit (?:e-?mail)?bericht (?:is|wordt|werd) automatisch (?:gegenereerd|verzonden|verstuurd|aangemaakt)"
    r"|deze (?:e-?mail|mail) (?:is|wordt|werd) automatisch (?:gegenereerd|verzonden|verstuurd|aangemaakt)"
    r"|this is an auto(?:matic(?:ally)?|mated)(?:[ -](?:generated))? (?:e-?mail|message|reply|response|notification|acknowledge?ment)"
    r"|this (?:e-?mail|message|reply) (?:is|was|has been) (?:generated automatically|automatically (?:generated|sent))"
    r"|automatisch antwoord\s?:|automatic reply\s?:|auto-?reply\s?:)",
    re.I,
)
_AWAY = re.compile(
    r"(?:^|\n|[.!,]\s)\W{0,4}(?:(?:bedankt|dank)[^\n.]{0,80}[.!]\s+|(?:thanks|thank you)[^\n.]{0,80}[.!]\s+)?(?:"
    r"(?:momenteel |op dit moment |helaas )?(?:ben ik|ik ben) (?:momenteel |helaas |op dit moment |tot en met [^\n.]{0,30}|van [^\n.]{0,50})?(?:afwezig|niet aanwezig|met vakantie|op vakantie|met verlof|met (?:zwangerschaps|ouderschaps)verlof|buiten kantoor|niet op kantoor|niet bereikbaar)"
    r"|i am (?:currently |now )?(?:out of (?:the )?office|on (?:annual |parental |maternity |sick )?leave|away from (?:the office|my desk)|on holiday|on vacation)"
    r"|i'm (?:currently |now )?(?:out of (?:the )?office|on (?:annual |parental |maternity )?leave|away from (?:the office|my desk)|on holiday|on vacation)"
    r"|i will be out of (?:the )?office)",
    re.I,
)
# What goes with it: who else can help, and that nobody reads along. A customer who is away asks us something.
_STAND_IN = re.compile(
    r"(?:bij|voor|in) (?:dringende|spoedeisende|urgente|spoed)(?:gevallen| gevallen| zaken| vragen| kwesties| situaties)|bij spoed (?:kunt u|kun je|kan je|bel|belt|mail|neem)\b|neem dan contact|contact op(?: te)? nemen met (?:mijn|een) collega"
    r"|mijn (?:e-?mail|mails?) (?:wordt|worden) niet|(?:e-?mail|mail)s? (?:wordt|worden) niet (?:gelezen|doorgestuurd)|beperkt(?:e)? toegang tot|bij (?:mijn )?terugkomst|na terugkomst|beantwoord (?:uw|je) (?:bericht|e-?mail|mail)"
    r"|for urgent|if (?:it is|it's|your (?:request|matter|message) is) urgent|in urgent cases|limited access to|my (?:e-?mails?) (?:is|are|will) not|(?:on|upon|after) my return|when i (?:return|am back|get back)|please contact (?:my|our)|will not be (?:read|forwarded)",
    re.I,
)
_SUBJECT = re.compile(
    r"\W{0,3}(?:automatisch antwoord|automatische (?:reactie|beantwoording|ontvangstbevestiging)|automatic reply|auto(?:matic)?[ -]?(?:reply|response)|autoreply"
    r"|out of (?:the )?office|afwezig(?:heid(?:sbericht|smelding)?)?\s?:|afwezigheidsassistent|réponse automatique|absence du bureau|undeliverable|onbestelbaar|undelivered mail"
    r"|delivery status notification|mail delivery (?:failed|subsystem)|niet te bezorgen)",
    re.I,
)


def says_automatic(text: str) -> bool:
    """Tell by its own words whether a message was sent by a program.

    Parameters
    ----------
    text : str
        A message's own words.
    """
    head = text[:_REACH]
    if _SAYS_SO.search(head):
        return True
    return "?" not in head and bool(_AWAY.search(head)) and bool(_STAND_IN.search(head))


def subject_automatic(subject: str) -> bool:
    """Tell by its subject whether a mail was sent by a program."""
    return bool(_SUBJECT.match(subject[:200]))
