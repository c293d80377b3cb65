"""Two Word files to one with tracked changes, by python-redlines (Docxodus); proved before it is handed on."""

import importlib.util
import os
import sys
import tempfile
from datetime import date
from pathlib import Path

from lxml import etree

from vanban.core.errors import EngineMissing, OutputError
from vanban.inspect.package import Package, PackageError, is_xml, open_package
from vanban.inspect.text import W
from vanban.inspect.view import read
from vanban.package.writing import write_package
from vanban.pdf.process import Process
from vanban.redline.proof import NotProved, prove

_PATIENCE = 300.0  # seconds; a long report takes twenty
_DATE, _MINUTES = W + "date", 24 * 60
_PACKAGES = ("python_redlines", "python_redlines_docxodus")
_BY_HAND = "Trong Word, dùng Xem lại → So sánh để so hai tệp; gửi hai tệp cho người phát triển."


def redline(old: bytes, new: bytes, day: date) -> bytes:
    """The new document with every difference as a tracked change of this day.

    Raises EngineMissing when the package is not installed, OutputError when the engine fails or its file does not give
    both texts back, PackageError when one of the two is no sound Word file.
    """
    before, after = read(old), read(new)
    if any(importlib.util.find_spec(name) is None for name in _PACKAGES):
        raise EngineMissing(
            "Chưa cài gói so sánh tệp Word.", 'Cài bằng lệnh: pip install "vanban[so-sanh]", rồi chạy lại lệnh.'
        )
    if before.facts.tracked_changes or after.facts.tracked_changes:
        raise OutputError(
            "Tệp còn vết sửa (Track Changes) nên không ghi được bản đánh dấu thay đổi.",
            "Mở tệp bằng Word, chấp nhận hoặc bỏ mọi thay đổi, lưu lại rồi so sánh.",
        )
    made = _run(old, new, day)
    try:
        prove(made, before, after)
    except (NotProved, PackageError) as error:
        raise OutputError("Bản đánh dấu thay đổi không trả lại đúng hai văn bản nên không ghi.", _BY_HAND) from error
    return made


def _run(old: bytes, new: bytes, day: date) -> bytes:
    with tempfile.TemporaryDirectory(prefix="vanban-") as name:
        folder = Path(name)
        (folder / "cu.docx").write_bytes(old)
        (folder / "moi.docx").write_bytes(new)
        command = [sys.executable, "-m", "vanban.redline.worker", "cu.docx", "moi.docx", "ra.docx"]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        process = Process([*command, f"{day.isoformat()}T00:00:00Z"], folder, environment, talks=False)
        try:
            code = process.wait(_PATIENCE)
        finally:
            process.kill()
        target = folder / "ra.docx"
        if code != 0 or not target.is_file():
            raise OutputError("Chương trình so sánh tệp Word không chạy được.", _BY_HAND)
        return write_package(_apart(open_package(target.read_bytes()), day))


def _apart(package: Package, day: date) -> dict[str, bytes]:
    """The parts with a minute of its own for each change: neighbours of one moment LibreOffice takes for one change."""
    parts, number = dict(package.parts), 0
    for name in parts:
        if name.startswith("word/") and is_xml(name) and b"w:date=" in parts[name]:
            root = package.xml(name)
            for node in root.iter(etree.Element):
                if node.get(_DATE) is not None:
                    hour, minute = divmod(number % _MINUTES, 60)
                    node.set(_DATE, f"{day.isoformat()}T{hour:02}:{minute:02}:00Z")
                    number += 1
            parts[name] = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
    return parts
