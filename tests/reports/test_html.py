"""The page to read and print: one file, nothing from outside, nothing that runs."""

import re

from lxml import html

from tests.reports.samples import SCRIPT, files
from vanban.reports.html_page import html_report
from vanban.rules.report import FileReport, Problem

PAGE = html_report(files()).decode()
TREE = html.fromstring(PAGE)
WORDS = " ".join(TREE.text_content().split())


def test_text_of_a_document_is_text_on_the_page():
    assert SCRIPT in WORDS
    assert "<script" not in PAGE
    name = FileReport("<img src=x onerror=alert(1)>.docx", Problem(SCRIPT, SCRIPT))
    page = html_report([name]).decode()
    assert "<img" not in page
    assert "<script" not in page


def test_nothing_comes_from_outside():
    assert re.findall(r"(?:src|href)=\"(?!#)", PAGE) == []
    assert "@import" not in PAGE
    assert "url(" not in PAGE
    assert "default-src 'none'" in PAGE


def test_it_is_a_vietnamese_page_for_paper_too():
    assert TREE.get("lang") == "vi"
    assert "@media print" in PAGE


def test_every_file_has_its_line_and_its_chapter():
    links = [link.get("href")[1:] for link in TREE.iter("a")]
    assert links == [heading.get("id") for heading in TREE.iter("h2")]
    assert "CHƯA ĐẠT: 1 SAI, 1 CẢNH BÁO, 2 GHI CHÚ, 1 HỎNG (1 quy tắc đạt, 2 bỏ qua)" in WORDS
    assert "KHÔNG KIỂM TRA ĐƯỢC: không phải tệp Word .docx" in WORDS


def test_issues_stand_where_they_are_mended():
    assert [heading.text_content() for heading in TREE.iter("h3")] == [
        "Sửa ở mẫu, định dạng (2)",
        "Sửa ở dữ liệu (1)",
        "Sửa ở câu chữ (1)",
        "Được miễn theo hồ sơ ngoại lệ Hồ sơ thử (1)",
    ]


def test_reasons_are_printed():
    assert "vì bản gốc như vậy (mức của quy tắc: SAI)" in WORDS
    assert "chưa bắt buộc (mức của quy tắc: SAI)" in WORDS
    assert "chỉ xét loại văn bản QĐ" in WORDS


def test_the_traceback_of_a_crash_is_there_for_the_developer():
    assert "KeyError: 'x'" in WORDS
