"""Several documents in one file, none at all, and what belongs to each."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.golden.documents import shipped_documents
from tests.roles.layouts import HEADS, agency_first, two_by_two, write
from tests.roles.samples import BAO_CAO, QUOC_HIEU, SAMPLES, TIEU_NGU
from tests.roles.word import Word, all_words, words
from vanban.inspect.view import read
from vanban.roles.element import Role
from vanban.roles.missing import required
from vanban.roles.reading import read_roles

LOAI = {"ke": "KH", "bao": "BC", "trinh": "TTr", "duyet": "QĐ", "gui": "CV", "phieu": "PG", "phan": "TB"}
LETTER = LOAI["gui"]
WITH_AN_ANNEX = {LOAI["ke"], LOAI["bao"]}
JOINS = {"nothing": lambda word: word, "page break": Word.page_break, "section": Word.section}


@pytest.mark.parametrize("join", JOINS.values(), ids=JOINS)
@pytest.mark.parametrize("head", [two_by_two, agency_first])
def test_five_documents_in_one_file(join, head):
    word = Word()
    for sample in SAMPLES.values():
        join(write(word, sample, head=head))
    found = word.read()
    assert [all_words(document) for document in found] == [sample.expected for sample in SAMPLES.values()]
    spans = [document.paragraphs for document in found]
    assert all(before[1] <= after[0] + 1 for before, after in itertools.pairwise(spans))


@pytest.mark.parametrize("head", HEADS, ids=lambda f: f.__name__)
def test_two_documents_one_after_the_other(head):
    word = write(Word(), BAO_CAO, head=head).page_break()
    found = write(word, BAO_CAO, head=head).read()
    assert [all_words(document) for document in found] == [BAO_CAO.expected] * 2


def test_document_with_an_annex_before_another_document():
    word = (
        write(Word(), BAO_CAO).page_break().lines("Phụ lục", "DANH MỤC", "(Kèm theo Báo cáo)", "Văn bản.").page_break()
    )
    first, second = write(word, BAO_CAO).read()
    assert [words(annex, Role.TEN_PHU_LUC) for annex in first.phu_luc] == [("DANH MỤC",)]
    assert second.phu_luc == ()


def test_quoc_hieu_in_the_text_begins_no_document():
    sentence = "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;"
    sample = BAO_CAO.with_(
        text=((Role.NOI_DUNG, sentence), (Role.NOI_DUNG, QUOC_HIEU), (Role.NOI_DUNG, "Sở báo cáo./."))
    )
    assert words(write(Word(), sample).only(), Role.NOI_DUNG) == (sentence, QUOC_HIEU, "Sở báo cáo./.")


def test_table_about_forms_begins_no_document():
    word = write(Word(), BAO_CAO.with_(text=((Role.NOI_DUNG, "Mẫu chữ như sau:"),)), foot=lambda w, s: None)
    word.table(
        *[("1", "Quốc hiệu", QUOC_HIEU), ("2", "Tiêu ngữ", TIEU_NGU)],
        *[(str(i), "", "Nơi nhận:") for i in range(3, 15)],
    )
    assert words(word.only(), Role.NOI_NHAN) == ()


def test_text_without_any_form():
    found = Word().lines("Chào các bạn, hôm nay trời đẹp.", "Chúng ta đi chơi.").only()
    assert (found.loai, found.missing) == ("", tuple(role for role in required("") if role is not Role.NOI_DUNG))
    assert all_words(found) == {Role.NOI_DUNG: ("Chào các bạn, hôm nay trời đẹp.", "Chúng ta đi chơi.")}


def test_empty_file():
    found = Word().only()
    assert (found.loai, found.missing, found.elements, found.phu_luc) == ("", required(""), {}, ())


LINES = (
    "",
    QUOC_HIEU,
    TIEU_NGU,
    "SỞ NỘI VỤ",
    "Số: 12/BC-SNV",
    "Lạng Sơn, ngày 05 tháng 3 năm 2023",
    "BÁO CÁO",
    "QUYẾT ĐỊNH",
    "V/v X",
    "Kính gửi:",
    "- Sở Nội vụ;",
    "Căn cứ Luật A;",
    "Chương I",
    "Điều 1. A",
    "1. Mục đích",
    "a) B;",
    "I. C",
    "Sở báo cáo./.",
    "Nơi nhận:",
    "- Lưu: VT.",
    "GIÁM ĐỐC",
    "Phạm Đức Huân",
    "Phụ lục I",
    "(Kèm theo",
    "VIỆT NAM",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA",
    "\t",
    "____",
    "Điều 1",
    "KẾ HOẠCH Về X",
    "ngày 05 tháng 3 năm 2023",
    "HỎA TỐC",
    ".",
    "…",
    "()",
    "SAO Y",
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.sampled_from(LINES), min_size=1, max_size=3).map("\n".join), max_size=25), st.booleans())
def test_any_order_of_lines_can_be_read(lines, in_table):
    word = Word()
    if in_table and lines:
        word.table((lines, lines[::-1]))
    found = word.lines(*lines).read()
    for document in found:
        for pieces in document.elements.values():
            assert all(piece.text.strip() == piece.text for piece in pieces)


def before_annexes(document):
    return document.phu_luc[0].paragraphs[0] if document.phu_luc else document.paragraphs[1]


@pytest.fixture(scope="module")
def shipped():
    return {name: read_roles(read(data)).van_ban for name, data in shipped_documents().items()}


def test_shipped_documents_have_everything(shipped):
    assert {name: [(v.loai, v.missing) for v in found] for name, found in shipped.items()} == {
        name: [(LOAI[name.partition("_")[0]], ())] for name in shipped
    }


def test_shipped_plan_in_full(shipped):
    (plan,) = shipped["ke_hoach-2023"]
    expected = {
        Role.QUOC_HIEU: (QUOC_HIEU,),
        Role.TIEU_NGU: (TIEU_NGU,),
        Role.CO_QUAN_CHU_QUAN: ("ỦY BAN NHÂN DÂN", "TỈNH LẠNG SƠN"),
        Role.CO_QUAN_BAN_HANH: ("SỞ LAO ĐỘNG - THƯƠNG BINH", "VÀ XÃ HỘI"),
        Role.SO_KY_HIEU: ("Số:     /KH-SLĐTBXH",),
        Role.DIA_DANH_NGAY: ("Lạng Sơn, ngày     tháng 3 năm 2023",),
        Role.TEN_LOAI: ("KẾ HOẠCH",),
        Role.MUC_LA_MA: ("I. MỤC ĐÍCH, YÊU CẦU", "II. NỘI DUNG", "III. TỔ CHỨC THỰC HIỆN"),
        Role.QUYEN_HAN_CHUC_VU: ("GIÁM ĐỐC",),
        Role.HO_TEN: ("Phạm Đức Huân",),
        Role.NOI_NHAN: ("Nơi nhận:",),
    }
    assert {role: words(plan, role) for role in expected} == expected
    assert words(plan, Role.DANH_SACH_NOI_NHAN)[-1] == "- Lưu: VT, CV (LTHg)."
    assert [len(words(plan, role)) for role in (Role.CAN_CU, Role.KHOAN_CO_TIEU_DE, Role.KHOAN)] == [2, 9, 2]
    assert words(plan, Role.NOI_DUNG)[-1].endswith("trong năm 2023./.")


def test_rules_of_shipped_documents(shipped):
    for (document,) in shipped.values():
        under = {Role.TIEU_NGU, Role.CO_QUAN_BAN_HANH}
        assert set(document.rules) == (under if document.loai == LETTER else under | {Role.TRICH_YEU})
        for role, rule in document.rules.items():
            assert rule.after == document.pieces(role)[-1].paragraph.index


def test_shipped_annexes_and_page_numbers(shipped):
    for (document,) in shipped.values():
        assert len(document.phu_luc) == (document.loai in WITH_AN_ANNEX)
        for annex in document.phu_luc:
            assert words(annex, Role.PHU_LUC) == ("Phụ lục",)
            assert words(annex, Role.KEM_THEO)[0].startswith("(Kèm theo ")
            assert annex.paragraphs[1] == document.paragraphs[1]
        for part in (document, *document.phu_luc):
            assert [p.paragraph.place.part for p in part.elements[Role.SO_TRANG]] == ["header"]


def test_every_paragraph_of_a_shipped_text_has_a_part(shipped):
    for name, (document,) in shipped.items():
        played = {p.paragraph.index for role, ps in document.elements.items() if role is not Role.SO_TRANG for p in ps}
        lost = [
            p.text
            for p in read(shipped_documents()[name]).body.paragraphs[: before_annexes(document)]
            if p.text.strip() and not p.place.table and p.index not in played
        ]
        assert all(text.startswith(("Bảng ", "Hình ")) for text in lost)
