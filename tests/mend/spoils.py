"""Faults that the harness of the rules does not put in: the code, the document, and how."""

import copy
from collections.abc import Callable
from dataclasses import dataclass

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from tests.rules.sheet import ALIGN, Sheet, look, say
from vanban.roles.element import Role


@dataclass(frozen=True)
class Spoiled:
    """`code` is `rule:code`; `name` that of a document."""

    code: str
    name: str
    spoil: Callable[[Sheet], None]


def _looks(code: str, role: Role, name: str = "everything", **given) -> Spoiled:
    def spoil(sheet: Sheet) -> None:
        for paragraph in sheet.of(role):
            look(paragraph, **given)

    return Spoiled(code, name, spoil)


def _says(code: str, name: str, role: Role, old: str, new: str, which: int = 0) -> Spoiled:
    return Spoiled(code, name, lambda sheet: say(sheet.of(role)[which], lambda text: text.replace(old, new, 1)))


def _forms(code: str, name: str, role: Role, which: slice = slice(None), **given) -> Spoiled:
    def spoil(sheet: Sheet) -> None:
        for paragraph in sheet.of(role)[which]:
            for key, value in given.items():
                setattr(paragraph.paragraph_format, key, value)

    return Spoiled(code, name, spoil)


def _without_dashes(sheet: Sheet) -> None:
    for paragraph in sheet.of(Role.NOI_KINH_GUI):
        say(paragraph, lambda text: text.removeprefix("- "))


def _whole_paragraph(**given) -> Callable[[Sheet], None]:
    def spoil(sheet: Sheet) -> None:
        paragraph = sheet.of(Role.NOI_DUNG)[0]
        say(paragraph, lambda text: text + " Đoạn này dài hơn một dòng để còn thấy được cả hai mép của nó.")
        look(paragraph, **given)
        if "alignment" in given:
            paragraph.alignment = given["alignment"]

    return spoil


def _at_the_foot(sheet: Sheet) -> None:
    section = sheet.document.sections[0]
    header, footer = section.header, section.footer
    number = header.paragraphs[0]._p
    footer.paragraphs[0]._p.addnext(copy.deepcopy(number))
    number.getparent().replace(number, OxmlElement("w:p"))


def _no_numbers(sheet: Sheet) -> None:
    number = sheet.document.sections[0].header.paragraphs[0]._p
    number.getparent().replace(number, OxmlElement("w:p"))


def _annex_goes_on(sheet: Sheet) -> None:
    properties = sheet.document.sections[-1]._sectPr
    for node in properties.findall(qn("w:pgNumType")):
        properties.remove(node)


def _address(sheet: Sheet) -> None:
    for paragraph in sheet.document.sections[0].footer.paragraphs:
        look(paragraph, size=14)


