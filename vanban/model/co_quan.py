"""data/co_quan.yaml: the agency, its units, signatories and recipients."""

from typing import Literal

from vanban.core.lengths import Mm, Pt
from vanban.core.record_fields import Field
from vanban.model.base import BanGhi, HoTen, Ma, MaDinhDanh, MinhHoa, NgayTrongThang, Ten, VietTat
from vanban.model.gui import Gui, SoVanBan

COT_CO_QUAN = Mm(68)  # the room of the agency's name: the left column of templates/khoi/dau_van_ban.docx


class TenCoQuan(BanGhi):
    """A name with the lines it takes in the letterhead."""

    ten: Ten = Field(description="Tên đầy đủ, viết hoa theo Phụ lục II, ví dụ Sở Nội vụ")
    ten_hien_thi: tuple[Ten, ...] = Field(
        default=(),
        description="Cách ngắt dòng ở đầu văn bản, mỗi dòng một mục; bỏ trống thì chương trình tự ngắt cân đối",
    )


class DonVi(BanGhi):
    """A unit of the agency: a phòng or a đơn vị sự nghiệp."""

    id: Ma = Field(description="Mã của đơn vị, dùng ở nhiem_vu.yaml")
    ten: Ten = Field(description="Tên đầy đủ của đơn vị")
    ten_gon: Ten = Field(description="Tên gọn, dùng trong bảng")
    loai: Literal["phong", "don_vi_su_nghiep"] = Field(description="phong hoặc don_vi_su_nghiep")


class UyQuyen(BanGhi):
    """One line of authority above the title: the mark, and on whose behalf."""

    hinh_thuc: Literal["TM.", "Q.", "KT.", "TL.", "TUQ."] = Field(description="TM., Q., KT., TL. hoặc TUQ.")
    cho: Ten = Field(description="Tập thể (TM.) hoặc chức vụ của người đứng đầu (các hình thức khác)")


class NguoiKy(BanGhi):
    """A person who signs, in one capacity."""

    id: Ma = Field(description="Mã của người ký, dùng ở khóa nguoi_ky của từng văn bản")
    ho_ten: HoTen = Field(description="Họ và tên, không kèm học hàm, học vị")
    chuc_vu: Ten = Field(description="Chức vụ, ví dụ Phó Giám đốc")
    quyen_han: tuple[UyQuyen, ...] = Field(
        default=(), description="Quyền hạn ký, từ cao xuống thấp; bỏ trống khi người đứng đầu ký"
    )
    chuc_danh_khac: Ten | None = Field(default=None, description="Chức danh khác ghi trên họ tên (nếu có)")


class NoiNhan(BanGhi):
    """A named list of recipients; dashes, punctuation and the Lưu line are the program's work."""

    id: Ma = Field(description="Tên của danh sách, dùng ở khóa noi_nhan của từng văn bản")
    noi: tuple[Ten, ...] = Field(min_length=1, description="Từng nơi nhận, không gạch đầu dòng, không dấu chấm phẩy")


class TheThuc(BanGhi):
    """Choices that the decree leaves to the agency."""

    co_chu: Literal["12-13-13", "13-14-14"] = Field(
        default="13-14-14", description="Bộ cỡ chữ Quốc hiệu - Tiêu ngữ - địa danh, ngày tháng: 12-13-13 hoặc 13-14-14"
    )
    ngay_can_cu: Literal["ngan", "dai"] = Field(
        default="ngan", description="Cách ghi ngày trong căn cứ: ngan (20/01/2023) hoặc dai (20 tháng 01 năm 2023)"
    )

    @property
    def co_ten_co_quan(self) -> Pt:
        """The size of the agency's name: that of the Quốc hiệu (Nghị định 30/2020/NĐ-CP, Phụ lục I Mục V)."""
        return Pt(int(self.co_chu.partition("-")[0]))


class BaoCaoDinhKy(BanGhi):
    """Deadline of the periodic reports, where the province sets another than the default."""

    ngay_gui: NgayTrongThang = Field(
        default=17,
        description="Ngày của tháng cuối kỳ phải gửi báo cáo (mặc định 17: ba ngày sau khi chốt số liệu; "
        "tháng ngắn hơn thì tính ngày cuối tháng)",
    )
    kinh_gui: tuple[Ten, ...] = Field(min_length=1, description="Nơi được kính gửi trong báo cáo")


class CoQuan(BanGhi):
    """The agency that issues the documents."""

    ten: Ten = Field(description="Tên cơ quan, ví dụ Sở Lao động - Thương binh và Xã hội")
    ten_hien_thi: tuple[Ten, ...] = Field(
        default=(), description="Cách ngắt dòng tên cơ quan ở đầu văn bản; bỏ trống thì chương trình tự ngắt cân đối"
    )
    viet_tat: VietTat = Field(description="Chữ viết tắt dùng trong số, ký hiệu, ví dụ SLĐTBXH")
    chu_quan: TenCoQuan | None = Field(
        default=None, description="Cơ quan chủ quản trực tiếp; Ủy ban nhân dân các cấp không ghi"
    )
    dia_danh: Ten = Field(description="Địa danh ghi trước ngày tháng, ví dụ Lạng Sơn")
    dia_ban: Ten = Field(description="Địa bàn quản lý, ví dụ tỉnh Lạng Sơn")
    ma_dinh_danh: MaDinhDanh | None = Field(default=None, description="Mã định danh điện tử, ví dụ H37.05")
    thu_dien_tu: Ten | None = Field(default=None, description="Địa chỉ thư điện tử công vụ")
    don_vi: tuple[DonVi, ...] = Field(min_length=1, description="Các phòng và đơn vị sự nghiệp")
    nguoi_ky: tuple[NguoiKy, ...] = Field(min_length=1, description="Những người ký văn bản")
    noi_nhan: tuple[NoiNhan, ...] = Field(min_length=1, description="Các danh sách nơi nhận có tên")
    bao_cao: BaoCaoDinhKy = Field(description="Nơi gửi và hạn gửi báo cáo định kỳ")
    the_thuc: TheThuc = Field(default=TheThuc(), description="Những lựa chọn trình bày trong khuôn khổ nghị định")
    so_van_ban: SoVanBan = Field(default=SoVanBan(), description="Sổ văn bản đi: để ở đâu, đánh số thế nào")
    gui: Gui | None = Field(default=None, description="Danh bạ nơi gửi và các kênh gửi văn bản")
    minh_hoa: MinhHoa
