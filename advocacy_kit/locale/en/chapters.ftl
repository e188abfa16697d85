chapters-unknown = There is no chapter "{ $chapter }". There are: { $known }.
chapters-parameters = { $count ->
    [one] One parameter of this chapter cannot be used:
   *[other] { $count } parameters of this chapter cannot be used:
 }
    { $faults }
chapters-parameter-unknown = { $name }: there is no such parameter. There are: { $known }.
chapters-parameter-type = { $name }: a text in quotes is asked; found { $value } ({ $type }).
chapters-parameter-value = { $name }: "{ $value }" is not possible. Choose one of: { $allowed }.
chapters-parameter-date = { $name }: "{ $value }" is not a day. Write it as 2025-01-31.
chapters-parameter-dates = since ({ $since }) lies after until ({ $until }). Swap them?
chapters-parameter-timezone = timezone: "{ $value }" is not a time zone. Write one such as Europe/Amsterdam, Europe/London or UTC.
chapters-parameter-file = messages: the file "{ $value }" is not there. Check the name and the folder.
chapters-parameter-pairs = { $name }: "{ $value }" is not of the form name=value. Put a semicolon between pairs: channel=chat; team=Planning.

chapters-not-this-mode = This part is left out: the chapter was opened with mode = "{ $mode }".
chapters-source-sample = These are messages of Lommer, an invented company that comes with the kit. Name a file of your own to read that instead.

hts-card-example = Example
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
hts-suppressed = fewer than { $least }
hts-withheld = not shown

hts-headline = { $any ->
    [0] In none of { $n } customer messages was a sign of discontent heard by phrase.
   *[other] In { $any } of { $n } customer messages a sign of discontent was heard by phrase ({ $range }).
 }
hts-headline-explained = "By phrase" means: words that the codebook knows were found. What is said in other words is not heard here, and sometimes the words mean something else. So this is a count of hits, not the proportion of customers who are unhappy.
hts-headline-few = There are only { $n } customer messages. With fewer than { $least } nothing is counted.
hts-figure-signals = Signals heard by phrase in { $n } customer messages
hts-figure-signals-axis = messages in which it was heard, with 95% interval
hts-figure-signals-alt = Dot chart of signals by the proportion of { $n } messages in which they were heard. Most often: { $top }. The table below gives every number.
hts-figure-legend = Filled dots are signs of discontent, open diamonds signs of gladness. The line is the 95% interval: with few messages it is wide.
hts-table-signals = Heard by phrase, per signal
hts-table-column-signal = Signal
hts-table-column-heard = Heard in
hts-table-column-range = 95% interval
hts-table-column-group = Group
hts-table-column-month = Month
hts-table-column-difference = Compared with the rest
hts-not-heard = Not heard in any message: { $signals }.

hts-group = { $group ->
    [channel] channel
    [team] team
    [topic] topic
    [language] language
   *[other] { $group }
 }
hts-where-caption = Any sign of discontent, by { $group }
hts-where-figure-alt = Dot chart: in which { $group } a sign of discontent was heard how often. Most: { $top }.
hts-where-none = The file has no channel, team or topic, so there is nothing to compare.
hts-where-many = The column for { $group } holds too many different values to compare groups.
hts-where-out = Stands out: { $group } "{ $name }". Heard in { $k } of { $n }; elsewhere in { $rest }. The difference is { $difference } percentage points (95% interval { $low } to { $high }).
hts-where-out-none = No group stands out clearly from the rest.
hts-where-caution = Compare many groups, and one or two will stand out by chance. See it as a place to start reading.
hts-where-signals = What is heard there, and how much more than elsewhere: { $signals }.
hts-points = { $points } points
hts-suppressed-note = Groups with fewer than { $least } messages are not shown, and sometimes one more, so that nothing can be worked out from the total.

hts-when-figure = Any sign of discontent, by month
hts-when-axis = messages in which it was heard
hts-when-alt = Line chart by month, from { $first } to { $last }: in what proportion of the messages a sign of discontent was heard. Highest in { $peak }: { $k } of { $n }. The table below gives every month.
hts-when-peak = Highest: { $month }, { $k } of { $n } messages ({ $range }). Lowest: { $low_month }, { $low_k } of { $low_n }.
hts-when-one = All dated messages are from one month ({ $month }); there is no movement to show.
hts-when-none = No message has a date that can be read, so nothing can be said about time.
hts-when-dateless = { $count ->
    [one] One message has no date and is left out here.
   *[other] { $count } messages have no date and are left out here.
 }
hts-when-few = few

hts-when-nothing = no messages
hts-missed-lead = Quiet ones. A colleague in a hurry would read past these. Read them slowly, and judge for yourself: is it there?
hts-missed-none = No quiet signals were found to show.
hts-reading-caption = To read whole: messages in which most was heard
hts-reading-column-message = Message
hts-reading-column-signals = Heard
hts-reading-column-text = What it says
hts-reading-none = In no message was a sign of discontent heard. That is not the same as: everybody is satisfied.

hts-read-summary = Read: { $file }
hts-read-counts = { $rows } rows in the file; { $used } messages used, { $customers } of them from customers. Only customers' messages are listened to in this chapter.
hts-read-own = { $count ->
    [0] There are no messages of our own in it.
    [one] One message of our own is left for chapter 02.
   *[other] { $count } messages of our own are left for chapter 02.
 }

hts-limits-1 = What was not heard is not the same as satisfied. Patterns miss what is said in other words; and most people who leave say nothing at all.
hts-limits-2 = What was heard is not always meant. Irony above all: "possible: read it". Use the reading list, not the count.
hts-limits-3 = Who wrote to you is not who your customers are. Messages come from people who bothered to write.
hts-limits-4 = Nothing here is about a single customer's mood or about a colleague's work. It is about words, taken together.
hts-limits-5 = No number here has been calibrated against people's own labels yet. Compare months and groups with each other; do not set targets on them.

hts-saved = Saved: { $files }
hts-saved-none = Nothing is saved. Name a folder for `out` to keep the findings.
