"""Messages that nobody wrote: out-of-office replies, confirmations of receipt, and notices (see `receipts`)."""

import re

from advocacy_kit.messages.own_words.receipts import is_receipt, receipt_subject

#: Signs at the start of a message, and filled lines, within which an automatic one says what it is.
_REACH = 700
_LINES = 6

_SAYS_SO = re.compile(
    r"(?:^|\n|[.!]\s)[^\w\"“”„«'‘’]{0,6}(?:let op\W{1,3}|nb\W{1,3}|please note\W{1,3})?(?:"
    r"dit (?:is|betreft) een automatisch(?:e)? (?:gegenereerd(?:e)? )?(?:bericht|antwoord|e-?mail|mail|reactie|ontvangstbevestiging|bevestiging)"
    r"|dit (?:e-?mail)?bericht (?:is|wordt|werd) automatisch (?:gegenereerd|verzonden|verstuurd|aangemaakt)"
    r"|deze (?:e-?mail|mail) (?:is|wordt|werd) automatisch (?:gegenereerd|verzonden|verstuurd|aangemaakt)"
    r"|this is an auto(?:matic(?:ally)?|mated)(?:[ -](?:generated))? (?:e-?mail|message|reply|response|notification|acknowledge?ment)"
    r"|this (?:e-?mail|message|reply) (?:is|was|has been) (?:generated automatically|automatically (?:generated|sent)))",
    re.I,
)
_TITLED = re.compile(r"\W{0,4}(?:automatisch antwoord|automatic reply|auto-?reply)\s?:", re.I)
_AWAY = re.compile(
    r"(?:^|\n|[.!,]\s)\W{0,4}(?:(?:bedankt|dank)[^\n.]{0,80}[.!]\s+|(?:thanks|thank you)[^\n.]{0,80}[.!]\s+)?(?:"
    r"(?:(?:wegens|vanwege|in verband met|i\.?v\.?m\.?) [^\n.!?]{2,40}? )?(?:momenteel |op dit moment |helaas )?(?:ben ik|ik ben) (?:momenteel |helaas |op dit moment |tot en met [^\n.]{0,30}|van [^\n.]{0,50})?"
    r"(?:afwezig|niet aanwezig|met vakantie|op vakantie|(?:met|in) verlof|met (?:zwangerschaps|ouderschaps|bevallings)verlof|buiten kantoor|niet op kantoor|niet bereikbaar)"
    r"|i(?: am|'m) (?:currently |now )?(?:out of (?:the )?office|on (?:annual |parental |maternity |sick )?leave|away from (?:the office|my desk)|on holiday|on vacation)"
    r"|i will be out of (?:the )?office)",
    re.I,
)
# What goes with it: who else can help, and that nobody reads along. A customer who is away asks us something.
_STAND_IN = re.compile(
    r"(?:bij|voor|in) (?:dringende|spoedeisende|urgente|spoed)(?:gevallen| gevallen| zaken| vragen| kwesties| situaties)|bij spoed (?:kunt u|kun je|kan je|bel|belt|mail|neem)\b|neem dan contact|contact op(?: te)? nemen met (?:mijn|een) collega"
    r"|mijn (?:e-?mail|mails?) (?:wordt|worden) niet|(?:e-?mail|mail)s? (?:wordt|worden) niet (?:gelezen|doorgestuurd)|beperkt(?:e)? toegang tot|\bword(?:t|en)? (?:ik |mijn taken )?vervangen door|bij (?:mijn )?terugkomst|na terugkomst|beantwoord (?:uw|je) (?:bericht|e-?mail|mail)"
    r"|for urgent|if (?:it is|it's|your (?:request|matter|message) is) urgent|in urgent cases|limited access to|my (?:e-?mails?) (?:is|are|will) not|(?:on|upon|after) my return|when i (?:return|am back|get back)|please contact (?:my|our)|will not be (?:read|forwarded)",
    re.I,
)
_OFF = r"\s?(?:(?:met )?(?:\w{1,14} )?groet(?:en|jes)?|mvg|(?:kind |best )?regards|thanks|thank you)?[ ,.!]{0,3}(?:\n[^\n.!?]{1,40}){0,2}\Z"
_DATE = (
    r"(?:\s(?:van|tot|t/m|en|met|vanaf|op|tussen|week|zondag|(?:maan|dins|woens|donder|vrij|zater)dag|januari|februari|maart|april|mei|juni|juli|augustus"
    r"|(?:septem|okto|novem|decem)ber|\d[\d/-]*)){1,12}"
)
# A notice that says no more than that somebody is away, in the words of one, and nothing that a customer away says beside it.
_AWAY_ALONE = re.compile(
    r"\s*(?:(?:beste|geachte|dag|hallo|hoi|goede(?:morgen|middag|avond|ndag))\b[^\n.!?]{0,40}[\n,!.]\s*)?(?:(?:bedankt|dank)\b[^\n.!?]{0,80}[.!\n]\s*)?"
    rf"(?:(?:wegens|vanwege|in verband met|i\.?v\.?m\.?) (?:(?:mijn|een|de) )?(?:\w*vakantie|\w*verlof|ziekte|omstandigheden|(?:feest|studie|brug)dag(?:en)?) ben ik (?:niet aanwezig|afwezig|niet bereikbaar|niet op kantoor)(?:{_DATE})?[.!]?"
    rf"|ik ben er (?:even|tijdelijk) niet[.!]{_DATE} ben ik (?:weer|opnieuw) (?:bereikbaar|aanwezig|op kantoor|terug)[.!]?)"
    + _OFF,
    re.I,
)
# Who is on leave from work and names who is not, and says no more.
_COLLEAGUE = re.compile(
    r"(?:\b(?:annual|parental|maternity) leave|\bout of (?:the )?office)\b[^\n.!?]{0,60}[.!]\s+please contact (?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)?"
    r"(?: (?:on|at|via|instead|in my absence|\()(?:[^\n,!?.]|\.(?!\s)){0,80})?[.]?" + _OFF,
    re.I,
)
_SENT = r"(?:e-?mail(?:bericht)?|mail|bericht|vraag|aanvraag|melding|klacht|verzoek|reactie|formulier|contactformulier|inzending|schrijven)"
_MESSAGE = (
    r"(?:e-?mail|message|request|enquiry|inquiry|query|question|complaint|ticket|submission|feedback|report)"
)
# A confirmation of receipt begins with the receipt, below a greeting and thanks at most.
_RECEIVED = re.compile(
    r"\W{0,4}(?:(?:beste|geachte|dag|hallo|hoi|goede(?:morgen|middag|avond|ndag)|hi|hello|dear)\b[^\n.!?]{0,60}[\n,!.]\s{0,4})?"
    r"(?:(?:hartelijk |heel erg )?(?:bedankt|dank|dankjewel|thanks|thank you|many thanks)\b[^\n.!?]{0,120}[.!\n]\s{0,4})?(?:"
    r"(?:wat )?(?:fijn|leuk|goed) dat (?:je|u) contact (?:met ons )?(?:opneemt|hebt opgenomen|heeft opgenomen|opnam)\b"
    rf"|(?:wij|we) (?:hebben|mochten) (?:uw|je|jouw) {_SENT}\b[^\n.!?]{{0,60}}\b(?:ontvangen|geregistreerd)\b"
    rf"|(?:uw|je|jouw) {_SENT}\b[^\n.!?]{{0,40}}\b(?:is|werd) [^\n.!?]{{0,40}}\b(?:ontvangen|geregistreerd|binnengekomen|aangekomen)\b"
    rf"|(?:hierbij |graag |met dit bericht )?bevestigen (?:wij|we) (?:de )?(?:goede )?ontvangst van (?:uw|je|jouw) {_SENT}\b"
    rf"|we(?:'ve| have)? (?:now |safely )?received your {_MESSAGE}\b"
    rf"|your {_MESSAGE}\b[^\n.!?]{{0,40}}\b(?:has been|was) (?:received|registered|logged)\b(?=[ ]?[.,]| and| on| at| under| with)"
    rf"|(?:we (?:hereby )?confirm|this is to confirm)(?: the| that we have)? (?:receipt of|received) your {_MESSAGE}\b)",
    re.I,
)
# and goes on with what we will do.
_PROMISE = re.compile(
    r"\b(?:streven|(?:wij|we) (?:proberen|nemen|reageren|beantwoorden|behandelen|doen ons best|komen|laten|zullen|gaan)|(?:nemen|reageren|beantwoorden|behandelen|komen) (?:wij|we)"
    r"|(?:u|je) (?:ontvangt|krijgt|hoort)|(?:ontvangt|krijgt|hoort) u|hoor je|krijg je|wordt (?:zo (?:snel|spoedig) mogelijk |binnen [^\n.]{0,20})?(?:behandeld|beantwoord)|in behandeling"
    r"|(?:uw|je|jouw) (?:ticket|zaak|dossier|meldings|referentie|aanvraag)-?nummer(?: is|:)"
    r"|we(?:'ll| will| aim| try| strive| endeavou?r| usually)|you (?:will|can expect|should)|(?:one|a member) of our|(?:is|are) being (?:reviewed|handled|looked))",
    re.I,
)
# Manners that programs have too, with their signs: no question and no exclamation of a customer.
_MANNERS = re.compile(
    r"\b(?:bedankt|dank|dankjewel|thanks|thank you|hallo|hoi|hi|hello|welkom|welcome|let op|beste|dag|fijne dag|prettige dag|tot ziens|tot snel|(?:fijn|leuk|goed) dat (?:je|u) contact)\b[^\n.!?]{0,80}!+"
    r"|(?:heeft u |heb je |do you have )?(?:nog |any |further |other |more )?(?:vragen|questions)\?|(?:is het|is your (?:request|question)) (?:dringend|urgent)\?"
    r"|\b(?:bedankt|dank|thanks|thank you)\b[^\n.!?]{0,80}",
    re.I,
)
# Somebody says something of his own: asks, exclaims, tells what he got, reproaches.
_SOMEBODY = re.compile(
    r"\?(?=\s|\Z|[\"'”’)])|!|\bjullie\b|\bstond er|\bkreeg\b|\bgekregen\b|\b(?:i|we|only) (?:just )?(?:got|get|received)\b|\bgot (?:this|back|a|an)\b|\bit (?:said|says)\b|\bthat'?s (?:all|it)\b"
    r"|\bdat is alles\b|\bmeer niet\b|\blekker dan\b|\bmooi is dat\b|\bniemand\b|\bnobody\b|\bno one\b|\bnooit\b|\bnever\b|\bnog (?:steeds|altijd)\b|\balweer\b|\bopnieuw\b|\bstill\b|\b(?:yet )?again\b"
    r"|\bal (?:\w+ )?(?:\d+|twee|drie|vier|vijf|zes|zeven) (?:keer|maal|dagen|weken|maanden)\b|\b(?:second|third|fourth|tweede|derde|vierde) (?:time|keer|maal)\b|\b(?:maar|but|echter|however)\b"
    r"|belachelijk|schandalig|schande|nutteloos|waardeloos|onacceptabel|ongehoord|teleurgesteld|teleurstellend|beneden alle peil|zat\b|useless|ridiculous|pathetic|disgrace|unacceptable|disappoint|fed up|rubbish|shambles"
    r"|\bkapot\b|\bstuk\b|\bkwijt\b|\bbroken\b|\bklopt (?:niet|niks)|\bbetwist|\bniet akkoord\b|\bsommeer|\bhandmatig\b|\bof a reply\b",
    re.I,
)
# A program speaks for nobody; who is away speaks of colleagues, mail and a return, and a customer of his own things.
_ME = re.compile(r"\b(?:ik|mij|me|mijn|m'n|i|i'm|i've|my|mine)\b", re.I)
_MINE = re.compile(
    r"\b(?:mijn|m'n|my) (?!(?:directe |naaste |direct )?(?:collega|colleague|terugk|return|afwezig|absence|e-?mail|mail|inbox|postvak|bericht|message|desk|leave|verlof|vakantie|holiday|vacation|manager"
    r"|assistent|assistant|leidinggevende|team|office|kantoor|vervang|replacement|voicemail|telefoon|phone|mobiel|mobile|gsm|calls|naam|name|behalf|aanwezigheid|availability)\w*)",
    re.I,
)


