"""xAPI statements, one a line: ``answered``, or ``skipped``, under a pseudonymous account and without an e-mail address."""

import json
from collections.abc import Iterable

from advocacy_kit.store import Attempt

SUFFIX = ".jsonl"
#: Ids within this name space are names; nothing needs to be found there.
BASE = "https://advocacy-kit.invalid/xapi"
ADL = "http://adlnet.gov/expapi"


def write(attempts: Iterable[Attempt]) -> str:
    """Write attempts as JSON Lines."""
    return "".join(json.dumps(statement(a), ensure_ascii=False) + "\n" for a in attempts)


def statement(attempt: Attempt) -> dict[str, object]:
    """Put an attempt in xAPI's shape: several choices are joined by ``[,]``, a duration is ISO 8601."""
    skipped = attempt.outcome == "not_attempted"
    verb = (
        ("https://w3id.org/xapi/adl/verbs/skipped", "skipped")
        if skipped
        else (f"{ADL}/verbs/answered", "answered")
    )
    result: dict[str, object] = {"completion": not skipped}
    if not skipped:
        result |= {"response": "[,]".join(attempt.answer), "success": attempt.outcome == "correct"}
        result["score"] = {"scaled": attempt.score}
    if attempt.seconds is not None:
        result["duration"] = f"PT{attempt.seconds:.2f}S"
    result["extensions"] = {
        f"{BASE}/outcome": attempt.outcome,
        f"{BASE}/confidence": attempt.confidence,
        f"{BASE}/hints": attempt.hints,
        f"{BASE}/first-try": attempt.first_try,
        f"{BASE}/order-of-options": list(attempt.shown),
    }
    return {
        "id": attempt.attempt_id,
        "actor": {"objectType": "Agent", "account": {"homePage": BASE, "name": attempt.learner}},
        "verb": {"id": verb[0], "display": {"en": verb[1]}},
        "object": {
            "objectType": "Activity",
            "id": f"{BASE}/items/{attempt.item_id}",
            "definition": {
                "type": f"{ADL}/activities/cmi.interaction",
                "interactionType": "choice",
                "choices": [{"id": i} for i in attempt.shown],
                "extensions": {f"{BASE}/version": attempt.item_version, f"{BASE}/type": attempt.item_type},
            },
        },
        "result": result,
        "context": {
            "registration": attempt.round_id,
            "language": attempt.language,
            "contextActivities": {"grouping": [{"id": f"{BASE}/chapters/{attempt.chapter}"}]},
        },
        "timestamp": attempt.answered_at,
    }
