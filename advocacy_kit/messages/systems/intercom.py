"""Intercom: conversations as an export tool of others lays them out; Intercom itself gives no table with messages."""

from advocacy_kit.messages.systems.base import Source, System

SYSTEMS = (
    System(
        name="Intercom (ProdSight)",
        fingerprint=(("conversation id", "message body", "message author type"),),
        sources=(
            Source(
                "What does the Intercom conversation export contain",
                "www.prodsight.ai/help-sub/intercomexport-help-center/getting-started/what-does-the-intercom-conversation-export-contain",
            ),
        ),
        columns={
            "text": ("message body",),
            "sent_at": ("message created at",),
            "message_id": ("message id",),
            "conversation_id": ("conversation id",),
            "voice": ("message author type",),
            "audience": ("message type",),
            "topic": ("conversation tags",),
            "author": ("message author id",),
            "customer_id": (),
            "product": (),
        },
        unread=(
            "message author user id", "message author name", "message author email", "message author companies", "conversation state",
            "conversation created at", "conversation first response at", "conversation closed at", "app id", "app name",
        ),
        timezone="UTC",
    ),
    System(
        name="Intercom (reporting)",
        fingerprint=(("conversation id", "conversation started at"),),
        sources=(Source("Reporting metrics & attributes", "intercom.com/help/en/articles/7022438"),),
        columns={"text": ("message body",), "sent_at": ("conversation started at",), "conversation_id": ("conversation id",), "voice": ()},
        unread=("teammate*", "user*", "contact*"),
        advice="intercom",
    ),
)  # fmt: skip
