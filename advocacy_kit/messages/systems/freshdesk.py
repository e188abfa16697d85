"""Freshdesk and Freshservice: tickets as CSV or XLSX, with the first message only where "Description" was ticked."""

from advocacy_kit.messages.systems.base import Source, System

_CONVERSATION = Source("Conversation", "developers.freshworks.com/freshdesk-sdk/docs/Conversation.html")
_TICKET = Source("freshdesk-ticket", "schemas.apis.io/schemas/freshdesk/freshdesk-ticket/")

#: What both call alike.
_COLUMNS = {
    "text": ("description",),
    "sent_at": ("created time",),
    "conversation_id": ("ticket id",),
    "message_id": (),
    "channel": ("source",),
    "team": ("group",),
    "voice": (),
    "author": (),
}

SYSTEMS = (
    System(
        name="Freshdesk",
        fingerprint=(("ticket id", "created time"),),
        some=("due by time", "initial response time", "agent interactions", "customer interactions", "association type", "survey results"),
        at_least=2,
        never=(("urgency", "impact", "requester name"),),
        sources=(_TICKET,),
        columns=_COLUMNS | {"topic": ("type",), "product": ("product",), "customer_id": ("contact id",)},
        unread=("subject", "agent", "full name", "title", "email", "work phone", "mobile phone", "company name", "unique id", "tags", "twitter id"),
        advice="freshdesk",
        first_only=True,
    ),
    System(
        name="Freshservice",
        fingerprint=(("ticket id", "requester name", "urgency", "impact", "created time"),),
        sources=(_TICKET,),
        columns=_COLUMNS | {"topic": ("category",)},
        unread=("subject", "agent", "requester*", "company", "tags"),
        replies=("resolution note",),
        advice="freshservice",
        first_only=True,
    ),
    System(
        name="Freshdesk (conversations)",
        fingerprint=(("body text", "ticket id", "incoming", "private"),),
        sources=(_CONVERSATION,),
        columns={
            "text": ("body text", "body"),
            "sent_at": ("created at",),
            "message_id": ("id",),
            "conversation_id": ("ticket id",),
            "voice": ("incoming",),
            "audience": ("private",),
            "channel": (),
            "author": ("user id",),
        },
        unread=("from email", "to emails", "cc emails", "source", "category"),
    ),
)  # fmt: skip
