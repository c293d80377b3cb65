"""Paper is A4."""

from collections.abc import Iterator

from vanban.rules.rule import Clause, Context, Fault, rule

_SIDES = (210.0, 297.0)
_TOLERANCE_MM = 1.0


def check(context: Context) -> Iterator[Fault]:
    """A section on its side is judged by the same two sides."""
    for section in context.van_ban.sections:
        found = sorted((section.page.width.mm, section.page.height.mm))
        if any(abs(side - required) > _TOLERANCE_MM for side, required in zip(found, _SIDES, strict=True)):
            yield Fault("khong-a4", None, f"khổ giấy {found[0]:.0f} x {found[1]:.0f} mm", "khổ A4: 210 x 297 mm")


RULE = rule(
    id="trang/kho-giay-sai",
    title="Khổ giấy không phải A4",
    why="Văn bản hành chính dùng chung khổ giấy A4 (210 mm x 297 mm) để in, đóng tập và lưu trữ thống nhất.",
    clause=Clause("ND30-PL1", "Phần I, Mục I, khoản 1"),
    fix="Trong Word, chọn Layout, Size, A4 (21 cm x 29,7 cm) cho mọi phần của văn bản.",
    codes={
        "khong-a4": "Trang giấy không có khổ 210 mm x 297 mm",
    },
)(check)
