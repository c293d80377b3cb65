"""Drawn lines go to the part they stand under; page numbers are found in the heads and feet of the pages."""

import pytest
from docx.oxml import parse_xml

from tests.roles.layouts import foot_table, line_breaks, middle, one_row, one_under_another, two_by_two, write
from tests.roles.samples import BAO_CAO
from tests.roles.word import Word, words
from vanban.roles.element import Role

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def test_typed_lines():
    found = write(Word(), BAO_CAO, head=one_row).only()
    assert {role: rule.kind for role, rule in found.rules.items()} == dict.fromkeys(
        (Role.TIEU_NGU, Role.CO_QUAN_BAN_HANH, Role.TRICH_YEU), "underscores"
    )
    for role, rule in found.rules.items():
        assert rule.after == found.pieces(role)[-1].paragraph.index


def test_typed_lines_after_line_breaks():
    found = write(Word(), BAO_CAO, head=line_breaks).only()
    assert set(found.rules) == {Role.TIEU_NGU, Role.CO_QUAN_BAN_HANH, Role.TRICH_YEU}


@pytest.mark.parametrize("head", [two_by_two, one_under_another])
def test_no_lines(head):
    word = Word()
    head(word, BAO_CAO)
    word.lines("BÁO CÁO", "Về việc X", "", "Sở báo cáo.")
    assert word.only().rules == {}


def test_lines_belong_to_their_document():
    word = write(Word(), BAO_CAO, head=two_by_two).page_break()
    first, second = write(word, BAO_CAO, head=one_row).read()
    assert set(first.rules) == {Role.TRICH_YEU}
    assert set(second.rules) == {Role.TIEU_NGU, Role.CO_QUAN_BAN_HANH, Role.TRICH_YEU}


def page_field(paragraph):
    paragraph.add_run("Trang ")
    paragraph._p.append(parse_xml(f'<w:fldSimple {W} w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>'))


def with_page_number(where):
    word = Word()
    two_by_two(word, BAO_CAO)
    middle(word, BAO_CAO)
    foot_table(word, BAO_CAO)
    section = word.document.sections[0]
    page_field(getattr(section, where).paragraphs[0])
    return word, section


@pytest.mark.parametrize(("where", "part"), [("header", "header"), ("footer", "footer")])
def test_page_number(where, part):
    word, _ = with_page_number(where)
    (piece,) = word.only().pieces(Role.SO_TRANG)
    assert (piece.text, piece.paragraph.text, piece.paragraph.place.part) == ("2", "Trang 2", part)


def test_page_number_of_the_first_page_only_where_it_is_shown():
    word, section = with_page_number("first_page_header")
    section.different_first_page_header_footer = True
    assert words(word.only(), Role.SO_TRANG) == ("2",)
    section.different_first_page_header_footer = False
    assert words(word.only(), Role.SO_TRANG) == ()


def test_no_page_number():
    assert words(write(Word(), BAO_CAO).only(), Role.SO_TRANG) == ()
