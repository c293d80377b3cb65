"""Faults of Quốc hiệu and Tiêu ngữ."""

from docx.shared import Pt

from tests.rules.faults.chu_ky import cell_of
from tests.rules.faults.fault import Fault, both, forms, in_one_row, looks, says
from tests.rules.faults.lines_under import line_missing, line_too_short
from tests.rules.sheet import ALIGN, Sheet, look
from vanban.roles.element import Role

R = Role


def _tieu_ngu_left_behind(sheet: Sheet) -> None:
    """The larger set of sizes, but for tiêu ngữ."""
    look(sheet.of(R.QUOC_HIEU)[0], size=13)
    look(sheet.of(R.DIA_DANH_NGAY)[0], size=14)


def _on_the_left(sheet: Sheet) -> None:
    right, left = cell_of(sheet.of(R.QUOC_HIEU)[0]), cell_of(sheet.of(R.CO_QUAN_BAN_HANH)[0])
    left.addprevious(right)


_WORDS = (
    says("quoc-hieu/sai-chu:quoc-hieu", R.QUOC_HIEU, "HỘI", "HỘỊ"),
    says("quoc-hieu/sai-chu:tieu-ngu", R.TIEU_NGU, "Hạnh phúc", "Hạnh phuc"),
    says("quoc-hieu/sai-hoa-thuong:tieu-ngu", R.TIEU_NGU, "Tự do", "Tự Do"),
    says("quoc-hieu/sai-hoa-thuong:quoc-hieu", R.QUOC_HIEU, "VIỆT NAM", "Việt Nam"),
    says("quoc-hieu/sai-hoa-thuong:quoc-hieu", R.QUOC_HIEU, ".+", lambda match: match.group().lower()),
    says("quoc-hieu/sai-hoa-thuong:quoc-hieu", R.QUOC_HIEU, ".+", lambda match: match.group().capitalize()),
    says("quoc-hieu/sai-gach-noi:thieu-cach-chu", R.TIEU_NGU, " - Tự", "- Tự"),
    says("quoc-hieu/sai-gach-noi:sai-dau", R.TIEU_NGU, "-", "–"),
)
_LOOKS = (
    looks("quoc-hieu/sai-co-chu:quoc-hieu", R.QUOC_HIEU, size=14),
    looks("quoc-hieu/sai-co-chu:tieu-ngu", R.TIEU_NGU, size=12.5),
    looks("quoc-hieu/sai-kieu-chu:khong-dam", R.QUOC_HIEU, bold=False),
    looks("quoc-hieu/sai-kieu-chu:nghieng", R.TIEU_NGU, italic=True),
    looks("quoc-hieu/co-chu-khong-thong-nhat:ngay-thang", R.DIA_DANH_NGAY, size=14),
    Fault("quoc-hieu/co-chu-khong-thong-nhat:tieu-ngu", R.DIA_DANH_NGAY, _tieu_ngu_left_behind),
)
_PLACES = (
    forms("quoc-hieu/khong-canh-giua:tieu-ngu", R.TIEU_NGU, alignment=ALIGN["left"]),
    forms("quoc-hieu/khong-canh-giua:quoc-hieu", R.QUOC_HIEU, alignment=ALIGN["right"]),
    forms("quoc-hieu/cach-dong-khong-don:gian-dong", R.TIEU_NGU, line_spacing=1.5),
    forms(
        "quoc-hieu/cach-dong-khong-don:cach-doan",
        R.TIEU_NGU,
        fits=lambda good: _same_cell(good.van_ban.pieces(R.QUOC_HIEU)[0], good.van_ban.pieces(R.TIEU_NGU)[0]),
        space_before=Pt(6),
    ),
    line_missing("quoc-hieu/thieu-dong-ke:thieu", R.TIEU_NGU),
    line_too_short("quoc-hieu/dong-ke-sai-do-dai:do-dai", R.TIEU_NGU),
    Fault(
        "quoc-hieu/sai-vi-tri:ben-trai",
        R.QUOC_HIEU,
        _on_the_left,
        both(in_one_row(R.QUOC_HIEU, R.CO_QUAN_BAN_HANH)),
    ),
)


def _same_cell(first, second) -> bool:
    here, there = first.paragraph.place, second.paragraph.place
    return (here.row, here.cell, here.text_box) == (there.row, there.cell, there.text_box)


FAULTS = (*_WORDS, *_LOOKS, *_PLACES)
