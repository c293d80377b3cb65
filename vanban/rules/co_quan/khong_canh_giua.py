"""The names of the agencies stand in the middle of their room."""

from vanban.roles.element import Role
from vanban.rules.centring import centred
from vanban.rules.rule import Clause, Level, rule

RULE = rule(
    id="co-quan/khong-canh-giua",
    title="Tên cơ quan không canh giữa",
    why="Tên cơ quan ban hành được canh giữa dưới tên cơ quan chủ quản.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 2"),
    fix="Căn giữa các dòng tên cơ quan trong ô bên trái.",
    codes={
        "chu-quan": "Tên cơ quan chủ quản không căn giữa",
        "ban-hanh": "Tên cơ quan ban hành không căn giữa",
    },
    level=Level.CANH_BAO,
    needs=(Role.CO_QUAN_CHU_QUAN, Role.CO_QUAN_BAN_HANH),
)(centred({"chu-quan": Role.CO_QUAN_CHU_QUAN, "ban-hanh": Role.CO_QUAN_BAN_HANH}))
