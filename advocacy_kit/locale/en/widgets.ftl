widgets-interactive = interactive: { $value } is not possible. Choose from: { $allowed }.

widgets-region = Practice round
widgets-progress = Message { $n } of { $total }
widgets-check = Check
widgets-next = Next
widgets-finish = See how it went
widgets-previous = Previous
widgets-skip = Skip
widgets-stop = Stop here
widgets-back = Back to the message
widgets-hint = Give me a hint
widgets-hint-is = Hint: { $hint }
widgets-nothing = I hear none of these
widgets-explanation = explanation
widgets-mark-right = this is here
widgets-mark-split = readers do not agree
widgets-mark-chosen = your choice
widgets-choose-one = Choose an answer first. Not sure? Guess, or skip the message.
widgets-choose-many = Choose what you hear first, or choose "I hear none of these".
widgets-busy = One moment, the page is still busy.
widgets-stuck = No answer is coming. Reload the page and, if you work in a notebook, run this cell again.
widgets-stuck-kept = What you answered so far is kept.

widgets-warning = The next message is abusive: somebody is calling names. You can look at it or skip it; skipping costs you nothing.
widgets-warning-show = Show the message
widgets-warning-skip = Skip this one

widgets-welcome-back = { $done ->
    [0] Welcome back. You go on at message { $n } of { $total }.
   *[other] Welcome back. You have done { $done } of the { $total } messages. You go on at message { $n }.
 }
widgets-start-over = Start over
widgets-finished-before = You have finished this practice before. This is a new round, in another order.
widgets-not-kept = Your answers are not being kept at the moment. You can practise all the same. { $reason }

widgets-go-on = { $count ->
    [one] Do the one that is left
   *[other] Go on with the other { $count }
 }
widgets-again-missed = { $count ->
    [one] Again: the one you missed
   *[other] Again: the { $count } you missed
 }
widgets-again-all = All of it again
