"""What the operating system refused, told in Vietnamese with the remedy."""

import errno
from pathlib import Path

from vanban.core.errors import OutputError

_FULL = ("Ổ đĩa chứa “{place}” đã đầy hoặc hết hạn mức.", "Xóa bớt tệp không cần trên ổ đĩa ấy rồi chạy lại lệnh.")
_READ_ONLY = (
    "Không có quyền ghi vào “{place}”.",
    "Bỏ thuộc tính chỉ đọc, xin quyền ghi, hoặc chọn thư mục khác bằng --out, rồi chạy lại lệnh.",
)
_MISSING = (
    "Không tìm thấy thư mục chứa “{place}”.",
    "Tạo thư mục ấy trước, kiểm tra ổ đĩa mạng còn nối, hoặc chọn thư mục khác bằng --out, rồi chạy lại lệnh.",
)
_TELLING = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: (
        "Tệp lớn hơn mức hệ thống cho phép ở “{place}”.",
        "Chọn thư mục trên ổ đĩa khác bằng --out, hoặc nhờ quản trị máy nâng mức rồi chạy lại lệnh.",
    ),
    errno.EROFS: _READ_ONLY,
    errno.EACCES: _READ_ONLY,
    errno.EPERM: _READ_ONLY,
    errno.ENOENT: _MISSING,
    errno.ENOTDIR: _MISSING,
    errno.ENAMETOOLONG: (
        "Đường dẫn tới “{place}” quá dài.",
        "Chọn thư mục có đường dẫn ngắn hơn bằng --out rồi chạy lại lệnh.",
    ),
}
_OTHER = (
    "Không ghi được vào “{place}” ({cause}).",
    "Kiểm tra ổ đĩa hoặc ổ mạng ấy, hay chọn thư mục khác bằng --out, rồi chạy lại lệnh.",
)


def output_error(error: OSError, place: Path) -> OutputError:
    """The error a clerk can act on; `place` is the file or folder that was being written."""
    message, remedy = _TELLING.get(error.errno or 0, _OTHER)
    return OutputError(message.format(place=place, cause=error.strerror or error), remedy)
