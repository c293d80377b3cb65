"""The faults that the harness puts into good documents: one module an area of the rule book."""

from tests.rules.faults import (
    can_cu,
    chu,
    chu_ky,
    co_quan,
    con_so,
    de_muc,
    dia_danh_ngay,
    kinh_gui,
    ngon_ngu,
    noi_dung,
    noi_nhan,
    phu_luc,
    quoc_hieu,
    so_ky_hieu,
    so_trang,
    ten_loai,
    thanh_phan,
    trang,
    trich_yeu,
)
from tests.rules.faults.fault import Fault

_AREAS = (
    can_cu, chu, chu_ky, co_quan, con_so, de_muc, dia_danh_ngay, kinh_gui, ngon_ngu, noi_dung, noi_nhan, phu_luc,
    quoc_hieu, so_ky_hieu, so_trang, ten_loai, thanh_phan, trang, trich_yeu,
)  # fmt: skip
FAULTS: tuple[Fault, ...] = tuple(fault for area in _AREAS for fault in area.FAULTS)
