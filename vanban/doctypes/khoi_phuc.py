"""The points that finished tasks should win back, as a report shows them: one sentence and one table."""

from vanban.core.dataclass import dataclass
from vanban.core.so import viet_phan_tram, viet_so
from vanban.doctypes.context import mo_ta
from vanban.facts.phuc_hoi import PhucHoi


@dataclass(frozen=True)
class DongDiem:
    """Points of one lĩnh vực, or of all."""

    so: str = mo_ta("Số thứ tự; rỗng ở dòng tổng")
    ten: str = mo_ta("Tên lĩnh vực")
    toi_da: str = mo_ta("Điểm tối đa")
    dat: str = mo_ta("Điểm đạt")
    thieu: str = mo_ta("Điểm còn thiếu khi lập kế hoạch")
    phuc_hoi: str = mo_ta("Điểm có thể khôi phục nhờ các nhiệm vụ đã hoàn thành")
    con_lai: str = mo_ta("Điểm chưa khôi phục được")


@dataclass(frozen=True)
class KhoiPhuc:
    """The points that finished tasks should win back."""

    thieu: str = mo_ta("Tổng điểm bị mất ở các lĩnh vực của kế hoạch")
    co_phuc_hoi: bool = mo_ta("Đã có điểm khôi phục được")
    phuc_hoi: str = mo_ta("Tổng điểm có thể khôi phục")
    du_kien: str = mo_ta("Điểm Chỉ số dự kiến trên điểm tối đa")
    ty_le: str = mo_ta("Tỷ lệ dự kiến")
    hien_tai: str = mo_ta("Điểm Chỉ số đã công bố trên điểm tối đa")
    ty_le_hien_tai: str = mo_ta("Tỷ lệ đã công bố")
    dong: tuple[DongDiem, ...] = mo_ta("Từng lĩnh vực")
    tong: DongDiem = mo_ta("Dòng cộng")


def diem_khoi_phuc(projection: PhucHoi) -> KhoiPhuc:
    """The projection in words."""
    score, most = projection.diem, viet_so(projection.diem.toi_da)
    return KhoiPhuc(
        thieu=viet_so(projection.thieu),
        co_phuc_hoi=projection.phuc_hoi > 0,
        phuc_hoi=viet_so(projection.phuc_hoi),
        du_kien=f"{viet_so(projection.diem_du_kien)}/{most}",
        ty_le=viet_phan_tram(projection.ty_le_du_kien),
        hien_tai=f"{viet_so(score.dat)}/{most}",
        ty_le_hien_tai=viet_phan_tram(score.ty_le),
        dong=bang_diem(projection),
        tong=tong_diem(projection),
    )


def bang_diem(projection: PhucHoi) -> tuple[DongDiem, ...]:
    """Points by lĩnh vực."""
    return tuple(
        DongDiem(str(number), lv.linh_vuc.ten, *map(viet_so, (lv.toi_da, lv.dat, lv.thieu, lv.phuc_hoi, lv.con_lai)))
        for number, lv in enumerate(projection.linh_vuc, 1)
    )


def tong_diem(projection: PhucHoi) -> DongDiem:
    """The sum over the lĩnh vực of the plan."""
    fields = projection.linh_vuc
    sums = (sum(getattr(lv, name) for lv in fields) for name in ("toi_da", "dat", "thieu", "phuc_hoi", "con_lai"))
    return DongDiem("", "Cộng", *map(viet_so, sums))
