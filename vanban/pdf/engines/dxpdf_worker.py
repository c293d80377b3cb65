"""Runs inside a process of its own: dxpdf, and the title and language that it leaves out; see `kit_worker`."""

import json
import os
import sys
import zipfile
from pathlib import Path
from typing import IO
from urllib.parse import unquote, urlparse
from urllib.request import url2pathname
from xml.etree import ElementTree as ET

_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_LANGUAGE = "vi-VN"


def convert(source: Path, target: Path) -> None:
    """Write a Word file as PDF. Raises whatever the packages raise."""
    import dxpdf
    import pikepdf

    dxpdf.convert_file(str(source), str(target))
    with pikepdf.open(target, allow_overwriting_input=True) as pdf:
        pdf.docinfo["/Title"] = _title(source)
        pdf.Root.Lang = pikepdf.String(_LANGUAGE)
        pdf.save(target)


def _title(source: Path) -> str:
    """The title in the core properties; the file was already searched for what an honest one does not hold."""
    with zipfile.ZipFile(source) as package:
        if "docProps/core.xml" not in package.namelist():
            return ""
        return ET.fromstring(package.read("docProps/core.xml")).findtext(_TITLE) or ""  # noqa: S314 - the package is refused before when it declares entities


def serve(requests: IO[bytes], answers: IO[bytes]) -> None:
    """Convert until there are no more requests."""
    _answer(answers, "")
    for line in requests:
        asked = json.loads(line)
        try:
            convert(_path(asked["source"]), _path(asked["target"]))
        except Exception as error:  # a fault over one document is an answer, too
            _answer(answers, str(error) or type(error).__name__)
        else:
            _answer(answers, "")


def _path(address: str) -> Path:
    return Path(url2pathname(unquote(urlparse(address).path)))


def _answer(answers: IO[bytes], error: str) -> None:
    answers.write(json.dumps({"ok": not error, "error": error}).encode() + b"\n")
    answers.flush()


def main() -> None:
    """Serve the parent; whatever the packages print goes to the log."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    serve(sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
