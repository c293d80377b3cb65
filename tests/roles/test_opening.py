"""Type, trích yếu, Kính gửi, authority and căn cứ are found between the head and the text."""

import pytest

from tests.roles.layouts import foot_table, two_by_two
from tests.roles.samples import BAO_CAO, CONG_VAN, QUYET_DINH
from tests.roles.word import Word, words
from vanban.roles.element import Role
from vanban.roles.loai import TYPES

TEXT = "Sở Nội vụ triển khai các nội dung sau."


def after_head(*lines, sample=BAO_CAO):
    word = Word()
    two_by_two(word, sample)
    word.lines("", *lines)
    foot_table(word, sample)
    return word.only()


@pytest.mark.parametrize(("name", "short"), [(n, s) for n, s in TYPES.items() if s], ids=lambda text: text)
def test_every_type(name, short):
    found = after_head(name.upper(), "Về việc X", "", TEXT)
    assert (found.loai, words(found, Role.TEN_LOAI)) == (short, (name.upper(),))
    assert words(found, Role.TRICH_YEU) == ("Về việc X",)
    assert words(found, Role.NOI_DUNG) == (TEXT,)


@pytest.mark.parametrize(
    ("title", "loai"),
    [
        ("Kế hoạch", "KH"),
        ("K Ế  H O Ạ C H", "KH"),
        ("BẢN THOẢ THUẬN", "BTT"),
        ("GIẤY UỶ QUYỀN", "GUQ"),
        ("BÁO CÁO:", "BC"),
        ("THƯ CÔNG", ""),
        ("ĐỀ CƯƠNG", ""),
        ("NGHỊ ĐỊNH", ""),
    ],
)
def test_titles_written_otherwise(title, loai):
    found = after_head(title, "Về việc X", "", TEXT)
    assert (found.loai, words(found, Role.TEN_LOAI), words(found, Role.TRICH_YEU)) == (loai, (title,), ("Về việc X",))


@pytest.mark.parametrize(
    ("lines", "title", "trich_yeu"),
    [
        (["KẾ HOẠCH\nCải cách hành chính năm 2023"], "KẾ HOẠCH", ("Cải cách hành chính năm 2023",)),
        (["KẾ HOẠCH", "Cải cách hành chính", "năm 2023"], "KẾ HOẠCH", ("Cải cách hành chính", "năm 2023")),
        (["KẾ HOẠCH", "Cải cách hành chính\nnăm 2023"], "KẾ HOẠCH", ("Cải cách hành chính", "năm 2023")),
        (["KẾ HOẠCH", "", "Cải cách hành chính năm 2023"], "KẾ HOẠCH", ("Cải cách hành chính năm 2023",)),
        (["KẾ HOẠCH Cải cách hành chính năm 2023"], "KẾ HOẠCH", ("Cải cách hành chính năm 2023",)),
        (["BÁO CÁO TỔNG KẾT NĂM 2023"], "BÁO CÁO", ("TỔNG KẾT NĂM 2023",)),
        (
            ["BÁO CÁO", "TỔNG KẾT CÔNG TÁC", "CẢI CÁCH HÀNH CHÍNH"],
            "BÁO CÁO",
            ("TỔNG KẾT CÔNG TÁC", "CẢI CÁCH HÀNH CHÍNH"),
        ),
        (["QUYẾT ĐỊNH", "Về việc ban hành Quy chế làm việc"], "QUYẾT ĐỊNH", ("Về việc ban hành Quy chế làm việc",)),
    ],
)
@pytest.mark.parametrize("rule", ["______", "----------", ""], ids=["underscores", "hyphens", "blank"])
def test_title_and_trich_yeu(lines, title, trich_yeu, rule):
    found = after_head(*lines, rule, "Căn cứ Luật A ngày 01 tháng 01 năm 2020;", TEXT)
    assert words(found, Role.TEN_LOAI) == (title,)
    assert words(found, Role.TRICH_YEU) == trich_yeu
    assert words(found, Role.NOI_DUNG) == (TEXT,)


