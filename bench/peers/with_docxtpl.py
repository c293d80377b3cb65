"""Stock docxtpl as its documentation shows it: open the template, render, save."""

import io
from pathlib import Path
from typing import Any

from docxtpl import DocxTemplate

from peers.serving import Make, serve


def prepare(folder: Path, data: dict[str, Any]) -> Make:
    """What makes a document opens the template, as docxtpl has to."""

    def make() -> bytes:
        document = DocxTemplate(folder / "docxtpl.docx")
        document.render(data)
        buffer = io.BytesIO()
        document.save(buffer)
        return buffer.getvalue()

    return make


if __name__ == "__main__":
    serve("docxtpl", prepare)
