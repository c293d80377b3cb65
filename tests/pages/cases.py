"""For every code of every rule about printed pages: a document that is right, and one that is wrong."""

import io
from collections.abc import Callable
from dataclasses import dataclass

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm
from PIL import Image

from tests.pages.paper import SENTENCE, WD_ALIGN_PARAGRAPH, Paper

WHITE, BLACK = "FFFFFF", "000000"
LINES = f"{SENTENCE}; {SENTENCE.lower()}."
LAST = "Câu cuối của nội dung."
Make = Callable[[], Paper]


@dataclass(frozen=True)
class Case:
    """`also` is what must follow from the fault besides; `printed` is printed in place of `wrong`."""

    right: Make
    wrong: Make
    printed: Make | None = None
    also: frozenset[str] = frozenset()


def short() -> Paper:
    """One page."""
    return Paper().head().text(*[LINES] * 3).foot()


def long() -> Paper:
    """Three pages, the last with two lines and the signature."""
    return Paper().head().text().down_to(6).text(LINES).down_to(20).text(LINES).foot()


def _rows(count: int, words: str = SENTENCE) -> list[list[str]]:
    return [["TT", "Nhiệm vụ", "Đơn vị"], *[[str(n), words, "Văn phòng"] for n in range(1, count)]]


def _tabled(count: int = 18, words: str = SENTENCE, **given) -> Paper:
    return Paper().head().text().table(_rows(count, words), **given).text(LINES).foot()


def _last_page(*, last: str = "", keep: bool) -> Paper:
    """Page 2 with a paragraph at its foot and no room for the signature, or for the one line of the last sentence."""
    paper = Paper().head().text().down_to(3.4).text(LINES, space_after=0, keep_with_next=keep, keep_together=keep)
    if last:
        paper.text(last, space_after=0, keep_with_next=keep)
    return paper.foot()


def _heading(lines: float, text: str = LINES, *, keep: bool = False) -> Paper:
    paper = Paper().head().text().down_to(lines).heading(keep=keep)
    return paper.text(text, widow_control=keep).text(LINES).foot()


def _caption(*, keep: bool) -> Paper:
    paper = Paper().head().text().down_to(1.5)
    paper.line("Bảng 1. Nhiệm vụ theo đơn vị", bold=True, keep_with_next=keep)
    return paper.table(_rows(4)).text(LINES).foot()


def _header(text: str) -> Paper:
    paper = long()
    paper.document.sections[0].header.add_paragraph(text)
    return paper


def _numbered(*, align=None, foot=False, first=False, field=True, start=0) -> Paper:
    """Page numbers as they should not be."""
    paper = long()
    section = paper.document.sections[0]
    paragraph = section.header.paragraphs[0]
    if align is not None:
        paragraph.alignment = align
    if not field or foot:
        for node in list(paragraph._p.iter(qn("w:fldSimple"))):
            paragraph._p.remove(node)
    if foot:
        paper.number(section.footer.paragraphs[0])
    if start:
        count = OxmlElement("w:pgNumType")
        count.set(qn("w:start"), str(start))
        section._sectPr.append(count)
    section.different_first_page_header_footer = not first
    return paper


def _annexed(*, own_numbers: bool = True, landscape: bool = True) -> Paper:
    paper = short()
    return paper.annex(own_numbers=own_numbers, landscape=landscape).table(_rows(18), wide=240 if landscape else 160)


def _picture(indent: float) -> Paper:
    file = io.BytesIO()
    Image.new("RGB", (40, 20), "navy").save(file, "PNG")
    paper = Paper().head().text()
    paragraph = paper.line(left_indent=Mm(indent))
    paragraph.add_run().add_picture(file, width=Mm(60))
    return paper.text(LINES).foot()


def _lines(at: int, *, share: float = 0, colour: str = BLACK) -> Paper:
    shares, colours = [0.4, 1.0, 0.4], [BLACK] * 3
    shares[at], colours[at] = share or shares[at], colour
    return Paper().head(shares=tuple(shares), colours=tuple(colours)).text(LINES).foot()


def _split(lines: float, *, together: bool) -> Paper:
    return Paper().head().text().down_to(lines + 3).text(LINES).foot(together=together, recipients=6)


