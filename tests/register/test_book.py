"""The register as a book: a line a number, the decree's columns, and a workbook without formulas."""

import io
import zipfile

import pytest
from openpyxl import load_workbook

from tests.register.making import PLAN, letter, make, plan
from vanban.register.book import COLUMNS, DECREE, So, book
from vanban.register.book_xlsx import to_xlsx
from vanban.register.register import Register

DANGEROUS = [
    "=1+1",
    "+84",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "＝1",
    "＋1",
    "－1",
    "＠a",
    "_x0041_",
    "'a",
    "Sở NN & MT <b>",
]


def of_2023(register: Register, **options) -> So:
    return book(register.entries(2023), nam=2023, co_quan=PLAN.co_quan, head=register.head(), **options)


def test_the_columns_are_those_of_the_decree(register: Register):
    assert [column.tieu_de for column in of_2023(register).cot] == [
        "Số, ký hiệu văn bản", "Ngày tháng văn bản", "Tên loại và trích yếu nội dung văn bản", "Người ký",
        "Nơi nhận văn bản", "Đơn vị, người nhận bản lưu", "Số lượng bản",
        "Ngày chuyển", "Ký nhận", "Ghi chú",
    ]  # fmt: skip


def test_every_number_has_a_line(register: Register):
    register.issue(PLAN, make)
    held = register.reserve("KH", "KH-SLĐTBXH", PLAN.ngay, "chờ ký")
    register.void(held.so.id, "không ký nữa")
    register.replace(1, "sai số liệu", plan(so_ban=5, ghi_chu="gửi gấp"), make)
    lines = of_2023(register).dong
    assert lines[0] == (
        "01/KH-SLĐTBXH", "15/3/2023", "Kế hoạch: Khắc phục các tiêu chí bị đánh giá thấp", "Phạm Đức Huân",
        "Sở Nội vụ; Lãnh đạo Sở", "VT, VP", "10", "", "", "Đã thay thế bằng 03/KH-SLĐTBXH",
    )  # fmt: skip
    assert lines[1] == ("02/KH-SLĐTBXH", "15/3/2023", "", "", "", "", "", "", "", "Hủy số: không ký nữa")
    assert lines[2][6:] == ("05", "", "", "Thay thế 01/KH-SLĐTBXH: sai số liệu; gửi gấp")


def test_an_agency_may_choose_its_columns(register: Register):
    register.issue(letter(), make)
    made = of_2023(register, columns=("so_ky_hieu", "trang_thai", "so_trang"))
    assert made.dong == (("01/SLĐTBXH-VP", "đã cấp số", "03"),)
    with pytest.raises(KeyError):
        of_2023(register, columns=("la",))
    assert set(DECREE) <= set(COLUMNS)


def test_the_book_carries_the_end_of_the_chain(register: Register):
    register.issue(PLAN, make)
    stt, sha256 = register.head()
    assert of_2023(register).dau_chuoi == f"Dòng {stt}: {sha256}"


def test_no_text_becomes_a_formula():
    made = to_xlsx(So("SỔ", "Sở", 2023, (COLUMNS["ghi_chu"][0],), tuple((text,) for text in DANGEROUS), "Dòng 1: ab"))
    sheet = load_workbook(io.BytesIO(made)).worksheets[0]
    cells = [sheet.cell(line, 1) for line in range(5, 5 + len(DANGEROUS))]
    assert {cell.data_type for cell in cells} == {"s"}
    assert all(cell.quotePrefix and cell.number_format == "@" for cell in cells)
    expected = [text.replace("_x0041_", "_x005F_x0041_") for text in DANGEROUS]
    assert [cell.value for cell in cells] == expected
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        assert b"<f" not in package.read("xl/worksheets/sheet1.xml").replace(b"<fo", b"")


def test_the_same_book_gives_the_same_bytes(register: Register):
    register.issue(PLAN, make)
    made = to_xlsx(of_2023(register))
    assert made == to_xlsx(of_2023(register))
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"1980-01-01T00:00:00Z" in package.read("docProps/core.xml")
