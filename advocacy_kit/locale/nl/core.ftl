# Teksten die bij geen enkele kamer apart horen.
core-content-faults = { $count ->
    [one] Eén fout in de inhoud:
   *[other] { $count } fouten in de inhoud:
 }
    { $faults }
