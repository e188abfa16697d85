"""Reviews: Google Play, the App Store, Trustpilot."""

from advocacy_kit.messages.systems.base import Source, System

SYSTEMS = (
    System(
        name="Google Play",
        voice="customer",
        fingerprint=(("package name", "review text", "star rating", "review submit date and time"),),
        sources=(
            Source("Download and export monthly reports", "support.google.com/googleplay/android-developer/answer/6135870"),
        ),
        columns={
            "text": ("review text",),
            "sent_at": ("review submit date and time",),
            "language": ("reviewer language",),
            "product": ("app version name",),
            "message_id": (),
            "topic": (),
            "voice": (),
        },
        unread=("review title", "device", "reviewer hardware model", "review link", "package name", "review submit millis*", "review last*", "developer reply date*", "developer reply millis*"),
        replies=("developer reply text",),
    ),
    System(
        name="App Store",
        voice="customer",
        fingerprint=(
            ("reviewer nickname", "created date", "rating", "body", "territory"),
            ("attributes reviewer nickname", "attributes created date", "attributes rating", "attributes body"),
        ),
        sources=(
            Source("Customer Reviews", "developer.apple.com/documentation/appstoreconnectapi/customer-reviews"),
        ),
        columns={
            "text": ("body", "attributes body"),
            "sent_at": ("created date", "attributes created date"),
            "message_id": ("id",),
            "topic": (),
            "voice": (),
            "author": (),
        },
        unread=("reviewer nickname", "attributes reviewer nickname", "title", "attributes title", "type"),
        replies=("response body",),
    ),
    System(
        name="Trustpilot",
        voice="customer",
        fingerprint=(("review stars", "review content", "review created utc"),),
        sources=(Source("The Service Reviews page", "support.trustpilot.com/hc/en-us/articles/204868067"),),
        columns={
            "text": ("review content",),
            "sent_at": ("review created utc",),
            "message_id": ("review id",),
            "channel": ("source of review",),
            "team": ("location name",),
            "language": ("review language",),
            "topic": (),
            "product": (),
            "voice": (),
            "customer_id": (),
        },
        unread=("review title", "review username", "review user email", "review consumer user id", "reference id", "business unit id", "domain url", "webshop name", "company reply date utc", "business reply date utc"),
        replies=("company response", "business response"),
        timezone="UTC",
    ),
)  # fmt: skip
