# Reading messages: what was recognised, what is left, what went wrong.

## Faults: the file

messages-several-faults = { $count } things need putting right:
messages-missing = There is no file `{ $file }`. Check the name and the folder.
messages-missing-near = There is no file `{ $file }`. The same folder does have `{ $near }`; is that the one?
messages-is-folder = { $why ->
    [empty] There is no file in the folder `{ $file }`.
    [aside] The folder `{ $file }` holds only hidden mails and links to elsewhere, which I do not read: { $names }.
    [mixed] There is mail in the folder `{ $file }`, but also files that I read one by one: { $names }. If the mail is in a folder below this one, name that folder.
   *[none] There is no mail in the folder `{ $file }`. What I do see: { $names }.
  } I read a folder as a whole where most of it is mail (.eml, .msg, .mbox). If not, name the file that holds your messages. I can read: { $known }.
messages-no-access = `{ $file }` will not open ({ $why }). It may still be open in Excel, or not yours to read. Close it, or make a copy and try that.
messages-empty-file = `{ $file }` is empty. Run the export again and see that there are messages in it.
messages-foreign-format = `{ $file }` is a { $format } file, and I cannot get messages out of one. Save the data as one of these: { $known }.
messages-unknown-format = I cannot tell what kind of file `{ $file }` is (its name ends in { $suffix }). I can read: { $known }.
messages-not-text = `{ $file }` holds no text, only bytes meant for a machine. Was it given this name by accident? Export the messages as CSV or XLSX.
messages-damaged = `{ $file }` is damaged or incomplete and does not open as { $format }. Download or export it again.
messages-password = `{ $file }` is locked with a password. Open it yourself, save a copy without the password, and use that.
messages-old-excel = `{ $file }` is a workbook from before Excel 2007 (.xls). Open it in Excel or LibreOffice and choose Save As: Excel Workbook (.xlsx), or CSV.
messages-not-workbook = `{ $file }` is named like an Excel workbook but is not one. If it is a CSV, give it a name that ends in .csv.
messages-other-workbook = `{ $file }` is a workbook or archive of another kind ({ $format }), not .xlsx. Open it and choose Save As: Excel Workbook (.xlsx), or CSV.
messages-no-records = In `{ $file }` I expect records in braces: one a line (JSON Lines), or all in one list. This one starts with "{ $start }". Have the export write one message a line, or choose CSV.
messages-json-cut = `{ $file }` breaks off: on line { NUMBER($line, useGrouping: 0) }, after sign { NUMBER($column, useGrouping: 0) }, a record or list is still open. Download or export the file again.
messages-json-broken = `{ $file }` cannot be read as JSON: it goes wrong on line { NUMBER($line, useGrouping: 0) }, at sign { NUMBER($column, useGrouping: 0) }. Export the file again, or choose CSV. If you edited it yourself, see whether a quotation mark, comma or bracket is missing there.
messages-json-inner = `{ $file }`: there are no messages in the records themselves, but lists of further records in { $columns }. I do not read that deep here. Have the export write a record for each message, with its text under a name such as "text", or choose CSV.
messages-json-large = `{ $file }` is a single JSON document, too large to be read at once. Have the export write one record a line (JSON Lines), or choose CSV.
messages-header-only = `{ $file }` has column names ({ $columns }) and not a single message below them.
messages-no-such-sheet = `{ $file }` has no sheet "{ $wanted }". It has { $sheets }.
messages-no-sheets = `{ $file }` has no sheets, and so no sheet "{ $wanted }". Leave out `--sheet`.
messages-nothing-usable = Not one message in `{ $file }` can be used; it holds { $rows ->
    [one] one row
   *[other] { $rows } rows
  }.

## Faults: the columns

messages-no-text-column =
    `{ $file }`: I cannot find the column with the text of the messages. I do see { $columns }.
    If you know which one it is, add `--map text="name of the column"`. Nothing in the file was changed.
messages-no-text-column-guess =
    `{ $file }`: I cannot find the column with the text of the messages. I do see { $columns }.
    "{ $guess }" looks like people talking. If that is the one, add `--map text="{ $guess }"`. Nothing in the file was changed.
