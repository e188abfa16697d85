"""Own words apart from all that travels with them: what is taken out, and what must stay whole."""

import pytest

from advocacy_kit.messages.own_words import own_words, separate
from advocacy_kit.messages.own_words.automatic import says_automatic, subject_automatic

DOTTED = "________________________________"

#: Text, own words, what was found beside them.
TAKEN = [
    # Reply lines of mail programs, Dutch
    ("Dit klopt niet.\n\nOp ma 6 jul 2026 om 14:32 schreef Lommer <info@lommer.example>:\n\n> Beste Anke,\n> Wij komen morgen.",
     "Dit klopt niet.", "quoted"),
    ("Dit klopt niet.\nOp wo 5 aug 2026, 09:03 schreef Lommer <info@lommer.example>:\nBeste Anke, wij komen morgen.", "Dit klopt niet.", "quoted"),
    ("Ik wacht nog.\n\nOp 26 mei 2026, om 11:27 heeft Lommer <info@lommer.example> het volgende geschreven:\n\nBeste Anke", "Ik wacht nog.", "quoted"),
    ("Ik wacht nog.\n\nOp 17-feb.-2026, om 13:18 heeft Lommer Bezorging\n<info@lommer.example> het volgende geschreven:\n> Hallo\n> daar", "Ik wacht nog.", "quoted"),
    ("Ik wacht nog.\n\nOp 06-07-2026 om 14:32 schreef Lommer Klantenservice:\n> Hallo\n> daar", "Ik wacht nog.", "quoted"),
    ("Nee.\n\nOp Mon, 23 Feb 2026 14:15:59 +0100\nLommer <info@lommer.example> schreef:\n\n> Hallo\n> daar", "Nee.", "quoted"),
    ("Nee.\n\nOp 5 oktober 2026, om 10:58, Lommer <info@lommer.example> schreef:\nHallo", "Nee.", "quoted"),
    ("Nee.\n\nLommer Bezorging schreef op 2026-03-04 19:09:\n> Hallo\n> daar", "Nee.", "quoted"),
    ("Nee.\n\nLommer <info@lommer.example> schreef op 1 mei 2026 13:37:45 CEST:\nHallo", "Nee.", "quoted"),
    ("Nee.\n\nOp maandag 6 juli 2026 om 14:32:00 CEST schreef Lommer <info@lommer.example>: \n\nHallo", "Nee.", "quoted"),
    ("Zie mijn vraagOp 04.08.2026 om 09:03 heeft Lommer <info@lommer.example> het volgende geschreven: Beste Anke", "Zie mijn vraag", "quoted"),
    # and English
    ("Not true.\n\nOn Mon, Jul 6, 2026 at 2:32 PM Lommer <info@lommer.example> wrote:\n\n> Dear Ms Osei,\n> see you", "Not true.", "quoted"),
    ("Not true.\n\nOn 26 May 2026, at 11:27, Lommer <info@lommer.example> wrote:\n\nDear Ms Osei", "Not true.", "quoted"),
    ("Not true.\n\nOn Mon, Jul 6, 2026 at 2:32 PM Lommer Deliveries\n<info@lommer.example>\nwrote:\n\nDear Ms Osei", "Not true.", "quoted"),
    ("Not true.\n\nOn 06/07/2026 14:32, Lommer Deliveries wrote:\n> Dear Ms Osei\n> see you", "Not true.", "quoted"),
    ("Cheers thenOn Tue, Aug 4, 2026 at 9:03 AM Lommer <info@lommer.example> wrote: Dear Ms Osei", "Cheers then", "quoted"),
    ("Not true.\n\nLe lun. 6 juil. 2026 à 14:32, Lommer <info@lommer.example> a écrit :\nBonjour", "Not true.", "quoted"),
    # without a moment, or with a moment alone
    ("Niemand gezien.\n\nLommer Service <info@lommer.example> schreef:\n\nBeste Anna,\nWij komen dinsdag.", "Niemand gezien.", "quoted"),
    ("Nobody came.\n\n\"Acme Support\" <help@acme.example> wrote:\n\nDear Anna,\nWe shall.", "Nobody came.", "quoted"),
    ("Nee.\n\ninfo@lommer.example schreef op 5-3-2026 9:00:\n> Wij sluiten dit.", "Nee.", "quoted"),
    ("Nee.\n\ninfo@lommer.example schreef:\nWij sluiten dit.", "Nee.", "quoted"),
    ("Nee.\n\nLommer Klantenservice schreef:\n> Wij sluiten dit.", "Nee.", "quoted"),
    ("Acme Support wrote:\n\n> We close this.\n\nYou do not.", "You do not.", "quoted"),
    ("Klopt niet.\n\n2026-03-05 9:00 GMT+01:00 Lommer <info@lommer.example>:\n> Wij hebben u gebeld.", "Klopt niet.", "quoted"),
    ("Klopt niet.\n\n2026-03-05 9:00 GMT+01:00 Lommer Klantenservice Midden\n<info@lommer.example>:\n\nWij belden.", "Klopt niet.", "quoted"),
    ("Still cold.\n\n--- On Mon, 7/6/26, Lommer <info@lommer.example> wrote:\n\nDear Ama", "Still cold.", "quoted"),
    # Blocks of Outlook and others
    ("Dat was niet de afspraak.\n\nVan: Lommer <info@lommer.example>\nVerzonden: maandag 3 februari 2026 09:14\nAan: Anke\nOnderwerp: RE: bank\n\nBeste Anke", "Dat was niet de afspraak.", "quoted"),
    (f"Dat was niet de afspraak.\n\n{DOTTED}\nVan: Lommer\nVerzonden: maandag 3 februari 2026 09:14\nAan: Anke\nOnderwerp: RE: bank\n\nBeste", "Dat was niet de afspraak.", "quoted"),
    ("Kom nou.\n\n-----Oorspronkelijk bericht-----\nVan: Lommer [mailto:info@lommer.example] \nVerzonden: maandag 09:14\nAan: A\nOnderwerp: B\n\nHallo", "Kom nou.", "quoted"),
    ("Kom nou.\n\n-------- Oorspronkelijk bericht --------\nHallo daar", "Kom nou.", "quoted"),
    ("Kom nou.\n\n*Van:* Lommer <info@lommer.example>\n*Datum:* 3 februari 2026\n*Aan:* Anke\n*Onderwerp:* bank\n\nHallo", "Kom nou.", "quoted"),
    ("Kom nou.\n\nVan: Lommer\n\nVerzonden: maandag 3 februari 2026 09:14\n\nAan: Anke\n\nOnderwerp: bank\n\nHallo", "Kom nou.", "quoted"),
    ("Kom nou. Van: Lommer Verzonden: maandag 3 februari 2026 09:14 Aan: Anke Onderwerp: bank Beste Anke, wij komen", "Kom nou.", "quoted"),
    ("That won't do.\n\nFrom: Lommer <info@lommer.example>\nSent: Monday, 3 February 2026 09:14\nTo: Ama\nSubject: RE: sofa\n\nDear", "That won't do.", "quoted"),
    ("That won't do.\n-----Original Message-----\nFrom: Lommer\nSent: Monday\nTo: Ama\nSubject: sofa\n\nDear", "That won't do.", "quoted"),
    ("Non.\n\nDe : Lommer <info@lommer.example>\nEnvoyé : lundi 3 février 2026 09:14\nÀ : Anke\nObjet : canapé\n\nBonjour", "Non.", "quoted"),
    ("Non.\n\n-----Message d'origine-----\nBonjour", "Non.", "quoted"),
    ("Graag reactie.\n##- Typ je antwoord boven deze regel -##\nUw aanvraag is bijgewerkt", "Graag reactie.", "quoted"),
    # Forwarded with a note
    ("Kijk eens wat ze mij schrijven.\n\n---------- Forwarded message ---------\nVan: Lommer <info@lommer.example>\nDate: ma 6 jul 2026\nSubject: bank\nTo: <a@x.example>\n\nBeste", "Kijk eens wat ze mij schrijven.", "forwarded"),
    ("Zie onder, graag oppakken.\n\nBegin doorgestuurd bericht:\n\nVan: Anke\nOnderwerp: bank\nDatum: 6 juli\nAan: info@lommer.example\n\nIk ben het zat", "Zie onder, graag oppakken.", "forwarded"),
    ("For your eyes.\n\n-------- Forwarded Message --------\nSubject: sofa\nDate: Mon\nFrom: Ama\nTo: Lommer\n\nI am fed up", "For your eyes.", "forwarded"),
    ("For your eyes.\n\nBegin forwarded message:\n\nFrom: Ama\nSubject: sofa\n\nI am fed up", "For your eyes.", "forwarded"),
    # Marks, and answers between them
    ("> Wanneer bent u thuis?\nDinsdag, dat heb ik al gezegd.\n> Past de ochtend?\nNee!", "Dinsdag, dat heb ik al gezegd.\nNee!", "quoted"),
    ("On Mon, Jul 6, 2026 at 2:32 PM Lommer <info@lommer.example> wrote:\n> When are you in?\nTuesday, as I said.\n> Is the morning fine?\nNo.", "Tuesday, as I said.\nNo.", "quoted"),
    ("Op ma 6 jul 2026 om 14:32 schreef Lommer <info@lommer.example>:\n> Wij komen morgen.\n\nMorgen ben ik er niet.", "Morgen ben ik er niet.", "quoted"),
    (">> ouder\nDat bedoel ik dus.", "Dat bedoel ik dus.", "quoted"),
    # A list of one's own may have such marks; these are no such lists
    ("Jullie schreven het volgende:\n> de bank komt op dinsdag\n> tussen acht en twaalf\nHet is nu vrijdag.", "Jullie schreven het volgende:\nHet is nu vrijdag.", "quoted"),
    ("In de brief staan drie dingen:\n> de bank is nieuw\n> de poten zijn vast\nOnzin.", "In de brief staan drie dingen:\nOnzin.", "quoted"),
    ("Ik kreeg het volgende:\n> uw bank is onderweg\n> wij bellen u\nNiemand belde.", "Ik kreeg het volgende:\nNiemand belde.", "quoted"),
    ("Zie hieronder:\n> uw bank is onderweg\n> wij bellen u\nNiemand belde.", "Zie hieronder:\nNiemand belde.", "quoted"),
    ("This is wrong:\n> delivered on Tuesday\n> signed for by Osei\nI was out.", "This is wrong:\nI was out.", "quoted"),
    ("Jullie vragen, mijn punten:\n> wanneer bent u thuis\n> past de ochtend\nDinsdag.", "Jullie vragen, mijn punten:\nDinsdag.", "quoted"),
    ("Your reply says the following:\n> the sofa is new\n> the legs are fixed\nRubbish.", "Your reply says the following:\nRubbish.", "quoted"),
    ("Mijn klachten:\n\n\n> Wij komen morgen.\n> Tot dan.\nEcht niet.", "Mijn klachten:\n\nEcht niet.", "quoted"),
    ("Mijn klachten:\n> Beste Anke,\n> wij komen morgen\nEcht niet.", "Mijn klachten:\nEcht niet.", "quoted"),
    ("De klachten op een rij:\n> Wij hebben uw klacht ontvangen en nemen deze vanzelfsprekend serieus, zoals\n> altijd.\nVanzelfsprekend?", "De klachten op een rij:\nVanzelfsprekend?", "quoted"),
    ("Mijn klachten:\n> de bank wiebelt\n>> wij komen morgen\nEcht niet.", "Mijn klachten:\nEcht niet.", "quoted"),
    ("Dit is er mis.\n> de bank wiebelt\n> de poot is los\nBel mij.", "Dit is er mis.\nBel mij.", "quoted"),
    ("Mijn klachten:\n> de bank wiebelt\n> de poot is los\n\nOp ma 6 jul 2026 om 14:32 schreef Lommer <info@lommer.example>:\n> Wat is er mis:\n> vertel\n> het ons",
     "Mijn klachten:\n> de bank wiebelt\n> de poot is los", "quoted"),
    # Signatures
    ("Waar blijft mijn bank?\n\nMet vriendelijke groet,\n\nAnke de Wit\nTel. 06-12345678\nDorpsstraat 12\n3511 AB Utrecht", "Waar blijft mijn bank?\n\nMet vriendelijke groet,", "signature"),
    ("Waar blijft mijn bank?\nGroetjes\nanke", "Waar blijft mijn bank?\nGroetjes", "signature"),
    ("Wij zoeken het uit.\n\nMvg,\nKarin Smeets\nMedewerker klantenservice\n\nLommer Meubels B.V. | Havenweg 3\nT: 020 123 45 67\nwww.lommer.example\nWij zijn bereikbaar op werkdagen van 9.00 tot 17.00 uur.", "Wij zoeken het uit.\n\nMvg,", "signature"),
    ("Where is my sofa?\n\nKind regards,\n\nAma Osei\n14 Mill Lane\n07700 900123", "Where is my sofa?\n\nKind regards,", "signature"),
    ("Where is my sofa?\n\nThanks\nAma", "Where is my sofa?\n\nThanks", "signature"),
    ("Where is my sofa?\n-- \nAma Osei\nHead of Nothing in Particular. We like it that way.", "Where is my sofa?", "signature"),
    ("Où est mon canapé?\n\nCordialement,\nAnke Peeters\nGSM 0470 12 34 56", "Où est mon canapé?\n\nCordialement,", "signature"),
    ("Bel me terug.\n\nGroeten,\nAnke\nTel. 06-12345678\n\nP.S. Ik wacht nu al drie weken!", "Bel me terug.\n\nGroeten,\nP.S. Ik wacht nu al drie weken!", "signature"),
    ("Call me.\n\nRegards,\nAma\n07700 900123\n\nPS: this is the fourth time I ask.", "Call me.\n\nRegards,\nPS: this is the fourth time I ask.", "signature"),
    ("Bel me terug.\nGroet, Anke\nTel. 06-12345678\nIk ga hier echt niet nog een keer achteraan.", "Bel me terug.\nGroet, Anke\nIk ga hier echt niet nog een keer achteraan.", "signature"),
    # and what is said below a name stays
    ("Nobody rang.\nBest,\nTom\nNever again\nWorst company ever", "Nobody rang.\nBest,\nNever again\nWorst company ever", "signature"),
    ("Ik wacht.\nGroet,\nAnna\nSlechtste winkel ooit", "Ik wacht.\nGroet,\nSlechtste winkel ooit", "signature"),
    ("Ik wacht.\n\nMvg,\n\nAnna Maes\nBoos en verdrietig", "Ik wacht.\n\nMvg,\nBoos en verdrietig", "signature"),
    ("I wait.\nRegards,\nTom\nVery disappointed customer", "I wait.\nRegards,\nVery disappointed customer", "signature"),
    ("Ik wacht.\nGroet,\nPiet\nKlant sinds 1998\nEn nu klaar ermee", "Ik wacht.\nGroet,\nKlant sinds 1998\nEn nu klaar ermee", "signature"),
    ("It is cold.\nThanks,\nTom\nBaby in the house", "It is cold.\nThanks,\nBaby in the house", "signature"),
    ("Ik wacht.\nGroet,\nAnna\nTel. 06-12345678\nSlechtste winkel ooit", "Ik wacht.\nGroet,\nSlechtste winkel ooit", "signature"),
    ("Ik wacht.\nGroet,\nAnna\nDIT WAS HET DAN", "Ik wacht.\nGroet,\nDIT WAS HET DAN", "signature"),
    ("Wij bellen.\nMvg,\nKarin Smeets\nMedewerker klantenservice", "Wij bellen.\nMvg,", "signature"),
    ("We shall ring.\nKind regards,\nTom Baker\nSales Manager\nHarbour Leisure", "We shall ring.\nKind regards,", "signature"),
    ("Ik wacht.\nGroet,\nAnke Maes\nVoorzitter", "Ik wacht.\nGroet,", "signature"),
    ("I wait.\nRegards,\nAma Osei\nOffice manager\n07700 900123", "I wait.\nRegards,", "signature"),
    # Contact details without a sign-off
    ("Wanneer komt die bank nou?\n\nAnke de Wit\nInkoper\nBakkerij De Wit\nDorpsstraat 12\n3511 AB Utrecht\nT 030 123 45 67\nanke@bakkerij.example\nwww.bakkerij.example", "Wanneer komt die bank nou?", "signature"),
    ("Graag vandaag een reactie.\n\nAnke de Wit\n\nBakkerij De Wit B.V.\nDorpsstraat 12\n3511 AB Utrecht\n\nTel: 030-1234567\nE-mail: anke@bakkerij.example\nKvK 12345678", "Graag vandaag een reactie.", "signature"),
    ("Ik wacht nog steeds!\n\nJan Peeters | 0470 12 34 56 | jan@x.example | www.x.example", "Ik wacht nog steeds!", "signature"),
    ("Dat is de derde keer.\nTot horens,\nAnke de Wit\n030 123 45 67\nanke@x.example\nwww.x.example", "Dat is de derde keer.\nTot horens,", "signature"),
    ("The sofa still wobbles.\n\nAma Osei\nOffice manager\nHarbour Leisure Ltd\n14 Mill Lane, Leeds\n+44 113 496 0123\nama@harbour.example", "The sofa still wobbles.", "signature"),
    ("Nobody rang.\n\nAma Osei\nM: 07700 900123\nE: ama@harbour.example\nwww.harbour.example\n\nSent from my iPhone", "Nobody rang.", "signature footer"),
    # Footers
    ("Kom op zeg\n\nVerzonden vanaf mijn iPhone", "Kom op zeg", "footer"),
    ("Kom op zeg\n\nVerstuurd vanaf mijn Samsung Galaxy-smartphone.", "Kom op zeg", "footer"),
    ("Kom op zeg\n\nVerzonden vanuit Outlook voor iOS<https://aka.example/x>", "Kom op zeg", "footer"),
    ("Kom op zeg\n\nVerstuurd vanaf mijn Android apparaat met K-9 Mail. Excuseer mijn beknoptheid.", "Kom op zeg", "footer"),
    ("Oh come on\n\nSent from my iPhone", "Oh come on", "footer"),
    ("Oh come on\n\nGet Outlook for iOS<https://aka.example/x>", "Oh come on", "footer"),
    ("Oh come on\n\nSent from my Galaxy\n\n", "Oh come on", "footer"),
    ("Allez\n\nEnvoyé de mon iPhone", "Allez", "footer"),
    ("Kom op zeg\n\nVirusvrij.www.avast.com", "Kom op zeg", "footer"),
    ("Is dit een grap?\n\nKlik hier om je uit te schrijven", "Is dit een grap?", "footer"),
    ("De lift staat stil.\n\nThis email has been checked for viruses by Avast antivirus software.\nwww.avast.com", "De lift staat stil.", "footer"),
    ("The lift is out.\n\nThis email is a service from Acme. Delivered by Zendesk", "The lift is out.", "footer"),
    ("De lift staat stil.\n\nKlik hier om u af te melden voor deze nieuwsbrief", "De lift staat stil.", "footer"),
    ("De lift staat stil.\n\nU ontvangt deze e-mail omdat u klant bent bij Lommer.", "De lift staat stil.", "footer"),
    ("The lift is out.\n\nYou are receiving this because you are subscribed to this thread.", "The lift is out.", "footer"),
    ("De lift staat stil.\n\nMvg,\nAnna\n\nAan dit bericht kunnen geen rechten worden ontleend.", "De lift staat stil.\n\nMvg,", "disclaimer signature"),
    # Disclaimers and notices
    ("Het is nog steeds stuk.\n\nDe informatie verzonden met dit e-mailbericht is uitsluitend bestemd voor de geadresseerde. Indien u dit bericht ten onrechte ontvangt, verzoeken wij u het te vernietigen.",
     "Het is nog steeds stuk.", "disclaimer"),
    ("It's still broken.\n\nThis e-mail and any attachments may contain confidential information and is intended only for the addressee. If you have received this in error, please delete it.",
     "It's still broken.", "disclaimer"),
    ("Het is nog steeds stuk.\n\nDisclaimer\nAan dit bericht kunnen geen rechten worden ontleend.", "Het is nog steeds stuk.", "disclaimer"),
    ("Het is nog steeds stuk.\n\nDenk aan het milieu voordat u deze e-mail print.", "Het is nog steeds stuk.", "disclaimer"),
    ("LET OP: Deze e-mail komt van buiten de organisatie. Klik niet op links.\n\nIk wacht nog.", "Ik wacht nog.", "disclaimer"),
    ("You don't often get email from anke@x.example. Learn why this is important\n\nI'm still waiting.", "I'm still waiting.", "disclaimer"),
    # A line on top that we asked, answered below
    ("> Kunt u uw nummer geven?\n\nDat heb ik al drie keer gedaan.", "Dat heb ik al drie keer gedaan.", "quoted"),
    ("> Could you send your meter reading?\nAs I told you twice: 4471.", "As I told you twice: 4471.", "quoted"),
    ("> Wij plannen de schilder in mei in.\nMei is voorbij, hoor.", "Mei is voorbij, hoor.", "quoted"),
    # Warnings, rows of links, invitations
    ("EXTERNAL EMAIL: Do not click links or open attachments.\n\nThe lift is out again.", "The lift is out again.", "disclaimer"),
    ("EXTERNE AFZENDER - Klik niet op links\n\nDe lift staat stil.", "De lift staat stil.", "disclaimer"),
    ("De lift staat stil.\n\n[link] Uitschrijven | Voorkeuren", "De lift staat stil.", "footer"),
    ("The lift is out again.\n\nUnsubscribe | Manage preferences | Privacy policy", "The lift is out again.", "footer"),
    ("The lift is out again.\n\nPrivileged and confidential. Unauthorised disclosure is prohibited.", "The lift is out again.", "disclaimer"),
    ("The lift is out again.\n\nPlease note that this message is confidential and privileged.", "The lift is out again.", "disclaimer"),
    ("De lift staat stil.\n\nAlle informatie hierin is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.", "De lift staat stil.", "disclaimer"),
    ("Dinsdag past mij niet.\n\n________________\nMicrosoft Teams-vergadering\nDeelnemen via computer of mobiel\nKlik hier om deel te nemen aan de vergadering\nVergadering-id: 311 204\nWachtwoordcode: bZ4\n________________", "Dinsdag past mij niet.", "footer"),
    ("Tuesday does not suit us.\n\nMicrosoft Teams meeting\nJoin on your computer\nMeeting ID: 311 204\nPasscode: bZ4", "Tuesday does not suit us.", "footer"),
    # Headers on top, as ticket systems store a mail
    (
        "From: Ama <ama@x.example>\nSent: Monday 09:14\nTo: help@lommer.example\nSubject: sofa\n\nWhere is it?\n\nFrom: Lommer\nSent: Friday\nTo: Ama\nSubject: sofa\n\nSoon",
        "Where is it?",
        "header quoted",
    ),
    # All at once
    ("Hou maar op.\n\nGroet,\nAnke\n06-12345678\n\nVerzonden vanaf mijn iPhone\n\nOp ma 6 jul 2026 om 14:32 schreef Lommer <info@lommer.example>:\n\nBeste Anke", "Hou maar op.\n\nGroet,", "quoted footer signature"),
    ("Forget it.\n\nBest regards,\nAma Osei\n\nThis message is confidential and intended solely for the addressee.\n\nFrom: Lommer\nSent: Monday\nTo: Ama\nSubject: sofa\n\nDear", "Forget it.\n\nBest regards,", "quoted disclaimer signature"),
    # Short words of one's own above history stay
    ("zie hieronder\n\nOp ma 6 jul 2026 om 14:32 schreef Lommer <info@lommer.example>:\n\n> Beste Anke\n> tot dan", "zie hieronder", "quoted"),
]  # fmt: skip

