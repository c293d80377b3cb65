"""The head of an annex stands in the middle."""

from vanban.roles.element import Role
from vanban.rules.centring import centred
from vanban.rules.rule import Clause, rule

RULE = rule(
    id="phu-luc/khong-canh-giua",
    title="Phần đầu phụ lục không canh giữa",
    why='Từ "Phụ lục", tên phụ lục và dòng kèm theo trình bày trên dòng riêng, canh giữa.',
    clause=Clause("ND30-PL1", "Phần I, Mục III, khoản 1"),
    fix="Căn giữa, không thụt đầu dòng.",
    codes={
        "phu-luc": 'Từ "Phụ lục" không căn giữa',
        "ten-phu-luc": "Tên phụ lục không căn giữa",
        "kem-theo": "Dòng kèm theo không căn giữa",
    },
    needs=(Role.PHU_LUC, Role.TEN_PHU_LUC, Role.KEM_THEO),
)(centred({"phu-luc": Role.PHU_LUC, "ten-phu-luc": Role.TEN_PHU_LUC, "kem-theo": Role.KEM_THEO}))