messages-no-text-at-all =
    { $count ->
        [one] `{ $file }` has a single column without a name, and what it holds does not read like people talking. If those are the messages all the same, put a name above them ("text"), or add `--map text=1`.
       *[other] `{ $file }` has no names above its columns, and none of its { $count } columns reads like people talking. Put names above them ("date", "text"), or give the number of the column: `--map text=2`.
    }
messages-unknown-role = "{ $role }" is not something a column can be. Choose from { $roles }.
messages-no-such-column = There is no column "{ $wanted }". There are { $columns }.
messages-no-such-column-near = There is no column "{ $wanted }". Did you mean "{ $near }"? All columns: { $columns }.
messages-map-persons = "{ $column }" holds persons, or numbers and addresses of one person or case each, by its name or by what is in it, and cannot be the { $role }. The kit counts by team, channel, topic and product, never by person: figures a person would rank people. Use a column that several people share, or leave `{ $role }` out. For a colleague's name you can write `--map author="{ $column }"`: it then serves as a code only, to hide groups of too few people.
messages-keep-persons = "{ $column }" holds persons, or numbers and addresses of one person each, by its name or by what is in it, and is not kept: nothing is to be counted by person.

## Faults: what was asked

messages-unknown-timezone = I do not know the time zone "{ $given }". Write it like this: Europe/London, Europe/Dublin, Europe/Amsterdam.
messages-unknown-language = The language of the messages is auto, nl or en, not "{ $given }".
messages-bad-sender = "{ $given }" cannot be a sender. Write a domain (lommer.example), a mail address, or a name as a chat shows it.
messages-unknown-voice = Whose words they are is customer or organisation, not "{ $given }".
messages-not-positive = `{ $parameter }` takes a whole number from 1 up, not "{ $given }".
messages-bad-date = { $parameter }: "{ $given }" is not a day I can read. Write it like this: 2025-04-03.
messages-no-such-day = { $parameter }: there is no such day as "{ $given }". Look at the date again.
messages-empty-period = Nothing can fall between { $since } and { $until }: the start comes after the end.
messages-no-dates = I cannot pick out a period, because no column looks like a date. There are { $columns }. If one of them is, add `--map sent_at="name of the column"`.
messages-bad-where = I cannot read "{ $given }". Write a column, an equals sign and a value: team=Planning.
messages-where-no-column = There is nothing called "{ $column }" to choose by. You can choose by { $columns }.
messages-where-no-column-near = There is nothing called "{ $column }" to choose by. Did you mean "{ $near }"? You can choose by { $columns }.
messages-where-persons = "{ $column }" holds persons, or numbers and addresses of one person or case each, and messages are not chosen by those: a report on one person's messages is a report on that person. Choose by { $columns }.
messages-where-one = "{ $column }" has a value of its own for nearly every conversation or message, and messages are not chosen by those: a report on one conversation is a report on the person in it. Choose by { $columns }.
messages-where-values = `{ $column }` can be: { $values }.

## What was recognised

messages-file = { $file }: { $format }
messages-detail-encoding = { $value }
messages-detail-delimiter = parted by { $value }
messages-detail-sheet = sheet "{ $value }"
messages-detail-files = files read: { $value }
messages-detail-other_files = files of another kind, not read: { $value }
messages-detail-hidden_files = hidden mails and links to elsewhere, not read: { $value }
messages-other-files = Not read, as they are no mail: { $files }. If one of them holds messages too, read it by itself.
messages-sheets-left = Only the sheet "{ $chosen }" was read. Not read, with their numbers of rows: { $sheets }. For another one, add `--sheet "{ $other }"`.
messages-no-header = The columns carry no names, so I went by what is in them.
messages-column-name = { $label }: "{ $column }", by its name
messages-column-map = { $label }: "{ $column }", as you said
messages-column-usual = { $label }: "{ $column }", as advocacy.yml says
messages-column-content = { $label }: column { NUMBER($position, useGrouping: 0) }, by what is in it
messages-rivals = The text could also have been in { $rivals }.
messages-voice-assumed = The file does not say whose words these are; taken to be: { $voice }.
messages-voice-labels = Whose words these are stands before the turns; where nothing stands, they are taken to be: { $voice }.
messages-voice-given = Whose words these are: { $voice }, as you said.
messages-voice-name-customer = customer
messages-voice-name-organisation = organisation
messages-ids-made = Messages get an id of their own, the same one every time.
messages-timezone = Times without a zone are read as { $timezone }.
messages-note-values-unknown = "{ $column }" is not used as { $role }: its values mean nothing to me.
messages-note-text-ours = By its name, "{ $column }" holds your own words. If so, pass: `--voice organisation`.
messages-note-ours-beside = By its name, "{ $column }" holds your own words, and is not read now. To read them: `--map text="{ $column }" --voice organisation`.
messages-note-too-many-values = "{ $column }" is not used as { $role }: nearly every row has another value, so nothing can be counted by it.
messages-note-persons = "{ $column }" is not used as { $role }: it mostly holds names, numbers or addresses of persons, and nothing is counted by person.
messages-note-ids-not-unique = "{ $column }" is not used as message id: its values come back, are often missing, or look like somebody's details.
messages-note-usual-gone = advocacy.yml names the column "{ $column }" for { $role }. This file does not have it; I went by the names that are there.
messages-note-keep-gone = This file does not have the column "{ $column }", which advocacy.yml says to keep.
messages-dropped = Not read: { $columns }.

