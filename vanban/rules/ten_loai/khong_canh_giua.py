"""The type of the document stands in the middle of the page."""

from vanban.roles.element import Role
from vanban.rules.centring import centred
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="ten-loai/khong-canh-giua",
    title="Tên loại văn bản không canh giữa",
    why="Tên loại được đặt canh giữa theo chiều ngang văn bản.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 5"),
    fix="Căn giữa tên loại văn bản, không thụt đầu dòng.",
    codes={
        "khong-giua": "Tên loại văn bản không căn giữa",
    },
    needs=(Role.TEN_LOAI,),
)(centred({"khong-giua": Role.TEN_LOAI}))
