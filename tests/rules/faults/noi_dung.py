"""Faults of the text."""

from docx.shared import Mm, Pt

from tests.rules.documents import Good
from tests.rules.faults.fault import Fault, Spoil, both, forms, looks, of_type, says, shape
from tests.rules.sheet import ALIGN, Sheet, drop, look, say
from vanban.roles.element import Role

R = Role
_DECIDING = of_type("QĐ", "NQ")
_LONGER = " Đoạn này dài hơn một dòng để còn thấy được cả hai mép của nó."


def _long_paragraph(**given) -> Spoil:
    """A paragraph of more than one line, with this look or format."""

    def spoil(sheet: Sheet) -> None:
        part = next(part for part in sheet.of(R.NOI_DUNG) if part.start == 0)
        say(part, lambda text: _LONGER.strip() + " " + text)
        if "alignment" in given:
            shape(part, **given)
        else:
            look(part, **given)

    return spoil


def _starts_a_paragraph(good: Good) -> bool:
    pieces = good.van_ban.pieces(R.NOI_DUNG)
    return any(piece.start == 0 and piece.paragraph.container.kind == "page" for piece in pieces)


def _several_sentences(good: Good) -> bool:
    return len(good.van_ban.pieces(R.NOI_DUNG)) > 1


def _after_the_number_of_dieu(sheet: Sheet) -> None:
    """`Điều 1. Sentence.`: a paragraph of two lines that is two parts, each no longer than a line."""
    part = sheet.of(R.NOI_DUNG)[0]
    say(part, "Phê duyệt Chỉ số cải cách hành chính năm 2022 của các sở, ban, ngành trong tỉnh.")
    shape(part, alignment=ALIGN["left"])


def _without_dieu(sheet: Sheet) -> None:
    for part in sheet.of(R.DIEU):
        if part.text.endswith("."):
            drop(part)
        else:
            say(part, part.text.partition(". ")[2])


def _order_first(sheet: Sheet) -> None:
    sheet.of(R.CAN_CU)[0].paragraph._p.addprevious(sheet.of(R.LENH_BAN_HANH)[0].paragraph._p)


def _authority_last(sheet: Sheet) -> None:
    sheet.of(R.CAN_CU)[-1].paragraph._p.addnext(sheet.of(R.THAM_QUYEN)[0].paragraph._p)


_PARAGRAPHS = (
    looks("noi-dung/sai-co-chu:co-chu", R.NOI_DUNG, size=12),
    forms("noi-dung/sai-thut-dau-dong:sai-thut", R.NOI_DUNG, first_line_indent=Mm(5)),
    forms("noi-dung/gian-dong-sai:qua-rong", R.NOI_DUNG, line_spacing=2.0),
    forms("noi-dung/gian-dong-sai:qua-rong", R.KHOAN, line_spacing=Pt(30)),
    forms("noi-dung/gian-dong-sai:qua-hep", R.NOI_DUNG, line_spacing=0.8),
    forms("noi-dung/doan-sat-nhau:sat-nhau", R.KHOAN, space_after=Pt(0)),
    Fault(
        "noi-dung/khong-canh-deu:khong-deu",
        R.NOI_DUNG,
        _long_paragraph(alignment=ALIGN["left"]),
        _starts_a_paragraph,
    ),
    Fault("noi-dung/khong-canh-deu:khong-deu", R.DIEU, _after_the_number_of_dieu, _several_sentences),
    Fault("noi-dung/sai-kieu-chu:nghieng", R.NOI_DUNG, _long_paragraph(italic=True), _starts_a_paragraph),
    Fault("noi-dung/sai-kieu-chu:dam", R.NOI_DUNG, _long_paragraph(bold=True), _starts_a_paragraph),
    says("noi-dung/thieu-dau-ket:thieu", R.NOI_DUNG, r"\./\.$", ".", which=-1),
)
_OF_DECISIONS = (
    says("noi-dung/lenh-ban-hanh-sai-chu:sai-chu", R.LENH_BAN_HANH, "ĐỊNH", "NGHỊ"),
    says("noi-dung/lenh-ban-hanh-sai-chu:sai-chu", R.LENH_BAN_HANH, "NGHỊ", "ĐỊNH"),
    says("noi-dung/lenh-ban-hanh-sai-chu:thieu-hai-cham", R.LENH_BAN_HANH, ":", ""),
    says("noi-dung/lenh-ban-hanh-sai-chu:khong-in-hoa", R.LENH_BAN_HANH, ".+", lambda m: m.group().capitalize()),
    Fault("noi-dung/quyet-dinh-thieu-dieu:thieu", R.DIEU, _without_dieu, of_type("QĐ")),
    Fault("noi-dung/thieu-lenh-ban-hanh:thieu", R.LENH_BAN_HANH, lambda sheet: drop(*sheet.of(R.LENH_BAN_HANH))),
    Fault("noi-dung/thieu-lenh-ban-hanh:sai-cho", R.LENH_BAN_HANH, _order_first),
    Fault("noi-dung/thieu-tham-quyen:thieu", R.THAM_QUYEN, lambda sheet: drop(*sheet.of(R.THAM_QUYEN)), _DECIDING),
    Fault("noi-dung/thieu-tham-quyen:sai-cho", R.THAM_QUYEN, _authority_last, both(_DECIDING)),
)
_OF_THEIR_LINES = (
    looks("noi-dung/tham-quyen-sai-co-chu:tham-quyen", R.THAM_QUYEN, size=12),
    looks("noi-dung/tham-quyen-sai-co-chu:lenh", R.LENH_BAN_HANH, size=16),
    looks("noi-dung/tham-quyen-sai-kieu-chu:khong-dam", R.THAM_QUYEN, bold=False),
    looks("noi-dung/tham-quyen-sai-kieu-chu:nghieng", R.LENH_BAN_HANH, italic=True),
    says("noi-dung/tham-quyen-sai-kieu-chu:khong-in-hoa", R.THAM_QUYEN, ".+", lambda m: m.group().capitalize()),
    forms("noi-dung/tham-quyen-khong-canh-giua:tham-quyen", R.THAM_QUYEN, alignment=ALIGN["left"]),
    forms("noi-dung/tham-quyen-khong-canh-giua:lenh", R.LENH_BAN_HANH, alignment=ALIGN["right"]),
)
FAULTS = (*_PARAGRAPHS, *_OF_DECISIONS, *_OF_THEIR_LINES)
