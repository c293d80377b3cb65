"""The names in braces that prose in the data may use, so that next year's clerk changes numbers, not sentences.

`{nam}` in a sentence becomes the year of the plan; `{{` and `}}` are braces. What each name stands for is worked out
in `vanban.doctypes.cau_chu`.
"""

import re
from collections.abc import Mapping

from vanban.core.chu import gan_nhat

BIEN: Mapping[str, str] = {
    "nam": "năm của kế hoạch, ví dụ 2023",
    "nam_sau": "năm liền sau năm của kế hoạch",
    "nam_chi_so": "năm của Chỉ số đang khắc phục, ví dụ 2022",
    "co_quan": "tên cơ quan, ví dụ Sở Lao động - Thương binh và Xã hội",
    "viet_tat": "chữ viết tắt của cơ quan, ví dụ SLĐTBXH",
    "dia_ban": "địa bàn, ví dụ tỉnh Lạng Sơn",
    "ky": "kỳ báo cáo, ví dụ quý I năm 2023 (chỉ dùng trong ket_qua/)",
}

_NGOAC = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")


def tim_bien_la(text: str) -> str | None:
    """What to write when the text has an unknown name in braces or a lone brace; None when all is well."""
    for match in _NGOAC.finditer(text) if "{" in text or "}" in text else ():
        if match.group() in ("{{", "}}") or match[1] in BIEN:
            continue
        if match[1] is None:
            return "đóng mở ngoặc nhọn đủ cặp; muốn in dấu ngoặc nhọn thì viết {{ hoặc }}"
        near = gan_nhat(match[1], BIEN)
        hint = f"có phải ý là {{{near}}}?" if near else "các tên dùng được: " + ", ".join(f"{{{b}}}" for b in BIEN)
        return f"không có tên {{{match[1]}}}; {hint}"
    return None


def thay_bien(text: str, values: Mapping[str, str]) -> str:
    """The text with every name in braces replaced. Raises KeyError for a name without a value."""

    def value(match: re.Match[str]) -> str:
        return match.group()[0] if match[1] is None else values[match[1]]

    return _NGOAC.sub(value, text)
