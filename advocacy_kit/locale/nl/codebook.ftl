codebook-unknown-signal = Er is geen signaal dat "{ $signal }" heet. Het codeboek kent: { $known }.
