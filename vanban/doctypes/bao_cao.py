"""What the periodic báo cáo shows: counts, tables and charts worked out, narrative from the outcomes file."""

from collections.abc import Mapping

from vanban.core.dataclass import dataclass
from vanban.core.lengths import Length
from vanban.core.ngay import ngay_ngan
from vanban.core.picture import Picture
from vanban.core.rich import RichText, Run, rich
from vanban.core.so import dem as viet_dem
from vanban.doctypes import bang_bao_cao, bieu_do, cau_chu, khoi, the_thuc
from vanban.doctypes.context import mo_ta
from vanban.doctypes.khoi_phuc import KhoiPhuc, diem_khoi_phuc
from vanban.facts.diem import DiemChiSo
from vanban.facts.ky import CuaSo, cua_so
from vanban.facts.phuc_hoi import phuc_hoi
from vanban.facts.tien_do import TienDo, TrangThai, tien_do_ky
from vanban.facts.tong_hop import dem, theo_don_vi, theo_linh_vuc
from vanban.model.chi_so import LinhVuc
from vanban.model.dataset import Dataset
from vanban.model.ket_qua import KetQua
from vanban.model.ky_bao_cao import Ky

TEN_LOAI, VIET_TAT = "Báo cáo", "BC"
Nhom = tuple[tuple[LinhVuc, tuple[TienDo, ...]], ...]


@dataclass(frozen=True)
class MucKetQua:
    """The results of one lĩnh vực."""

    so: int = mo_ta("Số thứ tự")
    ten: str = mo_ta("Tên lĩnh vực")
    tom_tat: str = mo_ta("Một câu tóm tắt số nhiệm vụ của lĩnh vực")
    noi_dung: tuple[RichText, ...] = mo_ta("Kết quả, từng đoạn")


@dataclass(frozen=True)
class Context:
    """Everything that templates/bao_cao.docx shows."""

    tieu_de_tep: str = mo_ta("Tên văn bản trong thuộc tính của tệp")
    dau: khoi.DauVanBan = mo_ta("Phần đầu văn bản")
    trich_yeu: str = mo_ta("Trích yếu")
    ke_trich_yeu: Length = mo_ta("Độ dài đường kẻ dưới trích yếu")
    kinh_gui: khoi.KinhGui = mo_ta("Nơi được kính gửi")
    can_cu: tuple[RichText, ...] = mo_ta("Từng căn cứ, đã có dấu câu; Kế hoạch ở cuối")
    co_quan: str = mo_ta("Tên cơ quan")
    ky: str = mo_ta("Kỳ báo cáo, ví dụ quý I năm 2023")
    ky_toi: str = mo_ta("Kỳ tới, chữ in hoa")
    nam_chi_so: int = mo_ta("Năm của Chỉ số đang khắc phục")
    tu_ngay: str = mo_ta("Ngày đầu của thời gian chốt số liệu")
    den_ngay: str = mo_ta("Ngày chốt số liệu")
    chi_dao_dieu_hanh: tuple[RichText, ...] = mo_ta("Chỉ đạo, điều hành, từng đoạn")
    tong: bang_bao_cao.DongSoLuong = mo_ta("Số lượng chung, viết trong câu")
    theo_linh_vuc: tuple[bang_bao_cao.DongSoLuong, ...] = mo_ta("Số lượng theo lĩnh vực")
    theo_don_vi: tuple[bang_bao_cao.DongSoLuong, ...] = mo_ta("Số lượng theo đơn vị chủ trì")
    cong: bang_bao_cao.DongSoLuong = mo_ta("Dòng cộng của hai bảng số lượng")
    bieu_do_tien_do: Picture = mo_ta("Biểu đồ tình trạng nhiệm vụ theo lĩnh vực")
    co_qua_han: bool = mo_ta("Có nhiệm vụ quá hạn")
    qua_han: tuple[str, ...] = mo_ta("Từng nhiệm vụ quá hạn, kèm đơn vị và lý do, đã có dấu câu")
    co_ky_truoc: bool = mo_ta("Có số liệu kỳ trước để so sánh")
    ky_truoc: str = mo_ta("Tên kỳ trước")
    so_sanh: tuple[bang_bao_cao.DongSoSanh, ...] = mo_ta("So sánh với kỳ trước")
    khoi_phuc: KhoiPhuc = mo_ta("Điểm có thể khôi phục")
    bieu_do_diem: Picture = mo_ta("Biểu đồ điểm theo lĩnh vực")
    ket_qua: tuple[MucKetQua, ...] = mo_ta("Kết quả theo lĩnh vực")
    uu_diem: tuple[RichText, ...] = mo_ta("Ưu điểm, từng đoạn")
    ton_tai: tuple[RichText, ...] = mo_ta("Tồn tại, hạn chế, từng đoạn")
    nguyen_nhan: tuple[RichText, ...] = mo_ta("Nguyên nhân, từng đoạn")
    phuong_huong: tuple[RichText, ...] = mo_ta("Phương hướng kỳ tới, từng đoạn")
    kien_nghi: tuple[RichText, ...] = mo_ta("Kiến nghị, từng đoạn")
    trich_yeu_trong_cau: str = mo_ta("Trích yếu viết trong câu, chữ đầu không viết hoa")
    cuoi: khoi.CuoiVanBan = mo_ta("Nơi nhận và chữ ký")
    phu_luc: khoi.DauPhuLuc = mo_ta("Đầu phụ lục")
    bang: tuple[bang_bao_cao.NhomKetQua, ...] = mo_ta("Kết quả từng nhiệm vụ, theo lĩnh vực")


