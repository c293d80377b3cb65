"""What a golden holds: the text of a document with its styles, for a clerk to read, and a digest of every part."""

import hashlib
from io import BytesIO

from lxml import etree

from vanban.inspect.package import is_xml, open_package
from vanban.inspect.text import header_texts, lines
from vanban.provenance.stamping import PART


def text_dump(data: bytes) -> str:
    """One line a paragraph, `[style] text`; table rows are set apart by their number."""
    rows: list[str] = []
    last = (0, 0)
    for line in lines(data):
        place = (line.table, line.row)
        if place != last and line.table:
            rows.append(f"--- bảng {line.table}, hàng {line.row}")
        last = place
        rows.append(f"[{line.style}] {line.text}")
    heads = (f"[đầu trang] {text}" for text in header_texts(open_package(data)))
    return "\n".join([*rows, *heads]) + "\n"


def parts_dump(data: bytes) -> str:
    """The parts by name with the digest of their canonical XML; pictures and the stamp by name only.

    The stamp tells the program by its hash, which every change of the program changes.
    """
    parts = open_package(data).parts
    compared = {name for name in parts if is_xml(name) and name != PART}
    return "".join(f"{name} {_digest(parts[name]) if name in compared else '-'}\n" for name in sorted(parts))


def _digest(xml: bytes) -> str:
    buffer = BytesIO()
    etree.ElementTree(etree.fromstring(xml)).write_c14n(buffer)
    return hashlib.sha256(buffer.getvalue()).hexdigest()[:16]
