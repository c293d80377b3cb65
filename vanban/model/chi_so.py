"""data/<năm>/chi_so.yaml: the index being repaired, down to its component criteria and their points."""

from decimal import Decimal

from vanban.core.record_fields import Field
from vanban.model.base import BanGhi, Chu, CoKhong, Diem, Ma, MinhHoa, Nam, SoNguyen, Ten


class DoiChieu(BanGhi):
    """A total copied from the published decision; the parts must add up to it."""

    dat: Diem = Field(description="Điểm đạt đã công bố")
    toi_da: Diem = Field(description="Điểm tối đa đã công bố, không kể tiêu chí không chấm")


class ThanhPhan(BanGhi):
    """A component criterion with its points; one that was not scored gives the reason instead."""

    ma: Ma = Field(description="Mã tiêu chí thành phần, ví dụ 1.4.2")
    ten: Chu = Field(description="Tên tiêu chí thành phần")
    diem_toi_da: Diem = Field(description="Điểm tối đa")
    tu_cham: Diem | None = Field(default=None, description="Điểm tự chấm")
    tham_dinh: Diem | None = Field(default=None, description="Điểm thẩm định; bỏ trống khi không chấm")
    khong_cham: Chu | None = Field(default=None, description="Lý do không chấm, viết tiếp được sau chữ do")
    khong_khac_phuc: Chu | None = Field(
        default=None, description="Lý do không giao nhiệm vụ nào, khi tiêu chí còn thiếu điểm"
    )


class TieuChi(BanGhi):
    """A criterion: a named group of component criteria."""

    ma: Ma = Field(description="Mã tiêu chí, ví dụ 1.4")
    ten: Chu = Field(description="Tên tiêu chí")
    thanh_phan: tuple[ThanhPhan, ...] = Field(min_length=1, description="Các tiêu chí thành phần")


class LinhVuc(BanGhi):
    """A field of the reform."""

    id: Ma = Field(description="Mã lĩnh vực, dùng ở các tệp khác")
    ten: Ten = Field(description="Tên lĩnh vực như ghi trong kế hoạch và báo cáo")
    ten_gon: Ten = Field(description="Tên gọn, dùng trong bảng và biểu đồ")
    ngoai_ke_hoach: CoKhong = Field(
        default=False,
        description="có, khi lĩnh vực được tính điểm nhưng không thuộc kế hoạch (ví dụ điều tra xã hội học)",
    )
    doi_chieu: DoiChieu | None = Field(default=None, description="Điểm đã công bố của lĩnh vực, để đối chiếu")
    tieu_chi: tuple[TieuChi, ...] = Field(min_length=1, description="Các tiêu chí")

    @property
    def thanh_phan(self) -> tuple[ThanhPhan, ...]:
        """All component criteria of the field, in order."""
        return tuple(tp for tc in self.tieu_chi for tp in tc.thanh_phan)


class ChiSo(BanGhi):
    """The published index of one year."""

    nam: Nam = Field(description="Năm của Chỉ số")
    thang_diem: Diem = Field(default=Decimal(100), description="Tổng điểm của bộ tiêu chí, kể cả tiêu chí không chấm")
    doi_chieu: DoiChieu | None = Field(default=None, description="Tổng điểm đã công bố, để đối chiếu")
    xep_hang: SoNguyen = Field(description="Thứ hạng")
    so_don_vi: SoNguyen = Field(description="Số đơn vị được xếp hạng")
    xep_hang_nam_truoc: SoNguyen | None = Field(default=None, description="Thứ hạng năm trước đó")
    linh_vuc: tuple[LinhVuc, ...] = Field(min_length=1, description="Các lĩnh vực")
    minh_hoa: MinhHoa
