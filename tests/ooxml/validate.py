"""Every error that two validators find in a Word file: Microsoft's Open XML SDK and openxml-audit."""

import json
import subprocess
import tempfile
from functools import cache
from pathlib import Path

from openxml_audit import FileFormat, OpenXmlValidator

OFFICE = "Microsoft365"  # the newest schema: what today's Word writes and reads
SDK_FOLDER = Path(__file__).parents[2] / "build" / "node" / "node_modules" / "@xarsh"


def ooxml_errors(document: Path | bytes) -> list[str]:
    """All errors of both validators, each with the name of its finder; an empty list means a sound file."""
    if isinstance(document, bytes):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "document.docx"
            path.write_bytes(document)
            return ooxml_errors(path)
    return sdk_errors(document) + audit_errors(document)


def sdk_errors(path: Path) -> list[str]:
    """What Microsoft's Open XML SDK finds."""
    run = subprocess.run([sdk(), path, OFFICE], capture_output=True, check=True, timeout=120)
    report = json.loads(run.stdout)
    errors = [f"Open XML SDK: {error['path']}: {error['xPath']}: {error['description']}" for error in report["errors"]]
    assert report["ok"] is (not errors), run.stdout
    return errors


def audit_errors(path: Path) -> list[str]:
    """What openxml-audit finds; it also knows files that the SDK accepts and Word repairs."""
    return [f"openxml-audit: {error}" for error in auditor().validate(path).errors]


@cache
def sdk() -> Path:
    """The validator's program. Raises FileNotFoundError with the command that brings it."""
    found = sorted(SDK_FOLDER.glob("ooxml-validator-*/ooxml-validator*"))
    if not found:
        raise FileNotFoundError("the Open XML SDK validator is not installed: make test brings it")
    return found[0]


@cache
def auditor() -> OpenXmlValidator:
    """openxml-audit, with its schemas loaded once."""
    return OpenXmlValidator(file_format=FileFormat.from_version_string(OFFICE), max_errors=0)
