"""The assignment table (Bảng phân công nhiệm vụ) that the plan carries as its appendix."""

from vanban.core.dataclass import dataclass
from vanban.core.ngay import ngay_ngan
from vanban.core.so import la_ma
from vanban.doctypes.context import mo_ta
from vanban.doctypes.diem import tieu_chi, tieu_de_linh_vuc
from vanban.facts.diem import DiemChiSo
from vanban.facts.tong_hop import linh_vuc_cua
from vanban.model.dataset import Dataset
from vanban.model.nhiem_vu import NhiemVu


@dataclass(frozen=True)
class HangNhiemVu:
    """A row of the assignment table."""

    so: int = mo_ta("Số thứ tự, liên tục trong cả bảng")
    tieu_chi: tuple[str, ...] = mo_ta("Từng tiêu chí kèm điểm đạt trên điểm tối đa")
    noi_dung: str = mo_ta("Nội dung nhiệm vụ")
    chu_tri: str = mo_ta("Đơn vị chủ trì")
    phoi_hop: str = mo_ta("Các đơn vị phối hợp")
    thoi_han: str = mo_ta("Thời hạn hoàn thành")
    san_pham: str = mo_ta("Sản phẩm")


@dataclass(frozen=True)
class NhomNhiemVu:
    """The tasks of one lĩnh vực in the assignment table."""

    so: str = mo_ta("Số La Mã của lĩnh vực")
    ten: str = mo_ta("Tên lĩnh vực và điểm")
    hang: tuple[HangNhiemVu, ...] = mo_ta("Các nhiệm vụ")


def bang_phan_cong(dataset: Dataset, score: DiemChiSo) -> tuple[NhomNhiemVu, ...]:
    """The table by lĩnh vực, in the order of the plan; rows are numbered through."""
    points = {lv.linh_vuc.id: lv for lv in score.linh_vuc}
    field_of = linh_vuc_cua(dataset)
    groups: list[NhomNhiemVu] = []
    done = 0
    for number, muc in enumerate(dataset.ke_hoach.noi_dung, 1):
        tasks = [task for task in dataset.phan_cong.nhiem_vu if field_of[task.id] == muc.linh_vuc]
        rows = tuple(_hang(dataset, task, done + i) for i, task in enumerate(tasks, 1))
        groups.append(NhomNhiemVu(la_ma(number), tieu_de_linh_vuc(muc, points[muc.linh_vuc]), rows))
        done += len(rows)
    return tuple(groups)


def _hang(dataset: Dataset, task: NhiemVu, number: int) -> HangNhiemVu:
    units = {unit.id: unit.ten_gon for unit in dataset.co_quan.don_vi}
    criteria = {tp.ma: tp for lv in dataset.chi_so.linh_vuc for tp in lv.thanh_phan}
    return HangNhiemVu(
        so=number,
        tieu_chi=tuple(tieu_chi(criteria[ma]) for ma in task.tieu_chi),
        noi_dung=task.noi_dung,
        chu_tri=units[task.chu_tri],
        phoi_hop=", ".join(units[ma] for ma in task.phoi_hop),
        thoi_han=thoi_han(task),
        san_pham=task.san_pham,
    )


def thoi_han(task: NhiemVu) -> str:
    """`15/3/2023`, or `Thường xuyên, đến 14/12/2023` for continuous work."""
    day = ngay_ngan(task.thoi_han)
    return f"Thường xuyên, đến {day}" if task.thuong_xuyen else day
