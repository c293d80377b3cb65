"""data/<năm>/ke_hoach.yaml: the plan."""

from typing import Literal

from vanban.core.record_fields import Field
from vanban.model.base import BanGhi, Doan, Ma, MinhHoa, Nam, Ngay, Ten, TrichYeu
from vanban.model.van_ban import CanCu, NgoaiLeDauKet, PhatHanh


class GiaiPhap(BanGhi):
    """A solution of the plan; tasks carry it out."""

    id: Ma = Field(description="Mã giải pháp, dùng ở nhiem_vu.yaml")
    noi_dung: Doan = Field(description="Nội dung giải pháp")


class GiaiPhapLinhVuc(BanGhi):
    """The solutions of one lĩnh vực."""

    linh_vuc: Ma = Field(description="Mã lĩnh vực ở chi_so.yaml")
    kieu_neu_diem: Literal["hai_cham", "ngoac"] = Field(
        default="hai_cham", description="hai_cham: “Tên: 7,5/10 điểm”; ngoac: “Tên (đạt 7,5/10 điểm)”"
    )
    giai_phap: tuple[GiaiPhap, ...] = Field(min_length=1, description="Các giải pháp")


class ThoiGian(BanGhi):
    """The span of the plan; every deadline lies in it."""

    tu: Ngay = Field(description="Ngày bắt đầu")
    den: Ngay = Field(description="Ngày kết thúc")


class KeHoach(BanGhi):
    """The plan of a year."""

    nam: Nam = Field(description="Năm của kế hoạch")
    phat_hanh: PhatHanh = Field(description="Số, ngày, người ký, nơi nhận")
    trich_yeu: TrichYeu = Field(description="Trích yếu, không kèm chữ Kế hoạch")
    thoi_gian: ThoiGian = Field(description="Thời gian thực hiện kế hoạch")
    can_cu: tuple[CanCu, ...] = Field(min_length=1, description="Các căn cứ ban hành")
    dau_ket_can_cu: NgoaiLeDauKet | None = Field(default=None, description="Dấu kết căn cứ cuối khi khác nghị định")
    muc_dich: tuple[Doan, ...] = Field(min_length=1, description="Mục đích, từng đoạn")
    yeu_cau: tuple[Doan, ...] = Field(min_length=1, description="Yêu cầu, từng đoạn")
    noi_dung: tuple[GiaiPhapLinhVuc, ...] = Field(min_length=1, description="Giải pháp theo lĩnh vực")
    to_chuc_thuc_hien: tuple[Doan, ...] = Field(min_length=1, description="Tổ chức thực hiện, từng khoản, không ghi số")
    trich_yeu_bao_cao: TrichYeu = Field(
        default="Kết quả khắc phục các tiêu chí bị đánh giá thấp tại kết quả Chỉ số Cải cách hành chính "
        "năm {nam_chi_so} của {co_quan} {ky}",
        description="Trích yếu của các báo cáo định kỳ; dùng được {ky}",
    )
    ten_phu_luc: Ten = Field(default="Bảng phân công nhiệm vụ", description="Tên phụ lục")
    minh_hoa: MinhHoa
