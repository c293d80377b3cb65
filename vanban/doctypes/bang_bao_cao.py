"""The tables of a report: counts by lĩnh vực and unit, against the period before, every task."""

from vanban.core.dataclass import dataclass
from vanban.core.ngay import ngay_ngan
from vanban.core.so import dem as viet_dem
from vanban.core.so import la_ma, viet_phan_tram
from vanban.doctypes.bang_phan_cong import thoi_han
from vanban.doctypes.context import mo_ta
from vanban.facts.tien_do import XONG, TienDo, TrangThai
from vanban.facts.tong_hop import SoLuong
from vanban.model.chi_so import LinhVuc
from vanban.model.dataset import Dataset
from vanban.model.ket_qua import TaiLieu

KHONG_CO = "không có"


@dataclass(frozen=True)
class DongSoLuong:
    """Counts of task states under one name."""

    so: str = mo_ta("Số thứ tự; rỗng ở dòng tổng")
    ten: str = mo_ta("Tên lĩnh vực hoặc đơn vị")
    tong: str = mo_ta("Tổng số nhiệm vụ")
    dung_han: str = mo_ta("Số nhiệm vụ hoàn thành đúng hạn")
    muon: str = mo_ta("Số nhiệm vụ hoàn thành muộn")
    dang_lam: str = mo_ta("Số nhiệm vụ đang thực hiện")
    qua_han: str = mo_ta("Số nhiệm vụ quá hạn")
    chua_den_han: str = mo_ta("Số nhiệm vụ chưa đến hạn")
    ty_le: str = mo_ta("Tỷ lệ hoàn thành")


@dataclass(frozen=True)
class DongSoSanh:
    """One state now and in the period before."""

    ten: str = mo_ta("Tình trạng nhiệm vụ")
    ky_truoc: str = mo_ta("Số nhiệm vụ ở kỳ trước")
    ky_nay: str = mo_ta("Số nhiệm vụ ở kỳ này")
    thay_doi: str = mo_ta("Tăng, giảm, ví dụ +5")


@dataclass(frozen=True)
class HangKetQua:
    """One task in the appendix of a report."""

    so: int = mo_ta("Số thứ tự, liên tục trong cả bảng")
    noi_dung: str = mo_ta("Nội dung nhiệm vụ")
    chu_tri: str = mo_ta("Đơn vị chủ trì")
    thoi_han: str = mo_ta("Thời hạn")
    tinh_trang: str = mo_ta("Tình trạng, kèm ngày hoàn thành hoặc số ngày quá hạn")
    ket_qua: tuple[str, ...] = mo_ta("Kết quả, cũ trước mới sau")
    tai_lieu: tuple[str, ...] = mo_ta("Từng tài liệu kiểm chứng")
    ly_do: str = mo_ta("Lý do khi muộn hoặc quá hạn")


@dataclass(frozen=True)
class NhomKetQua:
    """The tasks of one lĩnh vực in the appendix of a report."""

    so: str = mo_ta("Số La Mã của lĩnh vực")
    ten: str = mo_ta("Tên lĩnh vực")
    hang: tuple[HangKetQua, ...] = mo_ta("Các nhiệm vụ")


def dong_so_luong(so: str, ten: str, counts: SoLuong, *, trong_cau: bool = False) -> DongSoLuong:
    """Counts as words: plain in a table; in a sentence `08`, and `không có` for none."""
    write = _trong_cau if trong_cau else str
    done, late, doing, overdue, later = (write(counts.so(state)) for state in TrangThai)
    share = viet_phan_tram(counts.ty_le_hoan_thanh)
    return DongSoLuong(so, ten, write(counts.tong), done, late, doing, overdue, later, share)


def _trong_cau(count: int) -> str:
    return viet_dem(count) if count else KHONG_CO


def bang_so_sanh(now: SoLuong, before: SoLuong) -> tuple[DongSoSanh, ...]:
    """Every state against the period before, then all that is finished."""
    rows = [(state.value, before.so(state), now.so(state)) for state in TrangThai]
    rows.append(("Tổng số đã hoàn thành", before.hoan_thanh, now.hoan_thanh))
    return tuple(
        DongSoSanh(name, str(old), str(new), f"{new - old:+d}" if new != old else "0") for name, old, new in rows
    )


def bang_nhiem_vu(dataset: Dataset, groups: tuple[tuple[LinhVuc, tuple[TienDo, ...]], ...]) -> tuple[NhomKetQua, ...]:
    """Every task with its state, result, evidence and reason, by lĩnh vực; rows are numbered through."""
    units = {unit.id: unit.ten_gon for unit in dataset.co_quan.don_vi}
    rows = iter(range(1, len(dataset.phan_cong.nhiem_vu) + 1))
    return tuple(
        NhomKetQua(la_ma(number), field.ten, tuple(_hang(next(rows), p, units) for p in progress))
        for number, (field, progress) in enumerate(groups, 1)
    )


def _hang(number: int, progress: TienDo, units: dict[str, str]) -> HangKetQua:
    task = progress.nhiem_vu
    return HangKetQua(
        so=number,
        noi_dung=task.noi_dung,
        chu_tri=units[task.chu_tri],
        thoi_han=thoi_han(task),
        tinh_trang=tinh_trang(progress),
        ket_qua=tuple(kq.ket_qua for kq in progress.ket_qua),
        tai_lieu=tuple(tai_lieu(tl) for tl in progress.tai_lieu),
        ly_do=progress.ly_do,
    )


def tinh_trang(progress: TienDo) -> str:
    """`Hoàn thành muộn 12 ngày (27/3/2023)`, `Quá hạn 05 ngày`, else the state alone."""
    words = progress.trang_thai.value
    if progress.trang_thai in (TrangThai.MUON, TrangThai.QUA_HAN):
        words += f" {viet_dem(progress.so_ngay_muon)} ngày" if progress.so_ngay_muon else ""
    done = progress.ngay_hoan_thanh
    return f"{words} ({ngay_ngan(done)})" if done and progress.trang_thai in XONG else words


def tai_lieu(item: TaiLieu) -> str:
    """`Kế hoạch tuyên truyền (số 12/KH-SLĐTBXH ngày 05/02/2023)`."""
    details = f"số {item.so_ky_hieu}" if item.so_ky_hieu else ""
    if item.ngay:
        details = f"{details} ngày {ngay_ngan(item.ngay)}".strip()
    return f"{item.ten} ({details})" if details else item.ten