@pytest.mark.parametrize(
    "following",
    [
        "Kính gửi: Ủy ban nhân dân tỉnh",
        "Căn cứ Luật A ngày 01 tháng 01 năm 2020;",
        "I. ĐẶC ĐIỂM TÌNH HÌNH",
        TEXT,
        "Thực hiện Kế hoạch số 1/KH-UBND, Sở báo cáo như sau:",
    ],
)
def test_trich_yeu_ends_without_a_rule(following):
    assert words(after_head("BÁO CÁO", "Về việc X", following), Role.TRICH_YEU) == ("Về việc X",)


def test_trich_yeu_ends_at_a_border():
    word = Word()
    two_by_two(word, BAO_CAO)
    word.lines("BÁO CÁO", "Về việc X").document.paragraphs[-1]._p.get_or_add_pPr().append(bottom_border())
    found = word.lines("Ngày 05 tháng 3 Sở Nội vụ họp").only()
    assert words(found, Role.TRICH_YEU) == ("Về việc X",)
    assert found.rules[Role.TRICH_YEU].kind == "border"


def bottom_border():
    from docx.oxml import parse_xml

    names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return parse_xml(f'<w:pBdr {names}><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>')


@pytest.mark.parametrize(
    "about",
    [
        "V/v nâng bậc lương",
        "v/v nâng bậc lương",
        "V/v: nâng bậc lương",
        "V / v nâng bậc lương",
        "Về việc nâng bậc lương",
    ],
)
def test_about_line_of_a_letter(about):
    found = after_head("Kính gửi: Bộ Nội vụ", "", TEXT, sample=CONG_VAN.with_(about=(about,)))
    assert (found.loai, words(found, Role.TRICH_YEU_CONG_VAN)) == ("CV", (about,))


@pytest.mark.parametrize(
    ("number", "loai"),
    [("Số: 12/SNV-CCHC", "CV"), ("Số: 12/BC-SNV", "BC"), ("Số: 12/TTr-SNV", "TTr"), ("Số:     ", "CV")],
)
def test_type_without_a_title(number, loai):
    found = after_head("Kính gửi: Bộ Nội vụ", TEXT, sample=CONG_VAN.with_(number=number, about=()))
    assert found.loai == loai
    assert (Role.TRICH_YEU_CONG_VAN if loai == "CV" else Role.TEN_LOAI) in found.missing


@pytest.mark.parametrize(
    ("lines", "line", "places"),
    [
        (["Kính gửi: Sở Nội vụ"], "Kính gửi: Sở Nội vụ", ()),
        (["Kính gửi: Sở Nội vụ."], "Kính gửi: Sở Nội vụ.", ()),
        (["Kính gửi Sở Nội vụ"], "Kính gửi Sở Nội vụ", ()),
        (["KÍNH GỬI: SỞ NỘI VỤ"], "KÍNH GỬI: SỞ NỘI VỤ", ()),
        (["\t\tKính gửi:\tSở Nội vụ"], "Kính gửi:\tSở Nội vụ", ()),
        (["Kính gửi:", "- Sở Nội vụ;", "- Sở Tài chính."], "Kính gửi:", ("- Sở Nội vụ;", "- Sở Tài chính.")),
        (["Kính gửi:", "", "- Sở Nội vụ;", "- Sở Tài chính"], "Kính gửi:", ("- Sở Nội vụ;", "- Sở Tài chính")),
        (["Kính gửi:\n- Sở Nội vụ;\n- Sở Tài chính."], "Kính gửi:", ("- Sở Nội vụ;", "- Sở Tài chính.")),
        (["Kính gửi: - Sở Nội vụ;", "\t- Sở Tài chính."], "Kính gửi: - Sở Nội vụ;", ("- Sở Tài chính.",)),
        (["Kính gửi:", "Sở Nội vụ tỉnh Lạng Sơn"], "Kính gửi:", ("Sở Nội vụ tỉnh Lạng Sơn",)),
        (
            ["Kính gửi:", "- Các sở, ban, ngành,", "đoàn thể tỉnh;", "- UBND."],
            "Kính gửi:",
            ("- Các sở, ban, ngành,", "đoàn thể tỉnh;", "- UBND."),
        ),
    ],
)
def test_kinh_gui(lines, line, places):
    found = after_head(*lines, "", TEXT, sample=CONG_VAN)
    assert words(found, Role.KINH_GUI) == (line,)
    assert words(found, Role.NOI_KINH_GUI) == places
    assert words(found, Role.NOI_DUNG) == (TEXT,)


