"""What differs between two versions, for other programs: JSON whose keys keep their order."""

import json
from typing import Any

from vanban.compare.records import FieldChange
from vanban.core.finding import Place
from vanban.pipeline.comparing import Compared
from vanban.pipeline.verifying_json import change_json

SCHEMA = 1


def diff_report(found: Compared) -> bytes:
    """Everything in one JSON object, UTF-8."""
    value = {
        "schema": SCHEMA,
        "old": found.old,
        "new": found.new,
        "fields": [_field(change) for change in found.fields],
        "texts": [change_json(change) for change in found.texts],
    }
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


def _field(change: FieldChange) -> dict[str, Any]:
    return {
        "kind": change.kind.name.lower(),
        "title": change.kind.value,
        "field": change.field,
        "old": change.old,
        "new": change.new,
        "was": _place(change.was),
        "place": _place(change.place),
    }


def _place(place: Place | None) -> dict[str, Any] | None:
    return {"file": place.file, "line": place.line, "column": place.column} if place else None
