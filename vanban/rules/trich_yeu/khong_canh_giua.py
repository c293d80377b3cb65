"""The trích yếu stands in the middle."""

from vanban.roles.element import Role
from vanban.rules.centring import centred
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="trich-yeu/khong-canh-giua",
    title="Trích yếu không canh giữa",
    why="Trích yếu đặt canh giữa ngay dưới tên loại; trích yếu công văn đặt canh giữa dưới số, ký hiệu.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 5"),
    fix="Căn giữa trích yếu, không thụt đầu dòng.",
    codes={
        "trich-yeu": "Trích yếu không căn giữa",
        "cong-van": "Trích yếu công văn không căn giữa",
    },
    needs=(Role.TRICH_YEU, Role.TRICH_YEU_CONG_VAN),
)(centred({"trich-yeu": Role.TRICH_YEU, "cong-van": Role.TRICH_YEU_CONG_VAN}))