messages-role-text = Text of the message
messages-role-message_id = Message id
messages-role-conversation_id = Conversation
messages-role-sent_at = Date and time
messages-role-voice = Whose words
messages-role-audience = Meant for
messages-role-channel = Channel
messages-role-team = Team
messages-role-topic = Topic
messages-role-product = Product
messages-role-customer_id = Customer
messages-role-author = Author (as a code only, for counting)
messages-role-turn = Turn in the conversation
messages-role-language = Language
messages-role-automatic = Sent by a program
messages-role-keep = Kept

## What is left

messages-rows = { $rows ->
    [one] One row read,
   *[other] { $rows } rows read,
  } { $used ->
    [one] one message
   *[other] { $used } messages
  } left.
messages-limited = Stopped at the limit you set, after { $rows } rows.
messages-rejected = Could not be used: { $count } ({ $reasons }).
messages-rejected-empty = { $count } without text
messages-rejected-language = { $count } in another language than Dutch or English
messages-rejected-ragged = { $count } with too many or too few cells
messages-rejected-json = { $count } unreadable
messages-rejected-quoted = { $count } with nothing but quoted or forwarded words
messages-rejected-automatic = { $count } sent by a program: out of office, confirmation of receipt or of reading
messages-rejected-mail = { $count } that no mail could be made of
messages-rejected-encrypted = { $count } encrypted
messages-filtered = Left out: { $count } ({ $reasons }).
messages-filtered-period = { $count } outside the period
messages-filtered-undated = { $count } without a date
messages-filtered-where = { $count } with another value
messages-filtered-copy = { $count } there twice: copies of a mail that was counted already
messages-blank = { $count ->
    [one] One empty line
   *[other] { $count } empty lines
  } skipped.
messages-languages = Language: { $languages }.
messages-language-nl = { $count } Dutch
messages-language-en = { $count } English
messages-language-other = { $count } other
messages-inherited = Too short to tell a language from: { $count }. They go with their conversation, or with most of the file.
messages-voices = Whose words: { $voices }.
messages-voice-count-customer = { $count } by customers
messages-voice-count-organisation = { $count } by the organisation
messages-voice-unknown = For { $count } the file does not say (or not clearly) who is speaking; counted as: { $voice }.
messages-dateless = Without a date I can read: { $count }. They count, but not in figures over time.
messages-redacted = Taken out: { $kinds }.
messages-redaction-email = { $count ->
    [one] one e-mail address
   *[other] { $count } e-mail addresses
  }
messages-redaction-link = { $count ->
    [one] one link
   *[other] { $count } links
  }
messages-redaction-account = { $count ->
    [one] one account name
   *[other] { $count } account names
  }
messages-redaction-iban = { $count ->
    [one] one bank account
   *[other] { $count } bank accounts
  }
messages-redaction-phone = { $count ->
    [one] one phone number
   *[other] { $count } phone numbers
  }
messages-redaction-number = { $count ->
    [one] one other number of a person or case
   *[other] { $count } other numbers of a person or case
  }
messages-redaction-name = { $count ->
    [one] one name
   *[other] { $count } names
  }
messages-redaction-card = { $count ->
    [one] one card number
   *[other] { $count } card numbers
  }
messages-redaction-bsn = { $count ->
    [one] one Dutch citizen number (BSN)
   *[other] { $count } Dutch citizen numbers (BSN)
  }
