"""The code of a component begins with that of its criterion and a dot."""

from collections.abc import Iterator

from vanban.model import records
from vanban.model.chi_so import TieuChi
from vanban.model.dataset import Dataset
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause


@each(records.tieu_chi)
def check(_: Dataset, path: Path, criterion: TieuChi) -> Iterator[DataFault]:
    """Each component of each criterion."""
    for index, part in enumerate(criterion.thanh_phan):
        if not part.ma.startswith(f"{criterion.ma}."):
            found = f"mã {part.ma} không thuộc tiêu chí {criterion.ma}"
            required = f"mã bắt đầu bằng “{criterion.ma}.”, hoặc chuyển mục này sang tiêu chí của nó"
            where, related = (*path, "thanh_phan", index, "ma"), (((*path, "ma"), "tiêu chí"),)
            yield DataFault("ma-sai-cap", where, found, required, related)


RULE = data_rule(
    id="diem-so/ma-sai-cap",
    title="Tiêu chí thành phần đứng sai tiêu chí",
    why=(
        "Bộ tiêu chí đánh số theo cấp: tiêu chí thành phần 1.4.2 thuộc tiêu chí 1.4. Mã sai cấp thường "
        "là mục chép nhầm chỗ."
    ),
    clause=Clause("QUY-UOC-DL", "điểm số"),
    fix="Sửa mã, hoặc chuyển mục sang tiêu chí của nó. Bộ tiêu chí đánh số cách khác thì ghi ngoại lệ kèm lý do.",
    codes={"ma-sai-cap": "Mã của tiêu chí thành phần không bắt đầu bằng mã của tiêu chí"},
)(check)
