"""The register as a Word document: cover, ten columns, heads on every page, the end of the chain."""

import shutil
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from tests.ooxml.validate import ooxml_errors
from tests.register.making import PLAN, make, new_register, opened, plan
from vanban.core.errors import UsageError
from vanban.pipeline.registering_print import TEMPLATE, write_word
from vanban.pipeline.workspace import Workspace, open_workspace

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """An agency with one document replaced by another, and a voided number."""
    for name in ("data", "templates"):
        shutil.copytree(REPOSITORY / name, tmp_path / name)
    (tmp_path / "so_van_ban").mkdir()
    with opened(new_register(tmp_path / "so_van_ban")) as register:
        register.issue(PLAN, make)
        register.void(register.reserve("KH", "KH-SLĐTBXH", PLAN.ngay, "chờ ký").so.id, "không ký nữa")
        register.replace(1, "sai số liệu <&>", plan("b", so_ban=5), make)
    return open_workspace(tmp_path)


def test_the_book_has_a_cover_its_lines_and_its_anchor(workspace: Workspace, tmp_path: Path):
    path = write_word(workspace, 2023, tmp_path / "so.docx")
    made = docx.Document(str(path))
    cover = [paragraph.text for paragraph in made.paragraphs]
    assert cover[:6] == [
        "ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "SỔ ĐĂNG KÝ VĂN BẢN ĐI", "Năm: 2023",
        "Từ ngày 15/3/2023 đến ngày 15/3/2023", "Từ số 01 đến số 03",
    ]  # fmt: skip
    rows = [[cell.text for cell in row.cells] for row in made.tables[0].rows]
    assert rows[0][7:] == ["Ngày chuyển", "Ký nhận", "Ghi chú"]
    assert [row[0] for row in rows[2:]] == ["01/KH-SLĐTBXH", "02/KH-SLĐTBXH", "03/KH-SLĐTBXH"]
    assert [row[-1] for row in rows[2:]] == [
        "Đã thay thế bằng 03/KH-SLĐTBXH", "Hủy số: không ký nữa", "Thay thế 01/KH-SLĐTBXH: sai số liệu <&>"
    ]  # fmt: skip
    with opened(tmp_path / "so_van_ban/so-van-ban-di.sqlite") as register:
        stt, sha256 = register.head()
    assert f"Sổ có 03 số. Dòng cuối của lịch sử sổ khi in: Dòng {stt}: {sha256}" in cover
    assert ooxml_errors(path) == []


def test_the_heads_stand_on_every_page_and_no_line_is_broken(workspace: Workspace, tmp_path: Path):
    table = docx.Document(str(write_word(workspace, 2023, tmp_path / "so.docx"))).tables[0]
    heads = [row._tr.find(f".//{qn('w:tblHeader')}") is not None for row in table.rows]
    assert heads == [True, True, False, False, False]
    assert all(row._tr.find(f".//{qn('w:cantSplit')}") is not None for row in table.rows)


def test_the_same_register_gives_the_same_bytes(workspace: Workspace, tmp_path: Path):
    first = write_word(workspace, 2023, tmp_path / "a.docx").read_bytes()
    assert first == write_word(workspace, 2023, tmp_path / "b.docx").read_bytes()


def test_an_agency_may_have_a_book_of_its_own(workspace: Workspace, tmp_path: Path):
    own = docx.Document(str(REPOSITORY / "vanban/register" / TEMPLATE))
    own.paragraphs[6].runs[0].text = "Quyển số: 02"
    own.save(str(workspace.templates / TEMPLATE))
    texts = [p.text for p in docx.Document(str(write_word(workspace, 2023, tmp_path / "so.docx"))).paragraphs]
    assert "Quyển số: 02" in texts


def test_a_year_without_a_number_has_no_book(workspace: Workspace, tmp_path: Path):
    with pytest.raises(UsageError, match="Sổ năm 2022 chưa có số nào"):
        write_word(workspace, 2022, tmp_path / "so.docx")
    assert not (tmp_path / "so.docx").exists()
