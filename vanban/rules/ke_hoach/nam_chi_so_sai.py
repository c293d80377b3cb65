"""The index is of a year before that of the plan."""

from collections.abc import Iterator

from vanban.model.dataset import Dataset
from vanban.rules.data_rule import DataFault, data_rule
from vanban.rules.rule import Clause


def check(dataset: Dataset) -> Iterator[DataFault]:
    """The two years."""
    index, plan = dataset.chi_so.nam, dataset.ke_hoach.nam
    if index >= plan:
        found = f"Chỉ số năm {index} không trước năm {plan} của kế hoạch"
        required = f"ghi năm của Chỉ số đang khắc phục, thường là {plan - 1}"
        related = ((("ke_hoach", "nam"), "năm của kế hoạch"),)
        yield DataFault("nam-chi-so-sai", ("chi_so", "nam"), found, required, related)


RULE = data_rule(
    id="ke-hoach/nam-chi-so-sai",
    title="Năm của Chỉ số không trước năm của kế hoạch",
    why="Kế hoạch khắc phục những tiêu chí đã bị đánh giá thấp, nên Chỉ số phải là của một năm trước đó.",
    clause=Clause("KH-2023", "trích yếu (Chỉ số năm 2022, kế hoạch năm 2023)"),
    fix="Sửa nam ở chi_so.yaml hoặc ở ke_hoach.yaml.",
    codes={"nam-chi-so-sai": "nam ở chi_so.yaml bằng hoặc sau nam ở ke_hoach.yaml"},
    pardonable=False,
)(check)
