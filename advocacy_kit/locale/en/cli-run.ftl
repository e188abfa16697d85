run-help =
    Run a chapter on a file of messages: a report to read, the findings, and a manifest of how it was made.

    CHAPTER is an id such as hear-the-signals, or its number. What stands already is not run again.
run-messages = File with messages; default: those of the sample company.
run-out = Folder for the report; default: one of its own under reports/.
run-mode = What to do: learn, analyse or both.
run-force = Run again, even where the same report stands already.
run-starts = Reading { $file } for { $chapter }. This takes about half a minute.
run-sample = the messages of the sample company
run-already = This report stood already: same messages, same choices, same versions. Use --force to make it again.
run-counts = { $read ->
    [one] One row read
   *[other] { $read } rows read
 }: { $used } used, { $rejected } not usable, { $filtered } left out by choice.
run-few = { $read ->
    [one] One row read.
   *[other] { $read } rows read.
 } { $few ->
    [out] What you asked for leaves out fewer than { $least } customer messages. The report shows nothing: beside a report on all it would give those few away.
    [file] There are fewer than { $least } customer messages; the report shows nothing of those.
   *[other] Fewer than { $least } customer messages are left of what you asked for; the report shows nothing of those.
 }
run-voice-assumed = Mind: nobody said whose words these are; the report takes them for customers'. If replies of your own are among them, they are counted and quoted as a customer's. Add --own-sender "name, address or domain", --map voice="name of the column" or --voice.
run-voice-unmatched = Mind: no message comes from a sender that you named as yours; the report takes all of them for customers'. Write the name the way the file has it, or the address or domain of a mail.
run-voice-some = Mind: of { $silent } of the { $messages } messages nothing says, or not clearly, whose words they are; the report takes those for customers'.
run-voice-nowhere = Mind: you named senders of your own, but the file does not say who sent a message; the report takes all of them for customers'. If a column does say it, add --map voice="name of the column"; `advocacy check` tells more.
run-own-words = Your own words were used: { $file }. What of them, the report and manifest.json tell.
run-kept = Files that were changed since the last run are kept as: { $files }
run-beside = Beside it: { $files }
run-report = Report: { $path }

jobs-help =
    Run all jobs in a file: chapters, segments and languages, two at a time, with one page over all.

    A job that fails does not stop the others; what stands already is not run again. Paths are meant from the file's own folder.

    { "\u0008" }
    out: reports
    defaults: { "{" }chapter: hear-the-signals, messages: post.xlsx, language: en{ "}" }
    jobs:
      - name: everything
      - name: chat, since the move
        where: { "{" }channel: chat{ "}" }
        since: 2025-04-01

    Or for every combination, instead of a list of jobs:

    { "\u0008" }
    combine:
      chapters: [hear-the-signals]
      languages: [nl, en]
      segments: { "{" }everything: { "{}" }, planning: { "{" }team: Planning{ "}" }{ "}" }
jobs-workers = How many jobs at a time.
jobs-starts = Starting; { $workers ->
    [one] one job
   *[other] { $workers } jobs
 } at a time. Each takes about half a minute.
jobs-done = { $count ->
    [one] One job
   *[other] { $count } jobs
 }, { $failed } failed.
jobs-index = Open this page: { $path }

demo-help =
    See what the kit does: chapter 01 on the messages of an invented company, in Dutch and in English.
demo-out = Folder for the reports.
demo-starts = Reading a year of messages to Lommer, an invented company, in Dutch and in English. This takes a minute or so.
