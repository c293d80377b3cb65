"""Each annex is numbered on its own."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.paging import numbers_in
from vanban.rules.rule import Clause, Context, Fault, rule
from vanban.rules.shown import fault


def check(context: Context) -> Iterator[Fault]:
    """An annex whose pages show no number is let be."""
    sections = context.van_ban.sections
    for annex in context.van_ban.phu_luc:
        head = annex.elements.get(Role.PHU_LUC, ())
        own = annex.section is not sections[0] and annex.section.number_start == 1
        if head and not own and any(numbers_in(annex.section)):
            yield fault("noi-tiep", head[0], "số trang nối tiếp văn bản", "đánh số riêng từ trang 1")


RULE = rule(
    id="so-trang/phu-luc-danh-so-chung",
    title="Số trang phụ lục đánh nối tiếp văn bản",
    why="Số trang của phụ lục được đánh số riêng theo từng phụ lục.",
    clause=Clause("ND30-PL1", "Phần I, Mục III, khoản 1"),
    fix="Ngắt phần (Section Break) trước phụ lục và đặt Start at: 1.",
    codes={
        "noi-tiep": "Phụ lục không đánh số trang lại từ 1",
    },
    needs=(Role.PHU_LUC,),
)(check)
