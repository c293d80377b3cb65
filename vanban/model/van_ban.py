"""What every issued document needs: number, date, signatory, recipients, and the legal grounds it cites."""

from typing import Literal

from vanban.core.record_fields import Field
from vanban.model.base import BanGhi, Chu, Doan, Ma, Ngay, NgayPhatHanh, SoNguyen, Ten, TrichYeu, VietTat


class LuuVanBan(BanGhi):
    """The last line of Nơi nhận: `Lưu: VT, <đơn vị soạn thảo> (<người soạn>) <số bản>`."""

    don_vi_soan_thao: VietTat | None = Field(default=None, description="Chữ viết tắt đơn vị soạn thảo")
    nguoi_soan: Ten | None = Field(default=None, description="Ký hiệu người soạn thảo, ví dụ LTHg")
    so_ban: SoNguyen | None = Field(default=None, description="Số lượng bản lưu (nếu cần)")


class PhatHanh(BanGhi):
    """Issuing data of one document; a draft leaves the number and the day blank."""

    so: SoNguyen | None = Field(default=None, description="Số văn bản; bỏ trống khi còn là dự thảo")
    ngay: NgayPhatHanh = Field(description="Ngày ký; dự thảo có thể chỉ ghi tháng, năm (3/2023) hoặc năm (2023)")
    nguoi_ky: Ma = Field(description="Mã người ký ở co_quan.yaml")
    noi_nhan: Ma = Field(description="Tên danh sách nơi nhận ở co_quan.yaml")
    luu: LuuVanBan = Field(default=LuuVanBan(), description="Dòng Lưu cuối danh sách nơi nhận")


class CanCu(BanGhi):
    """A legal ground, in the parts that a full citation has (Nghị định 30/2020/NĐ-CP, Phụ lục I Mục II)."""

    mo_dau: Literal["Căn cứ", "Thực hiện", "Theo"] = Field(default="Căn cứ", description="Căn cứ, Thực hiện hoặc Theo")
    loai: Ten = Field(description="Tên loại, ví dụ Quyết định; với luật thì ghi cả tên, ví dụ Luật Lưu trữ")
    so_ky_hieu: Ten | None = Field(default=None, description="Số, ký hiệu; luật và pháp lệnh không ghi")
    ngay: Ngay | None = Field(default=None, description="Ngày ban hành")
    co_quan: Ten | None = Field(default=None, description="Cơ quan hoặc người ban hành; luật và pháp lệnh không ghi")
    trich_yeu: TrichYeu | None = Field(default=None, description="Trích yếu, viết liền sau tên cơ quan")


class NgoaiLeDauKet(BanGhi):
    """A punctuation mark that departs from the decree, with the reason."""

    dau: Literal[";", ",", "."] = Field(description="Dấu kết thúc căn cứ cuối cùng")
    ly_do: Chu = Field(description="Vì sao không dùng dấu chấm như nghị định")


class MucNoiDung(BanGhi):
    """The prose of one lĩnh vực."""

    linh_vuc: Ma = Field(description="Mã lĩnh vực ở chi_so.yaml")
    noi_dung: tuple[Doan, ...] = Field(min_length=1, description="Từng đoạn văn")