def test_kinh_gui_in_a_table():
    word = Word()
    two_by_two(word, CONG_VAN)
    word.lines("").table(("Kính gửi:", ["- Sở Nội vụ;", "- Sở Tài chính."]))
    found = word.lines(TEXT).only()
    assert words(found, Role.NOI_KINH_GUI) == ("- Sở Nội vụ;", "- Sở Tài chính.")
    assert words(found, Role.NOI_DUNG) == (TEXT,)


def test_kinh_gui_in_a_sentence_is_text():
    sentence = "Kính gửi các đồng chí báo cáo kết quả công tác năm 2023, đề nghị các đồng chí cho ý kiến."
    found = after_head("BÁO CÁO", "Về việc X", "", TEXT, sentence, "Kính gửi: Sở Nội vụ xem xét.")
    assert words(found, Role.KINH_GUI) == ()
    assert sentence in words(found, Role.NOI_DUNG)


@pytest.mark.parametrize(
    "line",
    [
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
        "CĂN CỨ Luật Tổ chức chính quyền địa phương;",
        "Căn cứ Quyết định số 85/QĐ-UBND ngày 20/01/2023 của UBND tỉnh,",
        "- Căn cứ Quyết định số 85/QĐ-UBND;",
        "Thực hiện Kế hoạch số 12/KH-UBND ngày 12/01/2023 của UBND tỉnh;",
        "Thực hiện Kế hoạch số 12/KH-UBND ngày 12/01/2023 của UBND tỉnh về cải cách hành chính.",
        "Xét đề nghị của Chánh Văn phòng;",
        "Theo đề nghị của Giám đốc Sở Nội vụ.",
    ],
)
def test_can_cu(line):
    found = after_head("KẾ HOẠCH", "Về việc X", "", line, TEXT)
    assert words(found, Role.CAN_CU) == (line,)
    assert words(found, Role.NOI_DUNG) == (TEXT,)


@pytest.mark.parametrize(
    "line",
    [
        "Căn cứ Công văn số 12/UBND-VX, Sở Nội vụ báo cáo kết quả như sau:",
        "Thực hiện Công văn số 12/UBND-VX ngày 05/01/2023 của UBND tỉnh, Sở Nội vụ đề nghị các đơn vị triển khai.",
        "Thực hiện tốt công tác cải cách hành chính.",
        "Theo kế hoạch, Sở tổ chức hội nghị vào ngày 05/01/2023.",
    ],
)
def test_sentences_that_begin_like_can_cu_are_text(line):
    found = after_head("Kính gửi: Sở Nội vụ", "", line, sample=CONG_VAN)
    assert words(found, Role.CAN_CU) == ()
    assert words(found, Role.NOI_DUNG) == (line,)


@pytest.mark.parametrize(
    "authority",
    [
        ("GIÁM ĐỐC SỞ NỘI VỤ",),
        ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",),
        ("CHỦ TỊCH", "ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN"),
        ("ỦY BAN NHÂN DÂN TỈNH",),
        ("Giám đốc Sở Nội vụ",),
        ("HỘI ĐỒNG NHÂN DÂN TỈNH LẠNG SƠN", "KHÓA XVII, KỲ HỌP THỨ 12"),
    ],
)
@pytest.mark.parametrize("rule", ["______", ""])
def test_authority_of_a_decision(authority, rule):
    found = after_head(
        "QUYẾT ĐỊNH",
        "Về việc X",
        rule,
        *authority,
        "",
        "Căn cứ Luật A;",
        "Xét đề nghị của B,",
        "QUYẾT ĐỊNH:",
        "Điều 1. A.",
        sample=QUYET_DINH,
    )
    assert words(found, Role.THAM_QUYEN) == authority
    assert words(found, Role.CAN_CU) == ("Căn cứ Luật A;", "Xét đề nghị của B,")
    assert words(found, Role.LENH_BAN_HANH) == ("QUYẾT ĐỊNH:",)


