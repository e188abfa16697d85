# `advocacy check`: waar een bestand of map goed voor is.

checking-own-words = Jullie eigen woorden
checking-chapters = Wat elk hoofdstuk ermee kan
checking-part-yes = ja – { $part }
checking-part-some = ja – { $part }; met { $roles } kan er meer
checking-part-no = nee – { $part }: { $count ->
    [one] { $roles } ontbreekt. Staat dat er
   *[other] { $roles } ontbreken. Staan die er
  } onder een andere naam? Geef op: `--map { $role }="naam van de kolom"`.
checking-part-few = nee – { $part }: daar zijn minstens { $least } berichten voor nodig, en het zijn er { $count } (wiens woorden: { $voice }).
checking-part-undated = nee – { $part }: geen enkele datum is begrepen.

checking-folder = Map { $path }
checking-folder-file = { $file }: { $format }, { $used } van de { $rows } rijen gebruikt ({ $rejected } niet te gebruiken, { $filtered } niet meegenomen); { $columns }
checking-folder-failed = Niet gelezen: { $reason }
checking-folder-failed-file = Niet gelezen: `{ $file }`. { $reason }
checking-folder-hidden = Overgeslagen, verborgen ({ $count }): { $names }
checking-folder-results = Overgeslagen, van de kit zelf ({ $count }): { $names }
checking-folder-folders = Niet in gekeken, mappen zonder mail ({ $count }): { $names }
checking-folder-empty = Er staat hier geen bestand dat ik kan lezen. Dit kan ik lezen: { $known }.
checking-folder-nothing = Er staat hier geen enkel bericht dat te gebruiken is.
checking-folder-more = Meer over één ervan: `advocacy check BESTAND`. Er is niets veranderd.
checking-folder-untouched = Er is niets veranderd.
checking-folder-shut = De map { $path } gaat niet open ({ $reason }).
