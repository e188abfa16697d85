progress-help = Your own answers: see them, take them along, erase them.
progress-learner = Pseudonym of whoever practised. Otherwise the one in ADVOCACY_LEARNER, or this computer's.
progress-show-help = Show how far you are.
progress-of = Answers of { $learner }, kept in { $store }
progress-nothing = There are no answers yet.
progress-chapter = { $chapter } ({ $spoken })
progress-answers = { $answers ->
    [one] One answer
   *[other] { $answers } answers
 } in { $rounds ->
    [one] one round
   *[other] { $rounds } rounds
 }, the last on { $last }.
progress-first = Right first time: { $right } of { $n }.
progress-later = Right at a later try: { $right } of { $n }.
progress-skipped = Skipped { $count ->
    [one] once
   *[other] { $count } times
 }.
progress-signal = { $signal }: heard { $k } of { $n }, first time
progress-honest = These are practice questions with a public key, a few for each signal. They say something about what to practise next, and nothing about how well you do your work.
progress-export-help =
    Write your answers out, to keep or to take along.

    Without --out they go to the screen.
progress-export-out = File to make. A file that is there already stays as it is.
progress-export-form = xapi: one statement a line (JSON), for a learning system. table: a CSV, for a spreadsheet.
progress-export-exists = { $file } exists already. Choose another name; nothing was overwritten.
progress-export-fails = { $file } cannot be written ({ $reason }).
progress-exported = { $count ->
    [one] One answer written to { $file }.
   *[other] { $count } answers written to { $file }.
 }
progress-delete-help = Erase your answers, for good.
progress-delete-yes = Do not ask, erase at once.
progress-delete-ask = { $count ->
    [one] Erase one answer of { $learner } for good?
   *[other] Erase { $count } answers of { $learner } for good?
 }
progress-delete-not = Nothing was erased.
progress-deleted = { $count ->
    [one] One answer of { $learner } erased.
   *[other] { $count } answers of { $learner } erased.
 }
