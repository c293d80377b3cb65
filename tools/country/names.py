"""Names that look real: communes, people, the agencies of a province and the parts they have."""

import unicodedata
from random import Random


def _words(text: str, between: str = " ") -> tuple[str, ...]:
    return tuple(text.split(between))


_FIRST = _words(
    "Tân An Bình Hòa Phú Long Vĩnh Thạnh Đại Đông Tây Nam Bắc Thanh Quang Hưng Mỹ Xuân Yên Thượng Hợp Minh Liên Phong "
    "Quảng Trung Kim Ngọc Cẩm Đồng"
)
_SECOND = _words(
    "Lập Thành Sơn Hòa Phú Lộc Thịnh An Bình Tiến Hưng Giang Thủy Phong Khê Lâm Lương Mỹ Nguyên Quang Tân Thắng Trạch "
    "Trung Xuân Đức Châu Hải Long Điền"
)
_HO = _words(
    "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Nông Hà Lương Triệu Đinh Trịnh Đoàn Mai Tạ Lò "
    "Vi Hứa Tô Chu Cao"
)
_NAM = "Văn Hùng,Đức Minh,Quang Vinh,Hữu Phước,Xuân Trường,Ngọc Sơn,Thanh Tùng,Công Thành,Trọng Nghĩa,Mạnh Cường"
_NU = "Thị Hạnh,Thị Thu Hà,Thị Mỹ Linh,Thị Bích Ngọc,Thanh Huyền,Thị Lan Anh,Thị Kim Oanh,Thị Hồng Nhung"
_TEN = _words(f"{_NAM},{_NU}", ",")

PROVINCIAL: tuple[tuple[str, str, str], ...] = (
    ("Sở Nội vụ", "SNV", "so-noi-vu"),
    ("Sở Tư pháp", "STP", "so-tu-phap"),
    ("Sở Tài chính", "STC", "so-tai-chinh"),
    ("Sở Công Thương", "SCT", "so-cong-thuong"),
    ("Sở Nông nghiệp và Môi trường", "SNNMT", "so-nong-nghiep-va-moi-truong"),
    ("Sở Xây dựng", "SXD", "so-xay-dung"),
    ("Sở Khoa học và Công nghệ", "SKHCN", "so-khoa-hoc-va-cong-nghe"),
    ("Sở Văn hóa, Thể thao và Du lịch", "SVHTTDL", "so-van-hoa-the-thao-va-du-lich"),
    ("Sở Giáo dục và Đào tạo", "SGDĐT", "so-giao-duc-va-dao-tao"),
    ("Sở Y tế", "SYT", "so-y-te"),
    ("Sở Dân tộc và Tôn giáo", "SDTTG", "so-dan-toc-va-ton-giao"),
    ("Sở Ngoại vụ", "SNgV", "so-ngoai-vu"),
    ("Thanh tra tỉnh", "TTT", "thanh-tra"),
    ("Văn phòng Ủy ban nhân dân tỉnh", "VP", "van-phong"),
    ("Ban Quản lý các khu công nghiệp", "BQLKCN", "ban-quan-ly-khu-cong-nghiep"),
    ("Ban Quản lý dự án đầu tư xây dựng", "BQLDA", "ban-quan-ly-du-an"),
    ("Ban Quản lý dự án giao thông", "BQLDAGT", "ban-quan-ly-du-an-giao-thong"),
    ("Trung tâm Phục vụ hành chính công", "TTPVHCC", "trung-tam-phuc-vu-hanh-chinh-cong"),
    ("Trung tâm Xúc tiến đầu tư và Du lịch", "TTXT", "trung-tam-xuc-tien"),
    ("Trường Cao đẳng Kỹ thuật", "CĐKT", "truong-cao-dang-ky-thuat"),
    ("Quỹ Đầu tư phát triển", "QĐTPT", "quy-dau-tu-phat-trien"),
)


def commune_names(random: Random, count: int) -> list[str]:
    """So many names of two syllables, different without accents too. Raises ValueError for more than there are."""
    pairs = (f"{first} {second}" for first in _FIRST for second in _SECOND if first != second)
    apart = {plain_name(pair): pair for pair in pairs}
    return random.sample(list(apart.values()), count)


def person(random: Random) -> str:
    """A full name."""
    return f"{random.choice(_HO)} {random.choice(_TEN)}"


def plain_name(name: str) -> str:
    """A name as it stands in the name of a folder: `tan-lap`."""
    letters = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    return "".join(c for c in letters if not unicodedata.combining(c)).replace(" ", "-")