#: What looks like it and is somebody's own words.
WHOLE = [
    "Op dinsdag schreef ik jullie al:\nde lift is kapot. Niemand reageert.",
    "Op 6 juli om 10:30 schreef ik u al over het lawaai:\ngeen antwoord.",
    "Op 6 juli 2026 om 10:30 schreef uw collega mij:\n\"Wij bellen u morgen.\"\nNiemand belde.",
    "Op 6 juli heeft de monteur mij gebeld.\nHij had niets geschreven: geen briefje, niets.",
    "Op woensdag schreef ik een brief. In de webshop stond om 10:30 wat men schreef over de prijs: twaalf euro.",
    "Ik schreef op maandag 3 mei 2026 een klacht:\nde bank wiebelt.",
    "On Monday I wrote:\nplease call me back. Nobody did.",
    "On 3 March 2026 at 10:30 I wrote:\nplease call me back. Nobody did.",
    "On 3 March at 9:15 your colleague wrote:\n\"It will be there by noon.\"\nIt wasn't.",
    "Jullie collega Karin <karin@lommer.example> schreef:\ner komt iemand langs. Wie dan?",
    "Karin schreef:\ner komt iemand langs. Er kwam niemand.",
    "De monteur schreef:\n> niet thuis\nIk was thuis.",
    "Niemand schreef:\n> sorry\nDat had ik wel verwacht.",
    "My neighbour wrote:\n> no parcel here\nSo where is it?",
    "Dit staat in het logboek:\n2026-03-05 9:00 GMT+01:00 inloggen mislukt:\nen daarna niets meer.",
    "Le 3 mars 2026 j'ai écrit :\nrien reçu.",
    "Jullie schreven letterlijk:\n> de bank komt op dinsdag\nHet is nu vrijdag.",
    "Your site says\n> delivered within two days\nThat was a fortnight ago.",
    "> 3 weken wachten is toch niet normaal",
    "Ik heb twee klachten:\n> de monteur kwam niet\n> de factuur klopt niet",
    "Goedemorgen,\n\nWat er allemaal mis is:\n\n> de bank wiebelt\n> een poot is los\n> en er belt niemand\n\nEn nu?",
    "Hier volgt een lijstje:\n>de kast\n>de lamp\nAlles stuk aangekomen.",
    "Dit ging er allemaal mis:\n> geen afspraak\n> geen excuus",
    "What went wrong:\n> no call\n> no apology",
    "I have the following issues:\n> nobody came on Tuesday\n> the invoice is wrong",
    "These parts are missing:\n  > two screws\n  > the left door\nCan I have them before Friday?",
    "> 3 uur gewacht\n> 2 keer gebeld",
    "Even op een rij:\n> 3 uur gewacht\n> 2 keer gebeld\n> 0 antwoorden",
    "> mijn sleutel past niet\n> de bel doet het niet",
    "> de bank komt op dinsdag\nHet is nu vrijdag.",
    "> jullie zouden u tegen mij zeggen\nDat is nooit gebeurd.",
    "This email is confidential and intended only for the manager: the driver was drunk.",
    "Hello,\nThis email is confidential and intended only for the manager: the driver was drunk.",
    "Dag,\nDeze mail is vertrouwelijk en uitsluitend bedoeld voor de directie. De kraanman had gedronken.",
    "External email: complaint about the caretaker",
    "Externe mail wordt hier geweigerd\nen daardoor mis ik mijn afspraak",
    "Graag van alle lijsten af\n\nUitschrijven",
    "Kies maar:\nafmelden | terugbetalen",
    "Microsoft Teams meeting of Tuesday\nnobody of your firm showed up",
    "We zouden bellen via Zoom.\nDeelnemen lukte niet, de code klopte niet.",
    "Graag mijn adres wijzigen.\nVan: Dorpsstraat 12, Utrecht\nAan: Kerkplein 3, Gent\nDank alvast.",
    "Please change my booking\nFrom: Leeds\nTo: York\nDate: 3 March\nand refund the difference",
    "Van: ING\nDatum: 3 mei\nBedrag: 20 euro\nDit is twee keer afgeschreven!",
    "Van: Anke\nE-mail: anke@x.example\nOnderwerp: klacht\nBericht: de bank wiebelt en niemand belt terug",
    "From: Ama\nEmail: ama@x.example\nSubject: complaint\nMessage: the sofa wobbles and nobody calls back",
    "Bel me terug.\n\nGroeten,\n\nIk hoop dat jullie dit keer wél luisteren.",
    "Bedankt\nmaar nee, dit is niet wat ik gevraagd heb.",
    "Thanks\nbut no thanks, I have had it with you.",
    "Bel me terug.\nGroet,\n2000 euro schade!",
    "I wait.\nRegards,\nVery disappointed",
    "Ik wacht.\nGroet,\nSchandalig!",
    "Dag,\nU ontvangt deze e-mail omdat u al drie keer niet terugbelt.",
    "Dag,\nU ontvangt deze mail omdat u mij als klant verliest.",
    "Hi,\nYou are receiving this because you lost my parcel and I am a customer.",
    "Dag,\nAan deze offerte kunnen geen rechten worden ontleend.",
    "Onderaan staat:\nAan dit bericht kunnen geen rechten worden ontleend, en dat is precies mijn probleem.",
    "Groeten uit Gent, waar de bank nog steeds niet staat.\nKom hem nou eens brengen.",
    "Ik doe jullie de groeten\nen zoek een andere winkel.",
    "Het pakket is verzonden met PostNL",
    "Verzonden met PostNL op maandag\nen nog steeds niet binnen.",
    "Verzonden vanaf jullie magazijn in Gent, zegt de app\nMaar waar is het dan?",
    "Sent from your warehouse on Monday\nand never seen since",
    "Mijn telefoon: verstuurd vanaf mijn iPhone staat eronder, maar ik heb een Android. Raar he?",
    "U schrijft dat de inhoud vertrouwelijk is en uitsluitend bestemd voor de geadresseerde.\nMaar ik bén de geadresseerde!",
    "I sent you confidential papers.\nThis message is the third one: were they received in error by my neighbour?",
    "Dit bericht is vertrouwelijk: ik wil niet dat mijn buurvrouw het leest.",
    "Twee dingen:\n-- de bank wiebelt\n-- de poot is los",
    "De prijs --\ndat is wat mij het meest ergert, en niet zo'n beetje ook, dat mag je best weten",
    "Ik kreeg een automatisch antwoord dat jullie gesloten zijn. Lekker dan.",
    "Is dit een automatisch antwoord? Krijg ik ook een mens te spreken?",
    "I got an automatic reply: thanks for nothing.",
    "Ik ben met vakantie tot 3 mei. Bij spoed mijn man bellen. De bank is nog steeds stuk.",
    "Hallo,\n--\nDe bank is stuk en niemand belt mij terug, dat kan toch niet waar zijn.\n--\nNogmaals: bel mij.",
    "Ik ben afwezig van 3 tot 10 mei. Kan de bank ook op 12 mei geleverd worden?",
    "I am on holiday until Friday so please deliver it on Saturday.",
    "5 > 3 en 2 < 4, dat snapt toch iedereen",
    "Hallo\n\nkan dit sneller?\n\nGroetjes, Anke",
    "Op tijd leveren is blijkbaar te veel gevraagd.",
    # Contact details that matter
    "De bank moet naar mijn nieuwe adres.\n\nAnke de Wit\nDorpsstraat 12\n3511 AB Utrecht\n030 123 45 67\nanke@x.example",
    "Stuur hem dan maar naar mijn werk.\n\nBakkerij De Wit\nDorpsstraat 12\n3511 AB Utrecht\n030 123 45 67\nanke@x.example",
    "De monteur stond bij de verkeerde deur. Dit is het goede huis:\n\nAnke de Wit\nDorpsstraat 12\n3511 AB Utrecht\n030 123 45 67\nanke@x.example",
    "We zijn verhuisd, onderaan staat waarheen.\n\nDe bank is besteld in mei.\nHij zou in juni komen.\nHet is nu augustus.\n\nAnke de Wit\nDorpsstraat 12\n030 123 45 67\nanke@x.example",
    "You can collect it here any day after five.\n\nAma Osei\n14 Mill Lane\n07700 900123\nama@x.example\nwww.x.example",
    "You delivered it to the neighbours.\n\nThe Larches\n14 Mill Lane\nLS1 4AB\n07700 900123\nama@x.example",
    "Is dit een nepwinkel?\n\nwww.banken.example\ninfo@banken.example\n030 123 45 67",
    "Ik heb jullie overal gezocht.\n\nwww.banken.example\nwww.lampen.example\nwww.stoelen.example",
    "Ik wil mijn geld terug.\n\nNaam: Anke de Wit\nAdres: Dorpsstraat 12\nE-mail: anke@x.example\nTelefoon: 030 123 45 67",
    "Ik wil mijn geld terug.\n\nAnke de Wit\nDorpsstraat 12\n3511 AB Utrecht\n030 123 45 67",
    "Bank kapot\nAnke de Wit\n030 123 45 67\nanke@x.example\nwww.x.example",
    "Er belt niemand terug.\n\nBank kapot\n\n030 123 45 67\nanke@x.example\nwww.x.example",
    "Het gaat om deze drie.\n\nBestelling 4567\ninfo@x.example\nwww.x.example",
    "Anke de Wit\nDorpsstraat 12\n3511 AB Utrecht\n030 123 45 67\nanke@x.example\n\nIk wacht nog steeds.",
    "",
    "a",
]  # fmt: skip


