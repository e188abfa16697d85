# An organisation's own words (advocacy.yml): what is wrong with the file, and what was used of it.

## Faults in the file

organisation-misnamed = this was surely meant to be { $name }, but under this name it is not read; give it exactly that name, or quite another
organisation-folder = this is a folder; there should be a file of that name
organisation-link = this points to a file that is gone; put that back, or take the link away
organisation-more = and { $count } more; mend these first
organisation-column = has to be the name of a column, or its number from 1; nothing at all leaves the role without a column
organisation-expression = has to be words, or a block with `find`, and if you like `intensity` and `language`
organisation-assumption = has to be a text, a number, or two numbers: low and high
organisation-timezone = is not a time zone that I know; write it like this: Europe/London, Europe/Dublin, Europe/Amsterdam
organisation-sender = cannot be a sender; write a domain (lommer.example), a mail address, or a name as a chat shows it
organisation-role = "{ $role }" is nothing that a column can be. Choose from: { $roles }.
organisation-role-twice = the same as "{ $other }" ({ $role }); keep one of the two
organisation-signal = there is no signal "{ $signal }". There are: { $known }.
organisation-both = "{ $words }" stands under `add` and under `never`; it cannot be both

## What was used

organisation-none = No file of your own words (advocacy.yml) was found.
organisation-used = Your own words: { $path }
organisation-empty = There is nothing in it that is used here.
organisation-uses = Used of it: { $parts }.
organisation-uses-name = { $count ->
    [one] one name of your organisation
   *[other] { $count } names of your organisation
 }
organisation-uses-products = { $count ->
    [one] one product
   *[other] { $count } products
 }
organisation-uses-teams = { $count ->
    [one] one team
   *[other] { $count } teams
 }
organisation-uses-own_senders = { $count ->
    [one] one sender of your own
   *[other] { $count } senders of your own
 }
organisation-uses-mapping = { $count ->
    [one] one column
   *[other] { $count } columns
 }
organisation-uses-keep = { $count ->
    [one] one column to keep
   *[other] { $count } columns to keep
 }
organisation-uses-timezone = time zone { $timezone }
organisation-uses-signals = words for { $count ->
    [one] one signal
   *[other] { $count } signals
 } ({ $added } that carry it, { $never } that do not)
organisation-overruled = What you asked just now goes before the file: { $keys }.
organisation-later = Read, but not used by any chapter yet: { $keys }.

## Keeping what was recognised

organisation-kept-head = # Your own words. What can stand here is explained in docs/advocacy-yml.md.
organisation-kept = Written to { $path }:
organisation-kept-nothing = Nothing to write: { $path } says all of this already.
organisation-kept-differs = Left as it stands there: `{ $key }` is { $there }, and not { $here }. Change it by hand if you want it otherwise.
organisation-kept-not = Not kept, as it goes with one file or one question: { $options }. Give it again next time.
organisation-keep-by-hand =
    I dare not write into { $path }: its form is one that I would damage. Nothing was changed. Add this by hand:
    { $lines }
organisation-keep-unwritable = { $path } cannot be written ({ $reason }). Nothing was changed.
