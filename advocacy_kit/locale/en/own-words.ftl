# Mail, and a message's own words apart from quotes, signatures and footers.

own-words-found = Beside people's own words I found, and left unread: { $kinds }.
own-words-quoted = older mail quoted in { $count ->
    [one] one message
   *[other] { $count } messages
  }
own-words-forwarded = forwarded mail in { $count ->
    [one] one message
   *[other] { $count } messages
  }
own-words-header = headers of a mail above { $count ->
    [one] one message
   *[other] { $count } messages
  }
own-words-signature = contact details below { $count ->
    [one] one message
   *[other] { $count } messages
  }
own-words-disclaimer = a disclaimer or server notice on { $count ->
    [one] one message
   *[other] { $count } messages
  }
own-words-footer = a line by a phone or app below { $count ->
    [one] one message
   *[other] { $count } messages
  }
own-words-automatic = { $count ->
    [one] one automatic message
   *[other] { $count } automatic messages
  }
own-words-ignored = Parts of mails that are not read: { $kinds }.
own-words-attachment = { $count ->
    [one] one attachment
   *[other] { $count } attachments
  }
own-words-invitation = { $count ->
    [one] one calendar item
   *[other] { $count } calendar items
  }
own-words-form = { $count ->
    [one] the fields around the message in one contact form, which counts as the message of whoever filled it in
   *[other] the fields around the message in { $count } contact forms, which count as messages of whoever filled them in
  }
own-words-in-file = { $file }: { $reason }

## Faults

own-words-not-mail = `{ $file }` does not open as an Outlook message: it is damaged, or something else was saved under this name. Save the mail from Outlook again (Save As: .msg), or as .eml.
