"""data/<năm>/ket_qua/<kỳ>.yaml: what was done in a period, and the words of its report."""

from vanban.core.record_fields import Field
from vanban.model.base import BanGhi, Chu, Doan, Ma, MinhHoa, Ngay, Ten
from vanban.model.ke_hoach import ThoiGian
from vanban.model.ky_bao_cao import Ky
from vanban.model.van_ban import CanCu, MucNoiDung, PhatHanh


class TaiLieu(BanGhi):
    """A piece of evidence (tài liệu kiểm chứng)."""

    ten: Chu = Field(description="Tên tài liệu, ví dụ Kế hoạch tuyên truyền CCHC năm 2023")
    so_ky_hieu: Ten | None = Field(default=None, description="Số, ký hiệu (nếu là văn bản)")
    ngay: Ngay | None = Field(default=None, description="Ngày của tài liệu")


class KetQuaNhiemVu(BanGhi):
    """What became of one task in this period."""

    nhiem_vu: Ma = Field(description="Mã nhiệm vụ ở nhiem_vu.yaml")
    ket_qua: Chu = Field(description="Kết quả đạt được trong kỳ")
    ngay_hoan_thanh: Ngay | None = Field(default=None, description="Ngày hoàn thành; bỏ trống khi còn đang làm")
    tai_lieu_kiem_chung: tuple[TaiLieu, ...] = Field(default=(), description="Tài liệu kiểm chứng")
    ly_do: Chu | None = Field(default=None, description="Lý do, khi hoàn thành muộn hoặc quá hạn")


class KetQua(BanGhi):
    """The outcomes of one period and the narrative of its report."""

    ky: Ky = Field(description="quy_1, 6_thang, 9_thang hoặc nam")
    phat_hanh: PhatHanh = Field(description="Số, ngày, người ký, nơi nhận của báo cáo")
    chot_so_lieu: ThoiGian | None = Field(
        default=None, description="Thời gian chốt số liệu; bỏ trống thì theo NĐ 09/2019/NĐ-CP"
    )
    han_gui: Ngay | None = Field(default=None, description="Hạn gửi báo cáo; bỏ trống thì theo co_quan.yaml")
    can_cu: tuple[CanCu, ...] = Field(default=(), description="Căn cứ của báo cáo, ngoài Kế hoạch")
    chi_dao_dieu_hanh: tuple[Doan, ...] = Field(min_length=1, description="Công tác chỉ đạo, điều hành, từng đoạn")
    ket_qua_linh_vuc: tuple[MucNoiDung, ...] = Field(min_length=1, description="Kết quả theo lĩnh vực")
    uu_diem: tuple[Doan, ...] = Field(min_length=1, description="Ưu điểm, từng đoạn")
    ton_tai: tuple[Doan, ...] = Field(min_length=1, description="Tồn tại, hạn chế, từng đoạn")
    nguyen_nhan: tuple[Doan, ...] = Field(min_length=1, description="Nguyên nhân, từng đoạn")
    phuong_huong: tuple[Doan, ...] = Field(min_length=1, description="Phương hướng, nhiệm vụ kỳ tới, từng đoạn")
    kien_nghi: tuple[Doan, ...] = Field(min_length=1, description="Kiến nghị, đề xuất, từng đoạn")
    nhiem_vu: tuple[KetQuaNhiemVu, ...] = Field(default=(), description="Kết quả từng nhiệm vụ trong kỳ")
    minh_hoa: MinhHoa
