"""The style of who decides, and of `QUYẾT ĐỊNH:`."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.looks import STYLE_CODES, styles
from vanban.rules.rule import Clause, Context, Fault, rule

_STYLES = (styles(Role.THAM_QUYEN), styles(Role.LENH_BAN_HANH, case=False))


def check(context: Context) -> Iterator[Fault]:
    """The capitals of `QUYẾT ĐỊNH:` are the business of the rule about its words."""
    for part in _STYLES:
        yield from part(context)


RULE = rule(
    id="noi-dung/tham-quyen-sai-kieu-chu",
    title="Dòng thẩm quyền ban hành, dòng QUYẾT ĐỊNH: sai kiểu chữ",
    why="Mẫu quyết định, nghị quyết trình bày hai dòng này bằng chữ in hoa, kiểu chữ đứng, đậm.",
    clause=Clause("ND30-PL3", "Mẫu 1.1, Mẫu 1.2, Mẫu 1.3"),
    fix="Đặt kiểu chữ đứng, đậm; dòng thẩm quyền viết in hoa.",
    codes={code: STYLE_CODES[code] for code in ("khong-dam", "nghieng", "khong-in-hoa")},
    types=("QĐ", "NQ"),
    needs=(Role.THAM_QUYEN, Role.LENH_BAN_HANH),
)(check)