def build(dataset: Dataset, ky: Ky) -> Context:
    """The context of the report of one period."""
    agency, report, window = dataset.co_quan, dataset.ket_qua[ky], cua_so(dataset, ky)
    values = cau_chu.gia_tri_bien(dataset, ky)
    progress = tien_do_ky(dataset, ky)
    groups = theo_linh_vuc(dataset, progress)
    counts = dem(progress)
    projection = phuc_hoi(DiemChiSo(dataset.chi_so), progress)
    trich_yeu = cau_chu.tron(dataset.ke_hoach.trich_yeu_bao_cao, values)
    dong = the_thuc.dong_trich_yeu(trich_yeu)
    before = next((k for k in reversed(ky.truoc) if k in dataset.ket_qua), None)
    return Context(
        tieu_de_tep=f"{TEN_LOAI} {cau_chu.trong_cau(trich_yeu)}",
        dau=khoi.dau_van_ban(agency, report.phat_hanh, VIET_TAT),
        trich_yeu=dong,
        ke_trich_yeu=the_thuc.ke_duoi_trich_yeu(dong),
        kinh_gui=khoi.kinh_gui(agency.bao_cao.kinh_gui),
        can_cu=_can_cu(dataset, report),
        co_quan=agency.ten,
        ky=ky.ten(window.nam),
        ky_toi=ky.ky_toi(window.nam).upper(),
        nam_chi_so=dataset.chi_so.nam,
        tu_ngay=ngay_ngan(window.tu),
        den_ngay=ngay_ngan(window.den),
        chi_dao_dieu_hanh=cau_chu.cac_doan(report.chi_dao_dieu_hanh, values),
        tong=bang_bao_cao.dong_so_luong("", "", counts, trong_cau=True),
        theo_linh_vuc=tuple(
            bang_bao_cao.dong_so_luong(str(i), field.ten, dem(tasks)) for i, (field, tasks) in enumerate(groups, 1)
        ),
        theo_don_vi=tuple(
            bang_bao_cao.dong_so_luong(str(i), unit.ten, count)
            for i, (unit, count) in enumerate(theo_don_vi(dataset, progress), 1)
        ),
        cong=bang_bao_cao.dong_so_luong("", "Cộng", counts),
        bieu_do_tien_do=bieu_do.bieu_do_tien_do(groups),
        co_qua_han=counts.so(TrangThai.QUA_HAN) > 0,
        qua_han=_qua_han(dataset, progress),
        co_ky_truoc=before is not None,
        ky_truoc=before.ten(window.nam) if before else "",
        so_sanh=bang_bao_cao.bang_so_sanh(counts, dem(tien_do_ky(dataset, before))) if before else (),
        khoi_phuc=diem_khoi_phuc(projection),
        bieu_do_diem=bieu_do.bieu_do_diem(projection),
        ket_qua=_ket_qua(report, groups, values),
        uu_diem=cau_chu.cac_doan(report.uu_diem, values),
        ton_tai=cau_chu.cac_doan(report.ton_tai, values),
        nguyen_nhan=cau_chu.cac_doan(report.nguyen_nhan, values),
        phuong_huong=cau_chu.cac_doan(report.phuong_huong, values),
        kien_nghi=cau_chu.cac_doan(report.kien_nghi, values),
        trich_yeu_trong_cau=cau_chu.trong_cau(trich_yeu),
        cuoi=khoi.cuoi_van_ban(agency, report.phat_hanh),
        phu_luc=khoi.dau_phu_luc(agency, report.phat_hanh, VIET_TAT, TEN_LOAI, _ten_phu_luc(window)),
        bang=bang_bao_cao.bang_nhiem_vu(dataset, groups),
    )