@pytest.mark.parametrize("order", ["QUYẾT ĐỊNH:", "QUYẾT ĐỊNH", "Quyết định:", "Q U Y Ế T  Đ Ị N H :", "QUYẾT NGHỊ:"])
def test_order(order):
    found = after_head("QUYẾT ĐỊNH", "Về việc X", "", "Căn cứ Luật A;", order, "Điều 1. A.", sample=QUYET_DINH)
    assert words(found, Role.LENH_BAN_HANH) == (order,)
    assert words(found, Role.TEN_LOAI) == ("QUYẾT ĐỊNH",)


def test_decision_in_the_text_is_no_title():
    found = after_head("BÁO CÁO", "Về việc X", "", TEXT, "QUYẾT ĐỊNH", "KẾ HOẠCH số 12 đã ban hành.")
    assert (found.loai, words(found, Role.TEN_LOAI), words(found, Role.LENH_BAN_HANH)) == ("BC", ("BÁO CÁO",), ())


def test_papers_without_trich_yeu():
    found = after_head(
        "GIẤY GIỚI THIỆU", "Sở Nội vụ trân trọng giới thiệu:", "Ông (bà) Nguyễn Văn A", "Chức vụ: Chuyên viên"
    )
    assert (found.loai, found.missing, words(found, Role.TRICH_YEU)) == ("GGT", (), ())


def test_telegram():
    found = after_head(
        "CÔNG ĐIỆN", "Về phòng, chống bão", "", "CHỦ TỊCH UBND TỈNH điện:", "- Các sở;", "- UBND huyện.", "", TEXT
    )
    assert (found.loai, words(found, Role.KINH_GUI)) == ("CĐ", ("CHỦ TỊCH UBND TỈNH điện:",))
    assert words(found, Role.NOI_KINH_GUI) == ("- Các sở;", "- UBND huyện.")


def test_title_in_the_table_of_the_head():
    word = Word()
    table = word.table(
        (BAO_CAO.agency, [BAO_CAO.quoc_hieu, BAO_CAO.tieu_ngu]), (BAO_CAO.number, BAO_CAO.date), ("", ""), ("", "")
    )
    word.fill(table.cell(2, 0).merge(table.cell(2, 1)), ["BÁO CÁO", "Về việc X"])
    word.fill(table.cell(3, 0).merge(table.cell(3, 1)), "Kính gửi: Sở Nội vụ")
    found = word.lines("", TEXT).only()
    assert (words(found, Role.TEN_LOAI), words(found, Role.TRICH_YEU)) == (("BÁO CÁO",), ("Về việc X",))
    assert (words(found, Role.KINH_GUI), words(found, Role.NOI_DUNG)) == (("Kính gửi: Sở Nội vụ",), (TEXT,))


def test_boxes_of_the_head_anchored_in_the_title():
    word = Word().lines("BÁO CÁO")
    title = word.document.paragraphs[-1]
    word.box(BAO_CAO.quoc_hieu, BAO_CAO.tieu_ngu, BAO_CAO.date).box(*BAO_CAO.parent, *BAO_CAO.agency, BAO_CAO.number)
    for anchor in word.document.paragraphs[1:]:
        for run in anchor._p.r_lst:
            title._p.append(run)
        anchor._p.getparent().remove(anchor._p)
    found = word.lines("Về việc X", "", TEXT).only()
    assert (found.loai, words(found, Role.TRICH_YEU)) == ("BC", ("Về việc X",))
    assert (words(found, Role.CO_QUAN_BAN_HANH), words(found, Role.SO_KY_HIEU)) == (BAO_CAO.agency, (BAO_CAO.number,))
    assert words(found, Role.NOI_DUNG) == (TEXT,)
