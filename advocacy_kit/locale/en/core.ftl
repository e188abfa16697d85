# Texts that no single room owns.
core-content-faults = { $count ->
    [one] One fault in the content:
   *[other] { $count } faults in the content:
 }
    { $faults }
core-file-faults = { $count ->
    [one] I cannot use this file:
   *[other] I cannot use these { $count } files:
 }
    { $faults }

# -- files in YAML
core-yaml-gone = this file is not there; check the name and the folder
core-yaml-unreadable = cannot be read ({ $reason })
core-yaml-not-utf8 = this is not UTF-8; save the file as UTF-8
core-yaml-syntax = not valid YAML from here on; look for a quotation mark or bracket that is not closed, a missing colon, or a line that is indented differently
core-yaml-tab = not valid YAML: there is a tab here; indent with spaces
core-yaml-tag = not valid YAML: the type { $tag } is not allowed; leave it out
core-yaml-value = not valid YAML: this value cannot be read; put it in quotation marks if it is a text
core-yaml-deep = not valid YAML: this goes too many levels deep
core-yaml-large = this file is too large ({ $size } bytes; { $most } at most); take out what does not belong in it, or divide it
core-yaml-anchor = anchors and aliases (& and *) are not read here; write it out, or put a text that begins with * or & in quotation marks
core-yaml-twice = the key "{ $key }" stands twice here
core-yaml-empty = there is nothing in this file
core-yaml-document = the file as a whole

# -- one field of such a file
core-field-found = { $problem } (found { $found })
core-field-missing = has to be there
core-field-extra = there is no such key here
core-field-extra-known = there is no such key here; it can be { $known }
core-field-choice = has to be one of { $known }
core-field-extra-near = there is no such key here; did you mean { $near }? It can be { $known }
core-field-near = Did you mean "{ $near }"?
core-field-text = has to be a text; put it in quotation marks
core-field-short = { $count ->
    [one] may not be empty
   *[other] has to have at least { $count } characters
 }
core-field-long = may have at most { $count } characters
core-field-pattern = is not written the way it should be ({ $pattern })
core-field-whole = has to be a whole number
core-field-least = has to be { $least } or more
core-field-most = has to be { $most } or less
core-field-yes-no = has to be true or false
core-field-list = has to be a list
core-field-pairs = has to be a block of keys and values
core-field-few = { $count ->
    [one] needs at least one
   *[other] needs at least { $count }
 }
core-field-many = { $count ->
    [one] takes one at most
   *[other] takes { $count } at most
 }
core-field-other = is not right ({ $problem })

# -- files that the system refuses
core-unwritable = "{ $path }" cannot be written: { $reason }. Choose a folder that is yours to write in; if the file is open in another program, close it.
core-refusal = { $kind ->
    [denied] you have no permission
    [gone] there is no such file or folder
    [not-folder] part of the path is a file and not a folder
    [folder] it is a folder
    [full] the disk is full
    [read-only] nothing can be written to this disk
    [long] the name is too long
    [busy] another program is using it
   *[other] { $said }
 }
