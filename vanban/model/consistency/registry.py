"""Every cross check, and the one way to run them."""

from vanban.model.consistency import (
    bien_ky,
    can_cu,
    dau_van_ban,
    diem,
    ke_hoach,
    ket_qua,
    ky_bao_cao,
    ma_lap_lai,
    phan_cong,
    phat_hanh,
    quyen_ky,
    tham_chieu,
    tien_do,
)
from vanban.model.consistency.check import Check
from vanban.model.consistency.fault import Fault
from vanban.model.dataset import Dataset

KIEM_TRA: tuple[Check, ...] = (
    *ma_lap_lai.KIEM_TRA,
    *tham_chieu.KIEM_TRA,
    *diem.KIEM_TRA,
    *ke_hoach.KIEM_TRA,
    *can_cu.KIEM_TRA,
    *dau_van_ban.KIEM_TRA,
    *phan_cong.KIEM_TRA,
    *phat_hanh.KIEM_TRA,
    *quyen_ky.KIEM_TRA,
    *bien_ky.KIEM_TRA,
    *ky_bao_cao.KIEM_TRA,
    *ket_qua.KIEM_TRA,
    *tien_do.KIEM_TRA,
)


def doi_chieu(dataset: Dataset) -> tuple[Fault, ...]:
    """The faults of every check; where the data have holes, only what can be judged."""
    return tuple(fault for check in KIEM_TRA for fault in check(dataset))
