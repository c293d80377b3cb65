"""Faults that no mender touches, each with the reason why a person must see to it."""

from collections.abc import Mapping

from vanban.mend.mender import Key

_GROUPS: Mapping[str, str] = {
    "đổi chữ hoa, chữ thường là đổi câu chữ; tên riêng viết thế nào chỉ người soạn biết": """
        can-cu/sai-kieu-chu in-hoa
        chu-ky/chuc-vu-sai-kieu-chu khong-in-hoa
        chu-ky/ho-ten-sai-kieu-chu in-hoa
        co-quan/sai-kieu-chu khong-in-hoa
        de-muc/dieu-sai-kieu-chu in-hoa
        de-muc/khoan-co-tieu-de-sai-kieu-chu in-hoa
        de-muc/khoan-sai-kieu-chu in-hoa
        de-muc/muc-la-ma-sai-kieu-chu khong-in-hoa
        de-muc/phan-chuong-sai-kieu-chu khong-in-hoa in-hoa
        dia-danh-ngay/sai-kieu-chu in-hoa
        dia-danh-ngay/viet-thuong viet-thuong
        kinh-gui/sai-kieu-chu in-hoa
        ngon-ngu/vien-dan-sai-hoa-thuong dieu chuong-phan khoan-diem
        ngon-ngu/viet-hoa-sai uy-ban hoi-dong ten-loai
        noi-dung/lenh-ban-hanh-sai-chu khong-in-hoa
        noi-dung/tham-quyen-sai-kieu-chu khong-in-hoa
        noi-nhan/tu-sai-kieu-chu in-hoa
        phu-luc/kem-theo-sai-kieu-chu in-hoa
        phu-luc/sai-kieu-chu khong-in-hoa in-hoa
        quoc-hieu/sai-hoa-thuong quoc-hieu tieu-ngu
        so-ky-hieu/sai-viet-tat sai-hoa-thuong
        ten-loai/sai-kieu-chu khong-in-hoa
        thanh-phan/dau-sai-kieu-chu khong-in-hoa
        trich-yeu/cong-van-sai-kieu-chu in-hoa
        trich-yeu/sai-kieu-chu in-hoa
    """,
    "phải viết lại câu chữ, chỉ người soạn biết nội dung đúng": """
        can-cu/thieu-so-ky-hieu thieu-so
        chu-ky/co-hoc-ham hoc-ham
        chu-ky/khong-khop-quyen-han kt-khong-pho thieu-chuc-vu tm-chuc-danh
        chu-ky/sai-quyen-han viet-tat-la
        de-muc/sai-kieu-so phan-chuong muc
        dia-danh-ngay/ngay-khong-co khong-co
        dia-danh-ngay/sai-mau khong-day-du thieu-dia-danh
        kinh-gui/sai-loai sai-loai
        ngon-ngu/dat-dau-khong-thong-nhat uy
        noi-dung/lenh-ban-hanh-sai-chu sai-chu
        noi-nhan/lech-kinh-gui thieu thua
        noi-nhan/sai-dong-luu khong-vt
        noi-nhan/thieu-nhu-dieu thieu
        phu-luc/kem-theo-sai-che-do chua-dien da-dien
        phu-luc/khong-nhac-den khong-nhac
        quoc-hieu/sai-chu quoc-hieu tieu-ngu
        so-ky-hieu/khac-ten-loai khac-nhau cong-van
        so-ky-hieu/sai-mau thieu-gach-cheo co-nam sai-nhom
        so-ky-hieu/sai-viet-tat khong-co
        thanh-phan/dau-khan-sai sai-chu
        trich-yeu/thieu-ve-viec thieu
        trich-yeu/thua-ve-viec thua
    """,
    "thiếu một phần của văn bản, chỉ người soạn viết được": """
        de-muc/thieu-tieu-de phan-chuong muc
        noi-dung/quyet-dinh-thieu-dieu thieu
        noi-dung/thieu-lenh-ban-hanh thieu
        noi-dung/thieu-tham-quyen thieu
        noi-nhan/sai-dong-luu thieu-luu
        phu-luc/thieu-dong-kem-theo thieu
        phu-luc/thieu-ten thieu
        thanh-phan/thieu quoc-hieu tieu-ngu co-quan-ban-hanh so-ky-hieu dia-danh-ngay ten-loai trich-yeu
        thanh-phan/thieu trich-yeu-cong-van noi-dung quyen-han-chuc-vu ho-ten kinh-gui noi-nhan danh-sach-noi-nhan
    """,
    "phải chuyển chữ sang đoạn, ô hoặc chỗ khác": """
        can-cu/nhieu-can-cu-mot-dong chung-dong
        chu-ky/sai-vi-tri ben-trai
        dia-danh-ngay/khac-dong-so khac-dong
        kinh-gui/sai-dong mot-noi-xuong-dong nhieu-noi-cung-dong
        noi-dung/thieu-lenh-ban-hanh sai-cho
        noi-dung/thieu-tham-quyen sai-cho
        noi-nhan/sai-chu chung-dong
        noi-nhan/sai-dong-luu khong-cuoi
        quoc-hieu/sai-vi-tri ben-trai
    """,
    "đánh lại số thì mọi chỗ viện dẫn đến số ấy phải xem lại": """
        de-muc/diem-sai-thu-tu sai-thu-tu chu-la
        de-muc/dut-so dut lap
        phu-luc/sai-danh-so khong-la-ma thieu-so thua-so dut-so
    """,
    "con số trong nội dung phải do người soạn xác nhận": """
        con-so/dau-thap-phan dau-cham
        con-so/dem-thieu-so-0 mot-chu-so
    """,
    "chữ của phông cũ phải chuyển mã sang Unicode, đổi phông thôi thì không đọc được": """
        chu/phong-cu tcvn3 vni
    """,
    "chân trang mỗi cơ quan trình bày một cách, có thể có cả hình, bảng": """
        thanh-phan/dia-chi-moi-trang moi-trang
        thanh-phan/dia-chi-sai-duong-ke thieu ngan
    """,
    "trang có thể nằm ngang vì một hình, sơ đồ rộng": """
        trang/ngang-khong-co-bang nam-ngang
    """,
    "chỗ ngắt trang chỉ thấy trên bản in; khi làm PDF, lệnh build tự giữ đoạn, giữ hàng": """
        trang-in/chu-ky-bi-tach bi-ngat khac-noi-nhan
        trang-in/chu-ky-dung-rieng khong-co-chu mot-dong
        trang-in/de-muc-cuoi-trang khong-co-chu mot-dong ten-bang
        trang-in/hang-bi-cat bi-cat
        trang-in/hang-tieu-de-khong-lap khong-lap
    """,
    "chỉ thấy trên bản in: sửa bố trí của trang trong Word rồi in lại": """
        trang-in/bang-rong-hon-trang rong
        trang-in/chu-trong-le chu
        trang-in/duong-ke-khong-hien tieu-ngu co-quan trich-yeu
        trang-in/duong-ke-sai-do-dai tieu-ngu co-quan trich-yeu
        trang-in/quoc-hieu-ngat-dong quoc-hieu tieu-ngu
        trang-in/ra-ngoai-le chu bang hinh
        trang-in/sai-huong-giay khong-ngang khong-dung
        trang-in/trang-trong trong
    """,
    "số trang trong tệp Word được sửa theo các quy tắc so-trang/…; bản in theo tệp": """
        trang-in/phu-luc-so-trang-noi-tiep noi-tiep
        trang-in/so-trang-dau-hien hien
        trang-in/so-trang-sai-cho chan-trang khong-giua
        trang-in/so-trang-sai-so sai-so
        trang-in/so-trang-thieu thieu
    """,
}
BY_HAND: Mapping[Key, str] = {
    (rule, code): reason
    for reason, listed in _GROUPS.items()
    for line in listed.strip().splitlines()
    for rule, *codes in [line.split()]
    for code in codes
}
_LAYOUT = "cách trình bày ở chỗ này không sửa tự động được, ví dụ phần đầu văn bản không đặt trong bảng"


def why_by_hand(rule: str, code: str) -> str:
    """Why a person must see to a fault; one that has a mender stays when the layout leaves the mender no way."""
    return BY_HAND.get((rule, code), _LAYOUT)
