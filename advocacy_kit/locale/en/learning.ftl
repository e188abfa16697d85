learning-no-items = There is no practice for the chapter "{ $chapter }" in language "{ $language }". There is: { $known }.
learning-nothing-to-practise = There is nothing to practise: none of this round's questions exists any more.
learning-unknown-item = The question "{ $item }" is not in this round.
learning-unknown-choice = { $item }: "{ $value }" is not an answer. Choose from: { $known }.
learning-one-choice = { $item }: choose one answer. Chosen: { $value }.
learning-unknown-confidence = There is no confidence { $value }. Choose from: { $known }.

learning-none = no signal
learning-and = and
learning-channel = { $channel ->
    [email] E-mail
    [chat] Chat
    [phone-note] Phone note
    [counter] At the counter
    [review] Review
    [survey] Survey
    [social] Social media
    [letter] Letter
    [app] In the app
    [internal-chat] Internal chat
    [internal-mail] Internal e-mail
   *[meeting-notes] Meeting notes
 }
learning-question-single = What do you hear in this message?
learning-question-multi = Which signals do you hear? There may be several, or none.
learning-question-pair = Which of the two carries this signal: { $signal }?

learning-confidence = How sure are you? (you may leave this)
learning-confidence-low = I'm guessing
learning-confidence-middle = fairly sure
learning-confidence-high = very sure

learning-headline = { $hearing ->
    [heard] Well heard
    [partly] Heard in part
    [too_much] Heard too much
    [not] Not heard yet
   *[not_attempted] Nothing chosen yet
 }
learning-verdict-not-attempted = You have not chosen anything yet.
learning-verdict-right = The signal here is { $right }.
learning-verdict-nothing = There is no signal in this one. Good that you read nothing into it.
learning-verdict-confused = You chose { $chosen }. The signal here is { $right }.
learning-verdict-missed = You heard nothing, and there is something in it: { $right }.
learning-verdict-false-alarm = You chose { $chosen }, but there is no signal in this one.
learning-verdict-pair-correct = Message { $right } is where you hear { $signal }.
learning-verdict-pair-incorrect = It is the other one: in message { $right } you hear { $signal }.
learning-verdict-hits = { $total ->
    [one] { $hits ->
        [0] There is one signal in it, and it got past you.
       *[other] You heard the one signal that is there.
     }
   *[other] You heard { $hits } of the { $total } signals.
 }
learning-verdict-also-missed = Missed: { $signals }.
learning-verdict-also-false = Chosen, but not to be heard here: { $signals }.

learning-title-why = Why
learning-title-also = Also to be heard
learning-title-chosen = You chose { $choice }
learning-title-missed = Missed: { $choice }
learning-title-heard = Well heard: { $choice }
learning-title-other = And { $choice }?
learning-title-twin = Nearly the same message
learning-title-reply = What you could say
learning-title-readers = What readers heard
learning-readers = { $heard } of the { $readers } readers heard { $signal }.
learning-readers-split = They do not agree, so it does not count: whatever you chose is not wrong.
learning-readers-who = (The readers were language models. That holds until people have done it over.)

learning-summary-headline = { $open ->
    [0] That's the whole round
   *[other] So far
 }
learning-summary-answered = You have done { $answered } of the { $total } messages.
learning-summary-count = { $headline }: { $count }.
learning-summary-calm = { $left ->
    [0] { $calm ->
        [one] There was nothing to hear in one message, and you heard something.
       *[other] There was nothing to hear in { $calm } messages, and each time you heard something.
     } That is common when you have just started listening. When in doubt, ask yourself: which word is it, then?
   *[other] { $calm ->
        [one] There was nothing to hear in one message, and you left it alone.
       *[other] There was nothing to hear in { $calm } messages. You left { $left } of them alone.
     } That is good listening too.
 }
learning-summary-sureness = { $level ->
    [low] When you said "I'm guessing" you had { $right } of { $n } right. For a real guess, about half is usual.
    [middle] When you said "fairly sure" you had { $right } of { $n } right. That fits when it comes to about three in four.
   *[high] When you said "very sure" you had { $right } of { $n } right. That fits when it comes to about nine in ten.
 }
learning-summary-k-of-n = { $k } of { $n }
learning-summary-caption = What you heard, signal by signal
learning-summary-column-signal = Signal
learning-summary-column-heard = Heard
learning-summary-work-on = Something to listen for next time
learning-summary-low = { $heard ->
    [0] { $signal } was in { $there } messages, and you did not hear it yet.
   *[other] { $signal } was in { $there } messages. You heard it in { $heard }.
 }
learning-summary-confused = { $times ->
    [2] Twice
   *[other] { $times } times
 } you chose { $chosen } where it was { $was }.
learning-summary-false = { $times ->
    [2] Twice
   *[other] { $times } times
 } you heard { $chosen } in a message that did not have it.
learning-summary-closing = This was practice. It is no verdict on you: anyone can look up the right answers, there are only a few messages for each signal, and another day would go differently.

learning-static-number = Question { $number }
learning-static-intro = Below are { $count } messages. Decide for yourself what you hear, then unfold the answer.
learning-static-answer = Answer and explanation
learning-static-right = Right
learning-static-choice-nothing = none of these
learning-static-warning = This message is abusive. Unfold it if you want to read it.
learning-pseudonym = "{ $name }" cannot be used as a name here. Choose a pseudonym, not an e-mail address, of 1 to { $longest } characters.

# What is wrong in a file of practice items, for who writes them.
learning-fault-twice = "{ $id }" stands twice
learning-fault-none-option = `none` is no option here: choosing nothing says it
learning-fault-not-heard = "{ $id }" is correct, yet not heard in labels
learning-fault-heard = "{ $id }" is not correct, yet in labels
learning-fault-no-choice = labels has signals, yet none of them can be chosen
learning-fault-none-right = `none` is correct, yet labels has signals
learning-fault-none-wrong = `none` is not correct, yet labels is empty
learning-fault-same-texts = the two texts are the same
learning-fault-signal = "{ $id }" is not in labels
learning-fault-pair-signal = "{ $id }" is not heard in labels
learning-fault-readers = heard by { $heard } of { $readers } readers: more than there were
learning-fault-id-language = the id is "{ $id }", the file's language "{ $language }"
learning-fault-hint-twice = a hint stands twice
learning-fault-quote = { $times ->
    [one] "{ $quote }" stands { $times } time in the text; it has to stand there once
   *[other] "{ $quote }" stands { $times } times in the text; it has to stand there once
 }
learning-fault-no-evidence = no evidence is given for "{ $id }"
learning-fault-one-right = { $count ->
    [0] no option is correct; there has to be one
   *[other] { $count } are correct; there has to be one
 }
learning-fault-elsewhere = the id "{ $id }" stands in { $file } too
learning-fault-file-name = a file of items is called <chapter>.<{ $languages }>.yml, such as hear-the-signals.nl.yml
learning-fault-list = has to be a list of items
learning-fault-file-says = is "{ $value }", the file's name says "{ $file }"
learning-fault-unknown-signal = "{ $id }" is not a signal of the voice "{ $voice }"
learning-fault-calm = { $calm } of { $total } messages are neutral or glad; at least { $least } is asked
learning-fault-pairs = in all { $count } pairs the { $place } text carries the signal; vary it
