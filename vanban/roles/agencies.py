"""Names of agencies: which line begins one, and which of the lines above the number are the issuing agency's."""

import re
from collections.abc import Sequence

from vanban.roles.words import key

_HEADS = (
    "ủy ban", "ubnd", "ubmttq", "hội đồng", "hđnd", "bộ", "sở", "cục", "tổng cục", "chi cục", "vụ", "phòng", "ban",
    "trung tâm", "trường", "văn phòng", "hội", "hiệp hội", "đảng", "chi bộ", "tỉnh ủy", "thành ủy", "huyện ủy",
    "quận ủy", "thị ủy", "công ty", "tổng công ty", "tập đoàn", "ngân hàng", "tòa án", "viện", "học viện", "đại học",
    "bệnh viện", "bảo hiểm", "kho bạc", "chính phủ", "thủ tướng", "quốc hội", "chủ tịch", "thanh tra", "công an",
    "đoàn", "liên đoàn", "tổng liên đoàn", "liên hiệp", "liên minh", "mặt trận", "công đoàn", "thành đoàn", "tỉnh đoàn",
    "huyện đoàn", "quận đoàn", "tổ", "đài", "tạp chí", "nhà xuất bản", "nhà máy", "quỹ", "hợp tác xã", "xí nghiệp",
    "chi nhánh", "đội", "trạm", "bưu điện", "kiểm toán", "cơ quan", "hạt", "thư viện", "bảo tàng", "khoa", "tòa soạn",
    "tiểu ban", "đơn vị", "doanh nghiệp", "cảng", "thuế", "hải quan", "thống kê", "tên cq", "tên cơ quan", "tên đơn vị",
)  # fmt: skip
_HEAD = re.compile(r"(?:" + "|".join(sorted(map(key, _HEADS), key=len, reverse=True)) + r")(?!\w)(?! quốc(?!\w)| chức)")
_NEEDS_MORE = frozenset(map(key, (
    "văn phòng", "chủ tịch", "thủ trưởng", "thường trực", "ban thường vụ", "ban chấp hành", "đoàn đại biểu", "trường",
    "ban quản lý", "trung tâm", "ban chỉ đạo", "cục", "sở", "bộ", "ban", "phòng", "hội", "viện", "học viện", "công ty",
    "tổng công ty", "hội đồng", "đảng ủy", "đảng bộ", "chi bộ", "chi ủy", "công đoàn", "đoàn thanh niên", "đoàn",
    "chi cục", "tổng cục", "bệnh viện", "ủy ban", "ban chỉ huy", "chi nhánh", "ban cán sự đảng", "ban tổ chức",
    "hội đồng trường",
)))  # fmt: skip
_COMPOUNDS = frozenset(map(key, (
    "môi trường", "thị trường", "nông trường", "lâm trường", "quốc phòng", "dự phòng", "văn phòng", "xã hội",
    "quốc hội", "đại hội", "cơ sở", "dịch vụ", "nội vụ", "nghiệp vụ", "phục vụ", "nhiệm vụ", "công vụ", "cán bộ",
    "nội bộ", "đồng bộ", "quân đội", "tập đoàn", "ủy ban", "chuyên khoa", "đa khoa", "bách khoa", "bệnh viện",
    "học viện",
)))  # fmt: skip
_GOES_ON = re.compile(r"(?:(?<!\w)(?:và|của|thuộc|đại biểu|tại)|[,&-])$")


def begins_agency(words: str) -> bool:
    """Whether a line (in the form for comparing) begins the name of an agency or organisation."""
    return _HEAD.match(words) is not None


def last_name(lines: Sequence[str]) -> int:
    """The index of the line where the last of the names in these lines begins: the issuing agency's."""
    begin = 0
    for index in range(1, len(lines)):
        name_so_far = " ".join(lines[begin:index])
        complete = name_so_far not in _NEEDS_MORE and not _GOES_ON.search(name_so_far)
        if begins_agency(lines[index]) and complete and not _cut_word(lines[index - 1], lines[index]):
            begin = index
    return begin


def _cut_word(above: str, below: str) -> bool:
    """Whether a line break stands inside a word of two syllables: `… VÀ MÔI`, `TRƯỜNG TỈNH …`."""
    ends, begins = above.split()[-1:], below.split()[:1]
    return " ".join(ends + begins) in _COMPOUNDS
