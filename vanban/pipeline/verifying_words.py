"""The words for what was found of a file's origin."""

from collections.abc import Mapping

AROUND: Mapping[str, str] = {
    "trang": "khổ giấy, lề hoặc cách đánh số trang khác khi soạn",
    "dau-chan-trang": "đầu trang hoặc chân trang khác khi soạn",
    "chu-thich": "chú thích khác khi soạn",
    "bang": "bảng có số hàng, số cột hoặc đường kẻ khác khi soạn",
    "hinh": "hình khác khi soạn",
}
MARKS: Mapping[str, str] = {
    "vet-sua": "tệp có vết sửa (Track Changes) chưa được chấp nhận hay bỏ; câu chữ xét ở đây là khi chấp nhận tất cả",
    "nhan-xet": "tệp có lời nhận xét",
    "chu-an": "tệp có chữ ẩn",
}
CHANGED: Mapping[str, str] = {"du-lieu": "dữ liệu", "mau": "mẫu Word", "chuong-trinh": "chương trình"}
SOURCES: Mapping[str, str] = {
    "ban-luu": "bản lưu của sổ văn bản đi",
    "output": "tệp trong output/",
    "soan-lai": "bản soạn lại từ dữ liệu",
}