messages-redaction-national = { $count ->
    [one] one other national number
   *[other] { $count } other national numbers
  }
messages-redaction-address = { $count ->
    [one] one postal address
   *[other] { $count } postal addresses
  }
messages-redaction-postcode = { $count ->
    [one] one postcode
   *[other] { $count } postcodes
  }
messages-redaction-birth = { $count ->
    [one] one date of birth
   *[other] { $count } dates of birth
  }
messages-redaction-plate = { $count ->
    [one] one number plate
   *[other] { $count } number plates
  }
messages-redaction-ip = { $count ->
    [one] one IP or MAC address
   *[other] { $count } IP or MAC addresses
  }
messages-repaired = Mended: { $kinds }.
messages-repair-entities = codes such as &amp; in { $count ->
    [one] one message
   *[other] { $count } messages
  }
messages-repair-tags = HTML in { $count ->
    [one] one message
   *[other] { $count } messages
  }
messages-repair-mojibake = garbled letters (Ã©) in { $count ->
    [one] one message
   *[other] { $count } messages
  }
messages-repair-control = invisible characters in { $count ->
    [one] one message
   *[other] { $count } messages
  }
messages-repair-folded = letters or digits of another width in { $count ->
    [one] one message
   *[other] { $count } messages
  }
messages-repair-composed = loose accents in { $count ->
    [one] one message
   *[other] { $count } messages
  }
messages-ids-replaced = { $count ->
    [one] One message got
   *[other] { $count } messages got
  } a new id: the one in the file was there already, was missing, or looked like somebody's details.
messages-coded = { $count ->
    [one] One identifier that pointed to a person is
   *[other] { $count } identifiers that pointed to a person are
  } a code now.

## Why a row is left out

messages-reason-empty = no text
messages-reason-language = another language than Dutch or English
messages-reason-ragged = { $found ->
    [one] one cell
   *[other] { $found } cells
  } instead of { $expected }
messages-reason-json = not a readable record (JSON)
messages-reason-quoted = nothing but quoted or forwarded words, a signature or a footer
messages-reason-automatic = sent by a program
messages-reason-mail = not a readable mail
messages-reason-encrypted = encrypted mail

## Checking

messages-check-recognised = What I make of it
messages-check-counts = What is left
messages-check-lines = The first messages as the kit sees them
messages-check-line = row { NUMBER($row, useGrouping: 0) } ({ $voice }, { $language }): { $text }
messages-check-change = Something not right?
messages-check-personal = Personal data is replaced where it is recognised: names, e-mail addresses, links, account names, phone numbers, bank accounts, card numbers, citizen numbers, national numbers, postal addresses, postcodes, dates of birth, number plates, IP addresses, and numbers of orders, customers and cases. Not all of it is found, names least of all: read a report before you pass it on.
messages-check-untouched = Nothing in the file was changed.
messages-hint-text = If the text is not in "{ $column }", add `--map text="{ $other }"`.
messages-hint-voice = If these are your colleagues' words, add `--voice organisation`. If a column says who is speaking: `--map voice="name of the column"`.
messages-hint-dates = If there is a date in the file, add `--map sent_at="name of the column"`. Without one there are no figures over time.
messages-hint-language = If the { $count } in "another language" are Dutch or English after all, add `--message-language en` (or `nl`).
messages-hint-role = To point out a column I missed: `--map { $role }="name of the column"`. A column can be { $roles }.
messages-hint-position = The columns have no names; point to them by number, such as `--map text={ NUMBER($position, useGrouping: 0) }`.

## A table of one's own

messages-table-faults = This table of messages does not hold together ({ $count ->
    [one] one fault
   *[other] { $count } faults
  }):
messages-table-missing-column = the column `{ $column }` is missing; { $needed } are needed
messages-table-missing-value = `{ $column }` is empty in row { $index }
messages-table-twice = `{ $column }`: "{ $value }" occurs more than once (row { $index })
messages-table-not-allowed = `{ $column }`: "{ $value }" in row { $index } is not possible; it takes { $allowed }
messages-table-not-text = `{ $column }` has to be text
messages-table-not-moment = `{ $column }` has to be a moment in UTC (datetime64, UTC)
messages-table-not-whole = `{ $column }` has to be a whole number