R = Role
SPOILED = (
    _looks("chu-ky/chuc-vu-sai-kieu-chu:nghieng", R.QUYEN_HAN_CHUC_VU, italic=True),
    _says("chu-ky/sai-quyen-han:thieu-dau-cham", "bao_cao", R.QUYEN_HAN_CHUC_VU, "KT.", "KT"),
    _forms("co-quan/cach-dong-khong-don:cach-doan", "ke_hoach", R.CO_QUAN_BAN_HANH, space_before=Pt(12)),
    _looks("co-quan/sai-kieu-chu:dam", R.CO_QUAN_CHU_QUAN, "ke_hoach", bold=True),
    _looks("co-quan/sai-kieu-chu:khong-dam", R.CO_QUAN_BAN_HANH, bold=False),
    _says("con-so/ngay-thieu-so-0:thang", "ke_hoach", R.CAN_CU, "20/01/2023", "20/1/2023"),
    _looks("de-muc/dieu-sai-kieu-chu:khong-dam", R.DIEU, bold=False),
    _looks("de-muc/dieu-sai-kieu-chu:nghieng", R.DIEU, italic=True),
    _looks("de-muc/khoan-co-tieu-de-sai-kieu-chu:khong-dam", R.KHOAN_CO_TIEU_DE, "ke_hoach", bold=False),
    _looks("de-muc/khoan-sai-kieu-chu:dam", R.KHOAN, bold=True),
    _forms("de-muc/khong-canh-giua:muc", "everything", R.MUC, alignment=ALIGN["left"]),
    _forms("de-muc/khong-canh-giua:tieu-de-muc", "everything", R.TIEU_DE_MUC, alignment=ALIGN["right"]),
    _looks("de-muc/sai-co-chu:dieu", R.DIEU, size=16),
    _looks("de-muc/sai-co-chu:muc", R.MUC, size=12),
    _looks("de-muc/sai-co-chu:tieu-de-muc", R.TIEU_DE_MUC, size=16),
    _says("de-muc/sai-kieu-so:dieu-thieu-cham", "everything", R.DIEU, "Điều 1.", "Điều 1:"),
    _forms("kinh-gui/gach-lech:khong-duoi-hai-cham", "to_trinh", R.NOI_KINH_GUI, left_indent=Mm(60)),
    Spoiled("kinh-gui/sai-dau-cau:thieu-gach", "cong_van", _without_dashes),
    _says("kinh-gui/thieu-hai-cham:thieu", "bao_cao", R.KINH_GUI, "gửi:", "gửi "),
    _forms("noi-dung/doan-sat-nhau:sat-nhau", "to_trinh", R.KHOAN, space_before=Pt(0), space_after=Pt(0)),
    Spoiled("noi-dung/khong-canh-deu:khong-deu", "ke_hoach", _whole_paragraph(alignment=ALIGN["left"])),
    _says("noi-dung/lenh-ban-hanh-sai-chu:thieu-hai-cham", "quyet_dinh", R.LENH_BAN_HANH, ":", ""),
    Spoiled("noi-dung/sai-kieu-chu:dam", "ke_hoach", _whole_paragraph(bold=True)),
    Spoiled("noi-dung/sai-kieu-chu:nghieng", "ke_hoach", _whole_paragraph(italic=True)),
    _says("noi-nhan/sai-dau-cau:thieu-gach", "ke_hoach", R.DANH_SACH_NOI_NHAN, "- Lưu", "Lưu", which=-1),
    _says("noi-nhan/sai-dong-luu:thieu-hai-cham", "ke_hoach", R.DANH_SACH_NOI_NHAN, "Lưu:", "Lưu", which=-1),
    _forms("phu-luc/khong-canh-giua:ten-phu-luc", "everything", R.TEN_PHU_LUC, alignment=ALIGN["left"]),
    _looks("quoc-hieu/co-chu-khong-thong-nhat:tieu-ngu", R.TIEU_NGU, size=14),
    Spoiled("so-trang/phu-luc-danh-so-chung:noi-tiep", "everything", _annex_goes_on),
    Spoiled("so-trang/sai-vi-tri:chan-trang", "everything", _at_the_foot),
    Spoiled("so-trang/thieu:thieu", "everything", _no_numbers),
    _looks("thanh-phan/dau-sai-co-chu:khan", R.DAU_MUC_DO_KHAN, size=12),
    _looks("thanh-phan/dau-sai-co-chu:luu-hanh", R.CHI_DAN_LUU_HANH, size=12),
    _looks("thanh-phan/dau-sai-kieu-chu:khong-dam", R.DAU_MUC_DO_KHAN, bold=False),
    _looks("thanh-phan/dau-sai-kieu-chu:nghieng", R.CHI_DAN_LUU_HANH, italic=True),
    Spoiled("thanh-phan/ghi-chu-sai-co-chu:dia-chi", "everything", _address),
    _looks("thanh-phan/ghi-chu-sai-co-chu:nguoi-soan", R.KY_HIEU_NGUOI_SOAN, size=14),
)
