"""Quốc hiệu and tiêu ngữ stand in single spacing."""

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Level, rule
from vanban.rules.single_spacing import single_spaced

RULE = rule(
    id="quoc-hieu/cach-dong-khong-don",
    title="Quốc hiệu và Tiêu ngữ không cách nhau dòng đơn",
    why="Hai dòng chữ Quốc hiệu và Tiêu ngữ trình bày cách nhau dòng đơn.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 1, điểm c"),
    fix="Đặt giãn dòng Single, khoảng cách trước và sau đoạn bằng 0 cho hai dòng này.",
    codes={
        "gian-dong": "Giãn dòng khác dòng đơn",
        "cach-doan": "Giữa hai dòng còn khoảng cách đoạn",
    },
    level=Level.CANH_BAO,
    needs=(Role.QUOC_HIEU, Role.TIEU_NGU),
)(single_spaced(Role.QUOC_HIEU, Role.TIEU_NGU))
