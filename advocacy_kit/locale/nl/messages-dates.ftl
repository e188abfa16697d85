# Datums: hoe een kolom gelezen wordt, wat dat besliste, en wat er opviel.

messages-rejected-date = { $count } met een datum die niet bestaat
messages-reason-date = onmogelijke datum: { $date }

messages-note-period-day-first = Bij { $parameter } lees ik in "{ $given }" de dag eerst: { $read }. Bedoel je { $other }? Schrijf het dan zo.
messages-note-period-since = { $parameter } "{ $given }" lees ik als vanaf { $read }.
messages-note-period-until = { $parameter } "{ $given }" lees ik als tot en met { $read }.

messages-note-dates-day-first-rows = In "{ $column }" staat de dag voor de maand. Dat blijkt uit rij { $rows }.
messages-note-dates-month-first-rows = In "{ $column }" staat de maand voor de dag. Dat blijkt uit rij { $rows }.
messages-note-dates-day-first-nothing = In "{ $column }" is nergens te zien wat de dag is en wat de maand; ik lees de dag eerst (03/04 is 3 april). Is het andersom? Geef op: `--map sent_at="{ $column }:month-first"`.
messages-note-dates-month-first-half = In "{ $column }" is nergens te zien wat de dag is en wat de maand, maar de tijden hebben AM en PM, zoals in Amerika; ik lees de maand eerst (3/4 is 4 maart). Is het andersom? Geef op: `--map sent_at="{ $column }:day-first"`.
messages-note-dates-zone-ist = Bij { $count ->
    [one] één tijd
   *[other] { $count } tijden
  } in "{ $column }" staat IST (rij { $rows }). Dat kan Ierland, India of Israël zijn. Ik lees het als Ierse zomertijd (UTC+1). Klopt dat niet? Laat de export dan het verschil met UTC schrijven, zoals +05:30.
messages-note-dates-zone-bst = Bij { $count ->
    [one] één tijd
   *[other] { $count } tijden
  } in "{ $column }" staat BST (rij { $rows }). Dat lees ik als Britse zomertijd (UTC+1). Komt het uit Bangladesh? Laat de export dan het verschil met UTC schrijven, zoals +06:00.
messages-note-dates-zone-cst = Bij { $count ->
    [one] één tijd
   *[other] { $count } tijden
  } in "{ $column }" staat CST (rij { $rows }). Dat lees ik als tijd in het midden van Amerika (UTC-6). Komt het uit China of Cuba? Laat de export dan het verschil met UTC schrijven, zoals +08:00.
messages-note-dates-day-first-given = In "{ $column }" lees ik de dag voor de maand, zoals opgegeven.
messages-note-dates-month-first-given = In "{ $column }" lees ik de maand voor de dag, zoals opgegeven.
messages-note-dates-excel-1900 = In "{ $column }" staan getallen; ik lees ze als de dagen van Excel, geteld vanaf 1900. Komt het bestand van een oude Mac? Geef dan op: `--map sent_at="{ $column }:excel-1904"`.
messages-note-dates-excel-1904 = In "{ $column }" staan getallen; ik lees ze als de dagen van Excel, geteld vanaf 1904.
messages-note-dates-contrary = { $count ->
    [one] Eén datum in "{ $column }" kan alleen andersom gelezen worden (dag en maand gewisseld): rij { $rows }. Zo is die ook gelezen.
   *[other] { $count } datums in "{ $column }" kunnen alleen andersom gelezen worden (dag en maand gewisseld): rij { $rows }. Zo zijn ze ook gelezen. Kijk of er twee exports door elkaar staan: van de andere datums weet ik het dan niet zeker.
  }
messages-note-dates-mixed = { $count ->
    [one] Eén datum in "{ $column }" is anders geschreven dan de meeste: rij { $rows }. Die is wel gelezen.
   *[other] { $count } datums in "{ $column }" zijn anders geschreven dan de meeste: rij { $rows }. Ze zijn wel gelezen.
  }
messages-note-dates-month-only = { $count ->
    [one] Eén datum in "{ $column }" noemt alleen een maand: rij { $rows }. Die reken ik tot de eerste dag.
   *[other] { $count } datums in "{ $column }" noemen alleen een maand: rij { $rows }. Die reken ik tot de eerste dag.
  }
messages-note-dates-future = { $count ->
    [one] Eén datum in "{ $column }" moet nog komen: rij { $rows }. Het bericht telt mee; kijk of de datum klopt.
   *[other] { $count } datums in "{ $column }" moeten nog komen: rij { $rows }. De berichten tellen mee; kijk of de datums kloppen.
  }
messages-note-dates-clock = { $count ->
    [one] Eén tijd in "{ $column }" valt in het uur waarin de klok verzet werd: rij { $rows }.
   *[other] { $count } tijden in "{ $column }" vallen in het uur waarin de klok verzet werd: rij { $rows }.
  } Een uur dat er twee keer was, lees ik als zomertijd; een uur dat er niet was, schuift op.
messages-note-dates-unread = { $count ->
    [one] Eén cel in "{ $column }" begrijp ik niet als datum: rij { $rows }.
   *[other] { $count } cellen in "{ $column }" begrijp ik niet als datum: rij { $rows }.
  }
messages-note-dates-placeholder = { $count ->
    [one] Eén datum in "{ $column }" is wat een programma schrijft als het er geen weet (zoals 0000-00-00 of 1-1-1970): rij { $rows }. Dat telt als geen datum.
   *[other] { $count } datums in "{ $column }" zijn wat een programma schrijft als het er geen weet (zoals 0000-00-00 of 1-1-1970): rij { $rows }. Dat telt als geen datum.
  }
