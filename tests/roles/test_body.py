"""The parts of the text are found by their numbers, typed or put there by Word."""

import pytest
from docx.oxml import parse_xml

from tests.roles.layouts import foot_table, two_by_two
from tests.roles.samples import BAO_CAO
from tests.roles.word import Word, words
from vanban.roles.element import Role

P, TP, M, TM = Role.PHAN_CHUONG, Role.TIEU_DE_PHAN_CHUONG, Role.MUC, Role.TIEU_DE_MUC
LM, D, KT, K, DI, N = Role.MUC_LA_MA, Role.DIEU, Role.KHOAN_CO_TIEU_DE, Role.KHOAN, Role.DIEM, Role.NOI_DUNG
TEXT_ROLES = (P, TP, M, TM, LM, D, KT, K, DI, N)


def parts_of(*lines):
    """The parts of a text in reading order."""
    word = Word()
    two_by_two(word, BAO_CAO)
    word.lines("BÁO CÁO", "Về việc X", "", "Mở đầu.", *lines)
    foot_table(word, BAO_CAO)
    found = word.only()
    pieces = [(p.paragraph.index, p.start, role, p.text) for role in TEXT_ROLES for p in found.pieces(role)]
    return [(role, text) for _, _, role, text in sorted(pieces)][1:]


@pytest.mark.parametrize(
    "parts",
    [
        [(P, "Phần I"), (TP, "TÌNH HÌNH THỰC HIỆN"), (N, "Văn bản.")],
        [(P, "PHẦN THỨ NHẤT"), (TP, "TÌNH HÌNH THỰC HIỆN"), (N, "Văn bản.")],
        [(P, "Chương II"), (TP, "QUY ĐỊNH CHUNG"), (D, "Điều 1. Phạm vi"), (N, "Văn bản.")],
        [(P, "Chương 2"), (TP, "Quy định chung"), (N, "Văn bản.")],
        [(P, "Chương I"), (TP, "QUẢN LÝ CON DẤU"), (TP, "VÀ THIẾT BỊ"), (D, "Điều 1. Phạm vi"), (N, "Văn bản.")],
        [(M, "Mục 1"), (TM, "QUẢN LÝ VĂN BẢN"), (N, "Văn bản.")],
        [(M, "Tiểu mục 1"), (TM, "QUẢN LÝ VĂN BẢN ĐI"), (N, "Văn bản.")],
        [(LM, "I. NHỮNG KẾT QUẢ"), (N, "Văn bản.")],
        [(LM, "I. Những kết quả"), (N, "Văn bản.")],
        [(LM, "I/ NHỮNG KẾT QUẢ"), (N, "Văn bản.")],
        [(LM, "IV - NHỮNG KẾT QUẢ"), (N, "Văn bản.")],
        [(LM, "II NHỮNG KẾT QUẢ"), (N, "Văn bản.")],
        [(LM, "A. ĐẶC ĐIỂM"), (LM, "I. NHỮNG KẾT QUẢ"), (N, "Văn bản.")],
        [(KT, "1. Mục đích"), (N, "Văn bản."), (KT, "2. Yêu cầu"), (N, "- Văn bản;"), (N, "- Văn bản.")],
        [(KT, "1.Mục đích"), (N, "Văn bản.")],
        [(KT, "1) Mục đích"), (DI, "a) Văn bản.")],
        [(KT, "1. Kết quả"), (KT, "1.1. Kết quả chung"), (N, "Văn bản.")],
        [(KT, "1. Cải cách tài chính công: 7,5/8,5 điểm"), (N, "Văn bản.")],
        [(KT, "1. Những kết quả đạt được"), (N, "Văn bản.")],
        [(K, "1. Quyết định này có hiệu lực."), (K, "2. Bãi bỏ quy định cũ.")],
        [(K, "1. Sở Nội vụ"), (K, "2. Sở Tài chính")],
        [(K, "1. Sở Nội vụ có trách nhiệm"), (DI, "a) Chủ trì;"), (DI, "b) Phối hợp;"), (DI, "đ) Báo cáo.")],
        [(K, "1. Giao Văn phòng:"), (DI, "a. Theo dõi;"), (DI, "b. Đôn đốc.")],
        [(D, "Điều 1. Bản sao văn bản"), (K, "1. Các hình thức gồm ba loại.")],
        [(D, "Điều 5"), (N, "Văn bản.")],
        [(N, "Điều 5 Luật Viên chức quy định như sau:")],
        [(N, "Điều 5 của Luật này quy định như sau:")],
        [(N, "Phần I của Kế hoạch này nêu mục đích.")],
        [(N, "Mục 2 của Kế hoạch này nêu yêu cầu.")],
        [(N, "20/01/2023 là ngày ban hành.")],
        [(N, "12 nhiệm vụ đã hoàn thành.")],
        [(N, "+ Thứ nhất: họp;")],
        [(N, "Phụ lục I kèm theo báo cáo này nêu chi tiết.")],
        [(N, "Nơi nhận hồ sơ là bộ phận một cửa.")],
    ],
    ids=lambda parts: " / ".join(text for _, text in parts)[:60],
)
def test_parts(parts):
    assert parts_of(*[text for _, text in parts]) == parts


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        (
            "Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.",
            [(D, "Điều 1."), (N, "Ban hành kèm theo Quyết định này Quy chế làm việc.")],
        ),
        ("Điều 1: Ban hành Quy chế.", [(D, "Điều 1:"), (N, "Ban hành Quy chế.")]),
        ("Điều 1 Ban hành Quy chế.", [(D, "Điều 1"), (N, "Ban hành Quy chế.")]),
        ("Chương I\nQUY ĐỊNH CHUNG", [(P, "Chương I"), (TP, "QUY ĐỊNH CHUNG")]),
        ("Chương I. QUY ĐỊNH CHUNG", [(P, "Chương I."), (TP, "QUY ĐỊNH CHUNG")]),
        ("Chương I: Quy định chung", [(P, "Chương I:"), (TP, "Quy định chung")]),
        ("Mục 1. QUẢN LÝ VĂN BẢN", [(M, "Mục 1."), (TM, "QUẢN LÝ VĂN BẢN")]),
    ],
)
def test_two_parts_in_one_paragraph(line, parts):
    assert parts_of(line, "Văn bản.") == [*parts, (N, "Văn bản.")]


