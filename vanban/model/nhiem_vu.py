"""data/<năm>/nhiem_vu.yaml: who does what by when, and what comes of it."""

from vanban.core.record_fields import Field
from vanban.model.base import BanGhi, Chu, CoKhong, Ma, MinhHoa, Ngay


class NhiemVu(BanGhi):
    """One task of the plan."""

    id: Ma = Field(description="Mã nhiệm vụ, dùng ở ket_qua/")
    giai_phap: tuple[Ma, ...] = Field(
        min_length=1, description="Mã các giải pháp của kế hoạch mà nhiệm vụ này thực hiện"
    )
    tieu_chi: tuple[Ma, ...] = Field(
        min_length=1, description="Mã các tiêu chí thành phần mà nhiệm vụ này khắc phục hoặc giữ vững"
    )
    noi_dung: Chu = Field(description="Nội dung nhiệm vụ")
    chu_tri: Ma = Field(description="Mã đơn vị chủ trì")
    phoi_hop: tuple[Ma, ...] = Field(default=(), description="Mã các đơn vị phối hợp")
    thoi_han: Ngay = Field(description="Thời hạn hoàn thành")
    thuong_xuyen: CoKhong = Field(default=False, description="có, khi là việc thường xuyên đến hết thời hạn")
    san_pham: Chu = Field(description="Sản phẩm, kết quả phải có")


class PhanCong(BanGhi):
    """The assignment table."""

    nhiem_vu: tuple[NhiemVu, ...] = Field(min_length=1, description="Các nhiệm vụ")
    minh_hoa: MinhHoa
