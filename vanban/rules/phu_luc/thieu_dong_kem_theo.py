"""Every annex says which document it belongs to."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, Level, Mend, rule
from vanban.rules.shown import fault, words


def check(context: Context) -> Iterator[Fault]:
    """Annexes in the same file."""
    for annex in context.van_ban.phu_luc:
        head = annex.elements.get(Role.PHU_LUC, ())
        if head and not annex.elements.get(Role.KEM_THEO):
            yield fault(
                "thieu", head[0], f"{words(head[0])} không có dòng kèm theo", "(Kèm theo … số …/… ngày … của …)"
            )


RULE = rule(
    id="phu-luc/thieu-dong-kem-theo",
    title="Phụ lục thiếu dòng kèm theo",
    why=(
        "Dưới tên phụ lục ghi thông tin chỉ dẫn kèm theo văn bản: số, ký hiệu, thời gian ban hành, tên cơ quan "
        "ban hành."
    ),
    clause=Clause("ND30-PL1", "Phần I, Mục III, khoản 1"),
    fix="Thêm dòng (Kèm theo … số …/… ngày … tháng … năm … của …).",
    codes={
        "thieu": "Dưới tên phụ lục không có dòng kèm theo",
    },
    level=Level.CANH_BAO,
    mend=Mend.DU_LIEU,
    needs=(Role.PHU_LUC,),
)(check)
