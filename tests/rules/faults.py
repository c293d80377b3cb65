"""The faults that the harness puts into good documents: rule and code, where each can be put, and how."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from tests.rules.sheet import ALIGN, Sheet, drop, look, say
from vanban.roles.element import Role
from vanban.rules.rule import Mode

Spoil = Callable[[Sheet], None]


@dataclass(frozen=True)
class Fault:
    """`code` is `rule:code`; `needs` are the parts it is put into; `also` what must follow from it besides."""

    code: str
    needs: Role | None
    spoil: Spoil
    types: tuple[str, ...] = ()
    also: frozenset[str] = field(default_factory=frozenset)
    mode: Mode | None = None


def _looks(code: str, role: Role, which: int = 0, also: tuple[str, ...] = (), **given) -> Fault:
    """The look of one paragraph of a part changed."""
    return Fault(code, role, lambda sheet: look(sheet.of(role)[which], **given), also=frozenset(also))


def _all_looks(code: str, role: Role, also: tuple[str, ...] = (), **given) -> Fault:
    """The look of every paragraph of a part changed."""

    def spoil(sheet: Sheet) -> None:
        for paragraph in sheet.of(role):
            look(paragraph, **given)

    return Fault(code, role, spoil, also=frozenset(also))


def _says(code: str, role: Role, pattern: str, words: str, which: int = 0, **given) -> Fault:
    """Words of one paragraph of a part changed, by a regular expression."""
    return Fault(
        code, role, lambda sheet: say(sheet.of(role)[which], lambda text: re.sub(pattern, words, text)), **given
    )


def _forms(code: str, role: Role, which: int = 0, also: tuple[str, ...] = (), **given) -> Fault:
    """The format of one paragraph of a part changed."""

    def spoil(sheet: Sheet) -> None:
        form = sheet.of(role)[which].paragraph_format
        for name, value in given.items():
            setattr(form, name, value)

    return Fault(code, role, spoil, also=frozenset(also))


def _line(code: str, role: Role, change: Callable) -> Fault:
    """The rule under a part changed: the empty paragraph after it."""
    return Fault(code, role, lambda sheet: change(_under(sheet, role)))


def _under(sheet: Sheet, role: Role):
    return sheet.nodes[sheet.reading.van_ban[0].rules[role].paragraph]


def _shorter(role: Role) -> Spoil:
    """The rule cut to a fifth of its length, from both ends."""

    def spoil(sheet: Sheet) -> None:
        form = _under(sheet, role).paragraph_format
        cut = Pt(sheet.reading.van_ban[0].rules[role].length * 0.4)
        form.left_indent, form.right_indent = form.left_indent + cut, form.right_indent + cut

    return spoil


def _moved(paragraph) -> None:
    form = paragraph.paragraph_format
    form.left_indent, form.right_indent = form.left_indent + Mm(6), form.right_indent - Mm(6)


def _page(code: str, **given) -> Fault:
    def spoil(sheet: Sheet) -> None:
        for name, value in given.items():
            setattr(sheet.document.sections[0], name, value)

    return Fault(code, None, spoil)


def _numbers(code: str, change: Callable, also: tuple[str, ...] = ()) -> Fault:
    def spoil(sheet: Sheet) -> None:
        change(sheet.document.sections[0].header.paragraphs[0])

    return Fault(code, None, spoil, also=frozenset(also))


def _number_runs(**given) -> Callable:
    def change(paragraph) -> None:
        for run in paragraph._p.iter(qn("w:r")):
            properties = run.get_or_add_rPr()
            for name, value in given.items():
                child = properties.find(qn(f"w:{name}"))
                child = child if child is not None else properties.makeelement(qn(f"w:{name}"), {})
                child.set(qn("w:val"), value)
                properties.append(child)

    return change


def _first_page_shown(sheet: Sheet) -> None:
    sheet.document.sections[0].different_first_page_header_footer = False


def _starts_at(sheet: Sheet) -> None:
    properties = sheet.document.sections[0]._sectPr
    number = properties.find(qn("w:pgNumType"))
    number = number if number is not None else properties.makeelement(qn("w:pgNumType"), {})
    number.set(qn("w:start"), "2")
    properties.append(number)


def _roman_pages(sheet: Sheet) -> None:
    properties = sheet.document.sections[0]._sectPr
    number = properties.find(qn("w:pgNumType"))
    number = number if number is not None else properties.makeelement(qn("w:pgNumType"), {})
    number.set(qn("w:fmt"), "lowerRoman")
    properties.append(number)


R = Role
FAULTS = (
    _page("trang/kho-giay-sai:khong-a4", page_width=Mm(215.9), page_height=Mm(279.4)),
    _page("trang/le-sai:tren", top_margin=Mm(15)),
    _page("trang/le-sai:duoi", bottom_margin=Mm(27)),
    _page("trang/le-sai:trai", left_margin=Mm(28)),
    _page("trang/le-sai:phai", right_margin=Mm(12)),
    _says("quoc-hieu/sai-chu:quoc-hieu", R.QUOC_HIEU, "HỘI", "HỘỊ"),
    _says("quoc-hieu/sai-chu:tieu-ngu", R.TIEU_NGU, "Hạnh phúc", "Hạnh phuc"),
    _says("quoc-hieu/sai-hoa-thuong:tieu-ngu", R.TIEU_NGU, "Tự do", "Tự Do"),
    _says("quoc-hieu/sai-hoa-thuong:quoc-hieu", R.QUOC_HIEU, "VIỆT NAM", "Việt Nam"),
    _says("quoc-hieu/sai-gach-noi:thieu-cach-chu", R.TIEU_NGU, " - Tự", "- Tự"),
    _says("quoc-hieu/sai-gach-noi:sai-dau", R.TIEU_NGU, "-", "–"),
    _looks("quoc-hieu/sai-co-chu:quoc-hieu", R.QUOC_HIEU, size=14),
    _looks("quoc-hieu/sai-co-chu:tieu-ngu", R.TIEU_NGU, size=12.5),
    _looks("quoc-hieu/sai-kieu-chu:khong-dam", R.QUOC_HIEU, bold=False),
    _looks("quoc-hieu/sai-kieu-chu:nghieng", R.TIEU_NGU, italic=True),
    _looks("quoc-hieu/co-chu-khong-thong-nhat:ngay-thang", R.DIA_DANH_NGAY, size=14),
    _forms("quoc-hieu/khong-canh-giua:tieu-ngu", R.TIEU_NGU, alignment=ALIGN["left"]),
    _forms("quoc-hieu/khong-canh-giua:quoc-hieu", R.QUOC_HIEU, alignment=ALIGN["right"]),
    _forms("quoc-hieu/cach-dong-khong-don:gian-dong", R.TIEU_NGU, line_spacing=1.5),
    _forms("quoc-hieu/cach-dong-khong-don:cach-doan", R.TIEU_NGU, space_before=Pt(6)),
    _line("quoc-hieu/thieu-dong-ke:thieu", R.TIEU_NGU, drop),
    Fault("quoc-hieu/dong-ke-sai-do-dai:do-dai", R.TIEU_NGU, _shorter(R.TIEU_NGU)),
    _all_looks("co-quan/sai-co-chu:ban-hanh", R.CO_QUAN_BAN_HANH, size=11.5),
    _looks("co-quan/sai-co-chu:chu-quan", R.CO_QUAN_CHU_QUAN, size=14),
    _looks("co-quan/sai-kieu-chu:nghieng", R.CO_QUAN_BAN_HANH, italic=True),
    _forms("co-quan/khong-canh-giua:ban-hanh", R.CO_QUAN_BAN_HANH, alignment=ALIGN["right"]),
    _forms("co-quan/khong-canh-giua:chu-quan", R.CO_QUAN_CHU_QUAN, alignment=ALIGN["right"]),
    _forms("co-quan/cach-dong-khong-don:gian-dong", R.CO_QUAN_BAN_HANH, line_spacing=1.5),
    _line("co-quan/thieu-dong-ke:thieu", R.CO_QUAN_BAN_HANH, drop),
    Fault("co-quan/dong-ke-sai-do-dai:do-dai", R.CO_QUAN_BAN_HANH, _shorter(R.CO_QUAN_BAN_HANH)),
    Fault("trich-yeu/dong-ke-sai-do-dai:do-dai", R.TRICH_YEU, _shorter(R.TRICH_YEU)),
    _line("co-quan/dong-ke-lech:lech", R.CO_QUAN_BAN_HANH, _moved),
    _says("so-ky-hieu/sai-mau:thieu-hai-cham", R.SO_KY_HIEU, "Số:", "Số"),
    _says("so-ky-hieu/sai-mau:co-nam", R.SO_KY_HIEU, "/", "/2023/"),
    _says("so-ky-hieu/sai-mau:sai-nhom", R.SO_KY_HIEU, "-", ""),
    _says("so-ky-hieu/thieu-so-0:thieu-so-0", R.SO_KY_HIEU, r"Số:.*/", "Số: 5/"),
    _says("so-ky-hieu/thua-so-0:thua-so-0", R.SO_KY_HIEU, r"Số:.*/", "Số: 0130/"),
    _says("so-ky-hieu/co-khoang-trang:quanh-gach-noi", R.SO_KY_HIEU, "-", " - "),
    _says("so-ky-hieu/co-khoang-trang:quanh-gach-cheo", R.SO_KY_HIEU, r"Số:.*/", "Số: 35/ "),
    _says("so-ky-hieu/sai-viet-tat:khong-co", R.SO_KY_HIEU, r"/\w+-", "/KHO-", types=("KH", "BC")),
    _says("so-ky-hieu/sai-viet-tat:sai-hoa-thuong", R.SO_KY_HIEU, r"/\w+-", "/TTR-", types=("TTr",)),
    _says("so-ky-hieu/khac-ten-loai:khac-nhau", R.SO_KY_HIEU, r"/\w+-", "/TB-", types=("KH", "BC", "TTr")),
    _looks("so-ky-hieu/sai-co-chu:co-chu", R.SO_KY_HIEU, size=14),
    _looks("so-ky-hieu/sai-kieu-chu:dam", R.SO_KY_HIEU, bold=True),
    _looks("so-ky-hieu/sai-kieu-chu:nghieng", R.SO_KY_HIEU, italic=True),
    _forms("so-ky-hieu/khong-canh-giua:khong-giua", R.SO_KY_HIEU, alignment=ALIGN["right"]),
    _says("dia-danh-ngay/sai-mau:thieu-dau-phay", R.DIA_DANH_NGAY, ",", ""),
    _says("dia-danh-ngay/sai-mau:khong-day-du", R.DIA_DANH_NGAY, "ngày.*", "ngày 16/3/2023"),
    _says("dia-danh-ngay/thieu-so-0:ngay", R.DIA_DANH_NGAY, "ngày.*", "ngày 5 tháng 3 năm 2023"),
    _says("dia-danh-ngay/thieu-so-0:thang", R.DIA_DANH_NGAY, "ngày.*", "ngày 15 tháng 1 năm 2023"),
    _says("dia-danh-ngay/thua-so-0:thang", R.DIA_DANH_NGAY, "ngày.*", "ngày 15 tháng 03 năm 2023"),
    _says("dia-danh-ngay/ngay-khong-co:khong-co", R.DIA_DANH_NGAY, "ngày.*", "ngày 31 tháng 6 năm 2023"),
    _looks("dia-danh-ngay/sai-co-chu:co-chu", R.DIA_DANH_NGAY, size=12),
    _looks("dia-danh-ngay/sai-kieu-chu:khong-nghieng", R.DIA_DANH_NGAY, italic=False),
    _looks("dia-danh-ngay/sai-kieu-chu:dam", R.DIA_DANH_NGAY, bold=True),
    _forms("dia-danh-ngay/khong-canh-giua:khong-giua", R.DIA_DANH_NGAY, alignment=ALIGN["right"]),
    _looks("ten-loai/sai-co-chu:co-chu", R.TEN_LOAI, size=16),
    _looks("ten-loai/sai-kieu-chu:khong-dam", R.TEN_LOAI, bold=False),
    _looks("ten-loai/sai-kieu-chu:nghieng", R.TEN_LOAI, italic=True),
    _forms("ten-loai/khong-canh-giua:khong-giua", R.TEN_LOAI, alignment=ALIGN["left"]),
    _looks("trich-yeu/sai-co-chu:trich-yeu", R.TRICH_YEU, size=12.5),
    _looks("trich-yeu/sai-co-chu:cong-van", R.TRICH_YEU_CONG_VAN, size=14),
    _looks("trich-yeu/sai-kieu-chu:khong-dam", R.TRICH_YEU, bold=False),
    _looks("trich-yeu/sai-kieu-chu:nghieng", R.TRICH_YEU, italic=True),
    _looks("trich-yeu/cong-van-sai-kieu-chu:dam", R.TRICH_YEU_CONG_VAN, bold=True),
    _looks("trich-yeu/cong-van-sai-kieu-chu:nghieng", R.TRICH_YEU_CONG_VAN, italic=True),
    _forms("trich-yeu/khong-canh-giua:trich-yeu", R.TRICH_YEU, alignment=ALIGN["right"]),
    _forms("trich-yeu/khong-canh-giua:cong-van", R.TRICH_YEU_CONG_VAN, alignment=ALIGN["right"]),
    _forms("trich-yeu/cong-van-sai-khoang-cach:khoang-cach", R.TRICH_YEU_CONG_VAN, space_before=Pt(0)),
    _line("trich-yeu/thieu-dong-ke:thieu", R.TRICH_YEU, drop),
    _line("trich-yeu/dong-ke-lech:lech", R.TRICH_YEU, _moved),
    _says("trich-yeu/thua-ve-viec:thua", R.TRICH_YEU, "^", "V/v "),
    _says("trich-yeu/thieu-ve-viec:thieu", R.TRICH_YEU_CONG_VAN, "V/v", "Về việc"),
    _looks("kinh-gui/sai-co-chu:kinh-gui", R.KINH_GUI, size=12),
    _looks("kinh-gui/sai-co-chu:noi-kinh-gui", R.NOI_KINH_GUI, size=15),
    _looks("kinh-gui/sai-kieu-chu:dam", R.KINH_GUI, bold=True),
    _looks("kinh-gui/sai-kieu-chu:nghieng", R.NOI_KINH_GUI, italic=True),
    _says("kinh-gui/sai-dau-cau:thieu-cham-phay", R.NOI_KINH_GUI, ";", ","),
    _says("kinh-gui/sai-dau-cau:thieu-cham-cuoi", R.NOI_KINH_GUI, r"\.$", ";", which=-1),
    _forms("kinh-gui/gach-lech:khong-thang-nhau", R.NOI_KINH_GUI, which=-1, left_indent=Mm(20)),
    _says("can-cu/sai-dau-ket:cuoi", R.CAN_CU, r"\.$", ";", which=-1, types=("BC", "QĐ")),
    _says("can-cu/sai-dau-ket:giua", R.CAN_CU, ";$", ".", types=("KH", "QĐ")),
    _looks("can-cu/sai-co-chu:co-chu", R.CAN_CU, size=12),
    _looks("can-cu/sai-kieu-chu:khong-nghieng", R.CAN_CU, italic=False),
    _looks("can-cu/sai-kieu-chu:dam", R.CAN_CU, bold=True),
    _looks("noi-dung/sai-co-chu:co-chu", R.NOI_DUNG, size=12),
    _forms("noi-dung/sai-thut-dau-dong:sai-thut", R.NOI_DUNG, first_line_indent=Mm(5)),
    _forms("noi-dung/gian-dong-sai:qua-rong", R.NOI_DUNG, line_spacing=2.0),
    _forms("noi-dung/gian-dong-sai:qua-hep", R.NOI_DUNG, line_spacing=0.8),
    _says("noi-dung/thieu-dau-ket:thieu", R.NOI_DUNG, r"\./\.$", ".", which=-1),
    _looks("de-muc/sai-co-chu:muc-la-ma", R.MUC_LA_MA, size=15),
    _looks("de-muc/sai-co-chu:khoan-co-tieu-de", R.KHOAN_CO_TIEU_DE, size=12),
    _looks("de-muc/sai-co-chu:khoan", R.KHOAN, size=12),
    _looks("de-muc/sai-co-chu:diem", R.DIEM, size=12),
    _looks("de-muc/sai-co-chu:phan-chuong", R.PHAN_CHUONG, size=15),
    _looks("de-muc/sai-co-chu:tieu-de-phan-chuong", R.TIEU_DE_PHAN_CHUONG, size=15),
    _looks("de-muc/muc-la-ma-sai-kieu-chu:khong-dam", R.MUC_LA_MA, bold=False),
    _looks("de-muc/muc-la-ma-sai-kieu-chu:nghieng", R.MUC_LA_MA, italic=True),
    _looks("de-muc/phan-chuong-sai-kieu-chu:khong-dam", R.PHAN_CHUONG, bold=False),
    _looks("de-muc/phan-chuong-sai-kieu-chu:nghieng", R.TIEU_DE_PHAN_CHUONG, italic=True),
    _looks("de-muc/khoan-co-tieu-de-sai-kieu-chu:nghieng", R.KHOAN_CO_TIEU_DE, italic=True),
    _looks("de-muc/khoan-sai-kieu-chu:nghieng", R.DIEM, italic=True),
    _forms("de-muc/khong-canh-giua:phan-chuong", R.PHAN_CHUONG, alignment=ALIGN["left"]),
    _forms("de-muc/khong-canh-giua:tieu-de-phan-chuong", R.TIEU_DE_PHAN_CHUONG, alignment=ALIGN["left"]),
    _says("de-muc/sai-kieu-so:phan-chuong", R.PHAN_CHUONG, "I$", "1"),
    _says("de-muc/dut-so:dut", R.MUC_LA_MA, r"^\w+", "IX", which=-1, types=("KH",)),
    _says("de-muc/diem-sai-thu-tu:sai-thu-tu", R.DIEM, r"^b\)", "c)", which=1, types=("KH",)),
    _looks("chu-ky/sai-co-chu:chuc-vu", R.QUYEN_HAN_CHUC_VU, size=12),
    _looks("chu-ky/sai-co-chu:ho-ten", R.HO_TEN, size=15),
    _looks("chu-ky/chuc-vu-sai-kieu-chu:khong-dam", R.QUYEN_HAN_CHUC_VU, bold=False),
    _looks("chu-ky/ho-ten-sai-kieu-chu:khong-dam", R.HO_TEN, bold=False),
    _looks("chu-ky/ho-ten-sai-kieu-chu:nghieng", R.HO_TEN, italic=True),
    _says("chu-ky/sai-quyen-han:thieu-dau-cach", R.QUYEN_HAN_CHUC_VU, r"\. ", ".", types=("CV", "QĐ")),
    _says(
        "chu-ky/khong-khop-quyen-han:kt-khong-pho",
        R.QUYEN_HAN_CHUC_VU,
        "PHÓ.*",
        "GIÁM ĐỐC",
        which=-1,
        types=("QĐ",),
    ),
    _says("chu-ky/co-hoc-ham:hoc-ham", R.HO_TEN, "^", "TS. "),
    _forms("chu-ky/khong-canh-giua:chuc-vu", R.QUYEN_HAN_CHUC_VU, alignment=ALIGN["right"]),
    _forms("chu-ky/khong-canh-giua:ho-ten", R.HO_TEN, alignment=ALIGN["right"]),
    _looks("noi-nhan/sai-co-chu:tu-noi-nhan", R.NOI_NHAN, size=13),
    _looks("noi-nhan/sai-co-chu:danh-sach", R.DANH_SACH_NOI_NHAN, size=12),
    _looks("noi-nhan/tu-sai-kieu-chu:khong-dam", R.NOI_NHAN, bold=False),
    _looks("noi-nhan/tu-sai-kieu-chu:khong-nghieng", R.NOI_NHAN, italic=False),
    _looks("noi-nhan/danh-sach-sai-kieu-chu:dam", R.DANH_SACH_NOI_NHAN, bold=True),
    _looks("noi-nhan/danh-sach-sai-kieu-chu:nghieng", R.DANH_SACH_NOI_NHAN, italic=True),
    _looks("noi-nhan/gach-chan:gach-chan", R.NOI_NHAN, underline=True),
    _says("noi-nhan/sai-chu:thieu-hai-cham", R.NOI_NHAN, ":", ""),
    _forms("noi-nhan/khong-canh-trai:tu-noi-nhan", R.NOI_NHAN, alignment=ALIGN["center"]),
    _forms("noi-nhan/khong-canh-trai:danh-sach", R.DANH_SACH_NOI_NHAN, left_indent=Mm(12)),
    _says("noi-nhan/sai-dau-cau:thieu-cham-phay", R.DANH_SACH_NOI_NHAN, ";$", "."),
    _says("noi-nhan/thieu-cham-cuoi:thieu", R.DANH_SACH_NOI_NHAN, r"\.$", "", which=-1),
    _says("noi-nhan/sai-dong-luu:khong-vt", R.DANH_SACH_NOI_NHAN, "VT, ?", "", which=-1),
    _says("noi-nhan/sai-dong-luu:thieu-luu", R.DANH_SACH_NOI_NHAN, "Lưu: ", "", which=-1),
    _says("noi-nhan/lech-kinh-gui:thieu", R.DANH_SACH_NOI_NHAN, "Như trên", "Sở Tài chính", types=("BC", "CV", "TTr")),
    _says("noi-nhan/lech-kinh-gui:thua", R.DANH_SACH_NOI_NHAN, "- .*", "- Như trên;", types=("KH",)),
    _says("noi-nhan/thieu-nhu-dieu:thieu", R.DANH_SACH_NOI_NHAN, "Như Điều 3", "Sở Tài chính", types=("QĐ",)),
    _looks("phu-luc/sai-co-chu:phu-luc", R.PHU_LUC, size=13),
    _looks("phu-luc/sai-co-chu:ten-phu-luc", R.TEN_PHU_LUC, size=15),
    _looks("phu-luc/sai-co-chu:kem-theo", R.KEM_THEO, size=12),
    _looks("phu-luc/sai-kieu-chu:khong-dam", R.PHU_LUC, bold=False),
    _looks("phu-luc/sai-kieu-chu:nghieng", R.TEN_PHU_LUC, italic=True),
    _looks("phu-luc/kem-theo-sai-kieu-chu:khong-nghieng", R.KEM_THEO, italic=False),
    _looks("phu-luc/kem-theo-sai-kieu-chu:dam", R.KEM_THEO, bold=True),
    _forms("phu-luc/khong-canh-giua:phu-luc", R.PHU_LUC, alignment=ALIGN["left"]),
    _forms("phu-luc/khong-canh-giua:kem-theo", R.KEM_THEO, alignment=ALIGN["right"]),
    _says("phu-luc/sai-danh-so:thua-so", R.PHU_LUC, "Phụ lục", "Phụ lục I"),
    Fault("phu-luc/thieu-dong-kem-theo:thieu", R.KEM_THEO, lambda sheet: drop(sheet.of(R.KEM_THEO)[0])),
    _numbers("so-trang/sai-vi-tri:khong-giua", lambda p: setattr(p, "alignment", ALIGN["right"])),
    _numbers("so-trang/sai-kieu-chu:dam", _number_runs(b="1")),
    _numbers("so-trang/sai-kieu-chu:nghieng", _number_runs(i="1")),
    _numbers("so-trang/sai-co-chu:co-chu", _number_runs(sz="22")),
    Fault("so-trang/hien-o-trang-dau:hien", None, _first_page_shown),
    Fault("so-trang/khong-tu-1:khong-tu-1", None, _starts_at),
    Fault("so-trang/khong-a-rap:kieu-so", None, _roman_pages),
    _looks("chu/sai-phong:khac-phong", R.NOI_DUNG, font="Arial"),
    _looks("chu/phong-cu:tcvn3", R.NOI_DUNG, font=".VnTime"),
    _looks("chu/phong-cu:vni", R.NOI_DUNG, font="VNI-Times"),
    _looks("chu/sai-mau:khac-den", R.NOI_DUNG, colour="0000FF"),
    _says("chu/dau-roi:to-hop", R.NOI_DUNG, "ế", "e\u0302\u0301"),
    _says("ngon-ngu/vien-dan-sai-hoa-thuong:dieu", R.NOI_DUNG, r"\.$|:$", " theo khoản 2 điều 5 Luật này."),
    _says("ngon-ngu/viet-hoa-sai:uy-ban", R.NOI_DUNG, r"\.$|:$", " báo cáo Ủy Ban nhân dân tỉnh."),
    _says("ngon-ngu/thua-dau-cach:hai-dau-cach", R.NOI_DUNG, r"(\w) (\w+ \w+)$|(\w\w) (\w\w\w)", r"\1\3  \2\4"),
    _says("ngon-ngu/thua-dau-cach:truoc-dau-cau", R.NOI_DUNG, r"(\w),", r"\1 ,", types=("KH",)),
    _says("con-so/dau-thap-phan:dau-cham", R.NOI_DUNG, r"\.$|:$", " đạt 81.52%."),
    _says("con-so/dem-thieu-so-0:mot-chu-so", R.NOI_DUNG, r"\.$|:$", " có 5 nhiệm vụ."),
    _says("con-so/ngay-thieu-so-0:ngay", R.NOI_DUNG, r"\.$|:$", " trước ngày 5/3/2023."),
    Fault(
        "thanh-phan/thieu:so-ky-hieu",
        R.SO_KY_HIEU,
        lambda sheet: drop(sheet.of(R.SO_KY_HIEU)[0]),
        types=("KH", "BC", "TTr"),
    ),
    Fault("thanh-phan/thieu:ho-ten", R.HO_TEN, lambda sheet: drop(sheet.of(R.HO_TEN)[0]), types=("KH", "BC")),
)
