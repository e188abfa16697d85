# Chats, gesprekken binnen een cel, en afzenders die van ons zijn.

messages-transcripts = In { $rows ->
    [one] één rij
   *[other] { $rows } rijen
  } staat een gesprek; elke beurt telt als een eigen bericht, en de namen voor de beurten laat ik weg.
messages-pieces = { $rows ->
    [one] Uit één rij
   *[other] Uit { $rows } rijen
  } komen { $messages } berichten.
messages-turns-left = In die gesprekken { $count ->
    [one] telt één beurt
   *[other] tellen { $count } beurten
  } niet mee ({ $reasons }).
messages-turns-left-empty = { $count } zonder tekst
messages-turns-left-language = { $count } in een andere taal dan Nederlands of Engels
messages-turns-left-automatic = { $count } van een programma
messages-turns-left-quoted = { $count } met alleen geciteerde woorden
messages-turns-left-period = { $count } buiten de periode
messages-turns-left-undated = { $count } zonder datum
messages-turns-left-where = { $count } met een andere waarde
messages-voice-senders = Wiens woorden het zijn: van de organisatie als de afzender bij jullie hoort, zoals opgegeven; anders: { $voice }.
messages-hint-own-senders = In het bestand { $count ->
    [one] staat één afzender
   *[other] staan { $count } afzenders
  }, maar niet wie daarvan bij jullie hoort. Geef die namen op zoals ze in de chat staan: `--own-sender "Naam in de chat"`, en herhaal dat voor meer. Alle anderen zijn dan klant.
messages-hint-no-own-senders = Geen enkel bericht komt van een afzender die je als eigen opgaf. Schrijf de naam zoals hij in het bestand staat, of het adres of domein van een mail.
messages-hint-no-own-column = Geen enkel bericht komt van een afzender die je als eigen opgaf: in "{ $column }" staat er geen. Schrijf de naam zoals hij daar staat, of het adres of domein van een mail.
messages-hint-no-own-labels = Voor geen enkele beurt staat een afzender die je als eigen opgaf. Schrijf de naam zoals hij daar staat.
messages-hint-own-nowhere = Je gaf eigen afzenders op, maar hier zegt geen kolom wie een bericht stuurde (zoals Van of Afzender) en er staan geen namen voor beurten: er was dus niets om in te zoeken. Zegt een kolom het toch? Geef op: `--map voice="naam van de kolom"`. Zijn het allemaal jullie eigen woorden? `--voice organisation`.
messages-hint-own-handler = Je gaf eigen afzenders op. In "{ $column }" zoek ik die niet: daar staat wie een bericht behandelde, en die hoeft het niet geschreven te hebben. Heeft wie daar staat het bericht wel zelf geschreven? Geef op: `--map voice="{ $column }"`.
messages-chat-too-large = `{ $file }` is te groot voor een chat die een telefoon exporteert. Is dit het goede bestand?
messages-chat-empty = In `{ $file }` staan alleen meldingen van WhatsApp en geen enkel bericht. Exporteer de chat opnieuw.
messages-chat-not-in-zip = { $count ->
    [0] In `{ $file }` zit geen chat. Van archieven lees ik alleen wat WhatsApp maakt als je een chat exporteert. Is het iets anders? Pak het uit en geef het bestand op dat erin zit.
   *[other] In `{ $file }` zitten { $count } chats. Pak het uit en geef ze één voor één op.
  }
messages-note-chat-day-first-proved = De dag staat hier vóór de maand: sommige getallen kunnen alleen een dag zijn.
messages-note-chat-month-first-proved = De maand staat hier vóór de dag: sommige getallen kunnen alleen een dag zijn.
messages-note-chat-day-first-order = Ik lees de dag vóór de maand, want dan staan de berichten op volgorde.
messages-note-chat-month-first-order = Ik lees de maand vóór de dag, want dan staan de berichten op volgorde.
messages-note-chat-month-first-clock = Ik lees de maand vóór de dag (04/03 is 3 april), zoals telefoons met am en pm het meestal schrijven; uit de chat blijkt het niet.
messages-note-chat-day-first-assumed = Ik lees de dag vóór de maand (03/04 is 3 april); uit de chat blijkt het niet.
messages-note-chat-notices = Regels zonder afzender, meldingen van WhatsApp zelf: { $count }.
messages-rejected-chat-notice = { $count } met een melding van WhatsApp zelf, zoals een gemiste oproep
messages-rejected-chat-media = { $count } met alleen een foto, opname of bestand dat niet in de tekst zit
messages-rejected-chat-deleted = { $count } verwijderd door wie ze stuurde
messages-reason-chat-notice = melding van WhatsApp zelf, zoals een gemiste oproep
messages-reason-chat-media = foto, opname of bestand zonder woorden erbij
messages-reason-chat-deleted = verwijderd door wie het stuurde
messages-note-chat-file-name = WhatsApp heeft de naam van de ander in de naam van dit bestand gezet. In alles wat ik ervan maak, heet het `{ $shown }`; het bestand zelf houdt zijn naam.
messages-hint-sender-column = Het bestand zegt niet welke afzenders in "{ $column }" bij jullie horen. Geef die op: `--own-sender "naam, adres of domein"`, en herhaal dat voor meer. Alle anderen zijn dan klant.
messages-empty-sender = Bij de eigen afzenders (`--own-sender`, `own_senders`) staat er een waar niets in staat: "{ $given }". Schrijf een naam zoals die in de chat staat, een mailadres of het domein ervan, of laat hem weg.
