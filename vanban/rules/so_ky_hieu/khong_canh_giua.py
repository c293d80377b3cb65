"""Number and symbol stand in the middle under the agency."""

from vanban.roles.element import Role
from vanban.rules.centring import centred
from vanban.rules.rule import Clause, Level, rule

RULE = rule(
    id="so-ky-hieu/khong-canh-giua",
    title="Số, ký hiệu không canh giữa dưới tên cơ quan",
    why="Số, ký hiệu được đặt canh giữa dưới tên cơ quan ban hành.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 3"),
    fix="Căn giữa dòng số, ký hiệu trong ô bên trái.",
    codes={
        "khong-giua": "Số, ký hiệu không căn giữa",
    },
    level=Level.CANH_BAO,
    needs=(Role.SO_KY_HIEU,),
)(centred({"khong-giua": Role.SO_KY_HIEU}))
