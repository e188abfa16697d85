codebook-unknown-signal = There is no signal called "{ $signal }". The codebook knows: { $known }.
