chapters-unknown = There is no chapter "{ $chapter }". There are: { $known }.
chapters-parameters = { $count ->
    [one] One parameter of this chapter cannot be used:
   *[other] { $count } parameters of this chapter cannot be used:
 }
    { $faults }
chapters-parameter-unknown = { $name }: there is no such parameter. There are: { $known }.
chapters-parameter-type = { $name }: a text in quotes is asked; found { $value } ({ $type }).
chapters-parameter-value = { $name }: "{ $value }" is not possible. Choose one of: { $allowed }.
chapters-parameter-date = { $name }: "{ $value }" is not a day that can be read. Write it as 2025-01-31.
chapters-parameter-day = { $name }: there is no such day as "{ $value }". Look at the date again.
chapters-parameter-dates = since ({ $since }) lies after until ({ $until }). Are they swapped?
chapters-parameter-timezone = timezone: "{ $value }" is not a time zone. Write one such as Europe/Amsterdam, Europe/London or UTC.
chapters-parameter-file = { $name }: the file "{ $value }" is not there. Check the name and the folder.
chapters-parameter-pairs = { $name }: "{ $value }" is not of the form name=value. Put a semicolon between pairs: channel=chat; team=Planning.

chapters-parameter-twice = { $name }: { $key } stands there twice; a role has one column.
chapters-not-this-mode = This part is left out: the chapter was opened with mode = "{ $mode }".
chapters-source-sample = These are messages of Lommer, an invented company that comes with the kit. Name a file of your own to read that instead.

chapters-part-signals = which signals are heard, and how often
chapters-part-months = how it moves from month to month
chapters-part-groups = where: by channel, team or topic

hts-card-examples-more = More examples
hts-card-twins = Nearly the same message, twice
hts-card-with = With { $signal }
hts-card-without = Without { $signal }
hts-card-not = Sounds like it, is not it
hts-card-say = What you can say now
hts-card-intensity = { $intensity ->
    [subtle] easy to miss
    [clear] clear
   *[strong] nobody misses it
 }
hts-family-weary = Weariness
hts-family-weary-lead = The customer is tired of it, or has stopped expecting anything.
hts-family-sting = Sting and anger
hts-family-sting-lead = It is said aloud, or hidden in a joke.
hts-family-trust = Let down
hts-family-trust-lead = Something was expected of us, and it did not come.
hts-family-quiet = Quiet signals
hts-family-quiet-lead = Friendly or formal words, with something underneath.
hts-family-cost = What it costs
hts-family-cost-lead = Time, money, worry: what our failure does in somebody's day.
hts-family-glad = Gladness
hts-family-glad-lead = This too goes unheard, and it is worth just as much.
hts-replies-title = In one line
hts-contents = On this page
hts-contents-practice = Practise
hts-contents-practice-on = Go on practising ({ $done } of { $total })
hts-contents-replies = What do you say?
hts-short-sigh = Answer the tiredness first: "What's been the worst bit?"
hts-short-absolutes = Leave the arithmetic: "When did this start?"
hts-short-resignation = Don't accept the "never mind": "Can I take this off you today?"
hts-short-cynicism = Answer what lies under the joke: "Tell me what happened."
hts-short-anger = Stay, and defend nothing: "You're right to be angry."
hts-short-disappointment = Name what they had hoped for. Explain afterwards.
hts-short-unheard = Read all of it first: "You won't have to tell it again."
hts-short-distrust = Promise only what is in your own hands.
hts-short-softened = Answer it at its full size: "That isn't a small thing."
hts-short-distance = Ring if you can. Don't write back in the same cool voice.
hts-short-exit = Make leaving easy, and ask: "What tipped it?"
hts-short-burden = Say the cost before the fix: "That was your morning off."
hts-short-worry = Say the fear back, then what you are doing and by when.
hts-short-delight = Pass it on today, in the customer's own words.
hts-short-recommendation = Thank them, and ask: "What do you tell people about us?"

hts-channel = { $channel ->
    [email] e-mail
    [chat] chat
    [phone-note] phone note
    [counter] at the counter
    [review] review
    [survey] survey
    [social] social media
    [letter] letter
    [app] in the app
    [internal-chat] internal chat
    [internal-mail] internal e-mail
   *[meeting-notes] meeting notes
 }
