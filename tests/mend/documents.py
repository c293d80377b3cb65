"""Documents to mend: as people make them, and good ones, which are those mended."""

from functools import cache

from docx.shared import Mm, Pt

from tests.roles.layouts import foot_table, middle, two_by_two, write
from tests.roles.samples import CONG_VAN, QUYET_DINH, SAMPLES, Sample
from tests.roles.word import Word
from vanban.mend.mending import mend
from vanban.roles.element import Role

# Everything that the other documents do not show: chapters, sections, stamps, marks at the foot, an address, an annex.
EVERYTHING = QUYET_DINH.with_(
    number="Số: 85/QĐ-UBND",
    text=(
        *QUYET_DINH.text[:4],
        (Role.PHAN_CHUONG, "Chương I"),
        (Role.TIEU_DE_PHAN_CHUONG, "QUY ĐỊNH CHUNG"),
        (Role.MUC, "Mục 1"),
        (Role.TIEU_DE_MUC, "PHẠM VI, ĐỐI TƯỢNG"),
        (Role.DIEU, "Điều 1. Phạm vi điều chỉnh"),
        (Role.KHOAN, "1. Quyết định này quy định chi tiết về cải cách hành chính, có Phụ lục kèm theo, như sau:"),
        (Role.DIEM, "a) Đối với các sở thì áp dụng từ nay."),
        *QUYET_DINH.text[7:],
    ),
)


@cache
def raw(name: str) -> bytes:
    """A document as people make it: Calibri 11, Letter, 25 mm all round, no page numbers; the head in a table."""
    if name == "everything":
        return _everything()
    return write(Word(), SAMPLES[name]).bytes()


@cache
def good(name: str) -> bytes:
    """The same, mended."""
    return mend(raw(name)).data


def laid_out(sample: Sample = CONG_VAN, **layout) -> bytes:
    """A document with its `head` or `foot` laid out in one of the ways that people have."""
    return write(Word(), sample, **layout).bytes()


def in_arial() -> bytes:
    """Direct formatting only: Arial 12, 25 mm all round, single paragraphs without any room between them."""
    word = write(Word(), SAMPLES["bao_cao"])
    section = word.document.sections[0]
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(25)
    tables = [p for t in word.document.tables for row in t.rows for cell in row.cells for p in cell.paragraphs]
    for paragraph in [*word.document.paragraphs, *tables]:
        paragraph.paragraph_format.space_after = Pt(0)
        for run in paragraph.runs:
            run.font.name, run.font.size = "Arial", Pt(12)
    return word.bytes()


def _everything() -> bytes:
    word = Word()
    two_by_two(word, EVERYTHING.with_(about=("HỎA TỐC", "LƯU HÀNH NỘI BỘ")))
    footer = word.document.sections[0].footer
    footer.paragraphs[0].text = "Số 45 đường Hùng Vương, Lạng Sơn. Điện thoại: 02053 812 123; Email: snv@langson.gov.vn"
    _middle_and_foot(word)
    word.section()
    word.lines("Phụ lục", "DANH MỤC NHIỆM VỤ", "(Kèm theo Quyết định số 85/QĐ-UBND ngày 20 tháng 01 năm 2023)")
    word.lines("Nội dung của phụ lục.")
    return word.bytes()


def _middle_and_foot(word: Word) -> None:
    middle(word, EVERYTHING)
    foot_table(word, EVERYTHING.with_(recipients=(*EVERYTHING.recipients, "PL.(300)")))