def _ten_phu_luc(window: CuaSo) -> str:
    return f"Kết quả thực hiện từng nhiệm vụ {window.ky.ten(window.nam)}"


def _can_cu(dataset: Dataset, report: KetQua) -> tuple[RichText, ...]:
    values, agency = cau_chu.gia_tri_bien(dataset, report.ky), dataset.co_quan
    given = (rich(f"{cau_chu.can_cu(item, values, agency.the_thuc.ngay_can_cu)};") for item in report.can_cu)
    return (*given, _vien_dan_ke_hoach(dataset))


def _vien_dan_ke_hoach(dataset: Dataset) -> RichText:
    plan, agency = dataset.ke_hoach, dataset.co_quan
    trich_yeu = cau_chu.trong_cau(cau_chu.tron(plan.trich_yeu, cau_chu.gia_tri_bien(dataset)))
    return the_thuc.gop(
        Run("Thực hiện Kế hoạch số"),
        *the_thuc.so_ky_hieu(plan.phat_hanh, khoi.ky_hieu(agency, "KH", plan.phat_hanh)).runs,
        Run(" "),
        *the_thuc.ngay_ky(plan.phat_hanh.ngay).runs,
        Run(f" của {agency.ten} về {trich_yeu}."),
    )


def _qua_han(dataset: Dataset, progress: tuple[TienDo, ...]) -> tuple[str, ...]:
    units = {unit.id: unit.ten for unit in dataset.co_quan.don_vi}
    late = [p for p in progress if p.trang_thai is TrangThai.QUA_HAN]
    lines = [
        f"{p.nhiem_vu.noi_dung} ({units[p.nhiem_vu.chu_tri]} chủ trì, thời hạn {ngay_ngan(p.nhiem_vu.thoi_han)}"
        + (f"; lý do: {cau_chu.trong_cau(p.ly_do)})" if p.ly_do else ")")
        for p in late
    ]
    return cau_chu.noi_can_cu(lines)


def _ket_qua(report: KetQua, groups: Nhom, values: Mapping[str, str]) -> tuple[MucKetQua, ...]:
    prose = {muc.linh_vuc: muc.noi_dung for muc in report.ket_qua_linh_vuc}
    return tuple(
        MucKetQua(number, field.ten, tom_tat(tasks), cau_chu.cac_doan(prose.get(field.id, ()), values))
        for number, (field, tasks) in enumerate(groups, 1)
    )


def tom_tat(tasks: tuple[TienDo, ...]) -> str:
    """`Đã hoàn thành 03/05 nhiệm vụ (60%); 01 nhiệm vụ đang thực hiện; 01 nhiệm vụ quá hạn`, and a full stop."""
    line = bang_bao_cao.dong_so_luong("", "", dem(tasks), trong_cau=True)
    done = viet_dem(dem(tasks).hoan_thanh)
    rest = [
        f"{number} nhiệm vụ {words}"
        for number, words in (
            (line.dang_lam, "đang thực hiện"),
            (line.qua_han, "quá hạn"),
            (line.chua_den_han, "chưa đến hạn"),
        )
        if number != bang_bao_cao.KHONG_CO
    ]
    return "; ".join([f"Đã hoàn thành {done}/{line.tong} nhiệm vụ ({line.ty_le})", *rest]) + "."
