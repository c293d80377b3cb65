"""What was found of files' origins, for other programs: JSON whose keys keep their order."""

import json
from collections.abc import Sequence
from typing import Any

from vanban.compare.changes import Change
from vanban.pipeline.verifying import Verified
from vanban.pipeline.verifying_issued import Issued
from vanban.provenance.verdict import Verdict
from vanban.rules.report import Problem

SCHEMA = 1


def verify_report(files: Sequence[Verified]) -> bytes:
    """All files in one JSON object, UTF-8."""
    value = {"schema": SCHEMA, "files": [_file(file) for file in files]}
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


def _file(file: Verified) -> dict[str, Any]:
    head: dict[str, Any] = {"file": file.name, "genuine": file.genuine, "issued": _issued(file.issued)}
    if isinstance(file.result, Problem):
        return {**head, "state": None, "problem": {"found": file.result.found, "required": file.result.required}}
    again = file.again
    told = {"possible": bool(again.data), "why": again.why, "changed": list(again.changed)} if again else None
    return {**head, **_verdict(file.result), "old_text_from": file.source, "made_again": told}


def _verdict(verdict: Verdict) -> dict[str, Any]:
    origin = verdict.stamp.origin if verdict.stamp else None
    return {
        "state": verdict.state.name.lower(),
        "result": verdict.state.value,
        "reason": verdict.reason,
        "origin": vars(origin) if origin else None,
        "saved_by": verdict.program,
        "marks": list(verdict.marks),
        "around": list(verdict.around),
        "parts": list(verdict.parts),
        "changes": [change_json(change) for change in verdict.changes],
    }


def change_json(change: Change) -> dict[str, Any]:
    """One difference; `old` and `new` are null where there is no text or it is not known."""
    return {
        "kind": change.kind.name.lower(),
        "title": change.kind.value,
        "place": change.place,
        "was": change.was,
        "old": change.old,
        "new": change.new,
    }


def _issued(issued: Issued | None) -> dict[str, Any] | None:
    if issued is None:
        return None
    document = issued.document
    day = document.so.ngay.isoformat()
    return {"number": document.so_ky_hieu, "date": day, "state": document.trang_thai.value, "exact": issued.exact}
