"""Numbers of one case or customer, told by the words before them: orders, tickets, policies, meters, parcels."""

import re
from collections.abc import Iterator

from advocacy_kit.messages.redaction.kinds import Span, word_set
from advocacy_kit.messages.redaction.links import apart
from advocacy_kit.messages.redaction.numbers import is_date

#: Something with digits in it, its parts joined by signs; groups of digits may be parted by single blanks.
_TOKEN = re.compile(
    r"(?<![\w€$£₹\ufdd0,.@])#?(?P<code>(?:[A-Z]{1,5}[ \-/](?:[A-Z]{1,5}[\-/]){0,2})?[A-Za-z0-9]*\d[A-Za-z0-9]*(?:[\-/._:][A-Za-z0-9]+)*(?: \d{2,}(?:[\-/.][A-Za-z0-9]+)*)*(?: [A-Z](?!\w))?)(?![\w%])"
)
#: Words that such a number belongs to, whatever comes after it.
CASE_WORDS = word_set(
    """
    order orders ordernr ordernummer orderno bestelling bestellingen bestelnr bestelnummer bestelno klantnr
    klantnummer klantnummers klant relatienr relatienummer relatie debiteurnr debiteurnummer debiteur zaak
    zaaknr zaaknummer dossier dossiernr dossiernummer kenmerk referentie ref refnr referentienummer
    reference ticket tickets ticketnr ticketnummer case polis polisnr polisnummer policy contract contractnr
    contractnummer boeking boekingsnummer boekingscode booking reservering reserveringsnummer reservatie
    reservatienummer reservation factuur factuurnr factuurnummer factuurnrs invoice inv meternr meternummer
    meternummers ean eannr eannummer eans eancode ean-code ean-nummer mpan mprn mpr nmi msn serienummer
    serienr serial tracking trackingnummer trackingcode trackingnr track barcode zending zendingsnummer
    zendingnummer pakket pakketnummer parcel consignment shipment awb account accounts acct acc a/c customer
    cust client clientnr cliëntnr cliëntnummer clientnummer patiëntnummer patientnummer patiëntnr member
    membership lidnummer lidnr lid lidmaatschapsnummer claim claims claimnummer schadenummer schadenr schade
    melding meldingsnummer meldnummer meldingnummer inschrijfnummer inschrijfnr inschrijvingsnummer
    registratie registratienummer aanvraag aanvraagnummer application app-nr incident incidentnr
    incidentnummer storing storingsnummer werkbon werkorder opdracht opdrachtnummer klacht klachtnummer
    klachtnr complaint retour retournummer rma return returns offerte offertenummer quote quotation
    aanslagnummer aansluitnummer aansluiting abonnementsnummer abonnement abonneenummer subscription
    pasnummer pasnr lenerspas kaartnummer kaartnr kaart card cardnumber lenersnummer chipnummer chip
    microchip bonnummer bonnr transactie transactienummer transaction transactie-id transaction-id
    betalingskenmerk mededeling gestructureerde ogm boete boetenummer pcn fine docket notice folio voucher
    vouchercode vouchers cadeaubon code confirmation bevestigingscode bevestigingsnummer pnr ticketcode job
    jobnummer jobnr request req gespreksnummer installatienummer gasmeter watermeter elektriciteitsmeter
    studentnummer leerlingnummer student stamnummer personeelsnummer employee badge loan hypotheek
    hypotheeknummer leningnummer lening mortgage roll crn urn nhs mrn uhid dossiercode projectnummer vhe rit
    lotnummer permit vergunning vergunningnummer licence license fraud appeal petition kaartcode hospital
    imei id klant-id klantid customerid user-id uuid nummerbewijs refund  depotnummer
    deelnemersnummer toegangsnummer rekeningnummer portingcode consent unit-id crm sr tkt cas rid caseno
    orderno ordernumber refno booknr order-nr order-id orderid zaaknr. dossiers zaken claimnr po po-nummer
    kvk bezwaar beschikking beschikkingsnummer cjib vin chassis chassisnummer chassisnr device toestelnummer
    sim simnummer simkaart iccid puk verzekeringsnummer verzekerdennummer aansluitingsnummer lenerskaart
    bibliotheekpas passport paspoort paspoortnummer rijbewijs rijbewijsnummer borrower reader delivery-id
    enquiry query matter file record cheque prescription recept receptnummer receipt kassabon bon crime
    aangifte pv pv-nummer proces-verbaal proces-verbaalnummer puntenkaart loyalty klantenkaart bonuskaart
    airmiles spaarkaart klantenkaartnummer ov-chip ov-chipkaart ovchip chipkaart railcard pass mobib oyster
    season inschrijving kaartnr. lidnummers huurdersnummer huurcontract leasecontract tag labelnummer label
    dossiernr.
"""
)
#: The ends of Dutch compounds that are such words.
CASE_ENDINGS = ("nummer", "nr", "kenmerk", "nummers", "nrs", "code", "pasnr", "-id", "bon", "ref")
#: Words that say "number", and those that may stand between a word above and the number itself.
NUMBER_WORDS = word_set(
    """
    number numbers numbered no nos nr nrs nummer nummers num code id ref reference reads # № kenmerk
    registratie barcode
"""
)
BETWEEN = word_set(
    """
    is was are were of van het de the met with onder under voor for mijn my uw your onze our this deze dit
    nr no number nummer numbers code en and : = id ref reference kenmerk op on aan als as zijn luidt begint
    heeft hebben has having still just nl namelijk called named nos numbered num again it's its - staat
    stond geregistreerd registered bekend known luidend original originele nieuwe new old oude eerste first
    second tweede other andere same zelfde gegeven given got kreeg quote quoting quoted
"""
)
#: Numbers of things that are nobody's, by the word just before.
_NOT = word_set(
    """
    kamer room zaal lokaal spoor platform trein train bus lijn line perron versie version model type maat
    size art artikel artikelnr artikelnummer article item isbn stap step blz pagina page p art. sectie
    section regel row rij stoel seat bed verdieping floor etage halte gate flight vlucht vak bak bladzijde
    ext toestel doorkiesnummer error fout foutcode errorcode error-code foutmelding status statuscode jaar
    year september groep group klas class loket balie desk artikelcode productcode product productnummer
    modelnummer modelnr typenummer postbus kleurcode kleur km mile miles ongeveer circa about around sinds
    since stand meterstand standen reading readings sku min max minstens hoofdstuk chapter wet law iso
    en-iso aflevering episode windows office
"""
)
_YEAR = re.compile(r"(?:19|20)\d\d(?:[-/–](?:19|20)?\d\d)?\Z")
_TIME = re.compile(r"\d{1,2}[:.u]\d{2}(?:[-–]\d{1,2}[:.u]\d{2})?\Z|\d{1,2}u\d{0,2}\Z")
_UNIT_AFTER = re.compile(
    r"(?:,\d|,-|\.\d{2}\b| ?(?:€|£|\$|%|°)| ?(?:euro|euros|eur|km|kwh|kw|m3|m³|m2|m²|kg|gram|g|mg|ml|cl|liter|litre|l|mb|gb|mbit|mbps|uur|u|min|minuten|minutes|hours|dagen|days|weken|weeks|maanden|months|jaar|years?|x|keer|times|stuks|st|pieces|dozen|personen|people|miles|pounds|quid|bar|volt|watt|cm|mm|meter|metres|pm|am|sterren|stars|punten|points|items|artikelen|producten|january|february|march|april|may|june|july|august|september|october|november|december|januari|februari|maart|mei|juni|juli|augustus|oktober)\b)",
    re.I,
)
_DATE = re.compile(
    r"(?:(?P<d>\d{1,2})[-/.](?P<m>\d{1,2})[-/.](?P<y>(?:19|20)\d\d|\d\d)|(?P<Y>(?:19|20)\d\d)[-/.](?P<M>\d{1,2})[-/.](?P<D>\d{1,2}))\Z"
)
#: "dossier 44.12" is no time, and only behind such words no amount.
_FILED = re.compile(
    r"\b(?:dossier|zaak|kenmerk|referentie|case|matter|docket)(?:nr|nummer)?\.?(?: (?:nr|no)\.?)?:? ?#?\Z",
    re.I,
)
_NO_TIME = re.compile(r"(?:2[5-9]|[3-9]\d)\.\d\d\Z")
#: "ABC-12", but not "COVID-19"; a code of a card, behind its word.
_SHORT_CODE = re.compile(r"[A-Z]{2,4}[\-/]\d{2,}\Z")
_PIN = re.compile(
    r"\bpin(?: ?code)?(?: (?:is|was)|:| =)? ?(?P<code>(?!19\d\d|20\d\d)\d{4})(?![\w]|[.,]\d)", re.I
)
_SHORT_DATE = re.compile(r"[0-3]?\d[-/.][01]?\d\Z")
#: The end of a number whose beginning stands before: a phone number written in parts.
_GOES_ON = re.compile(r"\d ?[\-–/(] ?$|\+\d{1,3} ?(?:\(0\) ?)?$")
_PROMOTION = re.compile(r"[A-Z]+\d{1,2}")
#: Who answers in a chat: the question stands on the line before.
_ANSWER = re.compile(r"(?:\[?\d{1,2}[:.]\d{2}\]? )?[^:\n]{1,25}: ?")
_PNR = re.compile(
    r"\b(?:PNR|pnr|[Bb]oekingscode|[Bb]ooking (?:ref|reference|code))(?: is|:)? ([A-Z0-9]{5,8})(?!\w)"
)
_DIGIT = re.compile(r"\d")
_LEAD = re.compile(r"(?<!\w)[A-Z]{1,5} \Z")
_WORD = re.compile(r"[^\W_][\w'’./&\-]*|[:=#№]")
#: A year and a running number ("Z2024-11873"), or letters and a long number: a code wherever it stands.
_UNMISTAKABLE = re.compile(
    r"(?:19|20)\d\d[\-/][A-Z]{1,4}[\-/]\d{3,}|[A-Z]{1,4}\d{4}-\d{4,}|[A-Z]{2,4}-\d{4,}-[A-Z0-9]{1,4}|(?:[A-Z]{1,6}[\-/. ]?)?(?:19|20)\d\d[\-/.]\d{4,}(?:[\-/][A-Za-z0-9]+)*|[A-Z]{2,6}[\-/]\d{2,4}[\-/]\d{3,}(?:[\-/][A-Za-z0-9]{1,6})?|[A-Z]{1,4}-?\d{6,}[A-Z]{0,3}|\d{3,}-[A-Z]{1,3}-\d{3,}"
)


