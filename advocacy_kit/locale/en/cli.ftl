cli-help =
    Hear what customers let slip, and what we let ourselves say.

    Begin with `advocacy start` to learn, or with `advocacy check FILE` when you have messages of your own.
cli-help-language = Language of the interface and the report.
cli-unknown-command = There is no command "{ $given }". There are: { $known }.
cli-unknown-command-near = There is no command "{ $given }". Did you mean "{ $near }"?
cli-interrupted = Stopped. What was not finished is not left looking finished.

# -- words that click would say in English
cli-usage = Usage:
cli-options = Options
cli-commands = Commands
cli-default = default:
cli-required = required
cli-help-help = Show this message and stop.
cli-help-version = Show the version and stop.
cli-try-help = More about this: { $command } --help
cli-missing-option = The option { $name } is missing, and it cannot do without.
cli-missing-argument = { $name } is missing.
cli-no-such-option = There is no option { $name }.
cli-no-such-option-near = There is no option { $name }. Did you mean { $near }?
cli-option-needs-value = { $name } needs something after it.
cli-option-takes-none = { $name } takes nothing after it.
cli-extra-argument = I do not know what to do with "{ $given }". If it belongs to what comes before it, put both in quotation marks together.
cli-bad-choice = { $name } cannot be "{ $given }". Choose one of: { $known }.
cli-bad-number = { $name } cannot be "{ $given }". Give a whole number from { $least } to { $most }.
cli-bad-file = { $name }: "{ $given }" is not a file I can use. Check the name, and that it is not a folder.
cli-bad-folder = { $name }: "{ $given }" is not a folder I can use. Check the name.
cli-bad-value = { $name } cannot be used like this: { $problem }
cli-yes-no = [y/N]
cli-busy = Busy
cli-share = { $percent } % done
cli-metavar-options = OPTIONS
cli-metavar-command = COMMAND
cli-metavar-file = FILE
cli-metavar-file-or-folder = FILE|FOLDER
cli-metavar-folder = FOLDER
cli-metavar-jobs = JOBS
cli-metavar-chapter = CHAPTER
cli-metavar-signal = SIGNAL
cli-metavar-name = NAME
cli-metavar-number = NUMBER
cli-metavar-role = ROLE=COLUMN
cli-metavar-column = COLUMN=VALUE
cli-metavar-day = DAY
cli-metavar-zone = ZONE
cli-metavar-sheet = SHEET

cli-codebook-help =
    Read the codebook: all signals, or one.

    SIGNAL is an id such as sigh; without one, the list is shown.
cli-codebook-check = Validate the files, and hold the patterns against the examples and near misses.
cli-codebook-schema = Print the JSON Schema of a signal's file.
cli-codebook-folder = Another codebook than the kit's.
cli-codebook-title = Codebook { $version }: { $count } signals
cli-codebook-more = `advocacy codebook SIGNAL` shows one, with examples.
cli-codebook-customer = What customers let us hear
cli-codebook-organisation = What we let ourselves hear
cli-codebook-dimensions = Two dimensions over the signals
cli-codebook-when = Heard when
cli-codebook-not-when = Not when
cli-codebook-examples = Examples
cli-codebook-near-misses = Sounds like it, is not it
cli-codebook-say-now = What to say or do
cli-codebook-intensity = { $intensity ->
    [subtle] subtle
    [clear] clear
   *[strong] strong
 }
cli-codebook-missed = { $signal } { $language } { $id }: the example is not heard: { $text }
cli-codebook-false = { $signal } { $language } { $id }: the near miss is heard in "{ $words }": { $text }
cli-codebook-result = { $signal } { $language }: { $found } of { $examples } examples heard, { $false } of { $near } near misses heard
cli-codebook-false-total = { $count ->
    [one] One near miss is heard; none should be.
   *[other] { $count } near misses are heard; none should be.
 }
