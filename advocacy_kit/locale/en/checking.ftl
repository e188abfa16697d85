# `advocacy check`: what a file or folder is good for.

checking-own-words = Your own words
checking-chapters = What each chapter can do with it
checking-part-yes = yes – { $part }
checking-part-some = yes – { $part }; more is possible with { $roles }
checking-part-no = no – { $part }: { $count ->
    [one] there is no { $roles }. Is it
   *[other] there are no { $roles }. Are they
  } there under another name? Pass: `--map { $role }="name of the column"`.
checking-part-few = no – { $part }: { $least } messages are needed at least, and there are { $count } (whose words: { $voice }).
checking-part-undated = no – { $part }: not one date was understood.

checking-folder = Folder { $path }
checking-folder-file = { $file }: { $format }, { $used } of { $rows } rows used ({ $rejected } not usable, { $filtered } left out); { $columns }
checking-folder-failed = Not read: { $reason }
checking-folder-failed-file = Not read: `{ $file }`. { $reason }
checking-folder-hidden = Skipped, hidden ({ $count }): { $names }
checking-folder-results = Skipped, made by the kit itself ({ $count }): { $names }
checking-folder-folders = Not looked into, folders without mail ({ $count }): { $names }
checking-folder-empty = There is no file here that I can read. I can read: { $known }.
checking-folder-nothing = There is not one message here that can be used.
checking-folder-more = More on one of them: `advocacy check FILE`. Nothing was changed.
checking-folder-untouched = Nothing was changed.
checking-folder-shut = The folder { $path } does not open ({ $reason }).