_LABEL = (
    r"(?:automatisch antwoord|automatische (?:reactie|beantwoording|ontvangstbevestiging|antwort)|auto(?:matic|mated)?[ -]?(?:reply|response)"
    r"|out of (?:the )?office(?: (?:auto-?)?(?:reply|message|notification))?|afwezig(?:heid(?:s(?:bericht|melding|assistent))?)?"
    r"|réponse automatique|absence du bureau)"
)
# What programs put before the subject of the mail that they answer or give back; of a person's words none end in such a colon.
_SUBJECT = re.compile(
    rf"\W{{0,3}}(?:(?:{_LABEL}|undeliverable|onbestelbaar|niet te bezorgen)\s?:|undelivered mail returned|delivery status notification"
    r"|mail delivery (?:failed|failure|subsystem))",
    re.I,
)
# A subject of their own. People write of it too ("Out of office AGAIN"): it may go on with a day or a mail, and with no more.
_SUBJECT_ALONE = re.compile(
    rf"\W{{0,3}}{_LABEL}\W{{0,3}}(?:\Z|[\d(]|(?:op|tot|t/m|vanaf|van|wegens|i\.?v\.?m|until|till|from|to|on|due|re|aw|antw|fw|fwd|for)\b)",
    re.I,
)


def says_automatic(text: str) -> bool:
    """Tell by its own words whether a message was sent by a program.

    It must say so in its first lines, and hold nothing that only somebody says: a complaint that quotes an automatic
    answer, or comes from somebody who is away, is a complaint.

    Parameters
    ----------
    text : str
        A message's own words.
    """
    short = "\n".join(filter(None, map(str.strip, text.split("\n")))) if len(text) < _REACH else ""
    if _AWAY_ALONE.match(short) or is_receipt(text):
        return True
    head = _head(text)
    away = bool(_AWAY.search(head))
    told = bool(_SAYS_SO.search(head) or _TITLED.match(head))
    received = not told and bool(_RECEIVED.match(head)) and bool(_PROMISE.search(head))
    if not (told or received or (away and (_STAND_IN.search(head) or _COLLEAGUE.search(short)))):
        return False
    said = _MANNERS.sub("", text)
    return not (_SOMEBODY.search(said) or (_MINE if away else _ME).search(said))


def subject_automatic(subject: str, text: str = "") -> bool:
    """Tell by its subject whether a mail was sent by a program.

    Parameters
    ----------
    subject : str
        Decoded. What answers such a mail ("Re: Automatic reply: …") is somebody's.
    text : str
        Of the mail: speaks for its writer where the subject is one that people write as well.
    """
    subject = subject[:200]
    if _SUBJECT.match(subject) or receipt_subject(subject, text):
        return True
    if not _SUBJECT_ALONE.match(subject) or _SOMEBODY.search(subject):
        return False
    head = _head(text)
    away = _AWAY.search(head) or _STAND_IN.search(head) or _SAYS_SO.search(head)
    return bool(away) or not _SOMEBODY.search(_MANNERS.sub("", head))


def _head(text: str) -> str:
    """Give the lines among which an automatic message says what it is."""
    return "\n".join([line for line in text[:_REACH].split("\n") if line.strip()][:_LINES])
