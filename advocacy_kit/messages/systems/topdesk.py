"""TOPdesk: a selection of incidents; its memo fields hold every entry with day, time and name of who wrote it.

An export has the columns that somebody chose, under the labels of the screen. The Dutch labels were seen in public programs
that read such files; the English ones are translated from the names of the interface for programs.
"""

from advocacy_kit.messages.systems.base import Source, System

_CARDS = Source(
    "Kaarten in Ondersteunende bestanden", "docs.topdesk.com/nl/kaarten-in-ondersteunende-bestanden.html"
)
_INCIDENT = Source("Create Incident — TOPdesk", "pipedream.com/apps/topdesk/actions/create-incident.md")

_NUMBERS = ("meldingnummer", "incidentnummer", "incident nummer", "nummer", "ticketnummer")
_SHORT = ("korte omschrijving", "korte omschrijving details")
_ENGLISH_NUMBERS = ("incident number", "call number", "number")

SYSTEMS = (
    System(
        name="TOPdesk",
        fingerprint=tuple((number, short) for number in _NUMBERS for short in _SHORT),
        some=("verzoek", "verzoek p", "actie", "acties", "behandelaarsgroep", "soort melding", "soort incident", "soort binnenkomst", "naam aanmelder"),
        at_least=1,
        sources=(_CARDS, _INCIDENT),
        columns={
            "text": ("verzoek",),
            "sent_at": ("aanmelddatum", "datum aangemeld", "datum tijd aangemaakt", "datum tijd aangemeld"),
            "conversation_id": _NUMBERS,
            "message_id": (),
            "channel": ("soort binnenkomst",),
            "team": ("behandelaarsgroep",),
            "topic": ("categorie", "subcategorie"),
            "product": ("dienst",),
            "voice": (),
            "author": (),
            "customer_id": (),
        },
        unread=(
            "behandelaar", "naam aanmelder", "aanmelder", "e mail", "e mail aanmelder", "telefoon", "korte omschrijving*", "vestiging",
            "afdeling", "soort melding", "soort incident", "datum afgemeld", "afgemeld", "gereed", "streefdatum", "object*",
        ),
        replies=("actie", "acties"),
        advice="topdesk",
        dates="day-first",
    ),
    System(
        name="TOPdesk (English)",
        fingerprint=tuple((number, "brief description") for number in _ENGLISH_NUMBERS),
        some=("request", "action", "operator group", "call type", "entry type", "caller", "caller name", "operator group name", "call type name", "entry type name", "caller dynamic name"),
        at_least=2,
        sources=(_INCIDENT,),
        columns={
            "text": ("request",),
            "sent_at": ("creation date", "call date", "date logged"),
            "conversation_id": _ENGLISH_NUMBERS,
            "message_id": (),
            "channel": ("entry type", "entry type name"),
            "team": ("operator group", "operator group name"),
            "topic": ("category", "subcategory", "category name", "subcategory name"),
            "voice": (),
            "author": (),
            "customer_id": (),
        },
        unread=("operator", "operator name", "caller*", "brief description*", "branch", "department", "call type", "target date", "completed", "closed", "object*"),
        replies=("action", "actions"),
        advice="topdesk",
        dates="day-first",
    ),
)  # fmt: skip
