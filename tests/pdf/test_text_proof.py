"""What may differ between a document and its pages, and what may not."""

import unicodedata

import pytest

from tests.pdf.documents import add_field, blank, fill_table, repeat_heading, saved
from vanban.inspect.view import read
from vanban.pdf.proof.text_proof import difference

FIRST = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;"
SECOND = "Thực hiện kế hoạch cải cách hành chính, Sở Nội vụ báo cáo kết quả như sau:"


def document(*paragraphs):
    made = blank()
    for text in paragraphs or (FIRST, SECOND):
        made.add_paragraph(text)
    return made


def numbered_rows():
    """A table of numbers over two pages; the page number stands above every page but the first."""
    made = blank()
    add_field(made.sections[0].header.paragraphs[0], "PAGE", "1")
    made.sections[0].different_first_page_header_footer = True
    table = made.add_table(rows=4, cols=2)
    for row, words in enumerate(("Kế hoạch", "Báo cáo", "Tờ trình", "Phiếu gửi")):
        table.cell(row, 0).text, table.cell(row, 1).text = words, f"0{row + 1}"
    return made


def compared(made, *pages):
    return difference(read(saved(made)), pages)


class TestWhatMayDiffer:
    def test_lines_break_anywhere(self):
        assert compared(document(), f"{FIRST[:20]}\r\n{FIRST[20:]}\r\n{SECOND}") == ""

    def test_paragraphs_go_on_on_the_next_page(self):
        assert compared(document(), FIRST[:30], FIRST[30:] + "\r\n" + SECOND) == ""

    def test_letters_are_composed_or_not(self):
        assert compared(document(), unicodedata.normalize("NFD", FIRST + "\n" + SECOND)) == ""

    def test_a_word_is_broken_with_a_hyphen_at_the_end_of_a_line(self):
        assert compared(document(), FIRST.replace("chính ", "chí\x02\r\nnh ") + "\r\n" + SECOND) == ""

    def test_ligatures(self):
        assert compared(document("Tệp final, file offset"), "Tệp ﬁnal, ﬁle oﬀset") == ""

    def test_page_numbers_of_the_header_on_every_page(self):
        made = document()
        add_field(made.sections[0].header.paragraphs[0], "PAGE", "1")
        assert compared(made, f"1\r\n{FIRST[:30]}", f"2\r\n{FIRST[30:]}\r\n{SECOND}") == ""

    def test_a_footer_of_several_words(self):
        made = document()
        paragraph = made.sections[0].footer.paragraphs[0]
        paragraph.add_run("Trang ")
        add_field(paragraph, "PAGE", "1")
        assert compared(made, f"{FIRST}\r\nTrang 1", f"{SECOND}\r\nTrang 2") == ""

    def test_a_page_number_field_in_the_text(self):
        made = document(FIRST)
        add_field(made.add_paragraph("Xem trang "), "PAGEREF x", "7")
        assert compared(made, f"{FIRST}\r\nXem trang 12") == ""

    def test_numbers_of_lists_are_worked_out(self):
        made = document(FIRST)
        made.add_paragraph("Nhiệm vụ thứ nhất", style="List Number")
        made.add_paragraph("Nhiệm vụ thứ hai", style="List Number")
        assert compared(made, f"{FIRST}\r\n1. Nhiệm vụ thứ nhất\r\n2. Nhiệm vụ thứ hai") == ""

    def test_a_bullet_is_another_sign(self):
        made = document(FIRST)
        made.add_paragraph("Nhiệm vụ", style="List Bullet")
        assert compared(made, f"{FIRST}\r\n● Nhiệm vụ") == ""

    def test_a_number_ends_a_first_page_that_has_no_page_number(self):
        assert compared(numbered_rows(), "Kế hoạch 01\r\nBáo cáo\r\n02", "2\r\nTờ trình 03\r\nPhiếu gửi\r\n04") == ""

    def test_a_number_ends_a_page_whose_section_begins_without_one(self):
        made = numbered_rows()
        made.add_section().different_first_page_header_footer = True
        made.add_paragraph("Phụ lục 7")
        made.add_paragraph("Hết")
        first, second = "Kế hoạch 01\r\nBáo cáo\r\n02", "2\r\nTờ trình 03\r\nPhiếu gửi\r\n04"
        assert compared(made, first, second, "Phụ lục\r\n7", "4\r\nHết") == ""

    def test_the_page_number_stands_above_in_one_section_and_below_in_the_next(self):
        made = document(FIRST)
        add_field(made.sections[0].header.paragraphs[0], "PAGE", "1")
        section = made.add_section()
        section.header.is_linked_to_previous = section.footer.is_linked_to_previous = False
        add_field(section.footer.paragraphs[0], "PAGE", "1")
        made.add_paragraph(SECOND)
        assert compared(made, f"1\r\n{FIRST[:30]}", f"2\r\n{FIRST[30:]}", f"{SECOND}\r\n3") == ""

    def test_heading_rows_are_repeated(self):
        made = document(FIRST)
        table = made.add_table(rows=3, cols=2)
        fill_table(table, "Đề mục")
        repeat_heading(table.rows[0])
        heading, rest = "Đề mục 1.1 Đề mục 1.2", "Đề mục 2.1 Đề mục 2.2"
        assert compared(made, f"{FIRST}\r\n{heading}\r\n{rest}", f"{heading}\r\nĐề mục 3.1 Đề mục 3.2") == ""

    def test_a_row_is_broken_over_two_pages(self):
        made = document(FIRST)
        table = made.add_table(rows=1, cols=2)
        table.cell(0, 0).text = "một hai ba bốn năm sáu"
        table.cell(0, 1).text = "cam quýt mít dừa xoài ổi"
        assert compared(made, f"{FIRST}\r\nmột hai ba cam quýt mít", "bốn năm sáu dừa xoài ổi") == ""


