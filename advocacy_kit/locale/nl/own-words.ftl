# Mail, en wat iemand zelf schreef los van citaten, ondertekening en voettekst.

own-words-found = Dit stond er ook, naast wat mensen zelf schreven; het is niet meegelezen: { $kinds }.
own-words-quoted = eerdere mail in { $count ->
    [one] één bericht
   *[other] { $count } berichten
  }
own-words-forwarded = doorgestuurde mail in { $count ->
    [one] één bericht
   *[other] { $count } berichten
  }
own-words-header = kopregels van een mail boven { $count ->
    [one] één bericht
   *[other] { $count } berichten
  }
own-words-signature = contactgegevens onder { $count ->
    [one] één bericht
   *[other] { $count } berichten
  }
own-words-disclaimer = een disclaimer of melding van de server bij { $count ->
    [one] één bericht
   *[other] { $count } berichten
  }
own-words-footer = een regel van een telefoon of app onder { $count ->
    [one] één bericht
   *[other] { $count } berichten
  }
own-words-automatic = { $count ->
    [one] één automatisch bericht
   *[other] { $count } automatische berichten
  }
own-words-ignored = Uit de mails niet gelezen: { $kinds }.
own-words-attachment = { $count ->
    [one] één bijlage
   *[other] { $count } bijlagen
  }
own-words-invitation = { $count ->
    [one] één agenda-afspraak
   *[other] { $count } agenda-afspraken
  }
own-words-form = { $count ->
    [one] de velden rond het bericht in één contactformulier; dat telt als bericht van wie het invulde
   *[other] de velden rond het bericht in { $count } contactformulieren; die tellen als berichten van wie ze invulden
  }
own-words-in-file = { $file }: { $reason }

## Fouten

own-words-not-mail = `{ $file }` gaat niet open als Outlook-bericht: het is beschadigd, of er is iets anders onder deze naam bewaard. Bewaar de mail opnieuw vanuit Outlook (Opslaan als: .msg), of als .eml.
