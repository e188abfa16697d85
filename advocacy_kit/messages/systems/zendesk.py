"""Zendesk: tickets as CSV (which hold no messages), tickets and comments that a script laid out as a table."""

from advocacy_kit.messages.systems.base import Source, System, Thread

_EXPORT = Source(
    "Exporting data to a JSON, CSV, or XML file", "support.zendesk.com/hc/en-us/articles/4408886165402"
)
_COMMENTS = Source("Ticket comments", "developer.zendesk.com/rest_api/docs/support/ticket_comments/")
_APPEND = Source("Zendesk CSV append", "github.com/skipjac/Zendesk-CSV-append")
_SCRIPT = Source("zendesk-ticket-export", "github.com/klausbadelt/zendesk-ticket-export")

SYSTEMS = (
    System(
        name="Zendesk",
        fingerprint=(("summation column",), ("requester id", "ticket type", "assigned at", "satisfaction score", "via")),
        sources=(_EXPORT, _APPEND),
        columns={
            "text": ("comments", "comment", "description", "plain body", "body"),
            "sent_at": ("created at",),
            "conversation_id": ("id",),
            "message_id": (),
            "customer_id": ("requester id",),
            "channel": ("via",),
            "team": ("group",),
            "topic": ("ticket type",),
            "voice": (),
            "author": (),
        },
        unread=(
            "subject", "requester*", "submitter*", "assignee*", "organization", "tags", "group stations", "satisfaction score",
            "brand", "summation column",
        ),
        advice="zendesk",
    ),
    System(
        name="Zendesk (JSON)",
        fingerprint=(
            ("requester id", "submitter id", "via channel", "description"),
            ("requester id", "submitter id", "via channel", "comments"),
        ),
        sources=(_EXPORT, _COMMENTS),
        columns={
            "text": ("description",),
            "sent_at": ("created at",),
            "conversation_id": ("id",),
            "message_id": (),
            "channel": ("via channel",),
            "topic": ("type",),
            "team": (),
            "voice": (),
            "author": (),
        },
        unread=("subject", "raw subject", "requester*", "submitter*", "assignee*", "recipient", "url", "organization id", "tags"),
        first_only=True,
        thread=Thread(
            columns=("comments",),
            text=("plain_body", "body"),
            sent_at="created_at",
            author="author_id",
            public="public",
            customer=("requester id",),
            first=("description",),
        ),
    ),
    System(
        name="Zendesk (comments)",
        fingerprint=(("comment date", "ticket id", "from email", "comment"),),
        sources=(_SCRIPT, _COMMENTS),
        columns={
            "text": ("comment",),
            "sent_at": ("comment date",),
            "conversation_id": ("ticket id",),
            "author": ("from email",),
            "audience": ("public", "comment public"),
            "topic": (),
            "voice": (),
        },
        unread=("ticket subject", "ticket description", "ticket date"),
    ),
)  # fmt: skip
