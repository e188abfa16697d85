"""Words that numbers of a case or customer stand behind, what may stand between, and words of numbers that are nobody's."""

from advocacy_kit.messages.redaction.kinds import word_set

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
    dossiernr. sn s/n cliënt patiënt patient deelnemer deelnemersnr agreement supporter photocard smartcard slip sheet
    jobsheet tenancy tenant huurder bewoner resident pupil leerling donor volunteer vrijwilliger afspraaknr
    vermelding ovv o.v.v rolnummer rolnr parketnummer parketnr zorgpas zorgpolis rekening submission enrolment enrollment
    pol polnr kenm invnr referral bsnr uprn prn rrn tid arn utr consignmentno waybill vrachtbrief cmr asset tag inventaris
    inventarisnr lodgement lodgment acknowledgement ack grievance complaintno srn awbno uan voter smartcardno opal
    ups dhl gls dpd postnl bpost fedex evri yodel facturen polissen invoices refs references anr agb uzovi snr aanslagbiljet
    assessment aanslag preauth pre-auth preauthorisation preauthorization auth upc txn token enrolment enrollment voorinschrijving locator
    flyer pac meid esn deelnemernr visum visa verblijfskaart verblijfsvergunning toestemmingscode machtiging machtigingsnummer verwijzing verwijsbrief dagvaarding
    certificaat certificate sleutelkluis sleutelkluisje keysafe mandaat mandate voorschrift dossierref delivery despatch dispatch pakbon leverbon myki medicare crn hic hcn claimno receiptno
"""
)
#: The ends of Dutch compounds that are such words.
CASE_ENDINGS = (
    "nummer",
    "nr",
    "kenmerk",
    "nummers",
    "nrs",
    "code",
    "pasnr",
    "-id",
    "bon",
    "ref",
    "polis",
    "dossier",
    "nrtje",
    "nummertje",
)
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
    second tweede other andere same zelfde gegeven given got kreeg quote quoting quoted wordt werd blijft becomes
    became hiervoor daarvoor hierbij hierover daarover hierop vorige vorig eerder eerdere laatste last previous
    earlier logged listed down dus ook wel volgens daarop erop erbij daar hier here there above below hieronder about
    nog steeds bij mij me jullie ons us you jou bear note please alstublieft aub raised lodged filed ingeschreven aangemeld genoteerd
    betreft betr re inzake regarding concerning onderwerp subject via per i.v.m
    hang hold wait wacht even ff effe kijken moment momentje ogenblik eh ehm uh uhm um er well ja yes yeah yep
    nou oké ok okay sorry let see just komt ie think denk ik i geloof should moet would will be zou zal
"""
)
#: Numbers of things that are nobody's, by the word just before.
NOBODYS = word_set(
    """
    kamer room zaal lokaal spoor platform trein train bus lijn line perron versie version model type maat
    size art artikel artikelnr artikelnummer article item isbn stap step blz pagina page p art. sectie
    section regel row rij stoel seat bed verdieping floor etage halte gate flight vlucht vak bak bladzijde
    ext toestel doorkiesnummer error fout foutcode errorcode error-code foutmelding status statuscode jaar
    year september groep group klas class loket balie desk artikelcode productcode product productnummer
    modelnummer modelnr typenummer postbus kleurcode kleur km mile miles ongeveer circa about around sinds
    since stand meterstand standen reading readings sku min max minstens hoofdstuk chapter wet law iso
    en-iso aflevering episode windows office tax fault trouble diagnostic promo discount kortingscode actiecode promocode
    landcode landnummer netnummer kengetal onderdeel onderdeelnummer onderdeelnr onderdeelcode part parts kb house huis
    channel kanaal zender freephone helpline dress area belastingcode sbi btw-code kledingmaat afrit afslag junction exit
    hectometerpaal port poort dtc toner cartridge lamp fitting nen din norm ral verf catalogus
    cpt icd
    ifsc micr bic swift route seat art.nr art.no question vraag opgave bus tram vliegtuig hoofdnummer servicenummer noodnummer alarmnummer phone telephone telefoon telefoonnummer mobiel mobielnummer
"""
)

#: Words for things that people also speak of without their number; of what stands further off only the others tell.
THINGS = word_set(
    """
    order orders bestelling bestellingen klant relatie zaak case contract boeking booking reservering reservation
    reservatie factuur invoice account accounts customer client cliënt patiënt patient member lid claim claims schade
    melding registratie aanvraag application incident storing opdracht klacht complaint retour return returns offerte
    quote quotation aansluiting abonnement subscription kaart card chip boete fine notice folio voucher vouchers code
    confirmation job request student employee loan hypotheek lening mortgage roll rit permit vergunning licence license
    fraud appeal petition hospital refund consent zaken bezwaar device passport paspoort rijbewijs borrower reader
    enquiry query matter file record prescription recept receipt kassabon bon crime aangifte loyalty season inschrijving
    huurcontract label deelnemer supporter slip sheet tenancy tenant huurder bewoner resident pupil leerling donor
    volunteer vrijwilliger afspraak appointment pakket parcel zending shipment gasmeter watermeter pass rekening
    assessment aanslag auth token enrolment enrollment flyer visum visa machtiging verwijzing referral asset tag inventaris grievance agreement sim track membership candidate kandidaat delivery ups dhl gls dpd postnl bpost fedex evri yodel
    despatch dispatch
    """
)
#: A letter and some digits behind these are a fault that everybody's machine may have, or a code for everybody: "melding E-204".
FAULT_WORDS = word_set(
    "melding storing storingsmelding storingscode code codes reader incident klacht notice meldcode knippercode display toestel device"
)
#: Parts of compounds that number things that are nobody's.
NOBODYS_PARTS = (
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
    "onderdeel",
    "korting",
    "actie",
    "promo",
    "lever",
    "land",
    "storing",
    "lijn",
    "vlucht",
    "stoel",
    "perron",
    "pagina",
    "loket",
    "route",
    "kanaal",
    "versie",
    "metropolis",
    "paal",
    "lantaarn",
    "mast",
    "lift",
    "wagen",
    "tram",
    "deelfiets",
    "halte",
    "automaat",
)
#: Who is registered so is so under a number: "bekend onder 4471-KL".
REGISTERED = word_set(
    "registered geregistreerd bekend known logged raised lodged filed ingeschreven aangemeld genoteerd listed down"
)
#: "hij staat bij jullie onder LL-11872", "I am under KX-4471": who is there under a number.
STANDS = word_set(
    "staat sta staan stond stonden is are am was appear appears show shows i'm he's she's we're they're found"
)
PERSONS = word_set(
    """
    ik hij zij ze we wij i he she i'm he's she's we're they're me him her us zoon dochter moeder vader man vrouw son daughter mother father mum
    mam wife husband
"""
)
#: What a machine shows is a fault: "de site zegt 'code 1021'".
SHOWS = word_set(
    """
    zegt zei geeft gaf toont toonde meldt meldde krijg kreeg krijgt verschijnt says said shows showed showing gives gave giving displays
    displaying displayed throws getting jamming error fout flashes knippert
"""
)
#: Things of a town, a carrier or a clinic: their numbers are nobody's, unless a word for a case stands there too ("polis fiets 44-7182").
SHARED = word_set(
    "paal lantaarnpaal lantaarn lamppost lamp-post lichtmast mast laadpaal lift deelfiets deelauto bike fiets procedure billing diagnosis diagnose"
)
