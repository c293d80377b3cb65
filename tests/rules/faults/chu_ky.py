"""Faults of who signs."""

from docx.oxml.ns import qn

from tests.rules.documents import Good
from tests.rules.faults.fault import Fault, forms, in_one_row, looks, says, shown, upper
from tests.rules.sheet import ALIGN, Part, Sheet, drop
from vanban.roles.element import Role

R = Role


def _drop_the_office(sheet: Sheet) -> None:
    """What stays is the line whose office the signer signs for."""
    drop(*sheet.of(R.QUYEN_HAN_CHUC_VU)[1:])


def _signs_for_another(good: Good) -> bool:
    first, *others = [piece.text for piece in shown(good, R.QUYEN_HAN_CHUC_VU)]
    return bool(others) and first.startswith(("KT.", "TL."))


def cell_of(part: Part):
    """The cell that words stand in."""
    return next(part.paragraph._p.iterancestors(qn("w:tc")))


def _signature_on_the_left(sheet: Sheet) -> None:
    """In every row of the table."""
    table = next(cell_of(sheet.of(R.NOI_NHAN)[0]).iterancestors(qn("w:tbl")))
    for row in table.tr_lst:
        left, right = row.tc_lst
        left.addprevious(right)


FAULTS = (
    looks("chu-ky/sai-co-chu:chuc-vu", R.QUYEN_HAN_CHUC_VU, size=12),
    looks("chu-ky/sai-co-chu:ho-ten", R.HO_TEN, size=15),
    looks("chu-ky/chuc-vu-sai-kieu-chu:khong-dam", R.QUYEN_HAN_CHUC_VU, bold=False),
    looks("chu-ky/chuc-vu-sai-kieu-chu:nghieng", R.QUYEN_HAN_CHUC_VU, italic=True),
    says(
        "chu-ky/chuc-vu-sai-kieu-chu:khong-in-hoa",
        R.QUYEN_HAN_CHUC_VU,
        "(?<!^)(GIÁM ĐỐC|CHỦ TỊCH|VĂN PHÒNG|BÍ THƯ)|^(GIÁM ĐỐC|CHỦ TỊCH|BÍ THƯ)",
        lambda match: match.group().capitalize(),
    ),
    looks("chu-ky/ho-ten-sai-kieu-chu:khong-dam", R.HO_TEN, bold=False),
    looks("chu-ky/ho-ten-sai-kieu-chu:nghieng", R.HO_TEN, italic=True),
    says("chu-ky/ho-ten-sai-kieu-chu:in-hoa", R.HO_TEN, ".+", upper),
    says("chu-ky/sai-quyen-han:thieu-dau-cach", R.QUYEN_HAN_CHUC_VU, r"\. ", "."),
    says("chu-ky/sai-quyen-han:thieu-dau-cham", R.QUYEN_HAN_CHUC_VU, "^(KT|TL|TM)\\.", r"\1"),
    says("chu-ky/sai-quyen-han:viet-tat-la", R.QUYEN_HAN_CHUC_VU, "^(.)(.)\\.", r"\1/\2"),
    says("chu-ky/khong-khop-quyen-han:kt-khong-pho", R.QUYEN_HAN_CHUC_VU, "^PHÓ ", "", which=-1),
    Fault("chu-ky/khong-khop-quyen-han:thieu-chuc-vu", R.QUYEN_HAN_CHUC_VU, _drop_the_office, _signs_for_another),
    says("chu-ky/khong-khop-quyen-han:tm-chuc-danh", R.QUYEN_HAN_CHUC_VU, "^TM. .*", "TM. CHỦ TỊCH"),
    says("chu-ky/co-hoc-ham:hoc-ham", R.HO_TEN, "^", "TS. "),
    says("chu-ky/co-hoc-ham:hoc-ham", R.HO_TEN, "^", "Thạc sĩ "),
    forms("chu-ky/khong-canh-giua:chuc-vu", R.QUYEN_HAN_CHUC_VU, alignment=ALIGN["right"]),
    forms("chu-ky/khong-canh-giua:ho-ten", R.HO_TEN, alignment=ALIGN["right"]),
    Fault(
        "chu-ky/sai-vi-tri:ben-trai",
        R.NOI_NHAN,
        _signature_on_the_left,
        in_one_row(R.NOI_NHAN, R.QUYEN_HAN_CHUC_VU),
    ),
)
