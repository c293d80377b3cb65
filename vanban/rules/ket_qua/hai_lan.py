"""A task has one outcome in a period."""

from collections.abc import Iterator

from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.records import BaoCao, Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause


@each(records.bao_cao)
def check(_: Dataset, path: Path, report: BaoCao) -> Iterator[DataFault]:
    """Each period."""
    first: dict[str, Path] = {}
    for where, outcome in records.listed(path, report.ket_qua, "nhiem_vu"):
        if first.setdefault(outcome.nhiem_vu, where) != where:
            found = f"nhiệm vụ {outcome.nhiem_vu} có hai kết quả trong kỳ"
            related = ((first[outcome.nhiem_vu], "kết quả đầu"),)
            yield DataFault("ket-qua-hai-lan", (*where, "nhiem_vu"), found, "gộp hai kết quả làm một", related)


RULE = data_rule(
    id="ket-qua/hai-lan",
    title="Một nhiệm vụ có hai kết quả trong kỳ",
    why="Bảng kết quả mỗi nhiệm vụ một dòng; hai kết quả thì không rõ việc đã xong hay chưa.",
    clause=Clause("QUY-UOC-DL", "kết quả nhiệm vụ"),
    fix="Gộp hai kết quả làm một, hoặc sửa mã nhiệm vụ ghi nhầm.",
    codes={"ket-qua-hai-lan": "Mã nhiệm vụ có hai mục trong một tệp ket_qua/"},
    pardonable=False,
)(check)