CASES: dict[str, Case] = {
    "quoc-hieu-ngat-dong:quoc-hieu": Case(short, lambda: Paper().head(right=82, sizes=(13, 13)).text().foot()),
    "quoc-hieu-ngat-dong:tieu-ngu": Case(
        short,
        lambda: Paper().head(right=60, sizes=(12, 14)).text().foot(),
        also=frozenset({"quoc-hieu-ngat-dong:quoc-hieu", "duong-ke-sai-do-dai:tieu-ngu"}),
    ),
    "ra-ngoai-le:chu": Case(long, lambda: short().text(LINES, left_indent=Mm(-8))),
    "ra-ngoai-le:bang": Case(_tabled, lambda: _tabled(6, indent=-9), also=frozenset({"ra-ngoai-le:chu"})),
    "ra-ngoai-le:hinh": Case(lambda: _picture(20), lambda: _picture(-20)),
    "bang-rong-hon-trang:rong": Case(_tabled, lambda: _tabled(6, wide=178.0)),
    "hang-tieu-de-khong-lap:khong-lap": Case(_tabled, lambda: _tabled(head=False)),
    "hang-bi-cat:bi-cat": Case(
        lambda: _tabled(9, f"{SENTENCE} " * 4), lambda: _tabled(9, f"{SENTENCE} " * 4, split=True)
    ),
    "de-muc-cuoi-trang:khong-co-chu": Case(lambda: _heading(1.5, keep=True), lambda: _heading(1.5)),
    "de-muc-cuoi-trang:mot-dong": Case(lambda: _heading(3.4), lambda: _heading(2.5)),
    "de-muc-cuoi-trang:ten-bang": Case(lambda: _caption(keep=True), lambda: _caption(keep=False)),
    "chu-ky-dung-rieng:khong-co-chu": Case(lambda: _last_page(keep=True), lambda: _last_page(keep=False)),
    "chu-ky-dung-rieng:mot-dong": Case(
        lambda: _last_page(last=LAST, keep=True), lambda: _last_page(last=LAST, keep=False)
    ),
    "chu-ky-bi-tach:bi-ngat": Case(
        lambda: _split(8, together=True),
        lambda: _split(8, together=False),
    ),
    "chu-ky-bi-tach:khac-noi-nhan": Case(
        short, lambda: _split(6, together=False), also=frozenset({"chu-ky-dung-rieng:khong-co-chu"})
    ),
    "chu-trong-le:chu": Case(lambda: _header("XEM XONG TRẢ LẠI"), lambda: _header("Sở Nội vụ tỉnh Lạng Sơn")),
    "so-trang-dau-hien:hien": Case(long, lambda: _numbered(first=True)),
    "so-trang-thieu:thieu": Case(long, lambda: _numbered(field=False)),
    "so-trang-sai-so:sai-so": Case(long, lambda: _numbered(start=4)),
    "so-trang-sai-cho:chan-trang": Case(long, lambda: _numbered(foot=True)),
    "so-trang-sai-cho:khong-giua": Case(long, lambda: _numbered(align=WD_ALIGN_PARAGRAPH.RIGHT)),
    "phu-luc-so-trang-noi-tiep:noi-tiep": Case(_annexed, lambda: _annexed(own_numbers=False)),
    "duong-ke-sai-do-dai:co-quan": Case(short, lambda: _lines(0, share=0.9)),
    "duong-ke-sai-do-dai:tieu-ngu": Case(short, lambda: _lines(1, share=0.5)),
    "duong-ke-sai-do-dai:trich-yeu": Case(short, lambda: _lines(2, share=0.8)),
    "duong-ke-khong-hien:co-quan": Case(short, lambda: _lines(0, colour=WHITE)),
    "duong-ke-khong-hien:tieu-ngu": Case(short, lambda: _lines(1, colour=WHITE)),
    "duong-ke-khong-hien:trich-yeu": Case(short, lambda: _lines(2, colour=WHITE)),
    "sai-huong-giay:khong-ngang": Case(_annexed, _annexed, printed=lambda: _annexed(landscape=False)),
    "sai-huong-giay:khong-dung": Case(_annexed, lambda: _annexed(landscape=False), printed=_annexed),
    "trang-trong:trong": Case(long, lambda: short().blank(20)),
}