hts-any = any sign of discontent
hts-k-of-n = { $k } of { $n }
hts-withheld = not shown
hts-no-value = no { $group }
hts-row = row { NUMBER($row, useGrouping: 0) }
hts-period = { $first } to { $last }
hts-numbers = The numbers as a table

hts-title = What customers let us hear
hts-source-sample = Lommer (an invented example)
hts-selection = only { $selection }
hts-selection-or = or
hts-selection-since = from { $day }
hts-selection-until = up to and including { $day }
hts-short = In short
hts-short-read = { $n ->
    [0] There are no customer messages to listen to.
    [one] Listened to one customer message.
   *[other] Listened to { $n } customer messages.
 }
hts-short-read-assumed = { $n ->
    [0] There are no messages to listen to.
    [one] Listened to one message, taken to be a customer's.
   *[other] Listened to { $n } messages, all taken to be customers'.
 }
hts-voice-assumed = Mind: nobody said whose words these are, so every message without a label counts as a customer's. If replies of our own are among them, they are counted and quoted below as if a customer had written them. Say which senders are ours (own_senders; on the command line --own-sender), which column tells (mapping; --map voice=…) or whose words they all are (voice; --voice).
hts-voice-unmatched = Mind: no message comes from a sender that was named as ours, so all of them count as customers'. Is the name written as the file has it? If not, our own replies are counted and quoted below as if a customer had written them.
hts-voice-some = Mind: of { $silent } of the { $messages } messages nothing says, or not clearly, whose words they are. { $silent ->
    [one] It counts as a customer's; it may be
   *[other] They count as customers'; among them may be
 } a reply of our own. Of the others it is known.
hts-voice-nowhere = Mind: senders of our own were named, but the file does not say who sent a message, so all of them count as customers'. If replies of our own are among them, they are counted and quoted below as if a customer had written them. If a column says whose words they are, point it out (mapping; --map voice=…).
hts-own = { $count ->
    [0] There are no messages of our own among them.
    [one] One message of our own is left out: this report is about customers.
   *[other] { $count } messages of our own are left out: this report is about customers.
 }
hts-few-file = There are fewer than { $least } customer messages. This report shows nothing of those: a number or a quote would soon be about one customer. `advocacy check` tells why rows do not count.
hts-few-left = Fewer than { $least } customer messages are left of what you asked for. This report shows nothing of those: it would soon be about one customer. Ask for a longer period or a larger group.
hts-few-out = What you asked for leaves out fewer than { $least } customer messages. That is why this report shows nothing: beside a report on all messages it would tell what those few customers wrote. Ask for a shorter period or a smaller group, or make no choice.
hts-not-counted = Not counted: these are too few messages, see the top.
hts-short-heard = { $any ->
    [0] In no customer message was a sign of discontent heard by phrase. The 95% interval is { $range }: that is how much room chance has.
    [one] In one of the { $n } customer messages a sign of discontent was heard by phrase. The 95% interval is { $range }: that is how much room chance has.
   *[other] In { $any } of the { $n } customer messages a sign of discontent was heard by phrase. The 95% interval is { $range }: that is how much room chance has.
 }
hts-short-top = Most often: { $signals }.
hts-short-signal = { $signal } ({ $count }; { $range })
hts-short-where = Stands out: { $places }.
hts-short-place = { $group } "{ $name }" ({ $count }; elsewhere { $rest })
hts-short-when = Highest in { $month } ({ $count }), lowest in { $low_month } ({ $low_count }).

hts-explained = "By phrase" means: words that the codebook knows were found. What is said in other words is not heard here, and sometimes the words mean something else. So the percentages in this report count messages with such words. They do not say how many customers are unhappy.
hts-figure-signals = Signals heard in { $n } customer messages. Filled dots are signs of discontent, open diamonds signs of gladness. The line is the 95% interval: the fewer the messages, the wider.
hts-figure-axis = messages in which it was heard
hts-figure-signals-alt = Dot chart of signals by the proportion of { $n } messages in which they were heard. Most often: { $top }. The table below gives every number.
hts-table-signals = Number of messages, per signal
hts-table-column-signal = Signal
hts-table-column-heard = Heard in
hts-table-column-range = 95% interval
hts-table-column-group = Group
hts-table-column-month = Month
hts-not-heard = Not heard in any message: { $signals }.

