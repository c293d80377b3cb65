"""Faults of page numbers."""

from collections.abc import Callable
from copy import deepcopy

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.run import Run

from tests.rules.faults.fault import Fault
from tests.rules.sheet import ALIGN, Sheet, dress_run
from vanban.roles.element import Role


def _number_looks(code: str, **given) -> Fault:
    def spoil(sheet: Sheet) -> None:
        paragraph = _number(sheet)
        for run in paragraph._p.iter(qn("w:r")):
            dress_run(Run(run, paragraph), **given)

    return Fault(code, None, spoil)


def _number(sheet: Sheet):
    return sheet.document.sections[0].header.paragraphs[0]


def _page_numbers(**given: str) -> Callable[[Sheet], None]:
    """How the first section numbers its pages."""

    def spoil(sheet: Sheet) -> None:
        number = OxmlElement("w:pgNumType")
        for name, value in given.items():
            number.set(qn(f"w:{name}"), value)
        sheet.document.sections[0]._sectPr.append(number)

    return spoil


def _on_the_right(sheet: Sheet) -> None:
    _number(sheet).alignment = ALIGN["right"]


def _on_the_first_page(sheet: Sheet) -> None:
    sheet.document.sections[0].different_first_page_header_footer = False


def _at_the_foot(sheet: Sheet) -> None:
    number, foot = _number(sheet)._p, sheet.document.sections[0].footer.paragraphs[0]._p
    foot.addnext(deepcopy(number))
    number.getparent().replace(number, OxmlElement("w:p"))


def _nowhere(sheet: Sheet) -> None:
    number = _number(sheet)._p
    number.getparent().replace(number, OxmlElement("w:p"))


def _annex_goes_on(sheet: Sheet) -> None:
    properties = sheet.document.sections[1]._sectPr
    for node in properties.findall(qn("w:pgNumType")):
        properties.remove(node)


FAULTS = (
    Fault("so-trang/sai-vi-tri:khong-giua", None, _on_the_right),
    Fault("so-trang/sai-vi-tri:chan-trang", None, _at_the_foot),
    Fault("so-trang/thieu:thieu", Role.PHU_LUC, _nowhere),
    _number_looks("so-trang/sai-kieu-chu:dam", bold=True),
    _number_looks("so-trang/sai-kieu-chu:nghieng", italic=True),
    _number_looks("so-trang/sai-co-chu:co-chu", size=11),
    Fault(
        "so-trang/hien-o-trang-dau:hien",
        None,
        _on_the_first_page,
        lambda good: not good.van_ban.pieces(Role.DIA_CHI_CO_QUAN),
    ),
    Fault("so-trang/khong-tu-1:khong-tu-1", None, _page_numbers(start="2")),
    Fault("so-trang/khong-a-rap:kieu-so", None, _page_numbers(fmt="lowerRoman")),
    Fault("so-trang/phu-luc-danh-so-chung:noi-tiep", Role.PHU_LUC, _annex_goes_on),
)
