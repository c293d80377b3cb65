"""The căn cứ of a document, told from sentences that begin with the same words."""

import re

_CAN_CU = re.compile(r"(?:-\s*)?(?:căn\s+cứ|xét|theo\s+đề\s+nghị)(?!\w)")
_LIKE_CAN_CU = re.compile(
    r"(?:-\s*)?(?:thực\s+hiện|thi\s+hành|theo|trên\s+cơ\s+sở|sau\s+khi|tiếp\s+theo|được\s+sự)(?!\w)"
)
_CITES = re.compile(
    r"số[\d.…_\s]*/|(?:luật|pháp lệnh|nghị định|hiến pháp|công văn|quyết định|kế hoạch|nghị quyết)(?!\w)"
)
_MAIN_CLAUSE = re.compile(
    r",\s*[^,;]{2,90}?\s(?:đề nghị|báo cáo|thông báo|ban hành|xây dựng|kính|trình|yêu cầu|trân trọng|đăng ký|có ý kiến"
    r"|giải trình|mời|gửi|phúc đáp|triển khai|tổ chức|đã|xin|tham mưu|tiếp tục|nhận|hướng dẫn|cử|lập|như sau)(?!\w)"
)


def begins_can_cu(words: str) -> bool:
    """Whether a line begins with `Căn cứ`, `Xét`, `Theo đề nghị`."""
    return _CAN_CU.match(words) is not None


def is_can_cu(words: str, *, follows: bool, deciding: bool) -> bool:
    """Whether a line between the head and the text is a căn cứ, not a sentence such as `Thực hiện …, Sở báo cáo …`.

    Args:
        words: of the line, in the form for comparing.
        follows: another căn cứ stands above.
        deciding: the document is a quyết định or nghị quyết, which has no sentences there.
    """
    surely = begins_can_cu(words)
    if not (surely or _LIKE_CAN_CU.match(words)) or words.endswith(":"):
        return False
    if words.endswith(";") or (surely and deciding):
        return True
    return not _MAIN_CLAUSE.search(words) and (follows or surely or _CITES.search(words) is not None)
