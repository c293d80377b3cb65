"""All maxima, scored or not, add up to the scale."""

from collections.abc import Iterator
from decimal import Decimal

from vanban.core.so import viet_so
from vanban.model.dataset import Dataset
from vanban.rules.data_rule import DataFault, data_rule
from vanban.rules.rule import Clause


def check(dataset: Dataset) -> Iterator[DataFault]:
    """The whole set of criteria."""
    index = dataset.chi_so
    total = sum((part.diem_toi_da for field in index.linh_vuc for part in field.thanh_phan), Decimal(0))
    if total != index.thang_diem:
        typed = viet_so(index.thang_diem)
        found = f"điểm tối đa của mọi tiêu chí thành phần cộng lại được {viet_so(total)}; thang_diem là {typed}"
        required = "sửa diem_toi_da ghi sai, bổ sung tiêu chí còn thiếu, hoặc sửa thang_diem"
        yield DataFault("thang-diem-khong-khop", ("chi_so", "thang_diem"), found, required)


RULE = data_rule(
    id="diem-so/thang-diem-khong-khop",
    title="Tổng điểm tối đa khác thang điểm",
    why=(
        "Cộng điểm tối đa của mọi tiêu chí, kể cả tiêu chí không chấm, phải được thang điểm; khác là "
        "thiếu hoặc sai tiêu chí."
    ),
    clause=Clause("QUY-UOC-DL", "điểm số"),
    fix="Đối chiếu điểm tối đa với bộ tiêu chí; bộ tiêu chí có thang điểm khác 100 thì ghi ở thang_diem.",
    codes={"thang-diem-khong-khop": "Điểm tối đa của mọi tiêu chí thành phần cộng lại khác thang_diem"},
    pardonable=False,
)(check)