hts-group = { $group ->
    [channel] channel
    [team] team
    [topic] topic
    [language] language
    [voice] whose words
    [reason] reason
    [kind] kind
   *[other] { $group }
 }
hts-where-caption = By { $group }: messages with a sign of discontent. The line is the 95% interval.
hts-where-table = Number of messages with a sign of discontent, by { $group }
hts-where-figure-alt = Dot chart: how often a sign of discontent was heard, by { $group }. Most: { $top }. The table below gives every number.
hts-where-none = The file has no channel, team or topic, so there is nothing to compare.
hts-where-many = The column for { $group } holds too many different values to compare groups.
hts-where-all-few = By { $group } there is nothing to show: some groups have fewer than { $least } messages, and could be worked out from the others.
hts-where-out = Here a sign of discontent was clearly heard more often than elsewhere:
hts-where-place = { $group } "{ $name }": { $count }; elsewhere { $rest }. That is { $difference } percentage points more (95% interval { $low } to { $high }).
hts-where-signals = What you hear more often there:
hts-where-signal = { $signal }: { $count }; elsewhere { $rest } ({ $difference } points more; { $low } to { $high })
hts-where-out-none = No group stands out clearly from the rest.
hts-where-caution = Compare many groups, and one or two will stand out by chance. See it as a place to start reading.
hts-where-assumption = Comparing groups assumes that about as much goes unheard in one as in another. A group that writes more formally, or shorter, may only be harder to hear.
hts-suppressed-note = Groups with fewer than { $least } messages are not shown, and sometimes one more, so that nothing can be worked out from the total.

hts-when-figure = By month: messages with a sign of discontent. The upright lines are the 95% interval.
hts-when-table = Number of messages with a sign of discontent, by month
hts-when-axis = messages in which it was heard
hts-when-alt = Line chart by month, from { $first } to { $last }: in what proportion of the messages a sign of discontent was heard. Highest in { $peak }: { $count }. The table below gives every month.
hts-when-peak = Highest: { $month }, { $count } messages ({ $range }). Lowest: { $low_month }, { $low_count } ({ $low_range }).
hts-when-chance = The intervals overlap, so the difference may be chance.
hts-when-one = All dated messages are from one month ({ $month }); there is no movement to show.
hts-when-few-known = There is no movement to show: at most one month with { $least } messages or more can be shown without giving a smaller one away.
hts-when-none = No message has a date that can be read, so nothing can be said about time.
hts-when-empty = { $count ->
    [one] Without messages: { $months }.
   *[other] Without messages: { $months } ({ $count } months).
 }
hts-when-suppressed = Months with fewer than { $least } messages are not shown, and sometimes one more, so that nothing can be worked out from the total.
hts-when-dateless = { $count ->
    [one] One message has no date and is left out here.
   *[other] { $count } messages have no date and are left out here.
 }
hts-when-dateless-some = Messages without a date are left out here.
hts-when-few = few

hts-private = Names, addresses, phone numbers and other personal data were taken out where they were recognised. Not all of it is found, names least of all: read before you share.
hts-missed-lead = { $count ->
    [one] One quiet message: no angry word in it, nor a hard one. Somebody in a hurry reads past it. Read it slowly, and judge for yourself: is it there?
   *[other] Quiet messages: no angry word in them, nor a hard one. Somebody in a hurry reads past these. Read them slowly, and judge for yourself: is it there?
 }
hts-missed-none = No quiet signals were found to show.
hts-reading-lead = { $count ->
    [one] The only message in which a sign of discontent was heard. Read it aloud in a meeting: that often does more than a figure.
    [2] The two messages in which most was heard. Read one aloud in a meeting: that often does more than a figure.
   *[other] The messages in which most was heard. Figures seldom convince anyone; one message, read aloud in a meeting, often does. Pick three.
 }
hts-reading-heard = Heard: { $signals }
hts-reading-none = In no message was a sign of discontent heard. That is not the same as: everybody is satisfied.

hts-read-summary = All about the reading of { $file }
hts-read-counts = { $rows ->
    [one] One row in the file,
   *[other] { $rows } rows in the file,
 } { $used ->
    [0] no message used.
    [one] one message used.
   *[other] { $used } messages used.
 }

