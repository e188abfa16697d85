# Chats, conversations within a cell, and senders that are ours.

messages-transcripts = { $rows ->
    [one] One row holds
   *[other] { $rows } rows hold
  } a conversation; each turn is a message of its own, and the names before the turns are left out.
messages-pieces = { $rows ->
    [one] One row
   *[other] { $rows } rows
  } gave { $messages } messages.
messages-turns-left = In those conversations, { $count ->
    [one] one turn does
   *[other] { $count } turns do
  } not count ({ $reasons }).
messages-turns-left-empty = { $count } without text
messages-turns-left-language = { $count } in another language than Dutch or English
messages-turns-left-automatic = { $count } sent by a program
messages-turns-left-quoted = { $count } with nothing but quoted words
messages-turns-left-period = { $count } outside the period
messages-turns-left-undated = { $count } without a date
messages-turns-left-where = { $count } with another value
messages-voice-senders = Whose words these are: the organisation's where the sender is one that you named as yours, else: { $voice }.
messages-hint-own-senders = The file has { $count ->
    [one] one sender
   *[other] { $count } senders
  } and does not say which of them are you. Name those as the chat shows them: `--own-sender "Name in the chat"`, repeated for more. Everybody else is then a customer.
messages-hint-no-own-senders = No message comes from a sender that you named as yours. Write the name the way the file has it, or the address or domain of a mail.
messages-hint-no-own-column = No message comes from a sender that you named as yours: none of those stands in "{ $column }". Write the name the way it stands there, or the address or domain of a mail.
messages-hint-no-own-labels = No sender that you named as yours stands before a turn. Write the name the way it stands there.
messages-hint-own-nowhere = You named senders of your own, but here no column says who sent a message (as From or Sender does), and no name stands before a turn: nothing was looked for. If a column does say it, add `--map voice="name of the column"`; if all words are your own: `--voice organisation`.
messages-hint-own-handler = You named senders of your own. They are not looked for in "{ $column }": that says who handled a message, which need not be who wrote it. If each message was written by whoever stands there, add `--map voice="{ $column }"`.
messages-chat-too-large = `{ $file }` is too large for a chat that a phone exports. Is it the right file?
messages-chat-empty = `{ $file }` holds notices by WhatsApp, and not one message. Export the chat again.
messages-chat-not-in-zip = { $count ->
    [0] There is no chat in `{ $file }`. Of archives I read only what WhatsApp makes when you export a chat; unpack any other and name the file that is in it.
   *[other] There are { $count } chats in `{ $file }`. Unpack it and name them one at a time.
  }
messages-note-chat-day-first-proved = Days come before months here: some numbers can only be days.
messages-note-chat-month-first-proved = Months come before days here: some numbers can only be days.
messages-note-chat-day-first-order = Days are read before months, because that puts the messages in order.
messages-note-chat-month-first-order = Months are read before days, because that puts the messages in order.
messages-note-chat-month-first-clock = Months are read before days (04/03 is 3 April), as phones with am and pm mostly write them; nothing in the chat shows which it is.
messages-note-chat-day-first-assumed = Days are read before months (03/04 is 3 April); nothing in the chat shows which it is.
messages-note-chat-notices = Lines without a sender, notices by WhatsApp itself: { $count }.
messages-rejected-chat-notice = { $count } with a notice by WhatsApp itself, such as a missed call
messages-rejected-chat-media = { $count } with nothing but a picture, recording or file that is not in the text
messages-rejected-chat-deleted = { $count } deleted by who sent them
messages-reason-chat-notice = a notice by WhatsApp itself, such as a missed call
messages-reason-chat-media = a picture, recording or file with no words beside it
messages-reason-chat-deleted = deleted by who sent it
messages-note-chat-file-name = WhatsApp put the other person's name in the name of this file. In what I make of it the file is called `{ $shown }`; the file itself keeps its name.
messages-hint-sender-column = The file does not say which of the senders in "{ $column }" are you. Name yours: `--own-sender "name, address or domain"`, repeated for more. Everybody else is then a customer.
messages-empty-sender = One of your own senders (`--own-sender`, `own_senders`) says nobody: "{ $given }". Write a name as the chat shows it, a mail address or its domain, or leave it out.
