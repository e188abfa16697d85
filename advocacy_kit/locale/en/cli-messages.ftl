options-map = Which column is what: text=Description. Repeat for more; a number counts columns from 1.
options-voice = Whose words they are, where the file does not say.
options-message-language = Language of the messages; found out by default.
options-timezone = Where times without a zone were written down. Default: as advocacy.yml says, else Europe/Amsterdam.
options-since = First day, for example 2025-01-31; or a month or year, from its first day.
options-until = Last day; or a month or year, to its end.
options-sheet = Which sheet of a workbook: its name, or its number from 1. Default: the sheet with a column of messages.
options-config = File with your organisation's own words. Default: advocacy.yml beside the messages, else that of your workspace.
options-where = Only rows with this value, for example channel=chat. Repeat for more.
options-pair-map = --map "{ $given }" is not of the form ROLE=COLUMN. For example: --map text="Free text 2"
options-pair-where = --where "{ $given }" is not of the form COLUMN=VALUE. For example: --where channel=chat

options-map-twice = --map gives { $role } two columns: "{ $one }" and "{ $other }". Choose one.
check-help =
    See what the kit makes of a file: columns, counts, what each chapter can do with it, and ten lines as it reads them.

    Of a folder: every file in it with a line. Nothing is written unless you ask, and the messages are never changed.
check-save-mapping = Keep the columns that were recognised, --timezone and --own-sender in advocacy.yml for next time.
check-of-a-file = { $options } is about one file. Name the file instead of the folder.
check-rejected = Write the rows that cannot be used, with the reason, to this CSV file.
check-rejected-written = The rows that cannot be used are in { $path }.

scan-help =
    Find the signals in FILE and write them to a file, with the words that carry them.

    Parquet and JSON Lines hold one row a signal, CSV and XLSX one row a quote. Files of any size.
scan-out = File to write; its ending decides the format.
scan-probabilities = Hear by the model as well, and write how probable each signal is. Takes about twice as long; calibrated on the kit's own messages, not on yours.
scan-force = Replace a file that is already there.
scan-starts = Listening to { $file }. That takes a few seconds, and longer for a large file.
scan-voice-assumed = Mind: nobody said whose words these are; they were listened to as customers'. If replies of your own are among them, add --own-sender "name, address or domain", --map voice="name of the column" or --voice.
scan-voice-unmatched = Mind: no message comes from a sender that you named as yours; all were listened to as customers'. Write the name the way the file has it, or the address or domain of a mail.
scan-voice-some = Mind: of { $silent } of the { $messages } messages nothing says, or not clearly, whose words they are; those were listened to as customers'.
scan-voice-nowhere = Mind: you named senders of your own, but the file does not say who sent a message; all were listened to as customers'. If a column does say it, add --map voice="name of the column"; `advocacy check` tells more.
scan-heard = In { $k } of { $n } messages a signal was heard by phrase:
scan-rejected = The rows that could not be used are in { $path }.
scan-written = Written: { $path }
scan-unknown-format = I cannot tell from "{ $target }" what to write. Let the name end in one of: { $known }.
scan-exists = "{ $target }" is already there. Choose another name, or add --force to replace it.
scan-onto-itself = "{ $target }" is the file of messages itself; it is not overwritten. Choose another name.
scan-too-many-for-xlsx = There are more than { $most } quotes, and an Excel sheet holds no more. Write .csv or .parquet instead.
train-help =
    Train the models that hear on the kit's labelled messages.

    `Detector.load(models="FOLDER")` uses what is written. The models that come with the kit were made by this command.
train-out = Folder to write the models to.
train-starts = Training on the kit's labelled messages. That takes some minutes.
train-of = { $messages ->
    [nl] Dutch
   *[en] English
 }, { $voice ->
    [customer] customers
   *[organisation] our own words
 }: messages with the signal, and F1 by patterns alone → with the model
train-mind = Each message was judged by a model that saw none of its scenario. Whoever wrote the patterns had read some of these messages, so their figures flatter.
train-written = Written: { $path }
evaluate-help =
    Tell how well each signal is heard, by labelled messages.

    Without --data: by the part of the kit's own corpora that nothing is trained on.
evaluate-data = Labelled messages of your own, as JSON Lines: message_id, language, voice, text, gold (a list of signals).
evaluate-models = Folder of models that `advocacy train` wrote; default: those that come with the kit.
evaluate-out = Write all figures to this file, as JSON.
evaluate-starts = Listening, and comparing with the labels.
evaluate-of = { $spoken ->
    [nl] Dutch
   *[en] English
 }, { $messages } messages
evaluate-columns = {"    "}n     F1 (95 %)       patterns precision recall    AP  signal
evaluate-mean = Mean F1 over { $count } signals: { $f1 } (by patterns alone { $patterns })
evaluate-auc = Dissatisfied customers told from others: AUC { $auc }
evaluate-false = Heard in messages that carry no signal: { $false } of { $quiet }
evaluate-few = * fewer than { $few } messages carry it: the figure says little, and it does not count in the mean.
evaluate-mind = Language models wrote and labelled these messages, following the codebook. How well your own messages are heard, only labels of your own can tell (--data).
evaluate-written = Written: { $path }
