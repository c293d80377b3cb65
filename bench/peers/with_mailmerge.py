"""docx-mailmerge2 as its documentation shows it: open, merge the fields, merge the rows, write.

It repeats rows of tables and nothing else, so its template has a field for every bullet and every recipient.
"""

import io
from pathlib import Path
from typing import Any

from mailmerge import MailMerge

from peers.serving import Make, serve
from peers.templates import merge_fields


def prepare(folder: Path, data: dict[str, Any]) -> Make:
    """What makes a document opens the template and merges."""
    fields, rows = merge_fields(data), data["hang"]

    def make() -> bytes:
        with MailMerge(folder / "docx-mailmerge2.docx") as document:
            document.merge(**fields)
            document.merge_rows("stt", rows)
            buffer = io.BytesIO()
            document.write(buffer)
        return buffer.getvalue()

    return make


if __name__ == "__main__":
    serve("docx-mailmerge2", prepare)
