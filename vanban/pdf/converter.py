"""Which converter makes PDF on this machine, told without starting it: another one makes other pages."""

import hashlib
import shutil
from functools import cache
from pathlib import Path

_RELEASE = "versionrc"  # beside the program: the release and the build


@cache
def converter_mark() -> str:
    """A hash of the release of LibreOffice that a command finds, "" when it finds none or cannot tell."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    try:
        return hashlib.sha256((Path(found).resolve().parent / _RELEASE).read_bytes()).hexdigest() if found else ""
    except OSError:
        return ""
