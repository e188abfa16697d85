# Exports of known systems.

messages-system = Looks like an export of { $system }, and is read as one. It was made from public documentation, and never tried on a real export: look whether it is right.
messages-column-system = { $label }: "{ $column }", as this system calls it
messages-column-answers = { $label }: "{ $column }", the question with the longest answers
messages-open-answers = One question is read at a time. These look like open answers too: { $columns }.
messages-hint-answers = To read another question: `--map text="{ $other }"`. Each has a run of its own.
messages-voice-system = Whose words these are, the file does not say; in such an export they are those of: { $voice }.
messages-note-first-only = Of each conversation the first message is read; what was said after it is not in these columns.
messages-note-replies = Our own answers are in "{ $column }", which is not read now. To read them: `--map text="{ $column }" --voice organisation`.
messages-no-bodies-zendesk =
    This looks like a table of tickets from { $system }. It holds subjects, not messages.
    The messages are in the JSON export (Admin Center > Account > Tools > Reports > Export). To look at the subjects all the same: `--map text="{ $subject }"`.
messages-no-bodies-freshdesk =
    This looks like a table of tickets from { $system } without the messages. Export again and tick Description: that is the first message of each ticket; replies are in no such table.
    To look at the subjects all the same: `--map text="{ $subject }"`.
messages-no-bodies-freshservice =
    This looks like a table of tickets from { $system } without the messages. Export again with Description: that is the first message of each ticket.
    To look at the subjects all the same: `--map text="{ $subject }"`.
messages-no-bodies-topdesk =
    This looks like a selection from { $system } without what the caller wrote. Add the field Request (Verzoek) to the selection and export again.
    To look at the brief descriptions all the same, which are mostly an operator's words: `--map text="{ $subject }"`.
messages-no-bodies-salesforce =
    This looks like a report from { $system } without the messages. Add the column Description to the report, or make a report of Email Messages with Text Body.
    To look at the subjects all the same: `--map text="{ $subject }"`.
messages-no-bodies-intercom =
    This looks like figures from { $system }: conversations are counted there, and no message is in it. The messages come through its interface for programs, or an export tool.
    To use a column all the same: `--map text="{ $subject }"`.
messages-threads = { $rows ->
    [one] One row holds a whole conversation; each message in it counts.
   *[other] { $rows } rows hold whole conversations; each message in them counts.
  }
messages-voice-thread = Whose words they are: the customer's where the requester wrote them, otherwise the organisation's, as are internal notes. That makes somebody in copy who joined in one of yours too, which the export does not show. What does not say who wrote it counts as: { $voice }.