@pytest.mark.parametrize(
    "aside", ["Bảng 1. Tình trạng nhiệm vụ", "Hình 2: Biểu đồ", "Biểu số 3. Số liệu", "Đơn vị tính: đồng", "______", ""]
)
def test_captions_and_lines_are_no_text(aside):
    assert parts_of(aside, "Văn bản.") == [(N, "Văn bản.")]


def test_tables_are_no_text_but_a_title_stands_above_them():
    word = Word()
    two_by_two(word, BAO_CAO)
    word.lines("BÁO CÁO", "Về việc X", "", "1. Kết quả").table(
        ("TT", "Phụ lục I"), ("1", "Kính gửi:"), ("2", "Điều 1. A")
    )
    found = word.lines("2. Sở báo cáo.").only()
    assert words(found, KT) == ("1. Kết quả",)
    assert words(found, K) == ("2. Sở báo cáo.",)
    assert not found.pieces(D)
    assert not found.phu_luc


@pytest.mark.parametrize(
    ("kind", "sign", "role"),
    [("upperRoman", "%1.", LM), ("decimal", "%1.", KT), ("lowerLetter", "%1)", DI), ("bullet", "-", N)],
)
def test_numbers_that_word_puts_there(kind, sign, role):
    word = Word()
    two_by_two(word, BAO_CAO)
    word.lines("BÁO CÁO", "Về việc X", "", "Mở đầu.", "MỤC ĐÍCH", "Văn bản.")
    paragraph = word.document.paragraphs[-2]
    number(word.document, paragraph, kind, sign)
    assert words(word.only(), role)[-1 if role is not N else 1] == "MỤC ĐÍCH"


def number(document, paragraph, kind, sign):
    names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    root = document.part.numbering_part.element
    level = f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{sign}"/></w:lvl>'
    root.insert(0, parse_xml(f'<w:abstractNum {names} w:abstractNumId="99">{level}</w:abstractNum>'))
    root.append(parse_xml(f'<w:num {names} w:numId="99"><w:abstractNumId w:val="99"/></w:num>'))
    properties = paragraph._p.get_or_add_pPr()
    properties.append(parse_xml(f'<w:numPr {names}><w:ilvl w:val="0"/><w:numId w:val="99"/></w:numPr>'))
