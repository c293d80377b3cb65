"""The parts that a document must have."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, rule

_ROLES = {
    "quoc-hieu": Role.QUOC_HIEU,
    "tieu-ngu": Role.TIEU_NGU,
    "co-quan-ban-hanh": Role.CO_QUAN_BAN_HANH,
    "so-ky-hieu": Role.SO_KY_HIEU,
    "dia-danh-ngay": Role.DIA_DANH_NGAY,
    "ten-loai": Role.TEN_LOAI,
    "trich-yeu": Role.TRICH_YEU,
    "trich-yeu-cong-van": Role.TRICH_YEU_CONG_VAN,
    "noi-dung": Role.NOI_DUNG,
    "quyen-han-chuc-vu": Role.QUYEN_HAN_CHUC_VU,
    "ho-ten": Role.HO_TEN,
    "kinh-gui": Role.KINH_GUI,
    "noi-nhan": Role.NOI_NHAN,
    "danh-sach-noi-nhan": Role.DANH_SACH_NOI_NHAN,
}
_CODES = {code: f"Không có {role}" for code, role in _ROLES.items()}
_BY_ROLE = {role: code for code, role in _ROLES.items()}


def check(context: Context) -> Iterator[Fault]:
    """What the reading found missing; the other rules are silent about it."""
    for role in context.van_ban.missing:
        yield Fault(_BY_ROLE[role], None, f"không tìm thấy {role}", f"có {role}")


RULE = rule(
    id="thanh-phan/thieu",
    title="Văn bản thiếu thành phần thể thức bắt buộc",
    why=(
        "Văn bản hành chính gồm các thành phần chính theo Điều 8; thiếu một thành phần thì văn bản không đủ thể thức."
    ),
    clause=Clause("ND30", "Điều 8 khoản 2"),
    fix="Bổ sung thành phần còn thiếu theo mẫu của Phụ lục III.",
    codes=_CODES,
)(check)
