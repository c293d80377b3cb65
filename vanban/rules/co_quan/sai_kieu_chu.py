"""Weight, slant and capitals of the names of the agencies."""

from vanban.roles.element import Role
from vanban.rules.looks import style_codes, styles
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="co-quan/sai-kieu-chu",
    title="Tên cơ quan sai kiểu chữ",
    why=(
        "Tên cơ quan viết in hoa, kiểu chữ đứng; tên cơ quan ban hành đậm, tên cơ quan chủ quản không đậm, để "
        "người đọc nhận ra ngay cơ quan ban hành."
    ),
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 2; Mục V, số thứ tự 2"),
    fix="Đặt chữ in hoa, đứng; đậm cho cơ quan ban hành, không đậm cho cơ quan chủ quản.",
    codes=style_codes(Role.CO_QUAN_CHU_QUAN, Role.CO_QUAN_BAN_HANH),
    needs=(Role.CO_QUAN_CHU_QUAN, Role.CO_QUAN_BAN_HANH),
)(styles(Role.CO_QUAN_CHU_QUAN, Role.CO_QUAN_BAN_HANH))
