"""Surveys and forms: Google Forms, LimeSurvey, Microsoft Forms, Qualtrics, SurveyMonkey. A column is a question."""

from advocacy_kit.messages.names import normal
from advocacy_kit.messages.readers.base import as_text
from advocacy_kit.messages.systems.base import Source, System

_TIMESTAMPS = ("timestamp", "tijdstempel")


def _asks(names: list[str]) -> bool:
    """Tell a form by its first column, and by names that are as long as questions."""
    return bool(names) and names[0] in _TIMESTAMPS and any(len(name.split()) >= 4 for name in names[1:])


def _qualtrics(names: list[str], below: list[list]) -> int:
    """Count the rows of questions and of import ids."""
    for i, row in enumerate(below):
        if any('"ImportId"' in as_text(cell) for cell in row):
            return i + 1
    # Before 2016 there was no third row; what stands under a moment is its label.
    place = next((p for p, name in enumerate(names) if normal(name) == "start date"), None)
    label = as_text(below[0][place]) if below and place is not None and place < len(below[0]) else ""
    return 1 if label.strip().casefold() in ("start date", "startdate") else 0


def _surveymonkey(names: list[str], below: list[list]) -> int:
    """Count a second row of names: parts of questions, with nothing under the respondent."""
    row = [as_text(cell).strip() for cell in below[0]] if below else []
    return 1 if len(row) > 1 and not row[0] and not row[1] and any(row) else 0


#: No page of the maker's was found.
_PROGRAMS = Source("Public programs that read such files", "")
_PERSONS = (
    "ip address",
    "ipaddr",
    "email",
    "email address",
    "e mail",
    "e mailadres",
    "name",
    "naam",
    "first name",
    "last name",
    "token",
)

SYSTEMS = (
    System(
        name="Qualtrics",
        fingerprint=(("start date", "end date", "recorded date", "response id"), ("start date", "end date", "response id", "response set")),
        sources=(
            Source(
                "Understanding Your Dataset",
                "www.qualtrics.com/support/survey-platform/responses/download-data/understanding-your-dataset/",
            ),
        ),
        columns={
            "sent_at": ("recorded date", "end date"),
            "message_id": ("response id",),
            "channel": ("distribution channel",),
            "language": ("user language",),
            "voice": (),
            "customer_id": (),
            "author": (),
        },
        unread=(
            *_PERSONS, "status", "recipient*", "external reference", "external data reference", "location latitude", "location longitude",
            "start date", "end date", "progress", "duration in seconds", "finished",
        ),
        survey=True,
        further=_qualtrics,
    ),
    System(
        name="LimeSurvey",
        fingerprint=(("submitdate", "lastpage", "startlanguage"), ("response id", "date submitted", "last page", "start language")),
        sources=(
            Source("CsvWriter.php", "github.com/LimeSurvey/LimeSurvey/blob/d23a8dc/application/helpers/admin/export/CsvWriter.php"),
        ),
        columns={
            "sent_at": ("submitdate", "date submitted"),
            "message_id": ("id", "response id"),
            "language": ("startlanguage", "start language"),
            "voice": (),
            "customer_id": (),
            "author": (),
        },
        unread=(
            *_PERSONS, "seed", "access code", "refurl", "referrer url", "startdate", "datestamp", "date started", "date last action",
            "lastpage", "last page", "interviewtime", "attribute*",
        ),
        survey=True,
        no_date="1980-01-01 00:00:00",
    ),
    System(
        name="SurveyMonkey",
        fingerprint=(("respondent id", "collector id"),),
        some=("start date", "date created", "end date"),
        at_least=1,
        sources=(_PROGRAMS,),
        columns={
            "sent_at": ("end date", "date modified", "date created"),
            "message_id": ("respondent id",),
            "channel": ("collector id",),
            "voice": (),
            "customer_id": (),
            "author": (),
        },
        unread=(*_PERSONS, "custom data*", "start date"),
        survey=True,
        further=_surveymonkey,
    ),
    System(
        name="Microsoft Forms",
        fingerprint=(("id", "start time", "completion time"), ("id", "begintijd", "tijd van voltooien")),
        sources=(_PROGRAMS,),
        columns={
            "sent_at": ("completion time", "tijd van voltooien"),
            "message_id": ("id",),
            "voice": (),
            "customer_id": (),
            "author": (),
        },
        unread=(
            *_PERSONS, "start time", "begintijd", "last modified time", "tijd van laatste wijziging", "total points", "quiz feedback",
            "grade posted time", "points *", "feedback *",
        ),
        survey=True,
    ),
    System(
        name="Google Forms",
        fingerprint=(("timestamp",), ("tijdstempel",)),
        sources=(Source("empresasTI, main3.py", "github.com/karenmierlo/empresasTI"), _PROGRAMS,),
        columns={"sent_at": _TIMESTAMPS, "message_id": (), "voice": (), "customer_id": (), "author": ()},
        unread=(*_PERSONS, "username", "gebruikersnaam", "score"),
        survey=True,
        weak=True,
        likely=_asks,
    ),
)  # fmt: skip
