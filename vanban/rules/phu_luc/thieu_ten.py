"""Every annex has a title."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Mend, rule
from vanban.rules.shown import fault, words


def check(context: Context) -> Iterator[Fault]:
    """Annexes in the same file."""
    for annex in context.van_ban.phu_luc:
        head = annex.elements.get(Role.PHU_LUC, ())
        if head and not annex.elements.get(Role.TEN_PHU_LUC):
            yield fault("thieu", head[0], f"{words(head[0])} không có tên", "tên phụ lục bằng chữ in hoa")


RULE = rule(
    id="phu-luc/thieu-ten",
    title="Phụ lục không có tên",
    why='Mỗi phụ lục có tên, trình bày canh giữa, bằng chữ in hoa, dưới từ "Phụ lục".',
    clause=Clause("ND30-PL1", "Phần I, Mục III, khoản 1"),
    fix="Ghi tên phụ lục bằng chữ in hoa dưới dòng Phụ lục.",
    codes={
        "thieu": 'Dưới từ "Phụ lục" không có tên phụ lục',
    },
    mend=Mend.DU_LIEU,
    needs=(Role.PHU_LUC,),
)(check)
