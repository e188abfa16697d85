# Dates: how a column is read, what decided that, and what stood out.

messages-rejected-date = { $count } with a date that cannot be
messages-reason-date = impossible date: { $date }

messages-note-period-day-first = { $parameter } "{ $given }" is read day first: { $read }. If you mean { $other }, write it like that.
messages-note-period-since = { $parameter } "{ $given }" is read as from { $read }.
messages-note-period-until = { $parameter } "{ $given }" is read as up to and including { $read }.

messages-note-dates-day-first-rows = "{ $column }" puts the day before the month, going by row { $rows }.
messages-note-dates-month-first-rows = "{ $column }" puts the month before the day, going by row { $rows }.
messages-note-dates-day-first-nothing = Nothing in "{ $column }" shows which number is the day; it is read day first (03/04 is 3 April). If it is the other way round, add `--map sent_at="{ $column }:month-first"`.
messages-note-dates-month-first-half = Nothing in "{ $column }" shows which number is the day, but its times have AM and PM, as in America; it is read month first (3/4 is 4 March). If it is the other way round, add `--map sent_at="{ $column }:day-first"`.
messages-note-dates-zone-ist = { $count ->
    [one] One time in "{ $column }" (row { $rows }) is given
   *[other] { $count } times in "{ $column }" (row { $rows }) are given
  } in IST, which may be Ireland, India or Israel; it is read as Irish summer time (UTC+1). If that is wrong, let the export write the offset from UTC, such as +05:30.
messages-note-dates-zone-bst = { $count ->
    [one] One time in "{ $column }" (row { $rows }) is given
   *[other] { $count } times in "{ $column }" (row { $rows }) are given
  } in BST; it is read as British summer time (UTC+1). If it is Bangladesh, let the export write the offset from UTC, such as +06:00.
messages-note-dates-zone-cst = { $count ->
    [one] One time in "{ $column }" (row { $rows }) is given
   *[other] { $count } times in "{ $column }" (row { $rows }) are given
  } in CST; it is read as central time in America (UTC-6). If it is China or Cuba, let the export write the offset from UTC, such as +08:00.
messages-note-dates-day-first-given = "{ $column }" is read day before month, as you said.
messages-note-dates-month-first-given = "{ $column }" is read month before day, as you said.
messages-note-dates-excel-1900 = "{ $column }" holds numbers; they are read as Excel's days, counted from 1900. For a file from an old Mac, add `--map sent_at="{ $column }:excel-1904"`.
messages-note-dates-excel-1904 = "{ $column }" holds numbers; they are read as Excel's days, counted from 1904.
messages-note-dates-contrary = { $count ->
    [one] One date in "{ $column }" only makes sense the other way round (day and month swapped): row { $rows }. That is how it was read.
   *[other] { $count } dates in "{ $column }" only make sense the other way round (day and month swapped): row { $rows }. That is how they were read. See whether two exports were mixed: if so, the other dates are not certain either.
  }
messages-note-dates-mixed = { $count ->
    [one] One date in "{ $column }" is written in another way than most: row { $rows }. It was read all the same.
   *[other] { $count } dates in "{ $column }" are written in another way than most: row { $rows }. They were read all the same.
  }
messages-note-dates-month-only = { $count ->
    [one] One date in "{ $column }" only names a month: row { $rows }. It counts as the first of that month.
   *[other] { $count } dates in "{ $column }" only name a month: row { $rows }. They count as the first of that month.
  }
messages-note-dates-future = { $count ->
    [one] One date in "{ $column }" has yet to come: row { $rows }. The message counts; check the date.
   *[other] { $count } dates in "{ $column }" have yet to come: row { $rows }. The messages count; check the dates.
  }
messages-note-dates-clock = { $count ->
    [one] One time in "{ $column }" falls in the hour when the clocks changed: row { $rows }.
   *[other] { $count } times in "{ $column }" fall in the hour when the clocks changed: row { $rows }.
  } An hour that came twice is read as summer time; one that never was moves on.
messages-note-dates-unread = { $count ->
    [one] One cell in "{ $column }" is no date that I can read: row { $rows }.
   *[other] { $count } cells in "{ $column }" are no dates that I can read: row { $rows }.
  }
messages-note-dates-placeholder = { $count ->
    [one] One date in "{ $column }" is what a program writes when it knows none (such as 0000-00-00 or 1 January 1970): row { $rows }. It counts as no date.
   *[other] { $count } dates in "{ $column }" are what a program writes when it knows none (such as 0000-00-00 or 1 January 1970): row { $rows }. They count as no date.
  }
