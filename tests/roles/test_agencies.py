"""Where the name of the issuing agency begins among the lines above the number."""

import pytest

from vanban.roles.agencies import last_name
from vanban.roles.words import key

PARENT = ["ỦY BAN NHÂN DÂN", "TỈNH LẠNG SƠN"]


@pytest.mark.parametrize(
    "name",
    [
        ["SỞ NỘI VỤ"],
        ["SỞ NÔNG NGHIỆP VÀ MÔI", "TRƯỜNG"],
        ["SỞ NÔNG NGHIỆP & MÔI", "TRƯỜNG <VÀ> PHÁT TRIỂN NÔNG", "THÔN, GIỐNG CÂY TRỒNG"],
        ["SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ", "HỘI"],
        ["BAN CHỈ HUY BỘ ĐỘI VÀ QUỐC", "PHÒNG TOÀN DÂN"],
        ["TRUNG TÂM DỊCH", "VỤ VIỆC LÀM"],
    ],
)
def test_a_line_break_inside_a_word_begins_no_agency(name):
    assert last_name([key(line) for line in (*PARENT, *name)]) == len(PARENT)


def test_a_school_under_a_department_is_the_issuing_agency():
    assert last_name([key(line) for line in ("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "TRƯỜNG THPT CHU VĂN AN")]) == 1
