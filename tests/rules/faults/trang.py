"""Faults of the page."""

from docx.enum.section import WD_ORIENT
from docx.shared import Mm

from tests.rules.faults.fault import Fault
from tests.rules.sheet import Sheet
from vanban.roles.element import Role


def _page(code: str, **given) -> Fault:
    def spoil(sheet: Sheet) -> None:
        for name, value in given.items():
            setattr(sheet.document.sections[0], name, value)

    return Fault(code, None, spoil)


def _annex_on_its_side(sheet: Sheet) -> None:
    section = list(sheet.document.sections)[-1]
    section.page_width, section.page_height = section.page_height, section.page_width
    section.orientation = WD_ORIENT.LANDSCAPE


FAULTS = (
    _page("trang/kho-giay-sai:khong-a4", page_width=Mm(215.9), page_height=Mm(279.4)),
    _page("trang/le-sai:tren", top_margin=Mm(15)),
    _page("trang/le-sai:duoi", bottom_margin=Mm(27)),
    _page("trang/le-sai:trai", left_margin=Mm(28)),
    _page("trang/le-sai:phai", right_margin=Mm(12)),
    Fault("trang/ngang-khong-co-bang:nam-ngang", Role.PHU_LUC, _annex_on_its_side),
)
