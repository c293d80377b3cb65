"""Who signs: titles of office, what they sign for (`KT.`), and names of persons."""

import re

from vanban.core.ho_ten import MOST_SYLLABLES, NOT_IN_NAMES
from vanban.roles.words import is_upper, key

_OFFICES = (
    "giám đốc", "tổng giám đốc", "chủ tịch", "bộ trưởng", "thứ trưởng", "cục trưởng", "chi cục trưởng", "vụ trưởng",
    "viện trưởng", "hiệu trưởng", "trưởng", "chánh", "thủ tướng", "bí thư", "tổng bí thư", "tổng cục trưởng",
    "tổng kiểm toán", "thống đốc", "đội trưởng", "tổ trưởng", "trạm trưởng", "hạt trưởng", "kế toán", "người",
    "thư ký", "chủ tọa", "chủ trì", "đại diện", "thủ trưởng", "tổng biên tập", "tư lệnh", "quyền hạn", "chỉ huy trưởng",
    "hội trưởng", "ủy viên", "chủ nhiệm", "tổng thư ký", "viện phó", "hiệu phó", "bên a", "bên b", "chức vụ",
    "kiểm soát viên", "công chứng viên", "tổng thanh tra", "thẩm phán", "chính ủy", "trợ lý", "chuyên viên",
    "nhân viên", "cán bộ", "đồng chủ", "thủ quỹ", "thủ kho", "quản đốc", "bộ phận", "xác nhận",
)  # fmt: skip
_ALTERNATIVES = "|".join(sorted(map(key, _OFFICES), key=len, reverse=True))
_TITLE = re.compile(rf"(?:q\s*\.\s*|quyền\s+)?(?:phó\s+)*(?:{_ALTERNATIVES})(?!\w)")
_OFFICE = re.compile(rf"{_TITLE.pattern}|phó\s+\w+")
_ON_BEHALF = re.compile(
    r"(?:tm|kt|tl|tuq|tư?q|q|t/m|k/t|t/l)\s*[.,](?!\w\.)|(?:tm|kt|tl|tuq|t/m|k/t|t/l)\s+\w|thay mặt\s"
)
_DEGREE = re.compile(
    r"(?:(?:(?:pgs|gs|ts|ths|cn|ks|bs|bsckii|bscki|ckii|cki|dr|ds|luật sư|kts|lm|ht)\s*\.\s*)+"
    r"|(?:đại|thượng|trung|thiếu)\s+(?:tá|úy|tướng)\s+|(?:tiến sĩ|thạc sĩ|bác sĩ|kỹ sư|giáo sư|ông|bà)\s*:?\s+)"
)
_FAMILY_NAMES = frozenset(
    """
    nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đinh mai tô trịnh trương tạ quách
    lâm chu cao thái tống phùng tăng đoàn vương kiều nghiêm lại lưu la giàng vàng sùng thào lò cầm quàng nông vi
    hứa lộc lương triệu hà ma bế y h tôn thân khuất khổng doãn đồng đậu hầu hán lục mạc mã ninh nhữ phí quản sầm
    tòng thạch từ uông văn viên việt bàn châu chử chung cù giang giáp kim kha khương lã lều long lữ mông mùa ông
    phương sái sơn thiều tiêu triều trang ứng yên âu đàm đới đường đoan
    """.split()  # noqa: SIM905 - a list of words is read as words
)
_SENTENCE_ENDS = (".", ";", ":")
_NAME_SLOT = key("Họ và tên")


def is_office(words: str) -> bool:
    """`GIÁM ĐỐC`, `KT. GIÁM ĐỐC`, `TM. ỦY BAN NHÂN DÂN`: a line of quyền hạn or chức vụ."""
    return (
        len(words) < 120
        and words[-1:] not in _SENTENCE_ENDS
        and (_OFFICE.match(words) is not None or _ON_BEHALF.match(words) is not None)
    )


def is_on_behalf(words: str) -> bool:
    """`TM.`, `KT.`, `TL.`, `TUQ.`, `Q.` and what follows."""
    return len(words) < 120 and _ON_BEHALF.match(words) is not None


def is_name(text: str, words: str) -> bool:
    """Whether a line is the name of a person, a degree or rank before it included.

    Args:
        text: as typed.
        words: in the form for comparing.
    """
    if words == _NAME_SLOT:
        return True
    degree = _DEGREE.match(words)
    bare = words[degree.end() :] if degree else words
    parts = text.split()[-len(bare.split()) :] if bare else []
    if not 2 <= len(parts) <= MOST_SYLLABLES or NOT_IN_NAMES.search(bare):
        return False
    if is_upper(" ".join(parts)):
        return bare.split()[0].rstrip("'’") in _FAMILY_NAMES and len(parts) <= 5
    titled = _TITLE.match(words) or _ON_BEHALF.match(words)  # not is_office: some are of the family Phó
    return titled is None and all(part[0].isupper() or part[0] in "'’" for part in parts)
