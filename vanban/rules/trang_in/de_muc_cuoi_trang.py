"""A heading stands on the page on which its text begins."""

from collections.abc import Iterator
from itertools import pairwise

from vanban.inspect.content import Paragraph
from vanban.roles.element import Piece, Role
from vanban.roles.phrases import is_caption
from vanban.roles.printed import PrintedLine
from vanban.roles.words import key
from vanban.rules.printed import at, text_lines
from vanban.rules.rule import Clause, Context, Fault, Level, rule

_HEADINGS = (
    *(Role.PHAN_CHUONG, Role.TIEU_DE_PHAN_CHUONG, Role.MUC, Role.TIEU_DE_MUC, Role.MUC_LA_MA, Role.DIEU),
    *(Role.KHOAN_CO_TIEU_DE, Role.LENH_BAN_HANH, Role.THAM_QUYEN, Role.PHU_LUC, Role.TEN_PHU_LUC, Role.KEM_THEO),
)
_REQUIRED = "đề mục ở cùng trang với ít nhất hai dòng đầu của nội dung"


def check(context: Context) -> Iterator[Fault]:
    """Headings by what follows them: text, another heading, a table; captions by the table under them."""
    headings = set(_headings(context))
    shown = text_lines(context)
    for (paragraph, lines), (following, after) in pairwise(shown):
        page = lines[-1].page
        if paragraph.index in headings:
            yield from _judge(paragraph, page, following, after)
        elif _names_a_table(paragraph, following) and after[0].page != page:
            yield at("ten-bang", paragraph, f"tên bảng ở cuối trang {page}, bảng ở trang sau", "tên bảng liền với bảng")


def _judge(paragraph: Paragraph, page: int, following: Paragraph, after: tuple[PrintedLine, ...]) -> Iterator[Fault]:
    beside = [line for line in after if line.page == page]
    if not beside:
        yield at("khong-co-chu", paragraph, f"đề mục đứng cuối trang {page}, nội dung ở trang sau", _REQUIRED)
    elif len(beside) == 1 < len(after) and not following.place.table:
        yield at("mot-dong", paragraph, f"dưới đề mục chỉ có một dòng ở cuối trang {page}", _REQUIRED)


def _headings(context: Context) -> Iterator[int]:
    """The paragraphs that are headings as a whole."""
    holders = (context.van_ban.elements, *(annex.elements for annex in context.van_ban.phu_luc))
    for elements in holders:
        for role in _HEADINGS:
            yield from (piece.paragraph.index for piece in elements.get(role, ()) if _ends_its_paragraph(piece))


def _ends_its_paragraph(piece: Piece) -> bool:
    return not piece.paragraph.text[piece.end :].strip() and not piece.paragraph.place.table


def _names_a_table(paragraph: Paragraph, following: Paragraph) -> bool:
    words = key(paragraph.text)
    stands_above = following.place.table > 0 and not paragraph.place.table
    return stands_above and words.startswith(("bảng", "biểu")) and is_caption(words)


RULE = rule(
    id="trang-in/de-muc-cuoi-trang",
    title="Đề mục đứng một mình ở cuối trang",
    why="Đề mục ở cuối trang mà nội dung ở trang sau thì người đọc không thấy đề mục nói về điều gì.",
    clause=Clause("QUY-UOC", "Đề mục ở cùng trang với nội dung đầu tiên của nó"),
    fix="Bật Keep with next cho đề mục (Paragraph, Line and Page Breaks), Widow/Orphan control cho nội dung.",
    codes={
        "khong-co-chu": "Đề mục ở cuối trang, nội dung ở trang sau",
        "mot-dong": "Dưới đề mục chỉ có một dòng của đoạn ở cuối trang",
        "ten-bang": "Tên bảng ở cuối trang, bảng ở trang sau",
    },
    level=Level.CANH_BAO,
    on_paper=True,
)(check)
