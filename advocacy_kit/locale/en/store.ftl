store-unwritable = { $store } cannot be written ({ $reason }). Choose another file with ADVOCACY_STORE, on a disk of this computer.
store-newer = { $store } was made by a newer version of the kit (layout { $found }; this version knows { $known }). Update the kit, or choose another file with ADVOCACY_STORE. Nothing in it was changed.
store-not-ours = { $store } is not a file in which this kit keeps answers ({ $reason }). Choose another file with ADVOCACY_STORE. Nothing in it was changed.
store-url = ADVOCACY_STORE: "{ $store }" cannot be connected to ({ $reason }). Give a file, or an address such as sqlite:///path/to/file.
