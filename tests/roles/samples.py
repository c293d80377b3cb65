"""Five documents in words only: what each part of the form says."""

from dataclasses import dataclass, replace

from vanban.roles.element import Role

QUOC_HIEU = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
TIEU_NGU = "Độc lập - Tự do - Hạnh phúc"


@dataclass(frozen=True)
class Sample:
    """The words of one document, part by part; `expected` are the parts of its text by role."""

    loai: str
    parent: tuple[str, ...]
    agency: tuple[str, ...]
    number: str
    date: str
    about: tuple[str, ...] = ()
    title: str = ""
    trich_yeu: tuple[str, ...] = ()
    text: tuple[tuple[Role, str], ...] = ()
    recipients: tuple[str, ...] = ("- Như trên;", "- Lưu: VT, TCCB.")
    offices: tuple[str, ...] = ("GIÁM ĐỐC",)
    name: str = "Phạm Đức Huân"
    quoc_hieu: str = QUOC_HIEU
    tieu_ngu: str = TIEU_NGU

    def with_(self, **parts):
        return replace(self, **parts)

    @property
    def expected(self) -> dict[Role, tuple[str, ...]]:
        """The words of every part."""
        found: dict[Role, tuple[str, ...]] = {
            Role.QUOC_HIEU: (self.quoc_hieu,),
            Role.TIEU_NGU: (self.tieu_ngu,),
            Role.CO_QUAN_CHU_QUAN: self.parent,
            Role.CO_QUAN_BAN_HANH: self.agency,
            Role.SO_KY_HIEU: (self.number,),
            Role.DIA_DANH_NGAY: (self.date,) if self.date else (),
            Role.TRICH_YEU_CONG_VAN: self.about,
            Role.TEN_LOAI: (self.title,) if self.title else (),
            Role.TRICH_YEU: self.trich_yeu,
            Role.NOI_NHAN: ("Nơi nhận:",),
            Role.DANH_SACH_NOI_NHAN: self.recipients,
            Role.QUYEN_HAN_CHUC_VU: self.offices,
            Role.HO_TEN: (self.name,),
        }
        for role, words in self.text:
            found[role] = (*found.get(role, ()), words)
        return {role: words for role, words in found.items() if words}


