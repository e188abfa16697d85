# Awkward files: what is hidden in them, what is wrong with them, and what is too large.

messages-too-many-columns = `{ $file }` has { $count } columns; { $most } is the most I can take. Check the delimiter, or keep only the columns you need.
messages-bomb = `{ $file }` is small but unpacks to { $size } MB. That looks like a trap, so it stays shut. If you know the system it came from, export it again, or as CSV.
messages-not-a-file = `{ $file }` is a pipe or a device and not an ordinary file. Save the data to a file first.
messages-unreadable-name = The name `{ $file }` holds bytes that are not letters (where the question marks stand). Rename the file and try again.

messages-rejected-long = { $count } with a cell too long for a message
messages-reason-long = a cell of { $signs } signs; at most { $most } are read
messages-rejected-names = { $count } repeating the column names
messages-reason-names = the column names once more

messages-note-xlsx-hidden-sheets = Hidden in the workbook, and not read: { $sheets }. To read one all the same, unhide it, or add `--sheet "{ $sheet }"`.
messages-note-xlsx-hidden-columns = { $count ->
    [one] One column is hidden in the workbook but counts like any other: { $columns }.
   *[other] { $count } columns are hidden in the workbook but count like any other: { $columns }.
  }
messages-note-xlsx-hidden-rows = { $count ->
    [one] One row is hidden in the workbook (by a filter, perhaps) and was read all the same: row { $rows }.
   *[other] { $count } rows are hidden in the workbook (by a filter, perhaps) and were read all the same: row { $rows }.
  }
messages-note-xlsx-merged = { $count ->
    [one] Cells of several rows are merged in one place. The value counts for all those rows; a text stays one message.
   *[other] Cells of several rows are merged in { $count } places. The value counts for all those rows; a text stays one message.
  }
messages-note-xlsx-merged-across = { $count ->
    [one] Cells side by side are merged in one place. What stands there belongs to the first of those columns.
   *[other] Cells side by side are merged in { $count } places. What stands there belongs to the first of those columns.
  }
messages-note-names-above = Above the names of the columns stands one more row of headings, which is not read.
messages-note-xlsx-uncalculated = { $count ->
    [one] One formula has no result yet, so its cell is empty.
   *[other] { $count } formulas have no result yet, so their cells are empty.
  } Open the workbook in Excel or LibreOffice and save it, and the results will be there.
messages-note-mail-subjects = Subjects of mails are not read along: programs write many of them, and names stand in them by themselves, where I find them less well. Do your customers write their complaint in the subject? Listen to those in a run of their own: `--map text={ $column }`.
messages-note-json-nested = { $count ->
    [one] The file holds one conversation
   *[other] The file holds { $count } conversations
  }, with the messages in a list under "{ $column }". Each message there counts as a row.
messages-note-json-pages = This file itself says that it is not all: it is one page of { $count ->
    [one] one record
   *[other] { $count } records
  }, and more follow. Fetch those too if you want to hear everything.
messages-note-json-keys = { $count ->
    [one] One line, line { NUMBER($line, useGrouping: 0) }, has keys that are not read.
   *[other] { $count } lines, the first of them line { NUMBER($line, useGrouping: 0) }, have keys that are not read.
  } So many new ones turn up that they look like data rather than names of columns. If messages or dates stand under them, have the export put those under fixed names.
