codebook-unknown-signal = There is no signal called "{ $signal }". The codebook knows: { $known }.
codebook-no-signal-file = signals/{ $name }.yml does not exist
codebook-not-in-order = is not named in the order of codebook.yml
codebook-words = a list of texts is asked (quote 1e, yes, no, on, off)
codebook-pairs = a block of names, each with a list of texts, is asked
codebook-other-id = id is "{ $id }", the file is called "{ $name }"
codebook-no-other-signal = { $named }: not another signal of this voice
codebook-evidence = the evidence "{ $quote }" stands { $times ->
    [one] once
   *[other] { $times } times
 } in the text; once is asked
codebook-find-or-shape = a rule has either `find` or `shape`
codebook-capitals = "{ $expression }" has capitals; patterns are written in lower case
codebook-no-intensity = no example of intensity { $missing }
codebook-no-such-id = there is no { $kind } "{ $id }" in this language, named by the near miss { $near }
codebook-ids-twice = ids that stand twice: { $ids }
codebook-parity = not_when differs between the languages: nl { $dutch }; en { $english }
