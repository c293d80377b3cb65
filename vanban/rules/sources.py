"""The legal sources that rules cite, with the dates between which they hold; the version of the rule set."""

from collections.abc import Mapping
from datetime import date

from vanban.core.dataclass import dataclass
from vanban.rules.rule import Clause

RULE_SET = "ND30-2020@2026-09"


@dataclass(frozen=True, slots=True)
class Source:
    """An act or a part of one. `short` is how reports name it; `until` the last day it holds, None while none is known.

    `doubt` says what could not be verified when the rule set was made, "" when nothing is in doubt.
    """

    id: str
    short: str
    title: str
    number: str
    issued: date
    since: date
    until: date | None = None
    doubt: str = ""

    def holds(self, day: date) -> bool:
        """Whether the source is in force on a day."""
        return self.since <= day and (self.until is None or day <= self.until)


_ND30 = ("30/2020/NĐ-CP", date(2020, 3, 5), date(2020, 3, 5))
_ALL = (
    Source("ND30", "Nghị định 30/2020/NĐ-CP", "Về công tác văn thư", *_ND30),
    Source(
        "ND30-PL1",
        "Nghị định 30/2020/NĐ-CP, Phụ lục I",
        "Thể thức, kỹ thuật trình bày văn bản hành chính và bản sao",
        *_ND30,
        doubt="số khoản của Mục I, II, III ghi theo thứ tự ở Điều 8, Điều 9, chưa đối chiếu với bản Công báo",
    ),
    Source("ND30-PL2", "Nghị định 30/2020/NĐ-CP, Phụ lục II", "Viết hoa trong văn bản hành chính", *_ND30),
    Source(
        "ND30-PL3",
        "Nghị định 30/2020/NĐ-CP, Phụ lục III",
        "Chữ viết tắt và mẫu trình bày",
        *_ND30,
    ),
    Source(
        "ND30-PL6",
        "Nghị định 30/2020/NĐ-CP, Phụ lục VI",
        "Hệ thống quản lý tài liệu điện tử",
        *_ND30,
    ),
    Source(
        "ND09",
        "Nghị định 09/2019/NĐ-CP",
        "Quy định về chế độ báo cáo của cơ quan hành chính nhà nước",
        "09/2019/NĐ-CP",
        date(2019, 1, 24),
        date(2019, 3, 12),
    ),
    Source(
        "QD28",
        "Quyết định 28/2018/QĐ-TTg",
        "Về việc gửi, nhận văn bản điện tử giữa các cơ quan trong hệ thống hành chính nhà nước",
        "28/2018/QĐ-TTg",
        date(2018, 7, 12),
        date(2018, 9, 6),
        doubt="hiệu lực sau ngày 01/7/2026 chưa xác minh được",
    ),
    Source(
        "QD85",
        "Quyết định 85/QĐ-UBND của Chủ tịch UBND tỉnh Lạng Sơn",
        "Phê duyệt và công bố Chỉ số Cải cách hành chính các Sở, Ban, ngành và UBND các huyện, thành phố năm 2022",
        "85/QĐ-UBND",
        date(2023, 1, 20),
        date(2023, 1, 20),
        doubt="biết qua kế hoạch viện dẫn, chưa đọc toàn văn; cơ quan khác, năm khác theo quyết định của mình",
    ),
    Source(
        "KH-2023",
        "Kế hoạch năm 2023 của Sở LĐTBXH tỉnh Lạng Sơn",
        "Khắc phục các tiêu chí bị đánh giá thấp tại kết quả Chỉ số Cải cách hành chính năm 2022",
        "",
        date(2023, 3, 1),
        date(2023, 3, 1),
        until=date(2023, 12, 31),
        doubt="bản gốc để trống số và ngày, chỉ ghi tháng 3; cơ quan khác, năm khác theo kế hoạch của mình",
    ),
    Source(
        "QUY-UOC",
        "Quy ước",
        "Cách trình bày thường dùng; không phải quy định của pháp luật",
        "",
        date(2026, 9, 1),
        date(2026, 9, 1),
    ),
    Source(
        "QUY-UOC-DL",
        "Quy ước của chương trình",
        "Những gì số liệu phải khớp với nhau để soạn được văn bản; không phải quy định của pháp luật",
        "",
        date(2026, 9, 1),
        date(2026, 9, 1),
    ),
)
SOURCES: Mapping[str, Source] = {source.id: source for source in _ALL}


def cite(clause: Clause) -> str:
    """The clause in full: `Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục I khoản 3`."""
    return f"{SOURCES[clause.source].short}, {clause.clause}"
