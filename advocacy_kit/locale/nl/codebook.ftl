codebook-unknown-signal = Er is geen signaal dat "{ $signal }" heet. Het codeboek kent: { $known }.
codebook-no-signal-file = signals/{ $name }.yml bestaat niet
codebook-not-in-order = staat niet in de volgorde van codebook.yml
codebook-words = hier hoort een lijst met teksten (zet 1e, yes, no, on en off tussen aanhalingstekens)
codebook-pairs = hier hoort een blok met namen, elk met een lijst teksten
codebook-other-id = de id is "{ $id }", maar het bestand heet "{ $name }"
codebook-no-other-signal = { $named }: geen ander signaal van deze stem
codebook-evidence = het bewijs "{ $quote }" staat { $times ->
    [one] één keer
   *[other] { $times } keer
 } in de tekst; precies één keer is de bedoeling
codebook-find-or-shape = een regel heeft `find` of `shape`, een van de twee
codebook-capitals = "{ $expression }" heeft hoofdletters; patronen staan in kleine letters
codebook-no-intensity = er is geen voorbeeld met sterkte { $missing }
codebook-no-such-id = de bijna-misser { $near } noemt { $kind } "{ $id }", en die is er niet in deze taal
codebook-ids-twice = id's die twee keer voorkomen: { $ids }
codebook-parity = not_when verschilt tussen de talen: nl { $dutch }; en { $english }