@pytest.mark.parametrize(("text", "own", "kinds"), TAKEN, ids=range(len(TAKEN)))
def test_what_is_not_ones_own_is_taken_out(text, own, kinds):
    found = separate(text)
    assert found.text == own
    assert found.kinds == set(kinds.split())


@pytest.mark.parametrize("text", WHOLE, ids=range(len(WHOLE)))
def test_what_only_looks_like_it_stays_whole(text):
    assert separate(text) == separate(text).__class__(text)


def test_the_tables_are_large_enough():
    assert len(TAKEN) + len(WHOLE) >= 60


@pytest.mark.parametrize(
    ("text", "automatic"),
    [
        (
            "Beste,\n\nIk ben afwezig tot en met 12 mei. Voor dringende zaken kunt u contact opnemen met mijn collega Joost.",
            True,
        ),
        ("Bedankt voor uw bericht. Momenteel ben ik met vakantie. Mijn e-mail wordt niet gelezen.", True),
        (
            "Hello,\n\nI am out of the office until 12 May with limited access to e-mail. For urgent matters, please call.",
            True,
        ),
        ("Thank you for your message. I'm currently on annual leave. I will reply on my return.", True),
        ("Beste klant,\n\nDit is een automatisch gegenereerd bericht. U kunt hier niet op antwoorden.", True),
        (
            "Wij hebben uw vraag ontvangen.\nDeze e-mail is automatisch verzonden; u kunt hier niet op reageren.",
            True,
        ),
        ("This is an automated message, please do not reply.", True),
        ("Automatisch antwoord: wij zijn gesloten", True),
        ("Ik ben afwezig en daarom boos dat jullie vandaag kwamen", False),
        ("Ik ben op vakantie, wie kan ik bij spoed bellen?", False),
        ("Dit is een automatische deur en hij klemt", False),
        ("This is an automatic door and it jams", False),
        ("Dit bericht is met de hand geschreven", False),
        # Who is away, in the words of Flanders too
        (
            "Dag,\n\nIk ben in verlof tot en met 21 juli. Bij dringende vragen mailt u mijn collega Wannes.",
            True,
        ),
        (
            "Ik ben momenteel niet op kantoor. Bij spoed belt u mijn directe collega's. Bedankt voor uw begrip!",
            True,
        ),
        ("Dit is een automatisch antwoord. Ik ben afwezig tot 12 mei; mijn mails worden niet gelezen.", True),
        (
            "Ik ben met vakantie tot 12 maart en jullie bezorgen toch! Neem dan contact op met mijn buren. Schandalig.",
            False,
        ),
        (
            "Ik ben in verlof tot maandag. Neem dan contact op met mijn onderbuur, die heeft de sleutel van de kelder.",
            False,
        ),
        ("I'm on holiday and my parcel was left outside. Please contact my neighbour instead.", False),
        (
            "I am on leave this week. For urgent leaks, as agreed: ring the caretaker. The ceiling is still dripping.",
            False,
        ),
        (
            "I'm on vacation until the 9th. When I return I expect the scaffolding gone, but I doubt it.",
            False,
        ),
        ("Wegens vakantie ben ik niet aanwezig tot 14 juli. Uw mail wordt niet gelezen.", True),
        ("In verband met vakantie ben ik niet aanwezig van 1 t/m 14 juli.", True),
        (
            "Beste,\n\nIn verband met vakantie ben ik afwezig tot en met 3 mei.\n\nMet vriendelijke groet,\nKarin",
            True,
        ),
        ("Ik ben er even niet! Vanaf maandag 15 juli ben ik weer bereikbaar.", True),
        ("Ik ben met zwangerschapsverlof en word vervangen door Karin Smeets.", True),
        ("I'm on annual leave until the 12th. Please contact Jane on 0113 496 0123.", True),
        ("In verband met vakantie ben ik niet aanwezig van 1 t/m 14 juli. Graag daarna een afspraak.", False),
        ("In verband met vakantie ben ik niet aanwezig op 3 mei, dus de bank kan niet komen.", False),
        ("Ik ben er even niet! Vanaf maandag ben ik weer bereikbaar voor de monteur.", False),
        ("Ik ben er even niet goed van. Vanaf maandag ben ik weer bereikbaar.", False),
        ("Wegens de lekkage ben ik niet aanwezig op 3 mei.", False),
        ("Wegens de lekkage ben ik niet aanwezig op mijn werk. Wie betaalt dat?", False),
        ("I'm on annual leave until the 12th. Please contact Jane, she has the key to the shed.", False),
        ("I'm on annual leave until the 12th. Please contact Jane. The ceiling leaks.", False),
        ("I'm on holiday until Friday. Please contact Jane.", False),
        # What says so itself
        (
            "Bedankt voor je bericht!\n\nDit is een automatische bevestiging. Heb je vragen? Kijk op onze site.",
            True,
        ),
        ("Hello there!\nThis is an automated response. Your ticket number is 88121.", True),
        (
            "Ik kreeg alleen een mail terug. Dit is een automatisch bericht, stond er. Belachelijk dat niemand antwoordt.",
            False,
        ),
        ("All I got was: this is an automated message. Useless.", False),
        ("Drie weken gewacht op de notaris. Dit is een automatisch antwoord. Meer niet.", False),
        ('"Dit is een automatisch antwoord." Van een bank verwacht men anders.', False),
        ("Automatisch antwoord: dat is het enige wat ik kreeg van de mutualiteit", False),
        ("Automatic reply: again. Does anybody work at this clinic?", False),
        ("This is an automated message. My boiler has been off since Sunday and the line is dead.", False),
        ("This is an automatic reply, it said. We had asked for a plumber.", False),
        # Confirmations of receipt
        ("Fijn dat je contact met ons opneemt! We gaan ermee aan de slag. Je ticketnummer is #12345.", True),
        ("Fijn dat u contact opneemt.\n\nUw zaaknummer is 4411.", True),
        ("Fijn dat je contact met ons opneemt! Je ticketnummer is #12345. En dan hoor ik niets.", False),
        ("Fijn dat je contact opneemt, maar de ketel lekt. Je ticketnummer is 88.", False),
        ("Je ticketnummer is #12345, las ik, en verder niets.", False),
        (
            "Bedankt voor uw bericht. Wij hebben uw e-mail in goede orde ontvangen en streven ernaar binnen 2 werkdagen te reageren.",
            True,
        ),
        (
            "Beste mevrouw Maes,\n\nWe hebben je aanvraag goed ontvangen. Je hoort binnen de week van ons.",
            True,
        ),
        (
            "Uw melding over de straatverlichting is geregistreerd onder nummer 4411. U krijgt bericht zodra de ploeg langs is geweest.",
            True,
        ),
        (
            "Geachte heer,\nHierbij bevestigen wij de ontvangst van uw klacht. Deze is in behandeling bij de afdeling.",
            True,
        ),
        (
            "Thanks for getting in touch! We've received your request and will get back to you within three days. We will keep you posted.",
            True,
        ),
        ("Your request (20117) has been received and is being reviewed by our support staff.", True),
        (
            "Wij hebben uw bericht ontvangen maar zullen niet betalen voor wat de loodgieter liet liggen.",
            False,
        ),
        ("Wij hebben uw brief ontvangen. We nemen een advocaat.", False),
        ("We hebben je mail ontvangen, zeggen ze, en je hoort van ons. Ik hoor niks.", False),
        ("Wij hebben uw mail nooit ontvangen, zo krijgt u dus bericht van ons.", False),
        (
            "Bedankt voor uw bericht. De ketel is ontvangen en hangt er scheef bij, u hoort nog van ons.",
            False,
        ),
        (
            "We have received your message about the price. It is not what was agreed, so will you please correct it?",
            False,
        ),
        ("We received your parcel at number 9 by mistake. You will want to send somebody.", False),
        ("Your message was received badly here: you will not charge us for that hedge.", False),
        ("Nooit een antwoord ontvangen. U hoort van mij.", False),
    ],
)
def test_messages_that_nobody_wrote(text, automatic):
    assert says_automatic(text) is automatic
    assert ("automatic" in separate(text).kinds) is automatic


