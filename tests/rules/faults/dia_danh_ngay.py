"""Faults of the line of place and date."""

from copy import deepcopy

from tests.rules.faults.fault import Fault, both, forms, in_one_row, looks, says, upper
from tests.rules.sheet import ALIGN, Sheet
from vanban.roles.element import Role

R = Role


def _into_the_row_above(sheet: Sheet) -> None:
    """The line goes under tiêu ngữ, and leaves its own cell empty."""
    node = sheet.of(R.DIA_DANH_NGAY)[0].paragraph._p
    empty = deepcopy(node)
    for run in empty.r_lst:
        empty.remove(run)
    node.addnext(empty)
    sheet.line_under(R.TIEU_NGU)._p.addnext(node)


FAULTS = (
    looks("dia-danh-ngay/sai-co-chu:co-chu", R.DIA_DANH_NGAY, size=12),
    looks("dia-danh-ngay/sai-kieu-chu:khong-nghieng", R.DIA_DANH_NGAY, italic=False),
    looks("dia-danh-ngay/sai-kieu-chu:dam", R.DIA_DANH_NGAY, bold=True),
    says("dia-danh-ngay/sai-kieu-chu:in-hoa", R.DIA_DANH_NGAY, ".+", upper),
    forms("dia-danh-ngay/khong-canh-giua:khong-giua", R.DIA_DANH_NGAY, alignment=ALIGN["right"]),
    says("dia-danh-ngay/sai-mau:thieu-dau-phay", R.DIA_DANH_NGAY, ",", ""),
    says("dia-danh-ngay/sai-mau:khong-day-du", R.DIA_DANH_NGAY, "ngày.*", "ngày 16/3/2023"),
    says("dia-danh-ngay/sai-mau:thieu-dia-danh", R.DIA_DANH_NGAY, "^.*, (?=ngày)", ""),
    says("dia-danh-ngay/thieu-so-0:ngay", R.DIA_DANH_NGAY, "ngày.*", "ngày 5 tháng 3 năm 2023"),
    says("dia-danh-ngay/thieu-so-0:thang", R.DIA_DANH_NGAY, "ngày.*", "ngày 15 tháng 1 năm 2023"),
    says("dia-danh-ngay/thua-so-0:thang", R.DIA_DANH_NGAY, "ngày.*", "ngày 15 tháng 03 năm 2023"),
    says("dia-danh-ngay/ngay-khong-co:khong-co", R.DIA_DANH_NGAY, "ngày.*", "ngày 31 tháng 6 năm 2023"),
    says("dia-danh-ngay/viet-thuong:viet-thuong", R.DIA_DANH_NGAY, "^.", lambda match: match.group().lower()),
    Fault(
        "dia-danh-ngay/khac-dong-so:khac-dong",
        R.DIA_DANH_NGAY,
        _into_the_row_above,
        both(
            in_one_row(R.DIA_DANH_NGAY, R.SO_KY_HIEU),
            lambda good: not in_one_row(R.DIA_DANH_NGAY, R.TIEU_NGU)(good),
        ),
    ),
)
