"""The names of the agencies stand in single spacing."""

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Level, rule
from vanban.rules.single_spacing import single_spaced

RULE = rule(
    id="co-quan/cach-dong-khong-don",
    title="Các dòng tên cơ quan không cách nhau dòng đơn",
    why="Tên cơ quan chủ quản và tên cơ quan ban hành trình bày cách nhau dòng đơn.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 2"),
    fix="Đặt giãn dòng Single, khoảng cách trước và sau đoạn bằng 0 cho các dòng tên cơ quan.",
    codes={
        "gian-dong": "Giãn dòng khác dòng đơn",
        "cach-doan": "Giữa các dòng còn khoảng cách đoạn",
    },
    level=Level.CANH_BAO,
    needs=(Role.CO_QUAN_BAN_HANH,),
)(single_spaced(Role.CO_QUAN_CHU_QUAN, Role.CO_QUAN_BAN_HANH))
