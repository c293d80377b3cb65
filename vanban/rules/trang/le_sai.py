"""Margins of pages that stand upright."""

from collections.abc import Iterator

from vanban.rules.rule import Clause, Context, Fault, rule

_LIMITS = {"tren": (20, 25), "duoi": (20, 25), "trai": (30, 35), "phai": (15, 20)}
_NAMES = {"tren": "lề trên", "duoi": "lề dưới", "trai": "lề trái", "phai": "lề phải"}
_TOLERANCE_MM = 0.3


def check(context: Context) -> Iterator[Fault]:
    """A page on its side keeps the margins of the side that is bound, so it is let be."""
    for section in context.van_ban.sections:
        page = section.page
        if page.landscape:
            continue
        found = {
            "tren": page.top.mm, "duoi": page.bottom.mm, "trai": page.left.mm + page.gutter.mm, "phai": page.right.mm,
        }  # fmt: skip
        for code, (low, high) in _LIMITS.items():
            if not low - _TOLERANCE_MM <= found[code] <= high + _TOLERANCE_MM:
                told = f"{found[code]:.1f}".replace(".", ",")
                yield Fault(code, None, f"{_NAMES[code]} {told} mm", f"{_NAMES[code]} {low}-{high} mm")


RULE = rule(
    id="trang/le-sai",
    title="Lề trang ngoài giới hạn",
    why="Lề trang theo đúng giới hạn thì mọi văn bản đóng tập, lưu trữ được như nhau và bên trái đủ chỗ để đóng gáy.",
    clause=Clause("ND30-PL1", "Phần I, Mục I, khoản 3"),
    fix="Đặt lề trên và lề dưới 20-25 mm, lề trái 30-35 mm, lề phải 15-20 mm (Layout, Margins, Custom Margins).",
    codes={
        "tren": "Lề trên ngoài giới hạn 20-25 mm",
        "duoi": "Lề dưới ngoài giới hạn 20-25 mm",
        "trai": "Lề trái ngoài giới hạn 30-35 mm",
        "phai": "Lề phải ngoài giới hạn 15-20 mm",
    },
)(check)
