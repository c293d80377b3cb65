"""Place and date stand in the middle under quốc hiệu."""

from vanban.roles.element import Role
from vanban.rules.centring import centred
from vanban.rules.rule import Clause, Level, rule

RULE = rule(
    id="dia-danh-ngay/khong-canh-giua",
    title="Địa danh, ngày tháng không canh giữa",
    why="Địa danh và thời gian ban hành đặt canh giữa so với Quốc hiệu và Tiêu ngữ.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 4"),
    fix="Căn giữa dòng địa danh, ngày tháng trong ô bên phải.",
    codes={
        "khong-giua": "Địa danh, ngày tháng không căn giữa",
    },
    level=Level.CANH_BAO,
    needs=(Role.DIA_DANH_NGAY,),
)(centred({"khong-giua": Role.DIA_DANH_NGAY}))