@pytest.mark.parametrize(
    ("subject", "text", "automatic"),
    [
        ("Automatisch antwoord: bank", "", True),
        ("Automatic reply: sofa", "", True),
        ("Automatic reply: no heating AGAIN!", "Back on Monday.", True),
        ("Out of Office: sofa", "", True),
        ("Out of Office AutoReply: invoice 12", "", True),
        ("Afwezig: Karin Smeets", "", True),
        ("Onbestelbaar: offerte dakgoot", "", True),
        ("Undeliverable: offer", "", True),
        ("Undelivered Mail Returned to Sender", "", True),
        ("Mail delivery failed: returning message to sender", "", True),
        # A label alone: the text says who wrote it.
        ("Out of office", "I am back on the 5th.", True),
        ("Out of office until 5 May", "Enjoy the sun! I'm on holiday.", True),
        ("Automatische reactie op uw bericht", "Wij nemen uw bericht in behandeling.", True),
        ("Afwezig t/m 3 maart", "Ik ben afwezig. Heb je haast? Bel de balie!", True),
        ("Out of office", "That is all I ever get from you. Nobody calls back.", False),
        ("Automatisch antwoord", "Dit kreeg ik nu drie keer en niemand belt.", False),
        ("Automatisch antwoord van jullie is geen antwoord", "Graag een mens aan de lijn.", False),
        # What people write of it
        ("Out of office AGAIN", "", False),
        ("Out of office, is anybody there?", "", False),
        ("Automatische antwoord krijg ik steeds", "", False),
        ("Automatisch antwoord gekregen op mijn klacht", "", False),
        ("Re: Automatisch antwoord: bank", "Dat schiet niet op zo.", False),
        ("Automatic replies are no answer", "", False),
        ("Onbestelbaar pakket", "", False),
        ("Undeliverable parcel", "", False),
        ("Automatisch afgeschreven zonder toestemming", "", False),
        ("Afwezig personeel bij de balie", "", False),
        ("Out of order again", "", False),
        ("", "", False),
    ],
)
def test_subjects_that_nobody_wrote(subject, text, automatic):
    assert subject_automatic(subject, text) is automatic