class TestWhatMayNot:
    @pytest.mark.parametrize(
        ("pages", "told"),
        [
            ((FIRST,), "hết chữ"),
            ((SECOND + "\r\n" + FIRST,), "đoạn 2: văn bản viết “Thực hiện kế hoạch"),
            ((FIRST.replace("ổ", "") + "\r\n" + SECOND,), "có “cứ Luật T chức chính"),
            ((FIRST + "\r\nMẬT\r\n" + SECOND,), "MẬT"),
            ((FIRST + "\r\n" + SECOND + "\r\nBản dùng thử",), "thêm “Bản dùng thử”"),
            ((FIRST + "\r\n" + SECOND, FIRST), "thêm “Căn cứ Luật"),
            (((FIRST + SECOND).replace(" ", ""),), "dấu cách"),
            (("", ""), "“Căn cứ Luật Tổ chức"),
        ],
        ids=["end lost", "order", "letter lost", "word between", "word behind", "page twice", "spaces lost", "blank"],
    )
    def test_it_is_told_with_what_stands_around_it(self, pages, told):
        assert told in compared(document(), *pages)

    def test_a_letter_in_a_cell(self):
        made = document(FIRST)
        fill_table(made.add_table(rows=2, cols=2), "Ưu tiên")
        page = f"{FIRST}\r\nƯu tiên 1.1 Ưu tiên 1.2\r\nU tiên 2.1 Ưu tiên 2.2"
        assert compared(made, page) == (
            "bảng 1, hàng 2, ô 1, đoạn 1: văn bản viết “Ưu tiên 2.1”, PDF có “U tiên 2.1 Ưu tiên 2.2” (trang 1)"
        )

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ("\r\n02", ""), ("\r\n02", "\r\n07"), ("\r\n02", "\r\n2"), ("\r\n04", ""), ("\r\n04", "\r\n40"),
            ("03", "08"), ("03", ""), ("\r\n02", "\r\n02\r\n1"), ("\r\n04", "\r\n04\r\n2"),
        ],
    )  # fmt: skip
    def test_a_number_in_a_cell_beside_the_page_number(self, old, new):
        pages = ("Kế hoạch 01\r\nBáo cáo\r\n02", "2\r\nTờ trình 03\r\nPhiếu gửi\r\n04")
        assert compared(numbered_rows(), *(page.replace(old, new) for page in pages)) != ""

    def test_a_tone_mark(self):
        assert "thực hiện" in compared(document("Sở thực hiện"), "Sở thực hiên")
