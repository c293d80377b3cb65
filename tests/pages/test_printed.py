"""The words of a document are found on its pages: in their lines, in their sections, with what surrounds them."""

import pytest

from tests.pages.cases import LINES
from vanban.inspect.view import read
from vanban.pages.reading import read_pages
from vanban.roles.element import Role
from vanban.roles.printed import Printed
from vanban.roles.reading import read_roles


def laid(printout) -> Printed:
    return Printed(read(printout.docx), read_pages(printout.pdf))


@pytest.fixture(scope="module")
def tabled(printed) -> Printed:
    """A table over several pages, its heading row repeated."""
    return laid(printed["hang-tieu-de-khong-lap:khong-lap:right"])


def test_every_word_of_every_paragraph_is_found(tabled):
    for paragraph in tabled.view.body.paragraphs:
        words = "".join(line.text for line in tabled.lines(paragraph))
        assert words.replace(" ", "") == "".join(paragraph.text.split())


def test_a_long_paragraph_is_found_as_its_lines(tabled):
    paragraph = next(p for p in tabled.view.body.paragraphs if p.text == LINES)
    lines = tabled.lines(paragraph)
    assert len(lines) == 3
    assert [line.box.top for line in lines] == sorted(line.box.top for line in lines)
    assert " ".join(line.text for line in lines) == LINES


def test_a_stretch_of_a_paragraph_is_found_alone(tabled):
    paragraph = next(p for p in tabled.view.body.paragraphs if p.text == LINES)
    (line,) = tabled.lines(paragraph, 0, 20)
    assert LINES.startswith(line.text)
    assert 15 <= len(line.text) <= 25


def test_repeated_rows_and_page_numbers_belong_to_no_paragraph(tabled):
    strangers = " ".join(word.text for word in tabled.strangers(2))
    assert strangers.split() == ["2", "TT", "Nhiệm", "vụ", "Đơn", "vị"]
    assert tabled.strangers(1) == ()


def test_the_room_of_a_page_is_that_of_its_section(printed):
    found = laid(printed["phu-luc-so-trang-noi-tiep:noi-tiep:right"])
    assert [found.section(page.number) for page in found.pages.pages][:2] == [0, 1]
    upright, lying = found.room(1), found.room(2)
    assert [round(side.mm) for side in (upright.left, upright.top, upright.right, upright.bottom)] == [30, 20, 195, 277]
    assert round(lying.right.mm) == 282


def test_the_parts_of_the_form_are_found_by_their_words(printed):
    printout = printed["ra-ngoai-le:chu:right"]
    reading = read_roles(read(printout.docx))
    found = Printed(reading.view, read_pages(printout.pdf))
    (van_ban,) = reading.van_ban
    lines = {role: found.lines_of(van_ban.pieces(role)) for role in (Role.QUOC_HIEU, Role.TRICH_YEU, Role.HO_TEN)}
    assert {role: [line.text for line in shown] for role, shown in lines.items()} == {
        Role.QUOC_HIEU: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        Role.TRICH_YEU: ["Cải cách hành chính năm 2023"],
        Role.HO_TEN: ["Phạm Đức Huân"],
    }
    assert lines[Role.HO_TEN][0].page == len(found.pages.pages)