def test_in_a_mail_headers_on_top_are_somebody_elses():
    text = "Van: Anke <anke@x.example>\nVerzonden: maandag 09:14\nAan: hulp@lommer.example\nOnderwerp: bank\n\nIk ben het zat"
    assert own_words([text]).texts == ["Ik ben het zat"]
    assert own_words([text], headed=False).fates == ["quoted"]


@pytest.mark.parametrize(
    "text",
    [
        "Op ma 6 jul 2026 om 14:32 schreef Lommer <info@lommer.example>:\n> Beste Anke\n> tot dan",
        "> Beste Anke\n> tot dan",
        "Verzonden vanaf mijn iPhone",
        "---------- Forwarded message ---------\nVan: Lommer\nDate: maandag\nSubject: bank\nTo: x@y.example\n\nBeste",
    ],
)
def test_a_message_without_own_words_is_left_out(text):
    found = own_words(["Ik wacht.", text])
    assert found.fates == ["", "quoted"]
    assert found.texts == ["Ik wacht.", text]


def test_what_is_found_is_counted_by_message():
    found = own_words(
        ["Ha\n\nVerzonden vanaf mijn iPhone", "Ho", "Automatic reply: gone", "x\n> y\n> z"],
        [False, True, False, False],
    )
    assert found.fates == ["", "automatic", "automatic", ""]
    assert found.counted(4) == {"footer": 1, "automatic": 2, "quoted": 1}
    assert found.counted(1) == {"footer": 1}