hts-read-few = { $rows ->
    [one] One row in the file;
   *[other] { $rows } rows in the file;
 } { $few ->
    [left] fewer than { $least } customer messages used.
   *[other] how many were used is not told.
 }

hts-sheet-name = Overview
hts-sheet-explained = A percentage counts messages with words of the codebook, with its 95% interval; how many customers are unhappy it does not say. Choose at the top of a column what to see. The sheet "{ $sheet }" has the same numbers for a program.
hts-sheet-column-what = What
hts-sheet-column-signal = Signal
hts-sheet-column-by = Grouped by
hts-sheet-column-group = Group
hts-sheet-column-month = Month
hts-sheet-column-count = Count
hts-sheet-column-of = Of
hts-sheet-column-percent = Percentage
hts-sheet-column-low = 95% from
hts-sheet-column-high = 95% to
hts-sheet-column-note = Remark
hts-sheet-points = in percentage points
hts-sheet-no-messages = no messages
hts-measure = { $measure ->
    [heard_by_phrase] Heard by phrase
    [heard_elsewhere] Heard in all other messages
    [difference_from_rest] Difference from all other messages
    [messages_listened_to] Customer messages
    [messages_without_date] Customer messages without a date
    [rows_read] Rows in the file
    [rows_used] Rows used
    [rows_rejected] Rows that could not be used
    [rows_filtered] Rows not asked for
    [rows_blank] Blank lines
    [rows_repaired] Text mended
    [messages_used] Messages used
    [messages_by_language] Messages by language, those in another one too
    [messages_language_inherited] Language taken from the other messages
    [messages_by_voice] Messages used, by who wrote them
    [messages_voice_unknown] Not known who wrote it
    [messages_used_without_date] Messages used, without a date
    [messages_id_replaced] Number replaced
    [places_redacted] Places where something was taken out
    [identifiers_coded] Identifiers that became a code
   *[other] { $measure }
 }
hts-kind = { $kind ->
    [reason-empty] no text
    [reason-language] another language
    [reason-ragged] too many or too few cells
    [reason-json] unreadable
    [reason-period] outside the period
    [reason-undated] no date
    [reason-where] another value
    [reason-date] a date that cannot be
    [reason-names] the names of the columns again
    [reason-quoted] only quoted words
    [reason-mail] not a readable mail
    [reason-encrypted] encrypted
    [reason-long] a cell that is too long
    [reason-chat-notice] a notice by WhatsApp
    [reason-chat-media] only a picture, recording or file
    [reason-chat-deleted] deleted by who sent it
    [reason-automatic] sent by a program
    [reason-copy] a copy of a mail that was counted already
    [language-nl] Dutch
    [language-en] English
    [language-other] other
    [voice-customer] customers
    [voice-organisation] ourselves
    [kind-email] e-mail addresses
    [kind-link] links
    [kind-account] account names
    [kind-iban] bank accounts
    [kind-phone] phone numbers
    [kind-number] other numbers of a person or case
    [kind-name] names
    [kind-card] card numbers
    [kind-bsn] Dutch citizen numbers (BSN)
    [kind-national] other national numbers
    [kind-address] postal addresses
    [kind-postcode] postcodes
    [kind-birth] dates of birth
    [kind-plate] number plates
    [kind-ip] IP or MAC addresses
    [kind-entities] codes such as &amp;
    [kind-tags] HTML
    [kind-mojibake] garbled letters
    [kind-control] invisible signs
    [kind-folded] letters or digits of another width
    [kind-composed] loose accents
   *[other] { $kind }
 }

hts-limits-1 = What was not heard is not the same as satisfied. Patterns miss what is said in other words; and most people who leave say nothing at all.
hts-limits-2 = What was heard is not always meant. Irony above all: "possible: read it". Use the reading list, not the count.
hts-limits-3 = Who wrote to you is not who your customers are. Messages come from people who bothered to write.
hts-limits-4 = Nothing here is about a single customer's mood or about a colleague's work. It is about words, taken together.
hts-limits-5 = No number here has been calibrated against people's own labels yet. Compare months and groups with each other; do not set targets on them.

hts-saved = Saved: { $files }
hts-saved-none = Nothing is saved. Name a folder at `out` to keep the findings.
