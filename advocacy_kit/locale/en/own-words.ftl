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
own-words-voice = Whose words these are: told by the sender. Those you named as yours speak for the organisation, all others are customers.
own-words-in-file = { $file }: { $reason }

## What to do

own-words-hint-senders = Are some of these messages yours? "{ $column }" says who sent them. Name your own domain, addresses or chat names and each message gets its voice: `--own-sender yourdomain.example` (repeat for more). All of them yours: `--voice organisation`.
own-words-hint-none = None of the senders that you named occurs in the file, so everything counts as customers' words. Look at the spelling of `--own-sender`.

## On the command line

cli-metavar-sender = SENDER
options-own-sender = A sender that is yours: a domain, an address, or a name in a chat. Repeat for more; all other senders are customers.

## Faults

own-words-sender-empty = One of your own senders is empty. Name a domain (yourdomain.example), an address, or a name as the chat shows it.
own-words-not-mail = `{ $file }` does not open as an Outlook message: it is damaged, or something else was saved under this name. Save the mail from Outlook again (Save As: .msg), or as .eml.
