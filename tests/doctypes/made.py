"""Small model objects for the tests, made from the texts a clerk would type."""

from datetime import date
from typing import Any

from vanban.facts.diem import DiemLinhVuc
from vanban.facts.tien_do import TienDo, TrangThai
from vanban.model.chi_so import ChiSo, LinhVuc, ThanhPhan
from vanban.model.co_quan import CoQuan, NguoiKy
from vanban.model.dataset import Dataset
from vanban.model.ke_hoach import KeHoach
from vanban.model.ket_qua import KetQuaNhiemVu
from vanban.model.nhiem_vu import NhiemVu, PhanCong
from vanban.model.van_ban import CanCu, LuuVanBan, PhatHanh


def phat_hanh(so: str | None = None, ngay: str = "2023", **more: Any) -> PhatHanh:
    """Issuing data."""
    return PhatHanh.model_validate({"so": so, "ngay": ngay, "nguoi_ky": "gd", "noi_nhan": "chung", **more})


def luu(**keys: str) -> LuuVanBan:
    """The Lưu line."""
    return LuuVanBan.model_validate(keys)


def nguoi_ky(chuc_vu: str = "Giám đốc", *quyen_han: tuple[str, str], **more: Any) -> NguoiKy:
    """A signatory with lines of authority."""
    lines = [{"hinh_thuc": mark, "cho": title} for mark, title in quyen_han]
    return NguoiKy.model_validate(
        {"id": "gd", "ho_ten": "Phạm Đức Huân", "chuc_vu": chuc_vu, "quyen_han": lines, **more}
    )


def co_quan(**changes: Any) -> CoQuan:
    """An agency; keys given replace those of the example."""
    keys: dict[str, Any] = {
        "ten": "Sở Nội vụ",
        "viet_tat": "SNV",
        "chu_quan": {"ten": "Ủy ban nhân dân tỉnh Lạng Sơn"},
        "dia_danh": "Lạng Sơn",
        "dia_ban": "tỉnh Lạng Sơn",
        "don_vi": [
            {"id": "vp", "ten": "Văn phòng Sở", "ten_gon": "VP", "loai": "phong"},
            {"id": "tt", "ten": "Thanh tra Sở", "ten_gon": "TTr", "loai": "phong"},
        ],
        "nguoi_ky": [{"id": "gd", "ho_ten": "Phạm Đức Huân", "chuc_vu": "Giám đốc"}],
        "noi_nhan": [{"id": "chung", "noi": ["Như trên", "Lãnh đạo Sở"]}],
        "bao_cao": {"kinh_gui": ["Sở Nội vụ tỉnh Lạng Sơn"]},
    }
    return CoQuan.model_validate(keys | changes)


def can_cu(loai: str, **keys: str) -> CanCu:
    """A legal ground."""
    return CanCu.model_validate({"loai": loai, **keys})


def thanh_phan(ma: str, toi_da: str, dat: str | None = None, khong_cham: str | None = None) -> ThanhPhan:
    """A component criterion."""
    return ThanhPhan.model_validate(
        {"ma": ma, "ten": f"Tiêu chí {ma}", "diem_toi_da": toi_da, "tham_dinh": dat, "khong_cham": khong_cham}
    )


def linh_vuc(ma: str, *parts: ThanhPhan, ten: str = "Cải cách thể chế") -> LinhVuc:
    """A lĩnh vực with one criterion that holds the parts."""
    criterion = {"ma": "1", "ten": "Tiêu chí", "thanh_phan": parts or (thanh_phan("1.1", "10", "7,5"),)}
    return LinhVuc.model_validate({"id": ma, "ten": ten, "ten_gon": ten, "tieu_chi": [criterion]})


def diem_linh_vuc(*parts: ThanhPhan) -> DiemLinhVuc:
    """The points of a lĩnh vực."""
    return DiemLinhVuc(linh_vuc("the_che", *parts))


def chi_so(*fields: LinhVuc, xep_hang: str = "16", nam_truoc: str | None = "10") -> ChiSo:
    """An index of 2022."""
    return ChiSo.model_validate(
        {
            "nam": "2022",
            "xep_hang": xep_hang,
            "so_don_vi": "20",
            "xep_hang_nam_truoc": nam_truoc,
            "linh_vuc": fields or (linh_vuc("the_che"),),
        }
    )


def nhiem_vu(ma: str, giai_phap: str = "GP1", **changes: Any) -> NhiemVu:
    """A task."""
    keys = {
        "id": ma,
        "giai_phap": [giai_phap],
        "tieu_chi": ["1.1"],
        "noi_dung": f"Việc {ma}",
        "chu_tri": "vp",
        "thoi_han": "15/3/2023",
        "san_pham": "Báo cáo",
    }
    return NhiemVu.model_validate(keys | changes)


def dataset(*tasks: NhiemVu, fields: tuple[LinhVuc, ...] = ()) -> Dataset:
    """A year whose lĩnh vực have one solution each: GP1, GP2 …"""
    fields = fields or (linh_vuc("the_che"),)
    parts = [
        {"linh_vuc": field.id, "giai_phap": [{"id": f"GP{number}", "noi_dung": "Làm"}]}
        for number, field in enumerate(fields, 1)
    ]
    plan = {
        "nam": "2023",
        "phat_hanh": {"ngay": "3/2023", "nguoi_ky": "gd", "noi_nhan": "chung"},
        "trich_yeu": "Khắc phục",
        "thoi_gian": {"tu": "01/01/2023", "den": "31/12/2023"},
        "can_cu": [{"loai": "Luật Lưu trữ"}],
        "muc_dich": ["a"],
        "yeu_cau": ["b"],
        "noi_dung": parts,
        "to_chuc_thuc_hien": ["c"],
    }
    work = PhanCong(nhiem_vu=tasks or (nhiem_vu("NV01"),))
    return Dataset(co_quan(), chi_so(*fields), KeHoach.model_validate(plan), work)


def tien_do(trang_thai: TrangThai, muon: int = 0, xong: date | None = None, **task: Any) -> TienDo:
    """A task in a state, finished on a day."""
    outcome = {"nhiem_vu": "NV01", "ket_qua": "Đã làm", "ly_do": "Thiếu người"}
    if xong:
        outcome["ngay_hoan_thanh"] = f"{xong:%d/%m/%Y}"
    return TienDo(nhiem_vu("NV01", **task), trang_thai, (KetQuaNhiemVu.model_validate(outcome),), muon)
