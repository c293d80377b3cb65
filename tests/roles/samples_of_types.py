"""Short documents of the other types, each in words only, after the sample forms of Phụ lục III."""

from tests.roles.samples import Sample
from vanban.roles.element import Role

_OF_THE_PROVINCE = {
    "parent": ("ỦY BAN NHÂN DÂN", "TỈNH LẠNG SƠN"),
    "agency": ("SỞ NỘI VỤ",),
    "date": "Lạng Sơn, ngày 16 tháng 3 năm 2023",
}
_LISTED = ("- Các phòng, đơn vị thuộc Sở;", "- Lưu: VT, CCHC.")

THONG_BAO = Sample(
    loai="TB",
    **_OF_THE_PROVINCE,
    number="Số: 12/TB-SNV",
    title="THÔNG BÁO",
    trich_yeu=("Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 3",),
    text=(
        (Role.NOI_DUNG, "Ngày 15/3/2023, Giám đốc Sở chủ trì cuộc họp giao ban, kết luận như sau:"),
        (Role.KHOAN, "1. Các phòng hoàn thành báo cáo quý I trước ngày 20/3/2023."),
        (Role.KHOAN, "2. Văn phòng Sở theo dõi, đôn đốc việc thực hiện."),
        (Role.NOI_DUNG, "Sở Nội vụ thông báo để các đơn vị biết, thực hiện./."),
    ),
    recipients=_LISTED,
    offices=("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"),
    name="Lý Văn Nam",
)
CONG_DIEN = Sample(
    loai="CĐ",
    parent=(),
    agency=("ỦY BAN NHÂN DÂN", "TỈNH LẠNG SƠN"),
    date="Lạng Sơn, ngày 16 tháng 9 năm 2023",
    number="Số: 03/CĐ-UBND",
    title="CÔNG ĐIỆN",
    trich_yeu=("Về việc tập trung ứng phó với bão số 3",),
    text=(
        (Role.KINH_GUI, "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:"),
        (Role.NOI_KINH_GUI, "- Giám đốc các sở, ban, ngành;"),
        (Role.NOI_KINH_GUI, "- Chủ tịch Ủy ban nhân dân các huyện, thành phố."),
        (Role.NOI_DUNG, "Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các cơ quan tập trung thực hiện các nhiệm vụ:"),
        (Role.KHOAN, "1. Theo dõi chặt chẽ diễn biến của bão, thông tin kịp thời đến người dân."),
        (Role.KHOAN, "2. Trực ban nghiêm túc, báo cáo theo quy định./."),
    ),
    offices=("CHỦ TỊCH",),
    name="Hồ Tiến Thiệu",
)
GIAY_MOI = Sample(
    loai="GM",
    **_OF_THE_PROVINCE,
    number="Số: 21/GM-SNV",
    title="GIẤY MỜI",
    trich_yeu=("Họp triển khai nhiệm vụ cải cách hành chính",),
    text=(
        (Role.NOI_DUNG, "Sở Nội vụ trân trọng kính mời Lãnh đạo các sở, ban, ngành của tỉnh"),
        (Role.NOI_DUNG, "Tới dự cuộc họp triển khai nhiệm vụ cải cách hành chính năm 2023."),
        (Role.NOI_DUNG, "Chủ trì: Đồng chí Giám đốc Sở Nội vụ."),
        (Role.NOI_DUNG, "Thời gian: 08 giờ 00, ngày 20 tháng 3 năm 2023."),
        (Role.NOI_DUNG, "Địa điểm: Phòng họp số 1, trụ sở Sở Nội vụ./."),
    ),
    recipients=_LISTED,
)
PHIEU_GUI = Sample(
    loai="PG",
    **_OF_THE_PROVINCE,
    number="Số: 08/PG-SNV",
    title="PHIẾU GỬI",
    trich_yeu=("Hồ sơ, tài liệu thẩm định Chỉ số cải cách hành chính",),
    text=(
        (Role.NOI_DUNG, "Sở Nội vụ gửi Văn phòng Ủy ban nhân dân tỉnh các tài liệu sau đây:"),
        (Role.KHOAN, "1. Báo cáo tự đánh giá, chấm điểm năm 2022."),
        (Role.KHOAN, "2. Tài liệu kiểm chứng kèm theo báo cáo."),
        (Role.NOI_DUNG, "Đề nghị Quý cơ quan xác nhận sau khi nhận được./."),
    ),
    recipients=_LISTED,
)
BIEN_BAN = Sample(
    loai="BB",
    parent=_OF_THE_PROVINCE["parent"],
    agency=("SỞ NỘI VỤ",),
    number="Số: 04/BB-SNV",
    date="",
    title="BIÊN BẢN",
    trich_yeu=("Họp thẩm định Chỉ số cải cách hành chính",),
    text=(
        (Role.NOI_DUNG, "Thời gian bắt đầu: 08 giờ 00, ngày 20 tháng 3 năm 2023."),
        (Role.NOI_DUNG, "Địa điểm: Phòng họp số 1, trụ sở Sở Nội vụ."),
        (Role.NOI_DUNG, "Thành phần tham dự: đại diện các phòng, đơn vị thuộc Sở."),
        (Role.NOI_DUNG, "Cuộc họp kết thúc vào 11 giờ 30, ngày 20 tháng 3 năm 2023./."),
    ),
    recipients=("- Các phòng, đơn vị thuộc Sở;", "- Lưu: VT, Hồ sơ."),
    offices=("CHỦ TỌA",),
)
GIAY_GIOI_THIEU = Sample(
    loai="GGT",
    **_OF_THE_PROVINCE,
    number="Số: 09/GGT-SNV",
    title="GIẤY GIỚI THIỆU",
    text=(
        (Role.NOI_DUNG, "Sở Nội vụ trân trọng giới thiệu: Bà Hoàng Thị An"),
        (Role.NOI_DUNG, "Chức vụ: Phó Trưởng phòng Cải cách hành chính."),
        (Role.NOI_DUNG, "Được cử đến: Sở Tài chính."),
        (Role.NOI_DUNG, "Về việc: Thẩm định Chỉ số cải cách hành chính năm 2022."),
        (Role.NOI_DUNG, "Đề nghị Quý cơ quan tạo điều kiện để bà An hoàn thành nhiệm vụ."),
        (Role.NOI_DUNG, "Giấy này có giá trị đến hết ngày 31 tháng 3 năm 2023./."),
    ),
    recipients=("- Như trên;", "- Lưu: VT."),
)
GIAY_NGHI_PHEP = Sample(
    loai="GNP",
    **_OF_THE_PROVINCE,
    number="Số: 06/GNP-SNV",
    title="GIẤY NGHỈ PHÉP",
    text=(
        (Role.NOI_DUNG, "Xét Đơn đề nghị nghỉ phép ngày 03/4/2023 của bà Hoàng Thị An,"),
        (Role.NOI_DUNG, "Sở Nội vụ cấp cho:"),
        (Role.NOI_DUNG, "Bà Hoàng Thị An, chức vụ: Phó Trưởng phòng."),
        (Role.NOI_DUNG, "Được nghỉ phép năm 2023 trong thời gian 05 ngày, kể từ ngày 10/4/2023 tại Lạng Sơn./."),
    ),
    recipients=("- Bà Hoàng Thị An;", "- Lưu: VT."),
)
NGHI_QUYET = Sample(
    loai="NQ",
    parent=(),
    agency=("HỘI ĐỒNG TRƯỜNG", "ĐẠI HỌC LẠNG SƠN"),
    number="Số: 02/NQ-HĐT",
    date="Lạng Sơn, ngày 16 tháng 3 năm 2023",
    title="NGHỊ QUYẾT",
    trich_yeu=("Về việc thông qua kế hoạch năm 2023",),
    text=(
        (Role.THAM_QUYEN, "HỘI ĐỒNG TRƯỜNG ĐẠI HỌC LẠNG SƠN"),
        (Role.CAN_CU, "Căn cứ Luật Giáo dục đại học ngày 18 tháng 6 năm 2012;"),
        (Role.CAN_CU, "Theo đề nghị của Hiệu trưởng."),
        (Role.LENH_BAN_HANH, "QUYẾT NGHỊ:"),
        (Role.DIEU, "Điều 1."),
        (Role.NOI_DUNG, "Thông qua kế hoạch công tác năm 2023 của Trường."),
        (Role.DIEU, "Điều 2."),
        (Role.NOI_DUNG, "Hiệu trưởng chịu trách nhiệm thi hành Nghị quyết này./."),
    ),
    recipients=("- Như Điều 2;", "- Lưu: VT, HĐT."),
    offices=("TM. HỘI ĐỒNG TRƯỜNG", "CHỦ TỊCH"),
)
CHI_THI = Sample(
    loai="CT",
    **_OF_THE_PROVINCE,
    number="Số: 07/CT-SNV",
    title="CHỈ THỊ",
    trich_yeu=("Về việc tăng cường kỷ luật, kỷ cương hành chính",),
    text=(
        (Role.NOI_DUNG, "Để tăng cường kỷ luật, kỷ cương hành chính, Giám đốc Sở chỉ thị:"),
        (Role.KHOAN, "1. Công chức, viên chức chấp hành nghiêm giờ làm việc."),
        (Role.KHOAN, "2. Thanh tra Sở kiểm tra việc thực hiện Chỉ thị này./."),
    ),
    recipients=_LISTED,
)
OF_TYPES = {
    "thong_bao": THONG_BAO,
    "cong_dien": CONG_DIEN,
    "giay_moi": GIAY_MOI,
    "phieu_gui": PHIEU_GUI,
    "bien_ban": BIEN_BAN,
    "giay_gioi_thieu": GIAY_GIOI_THIEU,
    "giay_nghi_phep": GIAY_NGHI_PHEP,
    "nghi_quyet": NGHI_QUYET,
    "chi_thi": CHI_THI,
}