def find_cases(text: str, lower: str) -> list[Span]:
    """Find numbers of a case or customer."""
    spans = []
    for m in _tokens(text):
        code = m["code"]
        start = m.start("code")
        digits = sum(map(str.isdigit, code))
        if digits < 1 or len(code) < 3 or len(code) > 60:
            continue
        end = start + len(code.rstrip("-/._:"))
        code = text[start:end]
        filed = _NO_TIME.match(code) and _FILED.search(text, max(0, start - 30), start)
        if not filed and _is_plain(code, text[end : end + 14]):
            # "kaart 5542 0918": a year or a time in the first group may still be the head of a longer number.
            continue
        before = text[max(0, start - 60) : start]
        if (
            before.rstrip(" ").endswith(("€", "£", "$", "₹"))
            or code.startswith("0x")
            or _GOES_ON.search(before)
        ):
            continue
        if _UNMISTAKABLE.fullmatch(code):
            spans.append(Span(start, end, "number"))
            continue
        strength = _told(before)
        if strength is None:
            continue
        # "8KQX4T", but not the "SPRING15" that everybody may fill in.
        mixed = code.isalnum() and code.isupper() and 5 <= len(code) <= 12 and not _PROMOTION.fullmatch(code)
        if (
            (strength == "strong" and (mixed or _SHORT_CODE.match(code)))
            or (strength == "strong" and digits >= (4 if code.isdigit() else 3))
            or (strength == "number" and digits >= (5 if code.isdigit() else 4) and not code.startswith("0"))
        ):
            spans.append(Span(start, end, "number"))
    if ("pnr" in lower or "boekingscode" in lower or "booking" in lower) and len(_DIGIT.findall(text)) > 1:
        spans += [Span(*m.span(1), "number") for m in _PNR.finditer(text)]
    if "pin" in lower:
        spans += [
            Span(*m.span("code"), "number")
            for m in _PIN.finditer(text)
            if not _UNIT_AFTER.match(text, m.end())
        ]
    return apart(spans)


