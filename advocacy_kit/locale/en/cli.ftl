cli-help =
    Hear what customers let slip, and what we let ourselves say.

    Begin with `advocacy start` to learn, or with `advocacy check FILE` when you have messages of your own.
cli-help-language = Language of the interface and the report.
cli-unknown-command = There is no command "{ $given }". There are: { $known }.
cli-unknown-command-near = There is no command "{ $given }". Did you mean "{ $near }"?
cli-interrupted = Stopped. What was not finished is not left looking finished.

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
cli-codebook-missed = { $signal } { $language } { $id }: the example is not heard: { $text }
cli-codebook-false = { $signal } { $language } { $id }: the near miss is heard in "{ $words }": { $text }
cli-codebook-result = { $signal } { $language }: { $found } of { $examples } examples heard, { $false } of { $near } near misses heard
cli-codebook-false-total = { $count ->
    [one] One near miss is heard; none should be.
   *[other] { $count } near misses are heard; none should be.
 }
