# Texts that no single room owns.
core-content-faults = { $count ->
    [one] One fault in the content:
   *[other] { $count } faults in the content:
 }
    { $faults }
