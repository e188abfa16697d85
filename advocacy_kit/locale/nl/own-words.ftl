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
own-words-voice = Wiens woorden het zijn, zie ik aan de afzender. Wie jij als eigen afzender noemde, spreekt voor de organisatie; alle anderen zijn klanten.
own-words-in-file = { $file }: { $reason }

## Wat je kunt doen

own-words-hint-senders = Zijn er berichten van jullie zelf bij? In "{ $column }" staat wie ze stuurde. Noem je eigen domein, adressen of namen in een chat, dan krijgt elk bericht de juiste stem: `--own-sender jouwdomein.example` (mag vaker). Zijn ze allemaal van jullie? Dan `--voice organisation`.
own-words-hint-none = Geen van de eigen afzenders die je noemde, komt in het bestand voor. Alles telt nu als woorden van klanten. Klopt de spelling van `--own-sender`?

## Op de opdrachtregel

cli-metavar-sender = AFZENDER
options-own-sender = Een afzender van jullie zelf: een domein, een adres, of een naam in een chat. Mag vaker; alle andere afzenders zijn klanten.

## Fouten

own-words-sender-empty = Een van de eigen afzenders is leeg. Noem een domein (jouwdomein.example), een adres, of een naam zoals de chat die toont.
own-words-not-mail = `{ $file }` gaat niet open als Outlook-bericht: het is beschadigd, of er is iets anders onder deze naam bewaard. Bewaar de mail opnieuw vanuit Outlook (Opslaan als: .msg), of als .eml.
