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
widgets-mark-right = fits here
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

widgets-start = How many messages would you like to do?
widgets-start-lead = A short round is a bit of everything and takes about { $short } minutes. All of them together take about { $all }. You can stop at any time and go on later from where you were.
widgets-begin-short = A short round: { $count } messages
widgets-begin-all = All { $count } messages
widgets-welcome-back = { $done ->
    [0] Welcome back. You go on at message { $n } of { $total }.
   *[other] Welcome back. You have done { $done } of the { $total } messages. You go on at message { $n }.
 }
widgets-start-over = I'd rather have a new round
widgets-finished-before = Welcome back. This is how your last round went.
widgets-not-kept = Your answers are not being kept at the moment. You can practise all the same. { $reason }

widgets-go-on = { $count ->
    [one] Do the one that is left
   *[other] Go on with the other { $count }
 }
widgets-again = { $count ->
    [one] Again: the one that was not quite right
   *[other] Again: the { $count } that were not quite right
 }
widgets-new = A new round

widgets-erase-lead = What you chose is on this computer and stays yours. You can erase it here, too.
widgets-erase = Erase my answers
widgets-erase-ask = Erase all your answers?
widgets-erase-what = { $count ->
    [one] One answer of yours is kept. It will go, and you cannot get it back.
   *[other] { $count } answers of yours are kept, from all rounds and all chapters. They will go, and you cannot get them back.
 }
widgets-erase-no = No, keep them
widgets-erase-yes = Yes, erase everything
widgets-erased = Your answers have been erased. You start with a clean sheet.
