"""How points and ranks are worded: headings of lĩnh vực, criteria, notes on what was not scored."""

from decimal import Decimal

from vanban.core.so import dem, viet_so
from vanban.facts.diem import DiemChiSo, DiemLinhVuc, diem_dat
from vanban.model.chi_so import ThanhPhan
from vanban.model.ke_hoach import GiaiPhapLinhVuc


def thay_doi_hang(score: DiemChiSo) -> str:
    """`(Giảm 06 bậc so với năm 2021)`; "" when last year's rank is not known."""
    change, year = score.thay_doi_hang, score.chi_so.nam - 1
    if change is None:
        return ""
    if change == 0:
        return f"(Giữ nguyên thứ bậc so với năm {year})"
    return f"({'Tăng' if change > 0 else 'Giảm'} {dem(abs(change))} bậc so với năm {year})"


def tieu_de_linh_vuc(muc: GiaiPhapLinhVuc, points: DiemLinhVuc) -> str:
    """`Tên: 7,5/10 điểm`, or `Tên (đạt 7,5/10 điểm)` where the data ask for it."""
    score = f"{viet_so(points.dat)}/{viet_so(points.toi_da)} điểm"
    name = points.linh_vuc.ten
    return f"{name} (đạt {score})" if muc.kieu_neu_diem == "ngoac" else f"{name}: {score}"


def khong_cham(parts: tuple[ThanhPhan, ...]) -> str:
    """`(không chấm 01 tiêu chí 1,5 điểm do …)`; "" when everything was scored."""
    if not parts:
        return ""
    points = sum((tp.diem_toi_da for tp in parts), Decimal(0))
    reasons = "; ".join(dict.fromkeys(tp.khong_cham or "" for tp in parts))
    return f"(không chấm {dem(len(parts))} tiêu chí {viet_so(points)} điểm do {reasons})"


def tieu_chi(tp: ThanhPhan) -> str:
    """`1.4.2. Tên (tối đa 1; đạt 0,5)`."""
    if tp.khong_cham is not None:
        return f"{tp.ma}. {tp.ten} (không chấm)"
    return f"{tp.ma}. {tp.ten} (tối đa {viet_so(tp.diem_toi_da)}; đạt {viet_so(diem_dat(tp))})"
