# Exports van bekende systemen.

messages-system = Dit lijkt een export uit { $system }, en zo lees ik het ook. Dat berust op openbare documentatie en is nooit met een echte export geprobeerd: kijk of het klopt.
messages-column-system = { $label }: kolom "{ $column }", zo heet die in dit systeem
messages-column-answers = { $label }: kolom "{ $column }", de vraag met de langste antwoorden
messages-open-answers = Ik lees één vraag tegelijk. Dit lijken ook open antwoorden: { $columns }.
messages-hint-answers = Een andere vraag lezen? Geef op: `--map text="{ $other }"`. Elke vraag krijgt zo een eigen rapport.
messages-voice-system = Wiens woorden het zijn, staat niet in het bestand; in zo'n export zijn ze van: { $voice }.
messages-note-first-only = Van elk gesprek lees ik het eerste bericht; wat daarna gezegd is, staat niet in deze kolommen.
messages-note-replies = Onze eigen antwoorden staan in "{ $column }"; die lees ik nu niet. Wil je die lezen, geef dan op: `--map text="{ $column }" --voice organisation`.
messages-no-bodies-zendesk =
    Dit lijkt een tabel met tickets uit { $system }. Daar staan onderwerpen in, geen berichten.
    De berichten zitten in de JSON-export (Admin Center > Account > Tools > Reports > Export). Wil je toch de onderwerpen bekijken? Geef op: `--map text="{ $subject }"`.
messages-no-bodies-freshdesk =
    Dit lijkt een tabel met tickets uit { $system }, zonder de berichten. Exporteer opnieuw en vink Description aan: dat is het eerste bericht van elk ticket. Antwoorden staan nooit in zo'n tabel.
    Wil je toch de onderwerpen bekijken? Geef op: `--map text="{ $subject }"`.
messages-no-bodies-freshservice =
    Dit lijkt een tabel met tickets uit { $system }, zonder de berichten. Exporteer opnieuw, met Description: dat is het eerste bericht van elk ticket.
    Wil je toch de onderwerpen bekijken? Geef op: `--map text="{ $subject }"`.
messages-no-bodies-topdesk =
    Dit lijkt een selectie uit { $system }, zonder wat de aanmelder schreef. Zet het veld Verzoek in de selectie en exporteer opnieuw.
    Wil je toch de korte omschrijvingen bekijken (meestal woorden van een behandelaar)? Geef op: `--map text="{ $subject }"`.
messages-no-bodies-salesforce =
    Dit lijkt een rapport uit { $system }, zonder de berichten. Voeg de kolom Description toe aan het rapport, of maak een rapport van Email Messages met Text Body.
    Wil je toch de onderwerpen bekijken? Geef op: `--map text="{ $subject }"`.
messages-no-bodies-intercom =
    Dit lijken cijfers uit { $system }: gesprekken worden er geteld, maar er staat geen bericht in. De berichten haal je op met een exportprogramma of via de koppeling voor programma's.
    Wil je toch een kolom gebruiken? Geef op: `--map text="{ $subject }"`.
messages-threads = In { $rows ->
    [one] één rij staat een heel gesprek; elk bericht daaruit telt mee.
   *[other] { $rows } rijen staan hele gesprekken; elk bericht daaruit telt mee.
  }
messages-voice-thread = Wiens woorden het zijn: van de klant als de aanvrager ze schreef, en anders van de organisatie, net als interne notities. Ook wie in cc stond en meeschreef, reken ik zo tot de organisatie; dat is uit de export niet te zien. Wat niet zegt wie het schreef, reken ik bij: { $voice }.
