"""Salesforce: a report of cases, the mails of cases, and comments on them."""

from advocacy_kit.messages.systems.base import Source, System

_CASE = Source(
    "Case, Salesforce Field Reference",
    "developer.salesforce.com/docs/atlas.en-us.218.0.sfFieldRef.meta/sfFieldRef/salesforce_field_reference_Case.htm",
)
_MAIL = Source(
    "EmailMessage, Object Reference",
    "developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_emailmessage.htm",
)
_COMMENT = Source(
    "CaseComment", "developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_objects_casecomment.htm"
)

SYSTEMS = (
    System(
        name="Salesforce (cases)",
        fingerprint=(("case number",),),
        some=("date time opened", "opened date", "case origin", "case owner", "case reason", "case record type", "date time closed"),
        at_least=2,
        sources=(_CASE,),
        columns={
            "text": ("description", "text body"),
            "sent_at": ("date time opened", "opened date", "created date", "email message date"),
            "conversation_id": ("case number",),
            "message_id": (),
            "channel": ("case origin",),
            "topic": ("case reason", "case type", "type", "case record type"),
            "team": (),
            "voice": (),
            "author": (),
            "customer_id": (),
        },
        unread=(
            "subject", "case owner*", "account name", "contact*", "web*", "created by*", "internal comments", "case id", "email address",
            "company", "last modified*", "age", "date time closed", "closed date",
        ),
        advice="salesforce",
        first_only=True,
    ),
    System(
        name="Salesforce (mail)",
        fingerprint=(("parent id", "text body", "from address", "incoming"), ("text body", "from address", "is incoming", "message date")),
        sources=(_MAIL,),
        columns={
            "text": ("text body", "html body"),
            "sent_at": ("message date", "created date"),
            "message_id": ("id", "email message id"),
            "conversation_id": ("parent id", "parent case", "case number"),
            "voice": ("incoming", "is incoming"),
            "author": ("from address",),
            "topic": (),
        },
        unread=("subject", "from name", "to address", "cc address", "bcc address", "headers", "created by*", "activity*", "reply to*", "html body"),
    ),
    System(
        name="Salesforce (comments)",
        fingerprint=(("comment body", "parent id", "is published"),),
        sources=(_COMMENT,),
        columns={
            "text": ("comment body",),
            "sent_at": ("created date",),
            "message_id": ("id",),
            "conversation_id": ("parent id",),
            "audience": ("is published",),
            "author": ("created by id",),
            "voice": (),
        },
        unread=("creator name", "is deleted", "last modified*"),
        voice="organisation",
    ),
)  # fmt: skip
