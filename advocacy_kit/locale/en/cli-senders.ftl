# Senders that are ours.

cli-metavar-sender = SENDER
options-own-sender = A sender that is you: a name in a chat, a mail address or its domain. Repeat for more.
