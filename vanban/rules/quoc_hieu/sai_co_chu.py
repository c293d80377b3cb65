"""The size of quốc hiệu and tiêu ngữ."""

from vanban.roles.element import Role
from vanban.rules.looks import sizes
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="quoc-hieu/sai-co-chu",
    title="Quốc hiệu, Tiêu ngữ sai cỡ chữ",
    why="Quốc hiệu dùng cỡ chữ 12-13, Tiêu ngữ dùng cỡ chữ 13-14 để phần đầu văn bản cân đối.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 1, điểm a, b"),
    fix="Đặt cỡ chữ 12-13 cho Quốc hiệu, 13-14 cho Tiêu ngữ.",
    codes={
        "quoc-hieu": "Quốc hiệu không dùng cỡ chữ 12-13",
        "tieu-ngu": "Tiêu ngữ không dùng cỡ chữ 13-14",
    },
    needs=(Role.QUOC_HIEU, Role.TIEU_NGU),
)(sizes({"quoc-hieu": Role.QUOC_HIEU, "tieu-ngu": Role.TIEU_NGU}))
