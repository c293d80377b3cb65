"""Annexes in the same file are found, with their heads and their text."""

import itertools

import pytest

from tests.roles.layouts import write
from tests.roles.samples import KE_HOACH, QUYET_DINH
from tests.roles.word import Word, words
from vanban.roles.element import Role

REFERENCE = "(Kèm theo Kế hoạch số     /KH-SNV ngày     tháng 3 năm 2023 của Sở Nội vụ)"
BREAKS = {
    "page break": Word.page_break,
    "page break before": Word.fresh_page,
    "section": Word.section,
    "nothing": lambda word: word,
}


@pytest.fixture
def word():
    return write(Word(), KE_HOACH)


@pytest.mark.parametrize("begin", BREAKS.values(), ids=BREAKS)
@pytest.mark.parametrize(
    "name", ["Phụ lục", "Phụ lục I", "PHỤ LỤC 1", "Phụ lục số 01", "PHỤ LỤC IV", "Phụ lục A", "PHỤ LỤC:"]
)
def test_head(word, begin, name):
    begin(word)
    word.lines(name, "BẢNG PHÂN CÔNG NHIỆM VỤ", REFERENCE, "").table(("TT", "Nhiệm vụ"), ("1", "Phụ lục II"))
    found = word.only()
    (annex,) = found.phu_luc
    assert words(annex, Role.PHU_LUC) == (name,)
    assert words(annex, Role.TEN_PHU_LUC) == ("BẢNG PHÂN CÔNG NHIỆM VỤ",)
    assert words(annex, Role.KEM_THEO) == (REFERENCE,)
    assert found.missing == ()
    assert annex.paragraphs[1] == found.paragraphs[1] == len(word.document.element.body.xpath(".//w:p"))


@pytest.mark.parametrize(
    ("lines", "parts"),
    [
        (["PHỤ LỤC I: DANH MỤC", REFERENCE], {Role.PHU_LUC: ("PHỤ LỤC I:",), Role.TEN_PHU_LUC: ("DANH MỤC",)}),
        (["Phụ lục I\nDANH MỤC\n" + REFERENCE], {Role.PHU_LUC: ("Phụ lục I",), Role.TEN_PHU_LUC: ("DANH MỤC",)}),
        (["Phụ lục I", "DANH MỤC", "NHIỆM VỤ", REFERENCE], {Role.TEN_PHU_LUC: ("DANH MỤC", "NHIỆM VỤ")}),
        (["Phụ lục I", "Danh mục nhiệm vụ", REFERENCE], {Role.TEN_PHU_LUC: ("Danh mục nhiệm vụ",)}),
        (["Phụ lục I", REFERENCE, "DANH MỤC"], {Role.TEN_PHU_LUC: ("DANH MỤC",)}),
        (
            ["UBND TỈNH LẠNG SƠN", "Phụ lục I", "DANH MỤC", REFERENCE],
            {Role.PHU_LUC: ("Phụ lục I",), Role.TEN_PHU_LUC: ("DANH MỤC",)},
        ),
        (["DANH SÁCH CÁN BỘ", REFERENCE], {Role.PHU_LUC: (), Role.TEN_PHU_LUC: ("DANH SÁCH CÁN BỘ",)}),
    ],
)
def test_heads_written_otherwise(word, lines, parts):
    (annex,) = word.page_break().lines(*lines, "", "1. Văn phòng chủ trì.").only().phu_luc
    assert {role: words(annex, role) for role in parts} == parts
    assert words(annex, Role.KEM_THEO) == (REFERENCE,)
    assert words(annex, Role.KHOAN) == ("1. Văn phòng chủ trì.",)


def test_reference_on_two_lines(word):
    lines = ("(Kèm theo Kế hoạch số 12/KH-SNV", "ngày 05 tháng 3 năm 2023 của Sở Nội vụ)")
    (annex,) = word.page_break().lines("Phụ lục", "DANH MỤC", *lines, "Văn bản.").only().phu_luc
    assert words(annex, Role.KEM_THEO) == lines
    assert words(annex, Role.NOI_DUNG) == ("Văn bản.",)


def test_several_annexes_on_pages_of_their_own(word):
    for number in ("I", "II", "III"):
        word.page_break().lines(f"Phụ lục {number}", f"DANH MỤC {number}", REFERENCE).table(("TT", "Tên"))
        word.page_break().lines("Trang thứ hai của phụ lục.")
    found = word.only()
    assert [words(annex, Role.PHU_LUC) for annex in found.phu_luc] == [
        ("Phụ lục I",),
        ("Phụ lục II",),
        ("Phụ lục III",),
    ]
    spans = [annex.paragraphs for annex in found.phu_luc]
    assert all(before[1] <= after[0] + 1 for before, after in itertools.pairwise(spans))


def test_annex_in_a_section_of_its_own_has_its_page(word):
    word.section().lines("Phụ lục", "DANH MỤC", REFERENCE)
    section = word.document.sections[-1]
    section.page_width, section.page_height = section.page_height, section.page_width
    found = word.only()
    assert found.phu_luc[0].section.page.landscape
    assert [section.page.landscape for section in found.sections] == [False, True]


def test_rules_of_an_annexed_regulation_are_its_own():
    word = write(Word(), QUYET_DINH).page_break()
    word.lines(
        "QUY CHẾ",
        "Làm việc của Sở Nội vụ",
        "(Ban hành kèm theo Quyết định số 85/QĐ-UBND)",
        "",
        "Chương I",
        "QUY ĐỊNH CHUNG",
    )
    (annex,) = word.lines("Điều 1. Phạm vi", "Quy chế này quy định việc làm.").only().phu_luc
    assert words(annex, Role.TEN_PHU_LUC) == ("QUY CHẾ", "Làm việc của Sở Nội vụ")
    assert words(annex, Role.DIEU) == ("Điều 1. Phạm vi",)


def test_mentions_are_no_annexes():
    word = write(
        Word(),
        KE_HOACH.with_(text=((Role.NOI_DUNG, "Chi tiết tại Phụ lục I kèm theo."), (Role.NOI_DUNG, "Phụ lục I."))),
    )
    assert word.only().phu_luc == ()


def test_file_that_is_only_an_annex():
    found = Word().lines("Phụ lục II", "DANH MỤC", REFERENCE, "Văn bản.").only()
    (annex,) = found.phu_luc
    assert (found.elements, found.missing, words(annex, Role.PHU_LUC)) == ({}, (), ("Phụ lục II",))
