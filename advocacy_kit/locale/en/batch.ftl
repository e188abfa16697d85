batch-unknown-chapter = There is no chapter "{ $chapter }" in this language ({ $language }). There are: { $known }.
batch-language = The language "{ $language }" is not one the kit speaks. Choose one of: { $known }.
batch-parameter-type = { $name }: found { $value } ({ $found }); the notebook asks for { $wanted }.
batch-pair = { $name }: "{ $pair }" cannot be passed on. A name holds no "=", and neither a name nor a value holds ";".
batch-input = The file "{ $file }" cannot be read: { $reason }.
batch-out-file = "{ $out }" is a file; a folder is needed to write the report into. Choose another name.
batch-out-unusable = Nothing can be written in "{ $out }": { $reason }.
batch-out-busy = Another report is being made in "{ $out }". Wait until it is done, or choose another folder.
batch-out-taken = In "{ $out }" there are files that no run of the kit has left: { $files }. They are not overwritten. Choose another folder, or move them.
batch-stopped = { $text }
batch-failed = Something went wrong in { $chapter }, and not through anything you did:
    { $text }
    Show this to whoever looks after the kit where you work. How far it came is in { $kept } (cell { $number }, { $cell }). It may hold quotes from the messages: look before you pass it on.
batch-not-started = { $chapter } could not begin: { $text }.
    The process that runs the notebook gave no sign of life. Is the machine very busy, or short of memory? Try again in a while.

batch-jobs-conditions = has to be a column with a value: team=Planning, or { "{" }team: Planning{ "}" }
batch-jobs-where = has to be a value, or a list of values; put them in quotation marks
batch-html-skip = Skip to the report
batch-html-made = How this report was made
batch-html-chapter = Chapter
batch-html-messages = Messages
batch-html-sample = { $file }, of the invented company Lommer
batch-html-sha256 = Fingerprint (SHA-256)
batch-html-rows = Rows
batch-html-counts = { $read } read, { $used } used, { $rejected } not usable, { $filtered } left out by choice
batch-html-few = { $read } read; { $few ->
    [out] the choice leaves out fewer than { $least } customer messages, so no counts
   *[other] fewer than { $least } customer messages used, so no counts of those
 }
batch-html-selection = Chosen
batch-html-own-words = Own words
batch-html-versions = Versions
batch-html-versions-are = advocacy_kit { $kit }, codebook { $codebook }
batch-html-made-on = Made on
batch-html-files = Files beside this page

batch-jobs-empty = no jobs are named. Write a list under `jobs:`, or `combine:` chapters, segments and languages
batch-jobs-no-chapter = no chapter is named, here or under `defaults`
batch-jobs-same-out = the job on line { $first } already writes into "{ $out }"; give this one a folder (`out`) of its own
batch-job-interrupted = Stopped before it was done.
batch-job-died = The process ended (code { $code }) without a word of its own. Was it killed, or was memory short? Its last lines:
    { $text }
batch-state-done = done
batch-state-already = stood already
batch-state-failed = failed

batch-language-name = English
batch-index-in-this-language = This page in English
batch-index-title = { $count ->
    [one] Report
   *[other] Reports
 }
batch-index-welcome = { $count ->
    [one] This is the report that the kit made: what was heard in the messages, how often and where, with the words themselves. It opens here, and its numbers lie beside it as a spreadsheet.
   *[other] These are the reports that the kit made: what was heard in the messages, how often and where, with the words themselves. Choose one; it opens here, and its numbers lie beside it as a spreadsheet.
 }
batch-index-welcome-sample = This is what the kit makes of a year of messages. They come from Lommer, a bicycle rental company that does not exist: customers write, colleagues write to each other, and in the course of the year something goes wrong. { $count ->
    [one] Open the report
   *[other] Choose a report
 } and see whether you can find it.
batch-index-lead = { $failed ->
    [0] { $count ->
        [one] One report, and nothing failed.
       *[other] { $count } reports, none failed.
     }
   *[other] { $count ->
        [one] One report, and it failed.
       *[other] { $count } reports, of which { $failed } failed.
     }
 }
batch-index-caption = What was run
batch-index-column-report = Report
batch-index-column-which = Which messages
batch-index-column-messages = File
batch-index-column-counts = Messages used
batch-index-column-language = Language
batch-index-column-chapter = Chapter
batch-index-column-state = State
batch-index-used = { $used } of { $read }
batch-index-used-several = { $messages }, out of { $used } of { $read } rows
batch-index-few = { $few ->
    [out] not counted: the choice leaves out fewer than { $least }
   *[other] fewer than { $least }
 }
batch-index-sample = sample company
batch-index-all = all
batch-index-since = from { $since }
batch-index-until = up to and including { $until }
batch-index-since-until = { $since } to { $until }
batch-index-failed = What failed, and why