def _tokens(text: str) -> Iterator[re.Match]:
    """Give what holds digits, each as a whole: from a digit to the left by hand, then by the pattern."""
    done = 0
    for digit in _DIGIT.finditer(text):
        at = digit.start()
        if at < done:
            continue
        low = max(done, at - 24)
        while at > low and ((text[at - 1].isascii() and text[at - 1].isalnum()) or text[at - 1] in "-/._:#"):
            at -= 1
        lead = _LEAD.search(text, max(done, at - 6), at)
        for start in ([lead.start()] if lead else []) + list(range(at, digit.start() + 1)):
            m = _TOKEN.match(text, start)
            if m:
                yield m
                done = m.end()
                break
        else:
            done = digit.end()


def _is_plain(code: str, after: str) -> bool:
    """Tell a year, a day, a time, an amount."""
    if _YEAR.match(code) or _TIME.match(code) or _SHORT_DATE.match(code):
        return True
    found = _DATE.match(code)
    if found and is_date(found):
        return True
    return bool(_UNIT_AFTER.match(after)) and not re.search(r"[A-Za-z]\d|\d[\-/]", code)


def _told(before: str) -> str | None:
    """Say how the words before a number tell what it is: ``strong``, ``number`` ("nr."), ``none``; None if nobody's."""
    # Neither another sentence nor another line tells; but "Order:" at the end of the line before does.
    line = before.rpartition("\n")[2]
    if not line.strip() and before.rstrip().endswith((":", "nummer", "number")):
        line = before.rstrip()
    if _ANSWER.fullmatch(line) and "\n" in before:
        asked = before.rpartition("\n")[0].rpartition("\n")[2].rstrip()
        line = asked.rstrip("?") if asked.endswith("?") else line
    words = [w.casefold().rstrip(".") for w in _WORD.findall(re.split(r"[.!?;] (?=[A-Z])", line)[-1])][-6:]
    said = False
    for i, word in enumerate(reversed(words)):
        if word in (":", "=", "-"):
            continue
        if word in _NOT and i < 2:
            return None
        if word in CASE_WORDS and word not in BETWEEN:
            return "strong"
        if word.endswith(CASE_ENDINGS) and len(word) > 4 and word not in NUMBER_WORDS:
            return (
                "strong"
                if not any(
                    n in word
                    for n in (
                        "artikel",
                        "model",
                        "type",
                        "huis",
                        "telefoon",
                        "fout",
                        "kleur",
                        "product",
                        "post",
                        "eircode",
                        "zipcode",
                        "spoor",
                        "trein",
                        "kamer",
                    )
                )
                else None
            )
        if any(part in CASE_WORDS for part in re.split(r"[/\-]", word)) and not word[0].isdigit():
            return "strong"
        if word in NUMBER_WORDS:
            said = True
            continue
        if word in BETWEEN or any(map(str.isdigit, word)):
            continue
        break
    return "number" if said else "none"
