"""The parts of co_quan.yaml that numbering and sending ask for: the register, the directory of recipients, channels."""

from typing import Literal

from vanban.core.record_fields import Field
from vanban.model.base import BanGhi, CoKhong, Ma, MaDinhDanh, SoNguyen, Ten, VietTat

SO_VAN_BAN = "so_van_ban"  # the register's folder where the data names none


class SoVanBan(BanGhi):
    """Where the register stands, and in which series its numbers run."""

    thu_muc: Ten = Field(
        default=SO_VAN_BAN,
        description="Thư mục của sổ và bản lưu, trên ổ đĩa của máy văn thư, không phải ổ mạng (mặc định: so_van_ban)",
    )
    danh_so: Literal["chung", "theo_loai"] = Field(
        default="chung",
        description="chung: mọi văn bản một dãy số; theo_loai: mỗi loại một dãy. Không đổi giữa năm",
    )
    rieng: tuple[VietTat, ...] = Field(
        default=(), description="Khi đánh số chung: loại có dãy số riêng, ghi chữ viết tắt, như QĐ; công văn là CV"
    )


class NoiGui(BanGhi):
    """One recipient that documents are sent to."""

    id: Ma = Field(description="Mã của nơi gửi, dùng ở lệnh send --to")
    ten: Ten = Field(description="Tên cơ quan nhận; trùng tên ở noi_nhan thì sổ ghi cả mã định danh")
    kenh: Literal["thu_muc", "thu_dien_tu", "edxml"] = Field(
        description="thu_muc: xếp sẵn một thư mục để chuyển tay; thu_dien_tu: gửi thư; edxml: trục liên thông"
    )
    ma_dinh_danh: MaDinhDanh | None = Field(default=None, description="Mã định danh điện tử; kênh edxml phải có")
    thu_dien_tu: Ten | None = Field(default=None, description="Địa chỉ thư điện tử; kênh thu_dien_tu phải có")


class MayChuThu(BanGhi):
    """The mail server; the password is never in a file."""

    ten_may: Ten = Field(description="Tên máy chủ thư, ví dụ mail.langson.gov.vn")
    cong_may_chu: SoNguyen = Field(default=587, description="Cổng: 587 với starttls, 465 với tls")
    bao_mat: Literal["starttls", "tls", "khong"] = Field(
        default="starttls", description="Mã hóa đường truyền; khong chỉ dùng được với máy chủ trên chính máy này"
    )
    ten_dang_nhap: Ten | None = Field(
        default=None, description="Tên hộp thư; mật khẩu để ở biến VANBAN_MAT_KHAU_THU hoặc kho khóa của máy"
    )
    chung_thu_goc: Ten | None = Field(
        default=None, description="Tệp chứng thư gốc (PEM), khi máy chủ thư dùng chứng thư do tỉnh hoặc cơ quan tự cấp"
    )
    moi_phut: SoNguyen = Field(default=30, description="Mỗi phút gửi nhiều nhất bao nhiêu thư")


class Edxml(BanGhi):
    """Messages for the axis; what the operator of the axis decides."""

    thu_muc: Ten = Field(default="edxml", description="Thư mục mà phần mềm kết nối trục lấy thông điệp")
    ma_van_ban: Literal["dau_phay", "qd_28_2018", "qd_395_2020"] = Field(
        default="dau_phay", description="Dạng mã văn bản (DocumentId)"
    )
    dang_ma: Literal["bat_ky", "qd_20_2020", "qcvn_102"] = Field(
        default="bat_ky", description="Dạng mã định danh mà trục nhận"
    )
    chi_dao: Literal["0-1-2", "1-2-3"] = Field(default="0-1-2", description="Các giá trị của SteeringType")
    loai_van_ban: SoNguyen = Field(default=1, description="Giá trị của DocumentType/Type")
    nen_tep: CoKhong = Field(default=False, description="Nén zip các tệp không phải pdf, doc, docx")


class Gui(BanGhi):
    """The directory of recipients, and where each channel hands over."""

    noi_gui: tuple[NoiGui, ...] = Field(min_length=1, description="Danh bạ: những nơi có thể gửi văn bản đến")
    thu_muc: Ten = Field(default="gui", description="Kênh thu_muc: thư mục xếp văn bản chờ chuyển (mặc định: gui)")
    may_chu_thu: MayChuThu | None = Field(default=None, description="Kênh thu_dien_tu: máy chủ thư")
    edxml: Edxml = Field(default=Edxml(), description="Kênh edxml: thư mục và các lựa chọn của trục")
