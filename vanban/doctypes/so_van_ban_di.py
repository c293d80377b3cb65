"""What the printed sổ đăng ký văn bản đi shows: its cover, a line a number, the end of the chain (Phụ lục IV)."""

from vanban.core.dataclass import dataclass
from vanban.doctypes.context import mo_ta


@dataclass(frozen=True)
class HangSo:
    """One number of the book."""

    so_ky_hieu: str = mo_ta("Số, ký hiệu văn bản, ví dụ 05/KH-SLĐTBXH")
    ngay: str = mo_ta("Ngày tháng văn bản")
    trich_yeu: str = mo_ta("Tên loại và trích yếu nội dung văn bản")
    nguoi_ky: str = mo_ta("Người ký")
    noi_nhan: str = mo_ta("Nơi nhận văn bản, cách nhau bằng dấu chấm phẩy")
    luu: str = mo_ta("Đơn vị, người nhận bản lưu")
    so_ban: str = mo_ta("Số lượng bản")
    ngay_chuyen: str = mo_ta("Ngày chuyển, để trống cho người nhận ghi")
    ky_nhan: str = mo_ta("Ký nhận, để trống cho người nhận ký")
    ghi_chu: str = mo_ta("Ghi chú: số giữ, số hủy, văn bản thay thế, đính chính, thu hồi")


@dataclass(frozen=True)
class Context:
    """Everything that templates/so_van_ban_di.docx shows."""

    chu_quan: str = mo_ta("Cơ quan chủ quản, in hoa; cơ quan không có chủ quản thì trống")
    co_quan: str = mo_ta("Tên cơ quan, in hoa")
    nam: int = mo_ta("Năm của sổ")
    tu_ngay: str = mo_ta("Ngày của số đầu tiên")
    den_ngay: str = mo_ta("Ngày của số cuối cùng")
    tu_so: str = mo_ta("Số nhỏ nhất của sổ")
    den_so: str = mo_ta("Số lớn nhất của sổ")
    bang: tuple[HangSo, ...] = mo_ta("Từng số của sổ")
    so_dong: str = mo_ta("Sổ có bao nhiêu số")
    dau_chuoi: str = mo_ta("Dòng cuối của lịch sử sổ và mã băm của nó; so với sổ trên máy thì biết sổ có bị viết lại")