KE_HOACH = Sample(
    loai="KH",
    parent=("ỦY BAN NHÂN DÂN", "TỈNH LẠNG SƠN"),
    agency=("SỞ LAO ĐỘNG - THƯƠNG BINH", "VÀ XÃ HỘI"),
    number="Số:     /KH-SLĐTBXH",
    date="Lạng Sơn, ngày     tháng 3 năm 2023",
    title="KẾ HOẠCH",
    trich_yeu=("Khắc phục các tiêu chí bị đánh giá thấp", "tại kết quả Chỉ số cải cách hành chính năm 2022"),
    text=(
        (Role.CAN_CU, "Thực hiện Quyết định số 85/QĐ-UBND ngày 20/01/2023 về phê duyệt Chỉ số;"),
        (Role.CAN_CU, "Căn cứ Kế hoạch số 04/KH-SLĐTBXH ngày 14/01/2023 về cải cách hành chính;"),
        (Role.NOI_DUNG, "Để khắc phục các tiêu chí chưa đạt, Sở xây dựng kế hoạch như sau:"),
        (Role.MUC_LA_MA, "I. MỤC ĐÍCH, YÊU CẦU"),
        (Role.KHOAN_CO_TIEU_DE, "1. Mục đích"),
        (Role.NOI_DUNG, "Tuyên truyền, phát huy những thành tích đã đạt được."),
        (Role.KHOAN_CO_TIEU_DE, "2. Yêu cầu"),
        (Role.NOI_DUNG, "- Đánh giá đúng thực trạng."),
        (Role.MUC_LA_MA, "II. TỔ CHỨC THỰC HIỆN"),
        (Role.KHOAN, "1. Yêu cầu thủ trưởng các đơn vị thực hiện Kế hoạch này."),
        (Role.KHOAN, "2. Giao Văn phòng Sở theo dõi, đôn đốc:"),
        (Role.DIEM, "a) Đối với các phòng;"),
        (Role.DIEM, "b) Đối với các đơn vị sự nghiệp."),
        (Role.NOI_DUNG, "Trên đây là Kế hoạch của Sở./."),
    ),
    recipients=("- Văn phòng UBND tỉnh;", "- Các phòng và tương đương;", "- Lưu: VT, CV (LTHg)."),
)
BAO_CAO = Sample(
    loai="BC",
    parent=("UBND TỈNH LẠNG SƠN",),
    agency=("SỞ NỘI VỤ",),
    number="Số: 35/BC-SNV",
    date="Lạng Sơn, ngày 16 tháng 3 năm 2023",
    title="BÁO CÁO",
    trich_yeu=("Kết quả cải cách hành chính quý I năm 2023",),
    text=(
        (Role.KINH_GUI, "Kính gửi: Ủy ban nhân dân tỉnh Lạng Sơn"),
        (Role.NOI_DUNG, "Thực hiện Công văn số 12/UBND-VX của UBND tỉnh, Sở Nội vụ báo cáo kết quả như sau:"),
        (Role.PHAN_CHUONG, "Phần I"),
        (Role.TIEU_DE_PHAN_CHUONG, "TÌNH HÌNH THỰC HIỆN NHIỆM VỤ"),
        (Role.MUC_LA_MA, "I. NHỮNG KẾT QUẢ ĐẠT ĐƯỢC"),
        (Role.KHOAN_CO_TIEU_DE, "1. Phạm vi và đối tượng áp dụng"),
        (Role.DIEM, "a) Đối với các sở thì áp dụng từ nay."),
        (Role.NOI_DUNG, "Sở Nội vụ báo cáo Ủy ban nhân dân tỉnh./."),
    ),
    offices=("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
    name="Hoàng Thị An",
)
CONG_VAN = Sample(
    loai="CV",
    parent=("BỘ NỘI VỤ",),
    agency=("CỤC VĂN THƯ VÀ LƯU TRỮ", "NHÀ NƯỚC"),
    number="Số: 05/VTLTNN-VP",
    date="Hà Nội, ngày 05 tháng 01 năm 2020",
    about=("V/v nâng bậc lương", "thường xuyên năm 2019"),
    text=(
        (Role.KINH_GUI, "Kính gửi:"),
        (Role.NOI_KINH_GUI, "- Bộ Nội vụ;"),
        (Role.NOI_KINH_GUI, "- Bộ Kế hoạch và Đầu tư;"),
        (Role.NOI_KINH_GUI, "- Bộ Tài chính."),
        (Role.NOI_DUNG, "Căn cứ Luật Lưu trữ, Cục Văn thư và Lưu trữ nhà nước đề nghị các cơ quan thực hiện."),
        (Role.NOI_DUNG, "Cục kính gửi các cơ quan Phụ lục I để tổng hợp./."),
    ),
    offices=("TL. CỤC TRƯỞNG", "CHÁNH VĂN PHÒNG"),
    name="Nguyễn Văn A",
)
QUYET_DINH = Sample(
    loai="QĐ",
    parent=(),
    agency=("ỦY BAN NHÂN DÂN", "TỈNH LẠNG SƠN"),
    number="Số: 85/QĐ-UBND",
    date="Lạng Sơn, ngày 20 tháng 01 năm 2023",
    title="QUYẾT ĐỊNH",
    trich_yeu=("Về việc phê duyệt Chỉ số cải cách hành chính",),
    text=(
        (Role.THAM_QUYEN, "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN"),
        (Role.CAN_CU, "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;"),
        (Role.CAN_CU, "Theo đề nghị của Giám đốc Sở Nội vụ."),
        (Role.LENH_BAN_HANH, "QUYẾT ĐỊNH:"),
        (Role.DIEU, "Điều 1."),
        (Role.NOI_DUNG, "Phê duyệt Chỉ số cải cách hành chính năm 2022 theo Quyết định này."),
        (Role.DIEU, "Điều 2. Hiệu lực thi hành"),
        (Role.KHOAN, "1. Quyết định này có hiệu lực kể từ ngày ký."),
        (Role.KHOAN, "2. Bãi bỏ Quyết định số 12/QĐ-UBND."),
        (Role.DIEU, "Điều 3."),
        (Role.NOI_DUNG, "Chánh Văn phòng và các cơ quan chịu trách nhiệm thi hành Quyết định này./."),
    ),
    recipients=("- Như Điều 3;", "- Lưu: VT, NC."),
    offices=("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    name="Dương Xuân Huyên",
)
TO_TRINH = Sample(
    loai="TTr",
    parent=("HUYỆN ĐOÀN CHI LĂNG",),
    agency=("BAN CHẤP HÀNH ĐOÀN", "XÃ QUAN SƠN"),
    number="Số: 02/TTr-ĐTN",
    date="Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2019",
    title="TỜ TRÌNH",
    trich_yeu=("Về việc bổ sung kinh phí tổ chức hội nghị",),
    text=(
        (Role.KINH_GUI, "Kính gửi:"),
        (Role.NOI_KINH_GUI, "- Ủy ban nhân dân xã Quan Sơn;"),
        (Role.NOI_KINH_GUI, "- Đảng ủy xã Quan Sơn."),
        (Role.NOI_DUNG, "Ban Chấp hành trình Ủy ban nhân dân xã xem xét, quyết định:"),
        (Role.KHOAN, "1. Sự cần thiết của việc bổ sung thì đã rõ."),
        (Role.KHOAN, "2. Tổng kinh phí là 12 triệu đồng."),
        (Role.NOI_DUNG, "Kính trình các cơ quan xem xét, quyết định./."),
    ),
    offices=("BÍ THƯ",),
    name="Y Biêr Niê",
)
SAMPLES = {
    "ke_hoach": KE_HOACH,
    "bao_cao": BAO_CAO,
    "cong_van": CONG_VAN,
    "quyet_dinh": QUYET_DINH,
    "to_trinh": TO_TRINH,
}
