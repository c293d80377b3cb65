"""A copy with tracked changes gives both documents back, by our reading and LibreOffice's; else there is none."""

import subprocess
from datetime import date
from io import BytesIO
from pathlib import Path

import docx
import pytest
from lxml import etree

from tests.ooxml.validate import ooxml_errors
from tests.provenance.made import edited, long_ones, made, with_part
from vanban.compare.paragraphs import row_units
from vanban.core.errors import EngineMissing, OutputError
from vanban.inspect.package import open_package
from vanban.inspect.text import W
from vanban.inspect.view import read
from vanban.redline import engine
from vanban.redline.engine import redline
from vanban.redline.proof import NotProved, prove
from vanban.redline.settling import rejected

DAY = date(2023, 3, 15)
DOCUMENT = "word/document.xml"


def texts(data):
    return [unit.text for unit in row_units(read(data))]


def much(document):
    """Words, a paragraph put in, one taken out, one moved, a cell, a row, a header."""
    prose = long_ones(document)
    prose[2].runs[0].text += " và bổ sung thêm"
    prose[5].insert_paragraph_before("Một đoạn mới.", style=prose[5].style)
    prose[20]._p.addnext(prose[8]._p)
    prose[10]._p.getparent().remove(prose[10]._p)
    table = document.tables[-1]
    table.cell(3, 2).paragraphs[0].runs[0].text = "Khác hẳn"
    table._tbl.remove(table.rows[6]._tr)


def typed(items, rows):
    """A document as a person types it: headings, a numbered list, a table."""
    document = docx.Document()
    document.add_heading("BÁO CÁO", 1)
    for text in items:
        document.add_paragraph(text, style="List Number")
    table = document.add_table(0, 2)
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.add_paragraph("Nơi nhận: như trên./.")
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def pairs():
    plan = made()
    yield "plan", plan, edited(plan, much)
    yield "reports", made("bao_cao-9_thang-2023"), made("bao_cao-nam-2023")
    old = typed(["Rà soát thủ tục", "Tập huấn"], [("Phòng A", "3 việc"), ("Phòng B", "4 việc")])
    new = typed(["Rà soát thủ tục hành chính", "Số hóa", "Tập huấn"], [("Phòng A", "3 việc"), ("Phòng C", "9 việc")])
    yield "typed", old, new


@pytest.fixture(scope="module")
def redlines():
    return {name: (old, new, redline(old, new, DAY)) for name, old, new in pairs()}


@pytest.mark.parametrize("name", ["plan", "reports", "typed"])
def test_the_copy_gives_both_texts_back_and_is_valid(redlines, name):
    old, new, copy = redlines[name]
    assert texts(copy) == texts(new) != texts(old)
    assert [unit.text for unit in row_units(rejected(copy))] == texts(old)
    assert b'w:date="2023-03-15T00:01:00Z"' in open_package(copy).parts[DOCUMENT]
    if name != "typed":  # the default file of python-docx has faults of its own
        assert ooxml_errors(copy) == []


def test_libreoffice_gives_both_texts_back(redlines, tmp_path):
    asked, wanted = [], {}
    for name, (old, new, copy) in redlines.items():
        source = tmp_path / f"{name}.docx"
        source.write_bytes(copy)
        for command, text in (("Accept", texts(new)), ("Reject", texts(old))):
            target = tmp_path / f"{name}-{command}.docx"
            asked += [command, source.as_uri(), target.as_uri()]
            wanted[target] = text
    settled_by_libreoffice(asked, tmp_path)
    assert {path.name: texts(path.read_bytes()) for path in wanted} == {p.name: text for p, text in wanted.items()}


def settled_by_libreoffice(asked: list[str], folder: Path) -> None:
    pipe = f"vanban{folder.parent.name}{folder.name}"
    profile = (folder / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", f"--accept=pipe,name={pipe};urp"]
    office = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        script = Path(__file__).with_name("settle.py")
        subprocess.run(["/usr/bin/python3", script, pipe, *asked], check=True, capture_output=True, timeout=300)
        office.wait(60)
    finally:
        office.kill()
        office.wait()


@pytest.mark.parametrize("tag", ["ins", "del"])
def test_a_change_that_is_lost_is_not_proved(redlines, tag):
    old, new, copy = redlines["plan"]
    root = open_package(copy).xml(DOCUMENT)
    node = next(node for node in root.iter(W + tag) if len(node))
    node.getparent().remove(node)
    with pytest.raises(NotProved):
        prove(with_part(copy, etree.tostring(root), DOCUMENT), read(old), read(new))


def test_the_proof_wants_these_two_documents(redlines):
    old, new, copy = redlines["typed"]
    prove(copy, read(old), read(new))
    for before, after in ((new, new), (old, old), (new, old)):
        with pytest.raises(NotProved):
            prove(copy, read(before), read(after))


def test_what_is_not_proved_is_not_handed_on(redlines, monkeypatch):
    old, new, copy = redlines["typed"]
    monkeypatch.setattr(engine, "_run", lambda *_: copy)
    assert redline(old, new, DAY) == copy
    with pytest.raises(OutputError, match="không trả lại đúng hai văn bản"):
        redline(made(), new, DAY)


def test_files_with_changes_of_their_own_are_refused(redlines):
    old, _, copy = redlines["typed"]
    with pytest.raises(OutputError, match="Track Changes"):
        redline(old, copy, DAY)


def test_without_the_package_the_clerk_learns_what_to_install(monkeypatch):
    monkeypatch.setattr(engine, "_PACKAGES", ("khong_co_goi_nay",))
    with pytest.raises(EngineMissing, match="so-sanh"):
        redline(made(), made(), DAY)


def test_an_engine_that_fails_or_hangs_is_told(monkeypatch):
    monkeypatch.setattr(engine, "_PATIENCE", 0.01)
    with pytest.raises(OutputError, match="không chạy được"):
        redline(made(), made(), DAY)
